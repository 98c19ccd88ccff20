/**
 * Groups of stems that mean the same in one of their common senses, a group a line; a verb with a particle has a hyphen
 * (`hold-up`). Made by tools/related.mjs from WordNet 3.1, whose licence asks for this notice:
 *
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */
export const RELATED: readonly string[] = `
abandon defect desert
abas abject
abas humbl humili
abash bash
abash chagrin embarrass
abbei abbot
abbrevi abridg foreshorten shorten
abdomen abdomin belli
abduct kidnap kidnapp
aberr deviant deviat
abet instig
abhor abhorr abomin loath
abhor abhorr detest loath
abhor abhorr detest repugn repuls
abid bide
abid brook endur toler
abid compli complianc conform
ablat extirp
ablaz aflam
abod dwell home
abod resid
abolish abolit
abolitionist emancip
abomin odious
aborigin nativ
abort unsuccess
abound abund teem
abreact catharsi
abroad oversea
abrog repeal
abrupt curt
abscond go-off make-off run-off
absenc absent
absentmind abstract
absolut despot
absolut sheer
absolut stark utter
absorb absorbenci absorpt
absorb engross fascin grip rivet
absorb engross intent wrap
abstain abstent
abstrus obscur
abstrus profund recondit
absurd ridicul
abus maltreat
academ academic
acced defer
acceler quicken speed speed-up
acceler throttl
accent emphas
accentu emphas emphasi stress
accept adopt
accept recogn
access avail
accessori accouter
accessori supplement supplementari
accid accident inadvert
acclaim hail herald
acclimat climat
accommod adapt
accommod adjust
accommod fit suit
accommod oblig
accompani consequ result
accompani cooccur
accomplish achiev attain
accomplish carri-out execut fulfil fulfill
accomplish complet realiz
accord harmon harmoni
account answer
account controll
accredit licens
accretion accumul
accru accumul
accultur cultur
accumul aggreg collect
accumul amass cumulat pile-up
accumul collect compil
accus accusat crime crimin
accustom custom customari habit habitu
acetonemia ketosi
ach hurt
achiev succeed
acid blister
acid sour
acknowledg recognit
acquaint convers familiar
acquaint introduc
acquiesc assent
acquir acquisit
acquir skill
acquit exoner
acrobat athlet gymnast
acrobat tumbl
act action
act activ actuat set-off spark spark-off touch-off trigger trigger-off
act behav
act perform playact
activ energ
actor histrion
actual realiz
adam inexor intransig
adapt conform
add-together summat tot-up tote-up
addict depend habitu
addlebrain muddlehead
adept adroit quick
adept practic profici proficienci skill
adequ adequaci
adher discipl
adieu adio
adjac contigu
adjac neighbor
adject adjectiv
adjoin butt
adjudic judg
adjust alter modifi modific
administ administr administrat
admir protagonist support
admir wonder wonderful
admonish admonit warn
admonish reproach
ado bustl flurri
adolesc teenag
adopt espous
ador endear
ador idol worship
adorn decor decorat ornament
adult adulthood grownup
adult adulthood matur
adulter extramarit
advanc better improv
advanc further
advanc progress
advantag favor profit
advent come
adventur escapad
adverb adverbi
advers hardship
adversari antagon antagonist oppon oppos
advert advertis
advert public publicist
advertis public
advis consult
advis counsel
advis deliber weigh
advis notic notifi
advoc propon
advoc recommend
aerat air air-out
aeroplan airplan plane
aesthet esthet
affair liaison
affair matter
affect affection fond
affect affection warm
affect poignant touch
affili assort consort
affili attach connect
affili tie
affirm assert
affirm avow
affirm confirm corrobor substanti
afflict strike
affluenc wealth wealthi
afford yield
affront insult
afir aflar
aflar flare
afloat aimless rudderless
africa african
after dessert
ag elderli older
agap gape
agenci bureau offic
agenda schedul
aggrav exacerb
aggrav exasper
aggreg total
aggress assail assault attack
aghast appall dismai shock
agil nimbl
agit charg-up
agit provok
agit stir-up
agoni excruci suffer
agoni torment
agre agreement
agre concur concurr
agreement correspond
agricultur cultiv grower
aid assist help helper
aid auxiliari
ail ailment complaint
ail peak
aim intend intent purpos
air airi
air dissemin
air gas
airless stuffi
akin kindr
alabaman alabamian
alarm alert
alarm constern dismai
alarm horrifi horror
alert vigil watch
alien anom anomi
alien exot
alien foreign
align coalition
align position
alik like similitud
aliv anim
allegi commit
allegori parabl
allei alleywai
allevi eas facilit
allevi eas reliev
allevi mitig
allevi relief
alloc allot
alloc apport parcel
allot assign
allow let permit
allow permiss permit
alter chang
alter neuter
alterc disput quarrel
alterc fraca
altern alternat
altruism philanthropist
alveolus caviti pit
amateur recreat
amaz astonish astound stun
amaz aw
amber gold
ambianc atmospher
ambigu equivoc
ambiti ambition challeng
ambl stroll
ambuscad ambush
ambush bushwhack waylai
amen comfort conveni
amen cooperat
amend damag redress
america american
amiabl cordial genial
amiti cordial
ammo ammunit
amorph shapeless
amount sum
amplifi magnifi magnific magnitud
amplific elabor
amulet talisman
amus divert entertain
analog analogi
analog analogu parallel
analys analyst analyz examin studi
analysi analyt
analyz decompos
anarchi anarchist lawless
anarchi anarchist syndic
anastomosi anastomot
anatom anatomi figur flesh
ancest ancestr anteced
ancestri lineag pedigre
anchor backbon
angel saint
anger angri ir
anger enrag furi furious infuri madden
angl angular
anguish torment tortur
anim beast bestial creat creatur
anim energ
anim enliven inspir
anim live
annihil devast wither
annihil erad
annihil extermin
annihil obliter
annoi annoy bother irrit vex
annoi annoy teas vex
annoi gall irrit nettlesom pester
annoi irrit piss roil sting
announc proclaim proclam
announc promulg
annoy vexat
annul invalid
annul ring
anonym nameless
answer repli
answer respond
ant-up pai-up
antagon counteract
antagonist counter
anteced forego preced
anthropologi anthropologist
antic fantast grotesqu
anticip await
anticip expect expectanci
antipathi avers distast
antiqu outmod pass
antisept steril
antithesi antithet
anxieti anxious
aplomb assur
apoge culmin
apolog apologet apologi
apolog apologi ration rational
apologist justifi vindic
apostol papal pope
apothecari drug pharmaceut pharmaci pharmacist
appall outrag scandal shock
appar appear evid plain
appar seem
apparatus setup
apparit ghostli ghostlik spectral
apparit phantom
appeal charm
appear look seem
appeas calm
appeas concili mollifi pacifi pacific
appeas propiti
applaud commend
applaus clap
appli applic emploi usabl usag useabl user util
applic pertain pertin
appoint appointe
apprais assess evalu evaluat valu valuat
appreci appreciat
appreci apprehend comprehend
appreciat grate thank thankful
apprehend apprehens comprehend comprehens grasp savvi
apprehend apprehens discern understand
apprehend apprehens intellig understand
apprehend arrest collar nab
apprehend know
apprehens dread
apprentic apprenticeship
approach come upcom
appropri reserv set-aside
approv bless
approv sanction
approxim estim gaug
apt give
arabl cultiv
arbitr interced mediat
arc arch
arch pert
archaeologist archeolog
architect design
ardent fervent fieri impass
ardor zeal
arduous labor
arduous strenuous
arena domain sphere
argot jargon
argu argument argumentat
argu argument contest controversi
argu argument debat
arian arianist
arid thirsti
aris origin spring-up upris
aristocraci aristocrat gentri
aristocraci aristocrat nobil nobl
aristotelian aristotl
arm equip
arm munition
aroma odor smell
arous elicit evok provocat provok
arous stimul
arrai lai-out
arrang organiz
arrest sensat stun
arriv come
arrog confisc
arrog haughti
arrow point
arson arsonist
art arti artist
art human
arteriol arteriolar
arthriti rheumat
articul enunci pronounc sound-out
articul phrase
artific invent
artifici stilt
artilleri gun
artilleryman cannon gunner
artisan craftsman craftsmanship
artistri prowess
ascend ascendanci domin
ascertain determin find-out
ascertain discov observ
ascrib attribut imput
ascrib imput refer
ashen blanch livid
asia asian
ask request
ask-out invit-out
aspect facet
aspir suck-out
ass buttock
assembl assemblag gather
assembl assemblag put-together tack-together
assembl collect
assert declar declarat
asset plus
assidu sedul
assign convey
assimil ingest
assimil learn learner
associ link relat
assort miscellan mix sundri
assort potpourri varieti
assum assumpt premis
assum assumpt presum presumpt
assum assumpt suppos
assum fictiv pretend
assur confid sure
assur ensur insur
asterisk star
astound dumfound
astronom astronomi
astut shrewd
asymmetr asymmetri
asynchroni desynchron
atheist unbeliev
athlet sport
athletic strenuous
atom fragment
aton expiat
atroci barbar
atroci monstros monstrous
attack onrush onslaught
attempt effort endeav
attempt seek try
attend attent
attend audit hearer listen
attest authent
attest certifi certific manifest
attic loft
attir dress garb garment robe
attornei lawyer
attribut dimens
audac audaci dauntless
audac audaci temer
audibl hear
augur bode portend portent presag
auspici propiti
authent authentic verit
author authorship pen write
author authorship write writer
author empow
author govern regim
author mandat
author potenci potent
authoritarian caesar dictatorship stalin totalitarian tyranni
auto automobil car motorcar
automat machinelik
autonom autonomi liber liberti
autonom autonomi sovereign
autopsi necropsi
autumn fall
auxiliari supplement supplementari
avalanch roll-down
avaric gree greedi
aveng retali
averag norm
avert avoid deflect fend-off head-off stave-off ward-off
aviat pilot
avoid shun
avow swan swear
aw awestruck
aw awful dread fear frighten terribl
aw awful horrid terribl
aw awful unspeak
awak awaken wake
awaken wake-up
awar cogniz know
award grant
awkward clumsi inept maladroit slow
awri cockei
axiom maxim
axiomat postul
babbl chatter spout
babbl-out blab blab-out
babe babi infanci infant
back patronag
back-away crawfish-out
back-down back-off
back-up support
backbon gut
backstag offstag
bacteri bacteria
badger bug pester teas
badger worri
baffl befuddl bewild bewilder puzzl puzzlement
baffl bewild bewilder mysteri mystifi perplex puzzl puzzlement
baffl knotti
bag sack
baggag lug luggag
bagpip piper
bait tantal taunt teas
bake parch scorch sunbak
balanc equilibr equilibrium
balk balki
ball-up bollix-up bollock-up botch-up flub foul-up fuck-up lous-up mess-up muck-up spoil
ballad croon
ballot vote
balustrad banist
ban forbid
ban prohibit proscrib
band circl
bang bash smash
bang batter
bang blast clap
bang slam
bang-up smash-up
banish cast-out ostrac
bankrupt bankruptci
banquet feast
banter chaff
banter faceti
baptist baptiz
baptiz christen
bar barricad block block-up
bar barricad blockad
bar ginmill saloon
barb bite nip
barb jibe shaft
barbar brutal cruel savag vicious
barbarian savag
barbecu cook-out
barbell bristl burr
bare bleak
bare nake naked nude
bare scanti
bare strip uncov
barg push-forward
bargain dealer trade trader
bargain-down beat-down
barkeep bartend
baroni impos nobl stateli
barrag bombard
barrag shell
barrier roadblock
base contempt
basement cellar
basi fundament groundwork
bask enjoi enjoy relish savor
basketball hoop
bast tack
bastard prick
bastion fortifi
bat batter hitter slug slugger
bat cracker nut
bath washup
bathtub tub
batter buffet
battl engag fight
battlefield battleground
battlefront front
bawdi lewd obscen salaci
bawdi prostitut whore
bawdyhous brothel
bawl bellow
bawl wail
bawl-out berat chew-out chew-up chide dress-down rebuk scold
beadi button
bear comport mien
bear drill
bear-away bear-off carri-away take-away
bear-down drag-down
beard bewhisk whisker
bearer carri carrier toter
beast bestial brute
beat beat-out crush vanquish
beat beatnik
beat-back forc-back push-back repel
beauti beautifi
beckon wave
bed-down bunk-down
bedamn damn damnat imprec maledict
beef-up fortifi strengthen
beefi burli huski strap
beetl-off bolt-out
befog befuddl
befog obscur
befuddl confound confus confusion
beg beggari implor
beg beggari solicit
beget father
beget sire
begin beginn commenc set-out start start-out
beguil bewitch captiv captur charm
beguil cheat deceiv
beguil enthrall entranc
beguil entic tempt
behavi do
behold observ perceiv
behold see
beli contradict contradictori negat
belief believ
believ conceiv think
believ credibl
believ worship worshipp
belli bulg protuber
bellow holler
bellow roarer shout yell
belong properti
belov darl dear
belowground underground
belt belt-out
belt-along bucket-along cannonball-along hasten pelt-along race rush rush-along speed
belt-down bolt-down drink-down pour-down
belt-up button-up clam-up shut-up
bemoan bewail
benefici benefit welfar
benefit profit
bequest legaci
bereav griev mourn sorrow
berth post
beseech implor plead
beset chivi harass harri plagu
besieg sieg
besmirch calumni
bespeak indic signal
bespectacl monocl spectacl
bestow confer
bestow donor
betray blab inform
bewild confound confus maze
bewitch captiv enchant enthrall entranc
bia prejudic prejudici
bibl biblic scriptur
bibliograph bibliographi
bicker squabbl
bicycl cyclist
bid bidder
bid command dictat
big larg
bigger larger
billow surg
bind jump leap spring
biograph biographi
biolog biologi biologist
biomed biomedicin
bite biter
bite teensi wee
bitter rancor resent
bivouac camp
bizarr eccentr eccentric
bizarr weird
blacken-out blackout
blame blast bless damn darn goddam goddamn infern
blame censur
blame rap
blanket cover coverlet
blare blast
blare clamor din
blare-out blat-out
blasphem curs cuss swear
blasphem sacrileg
blast smash
blatanci blatant clamor vocifer
blaze blind glare
blaze-up burn-up flame-up flare
bleach bleach-out bleacher
bleach fade
bleak desol
bleed hemorrhag
blend liquid
blight plagu
blink wink
blith lightheart
block obstruct
bloke chap cuss fella fellow lad
blood bloodi
bloodstain gori
bloodsuck leech
bloom blossom
blossom blossom-out unfold
blossom flower
blot-out obliter
blow-out burn-out
blow-up deton explod explosion
blue bluish
blunder goof
blunder-out blurt blurt-out ejacul
blunt candid forthright frank
blur fuzzi
blur obscur
blush flush redden
bluster blusteri
bluster boast brag
bluster bravado
board embark
board plank
boast brag crow
boat yacht
bode forebod premonit
bodyguard escort
bog marsh mire mud muddi swamp
bogei bogi
bogus fake phoni
boi boyhood
boil boiler
boil poach stew
boister unruli
bold dare
bolshevik commun
bolster bolster-up
bomb bomber
bombard pelt
bone castanet
bone-up grind-away mug-up swot-up
boni emaci gaunt
boni scrawni skinni
bonus fillip
book pamphlet
boom flourish prosper thrive
boom roar thunder
boost encourag
boost hike
boot-out drum-out oust
booti loot plunder
bootleg bootlegg
bootleg contraband smuggl
booz drink
booz drunken
booz liquor spirit spiritu
border delimit
border environ surround
borderlin margin
bore deaden irksom tedious tiresom wearisom
bore dreari
boredom tedious
bosom curvac
boss foreman
boss hire
boss peremptori
bother daunt faze
bottleneck constrict
bottom undersid
boulder bowlder
boulder rock rocki stone
bounc rebound ricochet
bound boundari
bound delimit
bound finit
boundless infinit limitless unbound
bouquet corsag
bow-down prostrat
bow-out chicken-out
boxer drawer
brace stabil steadi
brag crow vapor
braini brillianci brilliant
branch fork ramific
brash flashi gaudi tawdri
brave braveri courag
brave-out endur
brazen insol
brazil brazilian
breach transgress violat
breadth larg
breadth width
break-apart disassembl take-apart
break-down breakdown
break-out erupt
break-up dispers dissip scatter
breakabl fragil
breakdown disloc
breakup separ
breast tit
breath-out exhal
breech trouser
breed engend
breed gentil
breviti brief
bribe briber
bribe corrupt purchas
bridl-up bristl-up
brillianc brillianci brilliant superb
brillianc brilliant grandeur splendor
brillianc glare
brillianci brilliant luster splendor
bring deliv deliveri
bring-back take-back
bring-down let-down lower take-down
bring-off carri-off manag
bring-out reveal
bring-up call-down conjur-up invok
brink verg
brisk refresh
britain britann
broad encompass
broad wide
broadsid flyer
brocad emboss
broil broiler
broil grill
bronchial bronchus
bronchiol bronchiolar
bronz suntan tan
brood contemplat medit meditat pensiv ponder reflect
brood dwell
brook creek
brother brotherli
brotherhood fratern
brow forehead
brown brownish
bruis contusion
brush brushi thicket
brush-aside brush-off discount dismiss disregard ignor
brush-down tell-off
brush-up refresh
brutal feroci vicious
brute wildcat
bubbl foam froth spume
bucket pail
buckl warp
buckl-down knuckl-down
buddi croni
budget budgetari
buff devot devote fan
buffet pound
buffoon clown
bug-out bulg-out pop
bugger-off buzz-off
bui buyer purchas
bui-out bui-up buyout
build construct
build edific
build-up buildup
bulg convex
bulg jut protuber
bulk major
bulki massiv
bullet slug
bulli cork smash
bulli intimid
bulli roughneck rowdi ruffian
bulli-off face-off
bum puke skunk
bump encount
bump-off slai
bunch bunch-together bunch-up
bunch clump cluster
bundl bundl-up
bundl pack packag packet
bundl sheaf
buoyant perki
burden encumbr
bureau dresser
bureaucraci bureaucrat
burgl burglar burglari heist
buri burial entomb inter
burrow tunnel
burst explod explosion
burst salvo vollei
bush shrub
bushi shaggi
bushwhack hillbilli
bust-up wrack wreck wreckag
bustl hustl
butcher slaughter
buzz doorbell
bygon depart
cabl telegraph wire
cadav cadaver corps
cadaver emaci gaunt haggard pinch
cafe coffeehous
cagei clever
calam catastroph disast disastr tragedi tragic
calcifi calcific calcium
calcul calculus
calcul comput figur reckon
calcul deliber
calcul estim figur reckon
calcul scheme
calib calibr
calibr graduat
calif caliph
call career vocat
call name
call-off cancel cancell
call-out cry cry-out exclaim exclam
calm composur equanim
calm seren
calm tranquil tranquiliz
calm-down chill-out cool-off simmer-down
camaraderi comrad
camp camp-out camper encamp
camp tent
campaign candid nomine
campaign candidaci
campaign crusad
can transcrib
canada canadian
candid candour forthright frank
canon glorifi
cant lean tilt
canvass poll
canvass solicit
capabl potenti
capac capacit
capacit condens
capit capitalist
captiv fascin
captiv imprison jail
captiv incarcer
captiv prison
captor captur
captur seizur
cardin central fundament kei
care love
care tend
careen lurch reel stagger
carefre insouci lightheart
careless neglig
caress cuddl hug kiss pet snuggl
careworn draw haggard wear
cargo consign freight shipment
carnal prurient
carnal sensual
carpentri woodwork
carpet rug
carri carrier transport
cart menu
cart-away cart-off haul-away haul-off
cartoon cartoonist
carv carven
carv-up divid divis split
cascad cascad-down
case encas
case instanc
cast-aside cast-away chuck-out discard dispos disposit throw-away toss-away toss-out
cast-down deject depress
cast-off shed throw-off
castig chastis
castl palac
casual insouci nonchal
catalog catalogu
catapult catapultian
catapult sling
catastroph ruin ruinous
categor categori class classifi
categor classifi classific
cater ply
cathol catholic
cattl cow oxen
caus causal
caus causat induc stimul stimulus
caution cautious
caution caveat
cavalryman trooper
cavort frolic romp skylark
ceas discontinu lai-off quit stop
ceaseless continu
celebr fame famous illustri notabl note
celebr fete
celer rapid speedi
celtic gaelic
cemeteri graveyard
center central middl
center focus
centrifug separ
ceram potter
cerebr intellect think
certifi certific corrobor document
certitud overconfid
chafe gall
chagrin humili mortific
chain enchain
chain iron
chalk-out sketch
challeng compet competit contend rival
challeng disput
champ champion
chanc opportun
channel guid maneuv maneuver steer
chant inton
chantlik inton
chao chaotic
chap crack roughen
character delin depict
characterist featur
charg charger
charter leas
chase pursu pursuer
chase pursu pursuit
chase track trail
chase-away dispel drive-away drive-off drive-out
chat chatter jaw
chat-up flirt
chatter gabbl prattl
cheap inexpens
cheat jockei
cheat rip-off
check check-out checkout suss-out
check-off tick-off
cheer cheerful
cheer shout
cheer-up jolli-along jolli-up
cheeri gai sunni
chemic chemist chemistri
cherish precious treasur
chief main princip
child childhood kid youngster
child childlik
childish infantil
chill cool cool-down coolant cooler
chill ici
chill thrill
chilli cool
chink tinkl
chip chip-off
chip fleck scrap
chip fri
chip splinter
chipper jaunti
chisel defraud swindl
chivalr knight knightli
chock-up cram
choic fine
choic select
choir chorus
choke-back choke-down choke-off
choos pick-out select
chop chop-up
chop shred slice
chop-off lop-off
chore job task
chortl chuckl
christ christian deliver jesus redeem savior
christendom christian
chromatograph chromatographi
chuck eat grub
chum-up pal-up
chump fool sucker
chunk chunki clod lump
chunk unit
churchman cleric ecclesiast
churn roil turbul
churn-up sicken
chute parachut
cinch picnic
cinema cinemat film
cipher enciph
circl circular round
circuit roundabout
circuit tour tourist
circul diffus dissemin
circumfer surround
circumspect discretion
circumst luck
citat commend
cite mention refer
citi metropoli metropolitan
clad cloth
clam dough kale loot
clamber scrambl
clammi dank
clamp-down crack-down
clandestin undercov
clang clangor clash crash
clannish exclus
clap-together clap-up slap-together
clarifi clear-up elucid lucid
clariti clear elucid lucid
clash friction
class classifi classific classificatori sort-out
class grade
classic classicist
classifi distinct
classless egalitarian
classmat schoolmat
classroom schoolroom
clean cleaner cleans
clean-up squar-away tidi-up
clear-away clear-off
cleav cleft
clench clinch
clergi cleric
clergyman reverend
cleric clerk
clever invent
clich commonplac platitudin
climat mood
climax culmin
climb climb-up
climb mount
cling coher cohes cohesion
clip nip-off snip-off
cliqu ingroup
cloak disguis mask
clock-off clock-out punch-out
clock-up log-up
clod lummox
clog clog-up congest
clog clot
clog hinder imped obstruct
close shut shutter
close-down close-up shut-down shutdown
close-off shut-off
close-out rule-out
closet cupboard
clot coagul
cloth dress
cloth fabric textil
cloudburst downpour torrent
cloudi nebul
cloudi overcast
clown prank
clue hint
clumsi ungainli
clutch grip
clutch seiz
clutter clutter-up
clutter jumbl muddl welter
clutter litter
coach manag
coalesc consolid fuse
coalesc fuse fusion mix mixtur
coars salti
coars vulgar
coast coastal seacoast
coax wheedl
cobbl-together cobbl-up
cock-up prick-up
cocki forward
coddl pamper
code codifi codific
coerc forc
coffe java
coil gyrat spiral
coil spiral whorl
coincid concurr cooccur simultan
collabor cooper cooperat
collaps prostrat
collat snack
colleagu collegi
collect gather
collect payabl
collid jar
colloqui convers
collusion conspir conspiraci
colon coloni settlement
colon settl
coloni settler
color colour
color negro
coloss prodigi stupend
columnist editori
comb ransack
comb-out weed-out
combat disput
combat milit
combin compound
come-away come-off
come-down descend descent go-down
come-forward step-forward
come-out show-up turn-up
comeback retort
comedi comic fun funni
comet cometari
comfort consol solac sooth
command hijack
command overlook
commemor memori
commenc kickoff outset
commensur proportion
comment commentari point-out
comment observ
comment remark
commerc commerci
commi commun communist
commiser piteous piti
commiss committe
commit dedic devot devote devotion
commit perpetr
commod pot toilet
common expect
common park
commonplac everydai
commonwealth countri nation
commotion din rumpus
commun communic communicat pass-along
commun communion
communic contract transmiss transmit
communiqu dispatch
commut replac substitut
compact compress
companion companionship comrad
compar comparison
compass piti
compass rang scope
compel oblig
compens counterbal even-off even-out even-up
compens remuner remunerat
compet competit vie
complain complaint
complain grumbl moan snivel squawk whine
complais compli oblig
complement complet
complet completion finish
complex composit
complic knotti
complic rarifi refin
compliment complimentari
compliment congratul congratulatori
compon compos element ingredi
compon partial portion
compos composit
composit typograph typographi
compound deepen intens intensifi intensific
comprehens full
comprehens understand
compress constrict
compress pack-together
compris contain
compromis conciliatori
compunct remors
con defraud swindl
conceal hide
conceal privaci privat secreci
conced concess
conceit vain vaniti
conceiv concept conceptu conceptual
conceiv imagin
conceiv origin
concern pertain pertin refer
concert cooper cooperat
concili pacifi reconcil
concis pithi
conclud conclus reason-out
conclud end termin
conclud final
conclus final
conclusion decision
concret concretist
condemn condemnatori decri excori
condemn disapprob
condemn reprehens
condescend patron
condescens disdain supercili
configur constell
configur contour shape
confin constrain limit restrict
confin limit throttl
confirm falsifi
confirm substanti verifi verific
conflict struggl
confront face
confus confusion disarrai
confus mistak
confus perplex puzzl
congeal jelli
congratul congratulatori felic felicit
congratul prais
congreg fold
congressman representat
conjectur hypothes hypothesi specul speculat theori theoriz
conjectur hypothet
conjoin conjunct
connoisseur virtu
connot impli implic
connot intens
conquer conquest
conquer stamp-down subdu suppress
conquer vanquish
consent unanim
consequ effect effectu result upshot
conserv preserv
consid regard view
consist consistenci
consist dwell
consolid unifi
conson consonant
conspir machin
constanci constant unvari
constell dot stud
constitut establish
constitut make-up
constrain enforc impos
constru interpret
consult interview
consum consumpt ingest intak uptak
contamin foul pollut pollution
contamin taint
contempl muse reflect thought
contemporari gener
contempt contemptu disdain insult scorn
contend content postul
content messag
contest repugn
contigu immedi
contin continent
conting contingenci eventu
continu continuum
contort tortuous
contort wring
contort writh
contract contractu
contrapt contriv gadget
contrari pervers
contrast counterpoint
contribut contributori
contribut lend
contriv design
contriv devis forg invent
contriv devis plan planner
control curb
controll govern
convei convey
convent convention
convent monast
convent rule
convention styliz
convers convert
convinc persuad persuas
convuls paroxysm
convuls spasmod
cool nerveless
cooper pardner partner partnership
coordin organ
cop-out opt-out
cope grappl
copi imit imitat simul
cord corduroi
cordon-off rope-off
core-out hollow-out
corner trap
coron crown
coron enthron
coron wreath
corp corpor
corpor embodi incarn
corpor physic
correct disciplin
correct redress
correct right
correspond match
correspond newspaperman
corrobor substanti valid verifi
corrod corros
corrupt demoral deprav pervers
cortex cortic
cosmic cosmo univers world
costli dear precious
cotton-up cozi-up shine-up sidl-up
couch sofa
cough-up poni-up spit-up
counsel guidanc
count enumer numer
counten visag
countless innumer multitud multitudin myriad unnumb
coup takeov
coupl coupl-up
coupl mate
courier messeng
court tribun
court woo
covet envious jealous
coward cowardli
cowardic cowardli
cowboi cowhand cowpunch puncher
cower huddl
coy demur
cozi snug
crab fussi
crack gap
crack-up crock-up
crackl crunch
cradl proven
craft trade
crafter craftsman craftsmanship
crafti fox sly trick wile wili
craftsman craftsmanship workman
crag craggi hill mountain
cramp spasm
crank-out grind-out
cranki crotcheti
crash flame
crave desir
crawl creep
craze cult furor
craze derang
crazi mad
creak screech squeak
cream-off skim-off
creas wrinkl
creat creation
creativ origin
creator lord
credo cree creedal
creep-up sneak-up
crime illeg outlaw
crimin crook felon outlaw
crimson red
cring flinch quail recoil shrink winc
cring grovel
crippl disabl incapacit
crippl halt
criterion standard touchston
critic crucial
critic pick-apart
croak death deceas deced die expir pass-away perish
crock slop smash soak sous
crock sooti
crop harvest
crop-up pop-up
cross fussi irrit peevish petul
cross travers
cross-off cross-out strike-off strike-out
crossroad hamlet
crotcheti orneri
crouch hunker-down scrunch-up squat
crouch stoop
crow gloat
crowd herd
crucifi crucifix crucifixion
crude cruditi earthi
crude cruditi gauch
crude cruditi primit
crumbl crumpl
crumpl dent
crusad melior reform
crush crusher mash squash squeez
crush humbl humili
crush oppress
crush-out press-out stub-out
crust encrust
cry exigenci insist
cry holler scream shout shout-out squall yell
cry outcri vocifer yell
cry tear weep
cryptic inscrut mysteri mystifi
crystal crystall illumin
cuba cuban
cubism cubist
cuddl nestl nuzzl snuggl
culprit perpetr
cult cultist
cultur ethnic
cultur polit
cure heal recov
cure heal therapeut
cure remedi
curios curious
curious funni peculiar queer
curious inquisit
curl curl-up
curli wavi
curricular curriculum
curs explet oath swear
cursori perfunctori
curtail restrict
curtain drape draperi
curvac shapeli
cushion pad
cuss gadfli pester
cuss obdur
cuss orneri
custodi custodian
custodi detain
custom customari tradition
cut-back flash-back flashback
cut-down reduc reduct trim-back trim-down
cut-off disrupt interrupt
cute pretti
cylind cylindr
cynic misanthrop
dabbl spatter splatter
dad daddi papa
dai pulpit rostrum
dainti delicaci
dam dam-up
damag harm impair
damag prejudici
damn unredeem
damp moist
dampen moisten moistur
dampen stifl
danc dancer
dapper jaunti
dappl mottl
dappl patch speckl
dare ventur
dart flit flutter
dash dot
dash flair
dash scoot scud
dash-off fling-off scratch-off toss-off
date-back go-back
daunt frighten-away frighten-off scare scare-away scare-off
daunt intimid
dawn daybreak
daydream dream woolgath
daydream reveri
daylight daytim
daze dazzl
daze groggi stupor
daze shock stupor
dead unrespons
deadli lethal
deadlock impass standstill
deafen earsplit thunder
deal-out dish-out dispens distribut dole-out mete-out parcel-out shell-out
dear honei
deathli deathlik
debauch degener degrad dissip dissolut
debil debilit feebl frail infirm
debilit enerv
debri dust junk rubbl
debut entri introduct
decai rot
deceas deced depart
deceas go
deceiv decept delud
deceiv decept misrepres misrepresent
deceler retard slow
deceler slow slow-down
decenci decent
decent fit
decid decision
decid determin
deck-out deck-up dress-up fanci-up fig-out fig-up gussi-up rig-out tog-out tog-up trick-out trick-up
declaim recit
declin diminish diminut
declin pass-up reject turn-down
declin refus
declin worsen
decliv downhill
decomposit disintegr
decor decorum
decre fiat
decre ordain prescrib
decreas diminish diminut lessen
decreas reduc
deduc deduct deriv infer
deduct subtract
defeat discomfit
defeat lick
defeat overcom
defeat vote-down vote-out
defec shit
defect fault
defend defens
defend guardian protect shield
defer postpon put-off set-back shelv
defer regard
defi defianc defiant
defi defiant withstand
defianc defiant rebelli
defici deficienci inadequaci
defici deficienci lack
deficit shortag
defin definit
defin delimit
defin shape
definit determin
deform distort malform
defrai pai payment
degener deterior
degre level
deiti divin
delai postpon
deleg releg
deliber slow unhurri
delici delight
delici luscious
delight pleas pleasant pleasur
delight revel
delin repres
deliri delirium frenzi furi hyster hysteria infuri
deliri delirium hallucin
deliver rescu
delv dig
demand necess necessit requir
demean humbl humili
democraci democrat republ
demolish demolit destroi destruct
demolish demolit pulver
demolish raze
demon fiend
demon fiendish infern satan unholi
demonstr present show
demonstr prove
demot releg
demur except
denomin design
denounc denunci
dens densiti
dens dumb
depart department
depart departur go-away
depart departur leav
depart deviant deviat vari variant
depend dependenci
depend reliabl
depict describ
depict pictur
depict portrai
depletion exhaust us-up wipe-out
deploi deploy
deplor lament sorri
depos forc-out
depos testifi
deposit posit situat
deposit sediment
deposit stick wedg
depot termin
deprec deprecatori slight
depreci detract disparag
depress sedat
depriv disadvantag
depriv divest divestitur strip
depriv privat
derid deris derision
derid deris gibelik jeer mock taunt
derid nonsens preposter ridicul
deriv etymolog
derivat differenti
des diethylstilbestrol
descend poster
describ descript
descript form signifi
desecr profan sacrileg
desert forsak
deserv merit meritori
deserv worth
desir wish
desol devast
despair desper
despatch dispatch send-off
despis detest hate scorn
despis disdain scorn
despoil plunder raid raider
despoil ransack
despoil rape ravag sack
despond despondenci
despot tyrant
destin doom
destini fate
destroi destroy destruct ruin
detach disengag
detach isol separ
detail elabor
detail particular
detect notic observ
detect sens sensor
deter deterr discourag
deter deterr hinder imped
deterg detergenci
determin find
detest hate hater
develop evolut evolv
develop underdevelop
deviat divers divert
devil lucif satan
devil mischief shenanigan
devis fashion
devout religi
dexter dextrous
diagnos diagnosi diagnost
diagnost diagnostician pathologi pathologist
diagram schemat
dialect idiom
dialysi dialyz
diam diamet
diari journal
diarrhea diarrhoea loos
dictat prescrib prescript
dictum pronounc
die-away let-up slack-off
die-back die-down
die-off die-out
diet dietari
differ differenti distinct distinguish
differenti discrimin
difficult hard
diffus dispers dissemin
diffus fan-out spread-out
diffus permeat pervad
dig excav
dignifi digniti
digress excursus
digress tangenti
dilat distens
dilut dilution
dim duski
dim faint
diminish lessen weaken
diminut minut petit tini wee
dine dinner
dine-out eat-out
dingi grimi
dip dipper dunk
dip swayback
diplomaci diplomat
direct direction
direct manag
dirt dirti grimi soil
dirt dirti soil unclean
disabl handicap
disagr disagre
disagr discrepanci
disallow forbid prohibit proscrib veto
disappear vanish
disappoint dissatisfi
disappoint foil frustrat thwart
disappoint letdown
disarm disarma
disarm pacif
disbelief skeptic
disbeliev skeptic
disburs expend
disburs expens
disburs pai-out
disc record
discern distinguish make-out tell-apart
discern legibl
discharg dismiss fire
disclos disclosur divulg reveal revel
discomfit disconcert
discomfit upset
discomfort uncomfort
disconcert upset
disconnect staccato
discorpor disembodi
discourag dishearten dismai
discredit disreput
discrepanci vari variant
discret separ severalti
discretion discretionari
discrimin know-apart
discuss hash-out
disdain freez-off scorn spurn
diseas patholog
disenfranch disenfranchis
disentangl extric
disentangl loosen
disentangl unravel
disgrac dishon dishonour
disgrac scandal
disgrac shame
disgust distast nauseat sicken
disgust foul loathsom revolt
disgust gross-out
dish-up serv-up
dishevel frowzl tousl
disillus disillusion
disint exhum
disintegr disintegrat
disintegr melt
disjoint disord garbl
disjoint dissoci divorc
disobedi disobei
disord upset
disorderli jumbl
dispatch shipment
dispers sprinkl
displac shift
displac supplant
displai exhibit
displai show
displeas displeasur
disposit tempera
disprov rebut refut
disregard forget
disregard ignor snub
disregard neglect
disrob strip-down undress
disrupt riot riotous troubl tumult tumultu turbul
dissatisfact dissatisfi
dissembl feign pretend pretens
dissembl hypocrit
dissent divis
dissent object protest
dissip fool-away fritter-away frivol-away
dissoci separ sever
dissolv fade-away fade-out fadeout
dissolv resolv solvent
distill purifi purific puriti
distinct emin preemin
distinct peculiar special
distort falsifi falsiti garbl warp
distress disturb perturb troubl worri
distress serious
distress suffer
district territori
distrust mistrust
disturb troubl upset
disturb upset worri
dive honkytonk
divers diversifi diversific
divers recreat
divertimento serenad
divorc split-up
divvi-up portion-out
dizzi giddi vertigo
dock load longshoreman
doctor physician
doctrin indoctrin ism philosoph philosophi
document documentari
document paper
dog persever persist persistenci tenac tenaci
dogma dogmat tenet
doll-up glam-up pretti-up
domin dominion
domin imperi overbear
domin predomin prevail reign
door doorwai
doorhandl doorknob
doorman porter
dope gage
dope-off doze-off drift-off drows-off flake-out nod-off
dormant hibern
dormant quiescent
dosag dose
dot fleck speck speckl
doubl dual
doubl twofold
doubl-back turn-back
doubt dubious uncertainti
doubt sceptic skeptic
downright straightforward
doze drows
dozen heap lash load lot raft score stack ton wad
dozen twelv
drab dreari
drab homeli
drab somber
draft drafti draughti
drag haul
drag tug
drag-up dredg-up
drain drainag
drain exhaust
drama dramat dramatist plai
drama dramat dramatist playwright
drama dramat embellish pad
drama dramat spectacular strike
drape mantl wrap
draught gulp swig
draw-back move-back pull-away pull-back reced retreat withdraw
dream dreamer
dream-up hatch think-up
dreami languor
dreami woolgath
dreg settl
drench sous
drench swamp
dribbl trickl
drift err strai
drift float
drift impel impetus impuls
drift roam rove strai wander
drift-apart drift-away
drink drinker
drink imbib
drive driver
drive goad
drive-back fight-off rebuff repuls
drone monoton
droop flag
droop sag
drop droplet
drop dung
drop-away fall-away
drop-down sink
dross impur
drown submerg
drows drowsi
drowsi sleepi somnol
drug narcot
drugstor pharmaceut pharmaci
drum drummer
drum-up ralli
drunk drunkard
drunk intox rip
drunken tipsi
dry dry-out
dry dryness
dub nicknam
duel duelist
dumfound stupefi
dupe gull
dupe hoax
duplic reproduc
durabl endur last
dusk duski nightfall twilight
duski swart swarthi
duti oblig respons
dwell dweller habit inhabit
dwell dweller inhabit livabl live popul
dwindl dwindl-away dwindl-down
dynam kinet
earn garner
earn profit
earn remuner salari wage
earnest serious sincer
earth earthman
earth global globe
earth-up land-up
earthquak quak seismic temblor
eas-off slacken-off
east orient
eat feed
eat-away erod erosion
ebb ebb-away ebb-down ebb-off ebb-out
ebulli enthusiasm
ebulli exuber
echo reecho
echo reson resound reverber ring
eclips overshadow
econom economi economist
ecstasi ecstat exalt raptur
eddi purl swirl
edema edemat
edgi jumpi restiv
edgi uneasi
edifi edific enlighten
edifi edific sophistic
educ elicit
educ instruct
educ pedagog
educ pupil student
educ train
effac eras
effac obliter
effect effici
effectu implement
effici efficienci
effloresc flush heydai
effluent wastewat
egot egotist
egypt egyptian
ejacul interject
eject oust
eject turf-out
elabor expositori expound
elabor luxuri
elast elastic
elat intox uplift
elat light
elect elector elig
elect vote voter
electr electric
electrifi thrill
elementari unproblemat
elev lift lifter
elev rais
elev summit
elimin rid
elong lengthen
elud elus evad
elut elution
eman emiss emit
emancip liber liberti
emancip manumiss
emascul geld
emb imb implant
emblem emblemat symbol
embodi persona personifi
embolden hearten
embrac encompass
embrac hug
embroil entangl
embroil sweep-up
emerg emergenci
emiss emit give-out
emphas emphasi emphat
emphas underlin underscor
emphasi emphat vehem
emphysema emphysemat
emploi employ employe hire
empti evacu
enact ordain
enclos enclosur envelop
encount skirmish
encourag promot
encroach intrusion invad invasion
encroach trespass
end-up fetch-up wind-up
endang imperil jeopard jeopardi menac threaten
endeav enterpr enterpris
endeav strive
endless intermin
endors indors ratifi subscrib
endow gift talent
endur suffer support
endur surviv
energ energi
enforc implement
engag pursu
engin technologi
england english
engrav etch
engrav inscrib
engross engulf immers steep
enhanc heighten
enigma enigmat mysteri mystifi
enigma enigmat puzzl
enjoin order
enjoy pleasur
enlarg expans
enlarg hypertrophi
enlighten illumin inform
enlist hitch
enlist recruit
enliven liven-up
enliven quicken
enmesh intermesh
enorm immens vast
enorm tremend
enquir inquir inquiri queri question
enrol enroll enrolle recruit
enrol enroll regist registr
ensu result
entail implic
entail mean
entangl web
enter entranc
enterpr enterpris entrepreneur
enterpris initiat
enthron vest
enthusiasm enthusiast
entic lure tempt
entic temptat
entir entireti integr total
entir full total
entranc entrancewai
entrench intrench
entrust intrust
enumer item
enumer number
envi envious
environ environment
envisag idea imagin imaginat
envision fanci visual
envision forese
envision pictur visual
enzym enzymat
ephemer fleet
ephemer pass
epic heroic
epicur gourmet
epiphys epiphysi
epitom prototyp
epitom type typifi
epoch era
equal equival par
equip fit-out
equit ride
equivoc hedg
erect upright
erod erosion wear
erod gnaw
erod scour
err error fault mistak
errat mercuri quicksilv
erudit learn scholar scholarship
escal intens intensifi intensific step-up
escap escape get-away
eschew shun
especi except
essenc inward
essenti indispens
establish find found foundat founder launch set-up
esteem honor prestig
esteem respect
etern everlast perpetu unend
etern infinit
ethic moral moralist
euphor euphoria
europ european
evad hedg sidestep skirt
evalu judg
evalu rate valuat
evangel evangelist gospel reviv
evapor vapor
evapor volatil
everydai mundan unremark
evid evidenti ground
evil wick wicked
evildo sin sinner
evildo transgress
evok remind reminisc
exagger hyperbol
exagger overdon
exalt exhilar
exalt glori glorifi
exalt lofti
examin scrutin scrutini
exampl exemplifi illustr illustrat
exasper infuri madden vex
exceed except
exceed transcend
excel excell surpass
except exclud exclus leav-out omiss omit
excess extra redund redundanci spare surplus
exchang interchang
excis expung
excit excitatori stimul stimulus
excit exhilar
exclaim proclaim promulg
exclud exclus sole
exclud exclusion keep-out shut-out
excretion void
excruci harrow tortur
excruci torment tortur
excurs out
excurs sightse
excus forgiv pardon
excus let-off
execut execution
execut feasibl practic viabl workabl
exerc exercis workout
exerc exert
exerc practic
exert wield
exhaust fatigu
exhaust thorough thoroughgo
exhaust tucker-out
exhort pep-up
existenti existentialist
existenti experi experienti
exoner vindic
expand expans
expect outlook
expel expuls kick-out throw-out
expenditur outgo
experi experienc
experi experiment
expir termin
explain explanatori
explain interpret
exploit feat
exploit us victim
exploit user
explor exploratori
expos exposur
exposit expositori expound
express utter verbal
extend extens extent
extend lengthi prolong
extenu mitig
extermin extirp
extermin kill-off
extermin termin
extinguish quench
extinguish snuff-out snuffer
extract rip-out tear-out
extrapol gener general infer
extrem extremist
extrem extremum
extrem utmost
extremist radic ultra
exuber rejoic
exud ooz-out
exult jubil rejoic triumphant
ey optic
eyeball orb
eyelid lid
eyesight sight
fabl fabric
fabric fanci fiction
fabric manufactur
face face-up
facil install
factori mill
faculti modul
fadeout reced
fag-out tire tire-out wear-down wear-out
fail failur miscarri
fail weak
faith religion religionist
fall log logger
falloff slump
fals falsifi falsiti untruth
falsifi refut
famili household
familiar intimaci
fanat fanatic
fanci phantasi
fanfar ostentati
fantasi fantasist fantast
fantast marvel terrif tremend wonder wonderful wondrous
far remot
farc ludicr
fare get-along
farm husbandri
farm-out subcontract
fascin hypnot mesmer spellbound transfix
fascin intrigu
fascin spellbind transfix
fascism fascist
fashion manner mode style styliz
fast swift
fatal fate
fathom penetr
fatigu tire weari
fatten fatten-out fatten-up flesh-out
fault flaw
favor favorit prefer
fawn obsequi
faze unsettl
fear fright
fearless unafraid
fecund fertil
fedora stetson
feed-back feedback
feel impress impressionist notion
feel-up mat-up matt-up
femal feminin
ferment unrest
feroc feroci fierc furi furious wild
fertil fertiliz
fertil natal
fertil prolif
fervent fervor
fess-up own-up
fetch take
fetid foul smell
fever feverish
feverish hectic
fiddl trivial
fiddl violin violinist
fierc tear vehement
fig figur
fight fighter
figur forecast reckon
figur-out puzzl-out solv
figurin statu statuett
file regist registri
fill fill-up
fill girl
film movi
filter filter-out separ-out
filthi nasti
financ fund
financi fiscal
find found founder institut
find found initi
fine okai
finish-off finish-up polish-off
finish-out round-out
fire-up ignit
fireplac hearth
firm resolut
firm unfalt unshak unwav
fish fisher fisherman
fishmong fishwif
fist hand
fit prime
fix furbish-up mend repair
fix immobl
fizzl fizzl-out peter-out taper-off
flail lam thrash
flap flutter
flare flare-out
flash twinkl
flat plane
flatter flatteri
flaunt show-off
flautist flute
flavor season
flavor spirit
flawless perfect perfectionist
fledgl freshman newcom
flee fugit
fleet moment momentari
fleet swift
fleshi overweight
flicker flutter
flip somersault
flip toss
flirt toi
floc floccul
floccul woolli
flog lash whip
flood inund overflow
flood inund swamp
flood-out overwhelm
floral flower
florid showi
flounder stagger
flout jeer mock mocker
flow-away flow-off
flower unfold
fluff fluffi
fluff-up plump-up
flush rosi
fluster perturb rattl
fly wing
foami froth
fob-off foist-off palm-off
focus pore rivet
foibl idiosyncrasi idiosyncrat manner
fold fold-up
foliag leaf
folli foolish unwis
follow-out follow-up implement
fond partial
food nutrient
foolhardi reckless
foot term
footpath pathwai
footstep pace
forag scroung
forbid prohibit proscrib taboo
forebod predict
forecast predict soothsay
foreclos forestall preclud prevent
foreknow forese
forest wood
forfeit give-up
forget forgetful
forgo forswear
forgo waiv
fork-out fork-up
form format organ
formid redoubt
forswear retract
fort fortress
fort garrison
fort special specialti
forti twoscor
fortun hazard luck
foster further
founder lamin
fowl poultri
foyer lobbi vestibul
fragment fragmentari
fragranc fragrant perfum scent
frambesia yaw
framework model
freak monstros monstrous
free liber loos
freewai motorwai pike superhighwai thruwai
freez root
freez-down freez-out
frenzi mania manic
frequenci frequent often
frequent patron
fresh novelti
freshen-up refurbish
fret fuss
freud freudian
friend friendli friendship
fright horribl horrifi
frighten panic panick terrifi
frighten scare
frigid ici
fring margin
fring peripher peripheri
frog toad
front frontal
fruit fruitful
fruitless futil vain
fry saut
fuck-off loaf
fudg-together throw-together
fuel refuel
fulfil satisfactori satisfi
fumbl grope
fun funni merriment
function map
fundament rudimentari
funer obsequi
fur furri
furi furious infuri rage
furl roll-up
furlough layoff
furnish provid render suppli supplier
furnish trap
furtiv stealth stealthi surreptiti
fuse fusion unifi unific
futil unavail
fuzz fuzzi
fuzzi indistinct
gag gagwrit
gag jest jocular joke
gage gaug
gaieti merriment
gain increas
gain pai
gait pace
gal gallon
gallantri heroism valiant valor
gallus suspend
galvan startl
galvan voltaic
gambl game
game limp
gang gangster
gap open
gape gawk
garbag scrap
garbag-down gobbl-up
gas gaseous
gasolin petrol
gasp pant puff
gather pull-together
gather-up lift-up pick-up
gaudi trinket
gaze stare
gear-up prepar preparat preparatori
gem jewel jewell
gem treasur
gener general induct
gener generos
gener genus
genet geneticist
genet hered inherit transmit
gentl gradual
gentleman gentlemanli
geolog geologi geologist
geometr geometri
germ germin
germin sprout
gesticul gestur
get-back win-back
get-out go-out
get-up stand-up
ghastli grim gruesom macabr
ghost specter
giant gigant mammoth
giggl titter
gild gilt gold golden
ginger-up jazz-up juic-up
girl maiden
girlish schoolgirlish
give given grant
give-back repai repay
glamor romantic
glanc glimps
gland secret
glare glower
glass glassi
glass spectacl
glassi glaze
gleam glimmer
gleam glint glisten glitter
glean harvest reap
glee gleeful hilar hilari
glimmer inkl
glint spark
glisten shini
glom thiev
gloom gloomi somber
gloomi glum
glori glorifi glorious
glori glorifi resplend
glottochronolog glottochronologi
glower moros sullen
glu past
glue past
glut gorg over overeat overindulg pig-out scarf-out
glycerin glycerol
go-along plai-along
go-forward proceed
goad prod spur urg
godless ungodli
govern gubernatori
govern organ
govern regul regular
grace gracious
grade rank stratifi
grade scale
grai grei
grain granular gritti
grain woodgrain
grammarian syntax
grandeur nobil nobl
grandma grandmoth granni
graph graphic
grappl wrestl wrestler
gratifi gratific satisfact
gratifi gratific satisfi
grave graviti sober solemn
grave grievous
grave tomb
gravel pebbl
gravit graviti
greasi oili
great illustri
greatcoat overcoat
greatest sterl superlat
grecian greek hellen
greet salut welcom
griev lament mourn mourner sorrow
grievanc grudg
grim inexor relentless unrel
grin smile
grind-down tyrant
grizzl stew
groan moan
groom train
groov rifl
groov rut
gross vulgar
ground yard
grove orchard
grow growth matur
growl rumbl
grub-out grub-up
gruff hoars huski
grumbl rumbl
grumbl scold
guatemala guatemalan
guess reckon suppos think
guid guidanc steer
guilt guilti
gummi pasti sticki
gunfir gunshot
gunman gunsling
gunpowd powder
gush pour
gush spout
gusto relish zest
gut pluck
hacknei threadbar timeworn trite
haggl wrangl
hair hairi
halfwai middl midwai
hall hallwai
hallmark stylemark trademark
hallow saint sanctifi
halt stop
ham overact
hammer-out thrash-out
hamper shackl
handbag purs
handclasp handshak
handgun pistol
hang-back trail
hang-out hangout
hang-together interdepend
hangout haunt
hanker yearn
hanker yen
hapless misfortun pathet piteous piti poor
happen occur
happen occurr
harass harri pester vex
harbor nurs
hardi lusti robust
hardi sturdi
hardship rigor
hardwork industri
harm hurt injur injuri
harmoni symmetr
harsh scratchi
hast hasti hurri
hat heap mint
hate hatr
hate objection obnoxi
haughti imperi pride supercili swagger
haul truck
haul-up pull-up
haunt obsess preoccupi
haversack knapsack
hawk hawker huckster peddl peddler vend vendor
hayfield meadow
hazard jeopard jeopardi peril risk riski
hazard ventur
haze hazi mist misti
headach worri
headmast schoolmast
healer therapi therapist
health healthi well
heap pile
heap-up stack-up
heartbeat puls pulsat
heat heater
heat-up hot-up
heav-up heft heft-up
heaven parad
hebraic hebrew
heed mind
heedless unheed
hegel hegelian
height tall
heir inherit
hell infern inferno
help serv
helpless incapacit
hemorrhoid pile
hero heroic
hesit hesitanci
hesit paus
hesit waver
hide-out hideout
hideawai hideout
hideous outrag
highlight plai-up spotlight
highwayman hijack
hike-up hitch-up
hilar hilum
hillock knoll
hint intim
hire-out rent-out
hiss hush
histor histori
histori stori
hitch hobbl limp
hive-away salt-away stack-away stash-away storag store
hive-up lai-away squirrel-away
hold retent
holidai vacat
holler holler-out
home homeli
homeland motherland
homicid murder
honest honesti
honest honor
honor honour laurel
honor honour reward
hood punk
hook-up hookup
hoop ring
hop hopper
hop-up soup-up
hope promis
hord host
horseman horsemanship
hospit infirmari
hostelri inn
hotshot virtuoso whiz wizard
hous lodg
housekeep housework
hover oscill
howl wail
huddl huddl-together
huddl powwow
huge immens vast
hulk loom tower
hulk whale
human humanitarian
humbl humil
humbl lowli obscur unimport
humid moistur
humor humorist wit witti
humor indulg pamper
humor jocos merri
humor mood temper
hunch hunch-forward
hunch stoop
hunch suspect suspicion
hungari hungarian
hunger hungri
hunt hunt-down hunter track-down
hurl hurler pitcher
hurl hurtl lung
hurri scurri
hurt pain
hush mute subdu
hush still
hush-up whitewash
huski rug
hype-up psych-up
hyperbol inflat
hyperem hyperemia
hypocrisi hypocrit
hypophys pituitari
hypothalam hypothalamus
hypothes hypothesi theoret theori theorist theoriz
icebox refriger
idea think
ideal idealist
ident identifi
ident indistinguish
ideologi ideologist
idiom idiomat parlanc
idiot imbecil
idl idler laze
idl idler loaf
idol rever worship
ignit kindl
ignor illiter
ignor neglect unheed
ill maladi sick
illegitim outlaw
illumin light
illusion illusionari
imag imageri imagin
imagin imaginat invent
imaginari notion
imbal unbal
imbib soak-up sop-up suck-up
imit imperson
immacul spic spotless
immedi instanci instantan
immers plung
immers submerg
immin impend
immun vaccin
imp pixi
impact wedg
impair mar
impass stolid
impati rare
impecc incorrupt
imped obstruct occlud occlus
imped resist
imperat insist
imperson persona personifi
implant plant
impli suggest
implik mischiev puckish
impos imposit inflict
imposs inconceiv unimagin
impot impotenci powerless
impregn invulner
impress magnific
imprimatur sanction
imprison incarcer jail
improb unlikeli
improv melior
improvis makeshift
impud insol
impud sass
inappropri wrong
inaugur initi
inaugur kick-off kickoff
incens indign outrag
incent induc motiv
incept origin
incertain uncertain
incipi incipienci
incis keen penetr pierc
incit instig provok
incit motiv prompt
inclin ramp
inclin slope
inclin tend tendenci
incomprehens inexplic
inconsider thoughtless
inconveni troublesom worri worriment
incorpor integr merg unifi
incorrect wrong
incred unbeliev
inculc instill
incurs invad
indec untoward
indecis irresolut
indefatig tireless
indefens unten
indefin indefinit indetermin
indescrib ineff unspeak untell
index indic
india indian
indic point
indispens vital
individu individualist
individu mortal
individu person
individu singl
indol lazi
induct initi
industri industrial
inert neutral
inescap unavoid
inexperi inexperienc
infam notori
infect infecti
infect pathogen
infect septic
infer inferenti
inferi inferior
infertil steril unfertil
infest overrun
infidel pagan
infidel unfaith
inflam inflammatori
inflam red
inflect prosodi
inflow influent
inflow influx
influenc influenti
influenc shape
inform rat
infrequ rare
inglori shame
ingratitud ungrat
inhal respir
inher integr
inhibit inhibitori repress
initi origin
injur injuri wound
innov invent
innov pioneer
inocul vaccin
inquisit interrog
inquisit wonder
insan lunat mad
inscript letter
insid interi
insight penetr
insist repetit
insolubl unsolv
instal install
instant instantan moment
instant twinkl
instruct teach teacher
instrumentalist music musician musicianship
insul insular
insul isol
insult revil
insurg insurrect
insurg subvert
insurrect rebel rebelli rebellion revolt upris
intact integr
integr uniti whole
intellig levelhead
intent intention
interact synerg synergist
interconnect interconnected interrel
interfer meddl offici
interi intern
interject interpos interposit
interlac interlock interwoven
interlac intertwin lace twine
interlock mesh
intermedi intermediari mediat
intermiss paus
intern internation
internet net
interpret interpretat
interpret render
interrel interrelationship
interrog interrogat
interven intervent
interweav weav
intim intima
inton tonal tone
intrigu machin
intrud intrus irrupt
intrud trespass
intrus offici
invalu priceless valuabl
inveigh rail
invent manufactur
investig investigat
investig research
invoc supplic
involuntari unwill
involv particip
ion ionic
iran iranian persian
ireland irish
iron ironi sarcasm sarcast satir satirist
iron ironi wry
iron-out straighten-out
ironi ridicul satir satirist
irrat irration unreason
irrit thorn
isol strai
issu issuanc
issu public publish
ital italic
itali italian
ivori pearl pearli
jab poke thrust
jabber mouth-off spout
jack jack-up
jack-off jerk-off
jade weari
jaguar panther
jam pack
jam throng
jangl jingl
jar jolt
jaw yack-away yap-away
jeep landrov
jeer mock mockeri scoff
jeopard jeopardi stake
jerk jolt
jerk yank
jerri krauthead
jest jocos jocular joke
jest joke joker
jet spout squirt
jew judaism
jewelleri jewelri
jilt reject spurn
jimdandi jimhickei
jimmi prise pry
jimmi sprinkl
job occup
jog rambl
joggl wiggl
john lavatori privi toilet
johnni reb rebel
joi joyous
jolli jovial merri
jolt shake
journal journalist
judg judgment
judg judici
juic juici
juici luscious voluptu
jump-out leap-out stand-out
jumpi nervous restiv
junctur occasion
junk scrap
jurisprud jurisprudenti jurist
just niceti
justifi justific vindic
jut jut-out project protrud stick-out
jut project protrud stick
juxtapos juxtaposit
keen sharp
keep maintain
keepsak souvenir
kill killabl killer
kill killer slai
king kingdom
kingdom realm
kip-down sack-out
kit-out kit-up
knock-down push-down
knock-off liquid neutral
knock-up prang-up
knowledg learn letter
korea korean
lab laboratori
label tag
labor labour proletariat
labor labour strain
labor labour toil
labyrinth maze
laden load
lag laggard trail
lai place placement
lai-aside save-up
lam run-away
lament wail
lampoon parodi
lampoon satir
lanc spear
languid languor
languish pine-away
lanki rangi
lap lick
lap overlap
lappet wattl
laps nonchurchgo
laps revert
larva larval
last perman
last-out ride-out
lather soapsud sud
latin roman
laugh laughter
laugh-away laugh-off
launch launcher
launder laundri
lavend lilac
lavish shower
lavish sumptuous
lax remiss
layman secular
lead preemin
lead star stellar
leaden weight
leader leadership
leaf leav
leakag outflow
lean leaner tilt
lean meager scant scanti
lean-back reclin
leas let
leas rent
lecher lust lusti
legal legitim
legisl legislat legislatur
legitim logic
lemon tart
lend loan
lengthen perpetu prolong
let-out utter
lethargi slack
lethargi sluggish
letter missiv
lexic lexicon vocabulari
lifeless motionless
lifelik pictori vivid
lift uprais
lift-out scoop-up
lighten lighten-up
likeli likelihood
lilt swing swingi trip
limbo oblivion
linger loiter tarri
lingual linguist
lingual tongu
liquid murder
liquid sell-out sell-up
literari literatur
lith suppl
littl small
live-together shack-up
livid pale pallid pallor wan
load load-up
loath reluct
loathsom nauseat sicken
loathsom repuls
lobscous lobscus
lobul lobular
local neighbor neighborhood neighbourhood vicin
locat place situat
locat position
lock mesh
lock-away put-away shut-away
lofti tower
log-off log-out
lone loneli
lone solitari
loneli solitari
long yearn
look sound
look spectat viewer watch watcher
look-out watch-out
loos unleash
loosen slacken
loot plunder ransack
lose loss
lous lousi
lousi rotten stink
love lover
lug luggag toter
lukewarm tepid
lumber ponder
lumber timber
lumin luminos
luminari notabl
lunch luncheon
lurch pitch
lurid shock
lurk skulk
lush luxuri
lush profus riotous
lust prurient salaci
luster shini
luxuri opul sumptuous
lyric lyricist
lyric song
machin machinist mechan
madman maniac
magic witch
magnet mesmer
maim mutil
maintain mainten upkeep
maintain sustain uphold
majest majesti
maker shape
male masculin
malici spite
malign malignanci
maling skulk
mama mamma mom mommi
man manful
mangl tear
mar martian
mar scar
marbl marbleiz
marin seafar seaman
marit matrimoni
mark pronounc
mark score
mark-off mark-out
market marketplac
market merchand merchandis sell
market sell vend vendor
marksman marksmanship
maroon strand
marri wed wedding
marriag matrimoni
marriag nubil
marshal mobil
martial soldier
masculin viril
mask masquerad
massacr mow-down slaughter
master masteri
master masterli virtuoso
master overcom surmount
match twin
mate pair
materi stuff
matern pregnant
math mathemat
matter topic
matur ripen
maxim maximum
mean signifi signific
meander thread wind
meander wander wind
meaning meaningful
meaningless nonsens
measur measur-out
measur quantiti
measur step
measur-up qualifi qualific
meat meati
mechan motor
meddl tamper
medic medicin
medit meditat mull muse ponder
mele scrimmag
mellow-out melt
melod melodi tune
melt melt-down
melt thaw unthaw
melt-off slim-down
member membership
memor memori rememb
menac omen omin sinist threaten
menac threat
mental outlook
mental wit
merchand merchandis merchant
merchand merchandis trade trader
merchand product
merchant vend
merciless pitiless
merg merger unifi unific unit
merit virtu
merrymak revel revell
mesmer spellbind
mess messi
metal metall
meteor meteorolog
method methodic orderli
metro subwai
mexican mexico
microphon mike
microscop microscopi
middai noon
milieu surround
milit warlik
militia reserv
millenarian millennium
mimesi mimet
min minut
mind psych psychic
mindless senseless
mine miner
mingl unifi
minim minimum underst understat
minist ministeri parson pastor
minist ministr succor
minut transact
miracl miracul
misbehavi misdeed
misbehavi misdemean
misconcept misconstru misconstruct misunderstand
misdemean violat
miser miseri wretched
misgiv qualm
misguid mislead
misinterpret mistak misunderstand
mislai misplac
misrepres twist
missil projectil
misti vapor
mistrust suspici
mite speck
mob rabbl
mobil ralli
mobil rove wander
mock mocker mockeri
moder modest
modern overhaul
modesti reserv
mold mould
mold plastic
mold shape
mold stamp
molecul molecular
monarch sovereign
monopol monopoli
mop mop-up wipe-up
mop swab
moroccan morocco
morpholog morphologi
mortician undertak
motionless static
motto shibboleth slogan
move stir
move travel travell
move-out take-out
muddi sloppi wateri
muddl woolli
muffl smother stifl
multipl multiplic
multiplic propag
mum silenc silent
mumbl murmur mutter
mundan worldli
murder slai
muster muster-up
mutant mutat
mute unspoken
mutin mutini
myocardi myocardium
myofibril myofibrilla
myth mythic mytholog mythologi
nag scold
nag shrewish
narrat stori tale
narrat storytell
narrow-down pin-down
nasal pinch
nation nationalist patriot
naught zero
nausea nauseat
nauseat sick sickish
nauseat vomit
naval navi
navig pilot
necess necessari necessit requir requisit
neckti tie
necrosi necrot
need requir requisit
neglig wrap wrapper
negoti talk
neighbor neighborhood neighborli neighbourhood
neocort neocortex
net netlik web
net veil
neurosi neurot
neutral neutralist
newton newtonian
nice polit
night nighttim
nihil nihilist
nip pinch
nodul nodular
nomin tokenish
nonchal unconcern
nonion union
northerli northern
northern yank yanke
nose-out scent-out smell-out sniff-out
note notic
note remark
notic obvious
notific present
nourish nutrient nutrit nutrition
nourish susten
novel novelist
now present
nuanc subtleti
nucleat nucleus
nudg prod
null void
obedi obei
object objectific
object remonstr
obscur vagu
observ watch
obstruct resist thwart
obtain procur
obtrus push-out thrust-out
occident western
occlud sorb
occup occupanci occupi resid
occup occupanci occupi tenanci tenant
ocular optic
odious offens
offbeat quirk
offenc offens
offend pain
offens violat
offici refere
omen omin portend portent
open open-up
oper useabl
opera operat
opinion sentiment
oppon oppos opposit
opportun opportunist
opportun pat
oppos opposit resist
optic visual
optim optimist
optim optimum
orat orator rhetorician
orbit satellit
orchestr orchestra
ordin regul
orific porta
orthograph orthographi
orthophosph phosphat
ostentati pompous
outdo outgo outstrip surpass
outfac stare-down
outlai spend
output yield
outsmart overreach
outspoken vocal
outstand promin salient
overcom overpow overwhelm
overcom subdu surmount
overh overheat
overhaul overtak
overlai sheath
overlook unnot
overreach vault
overrid overturn
overrid paramount
overs superintend superv supervis
overthrow subvert
overtur prelud
owner ownership possess
owner ownership propriet proprietorship
oxid oxidis
pace tempo
pacif pacific passiv
pack wad
packag parcel
pact treati
pai remuner
pain strive
paint painter
paint pictur
pair-off partner-off
paleocort paleocortex
palpabl tangibl
pan pan-off
pander pimp procur
panel wainscot
pang twing
panic terrifi terror terrorist
panoram vista
paper paperi
paramet parametr
paraphras rephras
pare pare-down
pare shave
parent parenthood
pari parisian
parish parochi
parliament parliamentari
partak sharer
particl speck
particular particularist
particular peculiar special
partner spous
pass-out swoon
past yesteryear
pastelik pasti
patch plot
patern paternalist
pathet piti pitiabl
patholog pathologi pathologist
patrol patroll
patron sponsor
pattern practic
pave pavement sidewalk
peak peaki
pec pector pectorali
pedant scholast
peg-away plug-away
pelt pepper
pelvi pelvic
pen write writer
penal penalti punish punit
penanc repent
peptidas proteas
perceiv percept
perceiv sens
percent percentag
perch roost
perfect perfection perfectionist
perfor pierc punctur
period periodic
permeat pervad suffus
permiss toler
persecut torment
persist persistenci relentless
persist prevail preval
personifi personific
perspect view
perspir sweat
persuad persuas swai
perturb upset
perus studi
pessim pessimist
petition request supplic
phase stage
phone telephon
phonem phonolog phonologi
photo photograph photographi
phraseologi word
physic physicist
physiognomi visag
physiolog physiologi
pianist piano
pick select
pick take
picket scout sentinel sentri
pictori pictur
piddl-away wanton-away
pier wharf
piezoelectr piezoelectric
pighead stubborn
pile stilt
pilfer purloin
pinpoint speck
pipe-down quiet-down
piss urin
pit plai-off playoff
pitch toss
pitiless remorseless ruthless
pivot swivel
place spot
place-down put-down
placid tranquil
plai player
plai-back playback
plai-out sap
plan program
planar plane
planet planetari
plank-down plonk-down plump-down
plant work
plaster slick
plato platon
platon platonist
playact roleplai
pledg swear
plenitud plenti
pleura pleural
plight predica
plod trudg
pluck pull-off
plug stop-up
plunk plunk-down
poet vers
poetic poetri vers
poignanci poignant
poison toxic
polish refin
polish shine
polit politician
pommel pummel
pooch pooch-out
poor poverti
populac public
popular vulgar
poros porous
portrai portrait portray
pose sit
posit postul
positiv positivist
post poster
postpon procrastin
postul predic
pounc swoop
pound ram ram-down
pound throb
powder powderi pulver
power powerful
practis rehears
prai prayer
pranc strut swagger
preach preacher sermon
precaution safeguard
preced prioriti
precipit steep
precipit sudden
predilect prefer preferenti
predomin prevail preval
prefer tast
premier prime
preoccup preoccupi
prepar readi
presenc present
preserv renov restor
preserv uphold
presid presidenci presidenti
press pressur
press urg urgenci urgent
presum suppos surmis
presuppos presupposit
pretenc pretens
prim-out prim-up
print public publish
probat provision tentat
probe search
procedur process
proceed take
procrastin stall
procreat reproduct
procur secur
profan violat
profess professorship
profound profund
profus profusion rich
program schedul
progress shape-up
project task undertak
promotion public
prop prop-up shore-up
propaganda propagandist
propel propell
proper proprieti
propheci prophet
prophesi prophet
propos proposit suggest
prosper success
proteolysi proteolyt
prove turn-out
proverb proverbi
provinc provinci
provinci section
provision proviso
provision viand
prowl prowler
psych psychic soul
psychiatr psychiatrist
psycholog psychologi psychologist
psychotherapeut psychotherapi
puke vomit
pull-down raze tear-down
pull-out pullout
puls pulsat throb
pun punster
puni slight trivial
pure purifi puriti
purgatori purifi
pursu pursuer pursuit
pursuit quest
push-aside push-away
put putt
quak quiver
quarrel wrangl
quash repress subdu subjug
queer quirk
quell squelch
quell stifl
quick speedi
quiver shaki
quot quotat
rachet-up ratchet-down
racial racist
rack wrench
rack-up score scorer
racket uproar
radianc radiant radiat
radic revolut revolutionari
rag tatter
rage storm
railroad railwai
railroad trainman
rain rain-down
rain rainfall
rain-out wash-out
rambl straggl
ransom redeem
rape rapist
rascal rogu
ratifi sign
ration reason
ration-away rational-away
rattl rattler rattlesnak
rattl-down rattl-off roll-off spiel-off
raucous rowdi
raven vultur
raze wreck
reach stretch
react respond
reactiv respons
read reader
reaffirm reassert
real realism realist realiti
realiz recogn
reason sensibl
rebuff slight
rebuff snub
rebuk reproach
recall recollect rememb remembr
receipt revenu
receiv recipi
recept receptionist
recess sunken
reclaim rescu
reclus withdraw
recollect retain retent tenaci
reconnoit scout
reconsid reconsider
recov recover recoveri regain retriev
recov recover save saver
recov recoveri recuper
recreat reviv vivifi
rectangl rectangular
recur recurr repeat
redeem redempt salvat
redefin redefinit
redevelop renov
rediscov rediscoveri
reek smack
reek wateri
reel spin
reel stagger totter
reenforc reinforc
reexamin review
refashion remak
refill replenish
regain restor
regener renew
regist registr registri
regret sorri
regroup reorgan
regul regulatori
reign rule
reinforc strengthen
reissu reprint
reiter repeat repetit restat
rejoin retort
relat related
relat relationship
relat relativist
relax repos rest
relev relevanci
reli relianc trust
religi spiritu
remain stai
remaind residu rest
remand send-back
remark singular
remiss subsid
rend rip rive
rend rip split
render rendition
renew revit reviv
renunci repudi
repeal rescind
replac supersed supplant
reprehens reproof
repriev respit
repugn repuls revuls
reput respect
resign surrend
resign vacant vacat
resourc resourceful
respect various
respir respiratori
resplend splendid
resum resumpt
resurrect uprais
resuspend resuspens
retali retribut
retali reveng
retali strike-back
retch throw-up vomit vomit-up
retin retina
return revert
reunion reunit
reveal tell telltal
revel revelri
reveng vindict
rever vener
reverber sonor vibranci
revers revert
revis revision
revis rewrit
revolut revolution revolutionari
revolut revolution subvert
revolv rotat
reward wage
rhino rhinocero
rhyme vers
rhythm rhythmic
ricketi shaki wobbli
ride rider
ride-away ride-off
rigor strict
rins rins-off
rins wash
rip-up shred tear-up
rippl ruffl undul
rippl wave
rippl wavi
rite ritual
rivulet stream
roadsid waysid
rob robber robberi
rock swai
roll trill
romanc romant
romantic sentimentalist
romp runawai
room suit
rotund spheric
round-up roundup
rousseau rousseauan
rout-out rout-up
rub-along scrape-along scratch-along
rub-down rub-off
rub-out score-out
rubber rubberi rubberlik
ruin uproot
rule ruler
rundown summat
runner smuggl smuggler
ruptur tear
rural rustic
rush-away rush-off
russia ussr
rustl rustler
sad unhappi
sadism sadist
sail sailor
sail seafar
salesgirl salesladi
salesman salesmanship
saliv saliva salivari
sallow sickli
saltwat seawat
salv soften
salvag save saver
sand smooth
sane saniti
sanguin slaughter
sashai sidl
satiat satieti
satin silk
scamper scurri scuttl
scar scarifi
scarc scarciti
scatter sprinkl
scheme strateg strategi strategist
scholar scholarli scholarship
scholast scholastic
scholast school
schoolmarm schoolmistress
scienc scientist
scorch sear
scorn sneer
scot scotchman
scoundrel villain
scour scrub
scrape scratch
scratch scratch-up
scream screech screechi shriek
screech screechi squeak squeaki squeal
screen show view
screen-off separ-off
scrutin scrutini size-up
sculptor sculptur
seahors walrus
seal seal-off
seal waterproof
search seek
search seeker
season timeli
seat sit
sec second
seced splinter
seclud sequestr
secret secretion
secular secularist
sedat solemn
sedat tranquil
seep seepag
segreg segregationist
seminari seminarian
senat senatori
sens sensat sensit sensor
sens signifi
separ space
septat septum
sequel subsequ
sequenti seri serial succeed success
seren tranquil
serpent snake
servic usabl useabl
set-down write-down
settl settl-down
settl subsid
sever wick
sew sew-together stitch
shack shanti
shade shade-off
shade shadowi
shade tint
shadow shadowi
shadow tail
shallow superfici
shambl shuffl
shave shaven
shenanigan wile wili
shift transform transmut
shirk slack
shiver shudder
shiver trembl
shoelac shoestr
shoo-away shoo-off
shop shopper
shop store
shopkeep storekeep tradesman
short trunk
shove-along shove-off
shovel spade
shred whit
shriek shrill
shrink shrivel shrivel-up wither
siev sift
sift winnow
sign signatur subscrib
sign signifi
signific substanti
silli wacki
silver silveri
simpl simplic
sin sinful ungodli
sing singer song
sing singer vocalist
sing swing
sing vocal
singular uniqu
sip sipper
sis sister
sister soror
sit-up stai-up
sketch vignett
slacken slow-up
slant slope
slaughter thrash
sleek-down slick-down
sleep sleeper slumber
sleep sleepi slumber
slender slim
slice slit
slick slipperi
slick-up smarten-up spiff-up spruce-up
slip-away sneak-away sneak-off sneak-out steal-away
sliveri splinter splinteri
slob slovenli
slop spill
sluic sluic-down
slumber somnol
smell-up stink-out stink-up
smitten strike
smother stifl strangl
smother suffoc
snap snarl
snare trap trapper
snatch snatch-up
snicker snigger
snoop spy
snow snowfall
soar soar-up
sober sobrieti
social socialist
social societ societi
sociolog sociologist
sod sward turf
sod utter
soldieri troop
solicit solicitud
solo soloist
song songwrit
sorb sorption
sound-off speak-out speak-up
sour tart
sovereign suprem
space spatial
spare spars
spare stint
spark sparkl
spatter splash
spatter splatter splutter sputter
speak speaker
speak talk
special specialist
specifi specific stipul
spectral spectrum
specul suppos surmis
speed speedi veloc
spell tranc
sphere spheric
spider spideri
spire steepl
spirit-away spirit-off
spite vindict
spong-down spong-off
sportsman sportswoman
spot spy
spot stain
spring springtim
sprint sprinter
squad team
squar squar-up
squirm twist wriggl writh
squirm wiggl wriggl
stab wound
stabil stabl
stabl stall
stage stager
stagger stupefi
stagi theatric
stai-away stand-back
stai-together stick-together
stair step
staircas stairwai
stale trite
stammer stutter
stamp stomp
stanc stand
standpoint viewpoint
start-up startup
starv starvat
statesman statesmanlik
statesman statesmanship
statist statistician
steal theft thiev
steal thief
stereo stereophon
sternal sternum
stifl sultri
stoic stoical stoicism
stoical stoicism stolid
storm stormi tempest
straggl straggler strai
strain strive
strang unfamiliar
strangl strangul throttl
stratifi stratific stratum
stretch stretch-along
stride tread
stringi wiri
studi survei
stuff thrust
sub substitut
subject subjug
subject themat theme topic
submerg underwat
submiss submit
subordin underl
subsid subsidi
subsist surviv
suburb suburban
suffer woe
suffic suffici
suit suitabl
suitor woo
sulfur sulphur
sum-up summar summari
sunlight sunshin
super top topnotch
superi superior
superstit superstiti
supplant usurp
surli temper
surmis suspect suspicion
surpass transcend
surpris unexpect
suspect suspici
swap switch
swarm teem
swell swell-up
swerv veer
swim swimmer
swirl twiddl twirl whirl
switch-off turn-off
syllabic syllabl
symbol symbolist
symmetr symmetri symmetric
sympath sympathet sympathi
symphon symphoni
symptom symptomat
synchron synchroni
syntact syntax
synthes synthesi synthet
syria syrian
system systemat
tabl tabul
tactil tactual
take-off takeoff
takeov usurp
talkat talki
tangl tortuous
tap-out thump-out
taut tens
tax taxabl
tear water
tear-away tear-off
teas titill
technician techniqu
technolog technologi
teen teenag
telecom telecommunic
telegraph telegraphi
telev televis
test tri
test try-out
testifi testimoni
testimoni tribut
theater theatr
theater theatric
theolog theologi theologian
therapeut therapi therapist
thermomet thermometr thermometri
thoriat titter
thrash thresh
thrill thriller
throw-back toss-back
thud thump
thyrotrophin tsh
tibet tibetan
tie-down tie-up
tire wear weari
titer titrat
topograph topographi
toppl tumbl
tornado twist
torpid torpor
total totalist
toxic toxin
tradition traditionalist
train traineeship
traitor treason
tramp-down tread-down
trampl tread
transcrib transcript
transcrib translat
transfer transport
transpar vapor
travel travers
treat treatment
triangl triangular trigon
trichrom tricol
triumph victori
trust trustworthi
truth truthful
tube tubular
tumor tumour
tumult tumultu uproar
tweed tweedi
twirl twirler
type typewrit
unaccount unexplain
unambigu unequivoc
unansw unrequit
unbeaten unconqu
uncanni weird
uncertain uncertainti
underestim underr
uneconom wast
unequ uniqu unparallel
unfair unjust
unfasten unti
unhurt unscath
unlac unti
unloveli unpicturesqu
unnecessari unneed
unobtain unprocur
unreflect unthink
unshav unshaven
unslop upright
untest untri
unwind wind-off
urin urinari
us util
utopia utopian
utter vocal
vacanci vacant vacat
vapor volatil
vari variabl variant
vent ventil
veranda verandah
verifi vouch
vernal youth
verv vital
vibrant vivaci
vicar vicari
victori win
vigil wake
vocal voic
vocal vowel
volum volumin
wag waggl
walk-out walkout
wallop whack
war warfar
wash-up washup
washbasin washbowl
water wateri
watercol watercolorist
wax waxen
wear wearer
wear-away whittl-away whittl-down
whip-up whomp-up
whir whiz
whiskei whiski
whizz-along zoom zoom-along
widow widowhood
wife wifeli
will willing
win winner
wind windi
wind wrap
winter wintertim wintri
wipe-away wipe-off
wool woolen
work worker
worth worthi
wrap wrap-up wrapper
yap yelp
zionism zionist
zip zip-up
`
  .trim()
  .split('\n')
