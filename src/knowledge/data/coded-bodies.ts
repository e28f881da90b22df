/** Bodies and groups with their codes, from the Phoenix dictionaries. Built by scripts/build-knowledge.ts; do not edit. */
export const CODED_BODIES = `afghan national security forces|ansf|afghan national army|afghan national army soldiers	AFGMIL
american samoa|eastern samoa|samoa american|east samoa|samoa (american)|aunuu|aunuu island|samoa (occupied)|americansamoa|american somoa|america samoa|americansamo|pago pago|pango pango	USAASM
british virgin islands|british virgin islander|virgin islands (uk)|virgin islands british|uk virgin islands	GBRVGB
peoples liberation army navy|pla navy|peoples liberation army air force|pla air force|pla land forces|peoples liberation army land forces|pla general staff department|peoples liberation army staff department|unit 61398|pla unit 61398|chinese central military commission	CHNMIL
state council of the peoples republic of china	CHNGOV
central committee of the communist party of china|chinese central committee|politburo standing committee of the communist party of china|general secretary of the central committee of china|general committee of the communist party of china	CHNGOV
standing committee of the national peoples congress|chinese peoples political consultative congress|cppcc	CHNGOVLEG
deng xiaoping|deng xiao ping|reformer deng xiaoping	CHNELI
faeroe islands|faeroe|faeroese|faeroer|faroe isles|faeroe isles|foroyar|faeroerne|faroe|faeroyene]|faroer|faroer islands|faroe island|faeroes|faroese islands|faer oer|faroee islands|faeroee|faeroyene|far oer|faereyjar	DNKFRO
faulkland|sebald island|falkland isle|falkand island|malvines|malvine isles|malvine islands	GBRFLK
dgse|general directorate for external security|central directorate of interior intelligence|dcri	FRASPY
french guiana|french guianese|french guyane|guyane francaise|french guyana|region guyane|guyana francoise|guiana francesa|guyane departement	FRAGUF
french polynesia|french polynesian|french oceania|society islands|tuamotu archipelago|paumotu archipelago|low archipelago|tubuai islands|austral islands|gambier islands|marquesas islands|iles marquises	FRAPYF
general secretary of the socialist unity party	DDRGOV
ministry for state security|stasi|staatssicherheit	DDRCOP
reichstag|bundesregierung|bundeskanzler|federal chancellor of germany|german chancellor	DEUGOV
gibralter|gibilterra|jabal al tariq|gilbratar|gilbraltar|gibralta|jabal tariq|girbraltar|british gibraltar|cebelitarik	GBRGIB
number 10 downing street	GBRGOV
westminster palace	GBRGOV
her majestys armed forces|royal navy|royal air force|royal marines	GBRMIL
government communicationa headquarters	GBRSPY
metropolitan police service	GBRCOP
gronland|kalaallit nunaat|thule	DNKGRL
guadeloupe|guadaloupe|guadelope|gaudaloupe|guadeloupian|guadeloupean	FRAGLP
guamanian|guahan|us gu|cuam	USAGUM
assam rifles|special frontier force|rashtriya rifles	INDMIL
siddaramaiah	INDELI
council of guardians|assembly of experts|assembly of experts of the leadership|council of experts	IRNGOVLEG
expediency discernment council of the system|expediency council|expediency discernment council	IRNGOV
supreme council of iran	IRNGOV
iranian revolutionary guard corps|army of the guardians of the islamic republic|basij|basiji	IRNMIL
hossein shariatmadari	IRNELI
mohammed ali allahdadi	IRNMIL
krg|semi autonomous kurdistan|autonomous kurdish region|kurdistan puk|autonomous kurdistan region|masoud barzani	IRQGOV
pesh merga	IRQMIL
isle of man|manx|island of man|isle of mann|mannin|monaoeda|man island|monapia	GBRIMY
shin bet security agency	ISRSPY
israeli intelligence community|institute for intelligence and special operations	ISRSPY
israel defence force|israel defense force	ISRMIL
general directorate of foreign security	LBNSPY
samir geagea|samir farid geagea	LBNELI
martinique|martiniquais|martiniquan	FRAMTQ
montserrat|montserratian|montserat	GBRMSR
netherlands antilles|netherlands antillean|dutch west indies|dutch west india|nederlandse antillen|netherland antilles|dutch antilles|netherlands west indies|netherland antillies|kingdom islands|antillen|netherland west indies	NLDANT
kanaky|caledonien|nouvelle caledonie|neo caledonien|neocaledonien|new calidonia|nova caledonia|collectivite sui generis	FRANCL
nuie	NZLNIU
kosova security force|kosovo security force	XKXMIL
kosovar prime minister|prime minister of kosovo|kosova prime minister	XKXGOV
albin kurti	XKXOPP
directorate for inter services intelligence	PAKSPY
national accountability bureau	PAKGOV
ghazzah|rafah	PSEGZA
pitcairn|pitcairn islander	GBRPCN
puetro rico|porto rico|peurto rico|estado libre asociado|boriken|puertorico|puertorican|borinquen|puerto rica|portoriko|porto rican|portorico|isla del encanto|boriquen|porta rico|porter rico|portar rico|portarico|island of enchantment|puertorriqueno|puertorriquenos|puertorriquena|portoryko|puerto ricao|isle of enchantment|pueta rico|culebra|vieques	USAPRI
russian federal assembly|federal assembly of russia|chairman of the federation council	RUSLEG
russian white house	RUSGOV
federal service for military technical cooperation	RUSMIL
pussy riot|russian punk group pussy riot|maria alyokhina|nadezhda tolokonnikova|russian activist collective pussy riot|yekaterina samutsevich	RUSOPP
saint helena|saint helenian|st helena|saint helenians	GBRSHN
abu mohammad al jawlani|abu mohammad al joulani|abu mohammad al golani	SYRREBMUS
abu bassir al jeblawi|liwaa al umma|liwaa al ummah|fursan al haqq brigade|salim idris|selim idriss	SYRREB
muhajirin wa ansar alliance|sarayat al quds|jund al aqsa|abu abdul aziz al qatari	SYRREBMUS
hazm movement|harakat hazm	SYRREB
syrian revolutionary front|syria revolutionaries front|syrian revolutionaries front|syrian rebel front	SYRREB
damascus declaration|michel kilo|abdulrazak eid|abdul razzak eid|abdul razaq eid|abdel razzak eid|abdul razzaq eid|abd al razzaq id	SYROPP
jabhat al nusrah|nusrah front|al nusrah front|abu muhammad al joulani|al joulani|joulani|khorasan group	SYRREBMUS
movement for justice and development in syria	SYROPP
syrian islamic front	SYRREBMUS
ahrar al sham|ahrar ash sham|abu khahlid al suri|abu abdullah al hamawi|harakat ahrar al sham al islamiyya|abu obeida al binnishi	SYRREBMUS
suqour al sham brigade|sham falcons brigade|ahmed abu issa|abu hussein al dik	SYRREB
ghuraba al sham	SYRREBMUS
assad forces	SYRMIL
bashar al assad|assad|assad government|assad regime|mr assad|bashar assad|al assad|syrias government	SYRGOV
tokelau|tokelauan|union islands|tokealu|nukunono	NZLTKL
ergenekon	TURELI
fethullah gulen|gulen	TURELIMUS
ekmeleddin ihsanoglu|ekmeleddin mehmet ihsanoglu	TURELI
selahattin demirtas	TURELI
senate|house armed services committee|senate armed services committee|senate select committee on intelligence|senate intelligence committee|senate foreign relations committee|house foreign affairs committee	USAGOVLEG
united states supreme court|supreme court justices|scotus	USAGOVJUD
west wing|white house official|white house spokesman|white house spokeswoman|white house spokesperson|white house press secretary|white house press secretary jay carney|executive office of the president of the united states	USAGOV
state department official	USAGOV
united states military|the united states military|secdef|west point|joint chiefs of staff|joint special operations command|defense advanced research projects agency|darpa|central command|pacific command|pacom|eucom|africom|northcom|southcom|socom|stratcom|transcom|john kirby	USAMIL
provincial reconstruction team|coalition humanitarian liaison cell	USAMILDEV
defense intelligence agency	USAMILSPY
american department of state	USAGOV
us intelligence community|intelligence community|office of the director of national intelligence|national reconnaissance office|national geospatial intelligence agency|odni	USASPY
federal law enforcement|drug enforcement agency	USACOP
office of us foreign disaster assistance|ofda|office of transition initiatives|millennium challenge corporation|peace corps	USAGOVDEV
office of management and budget|omb	USAGOV
national security council staff|national security staff	USAGOV
department of health and human services	USAGOVHLH
united states national economic council	USAGOVBUS
usda	USAGOVAGR
federal emergency management agency|fema|transportation security administration|united states customs and border protection|united states border patrol|us border patrol|united states immigration and customs enforcement	USAGOV
united states department of housing and urban development|us department of housing and urban development|federal housing administration|bureau of indian affairs|bureau of land management|fish and wildlife service|us national park service|united states geological survey	USAGOV
occupational safety and health administration|bureau of labor statistics|national labor relations board	USAGOVLAB
federal aviation administration|federal highway administration|national highway traffic safety administration|national transportation safety board	USAGOV
us department of the treasury|united states treasury department	USAGOV
united states department of veterans affairs|us department of veterans affairs|veterans benefits administration|veterans health administration	USAGOVHLH
federal trade commission|ftc|overseas private investment corporation|opic|export import bank of the united states|exim bank	USAGOVBUS
national science foundation	USAGOV
washington based think tank|center for american progress|center for strategic and international studies|brookings institute|center for a new american security|washington based institute|washington institute for near east policy|foundation for defense of democracies|federation of american scientists	USAELI
president of the united states|american president|us president|potus|united states president|us commander in chief|u s commander in chief|united states commander in chief|leader of the free world	USAGOV
american vice president|us vice president|u s vice president|vice president of the united states	USAGOV
us secretary of state|the us secretary of state|secretary of state|american secretary of state|united states secretary of state	USAGOV
us secretary of defense|american secretary of defense|us defense secretary|american defense secretary|us secretary of defence|american secretary of defence|us defence secretary|american defence secretary	USAGOVMIL
us attorney general|united states attorney general	USAGOV
united states secretary of homeland security|us secretary of homeland security|secretary of homeland security|homeland security secretary|american secretary of homeland security	USAGOV
us ambassador to the united nations|american ambassador to the united nations|us ambassador to the un|american ambassador to the un|united states ambassador to the united nations|united states ambassador to the un	USAGOV
us trade representative|united states trade representative	USAGOVBUS
director of central intelligence|director of national intelligence	USASPY
edward snowden|snowden	USAOPP
united states virgin islands|virgin islander|virgin islands (us)|virgin islands u s|us virgin islands|virgin islands of the u s|u s virgin islands|virgin islands of the united states|american virgin islands|usvi|u s v i|us virgin island|us vi|virgin islands (usa)|virgin islands of the us|virgin islands united states	USAVIR
wallis and futuna islands|wallisian|futunan|wallis islander|futuna islander|wallis and futana|wallis archipelago|iles wallis|wallis islands|wallis et futuna|wallis and futuna|wallis futuna|uvea mo futuna	FRAWLF
ahmad awad bin mubarak	YEMELI
the united nations	IGOUNO
un secretary general|secretary general of the united nations|secretary general of the un|un secy gen|u n secretary general|un sec gen|united nations chief|unsg	IGOUNO
abraham abraham	IGOUNOREFHCR
carlos santos cruz	IGOUNO
ec/unfpa initiative for reproductive health in asia	IGOUNOASAHLH
economic and social commission for asia and the pacific	IGOUNODEV
ejeviome eloh otobo	IGOUNO
gillian mellsop	IGOUNOKID
graeme wheeler	IGOUNOWBK
indian un peacekeeper	IGOUNO
international war crimes tribunal	IGOUNOJUDWCT
inter governmental panel on climate change	IGOUNOENV
jan erik wilhelmsen	IGOUNO
lena sundh	IGOUNO
louise arbour	IGOUNOHRIHCH
manfred nowak	IGOUNOHRI
matthew kahane	IGOUNO
monuc indian contingent	IGOUNO
monuc	IGOUNO
ohchr nepal	IGOUNOHRIHCH
opia mensah kumah	IGOUNODEV
peter cordingley	IGOUNOHLHWHOMED
philip alston	IGOUNO
r k pachauri	IGOUNOENV
ralph fiennes	IGOUNOKID
richard ragan	IGOUNOWFP
samlee plianbangchang	IGOUNOHLHWHO
secretariat of the un	IGOUNO
secretariat of the united nations	IGOUNO
special rapporteur of the united nations human rights council	IGOUNO
special representative for children and conflict sri lanka	IGOUNOLKAHRI
the security council	IGOUNO
the un	IGOUNO
u n monitor	IGOUNO
un department of peacekeeping operations	IGOUNO
unescap	IGOUNODEV
unifem	IGOUNODEV
united nations commission for human rights	IGOUNOHRIHCH
united nations commission for refugees	IGOUNOREFHCR
united nations development fund for women	IGOUNODEV
united nations food and agriculture organization	IGOUNOAGRFAO
united nations monitor	IGOUNO
unmin	IGOUNO
unocal	MNC
unog: ngo database	NGO
un bodies	IGOUNO
un envoy	IGOUNO
un high commission for human rights	IGOUNOHRIHCH
un high commission for refugees	IGOUNOREFHCR
un millennium project	IGOUNODEV
un mission	IGOUNO
un mission in sudan	IGOUNO
un resident	IGOUNO
unscr	IGOUNO
un special envoy for burma	IGOUNO
world health assembly	IGOUNOHLHWHO
dpko	IGOUNO
world tourism organization	IGOUNOBUS
international telecommunications union	IGOUNOMED
the wb|world bank president|president of the world bank	IGOUNODEVWBK
world bank family network book project	IGOUNODEVWBKEDU
the european union|the eu	IGOEUREEC
eu high representative	IGOEUREEC
catherine ashton|lady ashton|lady catherine ashton|baroness ashton|baroness catherine ashton	IGOEUREEC
charles whiteley	IGOEUREEC
johannese schaehinger	IGOEUREEC
european commission to the philippines	IGOEUREEC
helen campbell	IGOEUREEC
nicholas costello	IGOEUREEC
stefan frowein	IGOEUREEC
western european union	IGOEUREEC
qatar based broadcaster al jazeera|qatar based al jazeera	MED
glenn greenwald	MED
buzzfeed	MED
dc journalist|dc reporter	MED
haaretz	ISRMED
dubai based broadcaster al arabiya	MED
al monitor	MED
aljazeera	MED
british broadcasting service|bbc world service	MED
mcclatchy	MED
der spiegel	MED
hague based organization for the prohibition of chemical weapons|hague based organisation for the prohibition of chemical weapons	IGO
arab monetary fund for economic and social development	IGOMEAAMF
arab cooperation council	IGOMEAACC
arab economic unity council	IGOMEAAEU
aupsc	IGOAFRAFU
cen sad	IGOAFRBUS
asean countries	IGOSEAASN
asean defense ministers	IGOSEAASN
asia pacific partnership on clean development	IGOENV
association of coffee producing countries	IGOAGRCPC
association of southeast asia nations	IGOSEAASN
brian murgatroyd	IGOJUDICC
coalition against wildlife trafficking	IGOENV
community of saharan states	IGONAFCSS
community of sahel states	IGONAFCSS
council of security and cooperation in europe	IGOEURSCE
eastern and southern african trade and development bank	IGOAFRDEVATD
europarc federation	IGOEURENV
european free trade association	IGOEURBUSEFT
group of seventy seven	IGOBUSGSS
icco	IGOAGRICO
indian ocean commission	IGOAFR
indo bangladesh joint rivers commission	IGOSASDEV
indo bangla joint river commission	IGOSASDEV
international truce monitoring group	IGO
inter african coffee organization	IGOAFRAGRIAC
islamic development bank	IGOMOSDEVIDB
lyonpo chenkyab dorji	IGOSASSAA
mekong river commission	IGOSEA
monetary and economic community of central africa	IGOCAFCEM
nabila a goldi mzali	IGOMEAARL
new economic partnership for africas development	IGOAFRDEVNEP
nuclear suppliers group	IGOBUS
oapec	IGOARBBUSAPE
ofid	IGOBUSOPCDEV
ong keng yong	IGOSEAASN
organization of islamic conferences	IGOMOSOIC
organization of non aligned countries	IGONON
pscau	IGOAFRAFU
saferworld	IGODEV
safta	IGOSASBUS
sahel saharan states	IGOAFRBUS
seato	IGOSEABUSSOT
slmm	IGOLKA
southeast asian nations	IGOSEAASN
southeast asia collective defense treaty	IGOSEASOT
south asian association	IGOSASSAA
south asian free trade area	IGOSASBUS
sri lanka monitoring mission	IGOLKA
west african development bank	IGOWAFWAD
west africa development bank	IGOWAFWAD
west africa monetary and economic union	IGOWAFDEVWAM
adwaldo cardoso botto de barros	IGO 198501 199412
american correctional association	IGOUSACOP
antarctic treaty	IGO
arab bank for economic develoment in africa	IGOARBDEVABD
arab towns organization	IGOARB
assemblee parlementaire de la francophonie	IGOLEG
association mondiale des amis de lenfance	IGOHRI
atanraoi baiteke	IGO 19890616 19930105
ati george sokomanu	IGO 19930106 19960107
bank of central african states	IGOAFRBCA
beac	IGOAFRBCA
cemac	IGOCAFCEM
central american parliament	IGOLAM
christian catholic	IGOCHR
cocoa producers alliance	IGOAGRCPA
community of sahel saharan states	IGONAFCSS
developing eight countries	IGODEVDVE
economic cooperation organization	IGOASABUS
edouard dayan	IGO 200501 201102
efthimios e mitropoulos	IGO 200401 201102
hisashi owada	IGO 20090206 201102
international government organisation	IGO
international government organization	IGO
islamic chamber of commerce and industry	IGOMOSOICBUS
jesus espigares mira	IGO 20001103 20041008
jimmie rodgers	IGO 20060123 201102
jose maria ruda	IGO 19880224 19910207
khoo boon hui	IGO 20081010 201102
koichiro matsuura	IGO 19991115 20091114
la francophonie	IGO
lourdes pangelinan	IGO 20000106 20060123
manfred reinke	IGO 200909 201102
mayors for peace	IGO
ngandu magande	IGO 19960716 200002
ora international	IGOCHR
organisation of eastern caribbean states	IGOCRB
organization of eastern caribbean states	IGOCRB
organization of world heritage cities	IGO
pacific community	IGO
parlacen	IGOLAM
parliamentarians for global action	IGOLEG
robert b dun	IGO 19960108 20000105
ronald k noble	IGO 20001102 201102
shi jiuyong	IGO 20030206 20060206
sir john kaputin	IGO 200503 201002
stephen m schwebel	IGO 19970206 20000207
thomas e leavey	IGO 199501 200412
united cities and local governments	IGO
universal postal union	IGO
william a oneil	IGO 199001 200312
world family organization	IGODEV
bimstec	IGOASABUS
censad	IGONAFBUSCSS
common market for eastern and southern africa	IGOAFRBUSCES
international grains council	IGOAGRIGC
organization of arab petroleum exporting countries	IGOARBBUSAPE
dame rosalyn higgins	IGO 20060206 20090206
federico mayor	IGO 19871115 19991114
gilbert guillaume	IGO 20000207 20030206
jan huber	IGO 200409 20090901
aapso	NGOHRI
abantu for development	NGOEURDEV
academic council on the united nations system	NGO
academy for future science	NGOUSA
academy of breastfeeding medicine	NGOUSAHLH
academy of criminal justice science	NGOUSAJUD
accion contra el hambre	NGOHLH
acdf	NGOAFRDEV
aceeeo	NGOEEUDEV
acjs	NGOUSAJUD
acronym institute for disarmament diplomacy	NGO
act alliance	NGOCHR
action contre la faim	NGOHLH
action internationale contre la faim	NGO
action medeor	NGODEUHLH
acuns	NGO
adventist development and relief agency	NGOCHRPRODEV
aegee	NGOEUREDU
aegis trust	NGOGBRHRI
afghanaid	NGOAFGDEV
africa america institute	NGOUSAEDU
africa humanitarian action	NGOAFRHLH
africa muslim agency	NGOKWT
africa muslims agency	NGOKWT
african action on aids	NGOAFRHLH
african braille center	NGOAFR
african citizens development foundation	NGOAFRDEV
african development institute inc	NGOAFRDEV
afro asian peoples solidarity organization	NGOHRI
afusa inc	NGOUSADEV
afxb	NGODEV
aga khan foundation	NGOMOSSHI
agence daide a la cooperation technique et au developpement	NGODEV
agence internationale pour le developpement	NGOEURDEV
agency for technical cooperation and development	NGODEV
agricultural missions inc	NGOCHRDEVAGR
aicf	NGO
aide medicale internationale	NGOFRAHLH
aiesec	NGOEDU
aihra	NGOINDHRI
aipet internacional	NGOLAMMED
aippi	NGOBUS
air serv international	NGOUSA
airline ambassadors	NGOUSADEV
ajjdc	NGOUSAJEW
aktion deutschland hilft	NGODEU
albert schweitzer fellowship	NGOUSAEDU
albert schweitzer institute for the humanities	NGOUSAEDU
aldhu	NGOLAMHRI
alfabetizacao solidaria	NGOBRAEDU
alfasol	NGOBRAEDU
all india human rights association	NGOINDHRI
alliance internationale de tourisme	NGOBUS
alliance towards harnessing global opportunities	NGOUSA
alpha kappa alpha	NGOUSAEDU
altrusa	NGOUSA
american committee on africa	NGOUSAHRI
american council of young political leaders	NGOUSAEDU
american foreign law association	NGOUSAJUD
american geographical society	NGOUSA
american jewish joint distribution committee	NGOUSAJEW
american jewish world service	NGOUSAJEWDEV
american society of international law	NGOUSAJUD
american society of media photographers	NGOUSAMED
american water works association	NGOUSADEV
americares	NGOUSAHLH
amit	NGOUSAJEW
amref	NGOAFRHLH
amurt	NGODEV
ananda marga universal relief team	NGOHINDEN211DEV
andhra pradesh civil liberties	NGOHRI
anti defamation league	NGOUSAJEW
anuvibha	NGOINDHIN
anuvrat global organization	NGOINDHIN
apimondia	NGOAGR
arab center for strategic studies	NGOARB
arab institute for human rights	NGOARBHRI
arab international association for tourism and automobile clubs	NGOARBBUS
arab ngo network for development	NGOARBDEV
arab society for certified accountants	NGOARBBUS
arab society for intellectual property	NGOARBBUS
arab society of certified accountants	NGOARBBUS
arbeiter samariter bund	NGODEU
architects designers planners for social responsibility	NGOUSA
areg scientific cultural youth association	NGOARM
ariyanayagam chandra nehru	NGOTAM
armenia fund usa	NGOUSADEV
armenian assembly of america	NGOUSA
armenian general benevolent union	NGO
armenian relief society	NGO
art for the world	NGOMED
asian disaster preparedness center	NGOTHA
asian pacific youth forum	NGOASA
asian youth council	NGOASAHRI
asociacion iberoamericana de periodistas especializados y tecnicos	NGOLAMMED
asociacion latinoamericana de instituciones financieras de desarrollo	NGOLAMBUS
asociacion latinoamericana para los derechos humanos	NGOLAMHRI
assistencia medica internacional	NGOPRT
association des etats generaux des etudiants de leurope	NGOEUREDU
association des etudes internationales	NGOEDU
association for aid and relief	NGOJPNHLH
association for childhood education	NGOEDU
association for women in psychology	NGOUSAEDU
association for womens rights in development	NGOCANHRI
association francois xavier bagnoud	NGODEV
association francophone damitie et de liaison	NGO
association internationale de la savonnerie de la detergence et des produits dentretien	NGOEURBUS
association internationale des jeunes avocat	NGOJUD
association internationale pour la defense de la liberte religieuse	NGOEURHRI
association internationale pour la protection de la propriete intellectuelle	NGOBUS
association mondiale pour lecole instrument de paix	NGO
association montessori internationale	NGOEDU
association of central and eastern european election officials	NGOEEUDEV
association of former international civil servants	NGO
association of international educators	NGOUSAEDU
association of junior leagues	NGONMR
association of medical doctors of asia	NGOASAHLH
association of network for community empowerment	NGOPAKHRI
association tunisienne des meres	NGOTUN
associazione culturale dei triangoli e della buona volonta mondiale	NGOITAMED
associazione volontari per il servizio internationale	NGOITA
athgo	NGOUSA
austcare	NGOAUSDEV
autism speaks	NGOHLH
aviations sans frontieres	NGOEUR
avsi	NGOCHRCTHDEV
balm in gilead inc	NGOUSACHRPROHLH
baptist world aid	NGOCHRPRODEV
barka foundation	NGOAFRDEV
batey relief alliance	NGOUSAHLH
bpw international	NGOBUS
bpw usa	NGOUSABUS
brac	NGOBGDDEV
building and social housing foundation	NGOGBRDEV
business and professional women usa	NGOUSABUS
business council for international understanding	NGOUSA
c safe	NGOSAF
cadef	NGOCMRDEV
cafod	NGOGBRCHRCTHDEV
campaign for the earth foundation	NGOENV
canadian lutheran world relief	NGOCANCHRPRODEV
capaj	NGOLAMHRI
catholic agency for overseas development	NGOGBRCHRCTHDEV
catholic international education office	NGOCHRCTHEDU
catholic medical mission board	NGOUSACHRCTHHLH
cbm international	NGOCHRHLH
ccomposa	NGOSAS
ceaie	NGOCHNEDU
cedpa	NGOUSA
cefic	NGOEURBUS
center for democracy and reconciliation in southeast europe	NGOEEU
center for development and population activities	NGOUSA
center for humanitarian psychology	NGOCHEHLH
center for international health and cooperation	NGO
centre de recherches et de promotion pour la sauvegarde des sites et monuments historiques en afrique	NGOAFREDU
centre europe tiers monde	NGODEV
centre for international peacebuilding	NGO
centre for peace initiatives in africa	NGOZWE
centro de investigacion para la paz	NGOESP
centro di ricerca e documentazione febbraio 74	NGOITAEDU
cesvi	NGOITADEV
cfmsa	NGOUSACHRCTH
chernobyl childrens project	NGOEEUHLH
child foundation	NGOEDU
childfund	NGO
children international	NGODEV
childrens fund for southern africa	NGOSAF
china education association for international exchange	NGOCHNEDU
china ngo network for international exchanges	NGOCHN
china youth development foundation	NGOCHNEDU
christian childrens fund	NGO
christian mission for the united nations community	NGOCHR
christian relief and development assocation	NGOETHCHRDEV
christians associated for relationships with eastern europe	NGOEEUCHR
church world service	NGOUSACHR
cidse	NGOCHRCTHDEV
citizens foundation the	NGOPAKEDU
clean up the world	NGOAUSENV
clear path international	NGOHLH
cmmb	NGOUSACHRCTHHLH
cnie	NGOCHN
coalition against trafficking in women	NGO
coalition for peace action	NGOUSA
codehuca	NGOLAMHRI
colac	NGOLAMBUS
comision juridica para el autodesarrollo de los pueblos originarios andinos	NGOLAMHRI
comitato collaborazione medica	NGOITAHLH
comite europeen du the	NGOEURAGR
comite internacional de la bandera de la paz	NGO
comite national daction pour les droits de lenfant et de la femme	NGOCMRDEV
commission for the defense of human rights in central america	NGOLAMHRI
commission internationale de leclairage	NGOEDU
commonwealth broadcasting association (cba)	NGOMED
company of the daughters of charity of st vincent de paul	NGOCHRCTHDEV
computeraid	NGODEV
confederacion latinoamericana de cooperativas de ahorro y credito	NGOLAMBUS
conference of non governmental organizations in consultative relationship with the united nations	NGO
congress of racial equality	NGOUSA
consejo indio de sudamerica	NGOSAMHRI
consortium for the southern africa food security emergency	NGOSAF
cooperation internationale pour le development et la solidarite	NGOCHRCTHDEV
cooperazione internationale	NGOITADEV
coopi	NGOITADEV
coordinating board of jewish organizations	NGOJEW
coordination committee of maoist parties and organisations in south asia	NGOSAS
cordaid	NGONLD
cousteau society	NGOENV
croatian club for international cooperation	NGOHRV
croix rouge	NGOHLHIRC
cruz roja	NGOHLHIRC
cultural survival inc	NGOLAMHRI
cydf	NGOCHNEDU
danchurchaid	NGODNKCHRPRO
daniel pearl foundation	NGOUSAMED
danish afghan committee	NGODNKHLH
danish refugee council	NGODNKREF
david mcantony gibson foundation	NGOCANHLH
delta kappa gamma	NGOUSAEDU
delta sigma theta	NGOUSAEDU
democracy coalition project	NGODEV
deutsche welthungerhilfe	NGODEUAGR
developing countries farm radio network	NGOCANMEDAGR
development alternatives with women for a new era	NGODEV
development studies association	NGOGBREDUDEV
devnet association	NGOROMBUS
dhaka ahsania mission	NGOSASMOSDEV
diakonie katastrophenhilfe	NGODEU
disaster psychiatry outreach	NGOUSAHLH
disasters emergency committee	NGOGBR
doctors of the world usa	NGOUSAHLH
dorcas aid	NGOCHRDEV
droits a lenergie sos future	NGOFRAENV
dvv international	NGODEUEDU
earth child institute	NGO
earthjustice	NGOUSAENV
earthtrust	NGOENV
eastern regional organization for public administration	NGOASADEV
eccp	NGOEUR
econews africa	NGOAFRENV
economists for peace and security	NGO
ecowas youth and citizens league	NGOWAFBUSWAS
ecpat	NGOHRI
education development center	NGOUSAEDU
elizabeth haub foundation	NGOENV
emergency life support for civilian war victims	NGOITAHLH
english international association of lund	NGOSWELAB
environmental development action in the third world	NGOSENDEV
environmental law institute	NGOUSAENV
equipe cousteau	NGOFRAENV
estonian american fund for economic education	NGOESTDEV
european academy of arts sciences and humanities	NGOEUREDU
european centre for conflict prevention	NGOEUR
european chemical industry council	NGOEURBUS
european students forum	NGOEUREDU
european wind energy association	NGOEURBUSENV
everychild	NGODEV
explorers club	NGOUSAEDU
fawco	NGOUSA
fdi world dental federation	NGOHLH
federacion de mujeres progresistas	NGOESPHRI
federation for peace and conciliation	NGORUS
federation internationale des corps et associations consulaires	NGO
federation internationale des droits de lhomme	NGOHRI
federation internationale des femmes des carrieres juridiques	NGOJUDHRI
federation internationale des organisations de correspondance et dechanges scolaires	NGOEDU
federation of associations of former international civil servants	NGO
federation of european twine and rope industries	NGOEURBUS
federation of jewish mens clubs	NGONMRJEW
federation of world volunteer firefighters associations	NGO
femmes afrique solidarite	NGOAFR
ferema	NGOHNDEDU
fh association	NGOCHRPRO
fheda	NGOPHLHLH
fiabci	NGOBUS
fianakaviana sambratra	NGOMDGHLH
fimitic	NGOEURHRI
finn church aid	NGOFINCHR
finnchurchaid	NGOFINCHR
first week foundation	NGONOR
fondation hirondelle	NGOMED
food for the hungry association	NGOCHRPRO
food for the hungry international	NGOCHRPRO
ford foundation	NGOUSA
foreignaid 500	NGODEV
forest trees and people program	NGOENV
formerly united church board for world ministries	NGOCHRPRO
forum for african women educationalists	NGOAFREDU
forum on early warning and early response	NGO
foundation ecology and life	NGOENV
foundation for amity and national solidarity	NGOIND
foundation for health education and drug awareness	NGOPHLHLH
foundation for post conflict development	NGOUSADEV
foundation for subjective experience and research	NGODEUREL
foundation for the rights of the family	NGOESP
friendship ambassadors foundation	NGOMED
fulbright association	NGOUSAEDU
fundacao de assistencia medica internacional	NGOPRT
fundacion cultural baur	NGODEV
fundacion global democracia y desarrollo	NGODOM
fundacion nuevo milenio	NGOARG
fundacion para la educacion ricardo ernesto maduro andreu	NGOHNDEDU
fundacion salvemos el agua	NGOMEXENV
funglode	NGODOM
fusen heishi no kai	NGOVNM
gaddafi international charity and development foundation	NGOLBY
gender watchers	NGO
general confederation of trade unions	NGOCASLAB
girls learn international	NGOUSAEDU
global action on ageing	NGO
global action on aging	NGO
global alliance for public relations and communication management	NGOBUSMED
global education motivators	NGOEDU
global family for love and peace	NGOTAO
global foundation for democracy and development	NGODOM
global health action	NGOEURHLH
global information network	NGOAFRMED
global kids inc	NGOUSA
global network against weapons and nuclear power in space	NGOUSA
global security institute	NGOUSA
global vision for peace	NGOUSAMED
global youth action network	NGO
globetree	NGO
good neighbours international	NGODEV
good news agency	NGOITAMED
grassroots organizations operating together in sisterhood	NGO
groots international	NGO
habitat for humanity	NGOCHR
habitat pour lhumanite	NGOCHR
hague appeal for peace	NGO
hague international model united nations	NGOEDU
hap international	NGO
hatof foundation	NGOGHADEV
headington institute	NGOUSAHLH
health care organization for africa	NGOAFRHLH
health partners international	NGOHLH
health poverty action	NGOGBRHLH
healthnet tpo	NGONLDHLH
healthright	NGOHRIHLH
heartland alliance for human needs and human rights	NGOUSAHRI
helen keller international	NGOHLH
helfen wir	NGOAUTDEV
helpage international	NGOHRI
hepca	NGOMDEENV
hilfe zur selbsthilfe	NGODEU
hope 87	NGOAUT
horn relief	NGOSOMDEV
human rights advocates inc	NGOUSAHRI
humanistic institute for co operation with developing countries	NGONLDDEV
humanitarian accountability partnership	NGO
humedica	NGODEU
humpty dumpty institute	NGOUSA
hungarian interchurch aid	NGOHUNCHR
hurghada environmental protection and conservation organization	NGOMDEENV
i d e a l society	NGOCANEDU
iaap	NGOEDU
iabse	NGOBUS
iaj uim	NGOJUD
iamaneh	NGOHLH
iansa	NGO
icai	NGODEV
icddr b	NGOBGDHLH
icddrb	NGOBGDHLH
icmec	NGOUSA
icmica imcs	NGOCHRCTHEDU
icomp	NGODEV
ictur	NGOLABHRI
icvolunteers	NGOMED
iffampac	NGO
iflry	NGOPTY
ifmbe	NGOHLH
iheas	NGORUSEDU
imamia medics international	NGOMOSHLH
indian council of south america	NGOSAMHRI
indian law resource center	NGOUSA
information technologies for development	NGODEVMED
infoterm	NGO
initiatives of change international	NGO
inpea	NGOHRI
institut international des sciences humain integrales	NGOREL
institute for interreligious dialogue	NGOIRNREL
institute for the development of education arts and leisure	NGOCANEDU
institute of cultural affairs international	NGODEV
institute of general semantics	NGOUSAEDU
institute of internal auditors	NGOBUS
institute of international education	NGOEDU
instituto de estudos para o desenvolvimento	NGOPRTDEV
instituto griselda alvarez	NGOMEXDEV
instituto iberoamericano de derecho aeronautico y del espacio y de la aviacion comercial	NGOLAMBUS
insula	NGODEV
inter american housing union	NGOLAMDEV
inter american press association	NGOWSTMED
inter press service	NGOMED
interaction: american council for voluntary international action	NGOUSA
interfaith center on corporate responsibility	NGOUSACHRBUS
interfaith centre of new york	NGOUSAREL
intermon	NGOXFM
international abolitionist federation	NGOHRI
international action network on small arms	NGO
international advertising association	NGOBUSMED
international agency for the prevention of blindness	NGOHLH
international association against drug trafficking and drug abuse	NGORUSHLH
international association against noise	NGOEURENV
international association against painful experiments on animals	NGOENV
international association for bridge and structural engineering	NGOBUS
international association for community development	NGODEV
international association for housing science	NGOEDU
international association for maternal and neonatal health	NGOHLH
international association for research in income and wealth	NGOEDUBUS
international association for the exchange of students for technical experience	NGOEDU
international association for volunteer effort	NGO
international association for water law	NGOENV
international association of applied psychology	NGOEDU
international association of crafts and small and medium sized enterprises	NGOBUS
international association of democratic lawyers	NGOJUD
international association of drilling contractors	NGOBUS
international association of gerontology	NGOEDU
international association of independent tanker owners	NGOBUS
international association of jewish lawyers and jurists	NGOJEWJUDHRI
international association of judges	NGOJUD
international association of lawyers against nuclear arms	NGO
international association of lions clubs	NGO
international association of logopedics and phoniatrics	NGOEDU
international association of oil and gas producers	NGOBUS
international association of peace foundations	NGOCAS
international association of ports and harbors	NGOBUS
international association of schools of social work	NGOEDU
international association of university presidents	NGOEDU
international association of women in radio and television	NGOMED
international association of women judges	NGOJUD
international association of young lawyers	NGOJUD
international astronautical federation	NGOEDU
international bar association	NGOJUDHRI
international blue crescent	NGOTURDEV
international board on books for young people	NGOEDU
international book bank	NGOEDU
international book project inc	NGOEDU
international book project	NGOEDU
international cartographic association	NGOEDU
international catholic child bureau	NGOCHRCTHHRI
international catholic union of the press	NGOCHRCTHMED
international centre for missing and exploited children	NGOUSA
international centre for trade union rights	NGOLABHRI
international centre of roerichs	NGORUS
international co operative alliance	NGOBUS
international commission on irrigation and drainage	NGOAGR
international commission on occupational health	NGOBUS
international communication association	NGOEDU
international confederation of midwives	NGOHLH
international conference of labour historians	NGOEDULAB
international cooperative alliance	NGOBUS
international council for adult education	NGOEDU
international council for caring communities	NGO
international council for commercial arbitration	NGOBUS
international council for science	NGOEDU
international council of museums	NGOEDU
international council of nurses	NGOHLH
international council of psychologists	NGOEDU
international council of women	NGO
international council on alcohol and addictions	NGOHLH
international council on education for teaching	NGOEDU
international council on management of population programmes	NGODEV
international council on social welfare	NGODEV
international desalination association	NGODEV
international diabetes federation	NGOHLH
international electrotechnical committee	NGOBUS
international federation for east timor	NGOTMP
international federation for home economics	NGO
international federation for housing and planning	NGOBUS
international federation for medical and biological engineering	NGOHLH
international federation of agricultural producers	NGOAGR
international federation of associations of the elderly	NGO
international federation of automatic control	NGOBUS
international federation of beekeepers associations	NGOAGR
international federation of business and professional women	NGOBUS
international federation of catholic universities	NGOCHRCTHEDU
international federation of clinical chemistry	NGOHLH
international federation of employees in public services	NGOLAB
international federation of family associations of missing persons from armed conflicts	NGO
international federation of freight forwarders associations	NGOBUS
international federation of liberal youth	NGOPTY
international federation of medical and biological engineering	NGOHLH
international federation of medical students associations	NGOEDUHLH
international federation of persons with physical disability	NGOEURHRI
international federation of pharmaceutical manufacturers associations (ifpma)	NGOHLH
international federation of settlements and neighbourhood centres	NGO
international federation of social workers	NGOBUS
international federation of surgical colleges	NGOEDUHLH
international federation of surveyors	NGOBUS
international federation of training and development organizations	NGOEDUDEV
international federation of women in legal careers	NGOJUDHRI
international federation of women lawyers	NGOJUD
international federation of workers educational associations	NGOZAFEDU
international federation on ageing	NGO
international fellowship of reconciliation	NGOCHRPRO
international film and television exchange	NGOUSAMED
international forum for child welfare	NGO
international gender organization	NGO
international health awareness network	NGOHLH
international higher education academy of sciences	NGORUSEDU
international hiv aids alliance	NGOHLH
international information center for terminology	NGO
international informatization academy	NGOEDU
international inner wheel	NGO
international institute for applied systems analysis	NGOEDU
international institute for non aligned studies	NGO
international institute of administrative sciences	NGOEDUBUS
international institute of higher studies in criminal sciences	NGOITAHRI
international institute of humanitarian law (iihl)	NGOEURHRI
international institute of integral human sciences	NGOREL
international institute of rural reconstruction	NGODEV
international institute on peace education	NGOEDU
international kolping society	NGOCHRCTHDEV
international league for the rights and liberation of peoples	NGOHRI
international league of societies for persons with mental handicaps	NGOHLH
international medical corps	NGOUSAHLH
international medical corps uk	NGOGBRHLH
international mission association	NGOKORCHRHLH
international model united nations association	NGOEDU
international movement a t d fourth world	NGODEV
international movement atd fourth world	NGODEV
international movement for fraternal union among races and peoples	NGO
international network for the prevention of elder abuse	NGOHRI
international network of peace museums	NGOEDU
international ocean institute	NGOENV
international organization for standardization	NGO
international organization for the elimination of all forms of racial discrimination	NGOHRI
international organization of employers	NGOBUS
international peace bureau	NGO
international peace research association	NGOEDU
international photographic council	NGOMED
international physicians for the prevention of nuclear war	NGOHLH
international political science association	NGOEDU
international press institute	NGOMED
international progress organization	NGO
international public policy institute	NGO
international public relations association	NGOBUSMED
international publishers association	NGOMED
international real estate federation	NGOBUS
international rehabilitation council for torture victims	NGOHLH
international relief friendship foundation	NGO
international research centre for environmental structures pio manzu	NGOITAENV
international road federation	NGO
international romani union	NGOEUR
international save the children alliance	NGO
international schools association	NGOEDU
international scientific council for island development	NGODEV
international social science council	NGOEDU
international social security association	NGO
international social service	NGO
international society for mangrove ecosystems	NGOJPNENV
international society for photogrammetry and remote sensing	NGOEDU
international society for traumatic stress studies	NGOHLH
international society of city and regional planners	NGOBUS
international society of nursing in cancer care	NGOHLH
international society of radiographers and radiological technicians	NGOHLH
international sociological association	NGOEDU
international statistical institute	NGOEDU
international studies association	NGOEDU
international telecommunication academy	NGOMED
international trade union confederation	NGOLAB
international tunnelling and underground space association	NGO
international union for conservation of nature	NGOENV
international union for health promotion and education	NGOHLH
international union for land value taxation and free trade	NGOBUS
international union of architects	NGO
international union of biological sciences	NGOEDU
international union of building centres	NGOEURBUS
international union of economists	NGOBUS
international union of nutritional sciences	NGOHLH
international union of psychological science	NGOEDU
international union of socialist youth	NGOPTY
international union of technical associations and organizations	NGOBUS
international union of tenants	NGO
international wildlife coalition trust	NGOPHLENV
international women judges foundation	NGOJUD
international youth and student movement for the united nations	NGO
internationale de leducation	NGOLABEDU
intersos	NGOITA
intertanko	NGOBUS
intervida world alliance	NGOESPDEV
intrahealth international	NGOHLH
islamic/african relief agency	NGOSDNMOS
islamic relief	NGOMOSDEV
ismun	NGO
ita aites	NGO
itfd international	NGODEVMED
iuhpe	NGOHLH
iupsys	NGOEDU
jane goodall institute	NGOENV
japan center for conflict prevention	NGOJPN
japan peace boat	NGOJPN
japan well aging association	NGOJPNHLH
jeunes medecins sans frontieres tunisie	NGOTUNHLH
jewish national fund	NGOISRJEW
jewish women international	NGOCANJEW
johanniter international alliance	NGODEUHLH
joseph pararajasingham	NGOTAM
jovenex en movimiento	NGOREF
judges without borders	NGOJUD
junior chamber international	NGOREL
kappa delta pi	NGONMREDU
karamah	NGOMOSJUDHRI
karp korean association of retired persons	NGOKOR
kegme	NGOEEU
kerkinactie	NGONLDCHRPRO360
kids with a cause	NGODEV
kinderdorf international	NGODEU
kiwanis international	NGO
korea international volunteer organization	NGOKOR
la leche league	NGOHLH
landmine action	NGOGBR
lawyers without borders	NGOJUD
legacy international	NGOUSA
legiao da boa vontade	NGOLAM
legion of good will	NGOLAM
leitner center for internatiional law and justice	NGOUSAHRI
liberal international	NGOPTY
life and peace institute	NGOCHECHR
life for relief and development	NGOUSAARBMOS
light millennium	NGO
links inc	NGOUSA
lions clubs international	NGO
loomba trust	NGO
loretto community	NGOUSACHRCTH
lutheran immigration and refugee service	NGOUSAREF
lutheran world federation department for world service	NGOCHRPRO214
lutheran world fund tanzania	NGOTZACHRPRO214
lutheran world relief	NGOUSACHRPRODEV
make a wish foundation	NGOUSA
malteser international	NGOCHRCTH603
management accounting for non governmental organisations	NGOGBR
mandat international	NGOCHE
manos unidas	NGOESPDEV
mapaction	NGOMED
marie stopes	NGOHLH
martha wayne foundation	NGOUSA
maryknoll fathers and brothers	NGOUSACHRCTH
mata amritanandamayi math	NGOIND
matercare international	NGOCHRCTHHLH
medair	NGOCHR
medecins du monde	NGOHLH
medical assistance programs international	NGOUSACHRHLH
medical knowledge institute	NGOHLH
medical mission sisters	NGOCHRCTHHLH
medical teams international	NGOUSACHRHLH
medical womens international association	NGOHLH
mediterranean womens studies centre	NGOEEU
mega cities project	NGODEV
mercyemen	NGOYEM
methodist relief and development fund	NGOGBRCHRPRO230
mines advisory group	NGO
mouvement du nid	NGOHRI
mouvement mondial des meres	NGO
movimiento por la paz el desarme y la libertad	NGOARBHRI
movimondo	NGOITA
muslim aid	NGOGBRMOS
muslim women lawyers for human rights	NGOMOSJUDHRI
national council on family relations	NGONMR
national foreign trade council	NGOBUS
national service conference of the american ethical union	NGOUSA
national space society	NGO
natural resources defence council	NGOUSAENV
ncfr	NGONMR
near east foundation	NGOUSADEV
nesohr	NGOHRI
network earth village	NGOJPNENV
new human rights	NGOHRI
new zealand campaign against landmines	NGONZL
nexus international broadcasting association	NGOMED
ngarmsuk rattanasathien	NGOHRI
ngo health committee	NGOHLH
nick cheesman	NGOHRI
nightingale initiative for global health	NGOHLH
nord sud xxi	NGO
northeast secretariat of human rights	NGOTAM
northeast secretariat on human rights	NGOTAM
northern forum	NGO
norwegian church aid	NGONORCHRPRO
norwegian peoples aid	NGONOR
nouveaux droits de lhomme	NGOHRI
oatuu	NGOAFRLAB
observatory for cultural and audiovisual communication	NGOITAMED
ockenden international	NGOGBRREF
ofadec	NGOAFRDEV
office africain pour le developpement et la cooperation	NGOAFRDEV
oiec	NGOCHRCTHEDU
oikos cooperacao e desenvolvimento	NGOPRTDEV
oipa	NGOENV
olof palme peace foundation	NGOSWE
operation mercy	NGODEV
operation peace through unity	NGO
operation usa	NGOUSA
organisation development and training	NGODEV
organisation internationale pour la protection des animaux	NGOENV
organization of african trade union unity	NGOAFRLAB
organization of islamic capitals and cities	NGOMOS
orphans international	NGO
ort america	NGOUSAJEWEDU
osaka junior chamber	NGO
osmth	NGOISRCHR
ottawa human rights internet	NGOHRI
overseas press club of america	NGOUSAMED
pacific concerns resource centre	NGOFJI
pan african institute for development	NGOAFRDEV
pan american development foundation	NGOLAMDEV
pan pacific and southeast asia womens association	NGOSEADEV
partnership for global justice	NGOUSACHR
partnership for indigenous peoples environment	NGOENV
pathways to peace	NGO
pax christi international	NGOCHRCTH
paz y cooperacion	NGO
peace action	NGOUSA
peace boat	NGOJPN
peace child international	NGOGBRDEV
peace education foundation	NGOEDU
peace partnership international	NGOCAS
peace winds japan	NGOJPN
peacemaker corps association	NGOUSA
peaceworkers/nonviolent peaceforce	NGO
pearl s buck international	NGOUSAEDU
physicians for peace	NGOHLH
plan international	NGODEV
planetafillia	NGOMEX
planned parenthood federation	NGOUSAHLH
population council	NGODEV
population institute	NGOUSA
ppseawa	NGOSEADEV
premiere urgence	NGOFRA
prison fellowship international	NGOCHR
prodefa	NGOESP
program for appropriate technology in health	NGOHLH
project ploughshares	NGOCANCHR
promoting enduring peace	NGOUSA
public private alliance foundation	NGODEV
public relations society of america	NGOMED
pugwash conferences on science and world affairs	NGO
quaker earthcare witness	NGOCHRPROENV
quick relief foundation	NGOHUN
quota international	NGO
radda barnen	NGOSWEDEV
rainforest foundation international	NGOENV
rdrs bangladesh	NGOBGDCHRPRO214
reach out refugee protection training project	NGOREF
red cross eu office	NGOHLHIRC
red de salud de las mujeres latinoamericanas y del caribe	NGOLAM
redr	NGO
relief international	NGOUSA
rene dubos center for human environments	NGOUSAENV
research action and information network for bodily integrity of women	NGOHLH
revival of islamic heritage society	NGOMOS
ribbon international	NGO
rihs	NGOMOS
robert f kennedy memorial center for human rights	NGOUSAHRI
rockefeller foundation	NGOUSA
roots of peace	NGOAGR
rotes kreuz	NGOHLHIRC
royal academy of science international trust	NGO
s o s attentats	NGOFRA
sadocc	NGOAFREDU
saint joans international alliance	NGOCHRCTH
saratoga foundation for women worldwide	NGOUSA
save the children fund	NGODEV
save the children sweden	NGOSWEDEV
science for peace	NGOCANEDU
secouristes sans frontieres	NGOFRA
seeds of peace inc	NGOUSA
serpaj al	NGOLAM
servas international	NGO
servas open doors	NGO
service for peace	NGO
servicio paz y justicia en america latina	NGOLAM
shared interest	NGOBUS
sierra club	NGOUSAENV
sightsavers	NGOHLH
sigma gamma rho	NGOEDU
sigma theta tau	NGOHLHEDU
simon wiesenthal center	NGOJEW
sister to sister international	NGO
sisters of loretto	NGOUSACHRCTH
small kindness	NGO
socialist international	NGOPTY
society for international development	NGODEV
society for public health education	NGOHLH
society of catholic medical missionaries	NGOCHRCTHHLH
society of the revival of islamic heritage	NGOMOS
sociologists for women in society	NGOEDUDEV
soroptimist international	NGODEV
sos chilren	NGO
sos kinderdorf	NGO
southern africa committee	NGOSAFHRI
southern africa documentation and co operation centre	NGOAFREDU
sovereign military order of the temple of jerusalem	NGOISRCHR
special olympics	NGO
sphere india	NGOIND
spssi	NGOUSAEDU
staffordshire ambulance staff humanitarian aid	NGOGBRHLH
stakeholder forum for future	NGOENV
student world assembly	NGOHRI
sudan human rights organisation	NGOSDNHRI
sunsat energy council	NGOENV
susie reizod foundation	NGOUSADEV
susila dharma international association	NGO
sustainable environment and ecological development society	NGOIND
swiss foundation for mine action	NGOCHE
symphony for united nations	NGOUSAMED
synergos institute	NGODEV
takingitglobal	NGOCAN
tanganyika christian refugee service	NGOTZACHRPRO214
teachers of english to speakers of other languages	NGOEDU
tearfund	NGOCHRPRO
telecoms sans frontieres	NGOMED
temple of understanding	NGOREL
terre des hommes	NGO
tesol	NGOEDU
the asia society	NGOASA
the catholic agency for world development	NGOIRLCHRCTHDEV
the friendship force	NGOUSA
the iu	NGOBUS
the johanniter	NGODEUHLH
the sphere project	NGO
thimun foundation	NGOEDU
third world movement against the exploitation of women	NGOSEAHRI
tokyo junior chamber	NGOJPN
torchwood institute	NGOGBR
torture abolition and survivors support coalition	NGOHRI
trace international	NGODEV
transnational immigration and refugee group	NGOUSAHRI
triangle generation humanitaire	NGO
tribal link foundation	NGO
trickle up program	NGODEV
trocaire	NGOIRLCHRCTHDEV
uighur american association	NGOUSAUIG
uk network for civil society link with un general assembly	NGOGBR
unga link uk	NGOGBR
uniapravi	NGOLAMDEV
union des foires internationales	NGOBUS
union iberoamericana de colegios y agrupaciones de abogados	NGOLAMJUD
union internationale de lindustrie du gaz	NGOBUS
union of arab banks	NGOARBBUS
union of international associations	NGO
union professionnelle des experts maritimes	NGOFRABUS
unipax unione mondiale per la pace ed i diritti fondamentali delluomo e dei popoli	NGOITA
unite for sight	NGOUSAHLH
united church of christ commission for racial justice	NGOCHRPRO
united church of christ justice and witness ministries	NGOCHRPRO
united church of christ wider church ministries	NGOCHRPRO
united methodist church general board of global ministries	NGOCHRPRO
united methodist committee on relief	NGOCHRPRO230
united nations watch	NGO
united religions initiative	NGOREL
united sikhs	NGOSIKDEV
universal esperanto association	NGO
universal federation of travel agents associations	NGOBUS
universal human rights network	NGOUSAHRI
us asia institute	NGOUSA
verification research training and information centre	NGO
virginia gildersleeve international fund	NGOUSADEV
vital voices global partnership	NGOUSA
viva rio	NGOBRADEV
voluntary organisations in cooperation in emergencies	NGOEUR
volunteers of america	NGOUSACHRPRO
wagggs	NGOEDU
war and peace foundation	NGO
war veterans committee	NGOCASCVL
water for people	NGOUSADEV
wfuna	NGO
wittenberg center for alternative resources	NGORELENV
wizo	NGOISRJEW
wlfd	NGO
women for international peace and arbitration	NGO
women of reform judaism	NGOJEW
women of vision	NGOUSADEV
women waging peace	NGO
womens commission for refugee women and children	NGOREF
womens health and education center	NGOUSAHLH
womens institute for freedom of the press	NGOUSAHRI
womens international league for peace and freedom	NGODEV
womens national book association	NGOEDU
womens overseas service league	NGOUSAMIL
womens refugee commission	NGOUSAREF
womens world banking	NGODEV
womens zionist organization of america	NGOUSAJEW
world academy of art and science	NGOEDU
world addiction foundation	NGOHLH
world alliance for breastfeeding action	NGOHLH
world alliance for citizen participation	NGO
world alliance of young mens christian associations	NGOCHR
world assembly of muslim youth	NGOMOSEDU
world assembly of youth	NGO
world association for psychosocial rehabilitation	NGOHLH
world association of childrens friends	NGOMCO
world association of early childhood educators	NGOEDU
world association of girl guides and girl scouts	NGOEDU
world association of newspapers	NGOMEDHRI
world blind union	NGOHRI
world cares center	NGOUSADEV
world chiropractic alliance	NGOHLH
world coal institute	NGOBUS
world confederation of labour	NGOEURLAB
world confederation of productivity science	NGOBUS
world council for curriculum and instruction	NGOEDU
world council of muslim communities	NGOMOS
world education fellowship	NGOEDU
world energy council	NGOENV
world federalist movement	NGO
world federation of consuls	NGO
world federation of methodist and uniting church women	NGOCHRPRO
world federation of occupational therapists	NGOHLH
world federation of the deaf	NGODEV
world federation of ukrainian womens organizations	NGODEV
world federation of unesco clubs centres and associations	NGO
world forum of civil society networks	NGO
world hunger year	NGODEV
world islamic call society	NGOMOS
world jewish congress	NGOJEW
world jurist association of the world peace through law center	NGOJUD
world league for freedom and democracy	NGO
world lebanese cultural union	NGOLBN
world lp gas association	NGOBUS
world movement of mothers	NGO
world muslim congress	NGOMOS
world neighbours	NGODEV
world organisation of building officials	NGOBUS
world organization for early childhood education	NGODEV
world organization of jews from arab countries	NGOJEWREF
world organization of the scout movement	NGOEDU
world ort	NGOJEWEDU
world psychiatric association	NGOHLH
world security institute	NGOUSAMED
world society for the protection of animals	NGOENV
world society of victimology	NGOJUD
world union of catholic womens organizations	NGOCHRCTHHRI
world veterans federation	NGOCVL
world winter cities association for mayors	NGO
world womans christian temperance union	NGOUSACHR
wspa	NGOENV
wwsf	NGODEV
wzoa	NGOUSAJEW
yachay wasi	NGOPER
yokohama international human rights center	NGOJPNHRI
young womens christian association	NGONGACHR
young womens christian association of nigeria	NGONGACHR
young womens christian association of the united states of america	NGONGACHR
youth for unity and voluntary action	NGO
zaka rescue and recovery	NGOISRHLH
zeta phi beta sorority	NGOUSAEDU
znanie	NGORUS
zonta	NGODEV
bahai international committee	BHS
human rights organization	NGOHRI
international human rights group	NGOHRI
earl slack	MNCUSA
exxon	MNCUSA
occidental ltd	MNCUSA
african american islamic institute	NGOWAFMOS
african medical and research foundation	NGOAFRHLH
afs intercultural	NGOEDU
al khoei foundation	NGOMDEMOSSHI
american association for the advancement of science	NGOUSAEDU
asia crime prevention foundation	NGOBGDCOP
association for sustainable human development	NGOEEURENV
bill and melinda gates foundation	NGODEVUSA
catholic relief services	NGOUSACHRCTH
council of academies of engineering and technological sciences	NGOUSAEDU
covenant house	NGOUSACHRCTH
desert research foundation of namibia	NGONMRENV
evangelical lutheran church in america division for global mission	NGOUSACHRPRO214
experiment in international living	NGOUSAEDU
focus on the global south	NGOASADEV
friends of the united nations	NGOMED
global education associates	NGOEDU
global health council	NGOHLH
global policy forum	NGOUSA
human rights in china (hric)	NGOCHNHRI
humane society of the united states	NGOUSAENV
instituto social y politico de la mujer	NGOARGHRI
international association for religious freedom	NGOGBRRELHRI
international center for research on women	NGOUSADEV
international rescue committee	NGOUSA
international society for human rights	NGODEUHRI
international uyghur youths league	NGOUIG
international womens tribune centre	NGO
interns for peace	NGOISR
irc international water and sanitation centre	NGOHLHIRCDEV
legal assistance centre namibia	NGONMRHRI
mennonite central committee	NGONMRCHRPRO
namibia development gateway	NGONMRDEV
namibia institute for democracy	NGONMRDEV
namibia nature foundation	NGONMRENV
namibian economic policy research unit	NGONMRDEV
pearl s buck foundation	NGOUSAEDU
project concern international	NGODEV
society for the psychological study of social issues	NGOUSAEDU
tibetan center for human rights and democracy	NGOCHNTIBHRI
unanima international	NGOCHRCTHDEV
vivat international	NGOCHRCTHDEV
water environment federation	NGODEV
womens environment and development organization	NGOUSADEV
womens federation for world peace	NGOCHRMAY280
womens international democratic federation	NGOLAM
womens international zionist organization	NGOISRJEW
world safety organization	NGOBUS
worldwatch institute	NGOUSAENV
hamid al gabid	MOS
kaushal kishor	HINRAD
manoharpuri	HINRAD
moropant pingle	HINRAD
n p rijal	HINRAD
nagenda p rijal	HINRAD
np rijal	HINRAD
s ritambhara	HINRAD
sadhvi ritambhara	HINRAD
surya krishna	HINRAD
u s bharati	HINRAD
uma s bharati	HINRAD
us bharati	HINRAD
vh dalmiya	HINRAD
vishnu dalmiya	HINRAD
vishnu h dalmiya	HINRAD
vishwa hindu parishad	HINRAD
a g kishore	NGOHINRAD
academy for educational development	NGOEDU
acharya kishore	NGOHINRAD
actionaid	NGODEV
action against hunger	NGOHLH
action canada for population and development	NGOCANHLH
action for agricultural renewal in maharashtra	NGOINDAGR
action for southern africa	NGOSAFDEV
action without borders	NGOUSA
addameer	NGOPALHRI
adventist development and relief agency international	NGOCHRPRODEV
advisory committee on protection of the sea	NGOGBRENV
aed satellife center for health information and technology	NGOHLH
african academy of sciences	NGOAFREDU
african community refugee center	NGOUSAREF
african economic research consortium	NGOAFRDEV
african gender institute	NGOAFRHRI
africare	NGOAFRDEV
africa action	NGOAFRDEV
africa progress panel	NGOAFRDEV
agua bolivia	NGOBOLENV
ag kishore	NGOHINRAD
aid group	NGO
akina mama wa afrika	NGOAFR
alan guttmacher institute	NGOHLH
all india d kotnis memorial committee	NGOINDHLH
all india womens education fund association	NGOIND
aloha medical mission	NGOUSAHLH
alternative information and development centre	NGOSAFHRI
aluka	NGOUSAEDU
al haq	NGOPALHRI
al mezan	NGOPALHRI
amazon watch	NGOSAMENV
american association of family and consumer sciences	NGOUSAEDU
american association of jurists	NGO
american civil liberties union|aclu	NGOUSAHRI
american educational research association	NGOUSAEDU
american friends service committee	NGOCHRHRI
american geophysical union	NGOEDU
american international health alliance	NGOUSAHLH
american medical womens association	NGOUSAHLH
american near east refugee aid	NGOPALREF
american physical society	NGOUSAEDU
american refugee committee	NGOUSAREF
american task force on palestine	NGOPAL
america nepal medical foundation	NGONPLHLH
amigos de la tierra	NGOESPENV
anera	NGOPALREF
anti racism information services	NGOHRI
anti slavery international	NGOGBRHRI
arab association for human rights	NGOPALHRI
arab organization for human rights	NGOARBHRI
arab program for human rights activists	NGOARBHRI
arab womens solidarity association	NGOARBHRI
archaeologists for human rights	NGODEUHRI
armenian international womens association	NGOARM
art in defense of humanism	NGODNK
art of living foundation	NGOINDTAMRELHLH
asdhvi ritambhara	NGOHINRAD
ashok singhal	NGOHINRAD
asian federation against involuntary disappearances	NGOASAHRI
asian human rights commission	NGOASAHRI
asian legal resource centre	NGOASAHRI
asociacion anai	NGOCRIENV
asociacion guatemalteca para la conservacion natural	NGOGTMENV
associated country women of the world	NGODEV
associates for global change	NGOAFRDEV
association for progressive communications	NGOMED
association for stimulating know how	NGOINDDEV
association for supervision and curriculum development	NGOUSAEDU
association for the prevention of torture	NGOHRI
association for the protection of the environment	NGOEGYDEV
association for women in development	NGODEV
association for world education	NGOEDU
association of junior leagues international inc	NGODEV
association of social engineering research and training	NGOINDDEV
association of world citizens	NGO
atcnet	NGOAFRBUSDEV
athletes united for peace	NGOUSA
australian coalition for democracy in burma	NGOMMRHRI
avocats sans frontieres	NGOHRI
a rocha international	NGOCHRENV
bangladesh human rights network	NGOBGDHRI
bank information center	NGOBUS
bhopal gas hit womens front	NGOIND
bhopal group for information and action	NGOIND
bhutan women and children organisation	NGOBTNHRI
bhutan women and children organization	NGOBTNHRI
books for africa	NGOAFREDU
books for the barrios	NGOUSAEDU
bread for the world institute	NGOUSACHR
bretton woods project	NGODEV
british council of disabled people	NGOGBRHRI
british overseas ngos for development	NGOGBRDEV
bureau of international recycling	NGOENV
burma campaign uk	NGOMMRHRI
burma centrum nederland	NGOMMRHRI
burma herald	NGOMMRMED
burma labour solidarity	NGOMMRLAB
caf india	NGOIND
caf international	NGO
canadian council for refugees	NGOCANREF
canadian institute for environmental law and policy	NGOCANENV
canadian lawyers for international human rights	NGOCANHRI
canadian nature federation	NGOCANENV
canadian research institute for the advancement of women	NGOCANHRI
care international	NGODEV
caribbean conservation association	NGOCRBENV
caritas	NGOCHRCTH
caritas internationalis	NGOCHRCTH
carnegie endowment for international peace	NGOUSA
carter center	NGOUSAHRI
casa alianza	NGOLAM
catholic charities usa	NGOCHRCTH
catholic institute for international relations	NGOCHRCTH
center for economic and social rights	NGOHRI
center for environment and development for the arab region and europe	NGOENV
center for human rights and democratic studies	NGONPLHRI
center for international climate and environmental research	NGONORENV
center for international earth science information network	NGOUSAENV
center for international environmental law	NGOENV
center for international health information	NGOHLH
center for justice and international law	NGOLAMHRI
center for reproductive and family health	NGOHLH
center for reproductive law and policy	NGOUSAHLH
center for reproductive rights	NGOUSAHLH
center for respect of life and environment	NGOUSACHRENV
center for sustainable development	NGOENVDEV
center for sustainable human rights action	NGOUSAHRI
center for womens global leadership	NGOHRI
center of concern organization	NGOCHRCTHHRI
central american refugee center	NGOLAMREF
central committee of conscientious objectors	NGOUSA
centre for african development	NGOAFRDEV
centre for democracy and development	NGOWAFDEV
centre for development and enterprise	NGOZAFDEV
centre for development and population activities	NGODEV
centre for media freedom middle east and north africa	NGOMEAHRIMED
centre on housing rights and evictions	NGOHRI
centro de derecho ambiental y de los recursos naturales	NGOCRIENV
centro de estudios agrarios y ambientales	NGOCHLAGR
centro ecuatoriano de derecho ambiental	NGOECUENV
centro mexicano de derecho ambiental	NGOMEXENV
childrens home society and family service	NGOUSA
childrens home society of minnesota	NGOUSA
children first international	NGOHRI
children first now	NGOSWEHRI
children surgical aid international	NGOEEUHLH
childwatch international research network	NGOHRI
child labor coalition	NGOUSAHRI
child labour coalition	NGOUSAHRI
china aid association	NGOCHNCHRHRI
china disabled persons federation	NGOCHNHRI
china human rights organization	NGOCHNHRI
christians against torture	NGOCHRHRI
christian solidarity worldwide	NGOCHRHRI
citizens for global solutions	NGOUSA
citizens network for sustainable development	NGOUSAENV
citizens network on essential services	NGOUSADEV
civicus	NGOCVL
civic space: ngos ukraine	NGOUKR
cloud forest alive	NGOCRIENV
clubul ecologic	NGOROMENV
coalition against slavery in mauritania and sudan	NGOAFRHRI
coalition to stop the use of child soldiers	NGOHRI
committee for international cooperation in national research on demography	NGO
committee of concerned scientists	NGOHRI
committee on the administration of justice	NGOGBRHRI
community systems foundation	NGO
concern america	NGOUSAREF
consejo iberico para la defensa de la naturaleza	NGOESPENV
consejo latinoamericano de ciencias sociales	NGOLAMEDU
conservation international	NGOENV
consortium for street children	NGOHRI
constitutional rights project	NGONGAHRI
consultative group on international agricultural research	NGOAGR
consumers international	NGOBUS
contraceptive research and development program	NGOHLH
cooperative state research education and extension service	NGOUSAEDU
coordination committee of maoist parties and organisations in south asia (ccomposa )	NGOSEA
corporate watch	NGOBUS
counterpart international	NGODEV
cultural center demos	NGOSWEHRI
darien book aid plan	NGOEDU
david mathieson	NGOHRIHRW
debbie stothard	NGOMMRHRI
defence for children international	NGOHRI
democratic voice of burma	NGOMMRMED
demographic and health surveys	NGOUSAHLH
derechos human rights	NGOLAMHRI
development agenc	NGODEV
development alternatives with women for a new era (dawn)	NGODEV
development gateway foundation	NGODEV
development group for alternative policies	NGODEV
digitalliance	NGODEV
digital freedom network	NGOHRI
dilxat raxit	NGOCHNUIGHRI
directory of development organizations	NGODEV
direct relief international	NGOHLH
disability awareness in action	NGOHRI
disabled peoples international	NGOHRI
dolqun isa	NGOCHNUIGHRI
earthaction	NGO
earthscan	NGOGBRENV
earthwatch institute	NGOENV
earth action network	NGO
earth charter initiative	NGOENV
earth council	NGOENV
earth island institute	NGOENV
earth rights international	NGOENVHRI
earth society foundation	NGOUSAENV
earth summit watch	NGOENV
earth times foundation	NGOUSAENV
earth trust	NGOENV
ecologistas	NGOESPENV
ecpat international	NGOTHAHRI
educational concerns for hunger organization	NGOCHRAGR
education international	NGOLABEDU
education in human rights network	NGOUSAHRI
education with enterprise trust	NGOSAFDEV
egyptian organization for human rights	NGOEGYHRI
empowerment for african sustainable development	NGOAFRENV
engenderhealth	NGOHLH
enterprise development international	NGOCHRDEV
environment liaison center international	NGOENV
equality now	NGOHRI
equipo nizkor	NGOLAMHRI
estonian american fund for economic education inc	NGOESTDEV
eurasia foundation	NGOCAUDEV
eurongos	NGOEURHLH
european bar human rights institute	NGOEURHRI
european centre for nature conservation	NGOEURENV
european council on refugees and exiles	NGOEURREF
european environmental bureau	NGOEURENV
european public law center	NGOEURJUD
family care international	NGOHLH
family health international	NGOHLH
fauna and flora international	NGOENV
federation of american womens clubs overseas	NGOUSA
feed the children	NGOCHRHLH
fidh	NGOHRIFID
fondo de las americas	NGOPERENV
foodfirst information and action network	NGOHRI
food first information and action network	NGOHRI
forum for the future	NGOGBRENVDEV
foundation for education for democracy	NGOPOLDEV
foundation for international environmental law and development	NGOGBRENV
foundation for the peoples of asia and the pacific	NGOAUSDEV
foundation for the peoples of the south pacific	NGOAUSDEV
free burma coalition	NGOMMRHRI
friends of the earth	NGOENV
fsm association of ngos	NGOFSM
fundacion desarrollo sostenido	NGOESPDEV
futures group international	NGOHLH
gates foundation	NGOUSA
gcs international	NGOKOR
gcs movement	NGOKOR
general federation of womens clubs	NGOUSA
global aids collaborative for care treatment and support	NGOHLH
global alliance for womens health	NGOHLH
global development network	NGODEV
global fund for women	NGOHRI
global lawyers and physicians	NGOHLHHRI
global lead network	NGOHLH
global vision international	NGOGBR
global witness	NGOENVHRI
good neighbors international	NGODEV
grassroots international	NGOHRI
greenpeace hong kong	NGOHKGENV
green cross international	NGOENV
green earth organization	NGOGHAENV
green front of iran	NGOIRNENV
guide to ngos in pakistan	NGOPAK
guttmacher institute	NGOUSAHLH
habitat international coalition	NGOHRI
haitian movement for rural development	NGOHTIDEV
healthwrights	NGOHRIHLH
health opportunities for people everywhere	NGOUSAHLH
health volunteers overseas	NGOHLH
heifer international	NGODEVAGR
helsinki foundation for human rights	NGOHRI
hesperian foundation	NGOHLHEDU
hijra international	NGOMOSHRI
hindu world council	NGOHINRAD
human rights action center	NGOMMRHRI
human rights center of azerbaijan	NGOAZEHRI
human rights congress for bangladesh minorities	NGOBGDHRI
human rights first	NGOUSAHRI
human rights foundation of turkey	NGOTURHRI
human sciences research council	NGOZAFDEV
human strategies for human rights	NGOHRI
iearn usa	NGOUSAEDU
ifco/pastors for peace	NGOCHRHRI
igc internet	NGOMED
institute for development anthropology	NGOEDUDEV
institute for development research amsterdam	NGONLDEDUDEV
institute for global communications	NGOMED
institute for human rights and development in africa	NGOAFRHRIDEV
institute for international cooperation and development	NGODEV
institute for multi track diplomacy	NGOUSA
institute for science and international security	NGOUSA
institute of international finance	NGOBUS
instituto de derecho y economia ambiental	NGOPRYENV
instituto de desarrollo y medio ambiente	NGOPERDEV
interchurch medical assistance inc	NGOCHRPROHLH
interights	NGOHRIJUD
intermediate technology development group	NGOGBRDEV
international academy of architecture	NGOUER
international advocates for children	NGOHRI
international agency for economic development	NGODEV
international alert	NGODEV
international alliance of women	NGOHRI
international association for natural gas vehicles	NGOBUS
international association of agricultural information specialists	NGOAGREDU
international association on water quality	NGOENV
international book bank inc	NGOEDU
international campaign to ban landmines	NGOHRI
international center for diarrhoeal disease research	NGOBGHHLH
international centre for integrated mountain development	NGOASAENV
international centre for research in agroforestry	NGOAGR
international chamber of commerce	NGOBUS
international clinical epidemiology network	NGOHLH
international commission of jurists	NGOJUDJUR
international commission of missing persons	NGOBLK
international committee of solidarity for political prisoners in tunisia	NGOTUNHRI
international community of women living with hiv/aids	NGOHLH
international confederation of free trade unions	NGOLAB
international council of environmental law	NGOENV
international council of jewish women	NGOJEWHRI
international council of voluntary agencies	NGOHRI
international development exchange	NGODEV
international development research centre	NGODEV
international fed of red cross and red crescent	NGOHLHIRC
international federation of action by christians for the abolition of torture	NGOCHRHRI
international federation of health and human rights organisations	NGOHLH
international federation of human rights	NGOHRIFID
international federation of journalists	NGOMED
international federation of red cross and red crescent	NGOHLHIRC
international federation of university women	NGOEDU
international foundation for electoral systems	NGO
international freedom of expression exchange	NGOMED
international gay and lesbian human rights commission	NGOHRI
international geographical union	NGO
international helsinki federation for human rights	NGOHRIIHF
international human rights association of american minorities	NGOHRI
international human rights internship program	NGOHRI
international human rights law group	NGOHRI
international independent group of eminent persons	NGOLKAHRI
international indian treaty council	NGOHRI
international institute for environment and development	NGOGBRENV
international institute for sustainable development	NGOCANENV
international league for human rights	NGOHRI
international league of human rights	NGOHRI
international lesbian and gay association	NGOHRI
international mathematical union	NGOEDU
international media rights	NGOHRI
international network for the rational use of drugs	NGOHLH
international office for water	NGOENV
international olive council	NGOAGR
international petroleum industry environmental conservation	NGOENV
international planned parenthood federation	NGOHLH
international platform of jurists for east timor	NGOTMPHRI
international research foundation for development	NGODEV
international rice research institute	NGOAGR
international rivers network	NGOUSAENV
international snow leopard trust	NGOENV
international society for health and human rights	NGOHRIHLH
international society of tropical foresters	NGOENV
international south group network	NGODEV
international training centre on human rights and peace teaching	NGOHRI
international union for the conservation of nature	NGOENV
international union of basic and clinical pharmacology	NGOHLH
international union of geodesy and geophysics	NGOEDU
international union of pure and applied chemistry	NGOEDU
international union of pure and applied physics	NGOEDU
international uyghur youth league	NGOCHNUIGHRI
international water management institute	NGOAGR
international wildlife coalition	NGOENV
international womens health coalition	NGOHLH
international womens rights action watch	NGOHRI
international work group for indigenous affairs	NGOHRI
international youth foundation	NGODEV
internet society	NGOMED
internews	NGOMED
interprofessional fostering of ophthalmic care for underserved sectors	NGOHLH
interreligious and international federation for world peace	NGOREL
inter africa group	NGOSAF
inter american institute of human rights	NGOLAMHRI
intrahealth international inc	NGOHLH
inveneo	NGOMED
isar	NGOENV
isis international manila	NGOPHLMED
israeli information center for human rights in the occupied territories	NGOISRHRI
item the third world institute	NGOURYDEV
ittipak	NGOCHNUIGHRI
iwokrama international centre for rain forest conservation and development	NGOGUYENV
jamaica conservation and development trust	NGOJAMENV
jewish peace fellowship	NGOJEW
joan b kroc institute of peace and justice	NGOCHRCTH
jstor	NGOUSAEDU
jubilee usa network	NGOCHRDEV
judicial system monitoring programme	NGOTMPHRI
kawanua usa	NGOIDN
kurdish human rights project	NGOKURHRI
kyrgyz committee for human rights	NGOKGZHRI
lao human rights council	NGOLAOHRI
latin american federation of associations for relatives of the detained disappeared	NGOLAMHRI
lawyers committee for human rights	NGOUSAHRI
league of women voters	NGOUSA
lelio basso international foundation	NGOITAHRI
lifebridge foundation	NGOUSA
liga de defensa del medio ambiente	NGOBOLENV
lions club international	NGO
luke society	NGOCHRHLH
magnus hirschfeld centre for human rights	NGOHRI
maine adoption placement service	NGOUSA
malawi handcart project	NGOMWIDEV
management sciences for health	NGOHLH
map international	NGOCHRHLH
march of dimes birth defects foundation	NGOHLH
marie stopes international	NGOHLH
mary werntz	NGOHLHIRC
medical books for china international	NGOCHNHLH
medisend	NGOHLH
mediterranean information office for environment culture and sustainable development	NGOMDTENV
mental disability rights international	NGOHRI
mercy ships	NGOAFRHLH
middle east childrens alliance	NGOMEA
minnesota advocates for human rights	NGOUSAHRI
minority rights group	NGOHRI
mobility international usa	NGOHRI
moscow school of human rights	NGORUSHRI
ms nepal	NGONPLDEV
national campaign on dalit human rights	NGOSASHRI
national center for nonprofit boards	NGOUSABUS
national coalition for haitian rights	NGOHTIHRI
national coalition of anti deportation campaigns	NGOGBRREF
national cooperative business association	NGOUSABUS
national councils for sustainable development	NGOENV
national council for liberties in tunisia	NGOTUNHRI
national ground water association	NGOUSAENV
national network for immigrant and refugee rights	NGOUSAREF
natural resources defense council	NGOUSAENV
naw say phaw	NGOMMRMED
nereo preservador del medi ambiente	NGOEURDEV
netaid	NGODEV
network for education and academic rights	NGOGBRHRI
network of east west women poland	NGOPOL
network of east west women polska	NGOPOL
network of foundations and nonprofit organizations	NGO
network women in development europe	NGOEURDEV
ngo	NGO
ngo net	NGOAFRMED
ngo network on the question of palestine	NGOPAL
non governmental organisation	NGO
non governmental organization	NGO
non government organisation	NGO
non government organization	NGO
northern ireland human rights commission	NGOGBRHRI
norwegian refugee council	NGONORREF
nuclear age peace foundation	NGOUSA
nuclear threat initiative	NGOUSA
nuevos derechos del hombre	NGOARGHRI
olive (organisation development and training)	NGOZAFDEV
oneworld net	NGOENV
operation smile	NGOUSAHLH
organisation of womens freedom in iraq	NGOIRQHRI
organization for defending victims of violence	NGOIRNHRI
overseas development institute	NGODEV
pacific institute for womens health	NGOHLH
palestinian centre for human rights	NGOPALHRI
palestinian human rights monitoring group	NGOPALHRI
panamerican/panafrican association	NGO
panel on takeovers and mergers	NGOGBRBUS
panos institute	NGOMED
pan american health and education foundation	NGOSAMHLH
pan pacific and southeast asia womens association international	NGOSEA
partners for democratic change	NGODEV
pbi guatemala	NGOGTMHRI
peace brigades international	NGOHRI
peoples union for civil liberties	NGOINDHRI
peoples movement for human rights learning	NGOHRI
peruvian institute for education in human rights and peace	NGOPERHRI
phelim kyne	NGOHRIHRW
physicians for human rights	NGOHRIHLH
physicians for human rights israel	NGOISRHRIHLH
physicians for human rights united kingdom	NGOGBRHRIHLH
physicians for social responsibility	NGO
plan usa	NGODEV
polaris project	NGOHRI
population action international	NGOHLH
population communications international inc	NGOMED
population reference bureau	NGO
population services international	NGOHLH
privacy international	NGOGBRHRI
project mercy	NGOETHCHRDEV
propoor	NGOSASDEV
propoor: south asia	NGOSASDEV
proshika	NGODEV
public committee against torture in israel	NGOISRHRI
public services international	NGOLAB
rabbis for human rights	NGOJEWHRI
rainforest action network	NGOUSAENV
rainforest alliance	NGOENV
rand corporation	NGOUSA
rand labor and population	NGOUSALAB
refugees international	NGOREF
refugee advocate	NGOHRI
rene dubos center for human environments inc	NGOENV
resource africa	NGOAFRENV
resource institute for low entropy systems	NGOENV
revolutionary association of the women of afghanistan	NGOAFGDEV
rights international	NGOHRI
rios vivos	NGOENV
romania development gateway	NGOROMDEV
rotary club	NGO
rotary international	NGO
s s maitra	NGOINDHLHIRC
safe motherhood	NGOHLH
satinath sarangi	NGOIND
save the children international	NGODEV
save the children usa	NGOUSADEV
school sisters of notre dame	NGOCHRCTHEDU
sisterhood is global institute	NGO
sisters of notre dame de namur	NGOCHRCTHEDU
social watch	NGODEV
sociedad peruana de derecho ambiental	NGOPERENV
societas internationalis limnologiae theoreticae et applicatae	NGOENV
societatea ecologica biotica	NGOMDAENV
solar cookers international	NGO
solidaridad internacional	NGODEV
south african prisoners organisation for human rights	NGOZAFHRI
south and meso american indian rights center	NGOLAMHRI
south asian human rights documentation centre	NGOSASHRI
south asia media monitor	NGOSASMED
sovereignty international	NGOENV
spanish commission for refugee assistance	NGOESPREF
ss maitra	NGOINDHLHIRC
statewatch	NGOEURMED
stiftung europaisches naturerbe	NGODEUENV
sudan human rights association	NGOSDNHRI
sudan human rights organization	NGOSDNHRI
sudan organization against torture	NGOSDNHRI
suns south north development monitor	NGOMEDDEV
survival international	NGOEURHRI
sustainable development information service	NGOENV
sweatshop watch	NGOUSALAB
s sarangi	NGOIND
t4cd	NGOENV
tacdb	NGOMMRHRI
taiga rescue network	NGOEURENV
taiwan association for human rights	NGOTWNHRI
tamilnet	NGOLKATAMMED
tamil human rights centre	NGOTAMHRI
tantiwittayapitak	NGOHRIAMN
tapol bulletin	NGOIDNHRI
tasmanian gay and lesbian rights group	NGOAUSHRI
tata energy research institute	NGOENV
technical centre for agricultural and rural cooperation	NGODEVAGR
technologies for conservation and development	NGOENV
than doke	NGOMMRLAB
the carter center	NGOUSA
the cousteau society	NGOENV
the forest management trust	NGOENV
the foundation for democracy in africa	NGOAFRDEV
the human rights education institution	NGOMMRHRI
the hunger project	NGODEV
the temple of understanding	NGOREL
the trust for the americas	NGO
third world network	NGODEV
thrc	NGOTAMHRI
tobin tax initiative	NGOBUS
tonga online	NGOTONMED
torture abolition and survivors support coalition international	NGOHRI
tropenbos international	NGOENV
u s africa leadership institute	NGOAFRDEV
u s campaign for burma	NGOMMRHRI
u s committee for refugees	NGOUSAREF
uganda ngo directory	NGOUGA
uned forum	NGOENV
union nationale de la femme tunisienne	NGOTUNDEV
united church board for world ministries	NGOCHR
united states book exchange	NGOEDU
united states committee for unifem	NGOUSA
united states fund for unicef	NGOUSAHLH
united way international	NGO
unit for sustainable development and environment	NGOENV
unrepresented nations and peoples organisation	NGO
urban agriculture network	NGOAGR
vellore christian medical college board	NGOINDCHRHLH
vital voices	NGO
voices of the next generation	NGORELEDU
volunteers in technical assistance	NGOUSAMED
waripnet	NGOWAFREF
war child canada	NGOCAN
war child netherlands	NGONLD
war child uk	NGOGBR
war resisters international	NGO
washington based freedom house	NGOHRI
washington dc principles for free access to science	NGOUSAEDU
watch indonesia!	NGOIDNTMP
water supply and sanitation collaborative council	NGOENV
wildlife and environment society of south africa	NGOZAFENV
wildlife trust	NGOENV
womankind worldwide	NGO
womens action for new directions	NGOUSA
womens international coalition for economic justice	NGO
womens learning partnership	NGO
womens world summit foundation	NGODEV
women law and development international	NGODEV
womenaction	NGOMED
women for women international	NGODEV
women in law and development in africa	NGOAFRDEV
women in security conflict management and peace	NGOSAS
worldwide fund for nature	NGOENV
world association for children and parents	NGO
world association for the school as an instrument of peace	NGOHRI
world business council for sustainable development	NGOENV
world commission on dams	NGOENV
world conference of religions for peace	NGOREL
world conservation union	NGOENV
world federation for mental health	NGOHLH
world federation of democratic youth	NGO
world federation of trade unions	NGOLAB
world federation of ukranian womens organizations	NGOUKR
world federation of united nations associations	NGO
world information transfer	NGOENV
world learning armenia	NGOARM
world library partnership	NGOEDU
world march of women	NGO
world neighbors	NGODEV
world organization against torture	NGOHRI
world organization for human rights usa	NGOUSAHRI
world peace prayer society	NGOREL
world population foundation	NGONLDHLH
world rainforest movement	NGOENV
world resources institute	NGOENV
world uighur congress	NGOCHNUIGHRI
world uigur congress	NGOCHNUIGHRI
world uyghur youths league	NGOCHNUIGHRI
world uygur congress	NGOCHNUIGHRI
world vision	NGOCHRDEV
world water council	NGOENV
world young womens christian association	NGOCHR
world young womens christian organization	NGOCHR
wuyc	NGOCHNUIGHRI
wwf india	NGOENV
yachay wasi (house of learning)	NGOPER
yearbook of international cooperation on environment and development	NGOENV
ymca	NGOCHR
yonge nawe environmental action group	NGOSWZENV
young mens christian association	NGOCHR
youth advocate program international	NGO
ywca	NGOCHR
zimbabwe human rights ngo forum	NGOZWEHRI
zonta international	NGODEV
africa confidential	MNCAFRMED
africa research bulletin	MNCAFRMED
airasia	MNCSEA
african community publishing and development trust	MNCAFRMED
arcelor mittal	MNCLUX
arthur andersen	MNCUSA
associates for international resources and development	MNCUSADEV
bhp billiton	MNCAUS
brahmos aerospace	MNCMIL
british gas india	MNCGBR
chevron	MNC
chief executive officer of the millenium challenge corporation	MNCUSA
chief executive of mcc	MNCUSA
daewoo	MNCKOR
e slack	MNCUSA
foreign owned vessel	MNC
gas authority of india	MNCIND
granger telecom	MNCGBRMED
grindlays	MNCGBR
hitachi	MNCJPN
honda	MNCJPN
hutchison essar	MNCINDMED
hyundai	MNCKOR
infosys	MNCINDMED
jeune afrique	MNCAFRMED
lenovo	MNCHKG
lockheed martin	MNCUSA
mncs	MNC
mnc	MNC
moodys investors service	MNC
newmont corporation	MNC
newmont mining corporation	MNC
novartis	MNCCHEHLH
r berzok	MNCUSA
reliance industries	MNCIND
robert berzok	MNCUSA
rolls royce group	MNCGBR
r s butola	MNCIND
sandline	MNCUAF
stevedoring services	MNCLAB
t failla	MNCUSA
texaco	MNC
tom failla	MNCUSA
toyota	MNCJPN
union carbide	MNCUSA
union texas	MNC
united meridian corporation	MNC
usa global link	MNC
videocon industries	MNCIND
vodafone	MNCGBRMED
source: mnc mlh actors|a schulman	MNCUSA
a power energy generation systems	MNCCHN
a123 systems	MNCUSA
aaon inc	MNCUSA
aar corp	MNCUSA
aarons inc	MNCUSA
abaxis	MNCUSA
abb ltd	MNCCHE
abercrombie and fitch	MNCUSA
aberdeen asia pacific income fund	MNCUSA
aberdeen australia equity fund	MNCUSA
aberdeen chile fund	MNCUSA
aberdeen emerging markets telecommunications fund inc	MNCUSA
aberdeen global income fund	MNCUSA
aberdeen indonesia fund	MNCUSA
aberdeen israel fund	MNCUSA
abington bancorp	MNCUSA
abiomed	MNCUSAHLH
abm industries	MNCUSA
abovenet inc	MNCUSAMED
abraxas petroleum	MNCUSA
abraxis bioscience	MNCUSAHLH
abu dhabi national energy company	MNCARE
acacia research corporation	MNCUSA
acadia realty trust	MNCUSA
accelrys	MNCUSA
accenture plc	MNCBMU
access national corporation	MNCUSA
acco brands corporation	MNCMED
accuray incorporated	MNCUSAHLH
ace ltd	MNCCHE
acer inc	MNCTWN
acergy s a	MNCGBR
aceto corporation	MNCUSA
achillion pharmaceuticals	MNCUSAHLH
aci worldwide	MNCUSA
acme packet	MNCUSA
acorda therapeutics	MNCUSAHLH
acorn energy	MNCUSA
actel corporation	MNCUSA
actions semiconductor co	MNCCHN
active power inc	MNCUSA
actividentity corporation	MNCUSA
activision blizzard	MNCUSA
actuant corporation	MNCUSA
actuate corporation	MNCUSA
acuity brands inc	MNCUSA
acura pharmaceutical	MNCUSAHLH
acxiom corporation	MNCUSA
adams express company	MNCUSA
adams resources and energy	MNCUSA
adc telecommunications	MNCUSAMED
adcare health systems	MNCHLH
addus homecare corporation	MNCUSAHLH
administaff	MNCUSA
administradora de fondos de pensiones provida	MNC
adobe systems	MNCUSA
adtran	MNCUSAMED
advance america cash advance centers	MNC
advance auto parts	MNCUSA
advanced analogic technologies inc	MNCUSA
advanced battery technologies inc	MNCUSA
advanced energy industries inc	MNCUSA
advanced micro devices inc	MNCUSA
advanced semiconductor engineering	MNCTWN
advantage oil and gas	MNCCAN
advantest corporation	MNCJPN
advent software	MNCUSA
aecom technology	MNC
aegean marine petroleum network	MNC
aegon nv	MNCNLD
aep industries	MNCUSA
aercap holdings	MNC
aeropostale inc	MNCUSA
aerovironment	MNCUSA
aeterna zentaris	MNCCANHLH
aetna inc	MNCUSAHLH
afc enterprises	MNCUSA
affiliated managers group inc	MNCUSA
affymax	MNCUSAHLH
affymetrix	MNCUSA
aflac	MNCUSA
aga medical holdings inc	MNCUSAHLH
agco corporation	MNCUSA
agfeed industries	MNCCHNAGR
agic international	MNC
agilent technologies	MNCUSA
agility public warehousing co	MNCKWT
agilysys	MNCUSA
agl resources	MNCUSA
agnico eagle mines	MNCCAN
agree realty corporation	MNCUSA
agria corporation	MNCAGR
agricultural bank of china	MNCCHN
agrium inc	MNCCANAGR
air methods corp	MNCUSA
air products and chemicals inc	MNCUSA
air transport services group	MNCUSA
aircastle limited	MNC
airgas inc	MNCUSA
airmedia group	MNCCHNMED
airtran holdings	MNCUSA
aixtron aktiengesellschaft	MNCDEU
ak steel holding corporation	MNCUSA
akamai technologies	MNCUSA
akorn inc	MNCUSAHLH
alabama power company	MNCUSA
alamo group	MNCUSA
alaska air group	MNCUSA
alaska communications systems group	MNCUSAMED
albany international corporation	MNCUSA
albany molecular research	MNCUSA
albemarle corporation	MNCUSA
alberto culver co	MNCUSA
alcatel lucent	MNCFRAMED
alcoa inc	MNCUSA
alcon inc	MNCCHE
alere inc	MNCUSA
alexander and baldwin inc	MNCUSA
alexanders inc	MNCUSA
alexandria real estate equities	MNCUSA
alexco resource corp	MNC
alexion pharmaceutical	MNCUSAHLH
alexza pharmaceutical	MNCUSAHLH
alico inc	MNCUSAAGR
align technology inc	MNCUSA
alimera sciences	MNCUSAHLH
alkermes	MNCUSAHLH
alleghany corporation	MNCUSA
allegheny energy	MNCUSA
allegheny technologies	MNCUSA
allegiant travel company	MNCUSA
allergan inc	MNCUSAHLH
allete inc	MNCUSA
alliance california municipal income fund	MNCUSA
alliance capital management holding	MNCUSA
alliance data systems	MNCUSA
alliance fiber optic products	MNCUSA
alliance financial corporation	MNCUSA
alliance healthcare services	MNCUSAHLH
alliance holdings gp	MNCUSA
alliance national municipal income fund	MNCUSA
alliance new york municipal income fund	MNCUSA
alliance one international	MNCUSAAGR
alliance resource partners	MNCUSA
alliance world dollar government fund ii	MNCUSA
alliancebernstein income fund	MNC
alliant energy corporation	MNCUSA
alliant techsystems inc	MNCUSA
allied capital corporation	MNCUSA
allied healthcare international	MNCUSAHLH
allied irish banks	MNCIRL
allied nevada gold corp	MNCUSA
allied world assurance company	MNC
allis chalmers corp	MNCUSA
allos therapeutics	MNCUSAHLH
allot communications	MNCISRHLH
alloy inc	MNCUSAMED
allscripts healthcare solutions	MNCUSA
allstate corporation	MNCUSA
almaden minerals	MNC
almanij	MNCBEL
almost family inc	MNCUSAHLH
alnylam pharmaceutical	MNCUSAHLH
alon holdings blue square israel	MNCISR
alon usa energy	MNC
alpha and omega semiconductor	MNCUSA
alpha natural resources inc	MNC
alpha pro tech	MNCCAN
alphatec holdings	MNCUSAHLH
alpine global dynamic dividend fund	MNC
alpine global premier properties fund	MNCUSA
alpine total dynamic dividend fund	MNC
altair nanotechn	MNCUSA
altera corporation	MNCUSA
alterra capital holdings	MNCBMU
altisource portfolio solutions	MNCUSA
alto palermo	MNCARG
altra holdings	MNCUSA
altria group	MNCUSAAGR
alumina ltd	MNC
aluminum corporation of china	MNCCHN
alvarion ltd	MNCISRMED
amag pharmaceuticals	MNCUSAHLH
amarin corporation	MNCGBRHLH
amazon com	MNCUSAMED
amb property corp	MNCUSA
ambac financial group	MNCUSA
ambassadors group inc	MNCUSA
amcol international corporation	MNCUSA
amdocs limited	MNCUSA
amedisys	MNCUSAHLH
amerco	MNCUSA
ameren corporation	MNCUSA
america first mortgage investments	MNCUSA
america first tax exempt investors	MNCUSA
america movil	MNCMEXMED
america service group	MNCUSA
american apparel inc	MNC
american axle and manufacturing holdings	MNCUSA
american campus communities inc	MNC
american capital agency corp	MNCUSA
american capital ltd	MNCUSA
american commercial lines inc	MNCUSA
american dairy inc	MNCCHN
american dental partners inc	MNCUSAHLH
american dg energy inc	MNCUSA
american eagle outfitters	MNCUSA
american electric power company	MNCUSA
american equity investment	MNCUSA
american express company	MNCUSA
american financial group inc	MNCUSA
american income fund inc	MNCUSA
american international group inc	MNCUSA
american israeli paper mills	MNCISR
american lorain corporation	MNCCHN
american medical alert corp	MNCUSA
american medical systems holdings	MNCUSA
american municipal income portfolio	MNCUSA
american national bankshares inc	MNCUSA
american national insurance company	MNCUSA
american oil and gas inc	MNCUSA
american oriental bioengineering	MNCCHNHLH
american physicians capital	MNCUSAHLH
american physicians service group	MNCUSAHLH
american public education inc	MNCUSA
american railcar industries inc	MNCUSA
american realty investors inc	MNCUSA
american reprographics company	MNC
american safety insurance	MNCBMU
american science and engineering inc	MNCUSAHLH
american select portfolio inc	MNCUSA
american software inc	MNCUSA
american states water company	MNCUSA
american superconductor corporation	MNCUSA
american tower corporation	MNCUSAMED
american vanguard corporation	MNCUSA
american woodmark corporation	MNCUSAAGR
americas car mart	MNCUSA
americredit corporation	MNCUSA
amerigas partners	MNCUSA
amerigon incorporated	MNCUSA
amerigroup corporation	MNCUSAHLH
ameriprise financial services	MNCUSA
ameris bancorp	MNCUSA
amerisafe	MNCUSA
amerisourcebergen	MNCUSAHLH
ameristar casinos	MNCUSA
ameron international corporation	MNCUSA
ames national corporation	MNCUSA
amgen inc	MNCUSA
amicus therapeutics	MNCUSAHLH
amkor technology	MNCUSA
amn healthcare services	MNCUSA
ampal american israel corporation	MNCUSA
ampco pittsburgh	MNCUSA
amphenol corporation	MNCUSA
amr corporation	MNCUSA
amrc	MNC
amrep corporation	MNCUSA
amsurg corp	MNCUSAHLH
amtech systems	MNCUSA
amtek inc	MNCUSA
amtrust financial services	MNCUSA
amylin pharmaceuticals	MNCUSAHLH
anadarko petroleum	MNCUSA
anadigics inc	MNCUSA
anadys pharmaceutical	MNCUSAHLH
analog devices inc	MNCUSA
analogic corporation	MNCUSA
anaren inc	MNCUSA
ancestry com	MNCUSA
andatee china marine fuel services	MNCCHN
angiodynamics inc	MNCUSAHLH
angiotech pharmaceutical	MNCCANHLH
anglogold ashanti	MNCZAF
anheuser busch	MNCUSA
anika therapeutics	MNCUSAHLH
animal health international	MNCUSAHLH
anixter international	MNCUSAMED
annaly capital management	MNCUSA
anntaylor stores c	MNCUSA
anooraq resources	MNCCAN
ansys inc	MNCUSA
antares pharma	MNCUSAHLH
anthera pharmaceuticals	MNCUSAHLH
antigenics inc	MNCUSA
anworth mortgage asset corporation	MNCUSA
aol inc	MNCUSAMED
aon corporation	MNCUSA
apac customer services	MNCUSA
apache corporation	MNCUSA
apartment investment and management company	MNCUSA
apco oil and gas	MNCUSA
apogee enterprises	MNCUSA
apollo commercial real estate finance	MNC
apollo gold corporation	MNCUSA
apollo group inc	MNCUSA
apollo investment corporation	MNCUSA
applied energetics inc	MNCUSA
applied industrial technologies	MNCUSA
applied materials inc	MNCUSA
applied micro circuits corporation	MNCUSA
applied signal technology inc	MNCUSAMED
approach resources inc	MNCUSA
aptargroup	MNCUSA
aqua america	MNCUSA
arbitron inc	MNCUSA
arbor realty trust	MNC
arc sight inc	MNCUSA
arcadia resources inc	MNCUSA
arch capital group	MNCBMU
arch chemicals inc	MNCUSA
arch coal inc	MNCUSA
archer daniels midland	MNCUSA
archipelago learning	MNCUSA
arctic cat	MNCUSA
ardea biosciences	MNCUSAHLH
arden group inc	MNCUSA
arena pharmaceuticals	MNCUSAHLH
ares capital corporation	MNCUSA
argan inc	MNCUSA
argo group international	MNCBMU
ariad pharmaceuticals	MNCUSAHLH
ariba inc	MNCUSA
arkansas best corporation	MNCUSA
arlington asset investment corp	MNCUSA
arm holdings	MNCGBR
armstrong world industries	MNC
arqule	MNCUSAHLH
array biopharma inc	MNCUSAHLH
arris group inc	MNCUSA
arrow electronics	MNCUSA
arrow financial corporation	MNCUSA
arrowhead research corporation	MNCUSA
art technology group inc	MNCUSA
artesian resources corp	MNCUSA
arthrocare corporation	MNCUSA
arthur j gallagher	MNCUSA
artio global investors	MNC
aruba networks	MNCUSA
arvinmeritor	MNCUSA
asa limited	MNCZAF
asbury automotive	MNCUSA
ascent media corporation	MNCUSA
ascent solar technologies	MNCUSA
ashford hospitality trust	MNCUSA
ashland inc	MNCUSA
asia entertainment and resources	MNC
asia pacific fund	MNCUSA
asiainfo linkage	MNCCHN
asm international	MNCNLD
asml holding	MNCNLD
aspen insurance	MNCBMU
aspen technology inc	MNCUSA
asset acceptance capital corp	MNCUSA
assisted living concepts inc	MNCUSA
associated banc corp	MNCUSA
associated estates realty corporation	MNCUSA
assurant inc	MNCUSA
assured guaranty ltd	MNC
asta funding inc	MNCUSA
astec industries	MNCUSA
astoria financial corporation	MNCUSA
astrazeneca	MNCGBRHLH
astronics corp	MNCUSA
asustek computer	MNCTWN
at&t	MNCUSAMED
ata inc	MNCCHN
atc technology corporation	MNCUSA
athenahealth	MNCUSAHLH
atheros communications	MNCUSA
atlantic power corporation	MNC
atlantic tele network	MNCUSAMED
atlas air worldwide holdings	MNCUSA
atlas energy inc	MNCUSA
atlas pipeline holdings	MNC
atlas pipeline partners	MNCUSA
atmel corporation	MNCUSA
atmi inc	MNCUSA
atmos energy corporation	MNCUSA
atp oil and gas	MNCUSA
atricure inc	MNCUSAHLH
atrion corporation	MNCUSAHLH
ats corporation	MNCUSA
atwood oceanics	MNCUSA
au optronics corp	MNCTWN
auburn national bancorporation	MNCUSA
audiocodes ltd	MNCISRMED
audiovox	MNCUSAMED
augusta resource corporation	MNC
aurizon mines	MNCCAN
autochina international	MNCCHN
autodesk inc	MNCUSA
autoliv inc	MNCSWE
automatic data processing inc	MNCUSA
autonation inc	MNCUSA
autonavi holdings	MNCCHN
autozone inc	MNCUSA
auxilium pharmaceuticals	MNCUSAHLH
avago technologies	MNCSGP
avalonbay communities	MNCUSA
avanir pharmaceutical	MNCUSAHLH
avatar holdings inc	MNCUSA
aveo pharmaceuticals	MNCUSAHLH
avery dennison corporation	MNCUSA
avi biopharma	MNCUSAHLH
aviat networks	MNCUSAMED
avid technology inc	MNCUSA
avis budget group	MNC
avista corporation	MNCUSA
aviva plc	MNCGBR
avnet inc	MNCUSA
avon products	MNCUSA
avx corporation	MNCUSA
axcelis technologies	MNCUSA
axiata group	MNCMYS
axis capital holdings	MNCBMU
axt inc	MNCUSA
azz incorporated	MNCUSA
b&g foods	MNC
b o s better online solutions	MNCISR
b communications ltd	MNCISRMED
b+h ocean carriers	MNCBMU
babcock and wilcox	MNC
badger meter inc	MNCUSA
baidu inc	MNCCHN
baker hughes incorporated	MNCUSA
baker michael corp	MNCUSA
balchem corporation	MNCUSA
baldor electric company	MNCUSA
baldwin and lyons	MNCUSA
ball corporation	MNCUSA
ballantyne strong	MNCUSA
ballard power systems	MNCCAN
bally technologies	MNCUSA
baltic trading limited	MNC
banca intesa	MNCITA
banco bilbao viscaya argentaria	MNCESP
banco bilbao vizcaya argentaria	MNCESP
banco bradesco	MNCBRA
banco de chile	MNCCHL
banco latinoamericano de comercio exterior	MNCPAN
banco macro	MNC
banco santander	MNCESP
banco santiago	MNCCHL
bancolombia	MNCCOL
bancorp rhode island	MNCUSA
bancorpsouth	MNCUSA
bancroft convertible fund	MNCUSA
bank mutual corporation	MNCUSA
bank of america	MNCUSA
bank of china	MNCCHN
bank of commerce holdings	MNCUSA
bank of hawaii corp	MNCUSA
bank of marin bancorp	MNCUSA
bank of montreal	MNCCAN
bank of new york mellon corp	MNCUSA
bank of nova scotia	MNCCAN
bank of the ozarks	MNCUSA
bankatlantic bancorp	MNCUSA
bankfinancial corp	MNCUSA
banner corporation	MNCUSA
banro corporation	MNC
bar harbor bankshares	MNCUSA
barclays plc	MNCGBR
barnes and noble	MNCUSA
barnes group	MNCUSA
barrett business services	MNCUSA
barrick gold corporation	MNCCAN
basic energy services inc	MNC
baxter international inc	MNCUSAHLH
bayerische hypo und vereinsbank	MNCDEU
baytex energy trust	MNCCAN
bb&t cor	MNCUSA
bbva banco frances	MNCARG
bcb bancorp	MNCUSA
bce inc	MNCCANMED
be aerospace inc	MNCUSA
beacon federal bancorp	MNCUSA
beacon power corporation	MNCUSA
beacon roofing supply	MNCUSA
beazer homes usa	MNCUSA
bebe stores	MNCUSA
beckman coulter	MNCUSA
becton dickinson and co	MNCUSAHLH
bed bath and beyond	MNCUSA
bel fuse inc	MNCUSA
belden cdt	MNCMED
belo corporation	MNCUSA
bemis company inc	MNCUSA
benchmark electronics inc	MNCUSA
beneficial mutual bancorp inc	MNCUSA
benihana inc	MNCUSA
berkshire hathaway inc	MNCUSA
berkshire hills bancorp	MNCUSA
berry petroleum company	MNCUSA
best buy co	MNCUSA
bgc partners	MNCUSA
big 5 sporting goods corporation	MNCUSA
big lots inc	MNCUSA
bigband networks	MNCUSAMED
biglari holdings	MNCUSA
bill barrett corporation	MNC
bio rad laboratories	MNCUSA
bio reference laboratories inc	MNCUSAHLH
biocryst pharmaceuticals	MNCUSAHLH
biodel inc	MNCUSAHLH
biogen idec inc	MNCUSA
biomarin pharmaceutical inc	MNCUSAHLH
biomed realty trust	MNC
biomimetic therapeutics	MNCUSAHLH
biosante pharmaceuticals inc	MNCUSAHLH
bioscrip inc	MNCUSAHLH
biospecifics technologies corp	MNCUSAHLH
biosphere medical inc	MNCUSAHLH
biostar pharmaceuticals	MNCCHNHLH
biotime inc	MNCUSA
biovail corporation	MNCCANHLH
bitstream inc	MNCUSA
bjs restaurants	MNCUSA
bjs wholesale club	MNCUSA
black box corp	MNCUSA
black hills corp	MNCUSA
blackbaud inc	MNCUSA
blackboard inc	MNCUSA
blackrock	MNCUSA
blount international	MNCUSA
blue coat systems inc	MNCUSA
blue nile inc	MNCUSA
blue square israel	MNCISR
bluegreen corporation	MNCUSA
bluelinx holdings	MNC
bluephoenix solutions	MNCISR
blyth inc	MNCUSA
bmb munai	MNCKAZ
bmc software inc	MNCUSA
bmp sunstone corp	MNCUSAHLH
bnc bancorp	MNCUSA
bnp paribas	MNCFRA
boardwalk pipeline partners l p	MNCUSA
bob evans farms	MNCUSA
bofi holding inc	MNCUSA
boise inc	MNC
bok financial corp	MNCUSA
bolt technology corporation	MNCUSA
bonso electronics international	MNCCHNHKG
bon ton stores	MNCUSA
books a million inc	MNCUSA
boots and coots inc	MNCUSA
borders group inc	MNCUSA
borgwarner	MNCUSA
boston beer company inc	MNCUSA
boston private financial holdings inc	MNCUSA
boston properties inc	MNCUSA
boston scientific corporation	MNCUSAHLH
bottomline technologies inc	MNCUSA
boulder total return fund inc	MNCUSA
bowne and co	MNCUSAMED
boyd gaming corporation	MNCUSA
bpz resources	MNCUSA
brady corporation	MNCUSA
brandywine realty trust	MNCUSA
brasil telecom	MNCBRAMED
bre properties inc	MNCUSA
breeze eastern corporation	MNCUSA
breitburn energy partners	MNCUSA
brf brasil foods	MNCBRA
bridge bancorp	MNCUSA
bridge capital holdings	MNCUSA
bridgepoint education	MNCEDU
bridgford foods corp	MNCUSA
briggs and stratton	MNCUSA
brigham exploration company	MNCUSA
brightpoint inc	MNCUSA
brinker international inc	MNCUSA
brinks company	MNCUSA
bristol myers squibb	MNCUSAHLH
bristow group inc	MNCUSA
british american tobacco industries	MNCGBRAGR
british petroleum	MNC
broadcom corp	MNCUSA
broadridge financial solutions	MNCUSA
broadsoft inc	MNCUSA
broadwind energy	MNCUSA
brocade communications systems	MNCUSA
bronco drilling co	MNCUSA
brookdale senior living	MNCHLH
brookfield asset management	MNCCAN
brookfield homes corp	MNC
brookfield infrastructure partners	MNC
brookfield properties corporation	MNCCAN
brookline bancorp	MNCUSA
brooks automation inc	MNCUSA
brown and brown inc	MNCUSA
brown forman	MNC
brown shoe company	MNCUSA
brt realty trust	MNCUSA
bruker corporation	MNCUSA
brunswick corporation	MNCUSA
brush engineered materials inc	MNCUSA
bryn mawr bank corp	MNCUSA
bt group	MNCGBRMED
buckeye gp	MNC
buckeye partners	MNCUSA
buckeye technologies	MNCUSA
buckle inc	MNCUSA
bucyrus international	MNCUSA
buffalo wild wings	MNCUSA
build a bear workshop	MNC
builders firstsource	MNCUSA
bunge limited	MNCUSA
burger king	MNCUSA
bzmd	MNCUSA
c h robinson	MNCUSA
c r bard	MNCUSAHLH
ca inc	MNCUSA
cabelas	MNCUSA
cablevision systems corporation	MNCUSA
cabot corporation	MNCUSA
cabot microelectronics corp	MNCUSA
cabot oil and gas corp	MNCUSA
caci international	MNCUSA
cadence design systems	MNCUSA
cadence pharma	MNCUSAHLH
cadiz inc	MNCUSA
cae inc	MNC
cai international	MNC
cal dive international	MNC
cal maine foods	MNCUSAAGR
calamos asset management	MNCUSA
calamos global	MNC
calamp corp	MNCUSA
calavo growers	MNCUSAAGR
calgon carbon corp	MNCUSA
california first national bancorp	MNCUSA
california pizza kitchen	MNCUSA
caliper life sciences inc	MNCUSA
calix inc	MNCMED
callaway golf company	MNCUSA
callidus software	MNCUSA
callon petroleum company	MNCUSA
calpine corporation	MNCUSA
calumet specialty products partners	MNCUSA
camac energy inc	MNCUSA
cambium learning group	MNCUSAMED
cambrex corporation	MNCUSAHLH
camden national corporation	MNCUSA
camden property trust	MNCUSA
cameco corporation	MNCCAN
cameron international corporation	MNCUSA
campbell soup company	MNCUSA
camtek	MNCISR
canadian imperial bank of commerce	MNCCAN
canadian national railway	MNCCAN
canadian natural resources limited	MNCCAN
canadian pacific railway	MNCCAN
canadian solar inc	MNCCHN
canon inc	MNCJPN
cantel medical corp	MNCUSAHLH
cape bancorp	MNCUSA
capella education company	MNCUSA
capital city bank group	MNCUSA
capital gold corporation	MNCUSA
capital one financial corporation	MNCUSA
capital product partners l p	MNCGRC
capital senior living corporation	MNCUSA
capital southwest corporation	MNCUSA
capitaland limited	MNCSGP
capitalsource inc	MNCUSA
capitol federal financial	MNCUSA
caplease funding inc	MNC
capstead mortgage corporation	MNCUSA
capstone turbine corporation	MNCUSA
caraco pharmaceutical laboratories ltd	MNCUSAHLH
carbo ceramics	MNCUSA
cardero resource corporation	MNC
cardinal financial corporation	MNCUSA
cardinal health inc	MNCUSAHLH
cardiome pharma	MNCCANHLH
cardionet inc	MNCUSAHLH
cardiovascular systems inc	MNCUSAHLH
cardtronics inc	MNCUSA
career education corporation	MNCUSA
carefusion corporation	MNCHLH
caribou coffee co	MNCUSA
carlisle companies incorporated	MNCUSA
carmax inc	MNCUSA
carmike cinemas	MNCUSA
carnival corporation	MNCUSA
carnival plc	MNC
carpenter technology corporation	MNCUSA
carriage services inc	MNCUSA
carrizo oil and gas	MNCUSA
carrols restaurant group inc	MNCUSA
carters inc	MNCUSA
cascade corporation	MNCUSA
casella waste systems	MNCUSA
caseys general stores	MNCUSA
cash america international inc	MNCUSA
cass information systems	MNCUSA
castle a m and co	MNCUSA
casual male retail group inc	MNCUSA
catalyst health solutions inc	MNCUSA
caterpillar inc	MNCUSA
cathay general bancorp	MNCUSA
cato corporation	MNCUSA
cavco industries	MNCUSA
cavium networks inc	MNCUSA
cb richard ellis group	MNC
cbeyond inc	MNCUSAMED
cbiz inc	MNCUSA
cbl and associates properties	MNCUSA
cboe holdings inc	MNCUSA
cbs corporation	MNCUSAMED
cdc corporation	MNCCHNHKG
cdc ixis	MNCFRA
cdc software corporation	MNCCHNHKG
cdi corporation	MNCUSA
ce franklin	MNCCAN
cec entertainment inc	MNCUSA
ceco environmental corp	MNCUSA
cedar fair l p	MNCUSA
cedar shopping centers inc	MNCUSA
cel sci corporation	MNCUSA
celadon group	MNCUSA
celanese corporation	MNC
celera corporation	MNCUSA
celestica inc	MNCCAN
celgene corporation	MNCUSAHLH
cell therapeutics inc	MNCUSAHLH
cellcom israel	MNCISRMED
celldex therapeutics	MNCUSA
cellu tissue holdings	MNC
cemex	MNCMEX
cenovus energy inc	MNC
centene corporation	MNCUSAHLH
center bancorp inc	MNCUSA
center financial corporation	MNCUSA
centerpoint energy inc	MNCUSA
centerstate banks	MNCUSA
centrais elc	MNC
central europe and russia fund inc	MNCUSA
central european distribution corporation	MNCUSA
central european media enterprises	MNCBMUMED
central fund of canada limited	MNCCAN
central garden and pet co	MNCUSA
central gold trust	MNCCAN
central jersey bancorp	MNCUSA
central securities corporation	MNCUSA
central vermont pub svc	MNCUSA
century aluminum company	MNCUSA
century bancorp inc	MNCUSA
centurylink inc	MNCUSAMED
cenveo inc	MNCUSAMED
cephalon inc	MNCUSAHLH
cepheid	MNCUSA
ceradyne inc	MNCUSA
ceragon network	MNCISRMED
cerner corporation	MNCUSA
cerus corporation	MNCUSAHLH
ceva inc	MNCUSA
cf industries holdings	MNCAGR
cgi group	MNCCAN
ch energy group inc	MNCUSA
changyou com	MNCCHN
charles river laboratories international inc	MNCUSA
charles schwab	MNCUSA
charm communications inc	MNCCHNMED
charming shoppes inc	MNCUSA
chart industries inc	MNCUSA
chartwell dividend and income fund inc	MNCUSA
chase corporation	MNCUSA
chatham lodging trust	MNC
check point software technolog	MNCISR
checkpoint systems inc	MNCUSAMED
cheesecake factory	MNCUSA
chelsea therapeutics international	MNCUSA
chemed corp	MNCUSAHLH
chemical financial corporation	MNCUSA
cheniere energy inc	MNCUSA
cheniere energy partners	MNCUSA
cherokee inc	MNCUSA
chesapeake energy corporation	MNCUSA
chesapeake lodging trust	MNCUSA
chesapeake utilities corporation	MNCUSA
cheviot financial corp	MNCUSA
chevron corp	MNCUSA
chi mei optoelectronics	MNCTWN
chicago bridge and iron company	MNCNLD
chicopee bancorp inc	MNCUSA
chicos fas	MNCUSA
childrens place retail stores	MNCUSA
chimera investment corporation	MNC
china agritech	MNCCHNAGR
china aoxing pharmaceutical co	MNCUSAHLH
china architectural engineering inc	MNCCHN
china auto logistics inc	MNCCHN
china automotive systems inc	MNCCHN
china bak battery	MNCCHN
china biologic products inc	MNCCHNHLH
china biotics inc	MNCCHNEDU
china cablecom holdings	MNCCHNMED
china communications construction co	MNCCHN
china construction bank	MNCCHN
china cord blood corporation	MNCCHN
china digital tv holding	MNCCHNMED
china distance education holdings	MNCCHN
china eastern airlines	MNCCHN
china education alliance	MNCCHNEDU
china electric motor inc	MNCCHN
china finance online co	MNCCHN
china fire and security group	MNCCHN
china gengsheng minerals	MNCCHN
china gerui advanced materials	MNCCHN
china green agriculture inc	MNCCHNAGR
china grentech corporation limited	MNCCHNMED
china housing and land development inc	MNCCHN
china hydroelectric corporation	MNCCHN
china information technology inc	MNCCHNMED
china infrastructure investment corporation	MNCCHN
china insonline corp	MNCCHNHKG
china integrated energy	MNCCHN
china intelligent lighting and electronics	MNCCHN
china life insurance company	MNCCHN
china lodging group	MNCCHN
china marine food group limited	MNCCHN
china mass media corp	MNCCHNMED
china mediaexpress holdings	MNCCHNHKGMED
china medical technologies inc	MNCCHNHLH
china metro rural holdings	MNCCHN
china mobile	MNCCHNMED
china natural gas inc	MNCCHN
china natural resources inc	MNCCHNHKG
china nepstar chain	MNCHLH
china new borun corporation	MNCCHN
china north east petroleum holdings limited	MNCUSA
china nuokang bio pharmaceutical	MNCCHNHLH
china nutrifruit group	MNCCHN
china petroleum and chemical corporation	MNCCHN
china pharma holdings inc	MNCCHNHLH
china precision steel inc	MNCCHNHKG
china real estate information corporation	MNC
china recycling energy corporation	MNCCHN
china ritar power	MNCCHN
china security and surveillance technology inc	MNCCHNMED
china shen zhou mining and resources	MNCCHN
china shenghuo pharmaceutical	MNCCHNHLH
china sky one medical	MNCCHNHLH
china southern airlines	MNCCHN
china sunergy co	MNCCHN
china techfaith wireless	MNCCHN
china technology development group corporation	MNCCHNHKG
china telecom	MNCCHNMED
china transinfo technology	MNCCHN
china valves technology	MNCCHN
china wind systems inc	MNCCHN
china xd plastics company	MNCCHN
china yida holding	MNCCHNMED
china yuchai international	MNCSGP
chinacast education corporation	MNCCHNHKGEDU
chinaedu corporation	MNCCHN
chinanet online holdings	MNCCHNMED
chindex international	MNCUSAHLH
chipmos technologies	MNCTWN
chipotle mexican grill	MNC
chiquita brands international	MNCUSAAGR
choice hotels international	MNCUSA
chopu	MNCCHN
christopher and banks corporation	MNCUSA
chs inc	MNCUSAAGR
chubb corporation	MNCUSA
chunghwa telecom	MNCTWNMED
church and dwight co	MNCUSA
churchill downs inc	MNCUSA
cibc	MNCCAN
ciber inc	MNCUSA
cibt education group	MNCCAN
ciena corporation	MNCUSAMED
cigna corporation	MNCUSAHLH
cigna high income shares	MNCUSA
cimarex energy co	MNCUSA
cimatron	MNCISR
cincinnati bell inc	MNCUSAMED
cincinnati financial corporation	MNCUSA
cinemark holdings inc	MNCUSA
cintas corporation	MNCUSA
circor international	MNCUSA
cirrus logic inc	MNCUSA
cisco systems	MNCUSA
cit group inc	MNCUSA
citi trends inc	MNCUSA
citigroup	MNCUSA
citizens and northern corp	MNCUSA
citizens holding company	MNCUSA
citizens inc	MNCUSA
citizens republic bancorp	MNCUSA
citrix systems	MNCUSA
city holding company	MNCUSA
city national corporation	MNCUSA
city telecom	MNCCHNHKGMED
ckx inc	MNCUSA
clarcor inc	MNCUSA
clarient inc	MNCUSAHLH
clarus corporation	MNCUSA
claude resources	MNC
claymore/guggenheim strategic opportunities fund	MNC
claymore dividend and income fund	MNCUSA
clayton williams	MNCUSA
clean energy fuels corp	MNCUSA
clean harbors inc	MNCUSA
clear channel outdoor holdings	MNC
clearwater paper corporation	MNC
clearwire corporation	MNCUSAMED
cleco power llc	MNCUSA
cleveland biolabs inc	MNCUSA
clicksoftware	MNCISR
cliffs natural resources inc	MNCUSA
clifton savings bancorp inc	MNCUSA
clinical data inc	MNCUSAHLH
clorox company	MNCUSA
cloud peak energy	MNC
clough global opportunities fund	MNCUSA
clp holdings	MNCCHNHKG
cme group inc	MNCUSA
cms energy corporation	MNCUSA
cna financial corporation	MNCUSA
cna surety corporation	MNCUSA
cnb financial corporation	MNCUSA
cnf inc	MNCUSA
cnh global	MNCNLD
cninsure	MNCCHN
cno financial group inc	MNCUSA
cnooc limited	MNCCHN
coach inc	MNCUSA
cobalt international energy	MNC
cobiz financial inc	MNCUSA
coca cola femsa	MNCMEX
coca cola hellenic bottl	MNCAUS
coca cola	MNCUSA
codexis inc	MNCUSA
coeur dalene mines	MNCUSA
cogdell spencer	MNC
cogent communications group	MNCUSA
cogent inc	MNCUSA
cognex corporation	MNCUSA
cognizant technology solutions corp	MNCUSA
cogo group	MNCCHN
cohen and steers	MNCUSA
coherent inc	MNCUSA
cohn and steers	MNC
cohu inc	MNCUSA
coinstar inc	MNCUSA
coldwater creek inc	MNCUSA
coleman cable inc	MNCUSAMED
colfax corporation	MNC
colgate palmolive c	MNCUSA
collective brands inc	MNCUSA
collectors universe inc	MNCUSA
colony financial	MNC
columbia banking system inc	MNCUSA
columbia laboratories inc	MNCUSAHLH
columbia sportswear company	MNCUSA
columbus mckinnon corporation	MNCUSA
combinatorx inc	MNCUSAHLH
comcast	MNCUSAMED
comerica inc	MNCUSA
comfort systems usa inc	MNCUSA
comm bancorp	MNCUSA
commerce bancshares inc	MNCUSA
commercial metals company	MNCUSA
commercial vehicle group inc	MNCUSA
commerzbank	MNCDEU
commonwealth reit	MNCUSA
commscope inc	MNCUSA
commtouch software ltd	MNCUSAMED
communications systems inc	MNCUSAMED
community bank system inc	MNCUSA
community health systems inc	MNCUSA
community trust bancorp	MNCUSA
commvault systems	MNCUSA
comp en de mn cemig ads	MNC
compagnie generale de geophysique veritas	MNC
compal electronics	MNCTWN
companhia brasileira de distribuicao	MNCBRA
companhia de bebidas das americas	MNCBRA
companhia de saneamento basico do estado de sao paulo	MNCBRA
companhia paranaense de energia	MNCBRA
compania cervecerias unidas	MNCCHL
compania mina buenaventura	MNCPER
compass diversified holdings	MNCUSA
compass minerals intl inc	MNCUSA
compellent technologies	MNC
complete production services inc	MNC
compucredit holdings corp	MNCUSA
compugen	MNCISR
computer programs and systems inc	MNCUSA
computer sciences corporation	MNCUSA
computer task group incorporated	MNCUSA
compuware corporation	MNCUSA
comscore	MNCUSA
comstock resources inc	MNCUSA
comtech telecommunications corp	MNCUSA
comverge inc	MNCUSA
conagra foods inc	MNCUSA
conceptus inc	MNCUSAHLH
concho resources	MNC
concord medical services	MNCHLH
concur technologies inc	MNCUSA
conexant systems	MNCUSA
conmed corporation	MNCUSA
connecticut water service inc	MNCUSA
conns inc	MNCUSA
consol energy inc	MNCUSA
consolidated communications holdings inc	MNCUSAMED
consolidated edison company of new york	MNCUSA
consolidated graphics inc	MNCUSAMED
consolidated tomoka land co	MNCUSA
consolidated water co	MNCCYM
constant contact inc	MNCUSA
constellation brands inc	MNC
constellation energy group	MNCUSA
contango oil and gas company	MNCUSA
continental airlines	MNCUSA
continental resources inc	MNC
continucare corp	MNCUSAHLH
convergys corporation	MNCUSA
convio inc	MNCUSA
cooper companies inc	MNCUSA
cooper industries plc	MNCUSA
cooper tire and rubber co	MNCUSA
copa holdings	MNC
copano energy	MNCUSA
copart inc	MNCUSA
copene petroquimica do nordeste	MNCBRA
copernic inc	MNCCAN
corcept therapeutics incorporated	MNCUSAHLH
core laboratories	MNCNLD
core mark holding co	MNCUSA
corelogic	MNC
corinthian colleges	MNCUSAEDU
corn products international inc	MNCUSA
cornerstone progressive return fund	MNC
cornerstone therapeutics inc	MNCUSAHLH
corning incorporated	MNCUSAMED
corpbanca	MNCCHL
corporate executive board company	MNCUSA
corporate office properties trust	MNCUSA
corrections corporation of america	MNCUSA
corvel corp	MNCUSA
cosan limited	MNC
cost plus inc	MNCUSA
costar group inc	MNCUSA
costco	MNCUSA
cott corporation	MNCCAN
courier corporation	MNCUSAMED
cousins properties incorporated	MNCUSA
covance inc	MNCUSA
covanta holding corporation	MNCUSA
covenant transportation group	MNCUSA
coventry health care	MNCUSAHLH
covidien plc	MNCIRLHLH
cowen group	MNCUSA
cp rail	MNCCAN
cpex pharmaceuticals	MNCUSAHLH
cpi aerostructures	MNCUSA
cpi corporation	MNCUSA
cpi international inc	MNCUSA
cra internationalinc	MNCUSA
cracker barrel old country store	MNCUSA
craft brewers alliance	MNCUSA
crane company	MNCUSA
crawford and company	MNCUSA
cray inc	MNCUSA
credicorp ltd	MNCPER
credit acceptance corporation	MNCUSA
credit agricole	MNCFRA
credit suisse	MNCCHE
credo petroleum corp	MNCUSA
cree inc	MNCUSA
cresud s a c i f	MNCARGAGR
crexus investment	MNC
crh plc	MNCIRL
crimson exploration inc	MNCUSA
crocs inc	MNCUSA
cross a t company	MNCUSA
cross country healthcare	MNCUSA
cross timbers royalty trust	MNCUSA
crosstex energy	MNCUSA
crown castle international corporation	MNCUSAMED
crown cork and seal company inc	MNCUSA
crown media holdings inc	MNCUSA
crucell nv	MNCNLD
cryolife inc	MNCUSAHLH
cryptologic limited	MNCIRL
crystallex international	MNCCAN
csg systems international	MNCUSA
css industries inc	MNCUSA
csx corporation	MNCUSA
ctc media inc	MNCRUS
ctrip com	MNCCHN
cts corporation	MNCUSA
cubic corporation	MNCUSA
cubic energy inc	MNCUSA
cubist pharmaceuticals inc	MNCUSAHLH
cullen/frost bankers inc	MNCUSA
culp inc	MNCUSA
cumberland pharmaceuticals inc	MNCUSAHLH
cummins inc	MNCUSA
cumulus media inc	MNCUSA
curis inc	MNCUSA
curtiss wright corp	MNCUSA
cutera inc	MNCUSA
cvb financial corporation	MNCUSA
cvr energy inc	MNC
cvs corporation	MNCUSAHLH
cyberdefender corporation	MNCUSA
cyberonics inc	MNCUSA
cyberoptics corporation	MNCUSA
cymer inc	MNCUSA
cynosure inc	MNCUSA
cypress bioscience inc	MNCUSA
cypress semiconductor corporation	MNCUSA
cypress sharpridge investments	MNC
cytec industries inc	MNCUSA
cytokinetics incorporated	MNCUSAHLH
cytori therapeutics	MNCUSAHLH
cytrx corporation	MNCUSA
d medical industries	MNCISRHLH
d r horton inc	MNCUSA
daily journal corp	MNCUSAMED
daktronics inc	MNCUSA
dana holding corporation	MNC
danaher corporation	MNCUSA
danaos corporation	MNC
danvers bancorp	MNCUSA
darden restaurants	MNCUSA
darling international inc	MNCUSA
davita inc	MNCUSA
dawson geophysical company	MNCUSA
dcp midstream partners	MNC
dct industrial trust	MNC
ddi corp	MNCUSA
dealertrack holdings	MNCUSA
dean foods company	MNCUSA
deckers outdoor corporation	MNCUSA
deer consumer products	MNCCHN
deere and company	MNCUSA
deerfield capital corp	MNCUSA
dehaier medical systems	MNCCHNHLH
dejour enterprises	MNCCAN
del monte foods	MNCUSA
delaware enhanced global dividend	MNCUSA
delcath systems inc	MNCUSAHLH
delek us holdings	MNC
dell inc	MNCUSA
delphi financial group	MNCUSA
delta air lines	MNCUSA
delta apparel inc	MNCUSA
delta natural gas company	MNCUSA
delta petroleum corporation	MNCUSA
deltek inc	MNCUSA
deltic timber corporation	MNCUSA
deluxe corporation	MNCUSAMED
demandtec inc	MNCUSA
denbury resources inc	MNCUSA
dendreon corporation	MNCUSAHLH
dennys corporation	MNCUSA
dentsply international inc	MNCUSAHLH
depomed inc	MNCUSAHLH
desarrolladora homex	MNC
descartes systems group	MNCCAN
destination maternity corporation	MNCUSA
deswell industries inc	MNCCHN
deutsche bank	MNCDEU
developers diversified realty corporation	MNCUSA
devon energy corporation	MNCUSA
devry inc	MNCUSA
dex one corporation	MNC
dexcom inc	MNCUSAHLH
dexia	MNCBEL
dg fastchannel inc	MNCUSA
dht holdings	MNCGBR
diageo plc	MNCGBR
diamond foods	MNCUSA
diamond hill investment group	MNCUSA
diamond management and technology consultants	MNCUSA
diamond offshore drilling	MNCUSA
diamondrock hospitality company	MNC
diana shipping inc	MNC
dice holdings inc	MNC
dicks sporting goods	MNCUSA
diebold inc	MNCUSA
digi international	MNCUSA
digimarc corp	MNCUSA
digital realty trust	MNC
digital river inc	MNCUSA
digitalglobe	MNCMED
dillards inc	MNCUSA
dime community bancshares	MNCUSA
dineequity inc	MNCUSA
diodes incorporated	MNCUSA
dionex corporation	MNCUSA
directv	MNCUSAMED
discover financial services	MNCUSA
discovery communications inc	MNCUSAMED
dish network corp	MNCUSAMED
disney	MNCUSA
divx inc	MNCUSA
document security systems	MNCUSA
dolan company	MNCUSA
dolby laboratories	MNCMED
dole food company	MNCAGR
dollar financial corp	MNCUSA
dollar general corp	MNCUSA
dollar thrifty automotive group	MNCUSA
dollar tree inc	MNCUSA
dominion resources inc	MNCUSA
dominos pizza	MNC
domtar corporation	MNCCAN
donaldson company	MNCUSA
donegal group	MNCUSA
doral financial	MNCPRI
dorchester minerals l p	MNCUSA
dorman products inc	MNCUSA
dot hill systems corp	MNCUSA
douglas dynamics	MNC
douglas emmett	MNC
dover corporation	MNCUSA
dow 30 premium	MNC
dow chemical company	MNCUSA
dpl inc	MNCUSA
dr reddys laboratories	MNCINDHLH
dr pepper snapple	MNCUSA
dragonwave	MNCCANMED
drdgold limited	MNCZAF
dreams inc	MNCUSA
dreamworks animation	MNCUSAMED
dresdner bank	MNCDEU
dress barn inc	MNCUSA
dresser rand group	MNC
drew industries incorporated	MNCUSA
dreyfus municipal income	MNCUSA
dreyfus strategic municipals	MNCUSA
dril quip	MNCUSA
drugstore com	MNCUSAHLH
dryships inc	MNCGRC
dsp group inc	MNCUSA
dst systems inc	MNCUSA
dte energy company	MNCUSA
dts inc	MNCUSA
ducommun incorporated	MNCUSA
duff and phelps	MNC
duke energy corp	MNCUSA
duke realty corp	MNCUSA
dun and bradstreet corp	MNCUSA
duncan energy partners	MNC
duoyuan global water	MNCCHN
duoyuan printing	MNCDPI
dupont fabros	MNC
durect corporation	MNCUSAHLH
dws dreman	MNC
dws rreef world estate fund	MNC
dws scudder	MNCDEU
dxp enterprises inc	MNCUSA
dyax corp	MNCUSA
dycom industries inc	MNCUSA
dynamex inc	MNCUSA
dynamic materials corporation	MNCUSA
dynamics research corporation	MNCUSA
dynavax technologies corp	MNCUSAHLH
dynavox	MNCUSA
dynegy inc	MNCUSA
dynex capital inc	MNCUSA
dz bank	MNCDEU
e*trade financial corp	MNCUSA
e i du pont de nemours	MNCUSA
e w scripps company	MNCUSAMED
eagle bancorp inc	MNCUSA
eagle bulk shipping inc	MNCUSA
eagle materials inc	MNCUSA
eagle rock energy partners	MNCUSA
earthlink inc	MNCUSA
east west bancorp	MNCUSA
eastern insurance holdings	MNCUSA
eastgroup properties	MNCUSA
eastman chemical co	MNCUSA
eastman kodak co	MNCUSA
easylink services international corp	MNCUSA
eaton corporation	MNCUSA
eaton vance	MNCUSA
ebay inc	MNCUSA
ebix inc	MNCUSA
echelon corporation	MNCUSA
echo global logistics	MNCUSA
echostar corporation	MNCUSA
ecolab inc	MNCUSA
ecopetrol s a	MNC
edap tms	MNCFRAHLH
edison international	MNCUSA
education management corporation	MNCUSA
education realty trust	MNC
edwards lifesciences corp	MNCUSA
efuture information technology	MNCCHN
ehealth inc	MNCUSA
e house (china) holdings limited	MNCCHN
einstein noah restaurant group	MNCUSA
el paso corporation	MNCUSA
el paso electric co	MNCUSA
el paso pipeline partners lp	MNC
elan corporation	MNCIRLHLH
elbit imaging	MNCISR
elbit systems	MNCISR
eldorado gold corp	MNCCAN
electro rent corporation	MNCUSA
electro scientific industries	MNCUSA
electronic arts inc	MNCUSA
electronics for imaging inc	MNCUSA
eli lilly	MNCUSAHLH
elizabeth arden	MNCUSA
ellsworth convertible growth and income fund	MNCUSA
elong inc	MNCCHN
eloyalty corporation	MNCUSA
eltek ltd	MNCISR
embotelladora andina	MNCCHL
embraer	MNCBRA
emc corporation	MNCUSA
emc insurance group	MNCUSA
emcor group inc	MNCUSA
emcore corporation	MNCUSA
emdeon inc	MNC
emergency medical services corporation	MNCHLH
emergent biosolutions inc	MNCHLH
emeritus corporation	MNCUSAHLH
emerson electric company	MNCUSA
emerson radio corporation	MNCUSA
empire district electric co	MNCUSA
empire resorts inc	MNCUSA
employers holdings inc	MNC
empresa nacional de electricidad	MNC
empresas ica soc contrladora	MNCMEX
ems technologies inc	MNCUSA
emulex corporation	MNCUSA
enbridge energy	MNCUSA
enbridge inc	MNCCAN
encana	MNCCAN
encore bancshares	MNCUSA
encore capital group	MNCUSA
encore energy partners	MNC
encore wire corp	MNCUSA
endeavor international corp	MNCUSA
endeavour silver corp	MNC
endo pharmaceuticals holdings	MNCUSAHLH
endologix inc	MNCUSAHLH
endurance specialty holdings	MNC
ener1 inc	MNCUSA
energen corporation	MNCUSA
energizer holdings	MNCUSA
energy conversion devices inc	MNCUSA
energy income and growth fund	MNC
energy partners ltd	MNCUSA
energy recovery inc	MNCUSA
energy transfer equity	MNC
energy transfer partners	MNCUSA
energy xxi	MNCBMU
energysolutions inc	MNCENV
enernoc inc	MNCUSA
enerplus resources fund	MNCCAN
enersis s a	MNC
enersys	MNCMED
englobal corporation	MNCUSA
eni s p a	MNCITA
enka insaat ve sanayi	MNCTUR
ennis inc	MNCUSA
enpro industries	MNCUSA
ensco plc	MNCUSA
ensign group inc	MNCUSA
enstar group limited	MNCBMU
entegris inc	MNCUSA
entercom communications corporation	MNCUSA
entergy arkansas	MNCUSA
entergy mississippi	MNCUSA
entergy texas inc	MNC
enterprise bancorp inc	MNCUSA
enterprise financial services corp	MNCUSA
enterprise gp holdings l p	MNC
enterprise products partners l p	MNCUSA
entertainment properties trust	MNCUSA
entravision communications corporation	MNCUSA
entree gold inc	MNCCAN
entropic communications inc	MNCUSA
envoy capital group	MNCCAN
enzo biochem	MNCUSAHLH
enzon pharmaceuticals	MNCUSA
eog resources	MNCUSA
epicor software corp	MNCUSA
epiq systems inc	MNCUSA
eplus inc	MNCUSA
epoch holding corporation	MNCUSA
eqt corporation	MNCUSA
equifax inc	MNCUSA
equinix inc	MNCUSAMED
equity lifestyle properties inc	MNCUSA
equity one inc	MNCUSA
equity residential	MNCUSA
eresearch technology inc	MNCUSA
erie indemnity co	MNCUSA
esb financial corp	MNCUSA
escalade incorporated	MNCUSA
esco technologies inc	MNCUSAMED
essa bancorp	MNCUSA
essex property trust	MNCUSA
essex rental corp	MNCUSA
estee lauder co	MNCUSA
esterline technologies corp	MNCUSA
etablissements delhaize freres et cie	MNCBELAGR
ethan allen interiors	MNCUSA
eurand n v	MNCNLDHLH
euro tech holdings	MNCCHNHKG
euronet worldwide	MNCUSA
european equity fund	MNCUSA
euroseas ltd	MNCGRC
ev energy partners	MNCUSA
evercore partners inc	MNC
everest re group	MNCBMU
evergreen solar inc	MNCUSA
evolution petroleum corporation	MNCUSA
evolving systems inc	MNCUSA
evraz	MNCRUS
exact sciences corporation	MNCUSA
exactech inc	MNCUSA
exar corporation	MNCUSA
exceed company ltd	MNCCHNHKG
excel maritime carriers	MNCBMU
excel trust inc	MNC
exco resources	MNCUSA
exelixis inc	MNCUSA
exelon corporation	MNC
exeter resource corporation	MNC
exfo inc	MNCCAN
exide technologies	MNCUSA
exlservice holdings	MNCUSA
expedia inc	MNCUSA
expeditors international of washington	MNCUSA
exponent inc	MNCUSA
express inc	MNC
express scripts inc	MNCUSAHLH
expressjet holdings	MNCUSA
exterran holdings	MNC
exterran partners l p	MNCUSA
extra space storage	MNC
extreme networks inc	MNCUSA
exxon mobil	MNCUSA
ezchip semiconductor limited	MNCISRMED
ezcorp inc	MNCUSA
f n b corp	MNCUSA
f5 networks inc	MNCUSA
factset research systems inc	MNCUSA
fair isaac and co	MNCUSA
fairchild semiconductor	MNCUSA
falconstor software	MNCUSA
family dollar stores	MNCUSA
famous daves of america	MNCUSA
farmer brothers company	MNCUSA
faro technologies inc	MNCUSA
fastenal company	MNCUSA
fbl financial group	MNCUSA
fbr capital markets corp	MNCUSA
federal agricultural mortgage corp	MNCUSA
federal mogul corp	MNCUSA
federal signal corporation	MNCUSA
federated investors inc	MNCUSA
federated premier intermediate municipal income fund	MNC
federated premier municipal income fund	MNC
fedex corporation	MNCUSA
fei company	MNCUSA
felcor lodging trust	MNCUSA
femsa	MNCMEX
ferrellgas partners	MNCUSA
ferro corporation	MNCUSA
fibertower corporation	MNCUSAMED
fibria celulose	MNCBRAAGR
fidelity national financial	MNCUSA
fidelity national information services	MNCUSA
fidelity southern corporation	MNCUSA
fiduciary claymore mlp opportunity fund	MNC
fifth street finance corporation	MNC
fifth third bancorp	MNCUSA
financial engines inc	MNCUSA
financial institutions inc	MNCUSA
finisar corp	MNCUSA
finish line inc	MNCUSA
first american corporation	MNCUSA
first busey corporation	MNCUSA
first california financial group inc	MNCUSA
first cash financial services inc	MNCUSA
first citizens bancshares	MNCUSA
first commonwealth financial corporation	MNCUSA
first community bancshares inc	MNCUSA
first defiance financial corp	MNCUSA
first financial bancorp	MNCUSA
first financial bankshares inc	MNCUSA
first financial corporation indiana	MNCUSA
first financial holdings inc	MNCUSA
first financial northwest inc	MNCUSA
first industrial realty trust inc	MNCUSA
first interstate bancsystem	MNCUSA
first marblehead corporation	MNCUSA
first merchants corporation	MNCUSA
first mercury financial corporation	MNC
first midwest bancorp	MNCUSA
first niagara financial group	MNCUSA
first of long island corporation	MNCUSA
first pacific company l	MNCCHNHKG
first place financial corp	MNCUSA
first potomac realty trust	MNCUSA
first solar inc	MNCUSA
first south bancorp	MNCUSA
first tennessee national corporation	MNCUSA
first trust aberdeen	MNC
first trust four corners senior	MNC
first union real estate equity and mortgage investments	MNCUSA
firstcity financial corporation	MNCUSA
firstenergy corporation	MNCUSA
firstmerit corporation	MNCUSA
firstservice corporation	MNCCAN
fiserv inc	MNCUSA
fisher communications inc	MNCUSA
five star quality care inc	MNCUSA
flagstar bancorp inc	MNCUSA
flagstone reinsurance h	MNCBMU
flaherty and crumrine	MNCUSA
flaherty crumrine claymore	MNC
flamel technologies	MNCFRAHLH
flexible solutions international	MNCCAN
flexsteel industries inc	MNCUSA
flextronics international	MNCSGP
flir systems	MNCUSA
flow international corporation	MNCUSA
flowers foods inc	MNCUSA
flowserve corporation	MNCUSA
fluor corporation	MNCUSA
flushing financial corporation	MNCUSA
fly leasing limited	MNCIRL
fmc corporation	MNCUSA
fmc technologies inc	MNCUSA
focus media holding	MNCCHNMED
fomento economico mexicano	MNCMEX
footlocker inc	MNCUSA
force protection inc	MNCUSA
ford motor	MNCUSA
forest city enterprises	MNCUSA
forest laboratories inc	MNCUSAHLH
forest oil corporation	MNCUSA
forestar group	MNC
formfactor inc	MNCUSA
formosa plastics	MNCTWN
formula systems ltd	MNCISR
forrester research inc	MNCUSA
fort dearborn income securities inc	MNCUSA
fortinet inc	MNCUSA
fortis	MNCBEL
fortress investment group	MNC
fortune brands inc	MNCUSA
forward air corporation	MNCUSA
fossil inc	MNCUSA
foster wheeler ag	MNCUSA
fox chase bancorp	MNCUSA
fpic insurance group	MNCUSA
france telecom	MNCFRAMED
franklin covey	MNCUSAMED
franklin electric co	MNCUSA
franklin resources	MNCUSA
franklin street properties corp	MNC
franklin templeton	MNCUSA
franklin universal trust	MNCUSA
fraser and neave	MNCSGP
freds inc	MNCUSA
freeport mcmoran copper and gold inc	MNCUSA
freeseas inc	MNCGRC
freightcar america inc	MNCUSA
fresenius kabi pharmaceutical	MNCDEUHLH
fresenius medical	MNCDEUHLH
fresh del monte produce inc	MNCUSAAGR
frischs restaurants inc	MNCUSA
fronteer gold inc	MNCCAN
frontier communications co	MNCUSAMED
frontier oil corporation	MNCUSA
frontline ltd	MNCBMU
fsi international inc	MNCUSA
fti consulting inc	MNCUSA
fuel systems solutions inc	MNCUSA
fuel tech inc	MNCUSA
fuelcell energy inc	MNCUSA
full circle capital corporation	MNCUSA
fulton financial corporation	MNCUSA
fundtech ltd	MNCISR
funtalk china holdings	MNCCHN
fuqi international	MNCCHN
furiex pharmaceutical	MNCUSAHLH
furmanite corporation	MNCUSA
furniture brands international	MNCUSA
fushi copperweld	MNCCHNMED
fuwei films	MNCCHN
fx energy inc	MNCUSA
g&k services inc	MNCUSA
g willi food	MNCISR
gabelli equity trust	MNCUSA
gabelli global multi media trust	MNCUSA
gabelli utility trust	MNCUSA
gafisa	MNCBRA
gaiam inc	MNCUSA
gamco investors inc	MNCUSA
gamestop corp	MNCUSA
gammon gold	MNCCAN
gannett co	MNCUSAMED
gardner denver inc	MNCUSA
garmin ltd	MNCCHE
gartner inc	MNCUSA
gas natural inc	MNCUSA
gastar exploration	MNC
gatx corporation	MNCUSA
gaylord entertainment	MNCUSA
geeknet inc	MNCUSA
gen probe incorporated	MNCUSAHLH
genco shipping	MNCUSA
gencorp	MNCUSA
generac holdlings	MNC
general american investors inc	MNCUSA
general cable corporation	MNCUSAMED
general communication inc	MNCUSAMED
general dynamics corporation	MNCUSA
general electric	MNCUSA
general growth properties inc	MNCUSA
general maritime corporation	MNCUSA
general mills	MNCUSA
general moly inc	MNCUSA
general steel holdings	MNCCHN
generex biotechnology	MNCCANHLH
genesco inc	MNCUSA
genesee and wyoming	MNCUSA
genesis energy l p	MNCUSA
genomic health inc	MNCUSAHLH
genoptix	MNCUSAHLH
genpact limited	MNC
gentex corporation	MNCUSA
genting berhad	MNCMYS
gentium spa	MNCITAHLH
gentiva health services	MNCUSAHLH
genuine parts company	MNCUSA
genvec inc	MNCUSAHLH
genworth financial	MNC
genzyme corporation	MNCUSA
geo group inc	MNCUSA
geoeye inc	MNCUSAMED
geokinetics inc	MNCUSA
georesources inc	MNCUSA
georgia gulf corporation	MNCUSA
georgia power company	MNCUSA
gerber scientific inc	MNCUSA
gerdau	MNCBRA
german american bancorp	MNCUSA
geron corporation	MNCUSAHLH
gerova financial	MNCCYM
getty realty	MNCUSA
gfi group inc	MNCUSA
gfncz	MNC
giant interactive group	MNC
gibraltar industries inc	MNCUSA
gigamedia l	MNCTWN
g iii apparel group ltd	MNCUSA
gilat satellite	MNCISRMED
gildan activewear	MNCCAN
gilead sciences inc	MNCUSA
given imaging ltd	MNCISRHLH
glacier bancorp	MNCUSA
gladstone capital corp	MNCUSA
gladstone commercial corp	MNCUSA
gladstone investment corp	MNCUSA
glatfelter	MNCUSA
glaxosmithkline	MNCGBRHLH
gleacher and company	MNCUSA
glg life tech	MNCCAN
glg partners	MNC
glimcher realty	MNCUSA
global cash access holdings	MNC
global crossing ltd	MNCBMUMED
global defense technology and systems	MNC
global geophysical services inc	MNCUSA
global high income dollar fund inc	MNCUSA
global income and currency fund inc	MNC
global indemnity plc	MNCCYM
global industries ltd	MNCUSA
global partners lp	MNC
global payments inc	MNCUSA
global power equipment group inc	MNCUSA
global ship lease inc	MNC
global sources ltd	MNCBMU
global tech advanced innovations inc	MNCCHNHKG
global traffic network inc	MNCUSA
globalstar inc	MNCUSAMED
globe specialty metals inc	MNCUSA
globecomm systems inc	MNCUSA
gmac llc	MNCUSA
gmx resources inc	MNCUSA
gol linhas aereas inteligentes	MNC
golar lng limited	MNCBMU
gold fields limited	MNCZAF
gold fields ltd	MNCZAF
gold resource corporation	MNCUSA
goldcorp incorporated	MNCCAN
golden minerals co	MNCCYM
golden star resources	MNCUSA
goldman sachs	MNCUSA
golf trust of america inc	MNCUSAHLH
golub capital bdc inc	MNCUSA
goodrich corporation	MNCUSA
goodrich petroleum	MNCUSA
goodyear tire	MNCUSA
gordmans stores	MNC
gorman rupp	MNCUSA
government properties income trust	MNC
governor and company of the bank of ireland	MNCIRL
gp strategies corporation	MNCUSA
graco inc	MNCUSA
graftech international	MNCUSA
graham corporation	MNCUSA
graham packaging	MNC
gramercy capital corp	MNC
gran tierra energy	MNCCAN
grand canyon education inc	MNCUSAEDU
granite construction incorporated	MNCUSA
graphic packaging holding company	MNCUSA
gravity co	MNCKOR
gray television inc	MNCUSAMED
great atlantic and pacific tea	MNCUSA
great basin gold ltd	MNCCAN
great lakes dredge and dock corp	MNCUSA
great northern iron ore properties	MNCUSA
great plains energy inc	MNCUSA
great southern bancorp	MNCUSA
greatbatch inc	MNCUSA
greater china fund inc	MNCUSA
green bankshares inc	MNCUSA
green dot corporation	MNC
green mountain coffee roasters	MNCUSA
green plains renewable energy	MNCENV
greenbrier companies inc	MNCUSA
greene county bancorp	MNCUSA
greenhill	MNC
greenlight reinsurance	MNCCYM
greif bros	MNCUSA
griffin land and nurseries	MNCUSAAGR
griffon corporation	MNCUSA
group 1 automotive	MNCUSA
groupe caisse depargne	MNCFRA
gruma s a de c v	MNCMEX
grupo aeroportuario del centro norte	MNCMEX
grupo aeroportuario del pacifico	MNC
grupo aeroportuario del sureste	MNCMEX
grupo casa saba	MNCMEXHLH
grupo financiero galicia	MNCARG
grupo radio centro	MNCMEXMED
grupo simec	MNCMEX
grupo televisa	MNCMEXMED
grupo tmm	MNCMEX
gse systems inc	MNCUSA
gsi commerce inc	MNCUSA
gsi technology inc	MNCUSA
gt solar international inc	MNCUSA
gtx inc	MNCUSAHLH
guangshen railway company	MNCCHN
guanwei recycling	MNCCHN
guaranty bancorp	MNCUSA
guess? inc	MNCUSA
guggenheim enhanced equity income fund	MNC
guidance software inc	MNCUSA
gulf island fabrication inc	MNCUSA
gulf power company	MNCUSA
gulf resources inc	MNCCHN
gulfmark offshore inc	MNCUSA
gulfport energy corporation	MNCUSA
gushan environmental energy	MNCCHN
gyrodyne company of america	MNCUSA
h&e equipment services	MNCUSA
h&q healthcare investors	MNCUSA
h&q life sciences investors	MNCUSA
h&r block	MNCUSA
h b fuller	MNCUSA
h j heinz	MNCUSA
hackett group	MNCUSA
haemonetics corporation	MNCUSAHLH
hain celestial group	MNCUSA
hallador energy	MNC
hallmark financial services	MNCUSA
halozyme therapeutics inc	MNCUSA
hampden bancorp	MNCUSA
hancock holding company	MNCUSA
hanesbrands inc	MNC
hanger orthopedic group	MNCUSAHLH
hanmi financial corporation	MNCUSA
hanover capital mortgage holdings	MNCUSA
hanover insurance group	MNCUSA
hansen medical inc	MNCUSA
hansen natural corp	MNCUSA
harbin electric	MNCCHN
harbinger group inc	MNCUSA
hardinge inc	MNCUSA
harley davidson inc	MNCUSA
harleysville group	MNCUSA
harman international industries	MNCUSA
harmonic inc	MNCUSA
harmony gold mining	MNCZAF
harris and harris	MNCUSA
harris corporation	MNCUSA
harry winston diamond corp	MNCCAN
harsco corporation	MNCUSA
harte hanks	MNCUSA
hartford financial services group	MNCUSA
hartford income shares fund inc	MNCUSA
harvard bioscience inc	MNCUSA
harvest natural resources inc	MNCUSA
hasbro	MNCUSA
hastings entertainment	MNCUSA
hatteras financial corp	MNC
haverty furniture	MNCUSA
hawaiian electric industries inc	MNCUSA
hawaiian holdings inc	MNCUSA
hawk corporation	MNCUSA
hawkins inc	MNCUSA
haynes international	MNCUSA
hbos	MNCGBR
hcc insurance holdings	MNCUSA
hcp inc	MNCUSA
hdfc bank limited	MNCIND
headwaters incorporated	MNCUSA
health care reit	MNCUSA
health grades inc	MNCUSA
health management associates inc	MNCUSA
health net inc	MNCHLH
healthcare realty trust incorporated	MNCUSA
healthcare services group inc	MNCUSA
healthsouth corporation	MNCUSA
healthspring inc	MNCHLH
healthstream inc	MNCUSA
healthways inc	MNCUSA
heartland express inc	MNCUSA
heartland financial usa	MNCUSA
heartland payment systems	MNC
heartware international	MNCUSAHLH
heckmann corporation	MNC
hecla mining company	MNCUSA
heelys inc	MNCUSA
heico corporation	MNCUSA
heidrick and struggles	MNCUSA
helen of troy limited	MNCBMU
helix energy solutions group	MNCUSA
hellenic telecommunication organization	MNCGRCMED
helmerich and payne	MNCUSA
hemispherx biopharma	MNCUSA
henry schein inc	MNCUSAHLH
herbalife ltd	MNCHLH
hercules offshore inc	MNCUSA
hercules technology growth capital	MNCUSA
heritage financial corporation	MNCUSA
heritage financial group	MNCUSA
heritage oaks bancorp	MNCUSA
heritage crystal clean	MNCUSA
herley industries	MNCUSA
herman miller	MNCUSA
hersha hospitality trust	MNCUSA
hershey foods	MNCUSA
hertz global holdings	MNC
hess corporation	MNCUSA
hewitt associates	MNCUSA
hewlett packard	MNCUSA
hexcel corp	MNCUSA
hf financial corp	MNCUSA
hhgregg	MNC
hibbett sports	MNCUSA
hickory tech corporation	MNCUSAMED
higher one holdings	MNC
highland credit stategies fund	MNC
highway holdings limited	MNCCHNHKG
highwoods properties inc	MNCUSA
hill international inc	MNCUSA
hillenbrand inc	MNC
hillenbrand industries inc	MNCUSAHLH
hilltop holdings inc	MNCUSA
himax technologies	MNCTWN
hindalco industries	MNCIND
hingham institution for savings	MNCUSA
hisoft technology international	MNCCHN
hi tech pharmacal co	MNCUSAHLH
hittite microwave corp	MNCUSA
hms holdings corp	MNCUSA
hoku corporation	MNCUSA
holly corporation	MNCUSA
holly energy	MNC
hollysys automation	MNCCHN
hologic inc	MNCUSAHLH
home bancorp inc	MNCUSA
home bancshares inc	MNCUSA
home depot inc	MNCUSA
home federal bancorp	MNCUSA
home inns and hotels management inc	MNCCHN
home properties inc	MNCUSA
hon hai precision industries	MNCTWN
hon industries inc	MNCUSA
honeywell international inc	MNCUSA
hong kong highpower	MNCCHNHKG
hooker furniture corporation	MNCUSA
hopfed bancorp	MNCUSA
horace mann educators	MNCUSA
horizon bancorp	MNCUSA
horizon lines	MNC
hormel foods	MNCUSA
hornbeck offshore services	MNC
horsehead holding corp	MNCUSA
hospira inc	MNCHLH
hospitality properites trust	MNCUSA
host marriott financial trust	MNCUSA
hot topic inc	MNCUSA
household finance corp	MNCUSA
houston american energy corporation	MNCUSA
houston wire and cable co	MNCUSAMED
hovnanian enterprises inc	MNCUSA
hsbc holdings	MNC
hsn inc	MNCUSA
huaneng power intl	MNC
hub group inc	MNCUSA
hubbell inc	MNC
hudson city bancorp	MNCUSA
hudson highland group	MNCUSA
hudson pacific properties	MNC
hudson valley holding corp	MNCUSA
hughes communications inc	MNCUSAMED
hugoton royalty trust	MNCUSA
human genome sciences inc	MNCUSA
humana inc	MNCUSAHLH
huntington bancshares	MNCUSA
huntsman corporation	MNC
hurco companies	MNCUSA
huron consulting group	MNCUSA
hutchinson technology inc	MNCUSA
hutchison whampoa	MNCCHNHKG
hyatt hotels	MNC
hydrogenics corporation	MNCCAN
hypercom corporation	MNCUSA
hyperdynamics corporation	MNCUSA
hyperion brookfield	MNCUSA
hypovereinsbank	MNCDEU
iac/interactivecorp	MNCUSA
iamgold corp	MNC
iberiabank	MNCUSA
icad inc	MNCUSAHLH
icahn enterprises l p	MNCUSA
icf international inc	MNCUSA
icici bank limited	MNCIND
ico global communications	MNCUSA
icon plc	MNCIRLHLH
iconix brand group inc	MNCUSA
icu medical inc	MNCUSAHLH
icx technologies inc	MNCUSA
idacorp inc	MNCUSA
idenix pharmaceuticals	MNCUSAHLH
identive group inc	MNCUSA
idera pharmaceuticals	MNCUSAHLH
idex corporation	MNCUSA
idexx laboratories	MNCUSA
idt corporation	MNCUSAMED
iesi bfc	MNCCANENV
ifm investments limited	MNC
igate corporation	MNCUSA
ii vi incorporated	MNCUSA
illinois tool works	MNCUSA
illumina inc	MNCUSA
imation corporation	MNCUSA
imax corp	MNCCAN
immersion corporation	MNCUSA
immucor inc	MNCUSAHLH
immunogen inc	MNCUSAHLH
immunomedics inc	MNCUSA
impax laboratories	MNCUSAHLH
imperial oil	MNCCAN
imperial sugar company	MNCUSA
incontact inc	MNCUSAMED
incredimail ltd	MNCISRMED
incyte corporation	MNCUSA
independence holding company	MNCUSA
india fund inc	MNCUSA
indiana michigan power co	MNCUSA
indosat	MNCIDNMED
industrial and commercial bank of china	MNCCHN
industrial services of america inc	MNCUSA
industrias bachoco	MNCMEX
inergy holdings l p	MNCUSA
inergy l p	MNCUSA
infinera corp	MNCUSAMED
infinity pharmaceuticals inc	MNCUSAHLH
infinity property and casualty corporation	MNCUSA
informatica corporation	MNCUSA
infospace inc	MNCUSA
ing group	MNCNLD
ingersoll rand	MNCBMU
ingles markets	MNCUSA
ingram micro inc	MNCUSA
inhibitex inc	MNCUSA
inland real estate corporation	MNCUSA
innerworkings inc	MNCUSA
innodata isogen inc	MNCUSA
innophos holdings inc	MNCUSA
innospec inc	MNCGBR
innovative solutions and support inc	MNCUSA
inovio pharmaceuticals	MNCUSAHLH
insight enterprises inc	MNCUSA
insignia systems inc	MNCUSA
insituform technologies inc	MNCUSA
insmed inc	MNCUSAHLH
inspire pharmaceuticals inc	MNCUSAHLH
insteel industries inc	MNCUSA
insulet corporation	MNCUSAHLH
integra lifesciences holdings corporation	MNCUSA
integral systems inc	MNCUSA
integramed america inc	MNCUSAHLH
integrated device technology inc	MNCUSA
integrated silicon solution inc	MNCUSA
integrys energy group	MNCUSA
intel corporation	MNCUSA
intellipharmaceutics international	MNCCANHLH
inter parfums	MNCUSA
interactive brokers group inc	MNCUSA
interactive intelligence inc	MNCUSA
interclick inc	MNCUSA
intercontinental hotels group	MNCGBR
intercontinentalexchange	MNC
interdigital inc	MNCUSA
interface inc	MNCUSA
interline brands	MNC
intermune inc	MNCUSAHLH
internap network services corporation	MNCUSA
internationa flavors and fragrances inc	MNCUSA
international bancshares corporation	MNCUSA
international business machines corporation	MNCUSA
international coal group inc	MNC
international game technology	MNCUSA
international paper company	MNCUSA
international rectifier corporation	MNCUSA
international shipholding corporation	MNCUSA
international speedway corporation	MNCUSA
international tower hill mines	MNCCAN
internet brands inc	MNCUSA
internet capital group inc	MNCUSA
internet gold golden lines ltd	MNCISRMED
internet initiative japan	MNCJPNMED
interoil corp	MNC
interpublic group of companies inc	MNCUSA
intersections inc	MNCUSA
intersil corporation	MNCUSA
interval leisure group inc	MNCUSA
intevac inc	MNCUSA
intl uranium corp	MNC
intralinks holdings	MNC
intrepid potash	MNC
intuit inc	MNCUSA
intuitive surgical inc	MNCUSA
invacare corporation	MNCUSA
inventec company	MNCTWN
inventure foods inc	MNCUSA
invesco	MNCUSA
investment technology group inc	MNCUSA
investors bancorp	MNC
investors title company	MNCUSA
ion geophysical corporation	MNCUSA
ipass inc	MNCUSA
ipc the hospitalist company	MNCUSA
ipg photonics corporation	MNCUSA
iridium communications	MNCUSAMED
iris international inc	MNCUSA
irobot corporation	MNCUSA
iron mountain incorporated	MNCUSA
ironwood pharmaceutical	MNCUSAHLH
irsa inversiones y representaciones	MNCARG
irst trust active dividend income fund	MNC
ishares	MNCUSA
isilon systems	MNCUSA
isis pharmaceutical	MNCUSAHLH
isle of capri casinos	MNCUSA
isramco inc	MNCUSA
ista pharmaceutical	MNCUSAHLH
istar financial inc	MNCUSA
itau unibanco banco	MNCBRA
itc holdings corp	MNC
itron inc	MNCUSA
itt educational services	MNCUSA
itt industries	MNCUSA
ituran location and control ltd	MNCISR
ivanhoe energy	MNCCAN
ivanhoe mines	MNCCAN
ixia	MNCUSA
ixys corp	MNCUSA
j crew group	MNC
j b hunt transport	MNCUSA
j c penney	MNCUSA
j m smucker	MNCUSA
j p morgan chase	MNCUSA
j and j snack foods	MNCUSA
j2 global communications	MNCUSAMED
ja solar holdings	MNCCHN
jabil circuit	MNCUSA
jacada ltd	MNCISR
jack henry and associates	MNCUSA
jack in the box inc	MNCUSA
jacobs engineering group	MNCUSA
jaguar mining inc	MNCUSA
jakks pacific	MNCUSA
jamba inc	MNC
james hardie industr	MNCAUS
james river coal company	MNCUSA
janus capital group	MNCUSA
jarden corporation	MNCUSA
jardine matheson	MNCCHNHKG
jazz pharmaceuticals inc	MNCUSAHLH
jda software group	MNCUSA
jds uniphase corporation	MNCUSA
jefferies group inc	MNCUSA
jetblue	MNCUSA
jiangbo pharmaceuticals	MNCCHNHLH
jingwei international	MNCCHN
jinkosolar	MNC
jinpan international	MNCCHN
jmp group inc	MNC
jo jo drugstores	MNCCHNHLH
jo ann stores inc	MNCUSA
joes jeans inc	MNCUSA
john b sanfilippo	MNCUSA
john bean technologies	MNC
john hancock	MNC
john wiley and sons	MNCUSAMED
johnson and johnson	MNCUSAHLH
johnson controls inc	MNCUSA
johnson outdoors inc	MNCUSA
jones apparel group inc	MNCUSA
jones lang lasalle incorporated	MNCUSA
jos a bank clothiers	MNCUSA
journal communications inc	MNCUSAMED
joy global inc	MNCUSA
jp morgan chase	MNCUSA
jsfc sistema	MNCRUS
juniper networks inc	MNCUSA
k12 inc	MNC
kabushiki kaisha advantest	MNCJPN
kadant inc	MNCUSA
kaiser aluminum	MNCUSA
kaman corporation	MNCUSA
kandi technolgies	MNCCHN
kansas city life insurance	MNCUSA
kansas city southern	MNCUSA
kapstone paper and packaging	MNCUSA
kar auction services	MNC
kaydon corporation	MNCUSA
kayne anderson mlp	MNC
kb financial group	MNCKOR
kb home	MNCUSA
kbr inc	MNC
kearny financial	MNCUSA
keegan resources inc	MNCCAN
keithley instruments inc	MNCUSA
kellogg company	MNCUSA
kelly services inc	MNCUSA
kemet corporation	MNCUSA
kendle international inc	MNCUSA
kenexa corporation	MNCUSA
kennametal inc	MNCUSA
kennedy wilson holdings	MNCUSA
kenneth cole productions	MNCUSA
kensey nash corporation	MNCUSAHLH
kentucky first federal bancorp	MNCUSA
keppel corporation	MNCSGP
keryx biopharmaceutical	MNCUSAHLH
key energy services inc	MNCUSA
key technology inc	MNCUSA
keycorp	MNCUSA
keynote systems inc	MNCUSA
k fed bancorp	MNCUSA
kforce inc	MNCUSA
kid brands inc	MNCUSA
kilroy realty corporation	MNCUSA
kimball international inc	MNCUSA
kimber resources inc	MNCCAN
kimco realty	MNCUSA
kinder morgan energy	MNCUSA
kinder morgan management	MNCUSA
kindred healthcare inc	MNCUSA
kinetic concepts inc	MNCUSA
king pharmaceuticals	MNCUSAHLH
kingold jewerly inc	MNCUSA
kingsway financial services	MNCCAN
kingtone wirelessinfo	MNCCHN
kinross gold corporation	MNCCAN
kirby corporation	MNCUSA
kirklands inc	MNCUSA
kit digital inc	MNCUSA
kite realty	MNC
kkr financial	MNC
kla tencor	MNCUSA
kmg chemicals	MNCUSA
knight capital group	MNCUSA
knight transportation inc	MNCUSA
knightsbridge tanker	MNCBMU
knoll inc	MNC
knology inc	MNCUSAMED
kobex minerals inc	MNCCAN
kodiak oil	MNC
kohlberg capital corp	MNCUSA
kohls corp	MNCUSA
konami corporation	MNCJPN
kongzhong corporation	MNCCHNMED
koninklijke philips	MNCNLD
kopin corp	MNCUSA
koppers holdings inc	MNC
korea electric power corp	MNCKOR
korea equity fund	MNCUSA
korea fund inc	MNCUSA
korea telecom	MNCKORMED
korn/ferry international	MNCUSA
kraft foods inc	MNCUSA
kraton performance polymers inc	MNC
kratos defense and security	MNCUSAMED
krispy kreme	MNCUSA
kroger company	MNCUSA
kronos worldwide inc	MNCUSA
k sea transportation	MNCUSA
k swiss inc	MNCUSA
ku6 media	MNCCHNMED
kubota corporation	MNCJPN
kulicke and soffa	MNCUSA
k v pharmaceutical company	MNCUSAHLH
kvh industries inc	MNCUSA
kyocera corporation	MNCJPN
l&l energy	MNCUSA
l b foster	MNCUSA
l 1 identity solutions	MNCUSA
l 3 communications holdings	MNCUSA
labarge inc	MNCUSA
labopharm	MNCCANHLH
laboratory corporation of america	MNCUSAHLH
labranche and co	MNCUSA
laclede group	MNCUSA
lacrosse footwear	MNCUSA
ladenburg thalmann	MNCUSA
ladish co	MNCUSA
lakeland bancorp	MNCUSA
lakeland financial corp	MNCUSA
lam research corporation	MNCUSA
lamar advertising company	MNCUSA
lan chile s a	MNCCHL
lancaster colony corporation	MNCUSA
lance inc	MNCUSA
landauer inc	MNCUSA
landec corporation	MNCUSA
landrys restaurants	MNCUSA
landstar system	MNCUSA
lannett co	MNCUSAHLH
lasalle hotel properties	MNCUSA
lattice semiconductor corp	MNCUSA
lawson products inc	MNCUSA
lawson software inc	MNCUSA
layne christensen	MNCUSA
lazard ltd	MNC
la z boy	MNCUSA
lca vision	MNCUSAHLH
ldk solar co	MNC
leading brands inc	MNCCAN
leap wireless international	MNCUSAMED
leapfrog enterprises inc	MNCUSA
lear corporation	MNCUSA
learning tree international	MNCUSA
lecroy corporation	MNCUSA
lee enterprises inc	MNCUSAMED
legacy bancorp inc	MNCUSA
legacy reserves lp	MNCUSA
legg mason inc	MNCUSA
leggett and platt	MNCUSA
lemaitre vascular	MNCUSAHLH
lender processing services inc	MNC
lennar corp	MNCUSA
lennox international	MNCUSA
leucadia national corp	MNCUSA
level 3 communications	MNCUSAMED
lexicon pharmaceutical	MNCUSAHLH
lexington realty trust	MNCUSA
lexmark	MNCUSA
lg corp	MNCKOR
lg display co	MNC
lhc group	MNCUSAHLH
li and fung	MNCCHNHKG
libbey inc	MNCUSA
liberte investors inc	MNCUSA
liberty acquisition holdings corp	MNC
liberty global inc	MNCUSAMED
liberty media corporation	MNCUSAMED
liberty property trust	MNCUSA
life partners holdings	MNCUSA
life technologies corp	MNCUSA
life time fitness	MNC
lifepoint hospitals inc	MNCUSA
lifetime brands inc	MNCUSA
lifeway foods inc	MNCUSA
ligand pharmaceuticals inc	MNCUSAHLH
lightbridge corporation	MNCUSA
lihua international	MNCCHN
lime energy co	MNCUSA
limelight networks inc	MNCUSA
limited brands inc	MNCUSA
limoneira co	MNCAGR
lin tv corp	MNCUSA
lincare holdings	MNCUSA
lincoln educational services corp	MNCUSA
lincoln electric holdings	MNCUSA
lincoln national corp	MNCUSA
lindsay corporation	MNCUSA
linear technology corp	MNCUSA
linktone ltd	MNCCHNMED
linn energy llc	MNCUSA
lionbridge technologies inc	MNCUSA
lions gate entertainment	MNCUSA
liquidity services inc	MNCUSA
lithia motors	MNCUSA
littelfuse inc	MNCUSA
live nation entertainment inc	MNCUSA
liveperson inc	MNCUSA
liz claiborne inc	MNCUSA
lj international	MNCCHNHKG
lkq corporation	MNCUSA
lloyds banking	MNCGBR
lloyds tsb	MNCGBR
lm ericsson	MNCSWEMED
lmi aerospace	MNCUSA
lml payment systems	MNCCAN
lodgenet interactive corp	MNCUSAMED
loews corporation	MNCUSA
logitech	MNCUSA
logmein inc	MNCUSA
lojack corp	MNCUSAMED
longtop financial	MNC
longwei petroleum investment holding	MNCCHN
loopnet inc	MNCUSA
loral space and communications	MNCUSA
lorillard inc	MNC
louisiana bancorp inc	MNCUSA
louisiana pacific corp	MNCUSA
lowes companies inc	MNCUSA
lsb corporation	MNCUSA
lsb industries inc	MNCUSA
lsi industries inc	MNCUSA
lsi logic corp	MNCUSA
ltc properties inc	MNCUSA
ltx credence corp	MNCUSA
lubrizol corp	MNCUSA
lubys inc	MNCUSA
lufkin industries	MNCUSA
lululemon athletica	MNCCAN
lumber liquidators	MNCUSA
luminex corporation	MNCUSAHLH
luxottica group	MNCITAHLH
lydall inc	MNCUSA
m&f worldwide	MNCUSA
m&t bank	MNCUSA
m d c holdings	MNCUSA
m/i homes inc	MNCUSA
macerich company	MNCUSA
mac gray corp	MNCUSA
mack cali realty	MNCUSA
macquarie/first trust global	MNC
macquarie global infrastructure	MNC
macquarie infrastructure	MNC
macys inc	MNCUSA
madison claymore	MNC
madison square garden inc	MNCUSAMED
mag silver corporation	MNCCAN
magal security systems	MNCISRMED
magellan health services	MNCUSA
magellan midstream partners	MNCUSA
magellan petroleum	MNCUSA
magic software enterprises ltd	MNCISR
magma design automation	MNCUSA
magna international	MNCCAN
magnum hunter resources corporation	MNCUSA
mahanagar telephone nigam	MNCINDMED
maiden hldgs	MNCBMU
maidenform brands	MNC
main street capital corporation	MNCUSA
maine and maritimes corp	MNCUSA
mainsource financial group	MNCUSA
majestic capital ltd	MNCBMU
makemytrip	MNCIND
makita corp	MNCJPN
mako surgical corp	MNCUSA
manhattan associates inc	MNCUSA
manitowoc company	MNCUSA
mannatech inc	MNCUSA
mannkind corporation	MNCUSAHLH
manpower inc	MNCUSA
mantech international corporation	MNCUSA
manulife	MNCCAN
map pharmaceuticals inc	MNCUSAHLH
marathon oil corp	MNCUSA
marchex inc	MNCUSA
marcus corporation	MNCUSA
marina biotech inc	MNCUSAHLH
marine products corporation	MNCUSA
marinemax inc	MNCUSA
mariner energy inc	MNCUSA
markel corporation	MNCUSA
marketaxess holdings	MNCUSA
markwest energy partners	MNCUSA
marlin business services corp	MNCUSA
marriot international	MNCUSA
marsh and mclennan	MNCUSA
marshall edwards	MNCAUSHLH
martek biosciences	MNCUSA
marten transport	MNCUSA
martha stewart living	MNCUSAMED
martin marietta materials	MNCUSA
martin midstream partners l p	MNCUSA
marvell technology group	MNCBMU
masco corp	MNCUSA
masimo corp	MNCUSA
massey energy company	MNCUSA
massmutual investors	MNCUSA
mastec inc	MNCUSA
mastercard	MNC
matav	MNCHUNMED
matrix service company	MNCUSA
mattel	MNCUSA
matthews international corp	MNCUSA
mattson technology inc	MNCUSA
maui land and pineapple	MNCUSA
maxcom	MNCMEXMED
maxim integrated products inc	MNCUSA
maximus inc	MNCUSA
maxlinear	MNC
maxwell technologies inc	MNCUSA
maxygen inc	MNCUSA
mb financial inc	MNCUSA
mbia inc	MNCUSA
mcclatchy company	MNCUSAMED
mccormick and company	MNCUSA
mccormick and schmicks	MNCUSA
mcdermott international	MNCUSA
mcdonalds corp	MNCUSA
mcg capital corp	MNCUSA
mcgrath rentcorp	MNCUSA
mcgraw hill	MNCUSAMED
mckesson corporation	MNCUSAHLH
mcmoran exploration company	MNCUSA
mdc partners inc	MNCCAN
mds inc	MNCCAN
mdu res group	MNCUSA
mead johnson	MNC
meadowbrook insurance group	MNCUSA
meadwestvaco	MNCUSA
measurement specialties inc	MNCUSA
mechel	MNCRUS
medallion financial corp	MNCUSA
medassets inc	MNCUSAHLH
medcath corporation	MNCUSAHLH
medcohealth	MNCUSAHLH
medi clinic corp	MNCZAF
media general inc	MNCUSAMED
mediacom communications corp	MNCUSA
mediamind technolog	MNC
medical action industries inc	MNCUSA
medical properties trust	MNCHLH
medicinova inc	MNCUSAHLH
medicis pharmaceutical	MNCUSAHLH
medidata solutions	MNCUSA
medifast inc	MNCUSA
medivation inc	MNCUSAHLH
mediware information systems	MNCUSA
mednax inc	MNCUSA
medquist inc	MNCUSA
medtox scientific	MNCUSAHLH
medtronic inc	MNCUSA
mela sciences inc	MNCUSAHLH
melco crown entertainment	MNCCHNHKG
mellanox technologies	MNCUSA
memc electronic materials	MNCUSA
mens wearhouse inc	MNCUSA
mentor graphics corp	MNCUSA
mer telemanagement solutions	MNCISRMED
mercadolibre	MNCARG
mercer insurance group	MNCUSA
mercer international inc	MNCUSA
merchants bancshares inc	MNCUSA
merck and company inc	MNCUSAHLH
mercury computer systems	MNCUSA
mercury general corporation	MNCUSA
meredith corporation	MNCUSAMED
merge healthcare incorporated	MNCUSA
meridian bioscience inc	MNCUSA
meridian interstate bancorp	MNCUSA
merit medical systems inc	MNCUSAHLH
meritage corporation	MNCUSA
merrill lynch	MNCUSA
meru networks inc	MNCUSA
mesa laboratories inc	MNCUSA
mesa royalty trust	MNCUSA
mesabi trust	MNCUSA
meta financial group inc	MNCUSA
metabolix inc	MNCUSA
metalico inc	MNCUSA
metalink ltd	MNCISR
metalline mining	MNCUSA
metals usa holdings	MNC
metalurgica gerdau	MNCBRA
methanex corp	MNCCAN
methode electronics inc	MNCUSA
metlife	MNCUSA
met pro corporation	MNCUSA
metro bancorp	MNCUSA
metropcs communications	MNCUSAMED
metropolitan health networks inc	MNCUSAHLH
mettler toledo	MNCUSA
mf global holdings	MNCUSA
mge energy inc	MNCUSA
mgic investment corporation	MNCUSA
mgm resorts	MNCUSA
mgp ingredients inc	MNCUSA
mgt capital investments	MNCGBR
mi developments inc	MNCCAN
micrel incorporated	MNCUSA
microchip technology incorporated	MNCUSA
micromet inc	MNCUSA
micron technology inc	MNCUSA
micros systems inc	MNCUSA
microsemi corp	MNCUSA
microstrategy inc	MNCUSA
microtune inc	MNCUSA
microvision inc	MNCUSA
micrus endovascular corporation	MNCUSAHLH
mid america apartment communities inc	MNCUSA
midas inc	MNCUSA
middleburg financial corp	MNCUSA
middleby corporation	MNCUSA
middlesex water company	MNCUSA
midsouth bancorp	MNCUSA
midwestone financial	MNCUSA
miller industries inc	MNCUSA
miller petroleum	MNCUSA
millicom international	MNCLUXMED
mind c t i ltd	MNCISRMED
mind cti ltd	MNCISRMED
mindray medical international limited	MNCHLH
mindspeed technologies inc	MNCUSA
mine safety appliances company	MNCUSA
minefinders corp	MNCCAN
minerals technologies inc	MNCUSA
mips technologies inc	MNCUSA
mirant corp	MNC
mission west properties	MNCUSA
mississippi power company	MNCUSA
mistras group inc	MNC
mitcham industries inc	MNCUSA
mitel networks corporation	MNCCAN
mitsubishi	MNCJPN
mitsui and company	MNCJPN
mizuho financial group	MNC
mizuho holdings	MNCJPN
mks instruments inc	MNCUSA
mlp and strategic equity fund	MNC
mmc norilsk nickel	MNCRUS
mobile mini inc	MNCUSA
mobile telesystems	MNCRUSMED
modine manufacturing company	MNCUSA
moduslink global solutions	MNCUSA
mohawk industries inc	MNCUSA
molex incorporated	MNCUSA
molina healthcare	MNCUSAHLH
molson coors	MNCNMR
momenta pharmaceuticals	MNCUSAHLH
monarch casino and resort	MNCUSA
moneygram international	MNC
monmouth real estate investment	MNCUSA
monolithic power systems inc	MNCUSA
monotype imaging holdings inc	MNCUSA
monro muffler brake	MNCUSA
monsanto	MNCUSAAGR
monster worldwide inc	MNCUSA
montgomery street income securities	MNCUSA
montpelier re	MNCBMU
moodys corp	MNCUSA
moog inc	MNCUSA
morgan stanley	MNCUSA
morgans hotel group	MNCUSA
morningstar inc	MNCUSA
mortons restaurant group	MNCUSA
mosaic company	MNCAGR
mosys inc	MNCUSA
motorcar parts of america inc	MNCUSA
motorola	MNCUSAMED
motricity	MNC
mountain province diamonds inc	MNCCAN
movado group	MNCUSA
move inc	MNCUSA
mpg office trust	MNCUSA
msc industrial direct company	MNCUSA
msci inc	MNCUSA
mtn group limited	MNCZAF
mts systems corp	MNCUSA
mueller industries inc	MNCUSA
mueller water products	MNC
multi color corporation	MNCUSAMED
multi fineline electronix	MNCUSA
multimedia games inc	MNCUSA
multi national corporation	MNC
murphy oil corp	MNCUSA
mv oil trust	MNC
mvc capital	MNCUSA
mwi veterinary supply	MNCUSAHLH
myers industries inc	MNCUSA
mylan inc	MNCUSAHLH
myr group inc	MNCUSA
myrexis inc	MNCUSAHLH
myriad genetics inc	MNCUSA
nabi biopharmaceuticals	MNCUSAHLH
nabors industries	MNCBMU
nacco industries inc	MNCUSA
nalco holding company	MNC
nam tai electronics	MNCCHN
nanometrics incorporated	MNCUSA
nanosphere inc	MNCUSAHLH
nara bancorp inc	MNCUSA
nasb financial	MNCUSA
nasdaq omx	MNCUSA
nash finch	MNCUSA
naspers limited	MNCZAF
nathans famous inc	MNCUSA
national american university holding	MNCUSAEDU
national bank of greece	MNCGRC
national bankshares inc	MNCUSA
national beverage corp	MNCUSA
national cinemedia inc	MNCUSA
national financial partners corporation	MNCUSA
national fuel gas company	MNCUSA
national grid transco	MNCGBR
national health investors inc	MNCUSA
national industries group holdings sak	MNCKWT
national instruments corporation	MNCUSA
national interstate corporation	MNCUSA
national penn bancshares	MNCUSA
national presto industries inc	MNCUSA
national rural utilities cooperative finance corp	MNCUSA
national semiconductor corporation	MNCUSA
national steel corporation	MNCUSA
national technical systems inc	MNCUSA
national western life insurance company	MNCUSA
national oilwell inc	MNCUSA
nationwide health properties inc	MNCUSA
natural gas services group inc	MNCUSA
natural resource partners lp	MNCUSA
natures sunshine products	MNCUSAHLH
natus medical inc	MNCUSA
natuzzi s p a	MNCITA
navarre corporation	MNCUSA
navigant consulting inc	MNCUSA
navios maritime	MNCGRC
navisite inc	MNCUSA
navistar international corporation	MNCUSA
nb&t financial group	MNCUSA
nbt bancorp	MNCUSA
nbty inc	MNCUSAHLH
nci building systems	MNCUSA
nci inc	MNCUSA
ncr corporation	MNCUSA
neenah paper	MNC
nektar therapeutics	MNCUSAHLH
nelnet inc	MNCUSA
neogen corporation	MNCUSA
neostem inc	MNCUSA
neptune orient lines	MNCSGP
neptune technologies	MNCCANHLH
ness technologies	MNCISRMED
net 1 ueps technologies	MNCZAF
net servicos de comunicacao	MNCBRA
netapp inc	MNCUSA
netcare limited	MNCZAF
netease com	MNCCHN
netezza corporation	MNCUSA
netflix	MNCUSA
netgear inc	MNCUSAMED
netlist inc	MNCUSA
netlogic microsystems	MNCUSA
netscout systems inc	MNCUSA
netsuite inc	MNC
network engines inc	MNCUSA
network equipment technologies inc	MNCUSA
networks associates inc	MNCUSA
neuberger berman	MNCUSA
neuralstem inc	MNCUSA
neurocrine biosciences inc	MNCUSA
neurogesx inc	MNCUSAHLH
neustar inc	MNC
neutral tandem inc	MNCUSAMED
nevsun resources	MNCCAN
new dragon asia corporation	MNCCHN
new gold inc	MNC
new m&i corporation	MNCUSA
new oriental education and technology group	MNC
new oriental energy and chemical corp	MNCCHN
new world development co	MNCCHNHKG
new world development company	MNCCHNHKG
new york and company	MNC
new york community bancorp	MNCUSA
newalliance bancshares	MNCUSA
newcastle investment corporation	MNCUSA
newell rubbermaid	MNCUSA
newfield exploration co	MNCUSA
newjersey resources corp	MNCUSA
newlead holdings	MNCGRC
newmarket corporation	MNCUSA
newmont mining	MNCUSA
newpark resources inc	MNCUSA
newport corporation	MNCUSAHLH
news corp	MNCUSAMED
news corporation	MNCUSAMED
newstar financial inc	MNCUSA
nexen inc	MNCCAN
nexstar broadcasting group	MNCUSA
nextera energy inc	MNCUSA
ngas resources	MNCCAN
ngp capital resources company	MNCUSA
nic inc	MNCUSA
nice systems limited	MNCISR
nicholas financial inc	MNCUSA
nicor inc	MNCUSA
nidec corporation (nihon densan kabushiki kaisha)	MNCJPN
nighthawk radiology holdings	MNCUSA
nii holdings inc	MNCUSAMED
nike inc	MNCUSA
ninetowns internet technology	MNCCHN
nippon telegraph and telephone corporation	MNCJPNMED
niska gas storage	MNC
nisource inc	MNCUSA
nivs intellimedia technology	MNC
nl industries inc	MNCUSA
nn inc	MNCUSA
nobel learning communities	MNCUSAEDU
noble corporation	MNCUSA
noble energy inc	MNCUSA
noble group limited	MNCCHNHKG
noble group ltd	MNCCHNHKG
nokia	MNCFINMED
nomura holdings inc adr	MNCJPN
noranda aluminum	MNC
nordea	MNCSWE
nordic american tanker	MNCBMU
nordson corp	MNCUSA
nordstrom inc	MNCUSA
norfolk souther corporation	MNCUSA
norinchukin bank	MNCJPN
nortel inversora	MNCARGMED
north american energy partners	MNC
north american palladium ltd	MNCCAN
northeast community bancorp	MNCUSA
northeast utilities system	MNCUSA
northern border partners l p	MNCUSA
northern dynasty minerals	MNCCAN
northern oil and gas inc	MNCUSA
northern trust corporation	MNCUSA
northfield bancorp	MNCUSA
northgate minerals corp	MNCCAN
northrim bancorp	MNCUSA
northrop grumman	MNCUSA
northstar realty	MNC
northwest bancshares inc	MNCUSA
northwest natural gas company	MNCUSA
northwest pipe company	MNCUSA
northwestern corporation	MNCUSA
norwood financial corp	MNCUSA
nova measuring instruments	MNCISR
novabay pharmaceuticals	MNCHLH
novagold resources inc	MNCCAN
novamed inc	MNCUSA
novatel wireless inc	MNCUSAMED
novavax inc	MNCUSA
novell inc	MNCUSA
novellus systems inc	MNCUSA
novo nordisk	MNCDNKHLH
novogen limited	MNCAUSHLH
nps pharmaceuticals	MNCUSA
nrg energy inc	MNCUSA
nstar	MNCUSA
ntelos holdings	MNCUSAMED
ntt docomo	MNCJPNMED
nu horizons electronics	MNCUSA
nu skin enterprises	MNCUSAHLH
nuance communications inc	MNCUSA
nucor corporation	MNCUSA
numerex corp	MNCUSAMED
nupathe inc	MNCHLH
nustar energy	MNCUSA
nustar gp holdings	MNCUSA
nutraceutical international	MNCUSA
nutrisystem inc	MNCUSA
nuvasive inc	MNCUSAHLH
nuveen	MNCUSA
nv energy inc	MNCUSA
nve corporation	MNCUSA
nvidia	MNCUSA
nvr inc	MNCUSA
nxp semiconductors	MNCNLD
nxstage medical inc	MNCUSA
nymagic inc	MNCUSA
nymox pharmaceutical	MNCCANHLH
nyse euronext	MNC
o2micro international	MNCCYM
oasis petroleum	MNC
obagi medical products	MNCUSAHLH
occam networks	MNCUSA
ocean shore holding co	MNCUSA
oceaneering international inc	MNCUSA
oceanfirst financial	MNCUSA
oceanfreight inc	MNCGRC
och ziff	MNC
ocharleys inc	MNCUSA
oclaro inc	MNCUSA
ocwen financial corporation	MNCUSA
odyssey marine exploration	MNCUSA
office depot inc	MNCUSA
officemax inc	MNCUSA
oge energy corp	MNCUSA
ohio valley banc corp	MNCUSA
oil states international inc	MNCUSA
oil dri corporation of america	MNCUSA
oilsands quest inc	MNCCAN
old dominion freight line	MNCUSA
old republic international corporation	MNCUSA
olin corporation	MNCUSA
olympic steel inc	MNCUSA
om group inc	MNCUSA
omega flex inc	MNCUSA
omega healthcare investors inc	MNCUSA
omega navigation enterprise	MNCGRC
omega protein corporation	MNCUSA
omeros corporation	MNCUSAHLH
omniamerican bancorp	MNC
omnicare inc	MNCUSAHLH
omnicell inc	MNCUSA
omnicom group	MNCUSA
omnivision technologies	MNCUSA
omnova solutions	MNCUSA
on assignment inc	MNCUSA
on semiconductor corporation	MNCUSA
on track innovations ltd	MNCISR
oncogenex pharmaceuticals	MNCUSA
oncolytics biotech	MNCCANHLH
oncothyreon inc	MNCUSA
one liberty properties inc	MNCUSA
onebeacon insurance	MNC
oneok inc	MNCUSA
online resources corporation	MNCUSA
onyx pharmaceuticals inc	MNCUSA
open joint stock company	MNCRUSMED
open text corporation	MNCCAN
opentable inc	MNCUSA
openwave systems inc	MNCUSA
opko health inc	MNCUSAHLH
oplink communications	MNCUSAMED
opnet technologies inc	MNCUSA
opnext inc	MNCUSA
oppenheimer holdings	MNCUSA
optibase ltd	MNCISR
optical cable corporation	MNCUSAMED
optimer pharmaceuticals inc	MNCUSAHLH
optionsxpress holdings	MNCUSA
oracle corp	MNCUSA
orascom telecom	MNCEGY
orasure technologies	MNCUSAHLH
orbcomm inc	MNCUSAMED
orbital sciences corporation	MNCUSA
orbitz worldwide	MNC
orbotech ltd	MNCISR
orchids paper	MNC
orckit communication	MNCISRMED
oreilly automotive	MNCUSA
orexigen therapeutics	MNCUSAHLH
orient express hotel	MNCBMU
orient overseas international	MNCCHNHKG
orient paper inc	MNCCHN
oriental financial group	MNCPRI
origin agritech l	MNCAGR
orion energy systems	MNCUSA
orion marine group	MNCUSA
oritani financial	MNCUSA
orix corp	MNC
ormat technologies	MNC
orrstown financial services inc	MNCUSA
orsus xelent	MNCCHNMED
orthovita inc	MNCUSAHLH
oshkosh corporation	MNCUSA
oshkosh truck	MNCUSA
osi systems inc	MNCUSA
osiris therapeutics	MNCUSAHLH
osteotech inc	MNCUSAHLH
otelco	MNC
otter tail corporation	MNCUSA
outdoor channel holdings	MNCUSA
overhill farms inc	MNCUSA
overseas shipholding group inc	MNCUSA
overstock com	MNCUSA
owens and minor	MNCUSAHLH
owens corning inc	MNCUSA
owens illinois	MNCUSA
oxford industries inc	MNCUSA
oxford resource partners	MNC
oxygen biotherapeutics	MNCHLH
oyo geospace corporation	MNCUSA
p a m transportation services	MNCUSA
p f changs	MNCUSA
paa natural gas storage	MNC
paccar inc	MNCUSA
pacer international inc	MNCUSA
pacholder high yield fund inc	MNCUSA
pacific american income shares inc	MNCUSA
pacific booker minerals	MNC
pacific continental corporation	MNCUSA
pacific gas and electric	MNCUSA
pacific rim mining corp	MNCCAN
pacific sunwear of california inc	MNCUSA
packaging corporation of america	MNCUSA
pactiv corporation	MNCUSA
pacwest bancorp	MNCUSA
paetec holding corp	MNCUSAMED
pain therapeutics	MNCUSAHLH
pall corporation	MNCUSA
palomar medical technologies	MNCUSA
pampa energia	MNC
pan american silver corp	MNCCAN
panasonic	MNCJPN
panera bread	MNCUSA
panhandle royalty company	MNCUSA
pansoft company limited	MNCCHN
papa johns international	MNCUSA
par technology corporation	MNCUSA
paragon shipping	MNCGRC
parametric technology corporation	MNCUSA
paramount gold and silver corp	MNCCAN
parexel international	MNCUSA
park electrochemical corp	MNCUSA
park national corporation	MNCUSA
park sterling bank	MNC
parker drilling	MNCUSA
parker hannifin	MNCUSA
park ohio holdings	MNCUSA
parkway properties inc	MNCUSA
partner communications company	MNCISRMED
partnerre ltd	MNCBMUHLH
patni computer systems	MNC
patriot coal corp	MNC
patriot transportation holding	MNCUSA
patterson companies	MNCUSAHLH
patterson uti	MNCUSA
paychex inc	MNCUSA
pc connection inc	MNCUSA
pc tel inc	MNCUSAMED
pdf solutions inc	MNCUSA
pdi inc	MNCUSA
pdl biopharma	MNCUSAHLH
peabody energy corp	MNCUSA
peapack gladstone	MNCUSA
pearson plc	MNCGBR
pebblebrook hotel trust	MNC
peets coffee and tea	MNCUSA
pegasystems	MNCUSA
pengrowth energy trust	MNCCAN
penn millers holding	MNCUSA
penn national gaming inc	MNCUSA
penn virginia corp	MNCUSA
penn virginia gp	MNCUSA
penn virginia resource partners	MNCUSA
penn west energy trust	MNC
pennantpark investment corporation	MNCUSA
pennichuck corporation	MNCUSA
penns woods bancorp inc	MNCUSA
pennymac mortgage	MNC
penske automotive	MNCUSA
penson worldwide inc	MNCUSA
pentair inc	MNCUSA
penwest pharmaceuticals co	MNCUSAHLH
peoples bancorp	MNCUSA
peoples federal bancshares	MNCUSA
peoples financial corporation	MNCUSA
peoples united financial inc	MNCUSA
pepsico	MNCUSA
peregrine pharmaceuticals	MNCUSAHLH
perfect world co	MNCCHN
perficient inc	MNCUSA
perfumania holdings	MNCUSA
pericom semiconductor	MNCUSA
perkinelmer	MNCUSA
perma fix environmental services	MNCUSA
permian basin royalty trust	MNCUSA
perrigo company	MNCUSAHLH
perry ellis international	MNCUSA
pervasive software inc	MNCUSA
petmed express	MNCUSAHLH
petrleos de venezuela	MNCVEN
petrobras	MNCBRA
petrochina	MNCCHN
petrohawk	MNCUSA
petroleo brasileiro	MNCBRA
petronas	MNCMYS
petroquest energy	MNCUSA
petsmart inc	MNCUSA
pfizer	MNCUSAHLH
pgt inc	MNCUSA
pharmaceutical product development inc	MNCUSAHLH
pharmaceutical resources inc	MNCUSAHLH
pharmacyclics inc	MNCUSAHLH
pharmasset inc	MNCUSAHLH
pharmathene	MNCHLH
pharmerica corp	MNCHLHHLH
phh corp	MNC
phi inc	MNCUSA
philip morris	MNCUSAAGR
philippine long distance telephone company	MNCPHLMED
phillips van heusen	MNCUSA
phoenix companies inc	MNCUSA
phoenix technologies	MNCUSA
photronics inc	MNCUSA
pico holdings inc	MNCUSA
piedmont natural gas	MNCUSA
piedmont office realty	MNC
pier 1 imports	MNCUSA
pike electric corp	MNC
pilgrims pride corp	MNC
pimco	MNCUSA
pinnacle airlines	MNCUSA
pinnacle entertainment	MNCUSA
pinnacle financial partners	MNCUSA
pinnacle west capital	MNCUSA
pioneer drilling co	MNCUSA
pioneer floating rate trust	MNC
pioneer municipal high income advantage trust	MNC
pioneer municipal high income trust	MNC
pioneer natural resources co	MNCUSA
pioneer southwest energy partners	MNC
piper jaffray	MNCUSA
pitney bowes inc	MNCUSA
plains all american pipeline	MNCUSA
plains exploration and production co	MNC
plantronics inc	MNCUSAMED
platinum group metals ltd	MNCCAN
platinum underwriters	MNCBMU
playboy enterprises	MNCUSA
plexus corp	MNCUSA
plum creek timber company	MNCUSA
pluristem therapeutics	MNCISR
plx technology inc	MNCUSA
pma capital corporation	MNCUSA
pmc commercial trust	MNCUSA
pmc sierra inc	MNCUSA
pmfg inc	MNCUSA
pmi group inc	MNCUSA
pnc bank corp	MNCUSA
pnm resources inc	MNCUSA
pohang iron and steel co	MNCKOR
pointer telocation	MNCISRMED
polaris industries inc	MNCUSA
polo ralph lauren	MNCUSA
polycom inc	MNCUSAMED
polymet mining corp	MNCCAN
polyone corporation	MNCUSA
polypore international	MNC
pool corporation	MNCUSA
pope resources	MNCUSA
popular inc	MNCPRI
portec rail products	MNCUSA
porter bancorp	MNCUSA
portfolio recovery associates inc	MNCUSA
portland general electric	MNCUSA
portugal telecom	MNCPRTMED
post properties inc	MNCUSA
potash corporation of saskatchewan	MNCCANAGR
potlatch corporation	MNCUSA
potomac electric	MNCUSA
pou chen corp	MNCTWN
powell industries inc	MNCUSA
power integrations inc	MNCUSA
power one inc	MNCUSA
powersecure international	MNCUSA
powerwave technologies inc	MNCUSA
pozen inc	MNCUSAHLH
ppg industries	MNCUSA
ppl corporation	MNCUSA
ppl energy supply	MNC
prana biotech	MNCAUSHLH
praxair inc	MNCUSA
precision castparts corporation	MNCUSA
precision drilling corporation	MNCCAN
preformed line products company	MNCUSA
premier exhibitions inc	MNCUSA
pre paid legal services inc	MNCUSA
presidential life corporation	MNCUSA
presstek inc	MNCUSA
prestige brand holdings	MNCHLH
prgx global inc	MNCUSA
priceline com	MNCUSA
pricesmart inc	MNCUSA
pride international	MNCUSA
primedia inc	MNCUSAMED
primerica	MNCUSA
primoris services corp	MNCUSA
primus guaranty ltd	MNC
principal financial group inc	MNCUSA
private media group inc	MNCESPMED
privatebancorp inc	MNCUSA
pro assurance corporation	MNCUSA
procter and gamble	MNCUSA
progenics pharmaceuticals	MNCUSAHLH
progress energy inc	MNCUSA
progress software corporation	MNCUSA
prologis	MNCUSA
prolor biotech	MNCISRHLH
pros holdings inc	MNCUSA
prospect capital corporation	MNCUSA
prospect medical hldgs	MNCUSAHLH
prosperity bancshares inc	MNCUSA
protalix biotherapeutics	MNCUSA
protective life corporation	MNCUSA
providence and worcester railroad	MNCUSA
providence service corporation	MNCUSAHLH
provident energy trust	MNCCAN
provident financial holdings inc	MNCUSA
provident financial services	MNC
provident new york bancorp	MNCUSA
prudential bancorp inc	MNCUSA
prudential financial	MNC
prudential public limited company	MNCGBR
ps business parks inc	MNCUSA
psivida	MNCUSA
pss world medical inc	MNCUSAHLH
psychiatric solutions inc	MNCUSAHLH
ptek holdings inc	MNCUSA
ptt public company limited	MNCTHA
public service company of oklahoma	MNCUSA
public service enterprise group inc	MNCUSA
puda coal	MNCCHN
pulaski financial	MNCUSA
pultegroup	MNCUSA
pure bioscience	MNCUSA
pure cycle corporation	MNCUSA
putnam investments	MNCUSA
pzena investment management	MNC
qad inc	MNCUSA
qatar telecom	MNCQATMED
qc holdings inc	MNCUSA
qep resources inc	MNC
qiagen n v	MNCNLD
qiao xing mobile	MNCCHNMED
qiao xing universal resources	MNCCHNMED
qisda corp	MNCTWN
qkl stores	MNCCHN
qlik technologies	MNCUSA
qlogic corp	MNCUSA
qlt inc	MNCCANHLH
quad graphics inc	MNC
quaker chemical corp	MNCUSA
qualcomm	MNCUSAMED
quality distribution inc	MNCUSA
quality systems inc	MNCUSA
quanex building products	MNCUSA
quanta computer	MNCTWN
quanta services inc	MNCUSA
quantum corporation	MNCUSA
quantum fuel systems technologies worldwide	MNCUSA
quaterra resources inc	MNC
quest cap corp new	MNCCAN
quest diagnostics incorporated	MNCUSAHLH
quest software inc	MNCUSA
questar corporation	MNCUSA
questcor pharmaceuticals inc	MNCUSAHLH
quicklogic corp	MNCUSA
quicksilver gas services	MNC
quicksilver resources inc	MNCUSA
quidel corporation	MNCUSA
quiksilver inc	MNCUSA
quinstreet inc	MNCUSA
qwest communications international inc	MNCUSAMED
r g barry	MNCUSA
r i m	MNCCANMED
r r donnelley and sons	MNCUSAMED
rabobank	MNCNLD
rackspace hosting	MNC
rada electronics industries	MNCISR
radcom ltd	MNCISR
radian group inc	MNCUSA
radiant systems inc	MNCUSA
radioshack	MNCUSA
radisys corp	MNCUSA
radnet inc	MNCUSAHLH
radvision ltd	MNCISR
radware ltd	MNCISR
railamerica inc	MNCUSA
rait financial trust	MNCUSA
ralcorp holdings inc	MNCUSA
ram energy resources inc	MNCUSA
rambus inc	MNCUSA
ramco gershenson	MNCUSA
ramtron international	MNCUSA
rand logistics inc	MNCUSA
randgold resources	MNCGBR
range resources corporation	MNCUSA
raptor pharmaceutical	MNCUSAHLH
raven industries	MNCUSA
raymond james financial	MNCUSA
rayonier inc	MNCUSA
raytheon	MNCUSA
rbc bearings inc	MNC
rc2 corporation	MNCUSA
rcm technologies inc	MNCUSA
reachlocal inc	MNCUSA
reading international inc	MNCUSA
reald inc	MNC
realnetworks inc	MNCUSA
realpage inc	MNCUSA
realty income corporation	MNCUSA
reaves utility income fund	MNCUSA
recon technology ltd	MNCCHN
red hat inc	MNCUSA
red robin gourmet burgers	MNCUSA
rediff com india	MNCINDMED
redwood trust inc	MNCUSA
reed elsevier	MNCEURMED
regal entertainment group	MNCUSA
regal beloit	MNCUSA
regency centers corp	MNCUSA
regency energy partners	MNCUSA
regeneron pharmaceuticals	MNCUSAHLH
regions financing tr	MNCUSA
regis corporation	MNCUSA
rehabcare group	MNCUSA
reinsurance group of america	MNCUSA
reis inc	MNCUSA
reliance steel and aluminum	MNCUSA
reliant resources	MNCUSA
renaissance learning inc	MNCUSA
renaissancere	MNCBMU
renasant corporation	MNCUSA
renesola ltd	MNC
renhuang pharmaceuticals	MNCCHNHLH
rent a center	MNCUSA
rentech inc	MNCUSA
rentrak corp	MNCUSA
repligen corp	MNCUSA
repsol ypf	MNCESP
republic airways	MNCUSA
republic bancorp	MNCUSA
republic services inc	MNCUSA
res care inc	MNCUSA
research frontiers incorporated	MNCUSA
research in motion	MNCCANMED
resmed inc	MNCUSAHLH
resolute energy corp	MNC
resona holdings	MNCJPN
resource america inc	MNCUSA
resource capital corp	MNCUSA
resources connection inc	MNCUSA
retail opportunity investments corp	MNCUSA
retail ventures inc	MNCUSA
retalix ltd	MNCISR
revlon inc	MNCUSA
rewards network inc	MNCUSA
rex energy corporation	MNCUSA
rex stores corporation	MNCUSA
rexahn pharmaceuticals	MNCUSAHLH
reynolds american inc	MNCAGR
rf micro devices	MNCUSA
rgc resources	MNCUSA
richardson electronics	MNCUSA
richmont mines	MNCCAN
ricks cabaret international	MNCUSA
rigel pharmaceuticals	MNCUSAHLH
rightnow technologies	MNCUSA
rimage corporation	MNCUSA
rino international	MNCCHN
rio tinto	MNCGBR
rit technologies ltd	MNCISRMED
ritchie bros	MNCCAN
rite aid corporation	MNCUSAHLH
riverbed technology inc	MNCUSA
rli corporation	MNCUSA
rmr asia pacific real estate fund	MNC
road king infrastructure	MNCCHNHKG
roadrunner transportation	MNC
robbins and myers	MNCUSA
robert half international	MNCUSA
rochester medical corp	MNCUSAHLH
rock tenn company	MNCUSA
rockville financial	MNCUSA
rockwell automation	MNCUSA
rockwell collins inc	MNCUSA
rockwell medical technologies inc	MNCUSA
rockwood holdings	MNC
rodman and renshaw	MNCUSA
rofin sinar technologies	MNCUSA
rogers communication	MNCCANMED
rogers corporation	MNCUSA
rollins inc	MNCUSA
rolls royce	MNCGBR
roma financial corporation	MNCUSA
rome bancorp inc	MNCUSA
roper industries	MNCUSA
rosetta genomics	MNCISRHLH
rosetta resources	MNCUSA
ross stores inc	MNCUSA
rovi corporation	MNCUSAMED
rowan companies inc	MNCUSA
royal bank of canada	MNCCAN
royal bank of scotland	MNCGBR
royal bank scotland	MNCGBR
royal caribbean	MNCUSA
royal dutch shell	MNCNLD
royal gold inc	MNCUSA
roxxon energy corporation	MNC
rpc inc	MNCUSA
rpm inc	MNCUSA
rrsat global communications	MNCISRMED
rsc holdings inc	MNCUSA
rti biologics inc	MNCUSA
rti international metals inc	MNCUSA
rubicon minerals corp	MNCCAN
rubicon technology inc	MNCUSA
ruby tuesday	MNCUSA
ruddick corporation	MNCUSA
rudolph technologies inc	MNCUSA
rue21 inc	MNCUSA
rural/metro corporation	MNCUSA
rush enterprises inc	MNCUSA
ruths hospitality group inc	MNCUSA
ryanair	MNCIRL
ryder system inc	MNCUSA
ryland group inc	MNCUSA
s&p quality rankings	MNC
s&t bancorp	MNCUSA
s y bancorp	MNCUSA
s1 corporation	MNCUSA
saba software	MNCUSA
sabesp	MNCBRA
sabine royalty trust	MNCUSA
safe bulkers inc	MNC
safeguard scientifics inc	MNCUSA
safety insurance group inc	MNCUSA
safeway inc	MNCUSA
saga communications inc	MNCUSA
saia inc	MNCUSA
saic inc	MNC
saks incorporated	MNCUSA
salary com	MNCUSA
salesforce com	MNC
salix pharmaceuticals	MNCUSAHLH
sally beauty holdings	MNC
samsung	MNCKOR
sanders morris harris group	MNCUSA
sanderson farms	MNCUSA
sandisk corporation	MNCUSA
sandridge energy	MNCUSA
sandy spring bancorp	MNCUSA
sangamo biosciences	MNCUSA
sanmina sci	MNCUSA
sanofi aventis	MNCFRAHLH
santander central hispano	MNCESP
santarus inc	MNCUSAHLH
sapiens international corp	MNCISR
sapient corporation	MNCUSA
sappi limited	MNCZAF
sara lee corp	MNCUSA
sasol limited	MNCZAF
sasol ltd	MNCZAF
satcon technology	MNCUSA
satyam computer services	MNCIND
sauer danfoss	MNCUSA
saul centers inc	MNCUSA
savient pharmaceuticals	MNCUSA
savvis inc	MNCUSA
sba communications corporation	MNCUSAMED
scana corp	MNCUSA
scansource inc	MNCUSA
scbt financial corp	MNCUSA
schawk inc	MNCUSA
schlumberger n v	MNCUSA
schnitzer steel industries	MNCUSA
scholastic corporation	MNCUSA
school specialty inc	MNCUSA
schweitzer mauduit international	MNCUSA
sciclone pharmaceuticals	MNCUSAHLH
scientific games corp	MNCUSA
scientific learning corporation	MNCUSA
scorpio tankers	MNC
scotts miracle gro	MNCUSA
scripps networks interactive	MNCMED
seaboard corporation	MNCUSA
seabridge gold	MNC
seabright holdings	MNCUSA
seachange international	MNCUSA
seacoast banking corporation of florida	MNCUSA
seacor smit	MNCUSA
seagate technology	MNCIRL
seahawk drilling	MNCUSA
sealed air corporation	MNCUSA
sealy corp	MNC
seanergy maritime holdings corp	MNCGRC
sears holdings	MNCUSA
seaspan corporation	MNCCHN
seattle genetics inc	MNCUSA
sei investments company	MNCUSA
select comfort corporation	MNCUSA
select medical holdings corporation	MNCUSAHLH
selective insurance group inc	MNCUSA
seligman lasalle	MNCUSA
semiconductor manufacturing international corporation	MNC
sempra energy	MNCUSA
semtech corporation	MNCUSA
seneca foods corp	MNCUSA
senior high income portfolio inc	MNCUSA
senior housing properties trust	MNCUSA
senomyx inc	MNCUSA
sensata technologies holding	MNC
sensient technologies corporation	MNCUSA
sequenom inc	MNCUSA
seracare life sciences	MNCUSAHLH
service corporation international	MNCUSA
seven arts pictures	MNCGBRMED
severstal	MNCRUS
sfn group inc	MNCUSA
shamir optical industry	MNCHLH
shanda games limited	MNCCHN
shanda interactive	MNCCHN
shangri la asia	MNCCHNHKG
sharps compliance corp	MNCUSA
shaw communications	MNCCANMED
shaw group inc	MNCUSA
shenandoah telecommunications	MNCUSAMED
shengdatech	MNCCHN
shengkai innovations	MNCCHN
sherwin williams	MNCUSA
shiloh industries inc	MNCUSA
shiner international	MNCCHN
shinhan financial group	MNCKOR
ship finance international	MNC
shire plc	MNCGBRHLH
shoe carnival inc	MNCUSA
shore bancshares inc	MNCUSA
shoretel inc	MNCUSAMED
shuffle master inc	MNCUSA
shutterfly inc	MNCUSA
si financial group	MNCUSA
siemens ag	MNCDEU
sierra bancorp	MNCUSA
sierra wireless	MNCCANMED
sify technologies	MNCIND
siga technologies inc	MNCUSAHLH
sigma designs inc	MNCUSA
sigma aldrich	MNCUSA
signature bank	MNCUSA
signet jewelers limited	MNCBMU
silgan holdings inc	MNCUSA
silicom ltd	MNCISRMED
silicon graphics international	MNCUSA
silicon image inc	MNCUSA
silicon laboratories inc	MNCUSA
silicon motion technology	MNCTWN
siliconware precision industries co	MNCTWN
silver standard resources	MNCCAN
silver wheaton corp	MNCCAN
silvercorp metals inc	MNCCAN
simcere pharmaceutical	MNCCHNHLH
sime darby berhad	MNCMYS
simmons first national	MNCUSA
simon property group inc	MNCUSA
simpson manufacturing company	MNCUSA
sims metal management	MNC
sina corporation	MNCCHN
sinclair broadcast group	MNCUSA
singtel	MNCSGP
sino clean energy inc	MNCCHN
sinochem corp	MNCCHN
sinocoking coal and coke	MNCCHN
sinoenergy corporation	MNCCHN
sinohub	MNCCHN
sinopec shangai petrochemical	MNCCHN
sinovac biotech	MNCCHNHLH
sirius xm	MNCUSAMED
sirona dental systems	MNCUSAHLH
six flags entertainment	MNCUSA
sjw corporation	MNCUSA
sk telecom corporation	MNCKORMED
skechers u s a	MNCUSA
skilled healthcare group inc	MNCHLH
skyline corporation	MNCUSA
skypeople fruit juice	MNCCHN
skystar bio pharmaceutical	MNCCHNHLH
skywest inc	MNCUSA
skyworks solutions inc	MNCUSA
sl green realty corporation	MNCUSA
sl industries inc	MNCUSA
slm corporation	MNCUSA
sm energy company	MNCUSA
smart balance inc	MNCUSA
smart modular technologies wwh	MNCUSA
smart technologies inc	MNCCAN
smartheat inc	MNCCHN
smith and nephew snats	MNCGBR
smith and wesson	MNCUSA
smith a o corporation	MNCUSA
smith micro software inc	MNCUSA
smithfield foods inc	MNCUSA
smtc corporation	MNCCAN
smurfit stone container corp	MNC
snap on incorporated	MNCUSA
social generale	MNCFRA
sociedad anonima	MNCARG
sociedad quimica y minera	MNCCHL
sohu com	MNCCHN
solar capital ltd	MNCUSA
solarfun power holdings co	MNCCHN
solarwinds inc	MNCUSA
solera holdings	MNCUSA
solitario exploration and royalty corp	MNCUSA
solta medical	MNCUSA
solutia inc	MNCUSA
somaxon pharmaceuticals	MNCUSAHLH
sonde resources corp	MNCCAN
sonic automotive	MNCUSA
sonic corp	MNCUSA
sonic solutions	MNCUSA
sonoco products	MNCUSA
sonosite inc	MNCUSAHLH
sonus networks inc	MNCUSA
sony	MNCJPN
sorl auto parts	MNCCHN
sothebys holdings	MNCUSA
source capital inc	MNCUSA
sourcefire inc	MNCUSA
south financial group inc	MNCUSA
south jersey industries inc	MNCUSA
southern national bancorp of virginia	MNCUSA
southern peru copper corp	MNCUSA
southern union company	MNCUSA
southside bancshares inc	MNCUSA
southwest airlines	MNCUSA
southwest bancorp	MNCUSA
southwest gas corporation	MNCUSA
southwest water company	MNCUSA
southwestern energy company	MNCUSA
sovran self storage	MNCUSA
spansion inc	MNCUSA
spark networks plc	MNC
spartan motors	MNCUSA
spartan stores inc	MNCUSA
spartech corporation	MNCUSA
special opportunities fund inc	MNCUSA
spectra energy corp	MNC
spectra energy partners	MNC
spectranetics corporation	MNCUSA
spectrum brands holdings	MNCUSA
spectrum control inc	MNCUSA
spectrum pharmaceuticals	MNCUSAHLH
speedway motorsports	MNCUSA
spirit aerosystems	MNC
spreadtrum communications	MNCCHN
sprint nextel	MNCUSAMED
sps commerce inc	MNCUSA
spx corporation	MNCUSA
sra international	MNCUSA
srs labs inc	MNCUSA
ss&c technologies	MNCUSA
st joe company	MNCUSA
st jude medical	MNCUSAHLH
staar surgical co	MNCUSAHLH
stage stores inc	MNCUSA
stamps com inc	MNCUSA
stancorp financial group	MNCUSA
standard microsystems corporation	MNCUSA
standard motor products inc	MNCUSA
standard pacific lp	MNCUSA
standard parking corporation	MNCUSA
standard register company	MNCUSA
standex international	MNCUSA
stanley black and decker	MNCUSA
stantec inc	MNC
staples inc	MNCUSA
star bulk carriers	MNCGRC
star gas partners	MNCUSA
star scientific inc	MNCUSAAGR
starbucks	MNCUSA
stark fujikawa	MNCJPN
stark intrernational	MNCUSA
startek inc	MNCUSA
starwood hotels and resorts	MNCUSA
starwood property trust inc	MNC
state auto financial corp	MNCUSA
state bancorp inc	MNCUSA
state street corp	MNC
statoil asa	MNCNOR
stealthgas	MNCGRC
stec inc	MNCUSA
steel dynamics inc	MNCUSA
steelcase inc	MNCUSA
stein mart inc	MNCUSA
steiner leisure limited	MNCBHS
steinhoff international	MNCZAF
steinway musical	MNCUSA
stellarone corp	MNCUSA
stemcells inc	MNCUSA
stepan company	MNCUSA
stereotaxis inc	MNCUSA
stericycle inc	MNCUSA
steris corporation	MNCUSA
sterling bancorp	MNCUSA
sterling construction company inc	MNCUSA
sterlite industries	MNCIND
steven madden	MNCUSA
stewart enterprises inc	MNCUSA
stewart information services corp	MNCUSA
stifel financial corporation	MNCUSA
stillwater mining	MNCUSA
stmicroelectronics	MNCCHE
stone energy corp	MNCUSA
stonemor partners	MNCUSA
stoneridge inc	MNCUSA
str holdings	MNC
stratasys inc	MNCUSA
strategic hotels and resorts inc	MNC
strattec security	MNCUSA
stratus properties inc	MNCUSA
strayer education inc	MNCUSA
stream global services	MNCUSA
stryker corporation	MNCUSAHLH
sturm ruger	MNCUSA
stx corporation	MNCKOR
subaye inc	MNCCHN
suburban propane partners	MNCUSA
successfactors inc	MNCUSA
suffolk bancorp	MNCUSA
sumitomo mitsui	MNCJPN
summer infant inc	MNCUSA
sun bancorp	MNCUSA
sun communities inc	MNCUSA
sun healthcare group	MNCUSAHLH
sun hydraulics corp	MNCUSA
sun life financial	MNCCAN
sunamerica	MNC
suncor energy	MNCCAN
sunesis pharmaceuticals	MNCUSAHLH
sunoco inc	MNCUSA
sunoco logistics	MNCUSA
sunopta	MNCCANAGR
sunpower corporation	MNCUSA
sunrise senior living	MNCUSA
sunstone hotel investors	MNC
suntech power holdings co	MNC
suntrust banks	MNCUSA
super micro computer	MNCUSA
supergen inc	MNCUSAHLH
superior energy services inc	MNCUSA
superior industries international inc	MNCUSA
superior well services inc	MNCUSA
supermedia inc	MNCUSAMED
supertex inc	MNCUSA
supervalu inc	MNCUSA
support com inc	MNCUSA
surewest communications	MNCUSAMED
surmodics inc	MNCUSAHLH
susquehanna bancshares	MNCUSA
susser holdings	MNCUSA
sutor technology group	MNCCHN
suzlon energy	MNCIND
svb financial group	MNCUSA
swift energy company	MNCUSA
swire pacific limited	MNCGBR
swiss helvetia fund	MNCUSA
sws group inc	MNCUSA
sxc health solutions	MNCCAN
sycamore networks	MNCUSAMED
sykes enterprises incorporated	MNCUSA
symantec corporation	MNCUSA
symetra financial corp	MNC
symmetricom inc	MNCUSAMED
symmetry medical inc	MNC
syms corp	MNCUSA
synaptics incorporated	MNCUSA
synchronoss technologies inc	MNCUSA
synergetics usa inc	MNCUSA
syneron medical	MNCISRHLH
syngenta	MNCAGR
syniverse holdings	MNCMED
synnex corporation	MNCUSA
synopsys inc	MNCUSA
synovis life technologies	MNCUSA
synovus financial	MNCUSA
synta pharmaceuticals	MNCUSAHLH
syntel inc	MNCUSA
syntroleum corporation	MNCUSA
synutra international inc	MNCUSA
sypris solutions inc	MNCUSA
sysco corp	MNCUSA
systemax inc	MNCUSA
t rowe price	MNCUSA
t 3 energy services	MNCUSA
taiwan fund inc	MNCUSA
taiwan semiconductor manufacturing co	MNCTWN
take two interactive software	MNCUSA
tal international group	MNC
talbots inc	MNCUSA
talecris biotherapeutics	MNCUSAHLH
taleo corporation	MNCUSA
talisman energy	MNCCAN
tanger factory outlet	MNCUSA
tanjong public limited	MNCMYS
tanzanian royalty exploration corp	MNC
targa resources partners	MNCUSA
targacept inc	MNCUSAHLH
target corp	MNCUSA
taseko mines	MNCCAN
taser international inc	MNCUSA
tat technologies ltd	MNCISR
tata communications	MNCINDMED
tata motors	MNCIND
tata steel	MNCIND
taubman centers	MNCUSA
taylor capital group	MNCUSA
tbs international	MNCBMU
tc pipelines	MNCUSA
tcf financial corp	MNCUSA
td ameritrade	MNCUSA
td bank	MNCCAN
team health holdings inc	MNC
team inc	MNCUSA
tearlab corporation	MNCCANHLH
tech data corporation	MNCUSA
teche holding company	MNCUSA
techne corporation	MNCUSA
technicolor s a	MNCFRA
technitrol inc	MNCUSA
techtarget inc	MNCUSA
techteam global inc	MNCUSA
techtronic industries co	MNCCHNHKG
teck resources ltd	MNC
teco energy inc	MNCUSA
teekay lng	MNC
teekay offshore	MNC
teekay shipping	MNCBHS
teekay tankers	MNC
tejon ranch company	MNCUSA
tekelec	MNCUSA
tele celular sul participacoes	MNCBRAMED
tele norte leste participacoes	MNCBRAMED
telecom argentina	MNCARGMED
telecom brasil	MNCBRAMED
telecom corporation of new zealand	MNCNZLMED
telecom italia	MNCITAMED
telecommunication systems inc	MNCUSA
telecomunicacoes de sao paulo	MNCBRAMED
teledyne technologies	MNCUSA
teleflex inc	MNCUSAHLH
telefonica sa	MNCMED
telefonos de mexico	MNCMEXMED
telekomunikasi indonesia	MNCIDNMED
telenav inc	MNCUSA
telestone technologies	MNCCHNMED
teletech holdings	MNCUSA
tellabs inc	MNCUSAMED
telus	MNCCANMED
telvent git	MNCESP
temple inland inc	MNCUSA
tempur pedic	MNCUSA
tenaris s a	MNC
tenet healthcare	MNCUSA
tennant company	MNCUSA
tenneco automotive inc	MNCUSA
tennessee valley authority	MNCUSA
teradata corporation	MNCUSA
teradyne inc	MNCUSA
terex corporation	MNCUSA
ternium s a	MNC
ternium sa	MNCARG
terra nitrogen company	MNCUSA
terra nova royalty	MNC
terremark worldwide	MNCUSAMED
terreno realty corporation	MNC
territorial bancorp inc	MNCUSA
tesco	MNCCAN
tesla motors	MNC
tesoro petroleum	MNCUSA
tessco technologies	MNCUSA
tessera technologies	MNCUSA
tetra tech inc	MNCUSA
tetra technologies inc	MNCUSA
teva pharmaceutical	MNCISRHLH
texas capital bancshares	MNCUSA
texas industries inc	MNCUSA
texas roadhouse inc	MNCUSA
textainer group	MNC
textron	MNCUSA
tfs financial corporation	MNCUSA
tgc industries inc	MNCUSA
the advisory board company	MNCUSA
the aes corporation	MNCUSA
the andersons inc	MNCUSAAGR
the bancorp inc	MNCUSA
the bank of kentucky financial corp	MNCUSA
the denali fund	MNC
the female health company	MNCUSAHLH
the gabelli global	MNC
the gap inc	MNCUSA
the gymboree	MNCUSA
the knot inc	MNCUSA
the medicines company	MNCUSAHLH
the navigators group inc	MNCUSA
the pantry inc	MNCUSA
the pep boys	MNCUSA
the princeton review	MNCUSAEDU
the progressive corporation	MNCUSA
the singapore fund inc	MNCUSA
the southern company	MNCUSA
the williams companies	MNCUSA
the9 limited	MNCCHN
theravance inc	MNCUSAHLH
thermadyne holdings	MNCUSA
thermo fisher	MNCUSA
thestreet com inc	MNCUSAMED
thl credit inc	MNCUSA
thomas and betts	MNCUSA
thomas properties group	MNCUSA
thompson creek metals company	MNCCAN
thor industries inc	MNCUSA
thoratec corp	MNCUSA
thq inc	MNCUSA
tht heat transfer tech	MNCCHN
tianli agritech	MNCCHNAGR
tianyin pharmaceutical	MNCCHNHLH
tibco software inc	MNCUSA
ticc capital corp	MNCUSA
tidewater inc	MNCUSA
tiens biotech	MNCCHNHLH
tier technologies	MNCUSA
tiffany and co	MNCUSA
tigerlogic corporation	MNCUSA
tim hortons	MNCCAN
timberland company	MNCUSA
time warner cable	MNCUSA
time warner inc	MNCUSA
timken company	MNCUSA
titan international inc	MNCUSA
titan machinery inc	MNCUSA
titanium metals corporation	MNCUSA
tivo inc	MNCUSA
tjx companies inc	MNCUSA
todd shipyards	MNCUSA
toll brothers inc	MNCUSA
tollgrade communications	MNCUSA
tomkins plc	MNCGBR
tomotherapy inc	MNCUSA
tompkinstrustco	MNCUSA
tongjitang chinese medicines	MNCCHNHLH
tootsie roll industries	MNCUSA
top image systems ltd	MNCISR
top ships inc	MNCGRC
torchmark corporation	MNCUSA
toreador resources	MNCUSA
toro company	MNCUSA
toronto dominion	MNCCAN
tortoise energy	MNCUSA
tortoise north america	MNCUSA
total system services	MNCUSA
totalfinaelf	MNCFRA
tower bancorp	MNCUSA
tower group inc	MNCUSA
tower semiconductor ltd	MNCISR
towers watson and co	MNCUSA
town sports international	MNCUSA
towne bank	MNCUSA
tpc group	MNC
tpv technology limited	MNCTWN
tractor supply company	MNCUSA
tradestation group	MNCUSA
transact technologies inc	MNCUSA
transalta	MNCCAN
transamerica income shares	MNCUSA
transatlantic holdings inc	MNCUSA
transatlantic petroleum	MNCCAN
transcananda pipelines	MNCCAN
transcend services inc	MNCUSA
transcept pharmaceuticals	MNCUSAHLH
transcontinental realty investors inc	MNCUSA
transdigm group	MNC
transglobe energy corp	MNCCAN
transition therapeutics	MNCCANHLH
transmontaigne partners	MNC
transocean inc	MNCUSA
transportadora de gas del sur	MNCARG
transwitch corp	MNCUSA
travelers companies inc	MNCUSA
travelzoo inc	MNCUSA
tredegar corporation	MNCUSA
tree com inc	MNCUSA
treehouse foods	MNC
trex company	MNCUSA
tri continental corp	MNCUSA
tri tech holding inc	MNCCHN
triangle capital corp	MNCUSA
trico bancshares	MNCUSA
trident microsystems	MNCUSA
trimas corporation	MNCUSA
trimble navigation	MNCUSA
trina solar limited	MNC
trinity biotech	MNCIRLHLH
trinity industries inc	MNCUSA
trintech group	MNCIRL
triple s management corporation	MNC
triquint semiconductor	MNCUSA
triumph group inc	MNCUSA
trius therapeutics	MNCUSAHLH
trubion pharmaceuticals	MNCUSAHLH
true religion apparel	MNCUSA
trueblue inc	MNCUSA
trustco bank corp ny	MNCUSA
trustmark corporation	MNCUSA
trw automotive	MNCUSA
tsakos energy navigation	MNCGRC
ttm technologies inc	MNCUSA
tucows inc	MNCCAN
tuesday morning corp	MNCUSA
tupperware	MNCUSA
turkcell iletisim hizmetleri	MNCTRKMED
turkish investment fund	MNCUSA
tutor perini corporation	MNCUSA
tw telecom inc	MNCUSAMED
twin disc incorporated	MNCUSA
two harbors investments	MNCUSA
tyco electronics	MNCBMU
tyco international	MNCCHE
tyler technologies	MNCUSA
tyson foods inc	MNCUSA
u s auto parts network	MNCUSA
u s bancorp	MNCUSA
u s energy corp	MNCUSA
u s geothermal inc	MNCUSA
u s global investors inc	MNCUSA
u s gold corporation	MNCUSA
u s physical therapy inc	MNCUSAHLH
u store it trust	MNC
ual corporation	MNCUSA
ubs	MNCCHE
ufj holdings	MNCJPN
ufp technologies inc	MNCUSA
ugi corporation	MNCUSA
uil holdings corp	MNCUSA
ulta salon cosmetics and fragrance	MNCUSA
ulticom inc	MNCUSAMED
ultimate software group inc	MNCUSA
ultra clean holdings inc	MNCUSA
ultra petroleum corp	MNCUSA
ultralife corporation	MNCUSA
ultrapar participacoes	MNCBRA
ultrapetrol	MNCBHS
ultratech inc	MNCUSA
umb financial	MNCUSA
umh properties inc	MNCUSA
umpqua holdings	MNCUSA
under armour inc	MNCUSA
unica corporation	MNC
unifi inc	MNCUSA
unifirst corporation	MNCUSA
unilever nv	MNCNLD
unilever plc	MNCGBR
unilife corporation	MNCUSAHLH
union bankshares inc	MNCUSA
union drilling inc	MNCUSA
union first market bankshares	MNCUSA
union pacific	MNCUSA
unisource energy corporation	MNCUSA
unisys corporation	MNCUSA
unit corporation	MNCUSA
united bankshares inc	MNCUSA
united capital corporation	MNCUSA
united community banks inc	MNCUSA
united dominion realty trust	MNCUSA
united financial bancorp	MNCUSA
united fire and casualty company	MNCUSA
united microelectronics corporation	MNCTWN
united natural foods inc	MNCUSA
united online inc	MNCUSA
united parcel service	MNCUSA
united rentals inc	MNCUSA
united security bancshares	MNCUSA
united states cellular corporation	MNCUSAMED
united states lime and minerals	MNCUSA
united states steel corporation	MNCUSA
united stationers inc	MNCUSA
united technologies corporation	MNCUSA
united therapeutics corporation	MNCUSAHLH
unitedhealth group incorporated	MNCUSAHLH
unitil corporation	MNCUSA
unitrin inc	MNCUSA
universal american financial corp	MNCUSAHLH
universal corporation	MNCUSAAGR
universal display corporation	MNCUSA
universal electronics inc	MNCUSA
universal forest products inc	MNCUSA
universal health realty income trust	MNCUSA
universal health services inc	MNCUSA
universal insurance holdings inc	MNCUSA
universal stainless and alloy products	MNCUSA
universal technical institute inc	MNCUSA
universal travel group	MNCCHN
universal truckload services inc	MNCUSA
univest corporation of pennsylvania	MNCUSA
unova inc	MNCUSA
unumprovident	MNCUSA
uqm technologies	MNCUSA
ur energy inc	MNC
uranerz energy	MNCCAN
uranium energy corp	MNCUSA
uranium resources inc	MNCUSA
urban outfitters	MNCUSA
uroplasty inc	MNCUSAHLH
urs corporation	MNCUSA
urstadt biddle properties inc	MNCUSA
us airways	MNCUSA
us ecology inc	MNCUSA
usa mobility inc	MNCUSAMED
usa truck inc	MNCUSA
usana health sciences	MNCUSA
usec inc	MNCUSA
usg corporation	MNCUSA
uslife income fund	MNCUSA
utah medical products inc	MNCUSAHLH
uti worldwide inc	MNCUSA
utstarcom inc	MNCUSAMED
v f corporation	MNCUSA
vaalco energy	MNCUSA
vail resorts inc	MNCUSA
valassis communications	MNCUSA
vale s a	MNCBRA
valeant pharmaceuticals	MNCUSAHLH
valence technology inc	MNCUSA
valero energy	MNCUSA
valhi inc	MNCUSA
validus holdings	MNC
valley national bancorp	MNCUSA
valmont industries inc	MNCUSA
valspar corporation	MNCUSA
value line inc	MNCUSA
valueclick inc	MNCUSA
valuevision media	MNCUSA
vanceinfo technologies inc	MNC
vanda pharmaceuticals	MNCUSAHLH
vanguard natural resources	MNC
vantage drilling company	MNCUSA
varian medical systems	MNCUSA
varian semiconductor	MNCUSA
vasco data security international	MNCUSA
vascular solutions inc	MNCUSAHLH
vca antech inc	MNCUSAAGR
vector group ltd	MNCUSAAGR
vectren corporation	MNCUSA
veeco instruments	MNCUSA
venoco	MNC
ventas inc	MNCUSA
veolia environnement	MNCFRAHLH
verifone systems	MNCUSA
verigy ltd	MNCSGP
verint systems	MNCUSA
verisign inc	MNCUSA
verisk analytics inc	MNCUSA
verizon	MNCUSAMED
vermillion inc	MNCUSA
verso paper corp	MNC
vertex pharmaceuticals	MNCUSAHLH
viacom	MNCUSA
viad corporation	MNCUSA
viasat inc	MNCUSA
viasystems group	MNCUSA
vical incorporated	MNCUSA
vicor corporation	MNCUSA
viewpoint financial group	MNCUSA
village super market inc	MNCUSA
vimicro international	MNCCHN
vimpelcom	MNCRUS
vimpel communications	MNCRUSMED
vina concha y toro	MNCCHL
virgin media	MNCUSAMED
virginia commerce bancorp	MNCUSA
virnetx holding	MNCUSA
viropharma incorporated	MNCUSAHLH
virtus investment partners inc	MNCUSA
virtusa corp	MNCUSA
visa inc	MNC
vishay intertechnology	MNCUSA
vishay precision group	MNC
visionchina media	MNCCHNMED
vista gold corporation	MNCCAN
vistaprint	MNCBMUMED
vitacost com inc	MNCUSA
vital images inc	MNCUSA
vitamin shoppe	MNC
vitran corporation	MNCCAN
vivo participacoes	MNCBRAMED
vivus inc	MNCUSAHLH
vmware	MNC
vocaltec communications	MNCISRMED
vocus inc	MNC
volcano corporation	MNCUSA
volcom inc	MNCUSA
volt information sciences	MNCUSA
voltaire ltd	MNCISR
volterra semiconductor	MNCUSA
vonage	MNCMED
vornado realty trust	MNCUSA
vse corporation	MNCUSA
vulcan materials co	MNCUSA
w&t offshore	MNC
w p carey and co	MNCUSA
w r berkley	MNCUSA
w r grace and co	MNCUSA
w w grainger	MNCUSA
wabash national	MNCUSA
wabco holdings	MNC
wabtec corporation	MNCUSA
wachovia	MNCUSA
wacoal holdings	MNCJPN
waddell and reed	MNCUSA
wainwright bank and trust	MNCUSA
walgreen	MNCUSAHLH
wal mart stores	MNCUSA
walter energy	MNCUSA
warnaco group	MNCUSA
warner chilcott	MNCBMUHLH
warner music group	MNCMED
warren resources inc	MNCUSA
warwick valley telephone	MNCUSAMED
washington banking company	MNCUSA
washington federal inc	MNCUSA
washington mutual	MNCUSA
washington post company	MNCUSAMED
washington real estate investment trust	MNCUSA
washington trust bancorp	MNCUSA
waste connections inc	MNCUSA
waste management inc	MNCUSA
waters corporation	MNCUSA
waterstone financial	MNCUSA
watsco inc	MNCUSA
watson pharmaceuticals	MNCUSAHLH
watts water technologies	MNCUSA
wausau mosinee paper	MNCUSA
wave systems corp	MNCUSA
wayne chemical	MNC
wca waste corporation	MNCUSA
wd 40 company	MNCUSA
weatherford international	MNCCHE
web com group	MNCUSA
webmd health	MNCUSAHLH
websense inc	MNCUSA
webster financial corp	MNCUSA
weider nutrition international	MNCUSA
weight watchers international	MNCUSA
weingarten realty	MNCUSA
weis markets inc	MNCUSA
wellcare group	MNCHLH
wellpoint health networks	MNCUSAHLH
wells fargo	MNCUSA
wendys/arbys	MNCUSA
werner enterprises	MNCUSA
wesbanco inc	MNCUSA
wesco financial	MNCUSA
wesco international	MNCUSAMED
west bancorporation	MNCUSA
west coast bancorp	MNCUSA
west marine inc	MNCUSA
west pharmaceutical services	MNCUSA
westamerica bancorporation	MNCUSA
westar energy	MNCUSA
westcoast hospitality corp	MNCUSA
westell technologies inc	MNCUSAMED
western alliance bancorp	MNC
western asset inflation management fund	MNC
western asset municipal defined opportunity trust	MNC
western asset variable rate strategic fund	MNC
western digital corporation	MNCUSA
western gas partners lp	MNC
western refining inc	MNC
western union company	MNC
westfield financial inc	MNCUSA
westlake chemical corp	MNC
westmoreland coal	MNCUSA
westpac banking corporation	MNCAUS
westport innovations inc	MNC
westwood holdings group	MNCUSA
westwood one inc	MNCUSA
wet seal inc	MNCUSA
weyco group	MNCUSA
weyerhaeuser company	MNCUSA
wgl holdings inc	MNCUSA
whirlpool corporation	MNCUSA
white mountains insurance group	MNCUSA
whiting petroleum	MNCUSA
whiting usa trust i	MNC
whitney holding corp	MNCUSA
whole foods market	MNCUSA
whx corporation	MNCUSA
wilber corporation	MNCUSA
willbros group	MNCPAN
williams controls inc	MNCUSA
williams partners l p	MNC
williams sonoma	MNCUSA
willis group	MNCGBR
willis lease finance	MNCUSA
wilmar international	MNCSGPAGR
wilmington trust corp	MNCUSA
wilshire bancorp	MNCUSA
wimm bill dann foods	MNCRUS
windstream corporation	MNCMED
winmark corporation	MNCUSA
winn dixie stores	MNCUSA
winnebago industr	MNCUSA
winner medical group inc	MNCCHN
wintrust financial	MNCUSA
wipro limited	MNCIND
wisconsin energy corp	MNCUSA
wistron corp	MNCTWN
wms industries inc	MNCUSA
wns holdings	MNC
wolverine world wide	MNCUSA
wonder auto technology	MNCCHN
woodward governor co	MNCUSA
woori finance holdings	MNCKOR
world acceptance corporation	MNCUSA
world fuel services corporation	MNCUSA
world heart corp	MNCCANHLH
world wrestling entertainment	MNCUSAMED
worthington industries	MNCUSA
wowjoint holdings	MNCCHN
wpp plc	MNCGBRMED
wright express corp	MNC
wright medical group	MNCUSAHLH
wsfs financial corp	MNCUSA
wuhan general group	MNCCHNENV
wuxi pharmatech	MNCHLH
wyndham worldwide corp	MNC
wynn resorts	MNCUSA
xcel energy	MNCUSA
xenoport	MNCUSAHLH
xerium technologies	MNC
xerox	MNCUSA
xilinx inc	MNCUSA
xinhua sports and entertainment	MNCCHNMED
xinyuan real estate	MNC
xl company switzerland	MNCBMU
x rite incorporated	MNCUSA
xyratex	MNCGBR
yahoo! inc	MNCUSA
yamana gold	MNCCAN
yanzhou coal mining company	MNCCHN
yingli green energy holding	MNCCHN
ym biosciences	MNCCANHLH
yongye international	MNCCHNAGR
york water company	MNCUSA
young innovations inc	MNCUSAHLH
yrc worldwide	MNCUSA
ytl corp	MNCMYS
yucheng technologies	MNCCHN
yuhe international	MNCCHNAGR
yum! brands	MNCUSA
zagg incorporated	MNCUSA
zain	MNCKWTMED
zebra technologies corp	MNCUSA
zep inc	MNC
zhongpin inc	MNCCHN
zimmer holdings	MNCUSA
zion oil and gas	MNCUSA
zions bancorp	MNCUSA
ziopharm oncology	MNCUSAHLH
zix corporation	MNCUSA
zoll medical corporation	MNCUSA
zoltek companies	MNCUSA
zoran corporation	MNCUSA
zst digital networks	MNCCHNMED
zte corp	MNCCHNMED
zumiez inc	MNCUSA
zweig fund inc	MNCUSA
zweig total return fund inc	MNCUSA
zygo corp	MNCUSA
zymogenetics inc	MNCUSA
abbott laboratories	MNCUSAHLH
conocophillips	MNCUSA
halliburton	MNCUSA
occidental petroleum	MNCUSA
texas instruments	MNCUSA
abu nidal organization|arab revolutionary brigades|arab revolutionary council|fatah revolutionary council|revolutionary organization of socialist muslims	IMGMUSALQ
accolta nazinuale corsa|resistenza corsa	FRAREB
action committee of winegrowers|winegrowers action committee	FRAREB
aden abyan islamic army (aaia)|aden islamic army|army of mohammed and the jaish adan al islami+ islamic aden army|islamic army of aden (iaa)|islamic army of aden abyan (iaaa)|jaysh adan|muhammeds army	YEMREB
al intiqami al pakistani|revenge of jehadi|revenge of the pakistanis|revenge of the people of pakistan	KKLREB
anarchist faction	GRCREB
anarchist liberation brigade	GRCREB
anarchist street patrol	GRCREB
anarchist struggle	GRCREB
anarchists attack group|anarchical attack groups|anarchists attack groups	GRCREB
angry brigade|martyrs of democracy	ITAREB
animal liberation front (alf)	INTREB
anti authority erotic cells	GRCREB
anti imperialist territorial nuclei for the construction of the fighting communist party|anti imperialist territorial nuclei combatant communist party|anti imperialist territorial units|anti imperilist territorial nuclei (nta)	ITAREB
anti mainstream self determination faction	KKLREB
anti power struggle	GRCREB
anti racist guerrilla nuclei|anti racist guerrilla units	ITAREB
anti state action	GRCREB
anti state nuclei	GRCREB
anti zionist movement	ITAREB
anticapitalist attack nuclei (naa)|anti capitalist attack nuclei|anticapitalist attack nucleus	ITAREB
apos revenge hawks|revenge hawks of apo	TURREB
apos youth revenge brigades	TURREB
april 19 movement	COLREB
armed islamic group|al jamaah al islamiyah al musallah	DZAREB
army of god	USAREB
aryan nations (an)	USAREB
autonomous cells of rebel action	GRCREB
basque fatherland and freedom (eta)|basque fatherland and liberty	ESPREB
black star	GRCREB
burning path	GRCREB
chaotic attack front	GRCREB
combatant proletarian nucleus|combatant fighting nucleus	ITAREB
conscientious arsonists (ca)|arsonists of conscience	GRCREB
continuity irish republican army (cira)|continuity army council|continuity ira|irish continuity army council (icac)	WEU
dhkp/c|dev sol (karatas faction)|devrimci sol (karatas faction)|revolutionary left|revolutionary peoples liberation party/front|rplp/f	TURREB
democratic front for the liberation of palestine (dflp)|al jabha al dimuqratiyya li tahrir filastin|popular democratic front for the liberation of palestine (pdflp)	PSEREB
direct action (greece)	GRCREB
earth liberation front (elf)	INTREB
fighters for freedom	GRCREB
friendship society|philike hetairia	GRCREB
group of carlo giuliani	GRCREB
guevarista revolutionary army (erg)|pro guevara revolutionary group	COLREB
harakat al muqawammah al islammiyya|al aqsa foundation|khaled meshaal	PSEREBHMS
izz ad din al qassam|izz ad din al qassam brigades|al qassam brigades|mohammed deif|marwan issa|al quds brigades|al qassam|al quds battalions|jerusalem battalions|jerusalem brigades|sayf al islam brigades	PSEREBHMS
harakat ul mujahidin (hum)|harkat mujahideen|islamic freedom fighters group|jamiat ul ansar	SASREB
hawks of thrace	KKLREB
hizbul mujahideen (hm)|hizb ul mujahidin|hm of the jamaat e islami	SASREB
international solidarity|armed cells for international solidarity	ITAREB
irish national liberation army (inla)|catholic reaction force (crf)|peoples liberation army (pla)|peoples republican army (pra)	WEUREB
irish republican army (ira)|provisional irish republican army (pira)|provos	WEUREB
islamic great eastern raiders front|front islamique des combattants du grand orient|ibda c	TURREB
jaime bateman cayon group (jbc)	COLREB
jaish e mohammad (jem)|army of mohammed|army of the prophet|jaish e mohammad (muhammed)|jaish e mohammad mujahideen e tanzeem|jaish i mohammed (mohammad|jeish e mahammed|national movement for the restoration of pakistani sovereignty and army of the prophet|tehrik ul furqaan	SASREB
japanese red army (jra)|anti imperialist international brigade	INTREB
july 20th brigade|39649	ITAREB
kach|kahane chai|kakh	MEAREB
ku klux klan (kkk)|american knights of the ku klux klan|imperial klans of america|knights of the white kamelia	USAREB
kadek|khk|kongra gel (kgk)|kongreya azadi u demokrasiya kurdistan|kurdistan freedom and democracy congress|kurdistan peoples conference|the peoples congress of kurdistan	TURREB
lashkar e jabbar (lej)|the army of the omnipotent almighty	SASREB
lashkar e jhangvi (lej)|army of jhangvi|lashkar i jhangvi (lj)	SASREB
lashkar e taiba (let)|army of the pure|army of the righteous|lashkar e tayyiba (lt)	SASREB
leftist nucleus	GRCREB
loyalist volunteer force (lvf)	GBRREB
may 15	GRCREB
may 98	GRCREB
melting nuclei	GRCREB
movement against state arbitrariness	GRCREB
muttahida qami movement (mqm)|mohajir quami movement|united national front	PAKREB
fronte di liberazione naziunale di a corsica (flnc)|front de liberation nationale de la corse|national liberation front of corsica|flnc	FRAREB
nationalist kurdish revenge teams	TURREB
new red brigades/communist combatant party|armed communist combatants|new red brigades for the construction of the fighting communist party|red brigades	ITAREB
new revolutionary popular struggle	GRCREB
orange volunteers	GBRREB
overthrown anarchist faction|overthrow anarchist faction	GRCREB
padanian armed separatist phalanx	ITAREB
harakat al jihad al islami fi filastin	MEAREB
peoples liberation army of kurdistan|argk|kurdistan national liberty army|peoples defense force	TURREB
peoples revolutionary army (colombia)	KKLREB
popular front for the liberation of palestine|al jabha ash shaabiya li tahrir falastin|pflp	MEAREB
popular liberation army	COLREB
popular resistance	KKLREB
popular revolutionary front	GRCREB
proletarian reprisals	GRCREB
real irish republican army|real ira|true ira|rira|italian red brigade|red regiments	WEUREB
red hand defenders	GBRREB
red line	GRCREB
republic of texas|provisional government of the republic of texas	USAREB
fuerzas armadas revolucionarias de colombia ejercito del pueblo|farc ep	COLREB
revolutionary brigades	GRCREB
revolutionary front for communism	ITAREB
revolutionary leninist brigades	ITAREB
revolutionary nuclei|revolutionary cells	GRCREB
revolutionary organization 17 november|17 november|ro n17	GRCREB
revolutionary peoples struggle|ela|national front (greece)|revolutionary popular struggle	GRCREB
revolutionary proletarian initiative nuclei|nucleus of the proletarian revolutionary initiaitve	ITAREB
revolutionary proletarian nucleus	ITAREB
revolutionary subversive faction commando unibomber|revolutionary faction to overthrow commando unabomber	GRCREB
revolutionary violence group	GRCREB
rigas fereos|rigas ferreos	GRCREB
sardinian autonomy movement	ITAREB
self defense groups of cordoba and uraba|peasant self defense group of coacute	COLREB
sheriffs posse comitatus	USAREB
solidarity for political prisoners	GRCREB
south londonderry volunteers|south londonderry protestant volunteers	GBRREB
tkep/l|turkish communist labor party/leninist	TURREB
tkp/ml tikko|maoist communist party|maoist komunist partisi|turkish communist party/marxist leninist|turkish workers and peasants liberation army	TURREB
five cs|cell against capitals jail and its jailers and cells|cell against the capital|cellule contro il capitale|il carcere|i carcerieri|le celle|cinque c	ITAREB
front for the liberation of the cabinda enclave	AGOREB
front for the liberation of the cabinda enclave renewed|flec/renovada|flec renewed	AGOREB
order the|bruders schweiden|the silent brotherhood|white american bastion	USAREB
tupac amaru revolutionary movement	PERREB
ulster defence association/ulster freedom fighters|uda	GBRREB
ulster volunteer force	GBRREB
uncontrolled rage	GRCREB
united self defense forces of colombia|united self defense group of colombia|auc	COLREB
white patriot party	USAREB
al asifa|fateh|harekat at tahrir al wataniyyeh al filastiniyyeh	MEAREB
popular front for the liberation of palestine general command|pflp gc	MEAREB
al saiqa	MEAREB
arab liberation front|jabhat al tahrir al arabiyya	MEAREB
black september|black september organization	MEAREB
may 15 organization for the liberation of palestine|arab organization of may 15	IRQREB
palestine liberation front	INTREB
baader meinhof group|baader meinhof gang|red army faction	WEUREB
2nd of june movement	WEUREB
charles martel group|charles martel club	FRAREB
group bakunin gdansk paris guatemala salvador|group bakounine gdansk paris guatemala salvador	FRAREB
guadeloupe liberation army	GLPREB
jewish defense league	USAREB
first of october antifascist resistance group|grapo	ESPREB
spanish basque battalion	WEUREB
iparretarrak	FRAREB
al zulfikar	INTREB
pattani united liberation organization	SEAREB
moro national liberation front|moro liberation front|mnlf|mlf	PHLREB
new peoples army	PHLREB
abu sayyaf group|al harakat al islamiyah|bearer of the sword	PHLREB
national liberation army (colombia)	COLREB
movement of the revolutionary left	CHLREB
manuel rodriguez patriotic front|manuel rodriguez patriotic front dissidents|fpmr d	CHLREB
guerrilla army of the poor	GTMREB
guatemalan labor party	GTMREB
rebel armed forces|november 13th movement of the rebel armed forces	GTMREB
farabundo marti national liberation front|frente farabundo marti de liberacion nacional frente democratico revolucionario|fmln fdr	SLVREB
armed forces of national resistance|national resistance|resistencia nacional	SLVREB
peoples liberation forces (el salvador)|farabundo marti popular liberation forces|popular forces of liberation|popular liberation forces	KKLREB
february 28 popular leagues	SLVREB
december 20 movement|20 december national liberation movement	PANREB
tupamaros|national liberation movement	URYREB
montoneros|montonero peronist movement	ARGREB
national liberation army (bolivia)|ejercito de liberacion nacional bolivia|eln b	BOLREB
peoples revolutionary army (argentina)	KKLREB
sandinistas|sandinista national liberation front|sandinista front	NICREB
contras|counter revolutionaries	NICREB
ananda marga|the ananda marga yoga society|the universal army	INTREB
armenian secret army for the liberation of armenia	INTREB
third of october group|3 october armenian nationalism movement|3rd october organization	WEUREB
ninth of june organization	FRAREB
orly organization	FRAREB
new armenian resistance	WEUREB
september france	KKLREB
armenian revolutionary army	USAREB
justice commandos for the armenian genocide	INTREB
28 may armenian organization	TURREB
lebanese armed revolutionary faction|factions armees revolutionnaires libanaises	LBNREB
national revolutionary command (omar al mukhtar)	LBNREB
movement of islamic action of iraq	MEAREB
islamic salvation front|armee islamique du salut|army of islamic salvation|front islamique du salut|islamic salvation army	INTREB
communist combatant cells|collectif des prisonniers des cellules communistes combattantes	BELREB
popular forces of april 25	PRTREB
african national congress (south africa)|south african native national congress	ZAFREB
eritrean liberation front	EAFREB
mozambique national resistance movement	SAFREB
alex boncayao brigade|revolutionary proletarian army alex boncayao brigade	PHLREB
armata di liberazione naziunale|army of national liberation	FRAREB
andres castro united front	NICREB
hizballah|hezballah|hizb allah|islamic jihad for the liberation of palestine|organization of the oppressed on earth|party of god|revolutionary justice organization|the islamic resistance|hasan nasrallah|hassan nasrallah|sayyid hassan nasrallah|sheik nasrallah|nasrallah|sheikh hassan nasrallah|sheik hassan nasrallah|sayyed hassan nasrallah|sheikh nasrallah|seyyed hassan nasrallah|sayyed nasrallah|imad mughniyeh|imad fayez mughniyeh|imad mughniyah|imad moughniyah	LBNREB
arizona patriots	USAREB
covenant sword and arm of the lord	USAREB
macheteros|epb movimiento popular revolucionario|machete wielders|popular army of boricua	PRIREB
order ii	USAREB
armed forces of national liberation|fuerzas armadas de liberacion nacional puertoriquena	NAMREB
el rukn|black p stones|blackstone rangers|the cornerstone|the foundation	USAREB
united freedom front|armed resistance unit|guerrilla resistance movement|revolutionary fighting group|sam melville/jonathan jackson group	USAREB
may 19 communist order|may 19 communist coalition|red guerrilla resistance|resistance conspiracy	USAREB
omega 7	USAREB
new afrikan freedom fighters|new african freedom fighters|the new york eight	KKLREB
evan mecham eco terrorist international conspiracy (emetic)	USAREB
oklahoma constitutional militia|universal church of god	USAREB
phineas priests|phineas priesthood	USAREB
washington state militia	USAREB
montana freemen	USAREB
mountaineer militia	USAREB
nestor paz zamora commission	BOLREB
aryan republican army|aryan resistance army	USAREB
patriots council|minnesota patriot council	USAREB
nation of yahweh|yahweh	USAREB
american front	USAREB
colorado 1st light infantry	USAREB
1st mechanical kansas militia|7th division constitutional militia|kansas militia|southern kansas regional militia	USAREB
3rd continental congress	USAREB
up the irs inc	USAREB
fourth reich skinheads	USAREB
new order	USAREB
al fuqra|community of the impoverished|jamaat al fuqra|muslims of the americas|quranic open university	INTREB
fighting guerillas of may	GRCREB
hammerskin nation	USAREB
liberation front of quebec|quebec liberation front	CANREB
action directe	FRAREB
jenin martyrs brigade	MEAREB
committee for the security of the highways|committee for the defense of the roads|committee for the security of the roads	MEAREB
ansar al islam|supporters of islam	IRQREB
anarchists the	ESPREB
save kashmir movement	SEAREB
revolutionary socialists	SWEREB
mujahideen al mansooran	SEAREB
communist revolutionaries in europe	NLDREB
gazteriak|youth	FRAREB
unita|national union for the total independence of angola	ANGREB
dominic ongwen|joseph kony|vincent otti|caesar achellam|raska lukwiya|okot odhiambo|odong latek|alphonse lamola|nixman oryanga	CFRREB
national army for the liberation of uganda	CFRREB
sudan peoples liberation army	SDNREB
cambodian freedom fighters	INTREB
popular self defense forces|mai mai|mayi mayi|may may	CODREB
communist party of nepal maoist (cpn m)	SASREB
peoples liberation forces (colombia)	COLREB
fatherland and liberty nationalist front	CHLREB
autonomous decorators	DEUREB
supporters of horst ludwig meyer|action group horst ludwig meyer	DNKREB
21 june	GRCREB
tupamaro revolutionary movement january 23|tupamaro revolutionary front	VENREB
abdurajak janjalani brigade (ajb)	PHLREB
nusantara islamic jihad forces|abu bakar battalion f kompi|force of indonesian muslim jihad fighters|nusantara islamic mujahideen front	IDNREB
albanian national army (ana)	MKDREB
achik national volunteer council (anvc)	SASREB
breton revolutionary army (arb)|emgann	FRAREB
totally anti war group (atag)	FRAREB
all tripura tiger force (attf)|all tripura tribal force	SASREB
united self defense forces of venezuela (auv)	VENREB
al mansoorain	SASREB
al arifeen|al arifeen squad|the holy men	PAKREB
al badr|al badar|al badhr mujahidin	PAKREB
al umar mujahideen|al omar mujahideen	PAKREB
amal|lebanese resistance detachments|movement of hope	LBNREB
anarchist attack teams	GRCREB
armata corsa|corsican army	FRAREB
birsa commando force (bcf)	INDREB
borok national council of tripura (bnct)	SASREB
badr forces	PSEREB
bagramyan battalion	GEOREB
bersatu|ber satu|payong organization|united front for the independence of pattani	THAREB
revolutionary armed corps (car)|revolutionary amazon command	ECUREB
carapaica revolutionary movement|carapaica revolutionary group	VENREB
caucasian front for the liberation of abu achikob	DEUREB
children of fire	GRCREB
chukakuha|middle core faction|nucleus faction	JPNREB
clandestini|clandestinu	FRAREB
commando anarchist group	GRCREB
communist workers movement	TURREB
democratic karen buddhist army (dkba)|democratic karen buddhist association|democratic karen buddhist organization|progressive buddhist karen nationals organization	SEAREB
dagestan liberation army	RUSREB
latin american patriotic army (epla)	SAMREB
east turkistan liberation organization|eastern turkistan liberation organization	ASAREB
ecuadorian rebel force	ECUREB
revolutionary armed forces of the people (farp)	MEXREB
bolivarian liberation forces (fbl)|fbl	VENREB
corsican patriotic front (fpc)	FRAREB
for a revolutionary perspective	CHEREB
francs tireurs (mavericks)|francs tireurs partisans|francs tireurs partisans manouchian|mavericks	FRAREB
free vietnam revolutionary group	INTREB
freedom for mumia abu jamal	CHEREB
free aceh movement (gam)|aceh security disturbance movement	INTREB
gora euskadi askatuta	FRAREB
group revolutionary reconstruction	DEUREB
harakat al shuhadaa al islamiyah|islamic martyrs movement	LBYREB
hisba	NGAREB
indigenous peoples federal army (ipfa)|ad rev|indigenous federal state army (ifsa)	PHLREB
islamic shashantantra andolon (isa)	BGDREB
islamic defense force|muslim defense force	INDREB
egyptian islamic jihad (eij)|al jihad|al jihad al islami|jihad group|new jihad group|qaeda al jihad|talaaal al fateh|vanguards of conquest	INTREB
jemaah islamiya (ji)|islamic community	SEAREB
janashakti|communist party of india (marxist leninist) janashakti	INDREB
jihad committee|all india jihad committee	INDREB
jamiat ul mujahedin (jum)	SASREB
kayin national union (knu)|karen national union	SEAREB
kakurokyo|association of revolutionary workers|revolutionary workers council	JPNREB
knights of the torched bank	GRCREB
liberation tigers of tamil eelam (ltte)	LKAREB
lashkar i omar|al qanoon|lashkar e omar	PAKREB
maoist communist center (mcc)|dakshin desh (organizations original name from 1969 1975)|maoist communist center of india (mcci)|maoist coordination committee (mcc)|naxalites	INDREB
movement for democracy and justice in chad (mdjt)|movement for democracy and justice in chad (mdjc)	AFRREB
moro islamic liberation front (milf)	PHLREB
mujahedin e khalq (mek)|mojahedin khalq organisation|mujahideen e khalq organisation|peoples mujahideen of iran	INTREB
peoples revolutionary militias	ECUREB
macedonia dawn	MKDREB
macedonian revolutionary organization	EEUREB
movsar baryayev gang	RUSREB
muslim united army	PAKREB
muslims against global oppression	ZAFREB
national democratic front of bodoland|bodo security force	SASREB
national liberation front of tripura	SASREB
national warriors|warriors of the boer nation	ZAFREB
new revolutionary alternative|new revolutionary initiative	RUSREB
night avengers|the avengers	HNDREB
oromo liberation front	EAFREB
ogaden national liberation front	EAFREB
odua peoples congress|oodua peoples congress|odudua peoples congress|oduduwa peoples congress|yoruba oodua peoples congress	NGAREB
purbo banglar communist party	BGDREB
peoples war group|peoples guerrilla army|peoples war|the communist party of india marxist leninist (peoples war) cpi ml	INDREB
group of popular combatants|group of peoples fighters|peoples combatant group	ECUREB
popular revolutionary action	GRCREB
proletarian nuclei for communism	INTREB
proletarian resistance	GRCREB
proletarian solidarity	GRCREB
pueblo reagrupado	CHLREB
south maluku republic	INTREB
red guerrillas	RUSREB
revolutionary army	JPNREB
revolutionary memory	GRCREB
revolutionary perspective	ESPREB
revolutionary struggle	GRCREB
riyad us saliheyn martyrs brigade|riyadh as saliheen|riyadus salikhin reconnaissance and sabotage battalion of chechen martyrs	RUSREB
russian national unity	EEUREB
saif ul muslimeen|saif ul muslimeen lashkar jihad|sword of muslims	AFGREB
salah al din battalions|salah al din brigades	MEAREB
shurafa al urdun|honorables of jordan|nobles of jordan|righteous of jordan	JORREB
sri nakharo	SEAREB
sword of islam	RUSREB
tigers	SWZREB
torrid winter	GRCREB
united kuki liberation front	INDREB
united liberation front of assam|united liberation front of asom	INDREB
united peoples democratic solidarity	INDREB
united tajik opposition	TJKREB
ummah liberation army	SDNREB
united revolutionary front	VENREB
uygur holy war organization	KKLREB
vitalunismo|avenismo	WEUREB
waffen ss	LVAREB
white legion	ECUREB
yemen islamic jihad	INTREB
zomi revolutionary army	INDREB
black liberation army|afro american liberation army	USAREB
guatemalan national revolutionary unity	GTMREB
independent armed revolutionary movement	NAMREB
special purpose islamic regiment	CASREB
oklahoma city bombing conspirators	KKLREB
official ira	WEUREB
al gamat al islamiya|jamaat al islamiyya	INTREB
autonomous cells	DEUREB
al qaeda organization in the islamic maghreb|al qaeda committee in the islamic maghreb|salafist group for call and combat|salafist group for preaching and combat	AFRREB
al aqsa martyrs brigades|al aqsa|al aksa|al aqsa brigades	MEAREB
al qaeda linked abu sayyaf|qaeda group|qidat al jihad|al qaida affiliated|al qaida offshoot|al qaeda operatives	IMGMUSALQ
osama bin laden|usama bin laden|bin laden|osama bin mohammed bin awad bin laden|usama bin ladin|osama bin ladin	IMGMUSALQ
ayman al zawahiri|al zawahiri|zawahiri	IMGMUSALQ
sipah e sahaba/pakistan|anjuman sipah e sahaba|guardians of the friends of the prophets|millat e islamia/pakistan	PAKREB
turkish hezbollah	TURREB
23rd of september communist league|la liga|liga 23 de septiembre|l 23s	MEXREB
313	PAKREB
abu hafs al masri brigade	WEUREB
abu nayaf al afghani|abu dujana al afghani ansar al qaeda europe	ESPREB
actiefront nationistisch nederland	NLDREB
affiche rouge|groupe olivier|red bill	FRAREB
al borkan liberation organization|al borkan|the volcano organization	INTREB
al faran	SASREB
al hadid	INDREB
al nawaz	PAKREB
al sadr brigades	MEAREB
alejo calatayu	BOLREB
alianca libertadora nacional|national liberation action|national liberation alliance	BRAREB
all burma students democratic front	SEAREB
anarchist faction for subversion	GRCREB
ansar al din	IRQREB
ansar al sunnah army	IRQREB
anti american arab liberation front	DEUREB
anti armenian organization	FRAREB
anti communist command	INDREB
anti establishment nucleus	GRCREB
anti imperialist cell	DEUREB
anti imperialist group liberty for mumia abu jamal	DEUREB
anti olympic flame	GRCREB
anti state defense	GRCREB
anti terrorist liberation group	WEUREB
arab commando cells	INTREB
arab communist organization	MEAREB
arab communist revolutionary party	JORREB
arab fedayeen cells	LBNREB
arab revenge organization	LBNREB
arab revolutionary front	FRAREB
arab unionist nationalist organization	CYPREB
arabian peninsula freemen|organisation of free people of the arabian peninsula|organization of the islamic revolution in the arab peninsula	KKLREB
argentine anti communist alliance|triple a	ARGREB
armed commandos of liberation	PRIREB
armed communist league	MEXREB
armed revolutionary action	INTREB
armed revolutionary left	ECUREB
armenian red army	INTREB
armenian resistance group	KKLREB
arnoldo camu command	KKLREB
august 23 movement	LBNREB
aum shinrikyo / aleph	INTREB
autonomia sinistra ante parlamentare|left autonomy before parliamentarian	ITAREB
azad hind sena	INDREB
baloch liberation army|baluchistan liberation army	PAKREB
black brigade|black brigades of lebanon|christian anti moslem organization|camo|lebanese black brigades	LBNREB
black december	PAKREB
black friday	TURREB
black hand	LBNREB
black panthers|black panther party for self defense	USAREB
black revolutionary assault team	USAREB
black widows|chyornyye vdovy	RUSREB
black and red brigades	GRCREB
boere aanvals troepe|boere stormtroopers	ZAFREB
bolivarian guerilla movement	VENREB
brother julian	KKLREB
coalition to save the preserves	USAREB
canadian hungarian freedom fighters federation	CANREB
canary islands independence movement|movement for the independence and autonomy of the canaries archipelago	INTREB
cell for internationalism	AUTREB
chadian peoples revolutionary movement	CFRREB
che guevara brigade|che guevara international brigade	ARGREB
cinchoneros popular liberation movement|cinchonero peoples liberation movement	LAMREB
clandestini corsi	FRAREB
coalition of national brigades	HTIREB
comando jaramillista morelense 23 de mayo|cjm 23|jaramillista comando	MEXREB
comite argentino de lucha anti imperialisto|argentine committee of the struggle against imperialism	ARGREB
comando internacionalista simon bolivar	MEXREB
committee for liquidation of computers	FRAREB
committee of coordination	FRAREB
consciously enraged	GRCREB
cooperative of hand made fire and related items|coop of hand made fire and related items	ITAREB
counterrevolutionary solidarity	GTMREB
croatian freedom fighters	USAREB
december 20 torrijist patriotic vanguard	LAMREB
dukhtaran e millat|daughters of the faith|daughters of the nation	SASREB
epa (ejercito del pueblo en armas)	VENREB
eagles of national unity	YEMREB
egypts revolution|egypts nasserist revolution|thawrat misr an nassiriyah	EGYREB
eritrean peoples liberation front	EAFREB
ethiopian peoples revolutionary army	EAFREB
eva peron organization	ARGREB
eyal	MEAREB
fedayeen khalq|fedayeen khalq organization|peoples fedayeen|peoples fedayeen guerrillas|peoples fedayeen guerrillas organization|peoples fedayeen movement	IRNREB
federation of armenian revolutionaries revolutionary movement	LBNREB
fires of hell	GRCREB
free greeks	GRCREB
free papua movement	EINREB
free south moluccan youths	NLDREB
frente de liberacion nacional del vietnam del sur	ARGREB
front for defenders of islam|islamic defenders front	IDNREB
front of justice and revenge|justice and revenge front|justice and vengeance front	LBNREB
international revolutionary action group	FRAREB
generation of arab fury	MEAREB
gods army|gods army of the holy mountain	SEAREB
gracchus babeuf	FRAREB
greek anti dictatorial youth	GRCREB
greek anti regime movement laos 11	GRCREB
greek bulgarian armenian front	AUSREB
green cells	INTREB
group for social resistance to the state mechanism	GRCREB
group of guerilla combatants of jose maria morelos y pavon|jose maria morelos y pavon national guerrilla coordinating group|jose maria morelos y pavon national guerrilla council	MEXREB
group of the martyrs mostafa sadeki and ali zadeh	INTREB
guardsmen of islam|islamic organization for the liberation of qods	INTREB
hpg	TURREB
hector riobe brigade	INTREB
heroes of palestine	COLREB
hindu sena rashtriya sangh party	INDREB
hotaru|hotaru 2	JPNREB
immediate action	GRCREB
indomitable marxists	GRCREB
informal anarchist federation|unofficial anarchist federation	ITAREB
international communist group	ITAREB
international revolutionary struggle|team of international revolutionary struggle	GRCREB
internet black tigers	LKAREB
iraqi democratic front	IRQREB
islami chhatra shibir	BGDREB
islamic action organization|islamic task organization	MEAREB
islamic action in iraq|organization of islamic action in iraq	MEAREB
islamic brotherhood	GTMREB
islamic liberation organization	MEAREB
islamic movement for change	MEAREB
islamic movement of uzbekistan|islamic party of turkistan	KKLREB
islamic renewal movement	JORREB
islamic society	LBNREB
jordanian free officers movement	JORREB
jordanian islamic resistance|movement for the struggle of the jordanian islamic resistance	JORREB
jordanian national liberation movement	MEAREB
june 16 organization|warriors of the 16th of june movement	TURREB
kabataang makabayan|nationalist youth|patriotic youth	PHLREB
kenkoku giyugun chosen seibatsutai|voluntary army unit for suppressing koreans	JPNREB
khaibar brigades	LBNREB
khmer rouge|khmer communist party|party of democratic kampuchea	KHMREB
komando jihad|holy war command	IDNREB
kuki liberation army	INDREB
kurdish islamic unity party	TURREB
kurdish patriotic union	TURREB
lautaro youth movement|lautaro faction|lautaros	CHLREB
lebanese arab youth	LBNREB
lebanese liberation front	LBNREB
lebanese national resistance front	LBNREB
lebanese socialist revolutionary organization|shibbu gang	KKLREB
liberation army fifth battalion	KKLREB
liberation battalion	LBNREB
revolutionary movement of october 8	BRAREB
mahir cayan suicide group	TURREB
mano blanca	GTMREB
maruseido	JPNREB
masada action and defense movement	FRAREB
maximiliano gomez revolutionary brigade	DOMREB
meinhof puig antich group	FRAREB
midnight saboteurs	GRCREB
morazanist patriotic front|morazanista liberation front|morazanista patriotic front|morazano national liberation front	HNDREB
movement for democracy and development|movement for development and democracy	AFRREB
movimiento armado nacionalista organizacion	LAMREB
mujahideen kompak|laskar mujahideen kompak	IDNREB
mujahideen message	AFGREB
national front for the liberation of angola|democratic party of angola|military council of angolan resistance|national liberation front of angola|union of the populations of angola	CFRREB
national front for the liberation of kurdistan|democratic peoples unions|kurdistan national liberation front	EURREB
national liberation union|bushnegro jungle commandos	SURREB
national patriotic front of liberia	AFRREB
national youth resistance organization	ITAREB
nihilists faction	GRCREB
november 25 anarchist group	GRCREB
nuclei armati comunista	ITAREB
nuclei communist combatants	ITAREB
nuclei for promoting total catastrophe	GRCREB
opr 33	LAMREB
omar torrijos commando for latin american dignity|omar torrijos anti intervention command group	LAMREB
kongra gel	TURREB
palestinian popular struggle front|popular struggle front	MEAREB
palestinian resistance	FRAREB
palestinian revolution forces general command	MEAREB
pan turkish organization	EURREB
partisans of holy war|organization of partisans of islamic jihad	LBNREB
patriotic resistance army	HNDREB
patriotic union of kurdistan|puk	IRQREB
peace conquerors	INTREB
pedro leon arboleda movement	COLREB
people against gangsterism and drugs	ZAFREB
peoples command	BOLREB
peoples revolutionary armed forces	MEXREB
peoples revolutionary front (philippines)	PHLREB
peoples revolutionary organization	ARGREB
peoples revolutionary party|popular revolutionary party|zaires peoples revolutionary party	CFRREB
peronist armed forces	ARGREB
peykar|organization for fight for the freedom of the working classes|peykar e tabaqeh e kargar	INTREB
polish revolutionary home army|insurgent home army|poland national liberation front	EURREB
popular justice	GRCREB
popular movement for the liberation of angola|popular movement for the liberation of angola party of labor	AGOREB
popular resistance committees	MEAREB
popular revolutionary resistance group	GRCREB
popular revolutionary vanguard	BRAREB
proletarian action group	CHLREB
puerto rican resistance movement	NAMREB
raul sendic international brigade	INTREB
recontra 380|380|380 northern front|3 80 northern front|ex contras|fn 3 80|recontra 3 80|recontra 3 80 northern front|recontras	LAMREB
red daughters of rage	AUTREB
republic of new africa	USAREB
revolutionary action party	USAREB
revolutionary army of the people	DOMREB
revolutionary autonomous group	PRTREB
revolutionary cells animal liberation brigade	USAREB
revolutionary commandos of solidarity	CRIREB
revolutionary eelam organization|eelam revolutionary organization of students	LKAREB
revolutionary force seven	USAREB
revolutionary front for proletarian action	BELREB
revolutionary liberation action	GRCREB
revolutionary offensive cells	ITAREB
revolutionary peoples front	SASREB
revolutionary torch bearing run	GRCREB
revolutionary united front movement	HNDREB
roque dalton commando	GTMREB
students islamic movement of india	INDREB
salafia jihadia	MARREB
secret army organization	USAREB
secret organization zero|group zero|zero	USAREB
sekihotai	JPNREB
shahin|falcon	IRNREB
social resistance	GRCREB
socialist nationalist front	CHEREB
solidarity gas canisters	GRCREB
solidarity with 17n	GRCREB
sons of the south	LBNREB
south moluccan suicide commando	NLDREB
southern california ira	USAREB
southern sudan independence movement|movement of riak machar|southern sudan independence army|southern sudan independence movement/army|ssim/a|sudan peoples liberation army united	SDNREB
sovereign panama front|fps|frepaso|panama sovereignty front	PANREB
spanish national action	WEUREB
syrian mujahideen	BELREB
syrian social nationalist party|al hizb a suri al qawmi al ijtimaee	MEAREB
tanzim|organization	MEAREB
terra lliure|free land	ESPREB
territorial anti imperialist nuclei	ITAREB
the committee for promotion of intransigence	GRCREB
the extraditables	COLREB
the inevitables	BOLREB
tigrai peoples liberation front	ETHREB
tontons macoutes|boogeymen|national security volunteers	HTIREB
tupac katari guerrilla army	BOLREB
turkish islamic jihad	TURREB
turkish peoples liberation army	TURREB
turkish peoples liberation front|turkish peoples liberation party front|tplp f	TURREB
uganda democratic christian army	EAFREB
ukrainian reactionary force	INDREB
unified unit of jihad|united company of jihad	DZAREB
union of peaceful citizens of algeria|committee of peace loving algerians	DZAREB
united anti reelection command	DOMREB
united arab revolution	KWTREB
united nasserite organization|unified nasserite organization|united nasirite organizaiton	INTREB
united organization of halabjah martyrs	IRQREB
united popular action movement	CHLREB
united popular liberation army of america	MEXREB
var palmares|palmares armed revolutionary vanguard	LAMREB
venceremos|we will win	VENREB
vigorous burmese student warriors	SEAREB
weather underground organization|action faction	USAREB
west nile bank front	CFRREB
workers revolutionary party	BOLREB
world islamic jihad group	YEMREB
world punishment organization	CHEREB
world united formosans for independence	INTREB
yanikian commandos	USAREB
youth action group	FRAREB
zarate willka armed forces of liberation	BOLREB
zimbabwe african nationalist union|zanu	SAFREB
zionist action group	PRTREB
al faruq brigades|jihadist al faruq brigades|media commission for the mujahidin in iraq	IRQREB
al haramayn brigades|special death brigades	SAUREB
al ittihaad al islami|islamic union|islamic unity	EAFREB
de fes	INTREB
white order of thule	USAREB
san joaquin militia|san joaquin county militia	USAREB
southeast states alliance	USAREB
tawhid and jihad|al tawhid|al zarqawi network|monotheism and holy struggle|tanzim qaidat al jihad fi bilad al rafidayn|unification and jihad	IRQREB
moroccan islamic combatant group	INTREB
army for the liberation of rwanda|democratic front for the liberation of rwanda|interahamwe	KKLREB
tunisian combatant group|groupe combattant tunisien|tunisian combat group|tunisian islamic fighting group	AFGREB
eastern turkistan islamic movement|eastern turkistan islamic party	CHNREB
islamic international peacekeeping brigade|international islamic brigade	CASREB
action front for the liberation of the baltic countries	FRAREB
anti imperialist patrols for proletariat internationalism	ITAREB
arab nationalist youth for the liberation of palestine|arab national youth organization|arab nationalist youth organization for the liberation of palestine|anyolp|seventh suicide squad	LBYREB
autonomous intervention collective against the zionist presence in france	FRAREB
chilean committee of support for the peruvian revolution	CHLREB
corsican revolutionary armed forces|corsican revolutionary armed front	FRAREB
dario santillan command	ARGREB
fighting ecologist activism	GRCREB
front for the liberation of the french somali coast|front for the liberation of the coast of somalia|front for the liberation of the somali coast|somali coast liberation front	EAFREB
hizb i islami|hizb e islami|hizbul i islami|islamic party	AFGREB
international justice group	INTREB
iraqi legitimate resistance	IRQREB
islamic army in iraq	IRQREB
islamic front for the liberation of palestine	LBNREB
jaish ul muslimin	AFGREB
jordanian revolutionary and military committee|jordanian military and revolutionary committee|military and revolutionary committee of jordan	JORREB
karbala brigades	IRQREB
kurdistan freedom hawks|kurdish vengeance brigade|kurdistan freedom falcons|kurdistan freedom falcons organization	MEAREB
morazanist front for the liberation of honduras	LAMREB
proletarian combatant groups	ITAREB
resistance liberation and independence organization	GRCREB
revolutionary action organization of the arab resistance front|martyr suleiman halabi unit	LBNREB
revolutionary outburst movement|arab revolutionary expansion movement|arab revolutionary surge	LBNREB
revolutionary worker clandestine union of the people party	MEXREB
simon bolivar guerilla coordinating board	COLREB
south west africa peoples organization	SAFREB
the holders of the black banners	IRQREB
libyan islamic fighting group|fighting islamic group|libyan fighting group|libyan islamic group	LBYREB
kumpulan mujahidin malaysia	EINREB
laskar jihad|army of jihad|holy war warriors	IDNREB
harakat ul jihad i islami|movement of islamic holy war	SASREB
harakat ul jihad i islami/bangladesh	BGDREB
hizb i islami gulbuddin	SASREB
hikmatul zihad|hikmat ul jihad|hikmat ul zihad|wisdom of jihad	BGDREB
army of the corsican people	FRAREB
saraya usud al tawhid|brigades of the lions of monotheism	IRQREB
al qaeda organization in the land of the two rivers|organization of jihads base in the country of the two rivers	MEAREB
ezln|zapatista army of national liberation	MEXREB
army of the followers of sunni islam	IRQREB
brigades for the defense of holy shrines|squadrons defending holy places	IRQREB
brigades of the victorious lion of god	IRQREB
divine wrath brigades	IRQREB
islamic resistance brigades	IRQREB
mahdi army|mehdi army	IRQREB
1920 revolution brigades|20th revolution brigades|revolution of the 1920s brigades|twentieth revolution brigades	IRQREB
saraya al shuhuada al jihadiyah fi al iraq|jihadist martyrs brigades in iraq	IRQREB
underground government of the free democratic people of laos|free democratic peoples government of laos|free democratic government committee of the lao people	LAOREB
karbi longri north cachar hills resistance force	INDREB
ansar al jihad|supporters of jihad	IRQREB
abu bakr al siddiq fundamentalist brigades|salafist brigades of abu bakr al siddiq	IRQREB
global intifada	SWEREB
islamic movement of holy warriors	IRQREB
barisan revolusi nasional melayu pattani|national revolutionary front	THAREB
mujahideen army	IRQREB
martyr abu ali mustafa brigades|red eagles	MEAREB
islamic jihad brigades	IRQREB
free people of galillee|galilee liberators	ISRREB
al qaeda in the arabian peninsula|aqap|nasir al wuhayshi|nasser al wahayshi|nasir abdel karim al wuhayshi|naser al wahishi|nasser al wuhayshi|abu basir|al awlaki|anwar al awlaki|awlaqi|aulaqi|anwar awlaki	IMG
communist liberation faction	GRCREB
takfir wa hijra|martyrs for morocco|rejection of sins and exodus	INTREB
mara salvatruchas|ms 13	INTREB
iraqi revenge brigades|al isawi martyr brigade|brigades of vengeance|iraqi vengeance brigades	IRQREB
iduwini youths|ijaw youth movement	NGAREB
ethnocacerista|movimiento nacionalista etnocacerista	PERREB
brigades of imam al hassan al basri|al hassan al basri battalions|al imam al hassan al basri brigades|hassan al basri brigade	IRQREB
al ahwal brigades|al ahwal horrors brigades|calamities brigades|horrors brigades	IRQREB
al islambouli brigades of al qaeda|al islambouli brigades|al qaeda organization|islambouli brigade of martyrs|platoon of marytr khaled islambouli	PAKREB
jamatul mujahedin bangladesh	BGDREB
revenge of the hebrew babies	MEAREB
soldiers of the prophets companions	IRQREB
army for the liberation of kurdistan	LBNREB
jund al sham|army of the levant|soldiers of greater syria	MEAREB
brigades of martyr ahmed yassin	IRQREB
communist party of india maoist|naxalites (general name for left wing extremists)	INDREB
front for the liberation of lebanon from foreigners	LBNREB
mohajir qami movement haqiqi|real mohajir qami movement	PAKREB
protectors of islam brigade	IRQREB
usd allah	IRQREB
al fatah uprising|fatah abu musa	MEAREB
committee of solidarity with arab and middle east political prisoners	INTREB
justice army of defenseless people|avenging army of defenseless people	MEXREB
kanglei yawol kanna lup|kanglei yaol kanba lup|organization to save the revolutionary movement in manipur	INDREB
khristos kasimis revolutionary group for international solidarity	GRCREB
red flag (venezuela)|red banner	VENREB
young liberators of pattani	THAREB
anarkhiki omadha 20 louli|anarchy group of the 20th of july	GRCREB
bodo liberation tigers|bodo liberation tiger force|terrorist group of assam	SASREB
cypriot nationalist organization	CYPREB
eritrean islamic jihad movement|abu sihel movement|eritrean islamic jihad|eritrean islamic reform movement|islamic salvation movement|harakat al khalas al islami	EAFREB
karenni national progressive party	SEAREB
ninawa mujahideen in the city of mosul|mujahideen of nineveh	IRQREB
rebolusyonaryong hukbong bayan	PHLREB
popular revolutionary army	MEXREB
abu al abbas	IRQREB
al bara bin malek brigades|al bara bin malek martyrs brigades	MEAREB
fallujah mujahideen	IRQREB
islamic glory brigades in the land of the nile|islamic brigades of pride in egypt|islamic pride brigades in the land of the nile|kataib al izz al islamiyah fi ard al nil	EGYREB
kataib al junayd al jihadiyah|junayd jihadist brigades	IRQREB
russian national bolshevist party	INTREB
action group extreme beate	DNKREB
ali bin abu talib jihad organization|ali bin abu talib brigades	IRQREB
battalion of the martyr abdullah azzam|al qaeda in the levant and egypt|al qaida in syria and egypt|martyr abdallah azzam brigades|al qaidah organization the land of al sham and al kananah|tanzim al qaida fi balad ash sham wa ard al kinanah|abdullah azzam shaheed brigade|ziad al jarrah battalion	MEAREB
muadh ibn jabal brigade	IRQREB
tawhid islamic brigades	EGYREB
arbav martyrs of khuzestan	IRNREB
babbar khalsa international	INDREB
jund allah organization for the sunni mujahideen in iran	IRNREB
kurdish democratic party	IRQREB
popular revolutionary resistance organization|revolutionary popular resistance organization	LBNREB
mujahideen shura council|shura council of the mujahideen of iraq	IRQREB
strugglers for the unity and freedom of greater syria	LBNREB
mariano moreno national liberation commando	ARGREB
secret organization of al qaeda in europe	GBRREB
the national anti corruption front	BOLREB
islamic jihad group (uzbekistan)|iju|islamic jihad union	UZBREB
akhil krantikari|all nepal national independent students union	NPLREB
united national liberation front	ASAREB
national socialist council of nagaland isak muivah	INDREB
kangleipak communist party	INDREB
jagrata muslim janata bangladesh|awakened muslim masses of bangladesh|jamaatul mujahedin bangladesh	BGDREB
national socialist council of nagaland khaplang	ASAREB
islamic front for iraqi resistance salah al din al ayyubi brigades	IRQREB
al fursan brigades|brigade of knights|knights brigades	IRQREB
united peoples democratic front	BGDREB
january 31 popular front	GTMREB
al ahwaz arab peoples democratic front|al ahwaz arab popular democratic front|arab peoples democratic front|democratic popular front for the arab people of ahwaz	INTREB
army for irans national liberation	GRCREB
commando of croatian revolutionaries in europe	DEUREB
iraqi liberation army	MEAREB
islami inqilabi mahaz|islamic revolutionary group	SASREB
national movement for the restoration of pakistani sovereignty	PAKREB
new pattani united liberation organization	THAREB
peoples vanguard organization	CRIREB
parbatya chattagram jana sanghati samity|chittagong hill tracts united peoples party	BGDREB
military wing of the greater syrian army	QATREB
al barq|al buraq|the lightning	SASREB
armed youth of cherikha ye fadayee	IRNREB
death squad of mujahideen of iraq|mujahedeen of iraq|the group of death	IRQREB
dima halam daoga	INDREB
green brigade of the prophet|green battalion|green brigade of islamic resistance|prophets green brigade	IRQREB
imam hussein brigades	IRQREB
islamic al waqqas brigade	IRQREB
islamic rage brigade|brigades of islamic anger|islamic rage battalion	IRQREB
jaish al taifa al mansoura|army of the victorious community|jaiech al taifa al mansoura|jaish al taifa al mansura|victorious army group|victorious army sect	IRQREB
knights of the tempest|knights of the storm	PSEREB
adivasi cobra force|adivasi cobra militant force	INDREB
omar bin al khattab brigades	PSEREB
the group for the promotion of virtue and the prevention of vice|propagation of virtue prohibition of vice brigades|the group for the propagation of virtue and the prevention of vice	IRQREB
che guevara anti imperialist command|che guevara commando|colonel dorrego anti imperialist command	ARGREB
asbat al ansar|band of partisans|league of the followers|partisans league|usbat al ansar	LBNREB
black panthers (west bank/gaza)	MEAREB
kamtapur liberation organization|kamtapur liberation organisation	SASREB
jihad pegah|jihad base	IRQREB
thus far and no further	GRCREB
partisans of the sunni	IRQREB
peoples united liberation front|pulf	INDREB
kuki revolutionary army	INDREB
saad bin abi waqas brigades|sad ibn abi waqqas	IRQREB
battalion of the look out for iraq|brigade of monitoring for iraq	IRQREB
peoples revolutionary party of kangleipak|prepak	ASAREB
anti state justice	GRCREB
arab struggle movement for the liberation of ahvaz	IRNREB
abu al rish brigades|abu al reesh brigades|ahmed abu al rish brigades|al reish brigades|fatah hawks	PSEREB
mujahadi bayt al maqdis brigades|fighters of jerusalem brigades|mujahedeen brigades jerusalem branch	PSEREB
punishment brigade for the al jaafari government	IRQREB
hawk brigades|falcon brigades	IRQREB
swords of righteousness brigades|swords of truth brigades	IRQREB
rajah solaiman movement	PHLREB
ingush jamaat shariat	RUSREB
movement for the emancipation of the niger delta	NGAREB
brigade of ansar al tawhid wa sunna|ansar al tawhid wa al sunna brigade|supporters of monotheism and the prophets tradition|supporters of the tawhid and sunna brigades	IRQREB
al fath al mubin troops|al fath al mubin brigades	MEAREB
banner of islam	IRQREB
jihad in sweden|al qaeda organization for jihad in sweden	SWEREB
sami al ghul brigades|martyr sami al ghul brigades	MEAREB
colonel karuna faction|karuna faction|tamil national front	LKAREB
sheikh ahmed yassin brigades	KKLREB
kataib al khoul|jamaat kataib al khoul|kataeb al ghoul|kataib al khoul jamaat	RUSREB
hezb e azadi ye afghanistan|freedom pary of afghanistan	AFGREB
taong bayan at kawal|citizen and soldierc|masses and soldiers|secret bad men|secret warriors|tabak (machete) group|the people and the soldiers	PHLREB
al imam ali brigades|imam ali brigade	IRQREB
anarchist collective	GRCREB
al majd brigades	MEAREB
runda kumpalan kecil|runda kumpulan kecil|rkk	THAREB
clandestini ribelli|clandestine rebels	WEUREB
dagestani shariah jamaat|dzhennet (paradise)|islamic jamaat of dagestan	RUSREB
holy jihad brigades	PSEREB
abu musab al zarqawi battalion	MEAREB
dhi qar organization	IRQREB
irrintzi	WEUREB
madheshi liberation front|madheshi national liberation front	NPLREB
janatantrik terai mukti morcha|terai democratic liberation front|jtmm	NPLREB
oxford arson group|oxford arson squad	GBRREB
united achik national front|uanf	SASREB
stop huntingdon animal cruelty	GBRREB
el gamaa el islamiyya|gamaat islamiya|al jamaat al islamiya	EGYREB
al ghurabaa|al muhajiroun	GBRREB
al haramain foundation|al haramain islamic foundation	INTREB
al itihaad al islamiya|aiai	SOMREB
harakat al shabaab al mujahideen|hsm|shabaab|hizbul shabaab|ash shabaab|ahmad umar|moktar ali zubeyr|ahmed abdi godane	SOMREB
ansar al sharia|ansar al shariah	IMGREBMUS
jamaat ansar al sunna|jaish ansar al sunna	IRQREB
ansar dine	MLIREB
ansaru|vanguard for the protection of muslims in black lands	NGAREB
abdullah anshori	IMGSEAMUSJMA
abdullah sungkar	IMGSEAMUSJMA
abdul karim tunda	IMGSASMUS
abdul turq	IMGMUS
abu a hussain	IMGSASMUS
abu abdullah	IMGSASMUS
abu al walid	IMGMUSRUSCNY
abu ayyub al masri	IMGMUSALQ
abu bakar	IMGSEAMUSJMA
abu djafar	IMGMUSRUSCNY
abu hafs al urduni	IMGMUSRUSCNY
abu hussain	IMGSASMUS
abu h lala	IMGSASMUS
abu mohktar	IMGSEAMUSASF
abu musab	IMGSEAMUSASF
abu omar al saif	IMGMUSALQ
abu rusydan	IMGSEAMUSJMA
abu salem	IMGMUS
abu sartaj	IMGMUSALQ
abu solaiman	IMGSEAMUSASF
abu talha	IMGSASMUS
aftab ahmed	IMGSASMUS
ainal bahri	IMGSEAMUSJMA
altaf hussain	IMGSASMUS
al hawsawi	IMGMUSALQ
amanullah khan	IMGKASMUS
am wani	IMGKASMUS
arif hussain	IMGSASMUS
asgar muqadam	IMGMUS
asghar mukadam	IMGMUS
asghar muqadam	IMGMUS
ashfaq m wani	IMGKASMUS
ashfaq wani	IMGKASMUS
aum shinrikyo	BUDREB
azahari bin husin	IMGSEAMUSJMA
baasyir	IMGSEAMUSJMA
bakar bashir	IMGSEAMUSJMA
bashir ahmed	IMGMUSALQ
bashir malwa	IMGMUSALQ
begum farida	IMGKASMUS
bin isomoddin	IMGSEAMUSJMA
caucasian mujahideen	IMGMUSRUSCNY
commander kastari	IMGSEAMUSJMA
commander kasteri	IMGSEAMUSJMA
commander khattab	IMGMUSRUSCNY
hong kil dong	IMGBUD
dulmatin	IMGSEAMUSJMA
d company	IMGMUS
ebu enes	IMGMUSRUSCNY
el qaida	IMGMUSALQ
emir khattab	IMGMUSRUSCNY
encep nurjaman	IMGSEAMUSJMA
ernst stavro blofeld	IMGGRB
extremist abu sayyaf	IMGSEAMUSASF
farooq pawale	IMGMUS
fusako shigenobu	IMGJPN
ghazi baba	IMGKASMUS
ghulam butt	IMGKASMUS
ghulam n butt	IMGKASMUS
hafiz saeed	IMGSASMUS
hambali	IMGSEAMUSJMA
hamzah	IMGSEAMUSJMA
harakut ul jihad e islami	IMGSEAMUS
harakut ul jihad ul islami	IMGSEAMUS
harkat ul mujahideen	IMGKASMUS
hatafaka lala	IMGSASMUS
ibn al khattab	IMGMUSRUSCNY
international sikh youth federation	IMGSIK
islambouli brigade	IMGMUSALQ
islamic international brigade	IMGMUSRUSCNY
islamic peacekeeping army	IMGMUSRUSCNY
islamic peacekeeping brigade	IMGMUSRUSCNY
isnilon	IMGSEAMUSASF
isnilon t hapilon	IMGSEAMUSASF
jamaah islami	IMGSEAMUSJMA
jamaah islamiya	IMGSEAMUSJMA
jamal al fadl	IMGMUSALQ
jammu kashmir liberation front	IMGKASMUS
jammu and kashmir freedom force	IMGKASMUS
jammu and kashmir freedom front	IMGKASMUS
janjalani	IMGSEAMUSASF
japanese red army	IMGJPN
japan red army	IMGJPN
javed ahmad mir	IMGKASMUS
jemaah islami	IMGSEAMUSJMA
jemaah islamiah	IMGSEAMUSJMA
jemaah islamiya	IMGSEAMUSJMA
jemaah islamiyah	IMGSEAMUSJMA
jklf	IMGKASMUS
kafeel ahmed	IMGKASMUS
kashmir liberation front	IMGKASMUS
khalid sheikh mohammed	IMGMUSALQ
kulwinder mali	IMGSIK
kulwinder s mali	IMGSIK
kumpulan mujahiden	IMGSEAMUSASFMYS
lashkar e sajjad	IMGSASMUS
lashkar e tayyaba	IMGSASMUS
lashkar i taiba	IMGSASMUS
lashkar i tayyaba	IMGSASMUS
laskar e taiba	IMGSASMUS
laskar e tayyaba	IMGSASMUS
laskar e tayyiba	IMGSASMUS
laskar e toiba	IMGSASMUS
laskar i taiba	IMGSASMUS
laskar i tayyaba	IMGSASMUS
laskar i toiba	IMGSASMUS
malaysian mujahideen organisation	IMGSEAMUS
mohammad iqbal mohammed yusuf shaikh	IMGMUS
mohammad iqbal shaikh	IMGMUS
mohammad top	IMGSEAMUSJMA
mohammad yasin malik	IMGKASMUS
mohammed afroz	IMGMUSALQ
mohammed atef	IMGMUSALQ
mohammed mushtaq tarani	IMGMUS
mohammed top	IMGSEAMUSJMA
mohmmad ashraf	IMGKASMUS
muhannad	IMGMUSRUSCNY
murad ebrahim	IMGSEAMUSASF
mushtaq a lone	IMGKASMUS
nurjaman riduan bin isomoddin	IMGSEAMUSJMA
pervez sheikh	IMGMUS
philippine secessionist group moro islamic liberation front	IMGSEAMUSASF
pro chechen wahhabi group	IMGMUSRUSCNY
ras al ghul	IMGSAU
riduan isamuddin	IMGSEAMUSJMA
sabir singh	IMGKASMUS
salamat hashim	IMGSEAMUSASF
salauddin	IMGSASMUS
selamat kastari	IMGSEAMUSJMA
selamat kasteri	IMGSEAMUSJMA
shabir siddiqi	IMGKASMUS
shahnawaz qureshi	IMGMUS
sheikh abdul hamid	IMGKASMUS
sheikh hamid	IMGKASMUS
shoaib ghansar	IMGMUS
sungkar	IMGSEAMUSJMA
taufik rifki	IMGSEAMUSJMA
thoriqudin	IMGSEAMUSJMA
tiger memon	IMGMUS
totoni hapilon	IMGSEAMUSASF
umar patek	IMGSEAMUSJMA
umar shaheen	IMGKASMUS
yazid sufaat	IMGSEAMUSJMA
zarkasih	IMGSEAMUSJMA
zulkarnaen	IMGSEAMUSJMA
zulkifli bin hir	IMGSEAMUSJMA
al qaidah	IMGMUSALQ
riduan isamudin	IMGSEAMUSJMA
riduan isomuddin	IMGSEAMUSJMA
riduan isomudin	IMGSEAMUSJMA
aleph	BUDREB
fumihiro joyu	BUDREB
shoko ashahara	BUDREB`
