/** What names an event, by CAMEO code, drawn up by hand. Built by scripts/build-knowledge.ts; do not edit. */
export const EVENT_PATTERNS = `022	seek/ask support/backing
037	n:settlement/peace|reach agreement/settlement/deal|settle dispute/conflict|end conflict/war/fighting/dispute
039	seek mediat-
040	meet|confer|consult|hold meeting/consultation/discussion|discuss|n:meeting/contact/summit/discussion/consultation/conference|have meeting|sit down with|attend meeting/summit/conference|brief|present credential
041	telephone|phone|speak phone/telephone|talk phone/telephone|call president/minister/leader/king/counterpart|have conversation phone/telephone|hold call|n:phone-call
042	visit|arrive|travel|fly to|leave for|go to|come to|pay visit|make visit/trip|n:visit/trip/tour|begin visit/tour|start visit/tour|return to|tour|head to|depart
043	host|welcome arriv-|receive president/minister/leader/king/delegation/envoy|give welcome
044	return talk|fly talk
045	mediate|undertake mediation|launch mediation|n:mediation|broker|arbitrate|act mediator|play mediator|offer mediat-|help settle/reconcile|host summit/talk between|settle dispute/conflict between
046	negotiate|hold talk/negotiation|n:talk/talks/negotiation/dialogue|begin talk/negotiation|resume talk/negotiation|open talk/negotiation|start talk/negotiation|enter talk/negotiation|conduct talk/negotiation|bargain
050	agree|overcome animosity/hostility/difference/rift
051	praise|welcome|hail|applaud|laud|commend|endorse|congratulate|compliment|express support/solidarity|voice support|support|back|salute|thank|honour/honor|pay tribute|n:support/backing/endorsement
052	defend|justify|vindicate
053	rally support|mobilize/mobilise support|lobby for|campaign for|rally behind
054	recognize/recognise|establish tie/relation|restore tie/relation|resume tie/relation|normalize/normalise tie/relation|grant recognition|improve tie/relation|open embassy
055	apologize/apologise|express regret|express apology|say sorry
056	forgive|pardon
057	sign|ratify|conclude treaty/agreement/pact/accord|initial|reach agreement/deal/accord/pact|strike deal|adopt agreement/treaty|n:treaty/accord
060	cooperate|collaborate|share expertise/technology|work together|work with|partner|n:cooperation/partnership/collaboration
061	trade|export|import|buy|sell|purchase|supply oil/gas/wheat|invest|resume trade/flight|n:trade/free-trade|n:investment
062	hold exercise/manoeuvre/maneuver/drill/game|conduct exercise/drill|launch exercise/game|begin exercise/drill|stage exercise/drill|n:exercise/exercises/drill
063	extradite|hand over suspect/militant/fugitive|n:extradition
064	share intelligence/evidence/information|exchange intelligence/information|provide evidence/information|pass intelligence/information
070	aid|assist|help|provide aid/assistance/help/support|give aid/assistance/help|send aid/help|contribute|donate|deliver aid|n:aid/assistance/help|offer aid/assistance
071	give grant/loan/dollar/money|grant loan/credit|lend|fund|finance|provide loan/dollar/grant/credit/financing/fund|n:grant/loan/economic-aid|forgive debt|write off debt|extend credit/loan
072	supply weapon/arm/missile/tank/aircraft|arm|provide weapon/arm/missile/intelligence/training|send weapon/arm/missile/tank|train force/soldier/army/troop/police|deliver weapon/arm|give weapon/arm|n:military-aid|provide military
073	evacuate|rescue|airlift|feed|provide food/medicine/relief/shelter/humanitarian|send food/medicine/relief/humanitarian|deliver food/medicine/relief|hand over medicine/food|take in refugee|accept refugee|admit refugee|open border refugee/alien|n:food-aid/humanitarian-aid/relief|hand out
074	send peacekeep-|deploy peacekeep-|provide protection|protect|arrive peacekeep-|extend mandate|contribute troop peace-|n:peacekeep-|send material defend
075	grant asylum|give asylum|shelter|give refuge|offer asylum/refuge
080	yield|concede|compromise|give in|bow to|n:concession|make concession|offer concession|back down|relent|soften|abandon effort|allow
081	take step freedom|ease restriction/curb/rule|lift ban/restriction/censorship/curb|enhance/expand freedom|relax restriction/curb/rule|end curb/restriction|remove restriction|cancel restriction|cancel ban|loosen|legalize/legalise|release restriction
0812	allow candidate|allow party
0813	lift curfew|shorten curfew|ease curfew|end curfew|relax curfew
0814	lift emergency/siege/law|end emergency/siege|revoke emergency
082	call off strike/protest/demonstration|end strike/protest|suspend strike/protest|cancel strike/protest
083	accept demand|meet demands|agree demand|accede|grant autonomy|n:reform/reforms
0831	resign|step down|quit|abdicate|relinquish power|n:resignation/election/elections/removal|hold election|call election|leave office|stand down|sack|dismiss|fire minister/general/head/chief
0832	change policy|adopt policy|reverse policy|change law|amend law
0833	allow return|respect right|n:right/rights
0834	democratize/democratise|hand power|draft constitution|adopt constitution|n:constitution/autonomy/independence/democracy
084	return|hand back|hand over|give back|surrender hostage/guard/suspect
0841	release|free|liberate|acquit|let go|repatriate|n:release
0842	return weapon/land/property/body/artifact/painting/remains/skull|hand over weapon/property|give back property
085	lift sanction/embargo/boycott|ease sanction/embargo/boycott|end sanction/embargo/boycott|suspend sanction/embargo|remove sanction/embargo|waive sanction
086	allow inspector/observer/mission|admit inspector/observer|let in|accept peacekeep-|re-open border|reopen border|receive observer|allow inspect-|allow return inspector|deploy troop along
0863	allow aid/convoy/relief|open corridor|n:humanitarian-access
087	disarm|demobilize/demobilise|disband|lay down arm/weapon|renounce violence/struggle|end siege/offensive/war/hostility|stop offensive/bombing/attack/fighting|halt offensive/bombing/attack|end fighting
0871	declare ceasefire/truce/cease-fire|observe ceasefire/truce|announce ceasefire/truce|n:ceasefire/truce/cease-fire/armistice|cease fire|agree ceasefire/truce|call ceasefire/truce|sign ceasefire/truce
0872	lift blockade/siege|ease blockade|end blockade
0874	withdraw|retreat|pull out|surrender|pull back|capitulate|evacuate base/position|vacate|complete withdrawal|n:withdrawal/retreat/pullout|speed withdrawal|begin withdrawal|end occupation
090	investigate|probe|open inquiry/investigation/probe|launch inquiry/investigation/probe|dispatch inspector|send inspector|begin inquiry/investigation/probe|order inquiry/investigation/probe|complete investigation/inquiry|conduct investigation/inquiry|n:investigation/inquiry/probe|put under investigation|question|inspect|interrogate|examine|look into|hold inquiry
091	investigate fraud/corruption/crime/rioting|open fraud/corruption
092	investigate right/welfare/abuse/torture|open hearing
093	investigate attack/bombing/violation|open investigation attack
094	investigate war-crime/crime|launch investigation crime
110	oppose|clash over|question whether
111	condemn|criticize/criticise|denounce|deplore|slam|blast|decry|lambast|lambaste|rebuke|censure|assail|chide|scold|object|deride|ridicule|decry|express concern/outrage/anger/alarm|voice concern/outrage|lash out|berate|rap|n:criticism/condemnation|reprimand|dispute|summon ambassador/envoy|castigate|chastise|lament|regret|disapprove
112	accuse|blame|charge|allege|implicate|fault|present evidence against|say attack themselves|point finger|n:accusation/allegation
1121	accuse crime/corruption/fraud/bribe-/murder|charge murder/corruption/fraud
1122	accuse violat- right|accuse torture/abuse|protest right|blame torture
1123	accuse violat- ceasefire/cease-fire/airspace/border|blame bombing/attack/aggression|accuse attack-/aggression/bombing/shelling/invad-
1124	accuse war-crime/genocide
1125	accuse spy-/espionage/treason|arrest spy-/collaborat-/treason/espionage|jail treason/spy-/espionage
113	call boycott/sanction/uprising|call unite/mobilize/rise against|incite|mobilize against
114	complain|lodge protest/complaint|file complaint/protest|protest to|deliver protest|hand protest
115	sue|file lawsuit/suit|take to court|bring suit/charge
116	find guilty|convict|sentence|fine|n:conviction
120	reject|refuse|rebuff|spurn|dismiss claim/call/proposal/request|decline|turn down|rule out|resist|repudiate|n:refusal/rejection|defer|postpone|delay
1231	refuse resign|decline resign
127	reject plan/proposal/deal/settlement/agreement|oppose plan/proposal/deal
128	defy|break treaty/agreement/pact/accord|violate ban/law/rule/order/sanction/agreement|flout|disobey|breach|ignore order/ultimatum
129	veto
130	threaten|n:threat|warn|intimidate|menace|threaten force
138	n:blow/blows
139	issue ultimatum|give ultimatum|deliver ultimatum|n:ultimatum
141	demonstrate|rally|march|protest|hold demonstration/rally/protest/march|stage demonstration/rally/protest/march/sit-in|take to street|n:demonstration/rally/protest|gather protest
142	stage hunger-strike|hold hunger-strike|go hunger-strike|stage hunger|go hunger
143	strike|stage strike|go on strike|organize/organise strike|call strike|hold strike|stop work|shun work|walk out|boycott work/school/class
144	block road/street/bridge/transport/traffic/highway/border/entrance|barricade|obstruct|occupy building/square
145	riot|rampage|clash police|loot|torch|throw stone/rock/bomb|n:riot|storm embassy/parliament/building
150	hold parade|show force|stage show|fly near/border/distance|conduct exercise|test missile/bomb/weapon|test-fire|n:show-of-force
152	remain alert|place alert|put alert|go alert|raise alert
153	mobilize police|deploy police
154	mobilize/mobilise|deploy|strengthen force|reinforce|mass|amass|send troop/warship/ship/soldier/force/tank/carrier|move troop/tank|call up|dispatch troop/warship/force|build up|n:deployment/mobilization/buildup|station|march border
160	suspend/cut/sever/reduce/halt cooperation/contact|expel member|advise against|boycott|suspend membership
161	expel envoys|cut/break/sever/suspend/downgrade relation/tie/link|break off relation/tie|recall ambassador/envoy/diplomat|expel diplomat/ambassador/envoy|withdraw ambassador/envoy|cancel visit/trip/meeting|close embassy/mission/consulate/representation|call off visit/trip|boycott contact|shut embassy/consulate/mission|postpone visit
162	suspend/cut/halt/stop/reduce/freeze/block/prohibit/withhold/end aid/assistance/funding/supply/food/delivery/shipment|cut off aid/electricity/water/gas/supply|terminate aid
1621	suspend/cut/freeze economic
1622	suspend/cut/freeze military
1623	reduce food|suspend food/relief
163	impose/slap/tighten/extend/reimpose/announce/adopt sanction/embargo/boycott/tariff|sanction|ban import/export/trade|boycott|embargo|blacklist|n:sanction/sanctions/embargo|freeze asset/account|halt import/export|hit/punish/target/push/drive sanction
164	stop/halt/suspend/break/end/quit/call/cancel talk/talks/negotiation|break off talk/talks/negotiation|walk out talk/talks|withdraw talk/talks/negotiation
165	end/halt/suspend/stop mediat-
166	expel|force out|kick out|throw out|withdraw inspector/observer/worker/staff|pull out worker/staff/observer|expel observer/inspector/mission|order out
1661	ship out peacekeep-|expel peacekeep-|withdraw peacekeep-
170	coerce|prevent demonstration/protest/rally|force|disperse|crack down|hold back|wiretap|pressure|repress|suppress|n:crackdown/repression|break up demonstration/rally/protest|bar|prevent|tap phone/telephone/line/link/communication
171	raid|search|storm house/home/office|seize property|n:raid
1711	confiscate|seize weapon/explosive/property/ship/vessel/asset/drug/document/computer/tanker|impound|appropriate|expropriate
1712	demolish|destroy|set fire|burn|raze|bulldoze|vandalize/vandalise|torch|tear down|blow up house/home/building|ransack
172	impose restriction/curb|restrict|curb|punish|penalize/penalise|impose fine
1721	suspend publication|censor|ban newspaper/rally/demonstration/protest/book/film|close newspaper/station/office|shut newspaper|order suspend publication|outlaw demonstration|ban vot-|restrict freedom|tolerate rally
1722	ban party/candidate/politician|ban|outlaw|bar candidate/party|dissolve party/parliament|allow not candidate
1723	impose curfew|declare curfew|extend curfew|institute curfew|order curfew|n:curfew
1724	declare emergency/siege/law|impose emergency/law|n:martial-law
173	arrest|detain|jail|imprison|capture|round up|take into custody|hold suspect|charge with|n:arrest/detention|apprehend|nab|indict|put on trial|try for|intern
174	deport|exile|banish|send home|n:deportation|oust
175	fire tear/gas|use tear/gas|beat protester/demonstrator|shoot protester/demonstrator|fire on protester/demonstrator/crowd|use water-cannon|attack demonstrator/protester|n:violent-repression
176	hack|launch cyberattack/cyber-attack|n:cyberattack/cyber-attack
180	attack|assault|ambush|n:violence
181	kidnap|abduct|hijack|take hostage|hold hostage|n:kidnapping/abduction/hijacking|seize hostage
182	beat|beat up|manhandle|rough up|n:beating
1821	rape
1822	torture|n:torture
1823	beat death|torture death|die torture
183	bomb|explode bomb|detonate bomb|plant bomb|blow up|n:bombing|set off bomb|kill bomb/explosion/blast
1831	kill suicide|blow themselves/himself/herself
1832	kill car-bomb|explode car
1833	kill roadside
1834	kill device
185	attempt assassinate|try assassinate|attempt kill|n:assassination-attempt
186	assassinate|murder|n:assassination
190	attack|fight|clash|battle|launch attack/offensive/strike/operation/campaign/assault|n:attack/offensive/assault/clash/war/fighting/battle/raid/strike/invasion|carry out attack|kill|wound|injure|wage war|engage battle|mount attack/offensive/assault|strike target|repulse|repel
191	blockade|impose blockade|tighten blockade|besiege|n:blockade/siege|seal off|close border
192	occupy|invade|capture town/city/village/territory/province|seize town/city/village/territory/control/airport|overrun|retake|annex|take over|take control|launch invasion|mount invasion|n:invasion/occupation|enter town/city/village|thrust into
193	shoot|gun down|open fire|fire at/on|kill gunbattle/gunfire/shoot-out|exchange fire|snipe|shoot dead|n:shooting|trade fire
194	shell|bombard|launch artillery|fire shell/rocket/mortar/missile/artillery/battery|n:shelling/bombardment|launch rocket/missile|rocket|mortar|pound
195	bomb from-air|launch airstrike/air|carry out airstrike/air|n:airstrike/airstrikes/air-strike/air-raid|strafe|kill airstrike/helicopter
1952	kill drone
196	violate ceasefire/truce/cease-fire|break ceasefire/truce
201	force out home/refugee|force flee|displace|n:expulsion
202	massacre|n:massacre|slaughter|exterminate
203	n:ethnic-cleansing/genocide
204	gas|use chemical/nerve/biological|n:chemical-attack`
