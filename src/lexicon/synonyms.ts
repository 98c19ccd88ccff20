/**
 * Words that news uses for one another, a group a line, in base forms; a word may stand in several groups. Nouns and verbs
 * of one event stand together ("an explosion", "it blew up") because one article's verb is the other's noun. Written for
 * this project from the vocabulary of the trade.
 */
export const SYNONYMS: readonly (readonly string[])[] = `
die dead death killed fatal fatality perish decease casualty lifeless slain toll
kill slay murder homicide manslaughter assassinate assassination slaughter massacre gunned execute execution behead
shoot shooting gunfire gunman fire gunshot shooter
injure injury wound wounded hurt maim casualty
explode explosion explosive blast bomb bombing detonate detonation blew blow-up set-off go-off
attack assault raid strike airstrike offensive bombard shell shelling bombing ambush
earthquake quake temblor tremor aftershock seismic
magnitude richter
flood flooding inundate deluge
storm hurricane cyclone typhoon tempest
fire blaze inferno wildfire burn flame arson
crash collision collide accident wreck smash pileup
plane aircraft jet airliner aeroplane airplane flight
helicopter chopper
ship vessel boat freighter tanker ferry
car vehicle automobile
arrest detain custody apprehend nab capture seize catch jail
capture seize take overrun
prison jail imprison incarcerate
sentence condemn imprison
charge indict indictment accuse prosecute prosecution arraign
convict conviction guilty
acquit clear exonerate innocent
trial court hearing tribunal case
lawsuit sue suit litigation
judge justice magistrate
steal theft rob robbery heist burglary burgle thief loot break-in
thief burglar robber raider intruder crook gang crew
kidnap abduct abduction hostage
rescue save free evacuate
free release liberate freed
flee escape abscond
missing vanish disappear disappearance unaccounted
find discover discovery locate recover unearth spot
search hunt seek look comb
protest demonstrate demonstration rally march riot unrest protester demonstrator
strike walkout stoppage
fire sack dismiss dismissal oust axe terminate removal lay-off
resign resignation quit step-down step-aside stand-down leave depart departure
hire appoint appointment name nominate nomination nominee select pick tap choose
replace replacement succeed successor
elect election vote poll ballot
win victory triumph beat defeat won winner
lose loss defeat lost
acquire acquisition buy buyout purchase takeover take-over merge merger deal bought
sell sale sold
pay payment settle settlement remit reimburse pay-off
repay repayment reimburse refund pay-back return
money fund funds cash sum payment
price cost worth
invoice bill
agree agreement accord deal pact treaty
contract deal order
talk talks negotiate negotiation meeting meet discuss discussion dialogue
mediate mediator mediation broker intermediary
sign signing ink
launch unveil introduce introduction release debut
announce announcement unveil reveal declare
plan intend intention plot
start begin commence onset open
end finish conclude conclusion halt stop cease
stop halt block prevent suspend freeze
block withhold hold-up hold-back obstruct
delay postpone defer hold-up put-off push-back
cancel scrap call-off abandon drop pull-out
approve approval pass endorse
reject refuse decline rebuff turn-down turn-away
turn-away send-home send-away
participate participation take-part join involve
abstain refrain stay-out keep-out stay-away
fail failure malfunction break-down breakdown
cold cool chill refrigerate refrigerator fridge freezer
reveal disclose disclosure divulge
hide conceal bury cover-up
raise mention bring-up
exclude rule-out
establish establishment create creation set-up
demolish tear-down knock-down pull-down
expel expulsion throw-out kick-out drive-out
conduct perform carry-out
split break-up
escape get-away break-out
interfere interference meddle meddling intervene intervention tamper
annul revoke overturn strike-down throw-out
reduce cut-back scale-back cut
ban bar prohibit outlaw forbid
allow permit authorize
increase rise grow climb surge jump soar gain up
decrease fall drop decline plunge tumble slump down slide
double twofold
cut reduce reduction slash lower
withdraw withdrawal pull-out pullout pull-back leave go-home move-out remove removal exit
send deploy dispatch deployment
send issue transmit
arrive reach come arrival
return
hit strike struck
destroy destruction demolish wreck ruin raze
damage
collapse cave-in give-way
landslide mudslide avalanche
police officer cop constable detective
soldier troop army military force
doctor physician medic
hospital clinic
child kid boy girl infant baby
teacher schoolteacher
student pupil schoolchild
worker employee staff staffer employ
boss chief head leader director ceo president chairman
minister secretary
government administration cabinet regime
parliament congress legislature senate
rebel insurgent militant fighter guerrilla
terrorist militant extremist
company firm corporation business
shop store outlet
home house residence
film movie picture
award prize
award oscar academy
song music track album
match game
coach manager
player footballer
vaccine vaccination jab inoculate inoculation injection dose
virus infection outbreak epidemic disease illness
ill sick
pregnant expecting
baby birth born
marry marriage wedding wed
divorce split separate
drunk dui intoxicated drunken
drug narcotic
gun weapon firearm rifle pistol
hoax fake false bogus fabricate untrue
lie liar
spy espionage
leak disclose
hack hacker breach cyberattack
computer laptop pc
phone smartphone telephone
warn warning alert
help aid assist assistance support
visit trip tour
cause blame due responsible
injure injury
pirate piracy hijack hijacker
drown drowning
gas fuel petrol
oil crude petroleum
border frontier
ceasefire truce
war conflict
troops soldiers forces
large big huge massive giant
small tiny little
fast quick rapid
secret covert clandestine
near close adjacent
house mansion
road street highway motorway
rain rainfall downpour
jobs layoff redundant
hotel inn
summit meeting
donate donation give
doctor surgeon
injured hospitalised
church cathedral
mosque
museum gallery
cup chalice goblet
shut close closure shut-down close-down
text message sms
blow
gang crew ring mob
operation surgery procedure
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))
