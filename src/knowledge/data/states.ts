/** States and parts of states, one a line. Built by scripts/build-knowledge.ts; do not edit. */
export const STATES = `state	AFG	Q889	Afghanistan	Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan		Afghan|Afghans	Kabul	
state	ALB	Q222	Albania			Albanian|Albanians	Tirana	
state	DZA	Q262	Algeria			Algerian|Algerians	Algiers	
state	AND	Q228	Andorra			Andorran|Andorrans	Andorra la Vella	
state	AGO	Q916	Angola			Angolan|Angolans	Luanda	
state	ATG	Q781	Antigua and Barbuda	Antigua		Antiguan|Antiguans	Saint John's|St John's|St. John's	
state	ARG	Q414	Argentina	Argentine Republic		Argentine|Argentines|Argentinian|Argentinians|Argentinean|Argentineans	Buenos Aires	Casa Rosada
state	ARM	Q399	Armenia			Armenian|Armenians	Yerevan	
state	AUS	Q408	Australia	Commonwealth of Australia		Australian|Australians|Aussie|Aussies	Canberra	
state	AUT	Q40	Austria			Austrian|Austrians	Vienna	
state	AZE	Q227	Azerbaijan			Azerbaijani|Azerbaijanis|Azeri|Azeris	Baku	
state	BHS	Q778	Bahamas	The Bahamas		Bahamian|Bahamians	Nassau	
state	BHR	Q398	Bahrain			Bahraini|Bahrainis	Manama	
state	BGD	Q902	Bangladesh			Bangladeshi|Bangladeshis	Dhaka	
state	BRB	Q244	Barbados			Barbadian|Barbadians	Bridgetown	
state	BLR	Q184	Belarus	Byelorussia		Belarusian|Belarusians|Belarussian|Belarussians|Byelorussian|Byelorussians	Minsk	
state	BEL	Q31	Belgium			Belgian|Belgians	Brussels	
state	BLZ	Q242	Belize			Belizean|Belizeans	Belmopan	
state	BEN	Q962	Benin			Beninese	Porto-Novo|Cotonou	
state	BTN	Q917	Bhutan			Bhutanese	Thimphu	
state	BOL	Q750	Bolivia			Bolivian|Bolivians	La Paz|Sucre	
state	BIH	Q225	Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|Bosnia-Hercegovina		Bosnian|Bosnians|Bosnian Serb|Bosnian Serbs|Bosnian Croat|Bosnian Croats	Sarajevo	
state	BWA	Q963	Botswana			Botswanan|Botswanans|Motswana|Motswanas|Batswana|Batswanas	Gaborone	
state	BRA	Q155	Brazil			Brazilian|Brazilians	Brasilia|Brasília	Planalto|Planalto Palace|Itamaraty
state	BRN	Q921	Brunei	Brunei Darussalam		Bruneian|Bruneians	Bandar Seri Begawan	
state	BGR	Q219	Bulgaria			Bulgarian|Bulgarians	Sofia	
state	BFA	Q965	Burkina Faso			Burkinabe|Burkinabes|Burkinabé|Burkinabés|Burkinan|Burkinans	Ouagadougou	
state	BDI	Q967	Burundi			Burundian|Burundians	Gitega|Bujumbura	
state	CPV	Q1011	Cape Verde	Cabo Verde		Cape Verdean|Cape Verdeans	Praia	
state	KHM	Q424	Cambodia	Kampuchea		Cambodian|Cambodians|Kampuchean|Kampucheans	Phnom Penh	
state	CMR	Q1009	Cameroon			Cameroonian|Cameroonians	Yaounde|Yaoundé	
state	CAN	Q16	Canada			Canadian|Canadians	Ottawa	Parliament Hill
state	CAF	Q929	Central African Republic		CAR|C.A.R.	Central African|Central Africans	Bangui	
state	TCD	Q657	Chad			Chadian|Chadians	N'Djamena|Ndjamena	
state	CHL	Q298	Chile			Chilean|Chileans	Santiago	La Moneda
state	CHN	Q148	China	People's Republic of China|Mainland China|Communist China	PRC|P.R.C.	Chinese	Beijing|Peking	Zhongnanhai
state	COL	Q739	Colombia			Colombian|Colombians	Bogota|Bogotá	Casa de Nariño|Casa de Narino
state	COM	Q970	Comoros			Comorian|Comorians|Comoran|Comorans	Moroni	
state	COG	Q971	Republic of the Congo	Congo-Brazzaville|Republic of Congo|Congo Republic		Congolese	Brazzaville	
state	COD	Q974	Democratic Republic of the Congo	Democratic Republic of Congo|Congo-Kinshasa|DR Congo|Congo|Zaire	DRC|D.R.C.	Congolese|Zairean|Zaireans|Zairian|Zairians	Kinshasa	
state	CRI	Q800	Costa Rica			Costa Rican|Costa Ricans	San Jose|San José	
state	CIV	Q1008	Ivory Coast	Cote d'Ivoire|Côte d'Ivoire		Ivorian|Ivorians|Ivoirian|Ivoirians	Yamoussoukro|Abidjan	
state	HRV	Q224	Croatia			Croatian|Croatians|Croat|Croats	Zagreb	
state	CUB	Q241	Cuba			Cuban|Cubans	Havana	
state	CYP	Q229	Cyprus			Cypriot|Cypriots|Greek Cypriot|Greek Cypriots	Nicosia	
state	CZE	Q213	Czech Republic	Czechia		Czech|Czechs	Prague	Prague Castle
state	DNK	Q35	Denmark			Danish|Danes	Copenhagen	
state	DJI	Q977	Djibouti			Djiboutian|Djiboutians		
state	DMA	Q784	Dominica			Dominican|Dominicans	Roseau	
state	DOM	Q786	Dominican Republic			Dominican|Dominicans	Santo Domingo	
state	ECU	Q736	Ecuador			Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans|Ecuadoran|Ecuadorans	Quito	Carondelet Palace
state	EGY	Q79	Egypt	Arab Republic of Egypt		Egyptian|Egyptians	Cairo	
state	SLV	Q792	El Salvador			Salvadoran|Salvadorans|Salvadorean|Salvadoreans|Salvadorian|Salvadorians	San Salvador	
state	GNQ	Q983	Equatorial Guinea			Equatorial Guinean|Equatorial Guineans|Equatoguinean|Equatoguineans	Malabo	
state	ERI	Q986	Eritrea			Eritrean|Eritreans	Asmara	
state	EST	Q191	Estonia			Estonian|Estonians	Tallinn	
state	SWZ	Q1050	Eswatini	Swaziland		Swazi|Swazis	Mbabane|Lobamba	
state	ETH	Q115	Ethiopia			Ethiopian|Ethiopians	Addis Ababa	
state	FJI	Q712	Fiji			Fijian|Fijians	Suva	
state	FIN	Q33	Finland			Finnish|Finns	Helsinki	
state	FRA	Q142	France	French Republic		French|Frenchman|Frenchmen|Frenchwoman|Frenchwomans	Paris	Elysee|Élysée|Elysée|Elysee Palace|Élysée Palace|Elysée Palace|Quai d'Orsay|Matignon
state	GAB	Q1000	Gabon			Gabonese	Libreville	
state	GMB	Q1005	Gambia	The Gambia|Republic of The Gambia		Gambian|Gambians	Banjul	
state	GEO	Q230	Georgia	Republic of Georgia		Georgian|Georgians	Tbilisi	
state	DEU	Q183	Germany	Federal Republic of Germany|West Germany		German|Germans|West German|West Germans	Berlin|Bonn	
state	GHA	Q117	Ghana			Ghanaian|Ghanaians	Accra	
state	GRC	Q41	Greece	Hellenic Republic		Greek|Greeks	Athens	Maximos Mansion
state	GRD	Q769	Grenada			Grenadian|Grenadians	St. George's|St George's	
state	GTM	Q774	Guatemala			Guatemalan|Guatemalans	Guatemala City	
state	GIN	Q1006	Guinea			Guinean|Guineans	Conakry	
state	GNB	Q1007	Guinea-Bissau	Guinea Bissau		Bissau-Guinean|Bissau-Guineans|Guinea-Bissauan|Guinea-Bissauans	Bissau	
state	GUY	Q734	Guyana			Guyanese	Georgetown	
state	HTI	Q790	Haiti			Haitian|Haitians	Port-au-Prince	
state	HND	Q783	Honduras			Honduran|Hondurans	Tegucigalpa	
state	HUN	Q28	Hungary			Hungarian|Hungarians|Magyar|Magyars	Budapest	
state	ISL	Q189	Iceland			Icelandic|Icelandics|Icelander|Icelanders	Reykjavik|Reykjavík	
state	IND	Q668	India	Republic of India		Indian|Indians	New Delhi|Delhi	Raisina Hill|South Block
state	IDN	Q252	Indonesia			Indonesian|Indonesians	Jakarta	Merdeka Palace|Istana Merdeka
state	IRN	Q794	Iran	Islamic Republic of Iran|Islamic Republic|Persia		Iranian|Iranians|Persian|Persians	Tehran|Teheran	
state	IRQ	Q796	Iraq			Iraqi|Iraqis	Baghdad	
state	IRL	Q27	Ireland	Republic of Ireland|Irish Republic|Eire		Irish|Irishman|Irishmen	Dublin	Leinster House
state	ISR	Q801	Israel	State of Israel		Israeli|Israelis	Jerusalem|Tel Aviv	
state	ITA	Q38	Italy	Italian Republic		Italian|Italians	Rome	Palazzo Chigi|Quirinale|Quirinal Palace|Farnesina
state	JAM	Q766	Jamaica			Jamaican|Jamaicans	Kingston	Jamaica House
state	JPN	Q17	Japan			Japanese	Tokyo	Kantei
state	JOR	Q810	Jordan	Hashemite Kingdom of Jordan		Jordanian|Jordanians	Amman	
state	KAZ	Q232	Kazakhstan	Kazakstan		Kazakh|Kazakhs|Kazakhstani|Kazakhstanis	Astana|Nur-Sultan|Almaty	
state	KEN	Q114	Kenya			Kenyan|Kenyans	Nairobi	
state	KIR	Q710	Kiribati			I-Kiribati|I-Kiribatis	South Tarawa|Tarawa	
state	PRK	Q423	North Korea	Democratic People's Republic of Korea	DPRK|D.P.R.K.	North Korean|North Koreans	Pyongyang|P'yongyang	
state	KOR	Q884	South Korea	Republic of Korea	ROK|R.O.K.	South Korean|South Koreans	Seoul	Blue House|Cheong Wa Dae
state	KWT	Q817	Kuwait			Kuwaiti|Kuwaitis	Kuwait City	
state	KGZ	Q813	Kyrgyzstan	Kyrgyz Republic|Kirghizia		Kyrgyz|Kyrgyzs|Kyrgyzstani|Kyrgyzstanis	Bishkek	
state	LAO	Q819	Laos	Lao People's Democratic Republic	Lao PDR	Laotian|Laotians|Lao|Laos	Vientiane	
state	LVA	Q211	Latvia			Latvian|Latvians	Riga	
state	LBN	Q822	Lebanon			Lebanese	Beirut	Baabda Palace|Grand Serail
state	LSO	Q1013	Lesotho			Basotho|Basothos|Mosotho|Mosothos|Lesothan|Lesothans	Maseru	
state	LBR	Q1014	Liberia			Liberian|Liberians	Monrovia	
state	LBY	Q1016	Libya			Libyan|Libyans	Tripoli	
state	LIE	Q347	Liechtenstein			Liechtensteiner|Liechtensteiners	Vaduz	
state	LTU	Q37	Lithuania			Lithuanian|Lithuanians	Vilnius	
state	LUX	Q32	Luxembourg	Luxemburg		Luxembourger|Luxembourgers|Luxembourgish	Luxembourg City	
state	MDG	Q1019	Madagascar			Malagasy|Malagasys|Madagascan|Madagascans	Antananarivo	
state	MWI	Q1020	Malawi			Malawian|Malawians	Lilongwe	
state	MYS	Q833	Malaysia			Malaysian|Malaysians	Kuala Lumpur	Putrajaya
state	MDV	Q826	Maldives	The Maldives		Maldivian|Maldivians|Maldivan|Maldivans	Malé	
state	MLI	Q912	Mali			Malian|Malians	Bamako	
state	MLT	Q233	Malta			Maltese	Valletta	
state	MHL	Q709	Marshall Islands			Marshallese	Majuro	
state	MRT	Q1025	Mauritania			Mauritanian|Mauritanians	Nouakchott	
state	MUS	Q1027	Mauritius			Mauritian|Mauritians	Port Louis	
state	MEX	Q96	Mexico			Mexican|Mexicans	Mexico City	Los Pinos|National Palace in Mexico
state	FSM	Q702	Micronesia	Federated States of Micronesia		Micronesian|Micronesians	Palikir	
state	MDA	Q217	Moldova	Moldavia		Moldovan|Moldovans|Moldavian|Moldavians	Chisinau|Chișinău|Kishinev	
state	MCO	Q235	Monaco			Monegasque|Monegasques|Monégasque|Monégasques|Monacan|Monacans		
state	MNG	Q711	Mongolia			Mongolian|Mongolians	Ulaanbaatar|Ulan Bator	
state	MNE	Q236	Montenegro			Montenegrin|Montenegrins	Podgorica	
state	MAR	Q1028	Morocco			Moroccan|Moroccans	Rabat	
state	MOZ	Q1029	Mozambique			Mozambican|Mozambicans	Maputo	
state	MMR	Q836	Myanmar	Burma		Burmese|Myanmarese	Naypyidaw|Naypyitaw|Nay Pyi Taw|Rangoon|Yangon	
state	NAM	Q1030	Namibia			Namibian|Namibians	Windhoek	
state	NRU	Q697	Nauru			Nauruan|Nauruans	Yaren	
state	NPL	Q837	Nepal			Nepali|Nepalis|Nepalese	Kathmandu|Katmandu|Khatmandu	Singha Durbar
state	NLD	Q55	Netherlands	The Netherlands|Holland		Dutch|Dutchman|Dutchmen|Netherlander|Netherlanders	Amsterdam|The Hague	Binnenhof
state	NZL	Q664	New Zealand			New Zealander|New Zealanders|Kiwi|Kiwis|New Zealand|New Zealands	Wellington	Beehive
state	NIC	Q811	Nicaragua			Nicaraguan|Nicaraguans	Managua	
state	NER	Q1032	Niger			Nigerien|Nigeriens	Niamey	
state	NGA	Q1033	Nigeria			Nigerian|Nigerians	Abuja|Lagos	Aso Rock|Aso Villa
state	MKD	Q221	North Macedonia	Macedonia|Republic of Macedonia|The Republic of North Macedonia	FYROM	Macedonian|Macedonians|North Macedonian|North Macedonians	Skopje	
state	NOR	Q20	Norway			Norwegian|Norwegians	Oslo	
state	OMN	Q842	Oman			Omani|Omanis	Muscat	
state	PAK	Q843	Pakistan			Pakistani|Pakistanis	Islamabad	
state	PLW	Q695	Palau			Palauan|Palauans	Ngerulmud	
state	PAN	Q804	Panama			Panamanian|Panamanians	Panama City	
state	PNG	Q691	Papua New Guinea		PNG	Papua New Guinean|Papua New Guineans	Port Moresby	
state	PRY	Q733	Paraguay			Paraguayan|Paraguayans	Asuncion|Asunción	
state	PER	Q419	Peru			Peruvian|Peruvians	Lima	
state	PHL	Q928	Philippines	The Philippines		Philippine|Philippines|Filipino|Filipinos|Filipina|Filipinas	Manila	Malacanang|Malacañang|Malacanang Palace|Malacañang Palace
state	POL	Q36	Poland			Polish|Poles	Warsaw	
state	PRT	Q45	Portugal			Portuguese	Lisbon	
state	QAT	Q846	Qatar			Qatari|Qataris	Doha	
state	ROU	Q218	Romania	Rumania		Romanian|Romanians|Rumanian|Rumanians	Bucharest	Cotroceni Palace
state	RUS	Q159	Russia	Russian Federation		Russian|Russians	Moscow	Kremlin|Smolenskaya Square
state	RWA	Q1037	Rwanda			Rwandan|Rwandans|Rwandese	Kigali	
state	KNA	Q763	Saint Kitts and Nevis	St Kitts and Nevis|St. Kitts and Nevis|St. Kitts|St Kitts		Kittitian|Kittitians|Nevisian|Nevisians|Kittian and Nevisian|Kittian and Nevisians	Basseterre	
state	LCA	Q760	Saint Lucia	St Lucia|St. Lucia		Saint Lucian|Saint Lucians|St Lucian|St Lucians|St. Lucian|St. Lucians	Castries	
state	VCT	Q757	Saint Vincent and the Grenadines	St Vincent and the Grenadines|St. Vincent and the Grenadines		Vincentian|Vincentians	Kingstown	
state	WSM	Q683	Samoa	Western Samoa		Samoan|Samoans	Apia	
state	SMR	Q238	San Marino			Sammarinese|San Marinese	City of San Marino	
state	STP	Q1039	Sao Tome and Principe	São Tomé and Príncipe		Sao Tomean|Sao Tomeans|São Toméan|São Toméans	Sao Tome|São Tomé	
state	SAU	Q851	Saudi Arabia	Kingdom of Saudi Arabia|Saudi	KSA	Saudi|Saudis|Saudi Arabian|Saudi Arabians	Riyadh	
state	SEN	Q1041	Senegal			Senegalese	Dakar	
state	SRB	Q403	Serbia			Serbian|Serbians|Serb|Serbs	Belgrade	
state	SYC	Q1042	Seychelles	The Seychelles		Seychellois	Victoria	
state	SLE	Q1044	Sierra Leone			Sierra Leonean|Sierra Leoneans	Freetown	
state	SGP	Q334	Singapore			Singaporean|Singaporeans		Istana
state	SVK	Q214	Slovakia	Slovak Republic		Slovak|Slovaks|Slovakian|Slovakians	Bratislava	
state	SVN	Q215	Slovenia			Slovenian|Slovenians|Slovene|Slovenes	Ljubljana	
state	SLB	Q685	Solomon Islands	The Solomon Islands|Solomons		Solomon Islander|Solomon Islanders	Honiara	
state	SOM	Q1045	Somalia			Somali|Somalis|Somalian|Somalians	Mogadishu	Villa Somalia
state	ZAF	Q258	South Africa			South African|South Africans	Pretoria|Cape Town	Union Buildings
state	SSD	Q958	South Sudan			South Sudanese	Juba	
state	ESP	Q29	Spain	Kingdom of Spain		Spanish|Spaniard|Spaniards	Madrid	Moncloa|Moncloa Palace|La Moncloa
state	LKA	Q854	Sri Lanka	Ceylon		Sri Lankan|Sri Lankans	Colombo|Sri Jayawardenepura Kotte	Temple Trees
state	SDN	Q1049	Sudan			Sudanese	Khartoum	
state	SUR	Q730	Suriname	Surinam		Surinamese|Surinamer|Surinamers	Paramaribo	
state	SWE	Q34	Sweden			Swedish|Swede|Swedes	Stockholm	
state	CHE	Q39	Switzerland	Swiss Confederation		Swiss	Bern|Berne	
state	SYR	Q858	Syria	Syrian Arab Republic		Syrian|Syrians	Damascus	
state	TJK	Q863	Tajikistan	Tadjikistan		Tajik|Tajiks|Tajikistani|Tajikistanis	Dushanbe	
state	TZA	Q924	Tanzania	United Republic of Tanzania		Tanzanian|Tanzanians	Dodoma|Dar es Salaam	
state	THA	Q869	Thailand	Siam		Thai|Thais	Bangkok	
state	TLS	Q574	East Timor	Timor-Leste|Timor Leste		East Timorese|Timorese	Dili	
state	TGO	Q945	Togo			Togolese	Lome|Lomé	
state	TON	Q678	Tonga			Tongan|Tongans	Nuku'alofa|Nukualofa	
state	TTO	Q754	Trinidad and Tobago	Trinidad		Trinidadian|Trinidadians|Tobagonian|Tobagonians|Trinidadian or Tobagonian|Trinidadian or Tobagonians	Port of Spain	
state	TUN	Q948	Tunisia			Tunisian|Tunisians	Tunis	Carthage Palace
state	TUR	Q43	Turkey	Türkiye|Turkiye|Republic of Turkey|Republic of Türkiye		Turkish|Turk|Turks	Ankara	
state	TKM	Q874	Turkmenistan			Turkmen|Turkmenistani|Turkmenistanis|Turkmenian|Turkmenians	Ashgabat|Ashkhabad	
state	TUV	Q672	Tuvalu			Tuvaluan|Tuvaluans	Funafuti	
state	UGA	Q1036	Uganda			Ugandan|Ugandans	Kampala	
state	UKR	Q212	Ukraine	The Ukraine		Ukrainian|Ukrainians	Kyiv|Kiev	Bankova|Bankova Street
state	ARE	Q878	United Arab Emirates	Emirates|The Emirates	UAE|U.A.E.	Emirati|Emiratis|Emirian|Emirians	Abu Dhabi	
state	GBR	Q145	United Kingdom	Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland	UK|U.K.|GB	British|Briton|Britons|Brit|Brits	London	Downing Street|10 Downing Street|Number 10|No 10|No. 10|Number Ten|Whitehall
state	USA	Q30	United States	United States of America|America	US|U.S.|USA|U.S.A.	American|Americans	Washington|Washington D.C.|Washington, D.C.|Washington DC|Washington, DC	White House|Oval Office
state	URY	Q77	Uruguay			Uruguayan|Uruguayans	Montevideo	
state	UZB	Q265	Uzbekistan			Uzbek|Uzbeks|Uzbekistani|Uzbekistanis	Tashkent	
state	VUT	Q686	Vanuatu			Ni-Vanuatu|Ni-Vanuatus|Vanuatuan|Vanuatuans	Port Vila	
state	VAT	Q237	Vatican City	Vatican|Holy See|The Vatican		Vatican|Vaticans		
state	VEN	Q717	Venezuela	Bolivarian Republic of Venezuela		Venezuelan|Venezuelans	Caracas	Miraflores|Miraflores Palace
state	VNM	Q881	Vietnam	Viet Nam|Socialist Republic of Vietnam		Vietnamese	Hanoi	
state	YEM	Q805	Yemen			Yemeni|Yemenis|Yemenite|Yemenites	Sanaa|Sana'a|Aden	
state	ZMB	Q953	Zambia			Zambian|Zambians	Lusaka	
state	ZWE	Q954	Zimbabwe	Rhodesia		Zimbabwean|Zimbabweans	Harare	
state	PSE	Q219060	Palestine	State of Palestine|Palestinian Territories|Palestinian territories|Palestinian Authority|Palestinian National Authority|Occupied Palestinian Territory		Palestinian|Palestinians	Ramallah	Muqata
state	TWN	Q865	Taiwan	Republic of China|Chinese Taipei		Taiwanese	Taipei	
state	XKX	Q1246	Kosovo	Kosova		Kosovar|Kosovars|Kosovan|Kosovans|Kosovo Albanian|Kosovo Albanians	Pristina|Prishtina|Priština	
state	HKG	Q8646	Hong Kong	Hongkong		Hong Konger|Hong Kongers|Hongkonger|Hongkongers	City of Victoria	
state	MAC	Q14773	Macau	Macao		Macanese		
state	PRI	Q1183	Puerto Rico			Puerto Rican|Puerto Ricans	San Juan	
state	GRL	Q223	Greenland			Greenlandic|Greenlandics|Greenlander|Greenlanders	Nuuk	
state	ESH	Q6250	Western Sahara			Sahrawi|Sahrawis|Saharawi|Saharawis	Laayoune|El Aaiún	
state	COK	Q26988	Cook Islands			Cook Islander|Cook Islanders	Avarua	
state	NIU	Q34020	Niue			Niuean|Niueans	Alofi	
state	BMU	Q23635	Bermuda			Bermudian|Bermudians	Hamilton	
state	FLK	Q9648	Falkland Islands	Falklands|Malvinas		Falkland Islander|Falkland Islanders	Stanley|Port Stanley	
state	GIB	Q1410	Gibraltar			Gibraltarian|Gibraltarians		
state	NCL	Q33788	New Caledonia			New Caledonian|New Caledonians	Noumea|Nouméa	
state	FRO	Q4628	Faroe Islands	Faroes		Faroese	Torshavn|Tórshavn	
state	SUN	Q15180	Soviet Union	Union of Soviet Socialist Republics	USSR|U.S.S.R.	Soviet|Soviets		
state	YUG	Q36704	Yugoslavia	Federal Republic of Yugoslavia|Socialist Federal Republic of Yugoslavia	FRY	Yugoslav|Yugoslavs|Yugoslavian|Yugoslavians		
state	CSK	Q33946	Czechoslovakia			Czechoslovak|Czechoslovaks|Czechoslovakian|Czechoslovakians		
state	DDR	Q16957	East Germany	German Democratic Republic	GDR|G.D.R.	East German|East Germans	East Berlin	
part	GEO	Q23334	Abkhazia	Republic of Abkhazia		Abkhaz|Abkhazs|Abkhazian|Abkhazians	Sukhumi|Sukhum	
part	GEO	Q23427	South Ossetia	Republic of South Ossetia		South Ossetian|South Ossetians	Tskhinvali|Tskhinval	
part	MDA	Q907112	Transnistria	Transdniestria|Trans-Dniester|Pridnestrovian Moldavian Republic		Transnistrian|Transnistrians|Transdniestrian|Transdniestrians	Tiraspol	
part	CYP	Q23681	Northern Cyprus	North Cyprus|Turkish Republic of Northern Cyprus		Turkish Cypriot|Turkish Cypriots		
part	SOM	Q34754	Somaliland	Republic of Somaliland		Somalilander|Somalilanders	Hargeisa	
part	SOM		Puntland			Puntlander|Puntlanders	Garowe	
part	AZE	Q244165	Nagorno-Karabakh	Artsakh|Republic of Artsakh|Nagorno-Karabakh Republic|Karabakh		Karabakh|Karabakhs	Stepanakert	
part	ESH	Q40362	Sahrawi Arab Democratic Republic				Tindouf	
part	BIH	Q11196	Republika Srpska	Bosnian Serb Republic			Banja Luka	
part	GBR	Q21	England			English|Englishman|Englishmen		
part	GBR	Q22	Scotland			Scottish|Scots	Edinburgh|Holyrood	
part	GBR	Q25	Wales			Welsh|Welshman	Cardiff	
part	GBR	Q26	Northern Ireland	Ulster		Northern Irish	Belfast|Stormont	
part	RUS		Chechnya	Chechen Republic		Chechen|Chechens	Grozny	
part	RUS		Tatarstan	Republic of Tatarstan		Tatar|Tatars	Kazan	
part	RUS		Dagestan	Republic of Dagestan		Dagestani|Dagestanis	Makhachkala	
part	ESP		Catalonia			Catalan|Catalans		
part	IRQ		Kurdistan Region	Iraqi Kurdistan|Kurdistan Regional Government		Iraqi Kurdish	Erbil|Irbil	
part	CAN		Quebec	Québec		Quebecois|Québécois	Quebec City	
part	CHN		Tibet	Tibet Autonomous Region		Tibetan|Tibetans	Lhasa	
part	CHN		Xinjiang			Uighur|Uighurs|Uyghur|Uyghurs	Urumqi	
part	PSE	Q39760	Gaza Strip	Gaza		Gazan|Gazans	Gaza City	
part	PSE	Q36678	West Bank					
part	UKR	Q7835	Crimea			Crimean|Crimeans	Simferopol	
part	TZA		Zanzibar			Zanzibari|Zanzibaris		
part	ETH		Tigray			Tigrayan|Tigrayans	Mekelle|Mekele	
part	SDN		Darfur			Darfuri|Darfuris	El Fasher	
part	IND		Jammu and Kashmir	Indian Kashmir|Indian-controlled Kashmir|Indian-administered Kashmir			Srinagar	
part	PAK		Azad Kashmir	Pakistani Kashmir|Pakistan-administered Kashmir|Pakistani-controlled Kashmir			Muzaffarabad	
part	IDN		Aceh			Acehnese	Banda Aceh	
part	PNG		Bougainville			Bougainvillean|Bougainvilleans		`
