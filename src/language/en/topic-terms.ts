/**
 * Words and phrases that tell which IPTC Media Topic a text deals with. Drawn up by hand from the definitions of the topics.
 * A topic begins with its code, then come terms parted by commas, each word as its lemma (or as it stands) in lower case, hyphens as spaces.
 * `term!` names the topic; `term` is typical of it; `term?` points to it and needs company.
 */
const TABLE = `
16000000 fighting?, violence?, hostility, escalation, escalate, de escalation, tension?, clash?, conflict?,
  aggression, aggressor, peace?, red line, provocation?, stand off?, standoff, sabre rattling, hostile act, truculence
20000053 terrorist attack!, terror attack!, suicide bombing!, suicide bomber!, car bomb!, hostage taking, act of
  terror!, terrorist act!
20000055 bombing?, bomb blast, roadside bomb
20000056 armed conflict!, front line, shelling!, shell?, artillery, air strike!, missile strike!, drone strike!,
  rocket fire, incursion, fighter?, battlefield!, ceasefire violation, skirmish, shooting?, offensive?, siege, troop?,
  militia, strike?, combat, casualty?, battle?, bombard, bombardment!, raid?, insurgent, insurgency!, conflict?,
  clash?, shell village, attack?, gunfire, crossfire, exchange fire, under fire, gunman?, heavy fighting!, fighting,
  mortar, sniper, retake, counteroffensive!, frontline!, line of contact!, warplane, bombed, combatant, ground
  operation, paramilitary, armed group!, airstrike!
20000058 military intervention!, intervene militarily!, expeditionary force, foreign troop, send troop, invasion?,
  deploy troop
20000060 military occupation!, occupied territory!, occupation?, occupy force, occupying power!, occupied?,
  annexation!, annex!, occupier!, liberated territory
20000062 war!, invade!, invasion!, wartime, warfare, invader!, war effort!, warring
20000063 civil war!, warring faction
20000065 civil unrest!, unrest!, disturbance?, street violence, disorder?, curfew, barricade, tear gas!, water cannon
20000066 protest!, protester!, protestor!, demonstration, demonstrator!, rally?, march?, sit in?, marcher,
  demonstrate?, take to the street!, protest march!, street protest!, vigil
20000067 rebellion!, uprising!, rebel, mutiny!, revolt!, insurrection, rebel group!
20000069 riot!, rioter!, looting, rioting!, loot, looter!, looted, arson
20000070 coup!, putsch!, junta!, overthrow, seize power, military takeover!, seized power!, coup attempt!, coup
  leader!, plotter, mutinous
20001361 cyber warfare!, cyberattack, cyber attack, cyber operation, cyberwar!, cyberspace, cyber espionage!, hacker
20000071 massacre!, mass killing!, mass grave, atrocity
20000073 peace process!, peace agreement!, peace deal!, peace plan!, peace accord!, peace envoy!, ceasefire!, cease
  fire!, truce!, armistice!, mediator, mediate!, mediation!, reconciliation, settlement?, settle dispute, settle
  conflict, conflict resolution!, resolution of the conflict!, negotiate settlement, lasting peace!, disengagement,
  peacemaker, peacebuilding!, de escalate, hostage deal, hostage release, good office, peacemaking!, broker?,
  roadmap?, cessation of hostility!, hostility end, end the conflict!, lay down arm, reconcile!, end the war
20000076 peace talk!, peace negotiation!, peace conference!, intra?, round of talk, peace negotiator!, negotiating
  table, proximity talk!
20000078 disarmament!, disarm!, arms control!, non proliferation!, nonproliferation!, destroy stockpile,
  demilitarise!, demilitarize!, demilitarisation!, denuclearisation!, denuclearization!
20000059 peacekeeper!, peacekeeping!, blue helmet!, observer mission, buffer zone?, monitoring mission, peacekeeping
  mission!, stabilisation force!
20000077 reconstruction?, post war!, rebuild?, mine clearance, demining!, reconstruct?
20001377 war victim!, civilian casualty!, civilian death, displaced civilian?, civilian?
20000080 prisoner of war!, prisoner exchange!, prisoner swap!, captured soldier!, pow!
02000000 crime?, justice?, lawless
20000082 crime!, criminal, gang?, smuggler, theft, robbery, offender, criminal network, car theft, stolen, thief!,
  burglary!, burglar!, racketeering, extortion
20000093 corruption!, bribe!, bribery!, graft!, kickback!, embezzle!, embezzlement!, corrupt!, take a bribe, slush
  fund!, abuse of office!
20000086 cybercrime!, cyber crime!, hack, hacker!, hacking, ransomware!, phishing!
20000095 drug trafficking!, drug trade!, narcotic!, drug cartel!, drug smuggling!, drug trafficker!, cocaine!,
  heroin!, drug!, drug gang!, opium!, illicit drug!
20000097 fraud!, money laundering!, tax evasion!, scam
20000072 genocide!, ethnic cleansing!
20000099 murder!, homicide!, assassinate!, assassination!, stab, killer?, kill?, gun down, shot dead, manslaughter!,
  killing?
20001283 human trafficking!, people smuggler!, smuggling of people!, trafficker?, human smuggling!
20000100 kidnap!, kidnapping!, abduct!, abduction!, hostage?
20000101 organised crime!, organized crime!, mafia!, cartel?, mob boss
20000103 terrorism!, terrorist, extremist?, counterterrorism!, jihadist!, terror group!, act of terror!, terror cell!,
  terror plot!
20001320 torture!, ill treatment, waterboarding!
20000105 war crime!, crime against humanity!
20000106 judiciary!, verdict, ruling?, tribunal, magistrate, judicial!, judges!, court ruling!
20000107 court!, appeal court, supreme court!, hearing?, trial?, lawsuit!, sue?, conviction?, acquit!, sentenced,
  convict, sentence?, courtroom!, guilty verdict!, plaintiff!, defendant!, jury!, sentence to, appeal?, guilty?
20000118 prosecutor!, prosecution!, prosecute, indict!, indictment!, plead guilty, charge with, criminal charge!,
  press charge
20000121 law?, legislation?, legal?, statute, bill?, lawful, unlawful, lawyer, legal basis
20000126 international law!, law of the sea!, geneva convention!, international court!, un charter!, sovereignty?,
  territorial integrity, international tribunal!, violation of international law!, territorial water
20000129 law enforcement!, crackdown?, raid?
20000130 arrest!, detain, detention?, detainee, arrested!, custody, remand, jail?, jailed, imprison, prison?, warrant
20000131 criminal investigation!, investigator, investigation?, inquiry?, probe?
20000133 police!, police officer!, policeman!, riot police!, policewoman!, constable!, gendarmerie!, cordon
20001299 surveillance!, wiretap!, spyware!, eavesdrop!
03000000 emergency?, evacuate?
20000139 accident!, crash?, derail!, derailment!, shipwreck!, explosion?, collapse?, plane crash!, blaze?, leak?,
  capsize!, collide!, collision!, run aground!, power failure, gas leak!, derailed
20000148 disaster!, catastrophe, disaster relief!, catastrophic, devastation
20000149 famine!, starvation!, hunger crisis!, starve, food shortage, malnutrition!, hunger, starving!, famine relief,
  undernourished!
20000150 wildfire!, forest fire!, bushfire!, fire?, blaze, firefighter
20000151 earthquake!, flood!, flooding!, hurricane!, typhoon!, cyclone!, tsunami!, landslide!, volcano!, drought!,
  storm, quake!, natural disaster!, eruption!, heatwave!, flooded!, aftershock!, mudslide!, avalanche!, tornado!,
  monsoon, rainfall, tropical storm!, natural catastrophe!
20000168 rescue!, rescuer!, emergency service!, rescue worker!, search and rescue!, first responder!, state of
  emergency, evacuation, rubble, paramedic!, ambulance!, emergency crew!
04000000 business?, company?, financial?, finance?, investor, investment
20000170 earnings?, profit?, quarterly result!, merger!, takeover bid!, shareholder!, bankruptcy!, bankrupt, bond
  issue, annual report, turnover?, revenue
20000344 economy!, economic?, gdp!, economist, prosperity?, economic growth!, recovery?, economic crisis!, national
  economy!, economic cooperation
20000350 central bank!, central banker!, reserve bank!
20000355 currency!, exchange rate!, devaluation!, devalue!, depreciation?, banknote
20000346 inflation!, recession!, growth rate!, gross domestic product!, consumer price!, cost of living!, economic
  output!, unemployment rate, slowdown?, rising price!, economic crisis, price rise!, rising cost, stagnation, growth
  forecast!, productivity, shrink?, slump, economic data!, price increase!
20000372 world bank!, international monetary fund!, imf!, development bank!, bailout!, debt relief!, creditor?, debt
  restructuring!, imf loan!, lender?, sovereign debt!, debt default!, loan?
20000373 trade!, tariff!, import!, exporter!, importer!, free trade!, customs union!, trade deal!, customs duty!,
  wto!, import duty!, customs?, trade corridor, transport corridor, trading partner!, trade war!, trade dispute!,
  trade barrier!, trade surplus!, trade deficit!, trade route!, market access!, supply chain!, import ban!, dumping,
  levy on import, exported!, export, duty on
20000379 monetary policy!, interest rate!, rate cut!, rate rise!, quantitative easing!, benchmark rate!, borrowing
  cost!, tighten policy
20000385 stock market!, share price!, stock exchange!, bond market!, market?, commodity price!, trader?, bond?,
  stock?, index?, share?, stock index!, futures?, equity market!, wall street!, bourse!
20000209 product?, consumer?, producer?
20000210 agriculture!, farmer!, farm!, crop!, harvest!, grain!, wheat!, livestock!, fertiliser!, fertilizer!,
  farming!, agricultural!, agrarian!, rice!, maize!, seed, cattle!, dairy!, planting, grower!, food security,
  tractor!, herd, crop failure!
20000213 fishing!, fishery!, trawler!, fishing quota!, fish stock!, fishing boat!, fishing ground!, fisherman!, fish!,
  catch quota!, overfishing!
20000225 software!, artificial intelligence!, semiconductor!, internet?, computer, social media platform, data
  centre!, 5g!, chip?, telecom, software company!, chipmaker!, microchip!, online platform, digital, algorithm!,
  broadband!, cloud service!, telecommunication!
20000256 energy!, oil!, gas!, pipeline!, electricity!, power plant!, power grid!, hydropower!, coal!, petroleum!,
  crude!, fuel, refinery!, renewable!, wind farm!, solar!, nuclear power!, power station!, nuclear plant!, blackout,
  barrel?, lng!, reactor!, oilfield!, oil field!, oil price!, gas price!, natural gas!, energy price!, power cut!,
  power supply!, electricity grid!, wind power!, solar power!, energy supply!, drilling, gasoline!, petrol!, diesel!,
  turbine, hydroelectric!, heating?, offshore
20001370 bank?, banking!, insurer, lender, financial service!, payment system!
20000294 manufacturing!, manufacturer, steel, shipyard!, assembly line!, industry?, industrial?, plant?, carmaker,
  machinery!, factory!, assembly plant!
20000304 broadcaster, newspaper?, television channel, streaming?, film industry!, press agency
20000316 mining!, miner?, mine?, lithium!, rare earth!, copper!, uranium?, gold mine!, ore!
20000331 tourism!, tourist!, hotel, visa free, holidaymaker!, resort, visitor?
20000337 railway!, rail!, airport!, shipping!, highway!, port?, freight!, ferry!, canal, vessel?, motorway!,
  transport, aviation!, road?, strait?, border crossing?, airspace, train!, airline!, plane?, flight!, pilot?, bus!,
  rail link!, bridge?, tunnel?, seaport!, harbour?, truck?, lorry?, cargo!, container ship!, corridor?, passenger,
  waterway!, runway!
05000000 school, university!, student, teacher!, education!, pupil!, curriculum!, classroom!, scholarship!, exam,
  educate, literacy!, college!, lesson?, tuition!
06000000 environment!, environmental!, environmentalist!, ecological!, ecosystem
20000418 climate change!, climate!, global warming!, emission!, carbon!, greenhouse!, net zero!, decarbonisation!,
  decarbonization!, sea level!, fossil fuel, warming!, climate crisis!, carbon dioxide!, methane!, greenhouse gas!,
  climate goal!, climate talk!, low carbon!, paris agreement, framework convention
20000420 conservation!, nature reserve!, national park!, protected area!, deforestation!, reforestation!, poach!,
  poacher!, nature park!, marine reserve!, logging!, replant, endangered, protect nature!
20000424 pollution!, polluted, contaminate!, contamination!, toxic, oil spill!, smog!, pollutant!, radioactive,
  plastic waste!, sewage!, pollute!, contaminated!, toxic waste!, air quality!, oil slick!, hazardous waste!, waste!,
  microplastic!, poison?
20000430 natural resource!, mineral resource!
20000437 dam!, reservoir!, water supply!, drinking water!, water shortage!, irrigation!, water share!, river?, water?,
  groundwater!, freshwater!, river water!, well?, aquifer!, upstream, water right!
20000441 wildlife!, endangered species!, biodiversity!, forest?, animal?, species, habitat!, bird, wild animal!,
  rainforest!, wolf, whale!, natural habitat!, extinction
20001374 sustainability!, sustainable development!, sustainable
07000000 health!, hospital, patient?, medical, medicine, clinic!, medic, healthcare!, health system!, health service!,
  health worker!, doctor!, nurse!, ward?
20000446 disease!, illness!, cancer!, malaria!, diabetes!
20000448 epidemic!, pandemic!, outbreak!, virus!, coronavirus!, covid!, cholera!, measles!, infection!, infectious!,
  quarantine!, ebola!, polio!, influenza!, lockdown, contagion?, contagious!, pathogen!, variant?, flu!, infected!,
  infect!, epidemiologist!, tuberculosis!, plague!
20000464 treatment?, surgery!, therapy!
20000477 vaccine!, vaccination!, vaccinate!, jab!, immunisation!, immunization!, dose?, inoculate!, inoculation!
20001358 public health!, sanitation!, health authority!, hygiene!, public health measure!
09000000 labour?, labor?, worker?, workforce!
20000509 job!, employment!, salary!, minimum wage!, pay rise!, pay?, employer!, hire?, layoff!, employee!, employ?,
  working hour!, work permit!, wage, lay off, job loss!, pay cut!, find work
20000524 labour relation!, collective bargaining!, collective agreement!, working condition!
20000529 walkout!, strike action!, general strike!, go on strike!, strike ballot!, industrial action!, picket!,
  striker!, on strike!, strike over pay!, strike?, stoppage!, down tool!, labour dispute!, labor dispute!, pay
  dispute!, docker?, call off the strike
20000531 pension!, pensioner!, retirement!, retire?
20000533 unemployment!, unemployed!, jobless!, joblessness!
20000536 union?, trade union!, labour union!, labor union!, unionist!, union leader!, shop steward!, unionise!
11000000 politics!, political?, politician
20000574 election!, electoral!, electorate!, poll?, by election!, candidate?, campaign?, voter, election campaign!,
  vote count!, electoral commission!, election result!, go to the poll!, constituency!, opinion poll?, voting day!, re
  election!, ballot
20001382 coalition?, coalition talk!, coalition government!, coalition partner!, form a government!, coalition
  agreement!, governing coalition!, minority government!, form a coalition!
20000579 general election!, presidential election!, parliamentary election!, snap election!, presidential vote!,
  national election!, presidential race!, election for president!
20000582 candidate!, candidacy!, run for president!, running mate!, frontrunner!, nominee, presidential candidate!,
  stand for election!, run for office!, presidential hopeful!, contender, stand as
20000584 referendum!, plebiscite!
20000586 vote?, ballot!, polling station!, turnout!, voting!, ballot box!, polling!, exit poll!, voter turnout!, vote
  rigging!, early voting!, voter
20000593 administration?, reshuffle, authority?, government?, head of government!, cabinet, prime minister?,
  minister?, caretaker government!, chancellor?, president?, interim government!
20000597 constitution!, constitutional!, fundamental law!, basic law!, constitutional court!, constitutional
  amendment!, constitutional reform!
20000607 budget!, public spending!, public debt!, austerity!, budget deficit!, spending cut!, deficit?, spending
  plan!, finance bill!, fiscal!, national debt!, state budget!, state spending!, balanced budget!
20000611 impeachment!, impeach!
20000615 parliament!, legislature!, legislator!, senate!, congress, senator, mp?, national assembly!, speaker of
  parliament, deputy?, bill, upper house!, lower house!, no confidence vote!, vote of confidence!, legislative!,
  parliamentary!, parliamentarian!, legislate, congressman!, congresswoman!, lawmaker!, chamber?, mps!, no
  confidence!, motion?, duma!, knesset!, house of commons!, speaker of the house!, plenary!
20000650 lobbyist!, lobbying!, lobby?
20000613 minister?, resignation of the minister!, cabinet reshuffle!, new minister, cabinet minister!, dismiss
  minister
20000598 national security!, security threat!, defence!, defense!, security guarantee!, border guard, deterrence!,
  deter, security?, defend?, sabotage, hybrid attack, nato?, alliance?, defence minister, defense minister, defence
  spending!, defense spending!, defence budget!, security policy!, homeland?, military threat!, collective defence!,
  border security!, defence ministry, security interest, territorial defence!
20000599 army!, armed force!, soldier!, troop, navy!, air force!, conscript!, military exercise!, manoeuvre, maneuver,
  general?, battalion!, brigade!, military drill!, drill?, mobilisation!, mobilization!, reservist!, warship!, naval!,
  military base!, military service!, deployment?, bomber, fighter jet, military!, commander?, conscription, war game!,
  military manoeuvre!, regiment!, battlegroup!, army unit!, army chief!, recruit, naval exercise!, marine?, infantry!,
  officer?, garrison, destroyer, frigate!, carrier group, aircraft carrier!, patrol?, combat readiness!, air base!,
  mobilise?, mobilize?, strategic bomber
20000605 spy!, espionage!, intelligence!, intelligence agency!, secret service!, spying!, intelligence service!,
  mole?, secret agent!, spy chief!, counterintelligence!, secret document, informer, spy ring!, double agent!, leak?,
  spies!, intelligence officer!
20000602 weapon!, missile!, drone!, ammunition!, arm delivery!, arms sale!, arms shipment!, fighter jet!, rocket,
  munition!, weaponry!, air defence!, air defense!, arms?, nuclear weapon!, chemical weapon!, submarine!, bomber,
  howitzer!, arsenal!, armament!, ballistic!, explosive, cluster munition!, firepower, battle tank!, cruise missile!,
  ballistic missile!, hypersonic!, mine?, landmine!, torpedo!, gun?, warhead, tank, armoured vehicle!, jet?, missile
  defence!, missile defense!, arms deal!, arms embargo, weapon delivery!, weapons system!
20001384 political party!, party leader!, ruling party!, opposition party!, party congress!, party?, party chairman!,
  party member!, opposition mp!, leader of the opposition!, party conference!, opposition?
20000653 political system!, monarchy!, dictatorship!, dictator!, authoritarian!, autocracy!, autocrat!, regime?,
  communism!, theocracy!, one party state!, despot!, tyranny!, tyrant!, totalitarian!, republic?, military rule!
20000654 democratic!, rule of law, self government, democratise!, democratize!, democratic institution!, self
  determination?, transition to civilian rule!, democracy
20000621 government policy!, reform?, policy?
20000345 economic policy!, privatisation!, privatization!, nationalise!, nationalize!, subsidy!, stimulus!, state
  owned, economic reform!, economic plan!, nationalisation!, price cap!, economic package!, price control!, industrial
  policy!, economic measure, rescue package!, subsidise!, subsidize!
20000423 environmental policy!, environment ministry, climate policy!, climate agenda, emission target!, climate
  agreement, environmental standard, green deal!, carbon tax!, emission trading!, environmental protection, phase out
  coal
20000479 health policy!, healthcare policy!, health ministry, health minister, health reform!, health budget!, health
  insurance!, health care reform!
20000634 immigration policy!, asylum policy!, border policy, visa!, residence permit!, asylum law!, migrant quota!,
  deport!, deportation!, migration pact!, asylum!, migration policy, border fence!, immigration law!, repatriation!,
  entry ban, work visa!, border control, close the border?, migrant!
20001264 infrastructure!, road building!, bridge building!
20000635 nuclear programme!, nuclear program!, uranium enrichment!, enrich uranium!, enrichment, nuclear agreement!,
  nuclear deal!, nuclear watchdog!, centrifuge!, nuclear test!, nuclear facility!, nuclear?, nuclear inspection!,
  nuclear power?, nuclear bomb!, nuclear arm!, nuclear talk!, iaea!, atomic!, nuclear inspector, nuclear site!,
  enriched uranium!, reactor?, plutonium!, nuclear energy?
20000630 welfare reform!, pension reform!, retirement age!, pension age!, benefit cut!, social security!, benefit?,
  pension system!, retire?, welfare state!, child allowance!
20000632 gun control!, gun law!, firearm!
20000636 regulation!, regulator!, antitrust!, licence?, regulate, licensing, competition authority!, red tape!,
  deregulation!, regulatory!
20000620 taxation!, levy, taxpayer!, tax cut!, vat!, tax!, tax rise!, tax reform!, tax rate!, income tax!, excise!
20000638 international relation!, relation, bilateral!, bilateral tie!, tie?, foreign policy!, neighbourly!,
  neighborly!, international community!, partnership, strategic partnership!, ally?, good neighbour!, sphere of
  influence!, neighbour?, neighbor?, geopolitical!, foreign affair!, foreign ministry?, rapprochement!, normalise
  relation!, normalize relation!, partner?, cooperation, co operation, great power!, world order!, multipolar!,
  sovereign?, western country?, unfriendly, push away, wedge, international stage!, friendly relation!, good
  relation!, relations!, mutual respect!, mutual trust!, diplomatic relation!, foreign minister?, alliance?, allied,
  détente!, detente!, isolation?, reset?, special relationship!, influence?, friendship!, bilateral cooperation!,
  interference!, interfere!, meddle!, meddling!, internal affair!, nonaligned!, regional power!, superpower!, west?,
  hostile state, solidarity, friend?
20001316 border dispute!, disputed border!, demarcation!, territorial claim!, disputed territory!, disputed island!,
  territorial dispute!, disputed region, maritime border!, contested border!, disputed water, border demarcation!,
  border?, boundary, frontier?, border clash!, border line!, land border?, border commission!, border treaty!,
  boundary dispute!, sovereignty over!, our territory?, demarcate!, exclusive economic zone!, disputed!, border
  incident!
20000639 diplomacy!, diplomat!, diplomatic!, ambassador!, embassy!, consulate!, envoy!, expel?, dialogue, talk,
  persona non grata!, consul!, recall ambassador!, foreign minister, state visit!, mediator?, delegation, foreign
  ministry, mission?, contact?, negotiate!, negotiation!, negotiator!, diplomatic effort!, chargé d'affaires!,
  expulsion, direct talk!, consultation, back channel!, demarche!, protest note!, note verbale!, diplomatic channel!,
  shuttle diplomacy!, foreign secretary, special envoy!, diplomatic mission!, engagement?, official visit!, visit?
20000640 summit!, summit meeting!, leader meeting, bilateral meeting, leaders meet, summit declaration!, trilateral
  meeting
20000641 treaty!, pact!, protocol?, ratify!, ratification!, signatory!, bilateral agreement!, memorandum, agreement,
  convention, sign?, treaty obligation!, framework agreement!, ratified!, treaties!, accords!, an accord!, the
  accord!, non aggression pact!, breach of the agreement, charter?
20000642 sanction!, embargo!, asset freeze!, freeze asset!, blacklist!, blacklisted!, export ban!, export control!,
  oil price cap, travel ban, boycott, freeze?, sanctioned!, restrictive measure!, punitive measure!, economic
  pressure, blacklisting!, frozen asset!, sanctions relief!, trade restriction, secondary sanction!, economic
  blockade!, blockade?, freeze the asset!, penalty?
20000643 foreign aid!, humanitarian aid!, development aid!, aid convoy!, aid worker!, aid package!, humanitarian,
  relief?, aid?, donor!, relief supply!, food aid!, international aid!, emergency aid!, relief convoy!, aid agency!,
  grant?, humanitarian assistance!, humanitarian corridor!, financial assistance, development assistance!, aid
  delivery!, aid shipment!, humanitarian crisis, humanitarian relief!, aid budget!, donor conference!, assistance?,
  grain shipment?, relief effort!
20000644 united nation?, security council, european union?, international organisation!, international organization!,
  arab league!, african union!, eu?, member state, bloc, secretary general, membership, accession!, league?,
  multilateral, un?, nato?, united nations?, general assembly, european commission?, european parliament?, european
  council?, world health organization, council of europe?, security council resolution!, un resolution!,
  commonwealth?, international body!, union?, alliance?, regional bloc!, join the bloc!, join the alliance!, join the
  union, charter, veto?
20000645 refugee!, displaced!, asylum seeker!, refugee camp!, displacement!, migrant crisis!, migration crisis!,
  resettlement, internally displaced!, flee, tent camp, displaced person!, displaced family!, displaced people!, seek
  refuge!, exodus!, refugee crisis!, return home?, uprooted!, refugee status!, camp?, fled?, migrant route
20000646 ngo!, non governmental!, nongovernmental!, charity, civil society!, human rights group, aid group!,
  campaigner?, non profit!, volunteer?, red cross!, red crescent!, aid organisation!, campaign group!, human rights
  organisation!
20000648 exile?, jailed activist!, opposition leader, dissent!, opposition figure, jailed opposition, political
  opponent!, prisoner of conscience!, jailed dissident!, opposition activist!, activist?, dissident!, jailed leader,
  political prisoner
12000000 religion!, religious!, church!, mosque!, bishop!, imam!, pope!, cleric!, patriarch!, christian!, muslim!,
  islam!, faith?, pilgrim!, priest!, synagogue!, temple?, islamic!, pilgrimage!, holy!, clergy!, catholic!, orthodox!,
  jewish!, hindu!, buddhist!, worship, sermon!, archbishop!, rabbi!, monastery!, prayer!, pray!, faithful?
13000000 science!, scientist!, scientific!
20000735 research!, researcher!, laboratory, laboratory study!, clinical trial, study?, experiment!, physicist!,
  biologist!, trial of a
20000738 space agency!, satellite!, spacecraft!, astronaut!, space station!, moon!, rocket launch!, orbit!,
  cosmonaut!, lunar!, spaceflight!, outer space!, probe?, space programme!, space program!, space mission!,
  cosmodrome!
20000756 technology!, engineering!, engineer, robot
14000000 society?, social?
20000768 community?, resident?, villager?
20000770 birth rate!, ageing!, fertility!, demographic!
20000774 population!, census!, inhabitant!, population growth!
20000775 discrimination!, discriminate!, discriminatory!, inequality?, equal treatment!, prejudice!, segregation!,
  homophobia!, sexism!
20000777 racism!, racist!, antisemitism!, xenophobia!, racial!, anti semitism!, apartheid!, hate speech
20000587 fundamental right!, right?, civil liberty!, freedom!, liberty!, civil right!, basic right!, freedom of
  assembly!, right to
20000588 censorship!, free speech!, freedom of speech!, freedom of expression!, censor!, block website!, free
  expression!, block site, internet shutdown!, blocked website!, gag
20000591 press freedom!, freedom of the press!, journalist?, reporter jailed!, independent media!, media freedom!,
  independent newspaper!, press card, free press!, jailed journalist!, detained journalist!, independent press!, media outlet, newsroom!
20000592 human rights!, human right!, abuse?, rights group!, political freedom, human dignity!, rights abuse!, rights
  violation!, oppression, repression!, repress!, forced labour!, extrajudicial!, disappearance
20001300 privacy!, personal data!, data protection!, data breach!, personal information!
20001326 women 's right!, woman 's right!, gender equality!, equal right for woman!, equality of woman!, domestic
  violence!, woman?, gender?, feminist!, femicide!
20000771 immigration!, immigrant!, migrant!, migration!, migrant worker!, newcomer, immigrate!, integration of
  migrant!, diaspora
20000773 illegal migrant!, irregular migrant!, illegal immigration!, illegal crossing!, irregular migration!, smuggled
  across the border, irregular crossing!, undocumented!, illegal migration!, border crosser!
20000790 child, children, unicef!, minor?, orphan!, child soldier!, schoolchild!, boy?, girl?
20000795 minority!, minority language!, ethnic minority!, mother tongue?, native language, indigenous, ethnic group!,
  indigenous people!, national minority!, minority right!, ethnic!, roma!, bilingual!
20000799 inequality, living standard!, living condition!, housing shortage!, homeless!, homelessness!, slum!, housing
20000801 poverty!, poor?, impoverished!, poor family!, destitute!, soup kitchen!, breadline!, hardship, the poor!
20000817 social benefit!, child benefit!, charity?, social service!, social worker!, care for the elderly!, welfare
20000788 youth?, patriot?
`

/** How far a term tells its topic: 3 names it, 2 is typical of it, 1 points to it. */
export type TermWeight = 1 | 2 | 3

export interface TopicTerm {
  /** Code of the topic, eight digits. */
  readonly code: string
  /** Lemmas or words in lower case, at least one. */
  readonly words: readonly string[]
  readonly weight: TermWeight
}

const WEIGHTS: ReadonlyMap<string, TermWeight> = new Map([
  ['!', 3],
  ['?', 1],
])

function readTerm(code: string, text: string): TopicTerm {
  const mark = WEIGHTS.get(text.slice(-1))
  const words = (mark === undefined ? text : text.slice(0, -1)).split(/\s+/)
  return { code, words, weight: mark ?? 2 }
}

/** All terms, topic by topic. */
export const TOPIC_TERMS: readonly TopicTerm[] = TABLE.trim()
  .split(/\n(?=\d)/)
  .flatMap((entry) => {
    const [code = ''] = entry.split(' ', 1)
    return entry
      .slice(code.length + 1)
      .split(/,\s+/)
      .map((text) => readTerm(code, text))
  })
