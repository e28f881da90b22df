/** Offices in their common form, one a line. Built by scripts/build-knowledge.ts; do not edit. */
export const OFFICES = `abductions issue minister
aboriginal affairs and reconciliation minister
aboriginal affairs minister
accountant general
acting president
administrative development minister
administrative reform and electronic governance minister
administrative reform minister
administrator of chandigarh
administrator of dadra and nagar haveli and daman and diu
administrator of lakshadweep
administrator of norfolk island
administrator of the environmental protection agency
administrator of the indian ocean territories
administrator of the northern territory
administrator of the small business administration
adviser to the president
aegean minister
afghan resettlement minister
africa minister
aged care minister
ageing minister
agrarian and spatial planning minister
agrarian development minister
agrarian policy and food minister
agrarian reform minister
agricultural development and food minister
agricultural jihad minister
agriculture & farmers welfare minister
agriculture and agri-food minister
agriculture and fisheries minister
agriculture and food minister
agriculture and forestry minister
agriculture and irrigation minister
agriculture and northern australia minister
agriculture and rural development minister
agriculture and water resources minister
agriculture minister
agriculture, agri-food and forestry minister
agriculture, environment, climate change and rural development minister
agriculture, fisheries and food minister
agriculture, fisheries, food and water minister
agriculture, food and fisheries minister
agriculture, food and rural affairs minister
agriculture, food, fisheries, rural affairs and regional planning minister
agriculture, forestry and fisheries minister
agriculture, forestry and rural development minister
agriculture, land reform and rural development minister
agriculture, rural development, climate emergency and ecological transition minister
air force minister
alternate member of the governing council
alternate prime minister
ambassador of armenia
ambassador of azerbaijan
ambassador of ethiopia
ambassador of france
ambassador of georgia
ambassador of iran
ambassador of nigeria
ambassador of poland
ambassador of spain
ambassador of the united kingdom
ambassador of ukraine
ambassador to AFG
ambassador to AGO
ambassador to ALB
ambassador to AND
ambassador to ARE
ambassador to ARG
ambassador to ARM
ambassador to ATG
ambassador to AUS
ambassador to AUT
ambassador to AZE
ambassador to BDI
ambassador to BEL
ambassador to BEN
ambassador to BFA
ambassador to BGD
ambassador to BGR
ambassador to BHR
ambassador to BHS
ambassador to BIH
ambassador to BLR
ambassador to BLZ
ambassador to BOL
ambassador to BRA
ambassador to BRB
ambassador to BRN
ambassador to BTN
ambassador to BWA
ambassador to CAF
ambassador to CAN
ambassador to CHE
ambassador to CHL
ambassador to CHN
ambassador to CIV
ambassador to CMR
ambassador to COD
ambassador to COG
ambassador to COL
ambassador to COM
ambassador to CPV
ambassador to CRI
ambassador to CUB
ambassador to CYP
ambassador to CZE
ambassador to DEU
ambassador to DJI
ambassador to DNK
ambassador to DOM
ambassador to DZA
ambassador to ECU
ambassador to EGY
ambassador to ERI
ambassador to ESP
ambassador to EST
ambassador to ETH
ambassador to FIN
ambassador to FJI
ambassador to FRA
ambassador to FSM
ambassador to GAB
ambassador to GBR
ambassador to GEO
ambassador to GHA
ambassador to GIN
ambassador to GMB
ambassador to GNB
ambassador to GNQ
ambassador to GRC
ambassador to GTM
ambassador to GUY
ambassador to HND
ambassador to HRV
ambassador to HTI
ambassador to HUN
ambassador to IDN
ambassador to IND
ambassador to IRL
ambassador to IRN
ambassador to IRQ
ambassador to ISL
ambassador to ISR
ambassador to ITA
ambassador to JAM
ambassador to JOR
ambassador to JPN
ambassador to KAZ
ambassador to KEN
ambassador to KGZ
ambassador to KHM
ambassador to KOR
ambassador to KWT
ambassador to LAO
ambassador to LBN
ambassador to LBR
ambassador to LBY
ambassador to LCA
ambassador to LIE
ambassador to LKA
ambassador to LSO
ambassador to LTU
ambassador to LUX
ambassador to LVA
ambassador to MAR
ambassador to MCO
ambassador to MDA
ambassador to MDG
ambassador to MDV
ambassador to MEX
ambassador to MHL
ambassador to MKD
ambassador to MLI
ambassador to MLT
ambassador to MMR
ambassador to MNE
ambassador to MNG
ambassador to MOZ
ambassador to MRT
ambassador to MUS
ambassador to MWI
ambassador to MYS
ambassador to NAM
ambassador to NER
ambassador to NGA
ambassador to NIC
ambassador to NLD
ambassador to NOR
ambassador to NPL
ambassador to NZL
ambassador to OMN
ambassador to PAK
ambassador to PAN
ambassador to PER
ambassador to PHL
ambassador to PLW
ambassador to PNG
ambassador to POL
ambassador to PRK
ambassador to PRT
ambassador to PRY
ambassador to QAT
ambassador to ROU
ambassador to RUS
ambassador to RWA
ambassador to SAU
ambassador to SDN
ambassador to SEN
ambassador to SGP
ambassador to SLB
ambassador to SLE
ambassador to SLV
ambassador to SMR
ambassador to SOM
ambassador to SRB
ambassador to SSD
ambassador to SUR
ambassador to SVK
ambassador to SVN
ambassador to SWE
ambassador to SWZ
ambassador to SYC
ambassador to SYR
ambassador to TCD
ambassador to TGO
ambassador to THA
ambassador to TJK
ambassador to TKM
ambassador to TLS
ambassador to TON
ambassador to TTO
ambassador to TUN
ambassador to TUR
ambassador to TZA
ambassador to UGA
ambassador to UKR
ambassador to URY
ambassador to USA
ambassador to UZB
ambassador to VAT
ambassador to VEN
ambassador to VNM
ambassador to VUT
ambassador to WSM
ambassador to XKX
ambassador to YEM
ambassador to YUG
ambassador to ZAF
ambassador to ZMB
ambassador to ZWE
ambassador to korea
ambassador to panama and bahamas
ambassador to sri lanka and the maldives
ambassador to switzerland and liechtenstein
ambassador to the ambassador to the people's republic of china
ambassador to the asian development bank
ambassador to the european union
ambassador to the phillipines
ambassador to the united nations
ambassador to the united nations agencies for food and agriculture
ambassador to unesco
animal health minister
animal resources minister
antimonopoly regulation and trade minister
antiquities, tourism and wildlife minister
architectural development minister
architecture and construction minister
army chief
army minister
arts and culture minister
arts minister
assistant minister for children and families
assistant minister for climate change and energy
assistant minister for competition, charities and treasury
assistant minister for customs, community safety and multicultural affairs
assistant minister for defence
assistant minister for education
assistant minister for electoral matters
assistant minister for foreign affairs
assistant minister for forestry and fisheries
assistant minister for health and aged care
assistant minister for indigenous australians
assistant minister for indigenous health
assistant minister for industrial relations
assistant minister for industry development
assistant minister for infrastructure and transport
assistant minister for local government
assistant minister for manufacturing
assistant minister for mental health and suicide prevention
assistant minister for regional development and territories
assistant minister for regional tourism
assistant minister for road safety and freight transport
assistant minister for rural and regional health
assistant minister for social services
assistant minister for the prevention of family violence
assistant minister for the republic
assistant minister for trade
assistant minister for veterans' affairs
assistant minister for waste reduction and environmental management
assistant minister for women
assistant minister for youth and employment services
assistant minister to the attorney general
assistant minister to the deputy prime minister
assistant minister to the minister for industry, energy and emissions reduction
assistant minister to the minister for the public service
assistant minister to the prime minister
assistant minister to the prime minister and cabinet
assistant minister to the prime minister for mental health and suicide prevention
assistant secretary for health
assistant secretary of defence for homeland defence and americas' security affairs
assistant secretary of defence for indo-pacific security affairs
assistant secretary of state for african affairs
assistant secretary of state for educational and cultural affairs
assistant secretary of state for european and eurasian affairs
assistant secretary of the interior for indian affairs
assistant to the president
assistant treasurer
associate minister of finance
associate minister of national defence
atomic energy industry minister
atomic energy minister
attorney general
auditor general
automotive transformation minister
aviation minister
awqaf minister
awqaf, islamic affairs, and holy places minister
ayush minister
border security and organized crime reduction minister
broadband, communications and the digital economy minister
budget and management minister
budget and national planning minister
budget, accounting and statistics minister
building national resilience minister
business, energy and industrial strategy minister
cabinet affairs minister
cabinet minister
cabinet of ministers minister
cabinet office minister
cabinet secretary
canadian heritage minister
captain regent of san marino
central bank governor
chair of the chiefs of staff
chair of the council of economic advisers
chair of the darfur regional authority
chair of the fair trade commission
chairman of the akciabrski district executive committee
chairman of the assembly
chairman of the assembly of experts
chairman of the baranavičy city executive committee
chairman of the baranavičy district executive committee
chairman of the barysaŭ district executive committee
chairman of the bialaručy rural executive committee
chairman of the bialyničy district executive committee
chairman of the biaroza district executive committee
chairman of the bierazino district executive committee
chairman of the biešankovičy district executive committee
chairman of the board of investment
chairman of the brest city executive committee
chairman of the buda-kašaliova district executive committee
chairman of the capital construction commission
chairman of the chocimsk district executive committee
chairman of the chojniki district executive committee
chairman of the committee for the peaceful reunification of the fatherland
chairman of the council of ministers of bosnia and herzegovina
chairman of the council of the national assembly
chairman of the dokšycy district executive committee
chairman of the drybin district executive committee
chairman of the dziatlava district executive committee
chairman of the expediency discernment council
chairman of the federation council
chairman of the financial services commission
chairman of the food safety agency
chairman of the hajna rural executive committee
chairman of the homieĺ district executive committee
chairman of the homieĺ regional executive committee
chairman of the horki district executive committee
chairman of the hrodna city executive committee
chairman of the hrodna district executive committee
chairman of the hrodna regional executive committee
chairman of the investigative committee
chairman of the investment coordinating board
chairman of the ivanava district executive committee
chairman of the kamieniec district executive committee
chairman of the kapyĺ district executive committee
chairman of the kareličy district council of deputies
chairman of the karma district executive committee
chairman of the kasciukovičy district executive committee
chairman of the kiraŭsk district executive committee
chairman of the kobryn district executive committee
chairman of the kruhlaje district executive committee
chairman of the krupki district executive committee
chairman of the lahojsk district council of deputies
chairman of the lahojsk district executive committee
chairman of the liachavičy district executive committee
chairman of the lida district executive committee
chairman of the liubań district executive committee
chairman of the mahilioŭ district executive committee
chairman of the mahilioŭ regional executive committee
chairman of the maladziečna district executive committee
chairman of the malaryta district executive committee
chairman of the minsk city executive committee
chairman of the minsk district executive committee
chairman of the mscislaŭ district executive committee
chairman of the mykolaiv regional state administration
chairman of the national censorship committee
chairman of the national quality management commission
chairman of the navahrudak district executive committee
chairman of the navapolack city executive committee
chairman of the niasviž district executive committee
chairman of the orša district executive committee
chairman of the people's government of tibet autonomous region
chairman of the polack district executive committee
chairman of the presidential council
chairman of the pružany district executive committee
chairman of the public benefit committee
chairman of the puchavičy district executive committee
chairman of the salihorsk district executive committee
chairman of the senate
chairman of the sianno district executive committee
chairman of the sluck district executive committee
chairman of the smaliavičy district executive committee
chairman of the smarhoń district executive committee
chairman of the sovereignty council
chairman of the staryja darohi district executive committee
chairman of the state authority for military industry
chairman of the state border committee
chairman of the state committee for work with religious associations
chairman of the state committee on diaspora affairs
chairman of the state committee on refugee and idp affairs
chairman of the state control committee
chairman of the state customs committee
chairman of the state forensic examination committee
chairman of the state planning commission
chairman of the state price commission
chairman of the state property committee
chairman of the state science and technology commission
chairman of the state security committee
chairman of the state statistics committee
chairman of the state tourism agency
chairman of the state treasury
chairman of the state urban planning and architecture committee
chairman of the supreme people's assembly
chairman of the svislač district executive committee
chairman of the transitional military council
chairman of the ušačy district executive committee
chairman of the valožyn district executive committee
chairman of the verkhovna rada
chairman of the viciebsk district executive committee
chairman of the vierchniadzvinsk district executive committee
chairman of the čerykaŭ district executive committee
chairman of the škloŭ district executive committee
chairman of the ščučyn district executive committee
chairman of the žabinka district executive committee
chairman of the žlobin district executive committee
chairman of the žytkavičy district executive committee
chairman of ways and means
chairperson of the african union
chairperson of the african union commission
chairperson of the central election commission
chairperson of the fair trade commission
chairperson of the financial supervisory commission
chairperson of the kuomintang
chairperson of the national communications commission
chairperson of the national public safety commission
chairperson of the parliament
chairperson of the state committee for family, women and children affairs
chairperson of the state committee for standardization
chairperson of the state committee on science and technology
chancellor
chancellor of justice
chancellor of the duchy of lancaster
chemical industry minister
chemicals and fertilizers minister
chief administrator of the abyei area
chief cabinet secretary
chief commissioner of police
chief election commissioner
chief executive of the falkland islands
chief executive officer
chief justice
chief justice of the constitutional court
chief justice of the federal court
chief justice of the supreme court
chief minister of andhra pradesh
chief minister of arunachal pradesh
chief minister of assam
chief minister of balochistan
chief minister of bihar
chief minister of chhattisgarh
chief minister of delhi
chief minister of gilgit-baltistan
chief minister of goa
chief minister of gujarat
chief minister of haryana
chief minister of himachal pradesh
chief minister of jammu and kashmir
chief minister of jharkhand
chief minister of karnataka
chief minister of kerala
chief minister of khyber pakhtunkhwa
chief minister of madhya pradesh
chief minister of maharashtra
chief minister of manipur
chief minister of meghalaya
chief minister of mizoram
chief minister of nagaland
chief minister of odisha
chief minister of puducherry
chief minister of punjab
chief minister of rajasthan
chief minister of sierra leone
chief minister of sikkim
chief minister of sindh
chief minister of tamil nadu
chief minister of telangana
chief minister of the australian capital territory
chief minister of the northern territory
chief minister of tripura
chief minister of uttar pradesh
chief minister of uttarakhand
chief minister of west bengal
chief of air force
chief of air staff
chief of defence intelligence
chief of joint operations
chief of naval operations
chief of naval staff
chief of navy
chief of police
chief of staff (head of the office of the president)
chief of staff of the air force
chief of staff of the presidency
chief of staff of the presidential executive office
chief of staff of the prime minister
chief of staff to the president
chief of staff to the vice president
chief of the air force general staff
chief of the armed forces joint staff
chief of the cabinet of ministers
chief of the chancellery
chief of the foreign intelligence service
chief of the general staff
chief of the government staff
chief of the joint general staff of the armed forces
chief of the military intelligence and security service
chief of the national defence force
chief of the national defence general staff
chief of the national police
chief of the naval staff
chief of the navy general staff
chief of the secret intelligence service
chief of the security service
chief of the state border service
chief of the state migration service
chief of the state mobilization and conscription service
chief of the state security service
chief presidential legal counsel
chief presidential secretary for policy
chief prosecutor
chief secretary to the treasury
child protection minister
child protection reform minister
children, schools and families minister
church affairs minister
citizenship and multicultural affairs minister
citizenship minister
city affairs minister
city of adelaide minister
civil affairs minister
civil aviation minister
civil service and insurance minister
civil service minister
civil service reform minister
civil society minister
civilian intelligence services minister
climate and energy minister
climate and environment minister
climate change and energy efficiency minister
climate change minister
climate crisis and civil protection minister
climate minister
co-operation and integration minister
co-operation minister
co-operatives and rural development minister
coal industry minister
coal minister
cohesive society minister
commandant of the marine corps
commander in chief of the revolutionary guard
commander of royal air forces
commander of the air force
commander of the joint forces
commander of the land forces
commander of the navy
commander of the security force
commanding general of the carabinieri
commerce and industries minister
commercial marine minister
commercial secretary to the treasury
commissioner for cultural affairs
commissioner for fundamental rights
commissioner of police
communication and information minister
communication and transport minister
communication minister
communications and information minister
communications and information technology minister
communications and informatization minister
communications and regional policy minister
communications and technology minister
communications minister
communications, urban infrastructure, cities and the arts minister
communities and returns minister
communities and social inclusion minister
communities and social movements minister
community affairs minister
community strengthening and advancement minister
comprehensive policy coordination for revival from the nuclear accident at fukushima minister
constitutional affairs minister
constitutional reform minister
construction and housing minister
construction and investment minister
construction control minister
construction minister
construction, housing and utilities minister
construction, housing, municipalities and public works minister
consumer affairs minister
consumer affairs, food and public distribution minister
consumer and business services minister
consumer goods industry minister
cooperation and participation minister
cooperation, labour and social welfare minister
cooperative governance and traditional affairs minister
cooperatives and small and medium enterprises minister
coordinating minister for economic affairs
coordinating minister for human development and cultural affairs
coordinating minister for maritime affairs and investment
coordinating minister for political, legal, and security affairs
coordination of civil protection minister
coordinator of the covid-19 response
cop26 president
corporate affairs minister
correctional services minister
corrections minister
counselor to the president
counter terrorism and corrections minister
court of accounts of the union minister
crime and policing minister
crown prince
crown-indigenous relations minister
crude oil minister
cultural heritage and activities and tourism minister
cultural heritage and activities minister
cultural heritage, handicrafts and tourism minister
culture and information minister
culture and information policy minister
culture and innovation minister
culture and sport minister
culture and sports minister
culture and tourism minister
culture minister
culture, communications and creative industries minister
culture, education and sport minister
culture, media and sport minister
culture, sports and tourism minister
culture, sports and youth minister
culture, youth and sports minister
cybersecurity minister
defence and space industries minister
defence equipment, support and technology minister
defence industry minister
defence materiel minister
defence minister
defence production minister
defence science and personnel minister
democracy minister
democratic institutions minister
deputy administrative development minister
deputy agriculture and food minister
deputy agriculture minister
deputy attorney general
deputy chairman of the council of the republic of the national assembly of the republic of belarus
deputy chairman of the kareličy district executive committee
deputy chairman of the regional executive committee
deputy chairman of the security council
deputy chairman of the sovereignty council
deputy chairman of the state control committee of the republic of belarus
deputy chairman of the transitional military council
deputy chief justice
deputy chief minister
deputy chief minister of punjab
deputy chief of navy
deputy chief of the army general staff
deputy chief of the general staff
deputy culture minister
deputy defence minister
deputy development competitiveness and mercantile shipping minister
deputy development, competitiveness and shipping minister
deputy director of the corruption investigation office
deputy director of the mossad
deputy economy and industry minister
deputy economy minister
deputy education minister
deputy education, culture, sports, science and technology minister
deputy education, lifelong learning and religious affairs minister
deputy energy minister
deputy environment, energy and climate change minister
deputy finance minister
deputy foreign minister
deputy governor of abia state
deputy governor of adamawa state
deputy governor of akwa ibom state
deputy governor of anambra state
deputy governor of baringo
deputy governor of bauchi state
deputy governor of bayelsa state
deputy governor of benue state
deputy governor of bomet
deputy governor of borno state
deputy governor of bungoma
deputy governor of busia
deputy governor of cross river state
deputy governor of delta state
deputy governor of ebonyi state
deputy governor of edo state
deputy governor of ekiti state
deputy governor of elgeyo-marakwet
deputy governor of embu
deputy governor of enugu state
deputy governor of garissa
deputy governor of gombe state
deputy governor of homa bay
deputy governor of imo state
deputy governor of isiolo
deputy governor of jigawa state
deputy governor of kaduna state
deputy governor of kajiado
deputy governor of kakamega
deputy governor of kano state
deputy governor of katsina state
deputy governor of kebbi state
deputy governor of kericho
deputy governor of kiambu
deputy governor of kilifi
deputy governor of kirinyaga county
deputy governor of kisii
deputy governor of kisumu
deputy governor of kitui
deputy governor of kogi state
deputy governor of kwale
deputy governor of kwara state
deputy governor of lagos state
deputy governor of laikipia
deputy governor of lamu
deputy governor of machakos
deputy governor of makueni
deputy governor of mandera
deputy governor of marsabit
deputy governor of meru
deputy governor of migori
deputy governor of mombasa
deputy governor of murang
deputy governor of nairobi county
deputy governor of nakuru
deputy governor of nandi
deputy governor of narok
deputy governor of nasarawa state
deputy governor of niger state
deputy governor of nyandarua
deputy governor of nyeri
deputy governor of ogun state
deputy governor of ondo state
deputy governor of osun state
deputy governor of oyo state
deputy governor of plateau state
deputy governor of rivers state
deputy governor of samburu
deputy governor of siaya
deputy governor of sokoto state
deputy governor of taita-taveta
deputy governor of tana river
deputy governor of taraba state
deputy governor of tharaka
deputy governor of trans-nzoia
deputy governor of turkana
deputy governor of uasin gishu
deputy governor of vihiga
deputy governor of west pokot
deputy governor of yobe state
deputy governor of zamfara state
deputy head of the office of the president
deputy head of the president administration
deputy health minister
deputy homeland security minister
deputy housing and urban development minister
deputy interior minister
deputy international economic relations minister
deputy kremlin chief of staff
deputy labour minister
deputy leader
deputy leader of the house
deputy macedonia and thrace minister
deputy marshal of the sejm
deputy marshal of the senate
deputy minister in the prime minister's office
deputy minster for children
deputy national security adviser
deputy premier of british columbia
deputy premier of manitoba
deputy premier of prince edward island
deputy premier of quebec
deputy president
deputy president of the senate
deputy president of the supreme court
deputy prime minister
deputy prime minister for european and euro-atlantic integration
deputy prime minister for national policy, church affairs and national minorities
deputy prime minister of sweden
deputy prosecutor general
deputy public security minister
deputy religious services minister
deputy rural development and food minister
deputy secretary general of the united nations
deputy social affairs minister
deputy speaker of the grand national assembly
deputy speaker of the national assembly
deputy state minister
deputy tourism minister
deputy trade minister
deputy transportation minister
deputy veterans affairs minister
development and competitiveness minister
development cooperation minister
development funds and regional policy minister
development minister
development of north eastern region minister
development of the periphery, negev, and galilee minister
development of the russian far east and arctic minister
development, competitiveness and shipping minister
devolution and asal areas minister
diaspora affairs minister
digital affairs minister
digital development, communications and mass media minister
digital economy and entrepreneurship minister
digital engagement and civil service issues minister
digital garden city nation vision minister
digital governance minister
digital government minister
digital transformation minister
digitization minister
director general of inter-services intelligence
director general of the bank of italy
director general of the international atomic energy agency
director general of the national intelligence agency
director general of the prime minister's office
director general of the state security service
director of cabinet intelligence
director of national intelligence
director of policy planning
director of public prosecutions
director of the central bureau of statistics
director of the cia
director of the fbi
director of the federal security service
director of the foreign intelligence service
director of the intelligence bureau
director of the mossad
director of the national aerospace development administration
director of the national intelligence service
director of the national palace museum
director of the national security office
director of the number 10 policy unit
director of the office of management and budget
director of the taipei office of the american institute in taiwan
director-general of the australian secret intelligence service
director-general of the australian signals directorate
director-general of the national economic and development authority
director-general of the world health organization
director-general of the world trade organization
disabilities minister
disabled people minister
displacement and migration minister
diversity and inclusion and youth minister
domestic affairs minister
downing street chief of staff
druk gyalpo
early childhood education minister
east african community and northern corridor development minister
east midlands minister
ecological and solidary transition minister
ecological mining development minister
ecological transition minister
ecology and environment minister
ecology and natural resources minister
economic affairs and climate policy minister
economic affairs and finance minister
economic affairs, agriculture and innovation minister
economic cooperation with russia minister
economic development and official languages minister
economic development, labour and technology minister
economic planning and development minister
economic revitalization minister
economic secretary to the treasury
economic security minister
economy and competitiveness minister
economy and digital transformation minister
economy and sustainable development minister
economy and trade minister
economy and transport minister
economy minister
economy, competitiveness and shipping minister
economy, finance and employment minister
economy, finances and industry minister
economy, industry and competitiveness minister
economy, industry and digital minister
economy, industry, tourism and employment minister
economy, innovation and export minister
economy, trade and industry minister
ecosocialism minister
education and child development minister
education and culture minister
education and religions minister
education and science minister
education and vocational training minister
education minister
education rebuilding minister
education, culture and science minister
education, culture and sport minister
education, culture, research and technology minister
education, culture, sports, science and technology minister
education, lifelong learning and religions minister
education, science, technology and innovation minister
education, training and employment minister
education, universities and research minister
election commissioner
electric power industry minister
electrical power minister
electricity and energy minister
electricity and renewable energy minister
electricity minister
electronics and information technology minister
electronics industry minister
emergencies minister
emergency management and national recovery and resilience minister
emergency management minister
emergency preparedness minister
emergency services minister
emergency situations minister
employment and labour minister
employment and social protection minister
employment and workplace relations minister
employment minister
employment services minister
employment, higher education and skills minister
employment, training and further education minister
employment, workforce, and labour minister
endowments and guidance minister
endowments and religious affairs minister
energy and climate change minister
energy and mineral resources minister
energy and mining minister
energy and natural resources minister
energy and petroleum minister
energy minister
energy transition minister
enterprise minister
environment and conservation minister
environment and forestry minister
environment and forests minister
environment and natural resources minister
environment and sustainable development minister
environment and the fight against climate change minister
environment and urbanisation minister
environment and water minister
environment minister
environment, energy and climate change minister
environment, food and rural affairs minister
environment, forestry and fisheries minister
environment, physical planning and public works minister
environment, spatial planning and infrastructure minister
environment, transport and the regions minister
environment, water, town planning and housing minister
environmental protection and agriculture minister
environmental protection and water management minister
environmental protection minister
episcopal co-prince
equal opportunities minister
equality and inclusive policies minister
equality minister
eu affairs minister
european affairs minister
european integration minister
european union affairs minister
european union minister
exchequer secretary to the treasury
executive minister
exiting the european union minister
expatriate affairs minister
extraction industry minister
families and communities minister
families and demographics minister
families, children and social development minister
family and social policies minister
family and social services minister
family minister
family, labour, and social services minister
federal capital territory minister
federal government minister
finance and economic development minister
finance and economic model minister
finance and public administration minister
finance and public administrations minister
finance and public credit minister
finance minister
finance, labour and transfers minister
financial markets minister
financial secretary to the treasury
financial services minister
first deputy chairman of the verkhovna rada
first deputy head of the presidential administration
first deputy head of the secretariat of the president
first deputy prime minister for european integration, development and dialogue
first lady
first lady of brazil
first lord of the treasury
first secretary of state
first vice chief justice
first vice president
first vice president of the council of ministers
first vice president of the national assembly
fisheries and aquaculture minister
fisheries and oceans minister
fisheries minister
fisheries, animal husbandry and dairying minister
food and drink safety minister
food marketing minister
food minister
food processing industries minister
food procurement and administration minister
food, agriculture and fisheries minister
foreign minister
foreign ministry spokesperson
foreign secretary
foreign trade and development cooperation minister
forestry and conservation minister
forestry minister
forests minister
forests, wildlife and parks minister
french co-prince of andorra
frontiers, nations and tribal affairs minister
fuel and energy minister
gambling minister
gender equality affairs minister
gender equality and family minister
general secretary of the chinese communist party
general secretary of the government
general secretary of the presidency
government and justice minister
government commissioner
government coordination minister
government enterprises minister
government legislation minister
government minister
government policy coordination minister
government spokesperson
governor general
governor of 'adan governorate
governor of 'asir region
governor of abia state
governor of abra
governor of acre
governor of adamawa state
governor of agusan del norte
governor of agusan del sur
governor of aichi prefecture
governor of akita prefecture
governor of aklan
governor of akwa ibom state
governor of al bayda' governorate
governor of al hudaydah governorate
governor of al jawf governorate
governor of al qadarif
governor of al-qassim region
governor of alabama
governor of alagoas
governor of alaska
governor of albay
governor of amapá
governor of amazonas
governor of american samoa
governor of amran governorate
governor of amur oblast
governor of anambra state
governor of anbar
governor of andhra pradesh
governor of ankara
governor of antique
governor of aomori prefecture
governor of apayao
governor of arizona
governor of arkansas
governor of arkhangelsk oblast
governor of arunachal pradesh
governor of assam
governor of aurora
governor of baghdad
governor of bahia
governor of baja california
governor of balochistan
governor of bank indonesia
governor of banten
governor of baringo county
governor of basilan
governor of bataan
governor of batanes
governor of batangas
governor of bauchi state
governor of bayelsa state
governor of belgorod oblast
governor of bengkulu
governor of benguet
governor of benue state
governor of bihar
governor of biliran
governor of blekinge county
governor of blue nile
governor of bohol
governor of bomet county
governor of borno state
governor of buenos aires
governor of bukidnon
governor of bulacan
governor of bungoma county
governor of busia county
governor of cagayan
governor of california
governor of camarines norte
governor of camarines sur
governor of camiguin
governor of campeche
governor of capiz
governor of catamarca
governor of catanduanes
governor of cavite
governor of ceará
governor of cebu
governor of central darfur
governor of central java
governor of chaco
governor of chelyabinsk oblast
governor of cherkasy oblast
governor of chernihiv oblast
governor of chhattisgarh
governor of chiapas
governor of chiba prefecture
governor of chihuahua
governor of chubut
governor of chukotka autonomous okrug
governor of colorado
governor of connecticut
governor of corrientes
governor of cotabato
governor of cross river state
governor of córdoba
governor of dalarna county
governor of darfur
governor of davao de oro
governor of davao del norte
governor of davao del sur
governor of davao occidental
governor of davao oriental
governor of daykundi
governor of delaware
governor of delta amacuro
governor of delta state
governor of dinagat islands
governor of diyarbakır
governor of dnipropetrovsk oblast
governor of donetsk oblast
governor of düzce
governor of east darfur
governor of east java
governor of eastern province
governor of eastern samar
governor of ebonyi state
governor of edo state
governor of ehime prefecture
governor of ekiti state
governor of elgeyo-marakwet county
governor of embu county
governor of entre ríos
governor of enugu state
governor of erzurum
governor of espirito santo
governor of farah
governor of florida
governor of formosa
governor of fujian
governor of fukui prefecture
governor of fukuoka prefecture
governor of fukushima prefecture
governor of garissa county
governor of gaziantep
governor of georgia
governor of gezira
governor of ghazni
governor of gifu prefecture
governor of gilgit–baltistan
governor of goa
governor of goiás
governor of gombe state
governor of gorontalo
governor of gotland county
governor of guam
governor of guanajuato
governor of guimaras
governor of guizhou
governor of gujarat
governor of gunma prefecture
governor of gyeonggi province
governor of gävleborg county
governor of ha'il region
governor of hadhramaut governorate
governor of halland county
governor of haryana
governor of hawaii
governor of hebei
governor of herat
governor of himachal pradesh
governor of hiroshima prefecture
governor of hokkaidō prefecture
governor of homa bay county
governor of hyōgo prefecture
governor of ibaraki prefecture
governor of idaho
governor of ifugao
governor of illinois
governor of ilocos norte
governor of ilocos sur
governor of iloilo
governor of imo state
governor of indiana
governor of iowa
governor of isabela
governor of isfahan province
governor of ishikawa prefecture
governor of isiolo county
governor of ivano-frankivsk oblast
governor of iwate prefecture
governor of i̇stanbul
governor of jeju province
governor of jharkhand
governor of jigawa state
governor of jilin
governor of jujuy
governor of jämtland county
governor of jönköping county
governor of kaduna state
governor of kagawa prefecture
governor of kagoshima prefecture
governor of kajiado county
governor of kakamega county
governor of kalinga
governor of kaliningrad oblast
governor of kalmar county
governor of kaluga oblast
governor of kanagawa prefecture
governor of kandahar
governor of kano state
governor of kansas
governor of karnataka
governor of kassala
governor of katsina state
governor of kebbi state
governor of kemerovo oblast
governor of kentucky
governor of kerala
governor of kericho county
governor of khabarovsk krai
governor of khartoum
governor of khorasan province
governor of khyber pakhtunkhwa
governor of kiambu county
governor of kilifi county
governor of kirinyaga county
governor of kirkuk
governor of kirov oblast
governor of kirovohrad oblast
governor of kisii county
governor of kisumu county
governor of kitui county
governor of kogi state
governor of kotayk
governor of krasnodar krai
governor of kronoberg county
governor of kumamoto prefecture
governor of kursk oblast
governor of kwale county
governor of kwara state
governor of kyiv oblast
governor of kyoto
governor of kōchi prefecture
governor of la pampa
governor of la rioja
governor of la union
governor of lagos state
governor of laguna
governor of laikipia county
governor of lamu county
governor of lanao del norte
governor of lanao del sur
governor of leyte
governor of liaoning
governor of louisiana
governor of luhansk oblast
governor of ma'rib governorate
governor of machakos county
governor of madhya pradesh
governor of maguindanao
governor of maharashtra
governor of maine
governor of makkah region
governor of makueni county
governor of malatya
governor of maluku
governor of mandera county
governor of manipur
governor of maranhão
governor of marinduque
governor of marsabit county
governor of maryland
governor of masbate
governor of massachusetts
governor of mato grosso
governor of mato grosso do sul
governor of medina region
governor of meghalaya
governor of mendoza
governor of meru county
governor of michigan
governor of mie prefecture
governor of migori county
governor of minas gerais
governor of minnesota
governor of miranda
governor of misamis occidental
governor of misamis oriental
governor of misiones
governor of mississippi
governor of missouri
governor of miyagi prefecture
governor of miyazaki prefecture
governor of mizoram
governor of mombasa county
governor of monagas
governor of montana
governor of moscow oblast
governor of mountain province
governor of muranga county
governor of murmansk oblast
governor of nagaland
governor of nagano prefecture
governor of nagasaki prefecture
governor of nairobi county
governor of najaf
governor of nakuru county
governor of nandi county
governor of nangarhar
governor of nara prefecture
governor of narok county
governor of nasarawa state
governor of nebraska
governor of negros occidental
governor of negros oriental
governor of nenets autonomous okrug
governor of neuquén
governor of nevada
governor of new hampshire
governor of new jersey
governor of new mexico
governor of new south wales
governor of new york
governor of niger state
governor of niigata prefecture
governor of nimruz
governor of nizhny novgorod oblast
governor of niğde
governor of norrbotten county
governor of north carolina
governor of north chungcheong province
governor of north dakota
governor of north darfur
governor of north jeolla province
governor of north kordofan
governor of north maluku
governor of north sulawesi
governor of north sumatra
governor of northern samar
governor of northern state
governor of novgorod oblast
governor of nueva ecija
governor of nueva vizcaya
governor of nyamira county
governor of nyandarua county
governor of nyeri county
governor of occidental mindoro
governor of odessa oblast
governor of odisha
governor of ogun state
governor of ohio
governor of okayama prefecture
governor of okinawa prefecture
governor of oklahoma
governor of ondo state
governor of oregon
governor of orenburg oblast
governor of oriental mindoro
governor of osaka prefecture
governor of osun state
governor of oyo state
governor of palawan
governor of pampanga
governor of pangasinan
governor of papua
governor of paraná
governor of paraíba
governor of pará
governor of pennsylvania
governor of perm krai
governor of pernambuco
governor of piauí
governor of pitcairn
governor of plateau state
governor of primorsky krai
governor of puebla
governor of puerto rico
governor of punjab
governor of qinghai
governor of queensland
governor of quezon
governor of quintana roo
governor of quirino
governor of rajasthan
governor of red sea
governor of rhode island
governor of riau
governor of riau islands
governor of rif dimashq governorate
governor of rio de janeiro
governor of rio grande do norte
governor of rio grande do sul
governor of river nile
governor of rivers state
governor of riyadh region
governor of rizal
governor of romblon
governor of rondônia
governor of roraima
governor of ryazan oblast
governor of río negro
governor of saga prefecture
governor of saint petersburg
governor of saitama prefecture
governor of sakhalin oblast
governor of salta
governor of samar
governor of samburu county
governor of san juan
governor of san luis
governor of santa catarina
governor of santa cruz
governor of santa fe
governor of santiago del estero
governor of sarangani
governor of saratov oblast
governor of sennar
governor of sergipe
governor of sevastopol
governor of shaanxi
governor of shabwah governorate
governor of shiga prefecture
governor of shimane prefecture
governor of shirak
governor of shizuoka prefecture
governor of siaya county
governor of siirt
governor of sikkim
governor of sindh
governor of siquijor
governor of skåne county
governor of socotra governorate
governor of sokoto state
governor of sorsogon
governor of south australia
governor of south carolina
governor of south chungcheong province
governor of south cotabato
governor of south dakota
governor of south darfur
governor of south gyeongsang province
governor of south jeolla province
governor of south kalimantan
governor of south kordofan
governor of south sulawesi
governor of southeast sulawesi
governor of southern leyte
governor of special capital region of jakarta
governor of stockholm county
governor of sucre
governor of sultan kudarat
governor of sulu
governor of surigao del norte
governor of surigao del sur
governor of sverdlovsk oblast
governor of são paulo
governor of södermanland county
governor of ta'izz governorate
governor of tabasco
governor of taita–taveta county
governor of tamil nadu
governor of tana river county
governor of taraba state
governor of tarlac
governor of tasmania
governor of tavush
governor of tawi-tawi
governor of tekirdağ
governor of telangana
governor of tennessee
governor of texas
governor of tharaka nithi county
governor of the banca d'italia
governor of the bank of canada
governor of the bank of england
governor of the bank of greece
governor of the bank of israel
governor of the bank of japan
governor of the bank of korea
governor of the bank of mexico
governor of the bank of spain
governor of the banque de france
governor of the city of sevastopol
governor of the falkland islands
governor of the federal district
governor of the khanty-mansi autonomous okrug
governor of the narodowy bank polski
governor of the northern mariana islands
governor of the pskov oblast
governor of the state bank
governor of the state of mexico
governor of the united states virgin islands
governor of tierra del fuego
governor of tocantins
governor of tochigi prefecture
governor of tokushima prefecture
governor of tokyo
governor of tomsk oblast
governor of tottori prefecture
governor of toyama prefecture
governor of trans-nzoia county
governor of tripura
governor of tucumán
governor of tula oblast
governor of turkana county
governor of tver oblast
governor of tyumen oblast
governor of uasin gishu county
governor of ulyanovsk oblast
governor of unayzah
governor of uppsala county
governor of utah
governor of uttar pradesh
governor of uttarakhand
governor of vermont
governor of victoria
governor of vihiga county
governor of virginia
governor of vladimir oblast
governor of värmland county
governor of västerbotten county
governor of västernorrland county
governor of västmanland county
governor of västra götaland county
governor of wajir county
governor of wakayama prefecture
governor of washington
governor of west bengal
governor of west darfur
governor of west java
governor of west kordofan
governor of west papua
governor of west pokot county
governor of west sumatra
governor of west virginia
governor of western australia
governor of white nile
governor of wisconsin
governor of wyoming
governor of yamagata prefecture
governor of yamaguchi prefecture
governor of yamanashi prefecture
governor of yaroslavl oblast
governor of yobe state
governor of yucatán
governor of zabaykalsky krai
governor of zakarpattia oblast
governor of zambales
governor of zamboanga del norte
governor of zamboanga del sur
governor of zamboanga sibugay
governor of zamfara state
governor of zaporizhzhia oblast
governor of örebro county
governor of östergötland county
governor of ōita prefecture
governor of şırnak
governor-general
governor-general of antigua and barbuda
governor-general of jamaica
ground transport minister
guidance and endowment minister
hajj and umrah minister
hakka affairs minister
head of bureau for presidential affairs
head of chelyabinsk
head of general intelligence
head of government of buenos aires city
head of izhevsk
head of kalmykia
head of kyiv city
head of kyiv city state administration
head of mexico city government
head of the altai republic
head of the chechen republic
head of the chuvash republic
head of the corruption investigation office
head of the foreign intelligence service
head of the home civil service
head of the mari el republic
head of the minister of defence's military cabinet
head of the national development planning agency
head of the national intelligence and security service
head of the national land agency
head of the national security bureau
head of the office of the president
head of the office of the supreme leader
head of the presidential administration
head of the prime minister's military cabinet
head of the republic of adygea
head of the republic of bashkortostan
head of the republic of buryatia
head of the republic of crimea
head of the republic of ingushetia
head of the republic of mordovia
head of the republic of tuva
head of the respublic of dagestan
head of the samara region
head of the security service
head of the state emergency service
head of the state intelligence agency
head of the udmurt republic
health and ageing minister
health and family welfare minister
health and human services minister
health and medical education minister
health and medical research minister
health and social care minister
health and social policy minister
health and social services minister
health and social solidarity minister
health and welfare minister
health and wellbeing minister
health industries minister
health minister
health, consumer affairs and welfare minister
health, labour and welfare minister
health, social services and equality minister
healthcare minister
heavy industries and public enterprises minister
high commissioner for planning
high representative of the european union
high-tech industry minister
higher and further education minister
higher education and science minister
higher education and scientific research minister
higher education and skills minister
higher education and training minister
higher education minister
higher education, research and innovation minister
home front defence minister
home secretary
homeland security adviser
homeland security minister
homelessness, social and community housing minister
housing and bioclimatic architecture minister
housing and communal services minister
housing and habitat minister
housing and reconstruction minister
housing and spatial planning minister
housing and the central government sector minister
housing and urban development minister
housing and urban poverty alleviation minister
housing and urban-rural development minister
housing and works minister
housing minister
housing, public works and spatial planning minister
housing, spatial planning and the environment minister
human and minority rights minister
human capacities minister
human resource development minister
human resources and social security minister
human resources minister
human rights minister
human services minister
human settlements and urban development minister
human settlements minister
humanitarian affairs minister
humanitarian affairs, disaster management and social development minister
immigrant absorption minister
immigration and absorption minister
immigration and asylum minister
immigration and border protection minister
immigration and expatriates affairs minister
immigration minister
immigration, refugees and citizenship minister
inclusion, social security and migration minister
indigenous affairs minister
indigenous peoples minister
indigenous services minister
industrial competitiveness minister
industrial relations minister
industrialization, trade and enterprise development minister
industries and national production minister
industries and production minister
industry and business minister
industry and energy minister
industry and foreign trade minister
industry and information technology minister
industry and innovation minister
industry and technology minister
industry and trade and supply minister
industry minister
industry, commerce, and tourism minister
industry, entrepreneurship and trade minister
industry, foreign trade and services minister
industry, trade and innovation minister
industry, trade and investment minister
information and broadcasting minister
information and communication technology minister
information and communications minister
information and communications technology minister
information and culture minister
information and national orientation minister
information commissioner
information minister
information policy minister
information technology and telecommunication minister
information technology minister
information technology policy minister
infrastructure and communities minister
infrastructure and development minister
infrastructure and environment minister
infrastructure and transport minister
infrastructure minister
infrastructure, territory and environment minister
infrastructure, transport and networks minister
infrastructures minister
innovation and skills minister
innovation and technology minister
innovation, science and industry minister
innovation, universities and skills minister
innovation, universities, science and the digital society minister
institutional reforms minister
institutional relations minister
integration minister
integration of the republic minister
intelligence minister
inter-provincial coordination minister
intergovernmental affairs minister
intergovernmental relations minister
interior affairs minister
interior and administration minister
interior and local government minister
interior and safety minister
interior minister
interior, justice and peace minister
interior, public administration and decentralization minister
internal affairs and communications minister
internal trade and consumer protection minister
internal trade minister
international cooperation minister
international development and the pacific minister
international development cooperation minister
international development minister
international relations and cooperation minister
international security strategy minister
international trade minister
investment and trade minister
investment minister
irrigation and lowlands minister
irrigation and water resources minister
irrigation minister
islamic culture and guidance minister
jal shakti minister
jerusalem affairs and heritage minister
judge of the international court of justice
judge of the supreme court
justice and constitutional development minister
justice and human rights minister
justice and law enforcement minister
justice and public administration minister
justice and security minister
justice minister
justice of the supreme court
justice reform minister
justice, public administration, democratic reforms and public liberties minister
justice, transparency and human rights minister
kashmir affairs and gilgit baltistan minister
knesset ceo
labour and employment minister
labour and immigration minister
labour and skills development minister
labour and social affairs minister
labour and social development minister
labour and social insurance minister
labour and social policy minister
labour and social protection minister
labour and social protection of population minister
labour and social security minister
labour and social solidarity minister
labour minister
labour, employment and social policy minister
labour, migration and social security minister
land and environment protection minister
land and maritime transport minister
land, infrastructure and transport minister
land, infrastructure, transport and tourism minister
lands and urban development minister
lands minister
law and human rights minister
law and justice minister
leader of the government in the house of commons
leader of the government in the senate
leader of the house
leader of the house for the senate
leader of the house in lok sabha
leader of the house in rajya sabha
leader of the house of commons
leader of the house of lords
leader of the opposition
leader of the opposition in the senate
legal affairs minister
legal protection minister
legislative simplification minister
levelling up, housing and communities minister
liaison between the knesset and government
lieutenant governor
lieutenant governor of alaska
lieutenant governor of alberta
lieutenant governor of arkansas
lieutenant governor of british columbia
lieutenant governor of california
lieutenant governor of connecticut
lieutenant governor of delaware
lieutenant governor of delhi
lieutenant governor of florida
lieutenant governor of georgia
lieutenant governor of hawaii
lieutenant governor of illinois
lieutenant governor of indiana
lieutenant governor of jammu and kashmir
lieutenant governor of kansas
lieutenant governor of kentucky
lieutenant governor of ladakh
lieutenant governor of manitoba
lieutenant governor of maryland
lieutenant governor of massachusetts
lieutenant governor of michigan
lieutenant governor of minnesota
lieutenant governor of mississippi
lieutenant governor of montana
lieutenant governor of new brunswick
lieutenant governor of new jersey
lieutenant governor of new york
lieutenant governor of newfoundland and labrador
lieutenant governor of north carolina
lieutenant governor of north dakota
lieutenant governor of nova scotia
lieutenant governor of ohio
lieutenant governor of oklahoma
lieutenant governor of ontario
lieutenant governor of pennsylvania
lieutenant governor of prince edward island
lieutenant governor of puducherry
lieutenant governor of quebec
lieutenant governor of saskatchewan
lieutenant governor of south carolina
lieutenant governor of south dakota
lieutenant governor of tennessee
lieutenant governor of texas
lieutenant governor of the united states virgin islands
lieutenant governor of vermont
lieutenant governor of virginia
lieutenant governor of washington
lieutenant governor the andaman and nicobar islands
lieutenant-governor
light industry minister
livestock and fisheries minister
living, districts and integration minister
local administration and environment minister
local administration minister
local development minister
local government administration minister
local government minister
local government, territories and roads minister
local industry minister
london minister
lord chancellor
lord mayor of adelaide
lord mayor of brisbane
lord mayor of darwin
lord mayor of hobart
lord mayor of melbourne
lord mayor of sydney
lord of the treasury
lord president of the council
lord privy seal
lord speaker (speaker of the house of lords)
lviv city mayor
macedonia-thrace minister
machine-building industry minister
mainland affairs minister
manager of government business in the senate
managing director of the international monetary fund
manpower minister
manufacturing and innovation minister
manufacturing, innovation and trade minister
marine and the aegean minister
marine minister
maritime affairs minister
maritime affairs, islands and fisheries minister
marshal of the sejm
marshal of the senate
mayor of addis ababa
mayor of ahmedabad
mayor of amman
mayor of amsterdam
mayor of ankara
mayor of athens
mayor of baghdad
mayor of bandung
mayor of beijing
mayor of belgrade
mayor of bhavnagar
mayor of białystok
mayor of budapest
mayor of busan
mayor of bytom
mayor of calgary
mayor of cherepovets
mayor of daegu
mayor of depok
mayor of eindhoven
mayor of faisalabad
mayor of fremantle
mayor of groningen
mayor of grudziądz
mayor of guangzhou
mayor of hyderabad
mayor of incheon
mayor of islamabad
mayor of istanbul
mayor of i̇zmir
mayor of jerusalem
mayor of kabul
mayor of kandahar
mayor of kaohsiung
mayor of karachi
mayor of konya
mayor of kraków
mayor of lahore
mayor of london
mayor of manila
mayor of medan
mayor of melitopol
mayor of montreal
mayor of moscow
mayor of multan
mayor of nairobi
mayor of new taipei
mayor of nowy sącz
mayor of ottawa
mayor of perm
mayor of pitcairn
mayor of poznań
mayor of priština
mayor of quebec city
mayor of radom
mayor of rawalpindi
mayor of rotterdam
mayor of ryazan
mayor of sejong city
mayor of seoul
mayor of seoul city
mayor of shanghai
mayor of surabaya
mayor of surakarta
mayor of são paulo
mayor of taichung
mayor of tainan
mayor of taipei
mayor of taoyuan
mayor of tbilisi
mayor of tehran
mayor of the gold coast
mayor of the hague
mayor of thiruvananthapuram
mayor of toronto
mayor of ulsan
mayor of utrecht
mayor of vancouver
mayor of varanasi
mayor of vijayawada
mayor of warsaw
mayor of winnipeg
mayor of wroclaw
mayor of yerevan
mayor-president of ceuta
mayor-president of the autonomous city of melilla
measures for loneliness and isolation minister
measures for novel coronavirus disease andhealth crisis management minister
media minister
medical care minister
member of the governing council
member of the provincial executive of drenthe
member of the provincial executive of flevoland
member of the provincial executive of friesland
member of the provincial executive of gelderland
member of the provincial executive of groningen
member of the provincial executive of limburg
member of the provincial executive of north brabant
member of the provincial executive of north holland
member of the provincial executive of overijssel
member of the provincial executive of south holland
member of the provincial executive of utrecht
member of the provincial executive of zeeland
member of the sovereignty council
member of the swiss federal council
member of the transitional military council
mental health and addictions minister
mental health and ageing minister
mental health and substance abuse minister
metal industry minister
micro, small and medium enterprises minister
middle class prosperity minister
migrant workers minister
migration and asylum policy minister
military leader
mineral resources and energy minister
mineral resources development minister
mineral resources minister
minerals and energy minister
minerals minister
mines and energy minister
mines and petroleum minister
mines and steel development minister
mines minister
mining minister
minister assisting the minister for environment and conservation
minister assisting the minister for health
minister assisting the minister for industry and trade
minister assisting the minister for mental health and substance abuse
minister assisting the minister for multicultural affairs
minister assisting the minister for recreation and sport
minister assisting the minister for trade and investment
minister assisting the minister for transport, energy and infrastructure
minister assisting the minister of health
minister assisting the premier in the arts
minister delegate for citizenship
minister delegate for gender equality, diversity and equal opportunities
minister delegate for housing
minister delegate for industry
minister delegate for integration
minister delegate for personal independence
minister delegate for public accounts
minister delegate for remembrance and veterans
minister delegate for small and medium-sized enterprises
minister delegate for sport
minister delegate for territorial communities
minister delegate for tourism, french nationals abroad and francophonie
minister in the ministry of finance
minister in the presidency
minister of general affairs
minister of justice and attorney general
minister of state
minister of state (foreign affairs and consular)
minister of state apparatus empowerment and bureaucratic reform
minister of state assets
minister of state at the cabinet office
minister of state at the council of ministers
minister of state at the department of energy and climate change
minister of state for "challenge again" initiative
minister of state for "cool japan" strategy
minister of state for agriculture
minister of state for agriculture and rural development
minister of state for animal resources
minister of state for antiquities, tourism and wildlife
minister of state for asia
minister of state for biodiversity
minister of state for brexit opportunities and government efficiency
minister of state for budget and national planning
minister of state for building safety and communities
minister of state for business, energy and clean growth
minister of state for cabinet affairs
minister of state for care services
minister of state for children
minister of state for children and families
minister of state for children in northern ireland
minister of state for cities and constitution
minister of state for climate change
minister of state for communications and information technology
minister of state for communities and local government
minister of state for competitiveness
minister of state for consumer affairs and food safety
minister of state for courts and justice
minister of state for culture and youth
minister of state for decentralisation
minister of state for decentralization reform
minister of state for defence
minister of state for disabled people
minister of state for disaster management
minister of state for disaster management and ocean policy
minister of state for economic and fiscal policy
minister of state for education
minister of state for efficiency and transformation
minister of state for electricity
minister of state for employment
minister of state for energy
minister of state for energy and mining
minister of state for environment
minister of state for environment and rural opportunity
minister of state for equalities
minister of state for europe
minister of state for european affairs
minister of state for family support
minister of state for farming and the environment
minister of state for federal capital territory
minister of state for federal government
minister of state for finance
minister of state for financial services
minister of state for follow-up and government coordination
minister of state for food safety
minister of state for foreign affairs
minister of state for foreign trade
minister of state for gender equality
minister of state for gender equality and social affairs
minister of state for guidance
minister of state for health
minister of state for higher education
minister of state for home affairs
minister of state for housing
minister of state for human resources
minister of state for humanitarian affairs
minister of state for immigration
minister of state for industrial revitalization corporation of japan
minister of state for industry
minister of state for industry and the regions
minister of state for industry, trade and investment
minister of state for information
minister of state for infrastructure
minister of state for innovation, universities and skills
minister of state for intellectual property strategy
minister of state for interior
minister of state for international cooperation
minister of state for international development
minister of state for investment
minister of state for investment affairs and vital projects
minister of state for justice
minister of state for justice and civil liberties
minister of state for labour
minister of state for labour and employment
minister of state for legal affairs
minister of state for levelling up, housing and communities
minister of state for measures for declining birthrate
minister of state for media affairs
minister of state for media and data
minister of state for mental health, suicide prevention and patient safety
minister of state for middle east and north africa
minister of state for military production
minister of state for mines and steel development
minister of state for mining
minister of state for national dialogue
minister of state for niger delta affairs
minister of state for northern ireland
minister of state for nuclear emergency preparedness
minister of state for okinawa and northern territories affairs
minister of state for pacific and the environment
minister of state for parliament affairs
minister of state for pensions
minister of state for pensions and occupational health
minister of state for people's assembly affairs
minister of state for personal information protection
minister of state for petroleum
minister of state for petroleum resources
minister of state for power
minister of state for power, works and housing
minister of state for presidential affairs
minister of state for prime ministry affairs
minister of state for priority education policy
minister of state for public health
minister of state for quality-of-life policy
minister of state for regional revitalization
minister of state for regulatory reform
minister of state for roads
minister of state for rural affairs
minister of state for school reform
minister of state for schools
minister of state for science and technology
minister of state for science and technology policy
minister of state for science, technology and innovation
minister of state for security
minister of state for social affairs
minister of state for social care
minister of state for social welfare
minister of state for south asia and the commonwealth
minister of state for southern development affairs
minister of state for space policy
minister of state for special missions
minister of state for sustainable food, farming and animal health
minister of state for the armed forces
minister of state for the constitution and devolution
minister of state for the corporation in support of compensation for nuclear damage
minister of state for the national strategic special zones
minister of state for the new public commons
minister of state for the nuclear damage compensation and decommissioning facilitation corporation
minister of state for the nuclear power policy and administration
minister of state for the social security and tax number system
minister of state for the social, inclusive and responsible economy
minister of state for third sector
minister of state for tourism, french nationals abroad and francophonie
minister of state for trade
minister of state for trade and investment
minister of state for trade policy
minister of state for transport
minister of state for transportation
minister of state for water resources
minister of state for women and family
minister of state for women's affairs
minister of state for works and housing
minister of state for youth and engagement
minister of state for youth and sports
minister of state of monaco
minister of state secretary
minister of state security
minister of state treasury
minister of state-owned enterprises
minister plenipotentiary of aruba
minister plenipotentiary of curaçao
minister plenipotentiary of sint maarten
minister responsible for official languages
minister responsible for the economic development agency for the regions of quebec
minister responsible for the federal economic development agency for southern ontario
minister responsible for the federal economic development initiative for northern ontario
minister responsible for the francophonie
minister responsible for the status of women
minister to the prime minister
minister without portfolio
minister without portfolio for economic development
minister without portfolio for family affairs
minister without portfolio for land development and use of eu funds
minister without portfolio for managing national wealth
minister without portfolio for national policy
minister without portfolio for the modern cities program
minister without portfolio for the paks nuclear plant
ministry of industry, energy, and tourism
minority affairs minister
mitigating the impact of u.s. forces in okinawa minister
monarch
mongolian and tibetan affairs minister
multicultural affairs minister
multiculturalism and citizenship minister
municipalities minister
narcotics control minister
national cultural heritage minister
national development and reform commission minister
national development minister
national development planning minister
national digital matters minister
national disability insurance scheme minister
national education and religious affairs minister
national education minister
national education, higher education and research minister
national food security and research minister
national guard minister
national health commission minister
national health regulations and services minister
national heritage and culture minister
national innovation and technology minister
national integration minister
national investment plan minister
national police commissioner
national revenue minister
national secretary of public security
national security adviser
national security and provincial administration minister
national security minister
national treasury and planning minister
native affairs minister
natural resources and environmental protection minister
natural resources development minister
natural resources minister
nature and nitrogen minister
naval affairs minister
navy minister
new and renewable energy minister
new capitalism minister
ngwenyama of eswatini
niger delta affairs minister
nordic cooperation minister
northern affairs and national resources minister
northern australia minister
northern ireland minister
o le ao o le malo
ocean affairs minister
ocean policy minister
oceans and fisheries minister
of local administration minister
of maritime affairs and fisheries minister
office of the presidency minister
oil and minerals minister
oil minister
olympics minister
osce high commissioner on national minorities
overcoming deflation minister
overcoming population decline and vitalizing local economy minister
overseas community affairs minister
overseas france minister
overseas pakistanis and human resource development minister
panchayati raj minister
parliament and shura affairs minister
parliamentary affairs minister
parliamentary ombudsman
parliamentary relations minister
parliamentary secretary for cabinet office
parliamentary secretary to the treasury (chief whip)
parliamentary under-secretary for creative industries
parliamentary under-secretary for further education
parliamentary under-secretary of state
parliamentary under-secretary of state for africa
parliamentary under-secretary of state for agri-innovation and climate adaptation
parliamentary under-secretary of state for apprenticeships and skills
parliamentary under-secretary of state for arts, heritage and tourism
parliamentary under-secretary of state for biodiversity, landscape and rural affairs
parliamentary under-secretary of state for business and industry
parliamentary under-secretary of state for childcare and education
parliamentary under-secretary of state for children and families
parliamentary under-secretary of state for climate change
parliamentary under-secretary of state for communities and local government
parliamentary under-secretary of state for countering extremism
parliamentary under-secretary of state for covid-19 vaccine deployment
parliamentary under-secretary of state for decentralisation
parliamentary under-secretary of state for delivery and efficiency
parliamentary under-secretary of state for digital infrastructure
parliamentary under-secretary of state for domestic environment
parliamentary under-secretary of state for economy of northern ireland
parliamentary under-secretary of state for employment
parliamentary under-secretary of state for energy and climate change
parliamentary under-secretary of state for equalities
parliamentary under-secretary of state for european neighbourhood and the americas
parliamentary under-secretary of state for exiting the european union
parliamentary under-secretary of state for exports
parliamentary under-secretary of state for faith
parliamentary under-secretary of state for family support, housing and child maintenance
parliamentary under-secretary of state for health and social care
parliamentary under-secretary of state for home affairs
parliamentary under-secretary of state for housing and rough sleeping
parliamentary under-secretary of state for housing, communities and local government
parliamentary under-secretary of state for immigration and future borders
parliamentary under-secretary of state for immigration compliance and courts
parliamentary under-secretary of state for industry and energy
parliamentary under-secretary of state for innovation
parliamentary under-secretary of state for intellectual property
parliamentary under-secretary of state for international development
parliamentary under-secretary of state for justice
parliamentary under-secretary of state for life science
parliamentary under-secretary of state for northern ireland
parliamentary under-secretary of state for patient safety and primary care
parliamentary under-secretary of state for pensions and financial inclusion
parliamentary under-secretary of state for preventing abuse, exploitation and crime
parliamentary under-secretary of state for prevention, public health and primary care
parliamentary under-secretary of state for rail
parliamentary under-secretary of state for safeguarding
parliamentary under-secretary of state for school system
parliamentary under-secretary of state for science, research and innovation
parliamentary under-secretary of state for scotland
parliamentary under-secretary of state for the fire services
parliamentary under-secretary of state for the northern powerhouse
parliamentary under-secretary of state for transport
parliamentary under-secretary of state for wales
parliamentary under-secretary of state for welfare delivery
parliamentary under-secretary of state for women
parliamentary under-secretary of state for work and pensions
participation, transparency, cooperation and democratic quality minister
patriots and veterans affairs minister
paymaster general
peace minister
pensions and ageing society minister
permament representative to the united nations
permanent representative of hungary to the oecd
permanent representative the united nations at vienna
permanent representative to nato
permanent representative to opcw
permanent representative to the council of europe
permanent representative to the disarmament conference
permanent representative to the european union
permanent representative to the european union political and security committee
permanent representative to the oecd
permanent representative to the organisation for security and co-operation in europe
permanent representative to the organisation for the prohibition of chemical weapons
permanent representative to the united nations at geneva
permanent representative to the united nations at vienna
permanent representative to the united nations organizations, geneva
permanent representative to the united nations organizations, vienna
permanent representative to the united nations, new york
permanent representative to the western european union
permanent secretary to the treasury
personnel administration minister
personnel management minister
petroleum and gas minister
petroleum and mineral resources minister
petroleum and mining minister
petroleum and natural gas minister
petroleum and natural resources minister
planning and development minister
planning and economic development minister
planning and international cooperation minister
planning minister
planning, development and special initiatives minister
plenipotentiary representative of the president in a federal district
police affairs minister
police and emergency services minister
police commander in chief
police minister
police, emergency services and correctional services minister
policies related to children minister
political and parliamentary affairs minister
political director of the prime minister
pope
population welfare minister
ports, shipping and waterways minister
portsmouth minister
post and telecommunications minister
poverty alleviation and social safety minister
poverty policy, participation and pensions minister
power minister
premier of alberta
premier of british columbia
premier of gauteng
premier of kwazulu-natal
premier of limpopo
premier of manitoba
premier of mpumalanga
premier of new brunswick
premier of new south wales
premier of newfoundland and labrador
premier of north west
premier of nova scotia
premier of nunavut
premier of ontario
premier of prince edward island
premier of quebec
premier of queensland
premier of saskatchewan
premier of south australia
premier of tasmania
premier of the eastern cape
premier of the free state
premier of the northern cape
premier of the northwest territories
premier of the western cape
premier of victoria
premier of western australia
premier of yukon
presidency minister
president
president of abruzzo
president of aosta valley
president of apulia
president of azad kashmir
president of bashkortostan
president of basilicata
president of caixa econômica federal
president of calabria
president of campania
president of cantabria
president of castile-la mancha
president of de nederlandsche bank
president of emilia-romagna
president of extremadura
president of friuli-venezia giulia
president of general intelligence
president of iraqi kurdistan
president of la rioja
president of lazio
president of liguria
president of lombardy
president of molise
president of navarre
president of piedmont
president of sardinia
president of sicily
president of south tyrol
president of southern sudan
president of sveriges riksbank
president of the academy of sciences
president of the autonomous province of trentino
president of the balearic islands
president of the basque autonomous community
president of the board of education
president of the canary islands
president of the chamber of deputies
president of the community of madrid
president of the congress of deputies
president of the constitutional court
president of the control yuan
president of the european central bank
president of the european commission
president of the european council
president of the executive yuan
president of the federal senate
president of the generalitat of catalonia
president of the generalitat valenciana
president of the governing council
president of the government of aragon
president of the house of councillors
president of the international court of justice
president of the junta of andalusia
president of the junta of castile and león
president of the kurdistan national council
president of the legislative assembly of amazonas
president of the legislative assembly of bahia
president of the legislative assembly of rio de janeiro
president of the legislative council
president of the legislative yuan
president of the metropolitan area of barcelona
president of the national academy of sciences
president of the national assembly
president of the national assembly of quebec
president of the parliamentary assembly of the council of europe
president of the pontifical commission for the vatican city state
president of the presidium of the supreme people's assembly
president of the principality of asturias
president of the province of alessandria
president of the province of ancona
president of the province of arezzo
president of the province of ascoli piceno
president of the province of asti
president of the province of avellino
president of the province of barletta-andria-trani
president of the province of belluno
president of the province of benevento
president of the province of bergamo
president of the province of biella
president of the province of brescia
president of the province of brindisi
president of the province of campobasso
president of the province of carbonia-iglesias
president of the province of caserta
president of the province of catania
president of the province of catanzaro
president of the province of chieti
president of the province of como
president of the province of cosenza
president of the province of crotone
president of the province of cuneo
president of the province of fermo
president of the province of ferrara
president of the province of florence
president of the province of foggia
president of the province of forlì-cesena
president of the province of frosinone
president of the province of grosseto
president of the province of imperia
president of the province of isernia
president of the province of l'aquila
president of the province of la spezia
president of the province of latina
president of the province of lecce
president of the province of lecco
president of the province of livorno
president of the province of lodi
president of the province of lucca
president of the province of macerata
president of the province of mantua
president of the province of massa-carrara
president of the province of medio campidano
president of the province of milan
president of the province of modena
president of the province of monza and brianza
president of the province of novara
president of the province of ogliastra
president of the province of olbia-tempio
president of the province of padua
president of the province of palermo
president of the province of parma
president of the province of pavia
president of the province of perugia
president of the province of pesaro and urbino
president of the province of pescara
president of the province of piacenza
president of the province of pisa
president of the province of pordenone
president of the province of potenza
president of the province of prato
president of the province of ravenna
president of the province of reggio calabria
president of the province of reggio emilia
president of the province of rieti
president of the province of rimini
president of the province of rome
president of the province of rovigo
president of the province of salerno
president of the province of sondrio
president of the province of taranto
president of the province of teramo
president of the province of terni
president of the province of treviso
president of the province of varese
president of the province of venice
president of the province of verbano-cusio-ossola
president of the province of vercelli
president of the province of verona
president of the province of vibo valentia
president of the province of vicenza
president of the province of viterbo
president of the queen's privy council
president of the region of murcia
president of the regional council
president of the republic of benin
president of the republic of guatemala
president of the republic of lithuania
president of the republic of namibia
president of the republic of poland
president of the sakha republic
president of the senate
president of the spanish senate
president of the supreme court
president of the supreme people's court
president of the treasury board
president of the united nations general assembly
president of the xunta of galicia
president of trentino-south tyrol
president of tuscany
president of umbria
president of veneto
presidential adviser on the peace process
presidential affairs minister
presidential aide — inspector for brest region
presidential aide — inspector for homieĺ region
presidential aide — inspector for minsk region
presidential aide — inspector for viciebsk region
presidential chief of staff
presidential management staff minister
presidential plenipotentiary envoy to the far eastern federal district
presidential representative in crimea
presidential science adviser and director of the office of science and technology policy
presidential spokesperson
press secretary
primary and secondary education and media minister
primary education minister
primary industries and regional development minister
primary industries and resources minister
primary industries minister
prime minister
prime minister of azad kashmir
prime minister of crimea
prime minister of iraqi kurdistan
prime minister's office minister
principal private secretary to the prime minister
principal secretary to the prime minister
prisons minister
privacy commissioner
privatization minister
production minister
program delivery minister
promoting vaccinations minister
prosecutor general
protection of the citizen minister
public account and action minister
public administration and local self-government minister
public administration minister
public construction minister
public enterprises minister
public health and population minister
public health minister
public health, welfare and sport minister
public order and citizen protection minister
public order minister
public safety minister
public sector development minister
public sector management minister
public sector minister
public security minister
public service and administration minister
public service and employee relations, aboriginal affairs, and the arts minister
public service and gender affairs minister
public service minister
public services and procurement minister
public works and highways minister
public works and housing minister
public works and public housing minister
public works and town planning minister
public works minister
purposes of the atlantic canada opportunities agency act minister
railways minister
reconciliation and civic equality minister
reconstruction minister
recreation and sport minister
recreation, sport and racing minister
refugees minister
regional affairs and autonomies minister
regional affairs minister
regional development and infrastructure minister
regional development minister
regional development minister minister
regional development, local government and territories minister
regional health minister
regionalisation, regional communications and regional education minister
reintegration of the temporarily occupied territories minister
relations with the parliament minister
religious affairs minister
religious endowment minister
religious services minister
representative of the government in the senate
representative of the president in the cabinet of ministers
research and technology minister
resources and energy minister
resources and water minister
response to the economic impact caused by the nuclear accident minister
reunification minister
revenues and duties minister
revenues minister
river murray minister
road safety minister
road transport and highways minister
roads minister
roads, public works and housing minister
rural affairs minister
rural development minister
rural economic development minister
rural welfare minister
sana'a secretariat minister
science and higher education minister
science and ict minister
science and information economy minister
science and innovation minister
science and technology minister
science, culture and sport minister
science, industry and technology minister
science, innovation and technology minister
science, innovation and universities minister
science, research and technology minister
science, technology and innovation minister
science, technology, innovations and communications minister
scotland minister
sea minister
second deputy prime minister
second deputy prime minister and minister of foreign affairs and diaspora
secretary general of nato
secretary general of the cabinet
secretary general of the presidency
secretary general of the state council
secretary general of the united nations
secretary general to the president
secretary of energy
secretary of government
secretary of institutional security
secretary of malvinas affairs
secretary of state for children
secretary of state for digital affairs
secretary of state for la francophonie
secretary of state for parliamentary affairs
secretary of state for territorial public administration
secretary of state of alabama
secretary of state of arizona
secretary of state of arkansas
secretary of state of california
secretary of state of colorado
secretary of state of florida
secretary of state of georgia
secretary of state of idaho
secretary of state of illinois
secretary of state of kentucky
secretary of state of louisiana
secretary of state of maine
secretary of state of maryland
secretary of state of mississippi
secretary of state of montana
secretary of state of nevada
secretary of state of new mexico
secretary of state of oklahoma
secretary of state of oregon
secretary of state of texas
secretary of state of washington
secretary of state of west virginia
secretary of strategic affairs of the presidency
secretary of the expediency discernment council
secretary of the guardian council
secretary of the national security and defence council
secretary of the security council
secretary of the supreme national security council
secretary to the government
secretary to the state government
secretary without portfolio
security and citizen protection minister
security and immigration minister
security forces minister
security minister
senator
senior adviser to the president
senior australians and aged care services minister
senior justice of the supreme court
senior minister of punjab
senior vice minister
seniors minister
shipbuilding minister
shipping minister
skill development and entrepreneurship minister
skills and training minister
small business and tourism minister
small business development minister
small business minister
small business, consumers and corporate responsibility minister
smes and startups minister
social affairs and labour minister
social affairs minister
social development minister
social equality minister
social exclusion minister
social housing minister
social inclusion minister
social justice and empowerment minister
social planning minister
social policy minister
social rights and 2030 agenda minister
social security minister
social security reform minister
social services minister
social solidarity minister
social welfare and development minister
social welfare minister
solicitor general
solicitor-general
solidarity and citizenship minister
solidarity and health minister
south and territorial cohesion minister
speaker
speaker of the arab parliament
speaker of the house of assembly
speaker of the house of assembly of newfoundland and labrador
speaker of the house of elders
speaker of the house of federation
speaker of the house of people's representatives
speaker of the house of the people
speaker of the legislative assembly
speaker of the legislative assembly of alberta
speaker of the legislative assembly of british columbia
speaker of the legislative assembly of manitoba
speaker of the legislative assembly of new brunswick
speaker of the legislative assembly of nunavut
speaker of the legislative assembly of ontario
speaker of the legislative assembly of prince edward island
speaker of the legislative assembly of saskatchewan
speaker of the legislative assembly of the northwest territories
speaker of the ondo state house of assembly
speaker of the provincial assembly of punjab
speaker of the senate
speaker of the yukon legislative assembly
special adviser to the president
special adviser to the prime minister
special assistant to the president
special duties and inter-governmental affairs minister
special minister of state
sport and persons with disabilities minister
sport and recreation minister
sport minister
sport, civil society and loneliness minister
sports and tourism minister
sports minister
sports, culture and heritage minister
state / local government relations minister
state and regional development minister
state councilor
state development minister
state ethnic affairs commission minister
state secretary for benefits and customs
state secretary for culture and media
state secretary for defence
state secretary for economic affairs and climate policy
state secretary for finance
state secretary for foreign affairs
state secretary for health, welfare and sport
state secretary for infrastructure and water management
state secretary for justice and security
state secretary for social affairs and employment
state secretary for tax affairs
state secretary for the interior and kingdom relations
states and frontier regions minister
status of women minister
steel minister
strategic affairs minister
strategic industries minister
superannuation, financial services and the digital economy minister
superintendent general
superior court of justice minister
supervision minister
supply minister
supreme commander in chief of the armed forces
supreme commander of the korean people's army
supreme court justice
supreme federal court minister
supreme leader
survey and urban development minister
sustainability and climate change minister
sustainability, environment and conservation minister
sustainable development, the environment and the fight against climate change minister
sustainable economy, productive sectors, trade and employment minister
taxes and duties minister
technical education and vocational training minister
technological innovation minister
technology and industry minister
temporarily occupied territories and idps minister
territorial administration and infrastructures minister
territorial development and habitat minister
territorial development minister
territorial issues minister
territorial policy minister
territorial policy, public works and mobility minister
territory and housing minister
textiles minister
third deputy prime minister
third deputy prime minister for minority issues and human rights
tne environment minister
tokyo olympic and paralympic games minister
tourism and antiquities minister
tourism and creative economy minister
tourism and sport minister
tourism and sports minister
tourism minister
tourism, culture and sport minister
tourist development minister
trade minister
trade, industry and energy minister
trade, tourism and investment minister
trade, tourism and telecommunications minister
transparency and control minister
transport and civil aviation minister
transport and communications minister
transport and infrastructure minister
transport and road safety minister
transport and water management minister
transport minister
transport, communication and information technologies minister
transport, communications and energy minister
transport, communications and high technologies minister
transport, construction and marine economy minister
transport, infrastructure and local government minister
transport, public works and water management minister
transportation and communications minister
transportation minister
transportation, construction and infrastructure minister
transports and communications minister
transports and infrastructures minister
transports minister
treasurer
treasury, budget and economic planning minister
tribal affairs minister
under secretary of defence (comptroller)
under secretary of energy for nuclear security
under secretary of state for arms control and international security affairs
under secretary of state for economic growth, energy, and the environment
under secretary of the army
under-secretary general of the united nations
under-secretary of state for culture, media and sport
under-secretary of state for foreign affairs
underseceratary of administrative reform and electronic government
undersecretary of culture
undersecretary of education, learning and religion
undersecretary of state
undersecretary of transport and communications
undersecretary to the presidency of the council
undersecretary to the prime minister
union minister
united states trade representative
universal health and public health minister
universities minister
universities, science and technology minister
university education minister
urban agriculture minister
urban development and construction minister
urban development minister
urban development, planning and the city of adelaide minister
urban management minister
urbanization and infrastructure minister
veterans affairs minister
veterans minister
veterans' affairs minister
vice chair of the federal reserve
vice chairman of the joint chiefs of staff
vice chairperson of the kuomintang
vice chief of army staff
vice chief of naval operations
vice chief of staff of the army
vice chief of the air staff
vice governor of amazonas
vice governor of bahia
vice governor of jakarta
vice governor of minas gerais
vice governor of rio de janeiro
vice governor of santa catarina
vice governor of são paulo
vice governor of tocantins
vice president
vice president as head of department of environment
vice president as head of plan and budget organisation
vice president as head of the administrative and recruitment affairs organisation
vice president as head of the atomic energy organisation
vice president as head of the martyrs and veterans' affairs foundation
vice president for economic affairs
vice president for executive affairs
vice president for legal affairs
vice president for parliamentary affairs
vice president for women and family affairs
vice president of southern sudan
vice president of the council of ministers
vice president of the executive council
vice president of the generalitat valenciana
vice president of the house of councillors
vice president of the international court of justice
vice president of the legislative yuan
vice president of the national people's congress
vice president of the presidium of the supreme people's assembly
vice president of the senate
vice prime minister of sweden
vice-governor of buenos aires province
vice-governor of san luis province
vice-governor of tierra del fuego province
vice-governor of tucumán province
villages, development of disadvantaged regions and transmigration minister
volunteers minister
wales minister
water and energy minister
water and environment minister
water and irrigation minister
water and sanitation minister
water and the river murray minister
water cycle policy minister
water minister
water resources and irrigation minister
water resources management minister
water resources minister
water security minister
water, property and housing minister
welfare and social services minister
welfare minister
western economic diversification minister
white house cabinet minister
white house chief of staff
white house communications director
white house counsel
white house deputy chief of staff
white house deputy communications director
white house deputy press secretary
white house press secretary
women affairs and social development minister
women and child development minister
women and equalities minister
women and gender equality minister
women and social affairs minister
women in the presidency minister
women's economic security minister
women's empowerment and child protection minister
women's empowerment minister
women's safety minister
women, family and human rights minister
women, genders and diversity minister
work and pensions minister
works and administrative reform minister
works and housing minister
world expo 2025 minister
yang di-pertuan agong
yorkshire and the humber minister
young citizens and youth engagement minister
youth affairs and sports minister
youth affairs minister
youth and sports affairs minister
youth and sports minister
youth development minister
youth minister`
