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
abandon	080	080 attempt|0874 &stronghold|100 policy|160 party|160 role|196 &ceasefire
abate	060	
abduct	181	181 at gunpoint|181 &hostage
abhor	111	
abide	080	
abort	160	164 meeting with negotiators
absolve	081	
abstain	080	087 from violence
abuse	180	182 &hostage
accede	080	
accelerate		154 deployment|154 buildup
accentuate	010	
accept		030 formulation|030 &treaty|030 request|030 plan|031 request|032 &proposal|0333 &refugee|036 invitation|038 &mediation|063 jurisdiction|070 delivery|071 loan|080 refusal|083 election deadline|083 election
acclaim	051	
accord	060	
accuse	112	1121 prime minister|1122 of rights abuses|1122 of rights abuse|1122 of torture|1123 of violat sovereignty|1123 of sabre-rattling|1123 of expansionism|1123 of violence|1123 aggression|1123 of attack|1124 of ethnic cleansing|1124 geneva convention|1124 of terrorism|1124 of genocide|1124 of massacre|1124 atrocities|1124 massacring|112 each other|112 in radio message|112 &hostage|173 &suspect
acknowledge	015	051 strategic role|051 forces|1212 refusal|160 chill in relations
acquaint	040	
acquiesce	080	
acquit	081	
act		045 as &negotiator
add	060	
address	010	042 summit
adjure	100	
administer	060	
admire	051	
admit	050	054 as member|061 as trade|190 attacks
admonish	111	
adopt		030 &military &treaty|057 &solution|0834 constitutional amendment|0834 bill|1044 declaration on sovereignty|130 aggressive strategy|160 early election blow
advance		020 plan|190 across|190 into
advertise	050	
advertize	050	
advise	020	110 blacklist|160 against travel
advocate	020	
affect	050	
affirm	051	0312 purchase of &weapon|050 commitment
agitate	140	
agonise	140	
agonize	140	
agree	050	030 not extend deadline|030 to proposal|030 with|0311 on trade|0356 to &ceasefire|035 on &solution|037 to peace &treaty|037 to peace|037 to peace plan|0831 to early elections|0831 to elections|0862 to inspection|138 on &military pressure|163 to sanctions
aid	060	
aim	030	190 &weapon
airlift	073	072 &weapon
allay	017	
allege	110	1122 human rights abuse|112 plot
allocate	060	071 &currency|073 aid
allot	060	
allow	080	0311 investment|080 into &town|080 &aircraft|080 traffic|080 into|0811 return of expatriate|0811 into country|0811 television|081 tourist|084 home
ally	050	
altercate	190	
amass	040	154 &military
ambush	190	190 convoy|190 rebels|190 &car
ameliorate	060	
amplify	060	
analyse	090	
annex	171	
annihilate	190	
announce	010	020 &proposal|030 agree|030 plans|032 plan|0331 aid|033 assistance|033 package|033 aid|0356 pullout|036 initiative|036 visit|050 restoration of relations|060 deal|071 loans|072 &military support|0831 resignation|083 restructuring|083 reform|0841 release|0841 pardon|0871 &ceasefire|0874 withdraw|087 end of strike|090 &investigation|1041 challenge for leadership|130 retaliation|130 measures|138 offensive|140 protest|160 restrictions|161 postponement of &negotiation|161 closing of embassy|163 sanctions|173 arrest
annoy	140	
anticipate	010	
apologise	055	
apologize	055	
appall	:110	
appeal	020	0213 for prosecution|0214 for &information|021 to &people|022 for rapprochement|0231 for &currency help|0231 for &currency|0231 for million|0231 for fund|0232 for reinforcements|0233 for &food|0234 for &security|0234 to government|0234 for presence|023 for airlifts|023 for help|023 for aid|023 help|024 for political reform|0253 for release|0256 for &ceasefire|0256 for respite|0256 &ceasefire|0256 for end|025 for clemency|025 sentence|026 for &negotiation|026 negotiating|027 for &treaty|027 for peace|055 for forgiveness|055 forgiveness|0841 acquittal|1043 sentence|110 for pressure
appear		050 in favor|173 in court|190 behind &weapon
appease	060	
applaud	051	110 capture
apply	020	020 for registration|0233 for &asylum|026 for visa|1322 to court|163 sanction
appoint		039 &negotiator|050 ambassador|050 envoy|060 as minister|060 to head|060 minister|090 committee
apportion	060	
appreciate	051	051 assistance
apprehend	173	
apprise	040	110 dissent
apprize	040	
approach	040	020 about help
appropriate	171	
approve	080	030 &proposal|030 decision|030 plan|0311 common tariff|0311 free-trade &treaty|0311 transfer|0311 loan|0311 sale|0312 joint &defense &treaty|0312 purchase of fighters|031 &treaty|031 contract|0331 &currency credit|0331 &currency aid|0331 &currency|0332 dispatch of &military|0332 troop deployment|0333 relief|0334 deployment|0334 &pko|033 grant|034 deployment of &pko|0356 &ceasefire|036 talks|037 plan for peace|037 peace plan|050 terms for membership|050 conditions of talks|051 &proposal|051 request|051 deal|057 &treaty|060 new government|060 candidacy|060 cabinet|061 contract|062 purchase of tank|063 extradition|070 aid|073 humanitarian aid|074 battalion patrol|075 &refugee status|0811 publication of newspaper|0811 publication|0812 political party|0834 constitutional amendment|0874 evacuation|1031 claim|110 dismissal|130 possible strike|1384 air strike|138 &evidence operation|138 &military action|172 ban
arbitrate	080	
argue	110	124 against easing
arm	062	
arouse	140	
arrange		0356 &ceasefire|073 return|160 repatriation
arrest	173	173 in gunbattle|173 on suspicion|173 in scandal|173 activist|173 members|173 leader|173 aide|175 during protest|175 after protest|175 protesters|175 protester|175 demonstrators|175 during demonstrations|175 ringleader of riot|175 journalist
arrive	040	042 for visit|042 back|046 in for consultation|046 in for summit|046 for talks|046 summit|062 for &military exercises|062 for &fight games|070 with aid|073 from with medicine
articulate	010	
ascertain	090	
ask	020	020 explanation|020 permission|020 support|020 help|0211 investment|0213 for retrial|0214 for &investigation|0214 &information|0214 files|022 support efforts|022 assurances|0231 for financial aid|0231 debt forgiveness|0232 for fighter &aircraft|0232 &military aid|0233 for humanitarian aid|0233 humanitarian aid|0233 evacuation|0233 &asylum|0234 &security|0234 &pko|023 emergency assistance|023 technical help|023 supplies|0241 early elections|0256 withdrawal|025 for access|027 reconciliation|028 intervene|028 meeting|0351 amnesty|036 meeting|055 forgiveness|110 apology
assail	190	
assassinate	186	
assault	190	062 in joint manoeuvres
assemble	040	0331 finance package|154 &military presence
assert	010	032 support
assess	010	090 impact
assign	060	074 &pko
assist	060	050 in democracy
associate	050	
assuage	060	
assure	030	032 full support|0333 assistance
attach	060	
attack	190	111 against plan|111 in elections|111 for failing|111 government|111 conference|111 &proposal|111 &solution|111 criticism|111 bitterly|111 decision|111 measures|111 sanction|111 &treaty|111 assault|111 comment|111 critics|111 demand|111 policy|111 ruling|111 talks|111 for|111 court|111 envoy|111 plans|111 visit|111 meet|111 veto|111 law|112 &suspect|145 shops|175 procession|180 bus|182 with stones|190 on sympathiser|190 faction|190 homes|190 base|190 camp|190 port|194 by/with &weapon|194 with &weapon|194 with rockets|195 target|196 position after &treaty
attempt		185 assassination
attend	042:043	042 summit in on|042 meeting|044 conference|044 summit|141 demonstration
attire	062	
audit	090	
augment	060	
augur	010	
auspicate	010	
authorise	080	
authorize	080	
aver	110	
avert		185 attempt on life
avoid		0334 clash|037 crisis
avow	110	
await	010	
award	060	0312 arms contract|031 contract|051 honor|051 medal|071 thousands for damage|071 thousands|071 billions|071 millions|071 grant
back	050	032 call|0333 relief|033 request for help|036 talks|050 coexistence|050 initiative|050 effort|050 plan|051 permanent seat|051 in &fight|051 &program|051 official|051 presence|051 entry|051 plan|062 &military|080! down from|080 off from &fight|080 down|080 off|0874 away from|0874 out|120 away from|125 out of summit|1312 sanctions|195 &aircraft
badger	140	
ban	172	160 exports|160 export|1622 arms sales|1623 humanitarian aid|162 aid|163 imports|163 import|1721 from reporting|1721 demonstration|1721 conference|1721 newspaper|1721 protest|1721 author|1721 report|1721 terms|1722 party|172 visit
banish	174	
bankroll	061	
bar	172	
bargain	050	
barter	050	
base		161 diplomat
battle	190	062 insurgents|110 criticism|180 demonstrators|190 with|190 for control
beat	182	
beg	020	
begin		036 mission|036 trip|042 visit|042 tour|042 pilgrimage|046 summit|046 talks|062 joint exercise|074 deployment of &military|0873 reducing &military in|154 deployment
behead	190	
believe		050 friend|110 responsible|1124 kidnap
belittle	111	
bemoan	110	
bemock	010	
benefit	060	036 from experience
bequeath	060	
berate	111	
besiege	191	191 &stronghold
best	190	
bestow	060	
betray	160	
better	060	
bid	100	
bide	080	
bill	170	
bind	060	
blacklist	170	
blackmail	170	
blame	112	1122 for humanitarian crisis|1122 for torture|1124 for attack|1124 for violence|1124 for death|112 for attack|112 death of|112 attack on|112 violence
blaspheme	110	
blast	190	110 report|111 for hosting|111 for imposing|111 for blaming|111 for denying|111 &information|111 as farcical|111 for trying|111 interference|111 nomination|111 &solution|111 offensive|111 president|111 statement|111 &program|111 attitude|111 decision|111 failure|111 powers|111 denial|111 for|120 proposal|194 with &weapon
blend	060	
bless	051	
blitz	190	195 from air
block	170	1213 extradition|141 street protest|144 in protest|144 with &car|144 entrance|144 arrival|144 traffic|144 convoy|144 road|163 sale|170 from petition|1721 transmission|1723 movements|191 border post|191 aid convoy|191 traffic|191 crowds|191 trade
blockade	170	191 in retaliation|191 inside
blow	190	
bludgeon	180	
bomb	190	138 if|182 with rocks|194 in strike|195 with &aircraft
bombard	190	
boost	060	030 bid|0311 economic link|060 relations|061 economic relations|062 &military relations|071 prospects|071 spending|072 &defense|074 &pko|150 firepower|150 &security|151 &military presence
bother	140	
bow	080	
boycott	163	125 peace process|125 conference|125 meeting|125 session|125 summit|125 event|140 presidential polls|143 parliament debate|143 election|143 vote|164 peace talks
brand	111	111 kidnapping|1123 terrorist|1124 &fight_crim
brave	040	
breach	:110	
break	190	030 deadlock|128 embargo|130 with|130 away|130 off|161 relations|175 up demonstrations
brief		064 on operation
broadcast		031 &program
broker	045	045 &ceasefire
bruise	180	
build		150 fence on border|150 barrier|154 fortifications|154 up forces
burn		141 pictures|141 portrait|141 effigy|141 flag|1712 houses|1712 down|1712 home
bust	190	
butcher	202	
buy	061	062 &weapon|062 &aircraft
cable	040	
cage	170	
calculate	010	
call	041:041	020 for entente|020 upon|020 for|020 on|020 help|020 end|021 for renewal|022 for ties|0232 for troop|0233 humanitarian aid|0233 for deployment|0233 to &asylum|0234 for &security measure|0234 for protection|0234 for &security|0234 for &pko|023 for increase|0241 for resignation|0241 early election|0241 for elections|0244 for independence|0256 for de-escalation|0256 for &ceasefire|0256 for &solution|0256 for cessation|0256 for deadline|025 for concession|025 for suspension|025 for withdrawal|025 for restraint|025 for pull-out|026 for &negotiation|026 for summit|026 visit|027 for resumption|027 for &solution|027 for &town|027 for peace|027 for halt|030 for ties|036 meeting|036 for talks|037 initiative|041 to press|050 meeting|053 for end|0831 election|087 for halt|090 for &investigation|110 for sacking|111 for crackdown|111 illegitimate|111 unjustified|111 dictator|111 a devil|111 monkey|111 liar|1121 criminal|1123 torturer|113 for international action|113 for action against|113 for suspension|126 untrue|1312 for sanctions|131 expulsion|1383 for suicide_attack|138 &weapon attack|138 for &fight|138 air strike|1431 strike for resignation|153 up &military reserve|154 up for service|154 up &military|160 off
campaign	100	110 against
cancel		071 debt|0811 visa requirement|081 &detention sentence|082 rally|1246 withdrawal &treaty|131 &treaty|160 petition|160 flights|160 licence|160 order|160 visit|160 deal|160 tour|160 visa|161 planned visit|161 trip|164 participation in summit|164 peace summit|164 peace talk|164 meeting
cane	180	
capitulate	080	
capture	171	181 members|190 tower|192 headquarters|192 hometown|192 bases|192 land|192 area
cast		110 doubt over claim|110 doubt|161 over meeting of
castigate	111	
catch	171	
cause		111 massive losses
caution	130	160 &people against traveling
cede	080	
celebrate	051	110 demise|110 ousting
censor	1721	
censure	111	1122 for violating
certify	030	
chain	060	144 themselves
challenge	110	1041 for leadership|110 credentials|110 in election|110 decision|110 claim|111 conviction in court|111 supremacy|120 official response|120 validity|128 sanction|128 embargo
change		050 stand
chant		111 death|141 against government|141 at demonstration|141 in capital|141 slogans
charge	112	1121 with murder|1124 with terrorism|1125 with &fight &crime|112 in interview|112 in court|173 in corruption case
chasten	111	
chastise	111	
check	090	090 &information
cheer	051	110 onslaught
chide	111	
circle	190	
circulate	010	
cite	010	
claim	110	060 victory in elections|1031 compensation for invasion|1031 damages|111 victory against|112 insurgents|181 kidnapping
clamor	100	
clamour	100	
clamp		1723 curfew|173 down
clap	051	
clarify	010	
clash	190	110 at meeting|110 in meeting|110 over imprisonment|110 with officials|110 publicly with|110 over efforts|127 over plan|175 with rioters|190 between|190 with
cleanse		203 from &town|203 from areas
clear	080	080 of charges|080 of funding|174 &town
clinch		050 &treaty|061 deal
clobber	190	
close		160 border crossing|160 office|160 camps|160 base|161 trade office|161 consulate|161 embassies|161 embassy|170 production line|1721 television station|1721 down &information|1721 television|1721 schools|1721 radio|1723 route|1723 road|1723 shop|172 polling stations|172 main link|172 university|172 airspace|172 highway|172 theater|172 border|172 center|172 centre|191 access|191 airport
cluster	040	
coalesce	060	
collaborate	050	
collapse		160 in &dispute
collect		090 documents
comb	090	150 area
combat	190	073 locust
combine	060	
come	040	040 to
comfort	017	
command	060	
commandeer	171	
commemorate	051	
commend	051	
comment	010	
commit		030 to cooperation|180 &crime|182 human rights abuses|182 abuses
communicate	040	
compel	170	
compensate	114	
compete	110	
complain	114	051 about decision|111 bias
complete		036 coordination|073 transfer of &refugee|080 operation against|080 evacuation|0842 handover of document|0874 withdrawal|0874 pullout|160 survey of border
compliment	051	
comply	030	
compound	060	
compromise	080	
concede	080	
concern	012	
concert	050	
concession	080	
conciliate	080	
conclude		030 deal|042 talks|057 &treaty
condemn	111	053 trial unfair|111 for &military incursion|111 abduction of|111 &military operation|111 &weapon attacks|111 suicide bombing|111 offensive in|111 shooting of|111 suicide attack|111 massacre of|111 arrest of|111 capture of|111 killing of|111 torture of|111 case against|111 murder of|111 &military|111 bombing|111 decision|111 killing|111 massacre|111 shooting|111 uprising|111 attacks|111 &fight|111 coup|111 raid|1122 for torture|1124 raid as &crime|112 in trial|173 to &detention
conduct	060	062 &defense exercise|062 joint maneuvers|062 training|090 study|150 amphibious exercises|150 &military exercises|150 &fight games|173 raid under curfew|190 operation
confer	040:040	
confess	050	
confide	050	
confine	173	
confirm		050 commitment|051 support|060 winner of elections|074 &defense &weapon|1125 &fight &crime charges|125 boycott of meeting|163 boycott|173 arrest
confiscate	1711	
conflate	060	
conflict	190	
conform	050	
confront	040	130 agression|141 by/with protests
conglomerate	040	
congratulate	051	
congregate	040	
conjoin	040	
connect	060	
consent	080	
consider	040	030 bus service|0311 &currency aid|0312 &military alliance|0333 &food asisstance|130 action against|130 imposing|1312 sanctions against|1312 embargo|131 strike|1382 &military occupation|1384 air raid|1384 &military|1384 airstrikes
console	017	
constellate	040	
constitute	060	
constrain	170	
construct		0311 free trade
consult	040:040	
contact	040	023 for help|041 telephone
contain	170	
contaminate	180	
contemplate	040	
contend	110	
contest	110	110 expulsion
continue		045 &mediation|046 talks|046 talking|060 effort|070 supply|1232 refusal to recognize|1246 operation against|1246 siege|145 uprising|154 &military buildup|163 embargo|170 crackdown|190 &military operation|190 &military action|190 bombardment|190 offensive|190 attacks|190 hitting|190 attack
contradict	110	
contrast	110	
contravene	110	
contribute	070	072 &military|074 peacekeeping|1224 no troop &pko
control	060	192 land
convene	042	040 talks|040 summit|046 meeting|046 for meeting
converge	040	046 for talks
converse	040:040	
convey	010	045 message
convict	173	173 of &crime
cooperate	050	0311 on custom|0311 on tariff|064 with &investigation|110 against
coordinate	050	060 efforts|060 search
copy	010	
correlate	050	
corrupt	180	
counsel	020	
count	010	020 on
countenance	080	
counter	110	111 remark
counterbalance	110	
countermine	160	
crack	180	
crackdown	170	
create		1043 movement
criminalise	172	
criminalize	172	
criticise	111	
criticize	111	053 dissolution
cross		190 in pursuit
crucify	111	
crusade	100	
crush	190	
cry	110	
curb	170	160 influence|160 links
curse	110	
cut		030 deal|081 red tape|081 sentence|0873 forces|160 cooperation|160 ties|161 diplomatic relations|161 diplomatic staff|161 diplomatic ties|161 embassy staff|1621 loan|162 level of aid|162 assistance|162 in aid|162 supplies|162 aid|164 short visit|164 short tour|1661 &pko|1662 observer on border|194 down
damage	180	
deal	050	110 blow
debase	110	
debate	040	040 sanctions
decapitate	190	
decide	030	0356 to_withdraw|071 exempt of taxes|080 against deploying|120 against|160 against attending|160 limit|160 bar
decimate	190	
declare	010	036 willing|051 support|051 winner|060 victory in election|063 invalid decision|0871 &ceasefire|1044 independent state|1044 independence|110 &opposition|111 apostate|111 unjust|1246 no &treaty|1723 curfew|191 border closed
declassify	081	
decline	120	121 join
decree	100	031 allow|081 democracy|100 transfer|1724 state of emergency
decriminalise	081	
decriminalize	081	
decry	110	
deepen	060	
defeat	190	121 &proposal|121 challenge
defect	120	
defend	074	0211 tax|052 against accusation|052 against criticism|052 destruction|052 decision|052 comment|052 meeting|052 right|052 from|052 plan|052 raid|052 ban|110 crackdown|110 killing|113 ban|124 boycott|152 amid protest|152 &town
defer	120	
defile	110	
define	010	
defy	120	124 order|128 sanction|128 order|128 rule|128 ban|128 law
degrade	110	
delay	120	123 reforms|160 handover|160 &treaty|160 summit|160 visit|160 vote|162 aid|164 talks
deliberate	014	
deliver		020 petition|020 appeal|020 plea|023 plea|026 &ceasefire proposal|040 letter|051 endorsement|070 gift|070 aid|072 &aircraft|072 &military|073 humanitarian aid|073 &food|073 water|073 aid|110 counter-argument|110 sharp jab|110 rebuff|110 rebuke|111 message against|111 sharpest attack|111 insult|120 blow|130 warning|140 protest|173 warrant for arrest|190 attack|194 rocket strike
demand	100	053 retribution for shooting|100 action against|100 extradition|100 resignation|1013 trial|1014 &investigation|101 explanation|101 &solution|1033 &asylum|1034 protectorate|1041 election|1043 rights|1043 right|1044 constitutional change|1044 self-determination|1044 autonomy|1053 release of|1053 release|1056 end to offensive|1056 withdrawal|1056 &ceasefire|105 withdrawal|106 meeting|106 talks|123 cancellation of &treaty|130 measures against|1312 boycott|141 at rally|173 death penalty|173 &detention|181 ransom
demolish	1712	1712 wall
demonstrate	141	051 support|053 in favour/favor|053 in solidarity|053 for release|053 in support|053 solidarity|072 &program|1412 against sanctions
denigrate	111	
denounce	111	052 &detention|053 kidnapping|053 sanctions|1124 as terrorism
deny		120 capture|1233 permit|1233 right|125 resumption of talks|125 meeting|160 access to airspace|160 entry
depart	040	042 for
depict	010	
deplore	111	
deploy		0334 &pko|072 &military liaison|072 &military|074 peacekeepers|153 over fear|153 police|154 guards on border|154 &military|154 militia|154 guards|154 arms|175 riot police|192 inside|192 police
deport	174	
deride	111	
describe	010	110 as disaster|110 as mistake|111 as lawless|111 detriment
desire	020	
desolate	190	
despair	110	
despatch		074 batallion of &pko|154 &military personnel
despoil	190	
destroy	190	141 outside|1712 &military &car|1712 buildings|1712 monument|1712 &weapon|1712 house|1712 houses|1712 homes|1712 &car|1712 home|190 core of &military|190 bridge|190 camp
detach	080	
detail	010	
detain	173	141 protest|1721 clothiing|173 &suspect|175 supporter of rally
determine	030	
detonate	190	183 landmine
devastate	190	
develop		050 friendly relations
dictate	060	035 guideline
die	190	142 in hunger strike|142 hunger-strike|190 in clashes|190 in &fight|193 in firefight
differ	110	
diffuse	010	
dig	090	
direct	060	
disagree	110	110 on &proposal|160 on &ceasefire
disallow	172	
disappoint	110	111 broken promises
disapprove	110	
disarm	190	082 militant
disarray	160	
disassociate	160	160 from &treaty
disband	160	
disclose	010	
discomfit	140	
disconcert	140	
disconnect	080	
discourage	110	
discuss	040:040	0311 investment|0312 &military cooperation|0341 election|041 in telephone conversation|041 telephone|041 in call|046 situation|046 withdrawal|061 aid
disengage	080	087 troop
disentangle	080	
disgrace	110	
disgust	:110	
dishearten	110	
dishonor	1821	
dishonour	1821	
dismantle		0842 &town
dismay	110	
dismiss	110	081 case|110 appointment|110 governor|110 protest|110 message|111 as fabrication|111 as unfair|120 &proposal|1213 judge order
disorder	160	
disparage	111	
dispense	010	
disperse	010	170 demonstration|175 protest
dispute	110	111 claim|120 reports
disquiet	140	
disrupt	160	140 speech
disseminate	010	
dissent	110	
dissipate	010	
distance		110 from|120 from &proposal|120 from blame
distress	012	
distribute	010	053 propaganda|073 supplies|073 &food
distrust	110	
disturb	140	
divide		124 over policy
divulge	050	
dominate	190	
donate	070	071 fund|072 &aircraft|072 &weapon|073 medical equipment|073 vaccines|073 tonnes
doubt	012	
draft		031 bill|130 letter of warning|153 police reinforcement|153 police
draw		190 ground fire
drive		201 out of
drop		024 propaganda|080 arrest warrant|080 &investigation|080 objection|080 warning|081 charges|081 case|120 call for meeting|120 plan|130 fliers|194 &weapon
duel	190	
dynamite	193	
ease	060	080 restriction|0813 curfew|085 sanctions|087 off attacks|087 rocket
echo	010	051 calls
egress	040	
elect		051 to head
elicit	040	
eliminate		081 restriction
elucidate	010	
emancipate	080	
embargo	170	
embark	040	036 on tour to|039 on initiative|042 on tour of|042 on visit|042 on trip|046 on &negotiation|124 on diplomatic offensive
embolden	051	
embrace		050 new relationship|050 as partner
embroil		120 in &dispute
emerge		040 from meeting|045 as &negotiator
emphasise	010	
emphasize	010	
empower	080	
enable	080	
enact	060	
encircle	190	
enclose	170	
encounter	040	
encourage	051	0211 investment|026 discussion|130 slaughter
end		040 meeting|0871 gunfire|0871 &fight|087 blockade|164 talks
endanger	130	131 interests
endeavor	030	
endeavour	030	
endorse	051	051 deal|057 agreements|1384 strike in
endow	060	
enforce	170	100 ultimatum|1056 &ceasefire|1431 countrywide strike|163 sanctions|163 sanction|163 ban
engage	190	046 in &negotiation|050 in diplomacy|060 in effort|061 in trade|0874 in withdrawal|111 in &fight_of_words|193 in firefight|193 in gunfight
enhance	060	061 exchanges
enjoin	060	
enjoy		030 cultural ties
enkindle	140	
enlarge	060	
enlist	060	
enliven	051	
enroll	060	
ensure	030	0332 &security
enter		036 &negotiation|046 talks|057 &treaty|128 demilitarized zone
entreat	100	
entrust	060	
enunciate	010	
envisage	010	
equip	062	
eradicate	190	
erect		073 shelters|160 fence along border|160 barrier
escalate	060	
establish	060	030 link|0331 aid fund|040 contact|046 &negotiation|050 ties|054 diplomatic representation|054 diplomatic relations|054 diplomatic ties|054 official ties|054 relations|154 &military outposts
esteem	051	
estimate	010	
evacuate	070	073 &refugee|073 families|074 for medical treatment|0874 positions|160 foreign &people|160 staff|160 camp|161 embassy
evict	174	174 settler
exaggerate	060	
exalt	051	
examine	090	
exchange	060	031 pledges|040 over lunch|040 messages|046 ideas|046 views|054 ambassadors|0841 prisoners|111 bitter words|112 accusations|190 attacks|193 gunfire|193 mortars|193 shots|193 fire
exclude	170	125 from summit|160 from|1721 party from elections
excogitate	040	
exculpate	081	
exercise		0312 involving countries|062 &military|150 deployment
exhort	100	
exile	174	
exonerate	081	
expand	060	050 cooperation|090 &investigation|170 crackdown
expect	030	030 ties|036 visit|036 in for talk
expediate	060	
expedite		072 arms shipment
expel	174	160 officers from &military|161 diplomat|166 for cooperating|166 officers|1722 from parliament|174 diplomats|175 protester
explain	010	
explicate	010	
explode	183	111 in fury|183 &car|194 rocked
explore	090	
export		061 passenger cars to|061 to|072 &weapon
expose	050	
expound	010	
express	110	020 wish|030 willingness|036 desire for &negotiation|051 understanding|051 satisfaction|051 solidarity|051 gratitude|051 backing|051 delight|110 disappointment|110 &opposition|110 disapproval|110 displeasure|110 frustration|110 indignation|110 discontent|110 misgiving|110 reluctance|110 resentment|110 mistrust|110 fear|110 fury|111 dissatisfaction|111 condemnation|111 revulsion|111 outrage|111 shock|111 anger|114 scepticism
extend		028 invitation|030 contract|050 olive branch|050 thanks|051 congratulations|051 support|056 amnesty|070 hand|071 economic aid|071 &currency|071 loan|072 &military assistance|072 &military presence|072 &military aid|073 humanitarian aid|074 peacekeeping|081 &ceasefire|100 mandate|160 &solution|163 ban on import|163 sanctions|1724 state of emergency|172 ban|173 &detention|192 control
extol	051	
extract	171	
extradite	063	063 &suspect|063 militant
exuberate	050	
exult	050	
face	040	
facilitate	060	
fail	120	121 attempt|164 meeting
fault	112	
favor	051	0233 evacuation|030 relations|030 &treaty|0312 force to protect|031 admission|036 holding talks|036 &negotiation|037 peace deal|110 extradition
favour	051	
felicitate	051	
fight	190	062 alongside|1044 for statehood|110 ban
figure	010	
file		020 appeal|1043 appeal|114 complaint|115 claim against|115 case against|115 lawsuit|115 suit|173 charge against
fill	080	
finance	061	072 attack|073 for humanitarian aid
find		030 &solution|080 innocent|190 dead
fine	172	
fire	190	110 off|111 verbal broadside|150 &weapon on exercise|160 worker|175 tear gas|180 teargas|190 at convoy|190 against|190 at|193 machine &weapon|193 bullets|193 grenade|193 mortar|193 shells|194 at fighter-bombers|194 rocket into|194 &weapon to|194 rocket at|194 barrage|194 rocket
flatten	190	
flock	040	
flog	180	
fly		036 to|070 metric tonnes|071 in &currency|073 relief supplies|073 for treatment|073 &food|130 spy missions|154 into
foil		1246 bid|185 assassination attempt
foray	190	
forbid	172	
force	170	100 compliance|100 decision|100 changes|161 minister out|162 &refugee|171 way into headquarters|174 police
forebode	010	
foresee	010	
foreshadow	010	
forestall	120	
foretell	010	
forgave	056	
forge		032 contacts|050 alliance|050 ties|060 ties
forgive	056	071 debt
forgiven	056	
form		0312 &defense cooperation|050 alliance|061 economic group|061 investment company|144 human shield
formalize	054	
forswear	080	
found	060	173 guilty
free	080	0841 kidnapped|0841 convict
freeze		160 relations|160 participation|162 aid|163 bank account|163 asset
frustrate	012	154 diplomacy
fuel		138 speculation
fulfill		030 criteria|060 recommendations
fund	061	072 &fight
furnish	062	
fuse	060	
gain		051 backing
galvanize	051	
garner	150	
gather	040	040 for summit|046 for talk|053 in rally for|090 data|141 to demonstrate|141 to/for protest
gauge	010	
gear	062	
get		020 permission to leave|073 &food to
gird		154 for &fight
give	060	030 green light|030 assurance|030 go-ahead|0355 &pko green light|043 reception|051 approval|051 blessing|051 backing|051 support|060 access|070 aid|071 &currency|071 million|071 salary|073 vaccine|073 &food|075 political &asylum|075 &asylum|080 up attempts|080 permission|080 back|080 up|0833 right|112 &evidence against|120 negative response|120 cold shoulder|139 two weeks|139 deadline|139 hours|150 &military|173 &detention term
glorify	051	
go	040	040 into emergency session|042 ahead with tour
govern	060	
grab	171	
grant	060	030 request|050 privilege|051 market economy|054 recognition|056 amnesty|060 observer status|060 special status|060 visa|062 extension|071 credit|071 reform|071 loan|073 humanitarian aid|073 medical aid|073 &food aid|075 &asylum|080 permission|081 clemency|081 pardon|081 bail|0833 political right|0862 access
grapple	190	037 with warning
greet	050	
grieve	110	
grill	110	
groom	030	
guarantee	030	0312 &military flyover rights
guard	074	150 &military
hack		176 into computer|176 into network|176 computer|176 network|1823 to death
haggle	050	046 over compromise
hail	051	051 relations|052 decision|110 assassination|110 attacks on|110 extradition|110 strike on|110 execution|110 killing|110 arrest|110 defeat|110 strike
halt		080 operation|082 strike|0871 violence|0871 attacks|0871 clashes|087 air raids|160 material|160 flights|1622 &military cooperation|1622 &security cooperation|162 aid|1721 publication|191 aid convoy
hammer	190	030 &treaty
hamper	120	
handle	060	
hang	190	
harass	140	
harm	180	
harmonise	050	
harmonize	050	
harry	140	
hassle	140	
head	060	030 to|0334 to &pko|042 for visit|042 back to|042 for|042 to|046 for talks|046 into talks|060 for victory|073 on mission|124 for confrontation|164 into deadlock|164 for deadlock|190 for attack
hear	040	090 report|111 witness
heighten	060	124 tensions|150 alert
help	070	045 negotiate|064 with &information|064 in inquiries|072 arm|073 patients|074 homeless|173 to police &detention
highlight	010	053 plight|110 threat
hijack	171	181 convoy of|181 &car
hinder	120	
hint	020	
hit	190	111 out at claim|111 back at|111 out at|150 mock target|163 by/with sanctions|193 by/with grenade|193 with mortar|193 bullet|193 positions|194 with &weapon|195 in air strike|195 &weapon
hold	170	031 talks on contract|0331 tender|0341 elections|035 achievement|040 summit|040 consultations|040 round table|040 conference|044 summit in|046 &negotiation|046 meeting|046 talks|046 talk|061 joint manoeuvres|062 joint exercises|062 &fight games|080 back air strike|0831 polls|0871 fire|087 off advance|112 responsible|1311 up aid|141 demonstration|141 rallies|141 protest|141 sit-in|141 march|141 rally|143 strike|151 manoeuvers|164 up &negotiation|164 up talks|173 in connection|173 &detention|173 for day|173 rioting|181 &hostage
honor	051	
honour	051	
hope	020	026 for &negotiation
host	043:042	0332 &military conference|0332 conference &military|036 summit with|039 talks between|043 meeting|043 summit|043 dinner|053 conference|062 joint exercise
huddle	040	046 with
humble	110	
humiliate	110	
hunt		060 gunmen|170 &suspect links|173 prisoners|173 down
hurl		111 accusation|111 insult|128 defiance|183 &weapon
hurt	180	
identify		181 behind kidnapping|181 &hostage
ignore		122 appeal|160 decision
illegalise	172	
illegalize	172	
imitate	010	
impact	050	
impair	180	
impart	010	
impede	120	
impel	170	
implement		030 &treaty
implicate	112	
implore	020	
import	061	061 from|150 &weapon
impose	170	100 regulation|100 condition|116 sentence court|143 blockade on goods|160 ban on travel|163 sanctions|1721 press restriction|1721 restrictions|1723 curfew|1724 state of emergency|1724 martial law|172 &solution|172 fine|190 blackout force
impress	010	
imprison	173	
improve	060	030 relations|050 relations|050 ties
impugn	111	
inaugurate		060 project|061 trains from to|061 gas pipeline
incarcerate	170	
increase	060	071 budget|073 aid|074 peacekeeper|152 &security|154 &military activity|154 &military presence|154 &military strength|154 &military
indicate		030 ready|036 time for &negotiation|036 willingness for talks
indict	173	173 for &crime|173 on charges
infest	192	
inflict	170	
influence	050	
inform	010	
infract	:110	
inhabit	192	
inhibit	120	
initiate		040 &negotiation|170 crackdown|195 air strike
injure	182	
innovate	040	
insert	040	
insist	100	
inspect	090	093 &military
inspire	051	
institute	060	1044 self-rule
integrate	050	
intend	030	035 pullout from
intensify	060	
interact	040	
intercede	080	
intercept		091 secret project|170 immigrant|170 &refugee|1711 &weapon|1711 vessel
interdict	172	
interfere	070	
intermediate	080	
interrogate	090	090 suspicion
intervene	070	045 in &dispute|190 militarily
interview		090 &refugee
introduce	040	020 &solution|081 amnesty|1041 censure &proposal|163 embargo on arms
intrude	013	192 territory
invade	192	
invest	061	061 in joint venture|071 in development
investigate	090	090 incident|090 killings|090 killing|090 report|091 fraud|092 slavery|093 clashes|094 massacre
invigorate	051	
invite	040	030 for &negotiation|036 fighter
invoke		062 joint &defense &treaty|106 special_clause
involve	012	060 in effort|060 for|190 in &fight|193 in shooting
irk	140	
irritate	140	
issue	060	020 joint call|020 appeal|020 call|020 plea|0253 appeal for release|0256 call for &ceasefire|025 calls for restraint|046 border between|055 apology|061 authorization|100 sharp call|100 regulation|100 warrant|100 order|101 statement for|1044 declaration of self-determination|111 denunciation|111 attack|114 defiant statement|114 criticism|130 warning|130 threat|138 orders|139 ultimatum|173 arrest warrants
jail	173	
jeer	111	
join	040	020 in calling|040 for meeting|050 in condemning|050 coalition|050 operation|051 celebration|051 campaign|057 &treaty|060 forces|062 &military exercises|062 with &military|062 &fight|074 &pko operation|074 peace mission|074 mission|074 &pko|090 quest|110 complaint|110 concern|110 protest|111 in criticising|111 in accusation|111 in condemning|111 in deploring|1413 democracy|141 crowd|141 rally|142 hunger strike|190 attack
journey	040	
keep		024 up reform drive|154 up overflight|173 in &detention|190 up offensive
kick	180	042 off tour|046 off
kidnap	181	181 minister|181 citizen
kill	190	175 during arrest|175 demonstrator|193 in gunbattle|193 in shootout|193 shots|193 in clash|193 gunfire|195 during air raid|196 after &ceasefire
lambaste	111	
lament	110	111 slaughter|111 speech
lash	180	111 out
laud	051	
launch		020 lobby mission|020 action drive|020 campaign|020 appeal|020 effort|022 diplomatic offensive|022 council|023 campaign for donations|0251 appeal against|0311 pipeline|0312 joint &military operation|036 initiative|036 &negotiation|045 &mediation between|045 peace offensive|045 peace mission|045 peace talk|045 mission|046 talks|046 workshop|046 &program|053 diplomatic drive|060 joint initiative|060 flight|062 joint border patrols|070 postal service|071 donation|073 humanitarian mission|073 airlift from to|073 aid &program|073 relief|074 peacekeeping mission|090 search|090 hunt|091 &investigation|111 bitter attacks|111 attack in interview|111 attack on policies|111 attack on policy|111 campaign against|111 broadside attack|111 personal attacks|111 vitriolic attack|111 scathing attack|111 attack on plan|111 furious attack|111 bitter attack|111 verbal attack|111 harsh attack|111 sharp attack|111 tirade|1121 corruption case|112 legal action|113 &opposition diplomatic offensive|120 petition against|130 warning|136 stinging attack|140 civil disobedience|141 strike in protest|145 looting|150 early warning system|150 &fight game|150 maneuvers|150 wargame|154 emergency plan|160 bid|170 crackdown|190 &military intervention|190 &evidence offensive|190 &military campaign|190 miliary campaign|190 counter-attack|190 incursion|190 offensive|190 operation|190 assault|190 attack|193 grenades|194 &weapon from|194 mortar attack|194 rocket attack|195 air campaign against|195 airstrike|195 air raid
lay		154 groundwork for assault
lead	060	0331 investment|036 delegation|036 mission|060 elections|113 attack
learn	040	
leave	040	
lecture	111	
legalise	081	
legalize	081	
legislate	080	
legitimise	051	
legitimize	051	
lend	060	050 restor peace|060 support
levy	170	
liberate	080	
lift		0351 sanction|035 objection|0813 curfew|0814 state of emergency|081 restriction|081 ban|085 ban on trade|085 sanctions|085 sanction|085 boycott|0871 threat|0872 state of siege|0872 water blockade|0872 &solution|0872 blockade
link	060	0311 with|1123 to attack|1124 to assassination|112 ban to unrest|112 riot to ban
loan	060	
lobby		020 for|113 against
lodge		020 appeal|110 protest|114 complaint|115 complaint with court|124 appeal against sentence|140 protest of
look		020 for help|030 positively|032 for way|090 into allegation|090 into complaints|090 into charges|090 into reports|090 into charge|090 into death|090 for link|1312 at new sanctions
loosen	080	081 restriction
loot	145	1712 home
magnify	060	
maintain		050 ties|110 objection|1244 sanctions|124 restriction|124 hardline|124 position|1723 curfew|192 forces
make		0334 contribution to force|036 stop in|036 visit|036 trip|041 courtesy call|042 brief stop|050 peace|100 first move|124 no concession|154 preparation for invasion
malign	111	
manage	060	
mar	180	
march	140	051 in sympathy|051 in funeral|141 through protest|141 against|152 soldiers|152 troops
mark		030 step|035 begining of democracy|141 anniversary protest
marshal	150	
massacre	202	
master	190	
match	190	
mean	030	
measure	010	
mediate	080	045 between
meditate	040	
meet	040	036 with leaders|036 for talks|036 at|038 under auspices|046 under mediation|061 payment
mend		050 relations
mention	010	138 possibility of &fight
merge	060	
mimic	010	
mine	090	
mistreat	180	
mitigate	060	
mobilise	150	022 supporters|154 &military on border|154 &military
mobilize	150	
mock	111	062 dogfight
moderate	170	
monitor	090	074 &ceasefire|0874 withdrawal of from|090 sanctions|090 activity|090 election|092 situation|093 withrawal of troop
mount		190 attack
mourn	110	
move		050 assert close relation|050 bolster ties with|073 &refugee to safety|073 injured|080 block|0873 toward demobilisation|0873 toward demobilization|154 tanks_and into|154 troop toward|154 &weapon|192 &military into|192 into posit|192 troop into|192 into
mull	040	
murder	190	
muse	040	
muster	150	022 support
nab	171	
name		1124 &suspect
narrate	010	
nationalise	171	
nationalize	171	
necessitate	100	
need	100	0214 &evidence|0231 &currency
negotiate	080	036 over visit|050 with|061 for business|0831 release
note	010	
notice	010	
notify	040	
obey	080	
object	120	
obliterate	190	
observe	010	0871 &ceasefire|143 general strike
obstruct	120	
obtrude	013	
occupy	192	145 embassy|192 positions|192 consulate|192 bridge|192 &town
offend	:110	
offer	030	0214 &currency for &information|021 friendship|030 cooperation|030 technology|030 &program|030 support|030 place|030 help|0311 fund|0312 &military &treaty with|0312 &security cooperation|0312 &military &treaty|031 knowhow|032 membership|0331 economic support|0331 economic aid|0331 &currency|0331 credit|0331 pounds|0331 loan|0332 direct &military assistance|0332 &military assistance|0332 &military support|0332 &military base|0332 &military help|0332 &military aid|0332 armour|0333 medical assistance|0333 requested relief|0333 &asylum|033 technical assistance|033 assistance|033 &aircraft|033 &car|0356 &ceasefire|0356 withdraw|035 compensation|035 concessions|035 compromise|035 amnesty|036 negotiation|036 talks|037 reconciliation talks|037 reconciliation|037 olive branch|039 service as postman|039 mediation|051 fawning coverage|111 criticism
open		0311 opportunities|0311 trade points|040 consultation|044 talks in with|046 joint seminar|046 summit in|046 conference|046 meeting|046 session|046 &negotiation|046 talks in|046 debate on|050 ties|050 diplomatic mission|054 embassy|060 cooperat|061 trade|062 &military college|073 school for &refugee|073 hospitals|073 clinic|075 camp for &refugee|080 border|080 bridge|0812 way for &leader|090 &investigation|110 uproar|110 rift|130 debate|1722 case against party|193 fire|194 with &weapon|194 &weapon
oppose	110	030 action against|050 policy against|051 expulsion|052 sanctions|110 creation|110 transfer|111 nuclear &program|111 takeover|111 bill|120 &proposal|120 &solution|120 accession|120 ultimatum|120 move|1246 &ceasefire|125 negotiation|125 talks|127 plan
oppugn	110	
opt		1621 out of funding
orchestrate	050	
ordain	010	
order	100	033 dispatch for victim|034 reforms|042 envoy|063 retrial|070 aid|072 deployment of &military|073 emergency|074 &pko to remain|0833 rights|0841 release|090 search|091 criminial &investigation|091 &investigation|093 &military &investigation|1014 &investigation|1014 investigate|1014 inquiry|101 seizure of assets|1056 &ceasefire|137 to shoot|138 assassination|138 attack|150 &security force|152 police|154 more &military|160 sacking|161 representatives to return|161 removal of ambassador|161 ambassador to return|161 diplomat to close|161 diplomat to leave|161 to close|163 boycott|166 evacuation|170 crackdown|1711 seizure of land|1721 confiscation|1721 &solution|1721 broadcast|172 suspension of activities|172 &solution of airport|172 &solution of offices|172 special permission|172 universities|172 airport|173 &detention|173 arrest|174 officers to leave|174 out of country|174 to leave|174 expulsion|174 eviction
organise	050	026 conference|026 meeting|073 humanitarian trip to|160 evacuation
organize	050	
ostracise	170	
ostracize	170	
oust	174	
outfit	062	
outlaw	172	
outline	010	100 mandate
outrage	:110	
overcome	190	
overfly	150	
overpower	190	
override	120	
overrule	120	
overrun	192	192 base
oversee	060	061 free trade deal|070 distribution of aid
overshadow	190	
overtake	190	
overthrow	180	
overturn	171	081 conviction|081 sentence|1241 conviction|1243 acquittal|124 decision|124 ruling
overwhelm	190	
parade	150	
pardon	080	0841 &hostage
pass	080	051 vote of confidence|051 bill support|0834 democracy reforms|083 amendment|083 reforms|173 death sentence|173 sentence
patch		0356 together &ceasefire
patrol	150	
pay	061	042 visit|061 &currency|0842 compensation
pelt	190	145 with rocks|182 with stones|182 cars
penalize	170	
penetrate		192 into territory|192 deep
perform		151 training exercise
permit	080	
persuade	050	
pester	140	
petition	020	
phone	041:041	
pick		060 minister
pillage	190	171 aid
pillory	111	
pin		112 blame
pinpoint	010	
pique	:110	
pirate	171	
pit	190	
place		151 police on alert|173 under surveillance|173 in &detention
plague	140	
plan	030	0311 investment|0312 joint &military operation|0332 &military aid|033 emergency|033 help|0341 early elections|0344 reforms|0356 departure from battlefield|036 travel to|036 stop in|036 summit|036 visit|036 talks|036 deal|036 trip|039 peace conference|042 tour|090 tribunal against|130 &fight|133 demonstration against|133 demonstration|133 protest|138 &military action against|138 coup against|138 aggression|138 attack|173 legal action
plant		183 &weapon
plead	020	0231 for financial aid|0253 with kidnapper|0255 for intervention|025 for restraint|027 for peace
pledge	030	030 cooperation|030 effort|0311 investment|032 strong support|032 support|0331 economic assistance|0331 financial support|0331 economic support|0331 &currency|0331 fund|0332 &military support|0333 humanitarian aid|0333 &food|0334 &pko|070 survivor|130 action against|130 crackdown|130 defeat|1312 boycott|133 resistance
pluck	171	
plunder	190	
poise		154 for attack
ponder	040	
portend	010	
postpone	120	030 march|071 payment|087 incursion|091 verdict|1223 delivery of aid|160 conference|160 mission|160 plan|160 visit|161 &negotiation|161 meeting|161 talk|161 departure|161 debate|161 meet|161 trip
pound	190	1712 power grid|194 tanks
pour		141 into streets|151 tanks
praise	051	052 clampdown
predict	010	
prefer	051	
prefigure	010	
prepare	030	030 plan|0312 &military training|0333 relief|0353 territory concession|036 talk|073 camp &asylum|090 report|1384 airstrike|138 possible strikes against|138 incursion|143 for strike_to_protest|154 for &fight|160 evacuation of|183 attack in
presage	010	
prescribe	060	
present		020 &proposal|020 project|020 plan|027 plan|040 letter|050 united front|050 credentials as ambassador|050 cabinet|051 letter of credence|051 show of support|051 prize|060 &program|100 with demands|1124 evidence|173 arrest warrant
press	100	0256 refrain attack|104 on issues|105 for compromise|138 counter-attack|138 attack|173 charges|190 counter-offensive against|190 on|195 offensive against
pressure	170	
prevent	120	053 attack|130 move|144 traffic|163 ship from docking|1721 protest|1721 rally|172 from entering|172 from leaving|172 freeing
prize	051	
probe	090	090 into|090 murder|091 government accounts
proclaim	010	
procrastinate	120	
profess	050	
proffer	030	
prognosticate	010	
prohibit	172	162 material aid|162 aid|172 travel
promise	030	030 cooperation|030 support|030 help|0331 economic support|0331 financial aid|0331 &currency|0332 &military aid|033 aid|0356 operation|130 action against|130 arrest|130 hell|138 raids
promote	050	051 to cabinet|051 to post
prompt		175 police crackdown
promulgate	040	
pronounce	010	
propagate	010	
propose	020	0212 joint &fight games|0234 peacekeeping|0241 early elections|024 reforms|0256 cessation in &fight|0256 &ceasefire|026 conference|026 meeting|026 summit|027 plan|030 joint study|031 coalition government|0334 &defense|033 resumption of aid|033 aid|036 &negotiation|039 peace|130 measures|131 suspension|131 expulsion
proscribe	172	
prosecute	173	
protect	074	060 terminal
protest	140	050 against discrimination|053 against &detention|053 against sentence|053 in support|053 &detention|053 arrest|110 against move|110 campaign|110 &crime|110 release|110 about|110 claim|111 over restriction|111 over shooting|111 over attack|111 over death|111 campaign|111 execution|111 comment|111 denial|111 visit|114 over travel restriction|114 decision|114 strongly|1414 for to leave|141 peacefully|141 &fight
provide	060	060 detail|064 documents|070 assistance|070 aid|071 financial assistance|071 financial support|071 economic aid|071 &currency|071 financial|071 dollars|072 &military &information|072 &military assistance|072 aerial photographs|072 with &weapon|072 &military|072 &security|073 &food|074 peacekeeping
provoke	140	051 celebration|190 retaliation
pry	013	
publish		111 condemnation|111 &evidence
pull	171	0874 &military|0874 back|160 out of tournament|160 out of coalition|161 out of government|161 embassy out|166 staff out
pummel	190	
pump		071 &currency
punctuate	010	
punish	170	
purchase	061	
pursue		090 &investigation|1053 release|142 hunger strike|160 rapprochement
push	100	0256 for ceasefire|0344 for constitution|040 for access|1014 for &investigation|170 ahead|174 out|192 into
put		022 &proposal|027 forward peace plan|046 final touches|110 up resistance|111 heat|140 in protest|144 up barricade|152 on alert|160 initiate on hold|160 off decision|160 off limits|1621 financial squeeze|164 off talk|173 on trial|173 to death|175 down riot
quarrel	190	
quash		0871 &fight|111 ruling
quell	170	175 disturbance
question		090 allegation|110 future coalition|110 assertion|111 promise
quit		0831 post|0874 camp|160 party
quote	010	111 as cursing|130 warning
rag	140	
raid	190	175 homes
raise		0231 &currency|030 possibility of deal|0351 delay of trial|035 possibility of compromise|036 possiblity of summit|040 concerns|071 &currency under auspices|080 alarm|1312 possibility of sanctions|152 &military alert|154 number of &military
rake	090	
rally	150	141 against violence|141 outside
ram	190	
rampage	180	
ransack	190	145 in protest|1712 office
rape	1821	
ratchet		100 up pressure|1384 threat of offensive
ratify	080	057 &treaty
rationalize	010	
ravage	190	
ravish	190	
raze	190	
re-arrest	173	
re-establish	060	
re-examine	090	
reach		020 out|022 out to allies|030 cooperation &treaty|030 understanding|030 deal|0311 trade &treaty|0311 trade deal|031 &treaty with coalition|032 &treaty|037 compromise|037 consensus|037 &treaty|062 military &treaty|164 deadlock
react		051 positively|110 with scepticism|110 with disbelief|110 with dismay|110 warily|110 coolly|111 with outrage|111 with anger|111 critically|111 furiously|111 bitterly|111 angrily|111 alarm
ready	030	0334 &military peacekeeping|033 help|036 for &negotiation|154 invasion
reaffirm		030 determination|0341 election|050 commitment|051 backing|051 support|100 conditions|100 claim|110 &opposition|110 objection|110 rejection|130 commitment against threats
reallocate		071 &currency
reap		050 diplomatic dividends
rearrest	173	
reason	040	
reassert	051	051 friendship
reassesment	010	
reassure	051	051 of commitment|051 of support
reave	190	
rebuff	110	123 demand|125 offer
rebuke	111	
recall		161 ambassador|161 diplomat
recapture	192	173 convict|173 man
recede	080	
receive		041 call from|042 envoy|043 at residence|043 for talks|043 ambassador|043 ministers|043 welcome|043 leader|043 envoy|051 authorisation|051 embrace|072 &military aid|072 &weapon|073 shipment of &food
reclose		191 border
recognise	051	054 independence
recognize	051	
recommend	020	0233 relief flight|0234 deployment|0234 &pko|0255 u.n. mission|034 resumption of talks|036 talk|050 no legal action|091 &investigation|1312 embargo|170 death penalty
reconsider	040	
reconvene	040	
recover		0842 &aircraft|1711 &weapon|171 land
redouble	060	150 effort
reduce		040 tension|071 debt|081 &detention term|081 &detention|081 sentences|0873 troops|160 civilian staff|161 official presence|161 ties
reestablish		030 &treaty|050 diplomatic ties
reexamine	090	
refer	010	
refrain		1211 from business
refuse		120 assurences|120 permission|120 contact|120 deal|1243 bail|1246 &ceasefire|125 visit|144 entry|1621 trade
refute	110	
regard		1121 as &crime
regret	110	055 offenc
regulate	060	
reimpose	170	160 visa requirement|172 control
reinforce	170	074 peacekeeping force|074 &pko|154 during election|154 &military|154 presence|154 &weapon
reinvite	040	
reiterate	010	030 commitment|030 readiness|030 desire|030 pledge|030 plans|051 backing|051 support|100 claim to territory|100 demand|110 &opposition|110 concern|111 plan unacceptable|111 hostility|120 dismissal|120 refusal|130 warning|130 threat|1312 demand for sanction|133 uprising
reject		033 reduction in assisstance|120 announcement|120 proclamation|120 possibility|120 proposition|120 &proposal|120 &treaty|120 demands|120 request|120 appeal|122 call|1233 political right|1234 demand for autonomy|123 changes|123 request|1245 intervention &pko|1246 possibility of &ceasefire|1246 calls for &ceasefire|1246 political &solution|1246 &ceasefire|1246 &solution|124 condition|124 criticism|124 demand|125 &negotiation|125 negotiation|125 compromise|125 talks|127 peace &proposal|127 initiative|127 &solution|127 &treaty|127 decision|127 offer
rejoice	050	
relate	060	
relaunch		037 blueprint for peace
relax	080	
release	084	027 peace &proposal|061 credit|064 &information|064 documents|064 evidennce|064 name|070 aid|0841 &detention guards|0841 from &detention|0841 prisoners|0841 &hostage|0841 activist|0841 officers|0841 &people|0841 woman|085 fund|111 criticism|111 fury
relinquish	080	
remain		030 neutral|050 close|051 committed|110 at odds|110 skeptical|110 opposed|120 deadlocked|120 defiant|124 apart to peace|127 isolated
remark	010	
remit	120	
remonstrate	111	
remove	174	081 restriction|081 limit|0873 &aircraft|0873 fighters|0873 &weapon|0874 police|160 from office|160 from guard|174 &military
render	062	
renege		160 on promise|160 on deal
renounce	110	
reopen		050 border|054 embassy
repair		050 ties
repatriate		0841 prisoners|0841 &refugee|0841 maid
repeal		085 ban on exports
repeat	010	020 appeal|020 offer|020 call|023 call for aid|100 demand that|112 allegation|112 charge|130 warning
repel	190	
replace		152 &weapon on alert
report	010	031 progress|154 bolster force|190 attack
repress	170	
reprimand	111	
reproach	111	
reprobate	111	
repulse	190	
request	020	020 authorisation|020 arrest|0213 judicial assistance|0213 extradition|0214 &investigation|022 support|0231 financial help|0231 &currency|0232 &weapon|0233 humanitarian|023 amnesty|023 assist|023 loan|023 aid|025 lifting of immunity|026 meeting|038 intervention|113 against|173 death penalty against|173 sentence
rescind	160	162 benefits
rescue	073	045 peace process
research	090	
reserve		130 right
resettle	080	
reside	192	
resign	083	0831 government|140 in protest|160 from party|160 coalition|160 party
resist		124 call for crackdown|190 &weapon attack
resolve	080	039 &dispute|045 deadlock|050 &dispute|050 crisis|061 credit &dispute|082 issue
respect	051	1312 &solution
restate	010	050 commitment|051 support|100 claim
restore		050 diplomatic ties|050 relations|050 order|050 unity|050 ties
restrain	170	
restrict	170	160 cooperation|163 sales|172 movement|191 entry
restructure		071 debt
resume		030 preparations|037 effort|041 phone consultations|046 &negotiation|046 negotiation|046 talks|046 peace talk|050 participation|050 diplomatic|050 relations|050 ties|060 cooperation|060 flights|061 export|061 commercial ties|070 airlift|070 aid|071 financial assistance|071 lending|073 emergency|080 flight|085 import|0863 relief|090 periodic review|090 trial|111 bitter attack|138 offensive|140 protests|170 crackdown|1712 dismantling equipment|174 deportation|190 bombardment|194 shell
resurrect	030	
resuscitate	030	
retaliate	190	
retard	120	
retell	010	
retire	080	
retract	080	
retreat	080	0874 from
return		0311 to oil market|042 from|050 ambassador|051 compliment|0842 &military &aircraft|0842 medical equipment|0842 &aircraft|0842 equipment|0842 property|0842 artwork|0842 machine|141 from demonstration|166 home after evacuation|173 to &detention|174 immigrants|190 fire
reveal	050	
reverse		030 attitude|080 decision|081 ban
review		040 issues|090 sanctions
revise		031 deal|0344 constitution
revitalize	051	
revive	030	037 peace process|050 pacts
revoke		081 restriction|081 sentence|160 recognition|1721 rights
revolutionise	171	
revolutionize	171	
reward	051	
ridicule	111	
ring	190	
riot	145	
rip	180	
risk	130	
rouse	051	
ruin	190	
rule	060	051 in favour|0833 against banning|1122 guilty of torture|1122 badly treated|1233 against religion
ruminate	040	
rush		042 to|070 aid|073 relief assistance|073 &food|073 relief|153 police to border|154 to border|194 &weapon
sabotage	160	
sadden	110	
safeguard	074	
salute	051	
sanctify	051	
satify	080	
satisfy		051 talks
savage	111	
save		050 &investigation
saw	010	0334 role in peacekeeping|110 rebuff
say	010	051 support|055 sorry|111 mistrust|1312 boycott
scan	090	
scandalise	:110	
scandalize	:110	
scatter	010	
schedule		036 meeting|040 consultation
scoff	111	
scold	111	
score	010	
scorn	111	
scrutinize	090	
scuffle	180	
search	090	064 for &information|090 for men|090 wreckage|093 for arms
secede	161	
see	010	
seek	030	020 citizenship|020 permission|020 &asylum|0213 extradition|0214 &information|021 clarification|022 recognition from|022 backing|022 commitment|022 support|0231 compensation|0231 &currency|0232 credit|0233 humanitarian assistance|023 donor|023 aid|023 help|024 recognition|0253 release|0256 &ceasefire|026 talks|026 talk|027 political &solution|027 peaceful &solution|027 &solution|028 &mediation|035 office|036 &negotiation|036 negotiation|036 meeting|037 end to &dispute|038 &mediation|042 leave into|055 forgiveness|093 &investigation into invasion|1031 compensation|1044 independence|130 &suspect|173 &detention|173 sentence
segregate	170	
seize	171	090 &information|1711 bomb-making materials|1711 quantity of arms|1711 ownership|1711 propaganda|1711 &weapon|1711 in raid|1711 stations|1711 rockets|1711 assets|1711 goods|1711 boat|173 armed robber|173 consul|180 power|181 munitions expert|181 engineer|181 minister|190 warship|192 control of villages|192 &stronghold|192 airfield|192 control|192 airport|192 station|192 &town|192 land
sell		061 products|062 &military &aircraft|062 &aircraft fighters|062 &weapon|062 tank
send		0311 trade mission|0332 reinforcement|0332 warships to|0334 &military of observers|0334 &pko|036 foreign minister|036 mission|036 team|040 message|040 letter|042 policymaker|042 delegation|042 envoy|050 new ambassador|050 ambassador|050 delegation|050 diplomat|062 &aircraft to|062 &military|070 vehicles|070 aid|071 &currency|072 members of battalion|072 &military|072 &aircraft|072 &weapon|073 medical equipment|073 humanitarian aid|073 medical team|073 aid workers|073 medical aid|073 observers|073 volunteer|073 medical|0842 back &military part|090 spy &aircraft|130 warning message|130 message|138 stealth fighters|166 &aircraft|170 agents|173 to gallows
sentence	172	
serve	060	
set		030 aside rift|035 to &treaty|042 off for|042 off from|045 guidelines|050 aside enmity|0841 free|090 &investigation|100 conditions|110 off row|139 conditions before end|139 deadline|140 fire to flag|145 fire in protest|145 himself on fire|173 verdict in trial|180 on fire|180 ablaze|180 afire|180 fire|183 off explosive|183 off &weapon
settle	080	
share		060 lead|064 &evidence
shatter	190	
shell	190	
shelter	075	
shelve	120	1246 plan to withdraw
shield	074	
shock	:110	
shoot	190	193 between|193 attack
show		110 confidence against|110 irritation
shrug		128 off sanctions
shun	170	125 summit
shut		160 down headquarters|160 offices|160 border|161 diplomatic|1621 export terminal|1721 down television|1721 stations
siege	190	
sign		0311 trade &treaty|0311 oil &treaty|0312 &treaty on &defense|0312 &military &treaty|0331 credit &treaty|0331 grant|057 &treaty in with|057 joint &treaty|057 peace &treaty|057 peace deal|057 declaration|057 memoradum|057 protocol|057 &treaty|057 memorandum|057 aggrement|057 law|060 deal with manufacturer|060 coalition &treaty|060 contract|061 free trade &treaty|061 economic &treaty|061 trade &treaty|061 loan &treaty|061 loan deals|061 export|062 deal for miliary|062 &military|062 &defense &treaty|071 over &currency|071 over loan|0871 &ceasefire|100 decree
signal	030	110 &opposition
simplify	060	
skim	090	
skirmish	190	
slacken		160 travel warning
slam		1054 boycott|111 as unacceptable|111 as provocative|111 condemnation|111 appointment|111 incursion|111 sentence|111 policies|111 &crime|111 strikes|111 action|111 plan|111 for|160 shut|191 border|193 grenade|195 &weapon
slander	111	
slap	180	163 sanctions|172 fine
slaughter	202	
slay	190	
slight	110	
smash	190	
snatch	171	112 right to franchise|181 baby
snipe	190	
snub	111	125 peace talk|128 international embargo
solicit	020	
sound		112 alarm
spark		110 political uncertainty|110 political crisis|110 &dispute
speak	010	
speculate	040	
spend		071 &currency in
spoil	180	
sponsor	061	045 talks
spotlight	010	
spread	010	
spur	051	
spurn	110	
spy	090	
stab	182	
stabilise	070	071 economy
stabilize	070	
stage		051 demonstration in solidarity|051 demonstration in support|051 protest in solidarity|051 rally in support|062 mock attack|140 strike|141 demonstration|141 mass rally|141 protest|141 rallies|141 rally|141 sit-in|143 strikes until|143 strike|150 mock attack|150 mock raid|151 air exercise|175 force rally|190 series of attacks|190 incursion into|190 attack|190 raid|195 air raid against|195 air operation
stall	120	
stand		139 ultimatum
start		036 &negotiation|040 &negotiation|040 consultation|040 discussion|042 first visit to|042 trip|042 visit|042 tour|046 &negotiation|046 discussion|046 talks|046 negotiation|062 &fight_games in|073 emergency airlift|073 search-and-rescue|0874 evacuation|090 monitoring|141 slogan against|142 hunger strike|170 rationing|174 evacuation|194 &weapon duel
state	010	
stay		035 out of &fight|125 away from summit
steal	171	
steer	060	
step		0831 down|100 up pressure|150 up &security|180 up covert operations
stock	062	
stone	190	
stop		080 deport|085 embargo|0871 attack|087 bloodshed|087 &weapon|087 shell|143 work|1621 grants|1622 arms shipment
storm	190	053 in support|190 police station|190 mosque|192 &stronghold
strain		160 relations
strangle	180	
strengthen		150 &military fortification|153 &security at embassy
stress	010	020 urgency|020 need|022 diplomacy|046 importance in talks|051 strength|110 &opposition
strike	190	057 deal|138 if
strip		170 of citizenship|180 arms from &pko
strive	030	
struggle	190	172 for access
study	090	
stun	:110	
stupefy	:110	
stymie	120	
subdue	170	
subjugate	190	
submit	080	020 &proposal|020 petition|020 paper|030 &solution|0344 constitutional amendment|034 legal amendment|034 legislation|035 &proposal|080 force|0831 resignation|113 censure &proposal|130 &evidence|160 no-confidence &proposal|173 charge against &people|173 arrest|1822 torture
subscribe	030	
subvert	171	
succumb	080	
sue	173	173 in court|173 for
suggest	020	0253 amnesty|026 meeting|111 &dispute
sum	010	
summit		111 attack policy
summon	040	090 before|173 to court
supervise	060	073 entry of &food
supervize	060	
supply	060	031 tank|0332 fighter-bomber|0332 &aircraft|072 arms
support	050	031 cooperation|051 hunger strike|051 &negotiation|051 strenghtening|051 development|051 declaration|051 membership|051 withdrawal|051 ambition|051 decision|051 efforts|051 comment|051 demands|051 threat|051 plan|051 bid|052 &proposal|105 efforts to disarm|113 call to boycott|113 &fight against|113 abduction|138 for &military response|138 &military intervention|138 violence against|141 protest
suppress	170	
surmount	190	
surrender	080	080 to police|0842 arms|0873 &weapon
surround	190	080 house
suspect	110	110 secret &program|1121 of stealing|1121 of fraud|1123 of attack|1125 of treason|112 of cooperation
swap	060	
swear	110	
sweep	090	073 for mines|170 &town in crackdown|190 through villages
swoop		175 down on protest|190 in raid
synchronise	050	
synchronize	050	
table	120	
take	171	030 part|0356 &weapon out|046 part in conference|046 part in summit|062 joint exercises|075 in &refugee|090 over &investigation|110 bitterly|111 jab|141 part in protest|141 to street|150 &security measures|154 up post|173 into &detention|181 &hostage|190 on tanks|192 over &town|192 control|192 territory|192 enclave
talk	010	041 over telephone|046 between
tally	010	
target	190	1832 with &car &weapon|190 in strike|190 &military|194 of &weapon
tarnish	180	
task	060	
tax	172	
tear	180	
tease	080	
telephone	041:041	
tell	010	
tempt	050	
tend	074	
tender	062	
terrorize	180	
thank	051	
think	040	
threaten	130	
throw		120 off deal|180 rocks
thrust		190 into offensive
thump	190	
thwart		193 rocket attack
tighten		130 controls|152 &security|163 economic boycott|1723 curfew|172 restrictions|172 visa rules|172 control|172 penalt|172 grip|192 grip
toast	051	
tolerate	080	051 support effort
torch	190	141 flag
torment	140	
torture	1822	
total	010	
toughen		172 entry conditions|172 restrictions
tour	040	
touring	040	
tout		036 summit
trace		1121 smugglers
trade	060	0311 from to|080 concession|112 accusation|190 gunshots|193 mortar fire|194 &weapon
train	030	0312 pilots|072 fighter|072 forces
transfer		080 control
transgress	:110	
transport		073 relief
travel	040	
trespass	013	
trigger		110 protests from
triumph	050	
unblock	080	
uncover		090 plot
underline	010	100 need
undermine	160	
underscore	010	
underwrite	061	
undo	080	
unearth	090	
unify	060	
unionise	050	
unionize	050	
unite	040	
unleash		111 torrent of criticism|190 &fight|194 wave of &weapon|194 &weapon attack|194 scud|195 airstrikes
unloose	080	
untie	080	
unveil	050	071 &currency aid
upgrade		050 diplomatic relations|050 mission|062 bases
uphold		1241 ban|173 sentence
upset	140	
use		070 passport|090 &aircraft|175 water canon|175 &weapon|180 death squad|184 as human shield|190 armor
usurp	171	
utter	010	
vacate		0842 site
value	051	
vandalise	1712	
vandalize	1712	
verbalise	010	
verbalize	010	
verify	080	
veto	172	1234 constitutional amendment|129 &solution
vex	140	
view	010	110 with hostility|112 as terrorist
vindicate	081	
violate		128 demilitarised zone|128 arms embargo|128 convention|128 &solution|150 air space|150 airspace
visit	042:043	042 &military hospital|046 for talks
vitiate	180	
voice		020 appeal|020 calls|033 readiness|051 satisfaction over extradition|051 satisfaction|051 confidence|051 support|055 regret|110 strong skepticism|110 irritation|110 fears|110 unease|111 disappointment|111 &opposition|111 disapproval|111 displeasure|111 criticism|111 shock at|111 outrage|111 dismay|111 horror|130 warning|140 dissent
volunteer	030	
vote	030	031 in favor|034 in election|080 down investigation|110 against|120 down
vouch	030	
vow		034 reforms|034 reform|051 support|130 &opposition|130 resistance|138 cross-border attacks|138 revenge|138 attack
wage		190 offensive
wail	110	
waive	080	085 sanction|085 ban
walk		050 arm-in-arm|164 out of dinner|164 out of summit|164 out of meet
want	030	021 clarification|0231 cancellation of debt|0234 &pko|023 help|023 aid|0241 elections|0244 democratization|0244 democratisaton|0253 release of prisoners|030 closer tie|0311 trade|036 &negotiation|036 summit|036 talks|037 peace effort|090 explanation|1031 compensation|1031 assets|173 fugitive
ward	074	
warm		050 relations
warn	130	020 against pullout|064 about plot|064 of plot|110 of growing crisis|110 of &fight|112 terrorist|130 of collective action|130 against independence|130 against provocation|130 severe reprisals|130 against occupy|130 harsh_ripostes|130 of response|130 consequences|130 in letter|1313 loss of support|131 of international pressure|133 of hartals|1383 next target|1384 against air_strike|138 &military confrontation|138 against strike|138 revenge attack|138 of &fight
watch	010	
weaken		160 resignation
weep	110	
weigh	040	1311 aid|138 option of &military
welcome	051	030 attempt|030 offer|036 call for talks|036 invitation|036 appeal|042 to summit|043 counterparts|043 visit|043 to|050 delegation|051 bombing halt|051 overtures|110 attack against
whine	110	
whip	180	
win		060 parliament
wipe		110 feet on
withdraw	080	073 civilian staff|0874 from highway|0874 from border|0874 paratroopers|0874 &military|0874 &weapon|160 passports|161 from coalition|161 from &treaty|161 participation|161 ambassador|161 diplomat|1621 reserve from bank|1622 from manoeuvres|162 from relief project|162 aid package|162 donation|162 offer|164 from diplomatic efforts|164 delegation|1661 peacekeeping forces|1661 &pko|1662 advisor
withhold	170	110 backing|1621 financial assistance|162 support|162 aid
witness	010	110 row
worried	012	
worry	012	
wound	180	
wrangle	110	
wreck		1712 mission
wrest	171	
wrestle	180	
yield	080	080 &solution`
