/** Verbs with their CAMEO codes, from the dictionary of PETRARCH2. Built by scripts/build-knowledge.ts; do not edit. */
export const EVENT_VERBS = `&aircraft	aircraft/plane/helicopter/warplane/airplane/airliner/jet/airship/dirigible/glider/chopper/skyhook/jumbojet/jetliner/turbojet/drone/rpv/jetfighter/bomber/mig
&asylum	asylum/refuge/sanctuary/shelter
&auxverb1	was/were/been
&auxverb2	will/would
&auxverb3	have/has/had
&car	car/sedan/vehicle/auto/automobile/motorcar/truck/van/lorry
&ceasefire	truce/armistice/cease-fire/ceasefire
&crime	crime/offense/offence/law-breaking/infraction/violation/infringement/transgression/misconduct/wrongdoing/misdemeanor/misdemeanour/felony
&currency	money/currency/cash/afghani/austral/baht/balboa/birr/bitcoin/bolivar/cedi/dalasi/dinar/dirham/dollar/dong/dobra/euro/eurodollar/escudo/conto/forint/gourde/guarani/guilder/gulden/florin/inti/kina/kip/koruna/krona/krone/kroner/kroon/kwacha/kwai/kwanza/kyat/lek/lempira/leone/leu/lev/lilangeni/lira/loti/metical/naira/ngultrum/ouguiya/pa'anga/pataca/boliviano/cordoba/peso/pound/pula/quetzal/rand/rial/riel/ringgit/riyal/ruble/rouble/dram/manat/rubel/lari/tenge/lats/litas/som/hryvina/rupee/rupiah/renminbi/shekel/shilling/sucre/taka/tala/tical/tugrik/tughrik/won/yen/yuan/zloty
&defense	defense/defence
&detention	detention/detainment/jail/prison/penitentiary/custody/confinement
&dispute	dispute/conflict/quarrel/controversy/contention/contestation/disputation/argument/arguing/difference/disagreement/dissidence/dissension/contravention
&evidence	evidence/ground/proof/attestation
&fight	struggle/battle/fight/fighting/strife/war/warfare/feud/combat/hostilities/belligerency
&fight_of_words	argument/disgareement/debate
&food	food/nutrient/nutriment/nourishment/nutrition/sustenance/aliment/provisions/commissariat/grocery/foodstuff
&hostage	hostage/prisoner/captive
&information	information/info/details/fact/news/intelligence/update
&investigation	investigation/inquiry/enquiry/probe/analysis/analyses/research/examination
&leader	president/governor/dictator/ruler/queen/king/sultan/minister
&mediation	mediation/arbitration/conciliation
&military	military/army/marines/reserves/troops/navy/soldiers/servicemen/paratroopers/infantrymen/servicemembers/battalions/brigades
&negotiation	negotiation/dialogue/discussion
&negotiator	negotiator/mediator/go-between/intermediator/intermediary/intercessor
&opposition	opposition/resistance/opponent/enemy/foe/adversary/rival/challenger/contender
&people	people/folk/poor/rich/wealthy/populace/public/population/populations/citizenry/followers/masses/civilians/voters/citizens/nationals/subjects
&pko	peacekeeping/peacekeeper/peace-keeping/peace-keeper
&preposit1	against/in/on/by/near/at
&program	program/programme/outline/schema/scheme/agenda
&proposal	proposal/proposition/suggestion/proffer/motion
&refugee	refugee/expatriate/exile
&security	security/secureness/protection/precaution/safeguard
&solution	solution/answer/result/resolution/closure
&stronghold	stronghold/bastion/citadel/blockhouse/redoubt/fort/outpost/headquarters
&suspect	suspect/accused/defendant
&tobeverb	is/are/am/was
&town	town/municipality/borough/township/city/metropolis/village/settlement/community
&treaty	treaty/pact/accord/agreement
&weapon	weapon/flamethrower/gun/knife/knives/missile/missiles/sword/swords/cannon/cannons/firearm/rifle/semiautomatic/pistol/carbine/kalashnikov/uzi/rpg/ammunition/bomb/rocket/machete/revolver/shotgun/bayonet/bazooka/dagger/howitzer/sabers/slingshot/spear/switchblade/armament/artillery/bomber/mig/frigate/manpad/mrap/ied/vbied
&wmd	wmd/sarin/cyclosarin
abandon	080 attempt|0874 &stronghold|100 policy|160 party|160 role|196 &ceasefire
abduct	181 at gunpoint|181 &hostage
abort	164 meeting with negotiators
abstain	087 from violence
abuse	182 &hostage
accelerate	154 deployment|154 buildup
accept	030 formulation|030 &treaty|030 request|030 plan|031 request|032 &proposal|0333 &refugee|036 invitation|038 &mediation|063 jurisdiction|070 delivery|071 loan|080 refusal|083 election deadline|083 election
accuse	1121 prime minister|1122 of rights abuses|1122 of rights abuse|1122 of torture|1123 of violat sovereignty|1123 of sabre-rattling|1123 of expansionism|1123 of violence|1123 aggression|1123 of attack|1124 of ethnic cleansing|1124 geneva convention|1124 of terrorism|1124 of genocide|1124 of massacre|1124 atrocities|1124 massacring|112 each other|112 in radio message|112 &hostage|173 &suspect
acknowledge	051 strategic role|051 forces|1212 refusal|160 chill in relations
act	045 as &negotiator
add	1722 to banned parties
address	042 summit
admit	054 as member|061 as trade|190 attacks
adopt	030 &military &treaty|057 &solution|0834 constitutional amendment|0834 bill|1044 declaration on sovereignty|130 aggressive strategy|160 early election blow
advance	020 plan|190 across|190 into
advise	110 blacklist|160 against travel
affirm	0312 purchase of &weapon|050 commitment
agree	030 not extend deadline|030 to proposal|030 with|0311 on trade|0356 to &ceasefire|035 on &solution|037 to peace &treaty|037 to peace|037 to peace plan|0831 to early elections|0831 to elections|0862 to inspection|138 on &military pressure|163 to sanctions
aim	190 &weapon
airlift	072 &weapon
allege	1122 human rights abuse|112 plot
allocate	071 &currency|073 aid
allow	0311 investment|080 into &town|080 &aircraft|080 traffic|080 into|0811 return of expatriate|0811 into country|0811 television|081 tourist|084 home
amass	154 &military
ambush	190 convoy|190 rebels|190 &car
announce	020 &proposal|030 agree|030 plans|032 plan|0331 aid|033 assistance|033 package|033 aid|0356 pullout|036 initiative|036 visit|050 restoration of relations|060 deal|071 loans|072 &military support|0831 resignation|083 restructuring|083 reform|0841 release|0841 pardon|0871 &ceasefire|0874 withdraw|087 end of strike|090 &investigation|1041 challenge for leadership|130 retaliation|130 measures|138 offensive|140 protest|160 restrictions|161 postponement of &negotiation|161 closing of embassy|163 sanctions|173 arrest
appeal	0213 for prosecution|0214 for &information|021 to &people|022 for rapprochement|0231 for &currency help|0231 for &currency|0231 for million|0231 for fund|0232 for reinforcements|0233 for &food|0234 for &security|0234 to government|0234 for presence|023 for airlifts|023 for help|023 for aid|023 help|024 for political reform|0253 for release|0256 for &ceasefire|0256 for respite|0256 &ceasefire|0256 for end|025 for clemency|025 sentence|026 for &negotiation|026 negotiating|027 for &treaty|027 for peace|055 for forgiveness|055 forgiveness|0841 acquittal|1043 sentence|110 for pressure
appear	050 in favor|173 in court|190 behind &weapon
applaud	110 capture
apply	020 for registration|0233 for &asylum|026 for visa|1322 to court|163 sanction
appoint	039 &negotiator|050 ambassador|050 envoy|060 as minister|060 to head|060 minister|090 committee
appreciate	051 assistance
apprise	110 dissent
approach	020 about help
approve	030 &proposal|030 decision|030 plan|0311 common tariff|0311 free-trade &treaty|0311 transfer|0311 loan|0311 sale|0312 joint &defense &treaty|0312 purchase of fighters|031 &treaty|031 contract|0331 &currency credit|0331 &currency aid|0331 &currency|0332 dispatch of &military|0332 troop deployment|0333 relief|0334 deployment|0334 &pko|033 grant|034 deployment of &pko|0356 &ceasefire|036 talks|037 plan for peace|037 peace plan|050 terms for membership|050 conditions of talks|051 &proposal|051 request|051 deal|057 &treaty|060 new government|060 candidacy|060 cabinet|061 contract|062 purchase of tank|063 extradition|070 aid|073 humanitarian aid|074 battalion patrol|075 &refugee status|0811 publication of newspaper|0811 publication|0812 political party|0834 constitutional amendment|0874 evacuation|1031 claim|110 dismissal|130 possible strike|1384 air strike|138 &evidence operation|138 &military action|172 ban
argue	124 against easing
arrange	0356 &ceasefire|073 return|160 repatriation
arrest	173 in gunbattle|173 on suspicion|173 in scandal|173 activist|173 members|173 leader|173 aide|175 during protest|175 after protest|175 protesters|175 protester|175 demonstrators|175 during demonstrations|175 ringleader of riot|175 journalist
arrive	042 for visit|042 back|046 in for consultation|046 in for summit|046 for talks|046 summit|062 for &military exercises|062 for &fight games|070 with aid|073 from with medicine
ask	020 explanation|020 permission|020 support|020 help|0211 investment|0213 for retrial|0214 for &investigation|0214 &information|0214 files|022 support efforts|022 assurances|0231 for financial aid|0231 debt forgiveness|0232 for fighter &aircraft|0232 &military aid|0233 for humanitarian aid|0233 humanitarian aid|0233 evacuation|0233 &asylum|0234 &security|0234 &pko|023 emergency assistance|023 technical help|023 supplies|0241 early elections|0256 withdrawal|025 for access|027 reconciliation|028 intervene|028 meeting|0351 amnesty|036 meeting|055 forgiveness|110 apology
assault	062 in joint manoeuvres
assemble	0331 finance package|154 &military presence
assert	032 support
assess	090 impact
assign	074 &pko
assist	050 in democracy
assure	032 full support|0333 assistance
attack	111 against plan|111 in elections|111 for failing|111 government|111 conference|111 &proposal|111 &solution|111 criticism|111 bitterly|111 decision|111 measures|111 sanction|111 &treaty|111 assault|111 comment|111 critics|111 demand|111 policy|111 ruling|111 talks|111 for|111 court|111 envoy|111 plans|111 visit|111 meet|111 veto|111 law|112 &suspect|145 shops|175 procession|180 bus|182 with stones|190 on sympathiser|190 faction|190 homes|190 base|190 camp|190 port|194 by/with &weapon|194 with &weapon|194 with rockets|195 target|196 position after &treaty
attempt	185 assassination
attend	042 summit in on|042 meeting|044 conference|044 summit|141 demonstration
avert	185 attempt on life
avoid	0334 clash|037 crisis
award	0312 arms contract|031 contract|051 honor|051 medal|071 thousands for damage|071 thousands|071 billions|071 millions|071 grant
back	032 call|0333 relief|033 request for help|036 talks|050 coexistence|050 initiative|050 effort|050 plan|051 permanent seat|051 in &fight|051 &program|051 official|051 presence|051 entry|051 plan|062 &military|080! down from|080 off from &fight|080 down|080 off|0874 away from|0874 out|120 away from|125 out of summit|1312 sanctions|195 &aircraft
ban	160 exports|160 export|1622 arms sales|1623 humanitarian aid|162 aid|163 imports|163 import|1721 from reporting|1721 demonstration|1721 conference|1721 newspaper|1721 protest|1721 author|1721 report|1721 terms|1722 party|172 visit
base	161 diplomat
battle	062 insurgents|110 criticism|180 demonstrators|190 with|190 for control
begin	036 mission|036 trip|042 visit|042 tour|042 pilgrimage|046 summit|046 talks|062 joint exercise|074 deployment of &military|0873 reducing &military in|154 deployment
believe	050 friend|110 responsible|1124 kidnap
benefit	036 from experience
besiege	191 &stronghold
blame	1122 for humanitarian crisis|1122 for torture|1124 for attack|1124 for violence|1124 for death|112 for attack|112 death of|112 attack on|112 violence
blast	110 report|111 for hosting|111 for imposing|111 for blaming|111 for denying|111 &information|111 as farcical|111 for trying|111 interference|111 nomination|111 &solution|111 offensive|111 president|111 statement|111 &program|111 attitude|111 decision|111 failure|111 powers|111 denial|111 for|120 proposal|194 with &weapon
blitz	195 from air
block	1213 extradition|141 street protest|144 in protest|144 with &car|144 entrance|144 arrival|144 traffic|144 convoy|144 road|163 sale|170 from petition|1721 transmission|1723 movements|191 border post|191 aid convoy|191 traffic|191 crowds|191 trade
blockade	191 in retaliation|191 inside
bomb	138 if|182 with rocks|194 in strike|195 with &aircraft
boost	030 bid|0311 economic link|060 relations|061 economic relations|062 &military relations|071 prospects|071 spending|072 &defense|074 &pko|150 firepower|150 &security|151 &military presence
boycott	125 peace process|125 conference|125 meeting|125 session|125 summit|125 event|140 presidential polls|143 parliament debate|143 election|143 vote|164 peace talks
brand	111 kidnapping|1123 terrorist|1124 &fight_crim
breach	196 &ceasefire
break	030 deadlock|128 embargo|130 with|130 away|130 off|161 relations|175 up demonstrations
brief	064 on operation
broadcast	031 &program
broker	045 &ceasefire
build	150 fence on border|150 barrier|154 fortifications|154 up forces
burn	141 pictures|141 portrait|141 effigy|141 flag|1712 houses|1712 down|1712 home
buy	062 &weapon|062 &aircraft
call	020 for entente|020 upon|020 for|020 on|020 help|020 end|021 for renewal|022 for ties|0232 for troop|0233 humanitarian aid|0233 for deployment|0233 to &asylum|0234 for &security measure|0234 for protection|0234 for &security|0234 for &pko|023 for increase|0241 for resignation|0241 early election|0241 for elections|0244 for independence|0256 for de-escalation|0256 for &ceasefire|0256 for &solution|0256 for cessation|0256 for deadline|025 for concession|025 for suspension|025 for withdrawal|025 for restraint|025 for pull-out|026 for &negotiation|026 for summit|026 visit|027 for resumption|027 for &solution|027 for &town|027 for peace|027 for halt|030 for ties|036 meeting|036 for talks|037 initiative|041 to press|050 meeting|053 for end|0831 election|087 for halt|090 for &investigation|110 for sacking|111 for crackdown|111 illegitimate|111 unjustified|111 dictator|111 a devil|111 monkey|111 liar|1121 criminal|1123 torturer|113 for international action|113 for action against|113 for suspension|126 untrue|1312 for sanctions|131 expulsion|1383 for suicide_attack|138 &weapon attack|138 for &fight|138 air strike|1431 strike for resignation|153 up &military reserve|154 up for service|154 up &military|160 off
campaign	110 against
cancel	071 debt|0811 visa requirement|081 &detention sentence|082 rally|1246 withdrawal &treaty|131 &treaty|160 petition|160 flights|160 licence|160 order|160 visit|160 deal|160 tour|160 visa|161 planned visit|161 trip|164 participation in summit|164 peace summit|164 peace talk|164 meeting
capture	181 members|190 tower|192 headquarters|192 hometown|192 bases|192 land|192 area
cast	110 doubt over claim|110 doubt|161 over meeting of
cause	111 massive losses
caution	160 &people against traveling
celebrate	110 demise|110 ousting
censure	1122 for violating
chain	144 themselves
challenge	1041 for leadership|110 credentials|110 in election|110 decision|110 claim|111 conviction in court|111 supremacy|120 official response|120 validity|128 sanction|128 embargo
change	050 stand
chant	111 death|141 against government|141 at demonstration|141 in capital|141 slogans
charge	1121 with murder|1124 with terrorism|1125 with &fight &crime|112 in interview|112 in court|173 in corruption case
check	090 &information
cheer	110 onslaught
claim	060 victory in elections|1031 compensation for invasion|1031 damages|111 victory against|112 insurgents|181 kidnapping
clamp	1723 curfew|173 down
clash	110 at meeting|110 in meeting|110 over imprisonment|110 with officials|110 publicly with|110 over efforts|127 over plan|175 with rioters|190 between|190 with
cleanse	203 from &town|203 from areas
clear	080 of charges|080 of funding|174 &town
clinch	050 &treaty|061 deal
close	160 border crossing|160 office|160 camps|160 base|161 trade office|161 consulate|161 embassies|161 embassy|170 production line|1721 television station|1721 down &information|1721 television|1721 schools|1721 radio|1723 route|1723 road|1723 shop|172 polling stations|172 main link|172 university|172 airspace|172 highway|172 theater|172 border|172 center|172 centre|191 access|191 airport
collapse	160 in &dispute
collect	090 documents
comb	150 area
combat	073 locust
come	040 to
commit	030 to cooperation|180 &crime|182 human rights abuses|182 abuses
complain	051 about decision|111 bias
complete	036 coordination|073 transfer of &refugee|080 operation against|080 evacuation|0842 handover of document|0874 withdrawal|0874 pullout|160 survey of border
conclude	030 deal|042 talks|057 &treaty
condemn	053 trial unfair|111 for &military incursion|111 abduction of|111 &military operation|111 &weapon attacks|111 suicide bombing|111 offensive in|111 shooting of|111 suicide attack|111 massacre of|111 arrest of|111 capture of|111 killing of|111 torture of|111 case against|111 murder of|111 &military|111 bombing|111 decision|111 killing|111 massacre|111 shooting|111 uprising|111 attacks|111 &fight|111 coup|111 raid|1122 for torture|1124 raid as &crime|112 in trial|173 to &detention
conduct	062 &defense exercise|062 joint maneuvers|062 training|090 study|150 amphibious exercises|150 &military exercises|150 &fight games|173 raid under curfew|190 operation
confirm	050 commitment|051 support|060 winner of elections|074 &defense &weapon|1125 &fight &crime charges|125 boycott of meeting|163 boycott|173 arrest
confront	130 agression|141 by/with protests
consider	030 bus service|0311 &currency aid|0312 &military alliance|0333 &food asisstance|130 action against|130 imposing|1312 sanctions against|1312 embargo|131 strike|1382 &military occupation|1384 air raid|1384 &military|1384 airstrikes
construct	0311 free trade
contact	023 for help|041 telephone
contest	110 expulsion
continue	045 &mediation|046 talks|046 talking|060 effort|070 supply|1232 refusal to recognize|1246 operation against|1246 siege|145 uprising|154 &military buildup|163 embargo|170 crackdown|190 &military operation|190 &military action|190 bombardment|190 offensive|190 attacks|190 hitting|190 attack
contribute	072 &military|074 peacekeeping|1224 no troop &pko
control	192 land
convene	040 talks|040 summit|046 meeting|046 for meeting
converge	046 for talks
convey	045 message
convict	173 of &crime
cooperate	0311 on custom|0311 on tariff|064 with &investigation|110 against
coordinate	060 efforts|060 search
count	020 on
counter	111 remark
create	1043 movement
criticize	053 dissolution
cross	190 in pursuit
curb	160 influence|160 links
cut	030 deal|081 red tape|081 sentence|0873 forces|160 cooperation|160 ties|161 diplomatic relations|161 diplomatic staff|161 diplomatic ties|161 embassy staff|1621 loan|162 level of aid|162 assistance|162 in aid|162 supplies|162 aid|164 short visit|164 short tour|1661 &pko|1662 observer on border|194 down
deal	110 blow
debate	040 sanctions
decide	0356 to_withdraw|071 exempt of taxes|080 against deploying|120 against|160 against attending|160 limit|160 bar
declare	036 willing|051 support|051 winner|060 victory in election|063 invalid decision|0871 &ceasefire|1044 independent state|1044 independence|110 &opposition|111 apostate|111 unjust|1246 no &treaty|1723 curfew|191 border closed
decline	121 join
decree	031 allow|081 democracy|100 transfer|1724 state of emergency
defeat	121 &proposal|121 challenge
defend	0211 tax|052 against accusation|052 against criticism|052 destruction|052 decision|052 comment|052 meeting|052 right|052 from|052 plan|052 raid|052 ban|110 crackdown|110 killing|113 ban|124 boycott|152 amid protest|152 &town
defy	124 order|128 sanction|128 order|128 rule|128 ban|128 law
delay	123 reforms|160 handover|160 &treaty|160 summit|160 visit|160 vote|162 aid|164 talks
deliver	020 petition|020 appeal|020 plea|023 plea|026 &ceasefire proposal|040 letter|051 endorsement|070 gift|070 aid|072 &aircraft|072 &military|073 humanitarian aid|073 &food|073 water|073 aid|110 counter-argument|110 sharp jab|110 rebuff|110 rebuke|111 message against|111 sharpest attack|111 insult|120 blow|130 warning|140 protest|173 warrant for arrest|190 attack|194 rocket strike
demand	053 retribution for shooting|100 action against|100 extradition|100 resignation|1013 trial|1014 &investigation|101 explanation|101 &solution|1033 &asylum|1034 protectorate|1041 election|1043 rights|1043 right|1044 constitutional change|1044 self-determination|1044 autonomy|1053 release of|1053 release|1056 end to offensive|1056 withdrawal|1056 &ceasefire|105 withdrawal|106 meeting|106 talks|123 cancellation of &treaty|130 measures against|1312 boycott|141 at rally|173 death penalty|173 &detention|181 ransom
demolish	1712 wall
demonstrate	051 support|053 in favour/favor|053 in solidarity|053 for release|053 in support|053 solidarity|072 &program|1412 against sanctions
denounce	052 &detention|053 kidnapping|053 sanctions|1124 as terrorism
deny	120 capture|1233 permit|1233 right|125 resumption of talks|125 meeting|160 access to airspace|160 entry
depart	042 for
deploy	0334 &pko|072 &military liaison|072 &military|074 peacekeepers|153 over fear|153 police|154 guards on border|154 &military|154 militia|154 guards|154 arms|175 riot police|192 inside|192 police
describe	110 as disaster|110 as mistake|111 as lawless|111 detriment
despatch	074 batallion of &pko|154 &military personnel
destroy	141 outside|1712 &military &car|1712 buildings|1712 monument|1712 &weapon|1712 house|1712 houses|1712 homes|1712 &car|1712 home|190 core of &military|190 bridge|190 camp
detain	141 protest|1721 clothiing|173 &suspect|175 supporter of rally
detonate	183 landmine
develop	050 friendly relations
dictate	035 guideline
die	142 in hunger strike|142 hunger-strike|190 in clashes|190 in &fight|193 in firefight
disagree	110 on &proposal|160 on &ceasefire
disappoint	111 broken promises
disarm	082 militant
disassociate	160 from &treaty
discuss	0311 investment|0312 &military cooperation|0341 election|041 in telephone conversation|041 telephone|041 in call|046 situation|046 withdrawal|061 aid
disengage	087 troop
dismantle	0842 &town
dismiss	081 case|110 appointment|110 governor|110 protest|110 message|111 as fabrication|111 as unfair|120 &proposal|1213 judge order
disperse	170 demonstration|175 protest
dispute	111 claim|120 reports
disrupt	140 speech
distance	110 from|120 from &proposal|120 from blame
distribute	053 propaganda|073 supplies|073 &food
divide	124 over policy
donate	071 fund|072 &aircraft|072 &weapon|073 medical equipment|073 vaccines|073 tonnes
draft	031 bill|130 letter of warning|153 police reinforcement|153 police
draw	190 ground fire
drive	201 out of
drop	024 propaganda|080 arrest warrant|080 &investigation|080 objection|080 warning|081 charges|081 case|120 call for meeting|120 plan|130 fliers|194 &weapon
ease	080 restriction|0813 curfew|085 sanctions|087 off attacks|087 rocket
echo	051 calls
elect	051 to head
eliminate	081 restriction
embark	036 on tour to|039 on initiative|042 on tour of|042 on visit|042 on trip|046 on &negotiation|124 on diplomatic offensive
embrace	050 new relationship|050 as partner
embroil	120 in &dispute
emerge	040 from meeting|045 as &negotiator
encourage	0211 investment|026 discussion|130 slaughter
end	040 meeting|0871 gunfire|0871 &fight|087 blockade|164 talks
endanger	131 interests
endorse	051 deal|057 agreements|1384 strike in
enforce	100 ultimatum|1056 &ceasefire|1431 countrywide strike|163 sanctions|163 sanction|163 ban
engage	046 in &negotiation|050 in diplomacy|060 in effort|061 in trade|0874 in withdrawal|111 in &fight_of_words|193 in firefight|193 in gunfight
enhance	061 exchanges
enjoy	030 cultural ties
ensure	0332 &security
enter	036 &negotiation|046 talks|057 &treaty|128 demilitarized zone
erect	073 shelters|160 fence along border|160 barrier
establish	030 link|0331 aid fund|040 contact|046 &negotiation|050 ties|054 diplomatic representation|054 diplomatic relations|054 diplomatic ties|054 official ties|054 relations|154 &military outposts
evacuate	073 &refugee|073 families|074 for medical treatment|0874 positions|160 foreign &people|160 staff|160 camp|161 embassy
evict	174 settler
exchange	031 pledges|040 over lunch|040 messages|046 ideas|046 views|054 ambassadors|0841 prisoners|111 bitter words|112 accusations|190 attacks|193 gunfire|193 mortars|193 shots|193 fire
exclude	125 from summit|160 from|1721 party from elections
exercise	0312 involving countries|062 &military|150 deployment
expand	050 cooperation|090 &investigation|170 crackdown
expect	030 ties|036 visit|036 in for talk
expedite	072 arms shipment
expel	160 officers from &military|161 diplomat|166 for cooperating|166 officers|1722 from parliament|174 diplomats|175 protester
explode	111 in fury|183 &car|194 rocked
export	061 passenger cars to|061 to|072 &weapon
express	020 wish|030 willingness|036 desire for &negotiation|051 understanding|051 satisfaction|051 solidarity|051 gratitude|051 backing|051 delight|110 disappointment|110 &opposition|110 disapproval|110 displeasure|110 frustration|110 indignation|110 discontent|110 misgiving|110 reluctance|110 resentment|110 mistrust|110 fear|110 fury|111 dissatisfaction|111 condemnation|111 revulsion|111 outrage|111 shock|111 anger|114 scepticism
extend	028 invitation|030 contract|050 olive branch|050 thanks|051 congratulations|051 support|056 amnesty|070 hand|071 economic aid|071 &currency|071 loan|072 &military assistance|072 &military presence|072 &military aid|073 humanitarian aid|074 peacekeeping|081 &ceasefire|100 mandate|160 &solution|163 ban on import|163 sanctions|1724 state of emergency|172 ban|173 &detention|192 control
extradite	063 &suspect|063 militant
fail	121 attempt|164 meeting
favor	0233 evacuation|030 relations|030 &treaty|0312 force to protect|031 admission|036 holding talks|036 &negotiation|037 peace deal|110 extradition
fight	062 alongside|1044 for statehood|110 ban
file	020 appeal|1043 appeal|114 complaint|115 claim against|115 case against|115 lawsuit|115 suit|173 charge against
finance	072 attack|073 for humanitarian aid
find	030 &solution|080 innocent|190 dead
fire	110 off|111 verbal broadside|150 &weapon on exercise|160 worker|175 tear gas|180 teargas|190 at convoy|190 against|190 at|193 machine &weapon|193 bullets|193 grenade|193 mortar|193 shells|194 at fighter-bombers|194 rocket into|194 &weapon to|194 rocket at|194 barrage|194 rocket
fly	036 to|070 metric tonnes|071 in &currency|073 relief supplies|073 for treatment|073 &food|130 spy missions|154 into
foil	1246 bid|185 assassination attempt
force	100 compliance|100 decision|100 changes|161 minister out|162 &refugee|171 way into headquarters|174 police
forge	032 contacts|050 alliance|050 ties|060 ties
forgive	071 debt
form	0312 &defense cooperation|050 alliance|061 economic group|061 investment company|144 human shield
found	173 guilty
free	0841 kidnapped|0841 convict
freeze	160 relations|160 participation|162 aid|163 bank account|163 asset
frustrate	154 diplomacy
fuel	138 speculation
fulfill	030 criteria|060 recommendations
fund	072 &fight
gain	051 backing
gather	040 for summit|046 for talk|053 in rally for|090 data|141 to demonstrate|141 to/for protest
get	020 permission to leave|073 &food to
gird	154 for &fight
give	030 green light|030 assurance|030 go-ahead|0355 &pko green light|043 reception|051 approval|051 blessing|051 backing|051 support|060 access|070 aid|071 &currency|071 million|071 salary|073 vaccine|073 &food|075 political &asylum|075 &asylum|080 up attempts|080 permission|080 back|080 up|0833 right|112 &evidence against|120 negative response|120 cold shoulder|139 two weeks|139 deadline|139 hours|150 &military|173 &detention term
go	040 into emergency session|042 ahead with tour
grant	030 request|050 privilege|051 market economy|054 recognition|056 amnesty|060 observer status|060 special status|060 visa|062 extension|071 credit|071 reform|071 loan|073 humanitarian aid|073 medical aid|073 &food aid|075 &asylum|080 permission|081 clemency|081 pardon|081 bail|0833 political right|0862 access
grapple	037 with warning
guarantee	0312 &military flyover rights
guard	150 &military
hack	176 into computer|176 into network|176 computer|176 network|1823 to death
haggle	046 over compromise
hail	051 relations|052 decision|110 assassination|110 attacks on|110 extradition|110 strike on|110 execution|110 killing|110 arrest|110 defeat|110 strike
halt	080 operation|082 strike|0871 violence|0871 attacks|0871 clashes|087 air raids|160 material|160 flights|1622 &military cooperation|1622 &security cooperation|162 aid|1721 publication|191 aid convoy
hammer	030 &treaty
head	030 to|0334 to &pko|042 for visit|042 back to|042 for|042 to|046 for talks|046 into talks|060 for victory|073 on mission|124 for confrontation|164 into deadlock|164 for deadlock|190 for attack
hear	090 report|111 witness
heighten	124 tensions|150 alert
help	045 negotiate|064 with &information|064 in inquiries|072 arm|073 patients|074 homeless|173 to police &detention
highlight	053 plight|110 threat
hijack	181 convoy of|181 &car
hit	111 out at claim|111 back at|111 out at|150 mock target|163 by/with sanctions|193 by/with grenade|193 with mortar|193 bullet|193 positions|194 with &weapon|195 in air strike|195 &weapon
hold	031 talks on contract|0331 tender|0341 elections|035 achievement|040 summit|040 consultations|040 round table|040 conference|044 summit in|046 &negotiation|046 meeting|046 talks|046 talk|061 joint manoeuvres|062 joint exercises|062 &fight games|080 back air strike|0831 polls|0871 fire|087 off advance|112 responsible|1311 up aid|141 demonstration|141 rallies|141 protest|141 sit-in|141 march|141 rally|143 strike|151 manoeuvers|164 up &negotiation|164 up talks|173 in connection|173 &detention|173 for day|173 rioting|181 &hostage
hope	026 for &negotiation
host	0332 &military conference|0332 conference &military|036 summit with|039 talks between|043 meeting|043 summit|043 dinner|053 conference|062 joint exercise
huddle	046 with
hunt	060 gunmen|170 &suspect links|173 prisoners|173 down
hurl	111 accusation|111 insult|128 defiance|183 &weapon
identify	181 behind kidnapping|181 &hostage
ignore	122 appeal|160 decision
implement	030 &treaty
import	061 from|150 &weapon
impose	100 regulation|100 condition|116 sentence court|143 blockade on goods|160 ban on travel|163 sanctions|1721 press restriction|1721 restrictions|1723 curfew|1724 state of emergency|1724 martial law|172 &solution|172 fine|190 blackout force
improve	030 relations|050 relations|050 ties
inaugurate	060 project|061 trains from to|061 gas pipeline
increase	071 budget|073 aid|074 peacekeeper|152 &security|154 &military activity|154 &military presence|154 &military strength|154 &military
indicate	030 ready|036 time for &negotiation|036 willingness for talks
indict	173 for &crime|173 on charges
initiate	040 &negotiation|170 crackdown|195 air strike
inspect	093 &military
institute	1044 self-rule
intend	035 pullout from
intercept	091 secret project|170 immigrant|170 &refugee|1711 &weapon|1711 vessel
interrogate	090 suspicion
intervene	045 in &dispute|190 militarily
interview	090 &refugee
introduce	020 &solution|081 amnesty|1041 censure &proposal|163 embargo on arms
intrude	192 territory
invest	061 in joint venture|071 in development
investigate	090 incident|090 killings|090 killing|090 report|091 fraud|092 slavery|093 clashes|094 massacre
invite	030 for &negotiation|036 fighter
invoke	062 joint &defense &treaty|106 special_clause
involve	060 in effort|060 for|190 in &fight|193 in shooting
issue	020 joint call|020 appeal|020 call|020 plea|0253 appeal for release|0256 call for &ceasefire|025 calls for restraint|046 border between|055 apology|061 authorization|100 sharp call|100 regulation|100 warrant|100 order|101 statement for|1044 declaration of self-determination|111 denunciation|111 attack|114 defiant statement|114 criticism|130 warning|130 threat|138 orders|139 ultimatum|173 arrest warrants
join	020 in calling|040 for meeting|050 in condemning|050 coalition|050 operation|051 celebration|051 campaign|057 &treaty|060 forces|062 &military exercises|062 with &military|062 &fight|074 &pko operation|074 peace mission|074 mission|074 &pko|090 quest|110 complaint|110 concern|110 protest|111 in criticising|111 in accusation|111 in condemning|111 in deploring|1413 democracy|141 crowd|141 rally|142 hunger strike|190 attack
keep	024 up reform drive|154 up overflight|173 in &detention|190 up offensive
kick	042 off tour|046 off
kidnap	181 minister|181 citizen
kill	175 during arrest|175 demonstrator|193 in gunbattle|193 in shootout|193 shots|193 in clash|193 gunfire|195 during air raid|196 after &ceasefire
lament	111 slaughter|111 speech
lash	111 out
launch	020 lobby mission|020 action drive|020 campaign|020 appeal|020 effort|022 diplomatic offensive|022 council|023 campaign for donations|0251 appeal against|0311 pipeline|0312 joint &military operation|036 initiative|036 &negotiation|045 &mediation between|045 peace offensive|045 peace mission|045 peace talk|045 mission|046 talks|046 workshop|046 &program|053 diplomatic drive|060 joint initiative|060 flight|062 joint border patrols|070 postal service|071 donation|073 humanitarian mission|073 airlift from to|073 aid &program|073 relief|074 peacekeeping mission|090 search|090 hunt|091 &investigation|111 bitter attacks|111 attack in interview|111 attack on policies|111 attack on policy|111 campaign against|111 broadside attack|111 personal attacks|111 vitriolic attack|111 scathing attack|111 attack on plan|111 furious attack|111 bitter attack|111 verbal attack|111 harsh attack|111 sharp attack|111 tirade|1121 corruption case|112 legal action|113 &opposition diplomatic offensive|120 petition against|130 warning|136 stinging attack|140 civil disobedience|141 strike in protest|145 looting|150 early warning system|150 &fight game|150 maneuvers|150 wargame|154 emergency plan|160 bid|170 crackdown|190 &military intervention|190 &evidence offensive|190 &military campaign|190 miliary campaign|190 counter-attack|190 incursion|190 offensive|190 operation|190 assault|190 attack|193 grenades|194 &weapon from|194 mortar attack|194 rocket attack|195 air campaign against|195 airstrike|195 air raid
lay	154 groundwork for assault
lead	0331 investment|036 delegation|036 mission|060 elections|113 attack
lend	050 restor peace|060 support
lift	0351 sanction|035 objection|0813 curfew|0814 state of emergency|081 restriction|081 ban|085 ban on trade|085 sanctions|085 sanction|085 boycott|0871 threat|0872 state of siege|0872 water blockade|0872 &solution|0872 blockade
link	0311 with|1123 to attack|1124 to assassination|112 ban to unrest|112 riot to ban
lobby	020 for|113 against
lodge	020 appeal|110 protest|114 complaint|115 complaint with court|124 appeal against sentence|140 protest of
look	020 for help|030 positively|032 for way|090 into allegation|090 into complaints|090 into charges|090 into reports|090 into charge|090 into death|090 for link|1312 at new sanctions
loosen	081 restriction
loot	1712 home
maintain	050 ties|110 objection|1244 sanctions|124 restriction|124 hardline|124 position|1723 curfew|192 forces
make	0334 contribution to force|036 stop in|036 visit|036 trip|041 courtesy call|042 brief stop|050 peace|100 first move|124 no concession|154 preparation for invasion
march	051 in sympathy|051 in funeral|141 through protest|141 against|152 soldiers|152 troops
mark	030 step|035 begining of democracy|141 anniversary protest
mediate	045 between
meet	036 with leaders|036 for talks|036 at|038 under auspices|046 under mediation|061 payment
mend	050 relations
mention	138 possibility of &fight
mobilise	022 supporters|154 &military on border|154 &military
mock	062 dogfight
monitor	074 &ceasefire|0874 withdrawal of from|090 sanctions|090 activity|090 election|092 situation|093 withrawal of troop
mount	190 attack
move	050 assert close relation|050 bolster ties with|073 &refugee to safety|073 injured|080 block|0873 toward demobilisation|0873 toward demobilization|154 tanks_and into|154 troop toward|154 &weapon|192 &military into|192 into posit|192 troop into|192 into
muster	022 support
name	1124 &suspect
need	0214 &evidence|0231 &currency
negotiate	036 over visit|050 with|061 for business|0831 release
observe	0871 &ceasefire|143 general strike
occupy	145 embassy|192 positions|192 consulate|192 bridge|192 &town
offer	0214 &currency for &information|021 friendship|030 cooperation|030 technology|030 &program|030 support|030 place|030 help|0311 fund|0312 &military &treaty with|0312 &security cooperation|0312 &military &treaty|031 knowhow|032 membership|0331 economic support|0331 economic aid|0331 &currency|0331 credit|0331 pounds|0331 loan|0332 direct &military assistance|0332 &military assistance|0332 &military support|0332 &military base|0332 &military help|0332 &military aid|0332 armour|0333 medical assistance|0333 requested relief|0333 &asylum|033 technical assistance|033 assistance|033 &aircraft|033 &car|0356 &ceasefire|0356 withdraw|035 compensation|035 concessions|035 compromise|035 amnesty|036 negotiation|036 talks|037 reconciliation talks|037 reconciliation|037 olive branch|039 service as postman|039 mediation|051 fawning coverage|111 criticism
open	0311 opportunities|0311 trade points|040 consultation|044 talks in with|046 joint seminar|046 summit in|046 conference|046 meeting|046 session|046 &negotiation|046 talks in|046 debate on|050 ties|050 diplomatic mission|054 embassy|060 cooperat|061 trade|062 &military college|073 school for &refugee|073 hospitals|073 clinic|075 camp for &refugee|080 border|080 bridge|0812 way for &leader|090 &investigation|110 uproar|110 rift|130 debate|1722 case against party|193 fire|194 with &weapon|194 &weapon
oppose	030 action against|050 policy against|051 expulsion|052 sanctions|110 creation|110 transfer|111 nuclear &program|111 takeover|111 bill|120 &proposal|120 &solution|120 accession|120 ultimatum|120 move|1246 &ceasefire|125 negotiation|125 talks|127 plan
opt	1621 out of funding
order	033 dispatch for victim|034 reforms|042 envoy|063 retrial|070 aid|072 deployment of &military|073 emergency|074 &pko to remain|0833 rights|0841 release|090 search|091 criminial &investigation|091 &investigation|093 &military &investigation|1014 &investigation|1014 investigate|1014 inquiry|101 seizure of assets|1056 &ceasefire|137 to shoot|138 assassination|138 attack|150 &security force|152 police|154 more &military|160 sacking|161 representatives to return|161 removal of ambassador|161 ambassador to return|161 diplomat to close|161 diplomat to leave|161 to close|163 boycott|166 evacuation|170 crackdown|1711 seizure of land|1721 confiscation|1721 &solution|1721 broadcast|172 suspension of activities|172 &solution of airport|172 &solution of offices|172 special permission|172 universities|172 airport|173 &detention|173 arrest|174 officers to leave|174 out of country|174 to leave|174 expulsion|174 eviction
organise	026 conference|026 meeting|073 humanitarian trip to|160 evacuation
outline	100 mandate
overrun	192 base
oversee	061 free trade deal|070 distribution of aid
overturn	081 conviction|081 sentence|1241 conviction|1243 acquittal|124 decision|124 ruling
pardon	0841 &hostage
pass	051 vote of confidence|051 bill support|0834 democracy reforms|083 amendment|083 reforms|173 death sentence|173 sentence
patch	0356 together &ceasefire
pay	042 visit|061 &currency|0842 compensation
pelt	145 with rocks|182 with stones|182 cars
penetrate	192 into territory|192 deep
perform	151 training exercise
pick	060 minister
pillage	171 aid
pin	112 blame
place	151 police on alert|173 under surveillance|173 in &detention
plan	0311 investment|0312 joint &military operation|0332 &military aid|033 emergency|033 help|0341 early elections|0344 reforms|0356 departure from battlefield|036 travel to|036 stop in|036 summit|036 visit|036 talks|036 deal|036 trip|039 peace conference|042 tour|090 tribunal against|130 &fight|133 demonstration against|133 demonstration|133 protest|138 &military action against|138 coup against|138 aggression|138 attack|173 legal action
plant	183 &weapon
plead	0231 for financial aid|0253 with kidnapper|0255 for intervention|025 for restraint|027 for peace
pledge	030 cooperation|030 effort|0311 investment|032 strong support|032 support|0331 economic assistance|0331 financial support|0331 economic support|0331 &currency|0331 fund|0332 &military support|0333 humanitarian aid|0333 &food|0334 &pko|070 survivor|130 action against|130 crackdown|130 defeat|1312 boycott|133 resistance
poise	154 for attack
postpone	030 march|071 payment|087 incursion|091 verdict|1223 delivery of aid|160 conference|160 mission|160 plan|160 visit|161 &negotiation|161 meeting|161 talk|161 departure|161 debate|161 meet|161 trip
pound	1712 power grid|194 tanks
pour	141 into streets|151 tanks
praise	052 clampdown
prepare	030 plan|0312 &military training|0333 relief|0353 territory concession|036 talk|073 camp &asylum|090 report|1384 airstrike|138 possible strikes against|138 incursion|143 for strike_to_protest|154 for &fight|160 evacuation of|183 attack in
present	020 &proposal|020 project|020 plan|027 plan|040 letter|050 united front|050 credentials as ambassador|050 cabinet|051 letter of credence|051 show of support|051 prize|060 &program|100 with demands|1124 evidence|173 arrest warrant
press	0256 refrain attack|104 on issues|105 for compromise|138 counter-attack|138 attack|173 charges|190 counter-offensive against|190 on|195 offensive against
prevent	053 attack|130 move|144 traffic|163 ship from docking|1721 protest|1721 rally|172 from entering|172 from leaving|172 freeing
probe	090 into|090 murder|091 government accounts
prohibit	162 material aid|162 aid|172 travel
promise	030 cooperation|030 support|030 help|0331 economic support|0331 financial aid|0331 &currency|0332 &military aid|033 aid|0356 operation|130 action against|130 arrest|130 hell|138 raids
promote	051 to cabinet|051 to post
prompt	175 police crackdown
propose	0212 joint &fight games|0234 peacekeeping|0241 early elections|024 reforms|0256 cessation in &fight|0256 &ceasefire|026 conference|026 meeting|026 summit|027 plan|030 joint study|031 coalition government|0334 &defense|033 resumption of aid|033 aid|036 &negotiation|039 peace|130 measures|131 suspension|131 expulsion
protect	060 terminal
protest	050 against discrimination|053 against &detention|053 against sentence|053 in support|053 &detention|053 arrest|110 against move|110 campaign|110 &crime|110 release|110 about|110 claim|111 over restriction|111 over shooting|111 over attack|111 over death|111 campaign|111 execution|111 comment|111 denial|111 visit|114 over travel restriction|114 decision|114 strongly|1414 for to leave|141 peacefully|141 &fight
provide	060 detail|064 documents|070 assistance|070 aid|071 financial assistance|071 financial support|071 economic aid|071 &currency|071 financial|071 dollars|072 &military &information|072 &military assistance|072 aerial photographs|072 with &weapon|072 &military|072 &security|073 &food|074 peacekeeping
provoke	051 celebration|190 retaliation
publish	111 condemnation|111 &evidence
pull	0874 &military|0874 back|160 out of tournament|160 out of coalition|161 out of government|161 embassy out|166 staff out
pump	071 &currency
pursue	090 &investigation|1053 release|142 hunger strike|160 rapprochement
push	0256 for ceasefire|0344 for constitution|040 for access|1014 for &investigation|170 ahead|174 out|192 into
put	022 &proposal|027 forward peace plan|046 final touches|110 up resistance|111 heat|140 in protest|144 up barricade|152 on alert|160 initiate on hold|160 off decision|160 off limits|1621 financial squeeze|164 off talk|173 on trial|173 to death|175 down riot
quash	0871 &fight|111 ruling
quell	175 disturbance
question	090 allegation|110 future coalition|110 assertion|111 promise
quit	0831 post|0874 camp|160 party
quote	111 as cursing|130 warning
raid	175 homes
raise	0231 &currency|030 possibility of deal|0351 delay of trial|035 possibility of compromise|036 possiblity of summit|040 concerns|071 &currency under auspices|080 alarm|1312 possibility of sanctions|152 &military alert|154 number of &military
rally	141 against violence|141 outside
ransack	145 in protest|1712 office
ratchet	100 up pressure|1384 threat of offensive
ratify	057 &treaty
reach	020 out|022 out to allies|030 cooperation &treaty|030 understanding|030 deal|0311 trade &treaty|0311 trade deal|031 &treaty with coalition|032 &treaty|037 compromise|037 consensus|037 &treaty|062 military &treaty|164 deadlock
react	051 positively|110 with scepticism|110 with disbelief|110 with dismay|110 warily|110 coolly|111 with outrage|111 with anger|111 critically|111 furiously|111 bitterly|111 angrily|111 alarm
ready	0334 &military peacekeeping|033 help|036 for &negotiation|154 invasion
reaffirm	030 determination|0341 election|050 commitment|051 backing|051 support|100 conditions|100 claim|110 &opposition|110 objection|110 rejection|130 commitment against threats
reallocate	071 &currency
reap	050 diplomatic dividends
reassert	051 friendship
reassure	051 of commitment|051 of support
rebuff	123 demand|125 offer
recall	161 ambassador|161 diplomat
recapture	173 convict|173 man
receive	041 call from|042 envoy|043 at residence|043 for talks|043 ambassador|043 ministers|043 welcome|043 leader|043 envoy|051 authorisation|051 embrace|072 &military aid|072 &weapon|073 shipment of &food
reclose	191 border
recognise	054 independence
recommend	0233 relief flight|0234 deployment|0234 &pko|0255 u.n. mission|034 resumption of talks|036 talk|050 no legal action|091 &investigation|1312 embargo|170 death penalty
recover	0842 &aircraft|1711 &weapon|171 land
redouble	150 effort
reduce	040 tension|071 debt|081 &detention term|081 &detention|081 sentences|0873 troops|160 civilian staff|161 official presence|161 ties
reestablish	030 &treaty|050 diplomatic ties
refrain	1211 from business
refuse	120 assurences|120 permission|120 contact|120 deal|1243 bail|1246 &ceasefire|125 visit|144 entry|1621 trade
refute	111 &dispute
regard	1121 as &crime
regret	055 offenc
reimpose	160 visa requirement|172 control
reinforce	074 peacekeeping force|074 &pko|154 during election|154 &military|154 presence|154 &weapon
reiterate	030 commitment|030 readiness|030 desire|030 pledge|030 plans|051 backing|051 support|100 claim to territory|100 demand|110 &opposition|110 concern|111 plan unacceptable|111 hostility|120 dismissal|120 refusal|130 warning|130 threat|1312 demand for sanction|133 uprising
reject	033 reduction in assisstance|120 announcement|120 proclamation|120 possibility|120 proposition|120 &proposal|120 &treaty|120 demands|120 request|120 appeal|122 call|1233 political right|1234 demand for autonomy|123 changes|123 request|1245 intervention &pko|1246 possibility of &ceasefire|1246 calls for &ceasefire|1246 political &solution|1246 &ceasefire|1246 &solution|124 condition|124 criticism|124 demand|125 &negotiation|125 negotiation|125 compromise|125 talks|127 peace &proposal|127 initiative|127 &solution|127 &treaty|127 decision|127 offer
relaunch	037 blueprint for peace
relax	081 rules|085 sanctions
release	027 peace &proposal|061 credit|064 &information|064 documents|064 evidennce|064 name|070 aid|0841 &detention guards|0841 from &detention|0841 prisoners|0841 &hostage|0841 activist|0841 officers|0841 &people|0841 woman|085 fund|111 criticism|111 fury
remain	030 neutral|050 close|051 committed|110 at odds|110 skeptical|110 opposed|120 deadlocked|120 defiant|124 apart to peace|127 isolated
remove	081 restriction|081 limit|0873 &aircraft|0873 fighters|0873 &weapon|0874 police|160 from office|160 from guard|174 &military
renege	160 on promise|160 on deal
reopen	050 border|054 embassy
repair	050 ties
repatriate	0841 prisoners|0841 &refugee|0841 maid
repeal	085 ban on exports
repeat	020 appeal|020 offer|020 call|023 call for aid|100 demand that|112 allegation|112 charge|130 warning
replace	152 &weapon on alert
report	031 progress|154 bolster force|190 attack
request	020 authorisation|020 arrest|0213 judicial assistance|0213 extradition|0214 &investigation|022 support|0231 financial help|0231 &currency|0232 &weapon|0233 humanitarian|023 amnesty|023 assist|023 loan|023 aid|025 lifting of immunity|026 meeting|038 intervention|113 against|173 death penalty against|173 sentence
rescind	162 benefits
rescue	045 peace process
reserve	130 right
resign	0831 government|140 in protest|160 from party|160 coalition|160 party
resist	124 call for crackdown|190 &weapon attack
resolve	039 &dispute|045 deadlock|050 &dispute|050 crisis|061 credit &dispute|082 issue
respect	1312 &solution
restate	050 commitment|051 support|100 claim
restore	050 diplomatic ties|050 relations|050 order|050 unity|050 ties
restrict	160 cooperation|163 sales|172 movement|191 entry
restructure	071 debt
resume	030 preparations|037 effort|041 phone consultations|046 &negotiation|046 negotiation|046 talks|046 peace talk|050 participation|050 diplomatic|050 relations|050 ties|060 cooperation|060 flights|061 export|061 commercial ties|070 airlift|070 aid|071 financial assistance|071 lending|073 emergency|080 flight|085 import|0863 relief|090 periodic review|090 trial|111 bitter attack|138 offensive|140 protests|170 crackdown|1712 dismantling equipment|174 deportation|190 bombardment|194 shell
retract	080 statement
retreat	0874 from
return	0311 to oil market|042 from|050 ambassador|051 compliment|0842 &military &aircraft|0842 medical equipment|0842 &aircraft|0842 equipment|0842 property|0842 artwork|0842 machine|141 from demonstration|166 home after evacuation|173 to &detention|174 immigrants|190 fire
reverse	030 attitude|080 decision|081 ban
review	040 issues|090 sanctions
revise	031 deal|0344 constitution
revive	037 peace process|050 pacts
revoke	081 restriction|081 sentence|160 recognition|1721 rights
rule	051 in favour|0833 against banning|1122 guilty of torture|1122 badly treated|1233 against religion
rush	042 to|070 aid|073 relief assistance|073 &food|073 relief|153 police to border|154 to border|194 &weapon
satisfy	051 talks
save	050 &investigation
saw	0334 role in peacekeeping|110 rebuff
say	051 support|055 sorry|111 mistrust|1312 boycott
schedule	036 meeting|040 consultation
search	064 for &information|090 for men|090 wreckage|093 for arms
seek	020 citizenship|020 permission|020 &asylum|0213 extradition|0214 &information|021 clarification|022 recognition from|022 backing|022 commitment|022 support|0231 compensation|0231 &currency|0232 credit|0233 humanitarian assistance|023 donor|023 aid|023 help|024 recognition|0253 release|0256 &ceasefire|026 talks|026 talk|027 political &solution|027 peaceful &solution|027 &solution|028 &mediation|035 office|036 &negotiation|036 negotiation|036 meeting|037 end to &dispute|038 &mediation|042 leave into|055 forgiveness|093 &investigation into invasion|1031 compensation|1044 independence|130 &suspect|173 &detention|173 sentence
seize	090 &information|1711 bomb-making materials|1711 quantity of arms|1711 ownership|1711 propaganda|1711 &weapon|1711 in raid|1711 stations|1711 rockets|1711 assets|1711 goods|1711 boat|173 armed robber|173 consul|180 power|181 munitions expert|181 engineer|181 minister|190 warship|192 control of villages|192 &stronghold|192 airfield|192 control|192 airport|192 station|192 &town|192 land
sell	061 products|062 &military &aircraft|062 &aircraft fighters|062 &weapon|062 tank
send	0311 trade mission|0332 reinforcement|0332 warships to|0334 &military of observers|0334 &pko|036 foreign minister|036 mission|036 team|040 message|040 letter|042 policymaker|042 delegation|042 envoy|050 new ambassador|050 ambassador|050 delegation|050 diplomat|062 &aircraft to|062 &military|070 vehicles|070 aid|071 &currency|072 members of battalion|072 &military|072 &aircraft|072 &weapon|073 medical equipment|073 humanitarian aid|073 medical team|073 aid workers|073 medical aid|073 observers|073 volunteer|073 medical|0842 back &military part|090 spy &aircraft|130 warning message|130 message|138 stealth fighters|166 &aircraft|170 agents|173 to gallows
set	030 aside rift|035 to &treaty|042 off for|042 off from|045 guidelines|050 aside enmity|0841 free|090 &investigation|100 conditions|110 off row|139 conditions before end|139 deadline|140 fire to flag|145 fire in protest|145 himself on fire|173 verdict in trial|180 on fire|180 ablaze|180 afire|180 fire|183 off explosive|183 off &weapon
share	060 lead|064 &evidence
shelve	1246 plan to withdraw
shoot	193 between|193 attack
show	110 confidence against|110 irritation
shrug	128 off sanctions
shun	125 summit
shut	160 down headquarters|160 offices|160 border|161 diplomatic|1621 export terminal|1721 down television|1721 stations
sign	0311 trade &treaty|0311 oil &treaty|0312 &treaty on &defense|0312 &military &treaty|0331 credit &treaty|0331 grant|057 &treaty in with|057 joint &treaty|057 peace &treaty|057 peace deal|057 declaration|057 memoradum|057 protocol|057 &treaty|057 memorandum|057 aggrement|057 law|060 deal with manufacturer|060 coalition &treaty|060 contract|061 free trade &treaty|061 economic &treaty|061 trade &treaty|061 loan &treaty|061 loan deals|061 export|062 deal for miliary|062 &military|062 &defense &treaty|071 over &currency|071 over loan|0871 &ceasefire|100 decree
signal	110 &opposition
slacken	160 travel warning
slam	1054 boycott|111 as unacceptable|111 as provocative|111 condemnation|111 appointment|111 incursion|111 sentence|111 policies|111 &crime|111 strikes|111 action|111 plan|111 for|160 shut|191 border|193 grenade|195 &weapon
slap	163 sanctions|172 fine
snatch	112 right to franchise|181 baby
snub	125 peace talk|128 international embargo
sound	112 alarm
spark	110 political uncertainty|110 political crisis|110 &dispute
spend	071 &currency in
sponsor	045 talks
stabilise	071 economy
stage	051 demonstration in solidarity|051 demonstration in support|051 protest in solidarity|051 rally in support|062 mock attack|140 strike|141 demonstration|141 mass rally|141 protest|141 rallies|141 rally|141 sit-in|143 strikes until|143 strike|150 mock attack|150 mock raid|151 air exercise|175 force rally|190 series of attacks|190 incursion into|190 attack|190 raid|195 air raid against|195 air operation
stand	139 ultimatum
start	036 &negotiation|040 &negotiation|040 consultation|040 discussion|042 first visit to|042 trip|042 visit|042 tour|046 &negotiation|046 discussion|046 talks|046 negotiation|062 &fight_games in|073 emergency airlift|073 search-and-rescue|0874 evacuation|090 monitoring|141 slogan against|142 hunger strike|170 rationing|174 evacuation|194 &weapon duel
stay	035 out of &fight|125 away from summit
step	0831 down|100 up pressure|150 up &security|180 up covert operations
stop	080 deport|085 embargo|0871 attack|087 bloodshed|087 &weapon|087 shell|143 work|1621 grants|1622 arms shipment
storm	053 in support|190 police station|190 mosque|192 &stronghold
strain	160 relations
strengthen	150 &military fortification|153 &security at embassy
stress	020 urgency|020 need|022 diplomacy|046 importance in talks|051 strength|110 &opposition
strike	057 deal|138 if
strip	170 of citizenship|180 arms from &pko
struggle	172 for access
submit	020 &proposal|020 petition|020 paper|030 &solution|0344 constitutional amendment|034 legal amendment|034 legislation|035 &proposal|080 force|0831 resignation|113 censure &proposal|130 &evidence|160 no-confidence &proposal|173 charge against &people|173 arrest|1822 torture
sue	173 in court|173 for
suggest	0253 amnesty|026 meeting|111 &dispute
summit	111 attack policy
summon	090 before|173 to court
supervise	073 entry of &food
supply	031 tank|0332 fighter-bomber|0332 &aircraft|072 arms
support	031 cooperation|051 hunger strike|051 &negotiation|051 strenghtening|051 development|051 declaration|051 membership|051 withdrawal|051 ambition|051 decision|051 efforts|051 comment|051 demands|051 threat|051 plan|051 bid|052 &proposal|105 efforts to disarm|113 call to boycott|113 &fight against|113 abduction|138 for &military response|138 &military intervention|138 violence against|141 protest
surrender	080 to police|0842 arms|0873 &weapon
surround	080 house
suspect	110 secret &program|1121 of stealing|1121 of fraud|1123 of attack|1125 of treason|112 of cooperation
sweep	073 for mines|170 &town in crackdown|190 through villages
swoop	175 down on protest|190 in raid
take	030 part|0356 &weapon out|046 part in conference|046 part in summit|062 joint exercises|075 in &refugee|090 over &investigation|110 bitterly|111 jab|141 part in protest|141 to street|150 &security measures|154 up post|173 into &detention|181 &hostage|190 on tanks|192 over &town|192 control|192 territory|192 enclave
talk	041 over telephone|046 between
target	1832 with &car &weapon|190 in strike|190 &military|194 of &weapon
throw	120 off deal|180 rocks
thrust	190 into offensive
thwart	193 rocket attack
tighten	130 controls|152 &security|163 economic boycott|1723 curfew|172 restrictions|172 visa rules|172 control|172 penalt|172 grip|192 grip
tolerate	051 support effort
torch	141 flag
toughen	172 entry conditions|172 restrictions
tout	036 summit
trace	1121 smugglers
trade	0311 from to|080 concession|112 accusation|190 gunshots|193 mortar fire|194 &weapon
train	0312 pilots|072 fighter|072 forces
transfer	080 control
transport	073 relief
trigger	110 protests from
uncover	090 plot
underline	100 need
unleash	111 torrent of criticism|190 &fight|194 wave of &weapon|194 &weapon attack|194 scud|195 airstrikes
unveil	071 &currency aid
upgrade	050 diplomatic relations|050 mission|062 bases
uphold	1241 ban|173 sentence
use	070 passport|090 &aircraft|175 water canon|175 &weapon|180 death squad|184 as human shield|190 armor
vacate	0842 site
veto	1234 constitutional amendment|129 &solution
view	110 with hostility|112 as terrorist
violate	128 demilitarised zone|128 arms embargo|128 convention|128 &solution|150 air space|150 airspace
visit	042 &military hospital|046 for talks
voice	020 appeal|020 calls|033 readiness|051 satisfaction over extradition|051 satisfaction|051 confidence|051 support|055 regret|110 strong skepticism|110 irritation|110 fears|110 unease|111 disappointment|111 &opposition|111 disapproval|111 displeasure|111 criticism|111 shock at|111 outrage|111 dismay|111 horror|130 warning|140 dissent
vote	031 in favor|034 in election|080 down investigation|110 against|120 down
vow	034 reforms|034 reform|051 support|130 &opposition|130 resistance|138 cross-border attacks|138 revenge|138 attack
wage	190 offensive
waive	085 sanction|085 ban
walk	050 arm-in-arm|164 out of dinner|164 out of summit|164 out of meet
want	021 clarification|0231 cancellation of debt|0234 &pko|023 help|023 aid|0241 elections|0244 democratization|0244 democratisaton|0253 release of prisoners|030 closer tie|0311 trade|036 &negotiation|036 summit|036 talks|037 peace effort|090 explanation|1031 compensation|1031 assets|173 fugitive
warm	050 relations
warn	020 against pullout|064 about plot|064 of plot|110 of growing crisis|110 of &fight|112 terrorist|130 of collective action|130 against independence|130 against provocation|130 severe reprisals|130 against occupy|130 harsh_ripostes|130 of response|130 consequences|130 in letter|1313 loss of support|131 of international pressure|133 of hartals|1383 next target|1384 against air_strike|138 &military confrontation|138 against strike|138 revenge attack|138 of &fight
weaken	160 resignation
weigh	1311 aid|138 option of &military
welcome	030 attempt|030 offer|036 call for talks|036 invitation|036 appeal|042 to summit|043 counterparts|043 visit|043 to|050 delegation|051 bombing halt|051 overtures|110 attack against
win	060 parliament
wipe	110 feet on
withdraw	073 civilian staff|0874 from highway|0874 from border|0874 paratroopers|0874 &military|0874 &weapon|160 passports|161 from coalition|161 from &treaty|161 participation|161 ambassador|161 diplomat|1621 reserve from bank|1622 from manoeuvres|162 from relief project|162 aid package|162 donation|162 offer|164 from diplomatic efforts|164 delegation|1661 peacekeeping forces|1661 &pko|1662 advisor
withhold	110 backing|1621 financial assistance|162 support|162 aid
witness	110 row
wreck	1712 mission
yield	080 &solution`
