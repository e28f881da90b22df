/**
 * Words and phrases that tell which IPTC Media Topic a text deals with. Drawn up by hand from the definitions of the topics.
 * One topic a line: its code, then terms parted by commas, each word as its lemma (or as it stands) in lower case, hyphens as spaces.
 * `term!` names the topic; `term` is typical of it; `term?` points to it and needs company.
 */
const TABLE = `
16000000 fighting?, violence?, hostility, escalation, escalate, de escalation, tension?, clash?, conflict?, aggression, aggressor, peace?, red line, provocation?
20000053 terrorist attack!, terror attack!, suicide bombing!, suicide bomber!, car bomb!, hostage taking
20000055 bombing?, bomb blast, roadside bomb
20000056 armed conflict!, frontline, front line, shelling!, shell?, artillery, airstrike!, air strike!, missile strike!, drone strike!, rocket fire, incursion, fighter?, battlefield!, ceasefire violation, skirmish, shooting?, offensive?, siege, troop?, militia, strike?, combat, casualty?, battle?, bombard, bombardment!, raid?, insurgent, insurgency!, conflict?, clash?, shell village, attack?
20000058 military intervention!, intervene militarily!, expeditionary force, foreign troop, send troop, invasion?, deploy troop
20000060 military occupation!, occupied territory!, occupation?, occupy force, occupying power!, occupied?, annexation!, annex!
20000062 war!, invade!, invasion!, wartime, warfare
20000063 civil war!, warring faction
20000065 civil unrest!, unrest!, disturbance?, street violence, disorder?
20000066 protest!, protester!, protestor!, demonstration, demonstrator!, rally?, march?, sit in?, marcher
20000067 rebellion!, uprising!, rebel, mutiny!, insurrection!
20000069 riot!, rioter!, looting, rioting!
20000070 coup!, putsch!, junta!, overthrow, seize power, military takeover!
20001361 cyber warfare!, cyberattack, cyber attack, cyber operation, cyberwar!
20000071 massacre!, mass killing!, mass grave, atrocity
20000073 peace process!, peace agreement!, peace deal!, peace plan!, peace accord!, peace envoy!, ceasefire!, cease fire!, truce!, armistice!, mediator, mediate!, mediation!, reconciliation, settlement?, settle dispute, settle conflict, conflict resolution!, resolution of the conflict!, negotiate settlement, lasting peace!, disengagement, peacemaker, peacebuilding!, de escalate, hostage deal, hostage release
20000076 peace talk!, peace negotiation!, peace conference!, negotiating table?, intra?
20000078 disarmament!, disarm!, arms control!, non proliferation!, nonproliferation!, destroy stockpile, demilitarise!, demilitarize!, demilitarisation!, denuclearisation!, denuclearization!
20000059 peacekeeper!, peacekeeping!, blue helmet!, observer mission, buffer zone?
20000077 reconstruction?, post war!, rebuild?, mine clearance, demining!, reconstruct?
20001377 war victim!, civilian casualty!, civilian death, displaced civilian?, civilian?
20000080 prisoner of war!, prisoner exchange!, prisoner swap!, captured soldier!, pow!
02000000 crime?, justice?, lawless
20000082 crime!, criminal, gang?, smuggler, theft, robbery, offender
20000093 corruption!, bribe!, bribery!, graft!, kickback!, embezzle!, embezzlement!
20000086 cybercrime!, cyber crime!, hack, hacker!, hacking, ransomware!, phishing!
20000095 drug trafficking!, drug trade!, narcotic!, drug cartel!, drug smuggling!, drug trafficker!, cocaine!, heroin!
20000097 fraud!, money laundering!, tax evasion!, scam
20000072 genocide!, ethnic cleansing!
20000099 murder!, homicide!, assassinate!, assassination!, stab, killer?
20001283 human trafficking!, people smuggler!, smuggling of people!, trafficker?, human smuggling!
20000100 kidnap!, kidnapping!, abduct!, abduction!, hostage?
20000101 organised crime!, organized crime!, mafia!, cartel?, mob boss
20000103 terrorism!, terrorist, extremist?, counterterrorism!, jihadist!, terror group!
20001320 torture!, ill treatment, waterboarding!
20000105 war crime!, crime against humanity!
20000106 judiciary!, judge, judicial, verdict, ruling?, tribunal, magistrate
20000107 court!, appeal court, supreme court!, hearing?, trial?, lawsuit!, sue?, conviction?, acquit!, sentenced, convict
20000118 prosecutor!, prosecution!, prosecute, indict!, indictment!, plead guilty
20000121 law?, legislation?, legal?, statute, bill?
20000126 international law!, law of the sea!, geneva convention!, international court!, un charter!, sovereignty?, territorial integrity
20000129 law enforcement!, crackdown?, raid?
20000130 arrest!, detain, detention?, detainee
20000131 criminal investigation!, investigator, investigation?, inquiry?, probe?
20000133 police!, police officer!, policeman!, riot police!
20001299 surveillance!, wiretap!, spyware!, eavesdrop!
03000000 emergency?, evacuate?
20000139 accident!, crash?, derail!, derailment!, shipwreck!, explosion?, collapse?, plane crash!, blaze?, leak?
20000148 disaster!, catastrophe, disaster relief!
20000149 famine!, starvation!, hunger crisis!, starve, food shortage, malnutrition!, hunger
20000150 wildfire!, forest fire!, bushfire!, fire?, blaze, firefighter
20000151 earthquake!, flood!, flooding!, hurricane!, typhoon!, cyclone!, tsunami!, landslide!, volcano!, drought!, storm, quake!, natural disaster!, eruption!, heatwave!
20000168 rescue!, rescuer!, emergency service!, rescue worker!, search and rescue!, first responder!, state of emergency, evacuation
04000000 business?, company?, financial?, finance?, investor?, investment, investor
20000170 earnings?, profit?, quarterly result!, merger!, takeover bid!, shareholder!, bankruptcy!, bankrupt
20000344 economy!, economic?, gdp!, economist, prosperity?, economic growth!, recovery?
20000350 central bank!, central banker!, reserve bank!
20000355 currency!, exchange rate!, devaluation!, devalue!, depreciation?, banknote
20000346 inflation!, recession!, growth rate!, gross domestic product!, consumer price!, cost of living!, economic output!, unemployment rate, slowdown?, rising price!
20000372 world bank!, international monetary fund!, imf!, development bank!, bailout!, debt relief!, creditor?, debt restructuring!
20000373 trade!, tariff!, export!, import!, exporter!, importer!, free trade!, customs union!, trade deal!, customs duty!, wto!, import duty!, customs?, trade corridor, transport corridor
20000379 monetary policy!, interest rate!, rate cut!, rate rise!, quantitative easing!
20000385 stock market!, share price!, stock exchange!, bond market!, market?, commodity price!, trader?, bond?
20000209 product?, consumer?, producer?
20000210 agriculture!, farmer!, farm!, crop!, harvest!, grain!, wheat!, livestock!, fertiliser!, fertilizer!, cattle, farming!, agricultural!
20000213 fishing!, fishery!, trawler!, fishing quota!, fisherman!, fish stock!
20000225 software!, artificial intelligence!, semiconductor!, internet?, computer, social media platform, data centre!, 5g!, chip?, telecom
20000256 energy!, oil!, gas!, pipeline!, electricity!, power plant!, power grid!, hydropower!, coal!, petroleum!, crude!, fuel, refinery!, renewable!, wind farm!, solar!, nuclear power!, power station!, nuclear plant!, blackout, barrel?, lng!
20001370 bank?, banking!, insurer, lender, financial service!, payment system!
20000294 manufacturing!, factory, manufacturer, steel, shipyard!, assembly line!, carmaker!
20000304 broadcaster, newspaper?, television channel, streaming?, film industry!, press agency
20000316 mining!, miner?, mine?, lithium!, rare earth!, copper!, uranium?, gold mine!, ore!
20000331 tourism!, tourist!, hotel, visa free
20000337 railway!, rail!, airline!, airport!, shipping!, highway!, port?, flight, freight!, ferry!, canal, vessel?, motorway!, transport, aviation!, road?, strait?, train?, border crossing?, airspace
05000000 school!, university!, student!, teacher!, education!, pupil!, curriculum!, classroom!, scholarship!, exam
06000000 environment!, environmental!, environmentalist!, ecological!, ecosystem
20000418 climate change!, climate!, global warming!, emission!, carbon!, greenhouse!, net zero!, decarbonisation!, decarbonization!, sea level!, fossil fuel
20000420 conservation!, nature reserve!, national park!, protected area!, deforestation!, reforestation!, poach!, poacher!
20000424 pollution!, polluted, contaminate!, contamination!, toxic, oil spill!, waste, smog!, pollutant!, radioactive, plastic waste!, sewage!
20000430 natural resource!, mineral resource!
20000437 dam!, reservoir!, water supply!, drinking water!, water shortage!, irrigation!, water share!, river?, water?
20000441 wildlife!, endangered species!, biodiversity!, forest?, animal?, species, habitat!
20001374 sustainability!, sustainable development!, sustainable
07000000 health!, hospital!, doctor, nurse, patient?, medical, medicine, clinic!, medic
20000446 disease!, illness!, cancer!, malaria!, diabetes!
20000448 epidemic!, pandemic!, outbreak!, virus!, coronavirus!, covid!, cholera!, measles!, infection!, infectious!, quarantine!, ebola!, polio!, influenza!, lockdown, contagion?
20000464 treatment?, surgery!, therapy!
20000477 vaccine!, vaccination!, vaccinate!, jab!, immunisation!, immunization!, dose?
20001358 public health!, sanitation!
09000000 labour?, labor?, worker?, workforce!
20000509 job!, employment!, wage!, salary!, minimum wage!, pay rise!, pay?, employer!, hire?, layoff!
20000524 labour relation!, collective bargaining!, collective agreement!, working condition!
20000529 walkout!, strike action!, general strike!, go on strike!, strike ballot!, industrial action!, picket!, striker!, on strike!, strike over pay!
20000531 pension!, pensioner!, retirement!, retire?
20000533 unemployment!, unemployed!, jobless!, joblessness!
20000536 union?, trade union!, labour union!, labor union!, unionist!
11000000 politics!, political?, politician
20000574 election!, electoral!, electorate!, poll?, by election!, candidate?, campaign?, voter
20001382 coalition?, coalition talk!, coalition government!, coalition partner!, form a government!, coalition agreement!
20000579 general election!, presidential election!, parliamentary election!, snap election!, presidential vote!
20000582 candidate!, candidacy!, run for president!, running mate!, frontrunner!, nominee, contender?
20000584 referendum!, plebiscite!
20000586 vote?, voter!, ballot!, polling station!, turnout!, voting!, ballot box!
20000593 government?, cabinet?, administration?, reshuffle, authority?, prime minister?
20000597 constitution!, constitutional!, fundamental law!, basic law!
20000607 budget!, public spending!, public debt!, austerity!, budget deficit!, spending cut!, deficit?
20000611 impeachment!, impeach!
20000615 parliament!, lawmaker, legislature!, legislator!, senate!, congress, senator, mp?, national assembly!, speaker of parliament, deputy?, bill, upper house!, lower house!, no confidence vote!, vote of confidence!, legislative!
20000650 lobbyist!, lobbying!, lobby?
20000613 minister?, resignation of the minister!, cabinet reshuffle!, new minister
20000598 national security!, security threat!, defence!, defense!, security guarantee!, border guard, deterrence!, deter, security?, defend?, sabotage, hybrid attack, nato?, alliance?
20000599 army!, military, armed force!, soldier!, troop, navy!, air force!, conscription!, conscript!, military exercise!, manoeuvre, maneuver, general?, battalion!, brigade!, military drill!, drill?, mobilisation!, mobilization!, reservist!, warship!, naval!, strategic bomber!, garrison!, military base!, military service!, deployment?, bomber, fighter jet
20000605 spy!, espionage!, intelligence!, intelligence agency!, secret service!, spying!, intelligence service!, mole?
20000602 weapon!, missile!, warhead!, tank?, drone!, ammunition!, arm delivery!, arms sale!, arms shipment!, fighter jet!, rocket, munition!, weaponry!, air defence!, air defense!, arms?, nuclear weapon!, chemical weapon!, submarine!, bomber, howitzer!, arsenal!
20001384 political party!, party leader!, ruling party!, opposition party!, opposition?, party congress!, party?
20000653 political system!, monarchy!, dictatorship!, dictator!, authoritarian!, autocracy!, autocrat!, regime?, communism!, theocracy!
20000654 democracy!, democratic!, rule of law, self government
20000621 government policy!, reform?, policy?
20000345 economic policy!, privatisation!, privatization!, nationalise!, nationalize!, subsidy!, stimulus!, state owned, economic reform!, economic plan!, nationalisation!, price cap!
20000423 environmental policy!, environment ministry, climate policy!, climate agenda, emission target!, climate agreement, environmental standard
20000479 health policy!, healthcare policy!, health ministry, health minister, health reform!
20000634 immigration policy!, asylum policy!, border policy, visa!, residence permit!, migration policy!, asylum law!, migrant quota!, deport!, deportation!, migration pact!
20001264 infrastructure!
20000635 nuclear programme!, nuclear program!, uranium enrichment!, enrich uranium!, enrichment, nuclear agreement!, nuclear deal!, nuclear inspector!, nuclear watchdog!, centrifuge!, nuclear test!, nuclear facility!, nuclear?, nuclear inspection!
20000630 welfare reform!, pension reform!, retirement age!, pension age!, benefit cut!, social security!
20000632 gun control!, gun law!, firearm!
20000636 regulation!, regulator!, antitrust!, licence?, regulate, licensing
20000620 tax!, taxation!, levy, taxpayer!, tax cut!, vat!
20000638 international relation!, relation, bilateral!, bilateral tie!, tie?, foreign policy!, neighbourly!, neighborly!, international community!, partnership, strategic partnership!, ally?, good neighbour!, sphere of influence!, neighbour?, neighbor?, geopolitical!, foreign affair!, foreign ministry?, foreign minister?, rapprochement!, normalise relation!, normalize relation!, partner?, cooperation, co operation, great power!, world order!, multipolar!, sovereign?, western country?, unfriendly, push away, wedge, international stage!
20001316 border dispute!, disputed border!, demarcation!, territorial claim!, disputed territory!, disputed island!, territorial dispute!, disputed region, border line, maritime border!, contested border!, disputed water, border demarcation!, border treaty, border?, boundary
20000639 diplomacy!, diplomat!, diplomatic!, ambassador!, embassy!, consulate!, envoy!, expel?, dialogue, consultation?, talk, negotiation, negotiate, negotiator, persona non grata!, consul!, recall ambassador!, foreign minister, state visit!, mediator?, delegation, foreign ministry, mission?, contact?
20000640 summit!, summit meeting!, leader meeting
20000641 treaty!, pact!, accord, protocol?, ratify!, ratification!, signatory!, agreement?, convention?, bilateral agreement!, memorandum
20000642 sanction!, embargo!, asset freeze!, freeze asset!, blacklist!, blacklisted!, export ban!, export control!, oil price cap, travel ban, boycott, freeze?
20000643 foreign aid!, humanitarian aid!, development aid!, aid convoy!, aid worker!, aid package!, humanitarian, relief?, aid?, donor!, relief supply!, food aid!, international aid!, emergency aid!, relief convoy!, aid agency!, grant?
20000644 united nation!, un?, general assembly!, security council!, european union?, international organisation!, international organization!, arab league!, african union!, eu?, member state, bloc, secretary general, membership, accession!, join the union!, league?, multilateral
20000645 refugee!, displaced!, asylum seeker!, refugee camp!, displacement!, migrant crisis!, migration crisis!, resettlement, internally displaced!, flee, tent camp
20000646 ngo!, non governmental!, nongovernmental!, charity, civil society!, human rights group, aid group!, campaigner?
20000648 dissident!, political prisoner!, opposition activist!, exile?, jailed activist!, opposition leader, dissent!, opposition figure, jailed opposition
12000000 religion!, religious!, church!, mosque!, bishop!, imam!, pope!, cleric!, patriarch!, christian!, muslim!, islam!, faith?, pilgrim!, priest!, synagogue!, temple?, islamic!, pilgrimage!
13000000 science!, scientist!, scientific!
20000735 research!, researcher!, laboratory, laboratory study!, clinical trial
20000738 space agency!, satellite!, spacecraft!, astronaut!, space station!, moon!, rocket launch!, orbit!, cosmonaut!, lunar!
20000756 technology!, engineering!, engineer, robot
14000000 society?, social?
20000768 community?, resident?, villager?
20000770 birth rate!, ageing!, fertility!, demographic!
20000774 population!, census!
20000775 discrimination!, discriminate!, discriminatory!, inequality?
20000777 racism!, racist!, antisemitism!, xenophobia!, racial!
20000587 fundamental right!, right?, freedom, civil liberty!
20000588 censorship!, free speech!, freedom of speech!, freedom of expression!, censor!, block website!
20000591 press freedom!, freedom of the press!, journalist!, reporter jailed!, independent media!, media freedom!
20000592 human rights!, human right!, abuse?, rights group!, political freedom
20001300 privacy!, personal data!, data protection!
20001326 women 's right!, woman 's right!, gender equality!, equal right for woman!
20000771 immigration!, immigrant!, migrant!, migration!
20000773 illegal migrant!, irregular migrant!, illegal immigration!, illegal crossing!, irregular migration!, smuggled across the border, irregular crossing!
20000790 child!, children!, unicef!
20000795 minority!, ethnic, minority language!, ethnic minority!, mother tongue?, native language, indigenous
20000799 inequality, living standard!, living condition!, housing shortage!
20000801 poverty!, poor?, impoverished!
20000817 welfare, social benefit!, child benefit!, charity?
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
  const words = (mark === undefined ? text : text.slice(0, -1)).split(' ')
  return { code, words, weight: mark ?? 2 }
}

/** All terms, topic by topic. */
export const TOPIC_TERMS: readonly TopicTerm[] = TABLE.trim()
  .split('\n')
  .flatMap((line) =>
    line
      .slice(9)
      .split(', ')
      .map((text) => readTerm(line.slice(0, 8), text)),
  )
