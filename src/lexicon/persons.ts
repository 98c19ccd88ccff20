const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/**
 * Nouns for one person by office, trade or part in the story. As the head of a source they make an unnamed source
 * ("an aide"), a role that the article gives a name elsewhere ("the minister"), or, before a name, a title.
 */
export const ROLES: ReadonlySet<string> = set(`
  accountant activist actor actress adviser advisor advocate agent aide alderman ambassador analyst anchor applicant
  archbishop architect artist assistant astronomer athlete attaché attendant attorney auditor author baker banker barrister
  biologist bishop boss boxer broker builder businessman businesswoman bystander campaigner candidate captain cardinal
  caretaker carpenter ceo chair chairman chairperson chairwoman champion chancellor chaplain chef chief cleric clerk climber
  coach colleague collector colonel columnist comedian commander commentator commissioner companion composer comptroller
  conductor congressman congresswoman conservator constable consultant contractor coordinator coroner correspondent
  councillor councilman councilor councilwoman counsel counsellor counselor courier cousin critic curator customer dealer
  dean defendant defender delegate democrat deputy designer detective developer diplomat director doctor donor driver
  economist editor employee engineer envoy epidemiologist ex-detective ex-minister executive expert farmer father fighter
  figure financier firefighter fisherman forecaster foreman founder friend fugitive gardener general geologist goalkeeper
  governor guard guardian guest guide head headmaster headteacher healer historian host imam informant injured
  insider inspector instructor interpreter investigator investor janitor journalist judge juror justice keeper king
  landlord lawmaker lawyer leader lecturer legislator lender librarian lieutenant lobbyist magistrate major manager marshal
  mayor mediator medic member merchant messenger meteorologist midfielder midwife militant miner minister monarch mother
  mp musician negotiator neighbor neighbour nominee notary novelist nurse observer officer official onlooker operator
  organiser organizer owner paramedic parent participant partner passenger pastor patient pensioner person photographer
  physician physicist pilot player plumber poet policeman policewoman politician pollster pope porter premier president
  priest prince princess principal prisoner producer professor promoter prosecutor protester protestor psychologist
  publisher pupil queen rabbi ranger rapper rebel receptionist rector referee refugee relative reporter
  representative republican rescuer researcher resident restorer retiree reviewer rival ruler runner sailor salesman
  scholar scientist scout secretary senator sergeant settler sheriff shopkeeper singer sister skipper soldier solicitor
  son source speaker specialist spokesman spokesperson spokeswoman staffer statesman strategist striker student
  superintendent supervisor supporter surgeon surveyor survivor suspect sweeper teacher technician tenant tester
  therapist tourist trader trainer treasurer trustee tutor undersecretary veteran vicar vice-president victim villager
  visitor volunteer voter waiter waitress warden whistleblower widow widower wife winger witness eyewitness woman man girl boy
  worker writer daughter brother husband uncle aunt grandmother grandfather niece nephew nun monk tribune chaperone
  newcomer incumbent reader drinker teammate mogul tycoon magnate hopeful contender front-runner frontrunner neurosurgeon
  socialist conservative liberal centrist freshman heir pundit entrepreneur philanthropist billionaire millionaire native
  mum mom dad lad lass gran granddad grandma grandpa grandson granddaughter boyfriend girlfriend fiancé fiancée bride groom
  stepfather stepmother stepson stepdaughter brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law
  rider cyclist jockey swimmer sprinter gymnast golfer footballer cricketer bowler skier skater surfer rower mechanic
  electrician trucker dancer drummer guitarist pianist violinist choreographer screenwriter playwright publicist gentleman lady
  nonagenarian octogenarian teenager ex-president ex-wife striker quarterback goalkeeper defender ex-wife ex-husband
  medallist medalist hurdler sprinter swimmer cyclist rower golfer jockey gymnast skier skater snowboarder surfer
  wrestler olympian paralympian footballer cricketer batsman bowler pitcher linebacker playmaker finalist runner-up
  laureate winner graduate undergraduate academic oncologist cardiologist virologist immunologist neurologist
  psychiatrist paediatrician pediatrician pathologist toxicologist anthropologist archaeologist sociologist
  criminologist ecologist zoologist botanist chemist biochemist mathematician statistician programmer coder hacker
  youtuber influencer blogger vlogger supermodel dancer ballerina violinist pianist guitarist drummer vocalist
  frontman songwriter playwright filmmaker screenwriter sculptor illustrator cartoonist restaurateur brewer florist
  tailor hairdresser barber nanny babysitter carer caregiver dentist vet veterinarian pharmacist undertaker trucker
  cabbie motorist pedestrian hiker commuter traveller traveler backpacker kayaker yachtsman bosun stewardess steward
  aviator astronaut cosmonaut bricklayer electrician mechanic welder roofer zookeeper rancher breeder beekeeper hunter
  poacher logger smuggler trafficker gunman attacker assailant bomber hijacker kidnapper hostage detainee inmate
  convict offender complainant plaintiff claimant petitioner whistle-blower spy defector dissident exile migrant
  evacuee homeowner householder landowner landlady taxpayer shopper gambler bondholder shareholder stockbroker actuary
  president-elect governor-elect vice-chancellor provost registrar headmistress schoolteacher deacon archdeacon mullah
  ayatollah sheikh emir sultan oligarch warlord chieftain dictator separatist nationalist communist environmentalist
  conservationist peacekeeper commando paratrooper airman cadet corporal brigadier admiral commodore heiress co-author
  co-founder co-owner co-pilot dispatcher stockholder cameraman presenter newsreader anchorman anchorwoman ombudsman
  vice-chairman deputy-mayor postman mailman milkman ex-policeman ex-soldier ex-partner ex-employee ex-boss understudy
  protégé protege apprentice intern trainee freelancer caller texter tipster jailer jailor warder
`)

/**
 * What somebody of another role is called as well, for a change: of Ann Lee, the captain, "the striker", "the mother of two";
 * "the guard" is then somebody else.
 */
export const VARIES: ReadonlySet<string> = set(`
  man woman boy girl mother father mum mom dad parent son daughter sister brother wife husband widow widower grandmother
  grandfather pensioner teenager veteran native newcomer hopeful contender front-runner frontrunner favourite
  actor actress artist athlete author ballerina billionaire blogger boxer businessman businesswoman champion comedian composer
  captain cricketer cyclist dancer defender democrat diplomat driver economist entrepreneur footballer forward golfer goalkeeper guitarist
  gymnast heiress hurdler influencer jockey lawmaker legend magnate medalist medallist midfielder millionaire mogul musician
  novelist olympian philanthropist player playmaker playwright poet politician presenter rapper rebel republican rider
  rower scientist sailor senator singer skier skipper snowboarder socialist songwriter sprinter statesman striker
  superstar star swimmer tycoon violinist vocalist winger winner wrestler writer youtuber
  neurosurgeon congressman congresswoman
  conservative liberal centrist academic historian physicist chemist biologist surgeon physician
`)

/** Nouns for several people or for a body of people without a name of its own: "officials", "residents", "police". */
export const GROUPS: ReadonlySet<string> = set(`
  officials sources aides advisers advisors diplomats ministers lawmakers legislators senators democrats republicans analysts
  experts economists researchers scientists scholars historians activists campaigners critics opponents supporters allies
  residents neighbors neighbours villagers locals witnesses eyewitnesses onlookers bystanders survivors relatives families parents
  friends colleagues employees workers staff staffers doctors nurses medics paramedics physicians teachers students pupils
  police cops detectives investigators officers prosecutors lawyers attorneys solicitors judges jurors authorities troops
  soldiers rebels militants fighters protesters protestors demonstrators insiders observers commentators pundits forecasters
  meteorologists engineers geologists epidemiologists historians leaders managers bosses executives directors organisers
  organizers owners traders investors bankers brokers farmers fishermen firefighters rescuers volunteers members people
  men women children some many most others several two three four both all few dozens hundreds thousands spokesmen
  representatives negotiators mediators participants delegates councillors mayors governors ambassadors envoys
  fans players coaches teammates users readers viewers commenters passengers customers shareholders creditors unions
  scouts clubs countries nations states governments companies firms banks agencies
  economists groups pals Israelis palestinians
`)

/** Nouns for a body: "the company said" is a body named before, "the government" is one in itself. */
export const BODIES: ReadonlySet<string> = set(`
  agency airline army association authority bank board body brand bureau business cabinet campaign carrier charity church
  club coalition commission committee company confederation congress consortium consulate contractor corporation council
  court delegation department embassy enterprise factory federation firm force foundation fund giant government group
  hospital household institute institution insurer jury label laboratory lab league maker manufacturer media military
  militia ministry mission monastery movement museum navy network office operator opposition organisation organization
  outfit owner panel parliament party police presidency producer prosecution provider publisher railway regime regulator
  retailer school secretariat senate service society start-up startup store studio supplier team treasury tribunal union
  automaker brewer carmaker chipmaker conglomerate developer drugmaker lender nonprofit utility university watchdog administration defence defense leadership family inquiry bloc zoo festival gallery hotel shop brewery
  exchange lender employer landlord tribe sect gang cartel
`)

/** Roles whose gender the word tells. */
export const GENDERED: ReadonlyMap<string, 'm' | 'f'> = new Map<string, 'm' | 'f'>(
  Object.entries({
    spokesman: 'm',
    spokeswoman: 'f',
    businessman: 'm',
    businesswoman: 'f',
    chairman: 'm',
    chairwoman: 'f',
    congressman: 'm',
    congresswoman: 'f',
    councilman: 'm',
    councilwoman: 'f',
    policeman: 'm',
    policewoman: 'f',
    actor: 'm',
    actress: 'f',
    father: 'm',
    mother: 'f',
    son: 'm',
    daughter: 'f',
    brother: 'm',
    sister: 'f',
    husband: 'm',
    wife: 'f',
    widow: 'f',
    widower: 'm',
    uncle: 'm',
    aunt: 'f',
    gentleman: 'm',
    lady: 'f',
    mum: 'f',
    mom: 'f',
    dad: 'm',
    lad: 'm',
    lass: 'f',
    gran: 'f',
    granddad: 'm',
    grandma: 'f',
    grandpa: 'm',
    grandson: 'm',
    granddaughter: 'f',
    boyfriend: 'm',
    girlfriend: 'f',
    stepfather: 'm',
    stepmother: 'f',
    stepson: 'm',
    stepdaughter: 'f',
    grandmother: 'f',
    grandfather: 'm',
    niece: 'f',
    nephew: 'm',
    man: 'm',
    woman: 'f',
    boy: 'm',
    girl: 'f',
    king: 'm',
    queen: 'f',
    prince: 'm',
    princess: 'f',
    pope: 'm',
    priest: 'm',
    nun: 'f',
    monk: 'm',
    waiter: 'm',
    waitress: 'f',
  }),
)
