/** Organisations, alliances and bodies of states, one a line. Built by scripts/build-knowledge.ts; do not edit. */
export const ORGANISATIONS = `Q1065	organisation	United Nations	United Nations Organization|United Nations Organisation|World Body	UN|U.N.|UNO		IGOUNO	
Q37470	organisation	United Nations Security Council	UN Security Council|U.N. Security Council|Security Council	UNSC		IGOUNO	
Q47423	organisation	United Nations General Assembly	UN General Assembly|U.N. General Assembly	UNGA		IGOUNO	
Q220563	organisation	United Nations Secretariat	UN Secretariat|U.N. Secretariat			IGOUNO	
Q170075	organisation	United Nations Economic and Social Council	UN Economic and Social Council	ECOSOC		IGOUNO	
Q205650	organisation	United Nations Human Rights Council	UN Human Rights Council|U.N. Human Rights Council|Human Rights Council	UNHRC		IGOUNOHRI	
Q656812	organisation	Office of the United Nations High Commissioner for Human Rights	UN Human Rights Office|U.N. Human Rights Office|UN human rights office|U.N. human rights office	OHCHR|UNHCHR		IGOUNOHRIHCH	
Q132551	organisation	United Nations High Commissioner for Refugees	UN High Commissioner for Refugees|U.N. High Commissioner for Refugees|UN Refugee Agency|U.N. Refugee Agency|UN refugee agency|U.N. refugee agency	UNHCR		IGOUNOREFHCR	
Q846656	organisation	United Nations Relief and Works Agency	UN Relief and Works Agency|U.N. Relief and Works Agency	UNRWA		IGOUNOREF	
Q1065854	organisation	United Nations Office for the Coordination of Humanitarian Affairs	UN Office for the Coordination of Humanitarian Affairs|U.N. Office for the Coordination of Humanitarian Affairs	OCHA|UNOCHA		IGOUNO	
Q161718	organisation	United Nations Development Programme	UN Development Programme|U.N. Development Program|United Nations Development Program	UNDP		IGOUNODEV	
Q740308	organisation	UNICEF	United Nations Children's Fund|UN Children's Fund|U.N. Children's Fund	UNICEF|Unicef		IGOUNOKID	
Q641576	organisation	UN Women	U.N. Women			IGOUNO	
Q204344	organisation	World Food Programme	World Food Program|UN World Food Programme|U.N. World Food Program	WFP		IGOUNOWFP	
Q7817	organisation	World Health Organization	World Health Organisation	WHO		IGOUNOHLHWHO	
Q7809	organisation	UNESCO	United Nations Educational, Scientific and Cultural Organization	UNESCO|Unesco		IGOUNOEDU	
Q82151	organisation	Food and Agriculture Organization	Food and Agriculture Organisation|UN Food and Agriculture Organization|U.N. Food and Agriculture Organization	FAO		IGOUNOAGR	
Q54129	organisation	International Labour Organization	International Labor Organization|International Labour Organisation|International Labor Office|International Labour Office	ILO		IGOUNOLABILO	
Q201054	organisation	International Maritime Organization	International Maritime Organisation	IMO		IGOUNO	
	organisation	International Civil Aviation Organization	International Civil Aviation Organisation	ICAO		IGOUNO	
Q376150	organisation	International Telecommunication Union		ITU		IGOUNO	
Q170424	organisation	World Meteorological Organization		WMO		IGOUNO	
Q177773	organisation	World Intellectual Property Organization		WIPO		IGOUNO	
Q41984	organisation	International Atomic Energy Agency	UN nuclear watchdog|U.N. nuclear watchdog|UN nuclear agency|U.N. nuclear agency	IAEA		IGOUNOIAE	
	organisation	United Nations Environment Programme	UN Environment Programme|U.N. Environment Program	UNEP		IGOUNOENV	
	organisation	United Nations Population Fund	UN Population Fund	UNFPA		IGOUNO	
	organisation	United Nations Office on Drugs and Crime	UN Office on Drugs and Crime	UNODC		IGOUNO	
	organisation	United Nations Conference on Trade and Development		UNCTAD		IGOUNO	
	organisation	Intergovernmental Panel on Climate Change		IPCC		IGOUNOENV	
Q160805	organisation	United Nations Interim Force in Lebanon	UN Interim Force in Lebanon	UNIFIL|Unifil		IGOUNO	
	organisation	MONUSCO	United Nations Organization Stabilization Mission in the Democratic Republic of the Congo	MONUSCO		IGOUNO	
	organisation	MINUSMA		MINUSMA		IGOUNO	
	organisation	UNAMA	United Nations Assistance Mission in Afghanistan	UNAMA		IGOUNO	
Q7801	organisation	International Court of Justice	World Court	ICJ		IGOUNOJUDICJ	
Q47488	organisation	International Criminal Court		ICC		IGOJUD	
	organisation	International Criminal Tribunal for the former Yugoslavia	International Criminal Tribunal for the Former Yugoslavia|UN war crimes tribunal|U.N. war crimes tribunal	ICTY		IGOUNOJUDWCT	
	organisation	Permanent Court of Arbitration		PCA		IGOJUD	
Q7804	organisation	International Monetary Fund		IMF		IGOBUSIMF	
Q7164	organisation	World Bank		IBRD		IGOUNODEVWBK	
Q320863	organisation	World Bank Group				IGOUNODEVWBK	
Q7825	organisation	World Trade Organization	World Trade Organisation	WTO		IGOBUSWTO	
Q7184	alliance	NATO	North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance|Atlantic Alliance|Western Alliance	NATO|Nato|N.A.T.O.		IGOWSTNAT	
Q944947	organisation	North Atlantic Council				IGOWSTNAT	
Q458	alliance	European Union	European Community|European Communities|European Economic Community	EU|E.U.|EEC	Brussels	IGOEUREEC	
Q46	organisation	Europe				EUR	
Q8880	organisation	European Commission	EU Commission	EC	Berlaymont	IGOEUREEC	
Q8889	organisation	European Parliament	EU Parliament|Europarliament	EP		IGOEUREECLEG	
Q8886	organisation	European Council				IGOEUREEC	
Q8896	organisation	Council of the European Union	EU Council|Council of Ministers of the European Union			IGOEUREEC	
Q672941	organisation	European External Action Service		EEAS		IGOEUREEC	
Q8901	organisation	European Central Bank		ECB		IGOEURBUS	
Q192247	organisation	European Investment Bank		EIB		IGOEURBUS	
Q4951	organisation	Court of Justice of the European Union	European Court of Justice|EU Court of Justice|EU's top court	ECJ|CJEU		IGOEURJUD	
Q149964	organisation	Eurogroup				IGOEUREEC	
	organisation	Europol	European Police Office|EU police agency			IGOEURCOP	
	organisation	Frontex	European Border and Coast Guard Agency			IGOEURCOP	
	organisation	Eurostat				IGOEUREEC	
Q8908	organisation	Council of Europe		CoE		IGOEUR	
Q939743	organisation	Parliamentary Assembly of the Council of Europe		PACE		IGOEURLEG	
Q122880	organisation	European Court of Human Rights		ECHR|ECtHR		IGOEURJUDHRI	
Q488981	organisation	European Bank for Reconstruction and Development		EBRD		IGOEURBUS	
Q81299	organisation	Organization for Security and Co-operation in Europe	Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe	OSCE|O.S.C.E.		IGOWSTOSC	
Q41550	organisation	Organisation for Economic Co-operation and Development	Organization for Economic Cooperation and Development|Organization for Economic Co-operation and Development|Organisation for Economic Cooperation and Development	OECD|O.E.C.D.		IGOBUS	
Q1764511	organisation	Group of Seven	G7 nations|Group of Seven nations	G7|G-7		IGO	
	organisation	Group of Eight		G8|G-8		IGO	
Q19771	organisation	Group of Twenty	Group of 20	G20|G-20		IGO	
	organisation	Group of 77		G77|G-77		IGO	
Q243630	organisation	BRICS	BRICS nations	BRICS|Brics		IGO	
Q7159	alliance	African Union		AU|A.U.		IGOAFR	
Q2362881	organisation	African Union Commission	AU Commission			IGOAFR	
Q191703	alliance	Organisation of African Unity	Organization of African Unity	OAU		IGOAFR	
Q193272	alliance	Economic Community of West African States		ECOWAS|Ecowas		IGOWAF	
Q337456	alliance	East African Community		EAC		IGOEAF	
	alliance	Southern African Development Community		SADC		IGOSAF	
	alliance	Intergovernmental Authority on Development		IGAD		IGOEAF	
	alliance	Economic Community of Central African States		ECCAS		IGOCAF	
	alliance	G5 Sahel				IGOWAF	
	alliance	Alliance of Sahel States		AES		IGOWAF	
	organisation	African Union Mission in Somalia	AU Mission in Somalia	AMISOM		IGOAFRMIL	
Q340195	organisation	African Development Bank		AfDB		IGOAFRBUS	
Q7172	alliance	Arab League	League of Arab States			IGOMEAARL	
Q217172	alliance	Gulf Cooperation Council	Gulf Co-operation Council|Cooperation Council for the Arab States of the Gulf	GCC		IGOMEA	
Q370862	alliance	Arab Maghreb Union		AMU		IGOMEA	
Q47543	alliance	Organisation of Islamic Cooperation	Organization of Islamic Cooperation|Organization of the Islamic Conference|Organisation of the Islamic Conference	OIC		IGOMUS	
Q7795	organisation	Organization of the Petroleum Exporting Countries	Organisation of the Petroleum Exporting Countries|Organization of Petroleum Exporting Countries|OPEC+	OPEC|Opec|OPEC Plus		IGOBUSOPC	
	organisation	International Energy Agency		IEA		IGOBUS	
Q7768	alliance	Association of Southeast Asian Nations	Association of South-East Asian Nations|Association of South East Asian Nations	ASEAN|Asean		IGOSEA	
	alliance	South Asian Association for Regional Cooperation		SAARC|Saarc		IGOSAS	
Q170481	organisation	Asia-Pacific Economic Cooperation	Asia Pacific Economic Cooperation	APEC|Apec		IGO	
	alliance	Pacific Islands Forum		PIF		IGO	
Q188822	organisation	Asian Development Bank		ADB		IGOASABUS	
Q18109843	organisation	Asian Infrastructure Investment Bank		AIIB		IGOASABUS	
Q7779	alliance	Commonwealth of Independent States		CIS		IGOCIS	
Q318693	alliance	Collective Security Treaty Organization	Collective Security Treaty Organisation	CSTO|C.S.T.O.		IGOCAS	
Q485207	alliance	Shanghai Cooperation Organisation	Shanghai Cooperation Organization|Shanghai Co-operation Organisation	SCO		IGOCAS	
	alliance	Eurasian Economic Union		EAEU|EEU		IGOCAS	
Q166110	alliance	Union State	Union State of Russia and Belarus			IGO	
	alliance	Organization of Turkic States	Organisation of Turkic States|Turkic Council	OTS		IGO	
	alliance	GUAM Organization for Democracy and Economic Development		GUAM		IGO	
	alliance	Warsaw Pact	Warsaw Treaty Organization			IGO	
Q123759	alliance	Organization of American States	Organisation of American States	OAS		IGOSAM	
	alliance	Mercosur	Southern Common Market	MERCOSUR		IGOSAM	
Q4230	alliance	Union of South American Nations		UNASUR|Unasur		IGOSAM	
Q205995	alliance	Caribbean Community		CARICOM|Caricom		IGOCRB	
Q471690	alliance	Andean Community				IGOSAM	
	alliance	Community of Latin American and Caribbean States		CELAC		IGOLAM	
	alliance	Bolivarian Alliance for the Peoples of Our America		ALBA		IGOLAM	
Q1153087	organisation	Inter-American Development Bank		IDB|IADB		IGOBUS	
Q7785	alliance	Commonwealth of Nations	Commonwealth			IGO	
Q83201	alliance	Non-Aligned Movement		NAM		IGO	
Q15978258	alliance	Five Eyes				IGO	
Q108556886	alliance	AUKUS		AUKUS|Aukus		IGO	
Q295875	alliance	ANZUS		ANZUS|Anzus		IGO	
	alliance	Quadrilateral Security Dialogue	Quad alliance	QUAD		IGO	
	alliance	Visegrad Group	Visegrád Group|Visegrad Four	V4		IGO	
	organisation	Nordic Council				IGO	
Q674182	organisation	Arctic Council				IGO	
Q181574	alliance	North American Free Trade Agreement		NAFTA|Nafta		IGOBUS	
Q8475	organisation	Interpol	International Criminal Police Organization	INTERPOL|Interpol		IGOCOP	
	organisation	Organisation for the Prohibition of Chemical Weapons	Organization for the Prohibition of Chemical Weapons	OPCW		IGO	
Q356694	organisation	Comprehensive Nuclear-Test-Ban Treaty Organization		CTBTO		IGO	
Q472311	organisation	International Organization for Migration	International Organisation for Migration	IOM		IGOREF	
	organisation	Inter-Parliamentary Union		IPU		IGOLEG	
	organisation	Financial Action Task Force		FATF		IGO	
Q309195	organisation	Bank for International Settlements		BIS		IGOBUS	
	organisation	World Customs Organization		WCO		IGO	
	organisation	International Renewable Energy Agency		IRENA		IGO	
Q294278	alliance	Organisation of African, Caribbean and Pacific States	African, Caribbean and Pacific Group of States			IGO	
	organisation	Peace Implementation Council				IGO	
	organisation	EULEX		EULEX		IGOEUREEC	
	organisation	KFOR	Kosovo Force	KFOR		IGOWSTNATMIL	
	organisation	ISAF	International Security Assistance Force	ISAF		IGOWSTNATMIL	
	organisation	SFOR	Stabilization Force	SFOR		IGOWSTNATMIL	
	alliance	Minsk Group	OSCE Minsk Group			IGOWSTOSC	
Q42970	organisation	Amnesty International	Amnesty			NGOHRI	
Q187052	organisation	Human Rights Watch		HRW		NGOHRI	
Q49330	organisation	Médecins Sans Frontières	Medecins Sans Frontieres|Doctors Without Borders	MSF		NGOHLH	
	organisation	International Committee of the Red Cross	Red Cross	ICRC		NGOHLHIRC	
Q7178	organisation	International Red Cross and Red Crescent Movement	Red Crescent|Red Crescent Society|International Federation of Red Cross and Red Crescent Societies	IFRC		NGOHLHIRC	
Q81307	organisation	Greenpeace				NGOENV	
Q267941	organisation	Oxfam				NGODEV	
	organisation	Transparency International				NGO	
	organisation	Freedom House				NGOHRI	USA
	organisation	International Crisis Group	Crisis Group	ICG		NGO	
	organisation	Reporters Without Borders	Reporters Sans Frontières	RSF		NGOMED	
	organisation	Committee to Protect Journalists		CPJ		NGOMED	
Q215934	organisation	Save the Children				NGO	
	organisation	World Wide Fund for Nature	World Wildlife Fund	WWF		NGOENV	
	organisation	World Economic Forum		WEF		NGOBUS	
	organisation	World Anti-Doping Agency		WADA		NGO	
Q40970	organisation	International Olympic Committee		IOC		NGO	
Q253414	organisation	FIFA		FIFA|Fifa		NGO	
Q35572	organisation	UEFA		UEFA|Uefa		NGO	
	organisation	Syrian Observatory for Human Rights				NGOHRI	
	organisation	White Helmets	Syria Civil Defence			NGO	SYR
	organisation	World Council of Churches				NGOCHR	
Q38799	organisation	Hamas	Islamic Resistance Movement			PSEREBHMS	PSE
Q41053	organisation	Hezbollah	Hizbollah|Hizbullah|Hezbullah			LBNREB	LBN
Q42418	organisation	Taliban	Taleban|Afghan Taliban			AFGREB	AFG
	organisation	Tehrik-i-Taliban Pakistan	Pakistani Taliban|Tehreek-e-Taliban Pakistan	TTP		PAKREB	PAK
Q34490	organisation	al-Qaeda	Al-Qaeda|al-Qaida|Al-Qaida|al Qaeda|Al Qaeda|al Qaida|Al Qaida|al-Qa'ida|Al-Qa'ida			IMGMUSALQ	
Q2429253	organisation	Islamic State	Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State group|Daesh	ISIS|ISIL|Isis|Isil		IMGMUSISI	
	organisation	Boko Haram				NGAREB	NGA
	organisation	al-Shabab	Al-Shabab|al-Shabaab|Al-Shabaab|al Shabaab|Al Shabaab			SOMREB	SOM
	organisation	Houthis	Houthi movement|Ansar Allah|Ansarullah|Houthi			YEMREB	YEM
	organisation	Kurdistan Workers' Party	Kurdistan Workers Party	PKK		TURREB	TUR
	organisation	Syrian Democratic Forces		SDF		SYRREB	SYR
	organisation	People's Protection Units		YPG		SYRREB	SYR
	organisation	Revolutionary Armed Forces of Colombia		FARC|Farc		COLREB	COL
	organisation	National Liberation Army of Colombia	ELN guerrillas	ELN		COLREB	COL
	organisation	Liberation Tigers of Tamil Eelam	Tamil Tigers|Liberation Tigers	LTTE		LKAREB	LKA
	organisation	Irish Republican Army		IRA		GBRREB	GBR
	organisation	ETA	Basque Homeland and Freedom	ETA		ESPREB	ESP
	organisation	Palestine Liberation Organization	Palestine Liberation Organisation|Palestinian Liberation Organization|Palestinian Liberation Organisation	PLO		PSEPLO	PSE
	organisation	Fatah	Al-Fatah			PSEPTY	PSE
	organisation	Palestinian Islamic Jihad	Islamic Jihad			PSEREB	PSE
	organisation	March 23 Movement		M23		CODREB	COD
	organisation	Democratic Forces for the Liberation of Rwanda		FDLR		RWAREB	RWA
	organisation	Allied Democratic Forces		ADF		UGAREB	UGA
	organisation	Lord's Resistance Army		LRA		UGAREB	UGA
	organisation	Cooperative for the Development of the Congo		CODECO		CODPRM	COD
	organisation	Ahlu Sunna Waljama'a	Ahlu Sunnah Wa-Jama|Ahlu Sunnah Waljama|Ahlu Sunna Waljamaa			SOMPRM	SOM
	organisation	Rapid Support Forces		RSF		SDNUAF	SDN
	organisation	Sudan People's Liberation Movement		SPLM		SSDPTY	SSD
	organisation	Tigray People's Liberation Front		TPLF		ETHREB	ETH
	organisation	Polisario Front	Polisario			ESHREB	ESH
	organisation	Arakan Army				MMRREB	MMR
	organisation	Moro Islamic Liberation Front		MILF		PHLREB	PHL
	organisation	Abu Sayyaf				PHLREB	PHL
	organisation	Free Syrian Army		FSA		SYRREB	SYR
	organisation	Hayat Tahrir al-Sham		HTS		SYRREB	SYR
	organisation	al-Nusra Front	Al-Nusra Front|Nusra Front|Jabhat al-Nusra			SYRREB	SYR
	organisation	Kosovo Liberation Army		KLA|UCK		XKXREB	XKX
	organisation	Wagner Group	Wagner			RUSUAF	RUS
	organisation	Azov Regiment	Azov Battalion|Azov Brigade			UKRMIL	UKR
	organisation	Shining Path	Sendero Luminoso			PERREB	PER
	organisation	Lashkar-e-Taiba	Lashkar-e-Tayyiba			PAKREB	PAK
	organisation	Haqqani network	Haqqani Network			AFGREB	AFG
	organisation	Muslim Brotherhood	Ikhwan			MUSOPP	
	organisation	Los Zetas	Zetas|Zetas Cartel|Zetas cartel|Los Zetas Cartel			MEXCRM	MEX
	organisation	Sinaloa Cartel	Sinaloa cartel			MEXCRM	MEX
	organisation	Oath Keepers				USAUAF	USA
	organisation	Proud Boys				USAUAF	USA
Q11209	organisation	United States Department of Defense	US Department of Defense|U.S. Department of Defense|US Defense Department|U.S. Defense Department|Defense Department|Department of Defense|US Department of Defence|US Defence Department	DoD|DOD	Pentagon	USAGOVMIL	USA
Q789915	organisation	United States Department of State	US State Department|U.S. State Department|State Department|Department of State|US Department of State|U.S. Department of State		Foggy Bottom	USAGOV	USA
Q1553390	organisation	United States Department of Justice	US Department of Justice|U.S. Department of Justice|US Justice Department|U.S. Justice Department|Justice Department	DOJ|DoJ		USAGOV	USA
	organisation	United States Department of the Treasury	US Treasury|U.S. Treasury|US Treasury Department|U.S. Treasury Department|Treasury Department			USAGOV	USA
Q11231	organisation	United States Department of Homeland Security	US Department of Homeland Security|U.S. Department of Homeland Security|Department of Homeland Security|Homeland Security Department	DHS		USAGOV	USA
	organisation	United States Department of Commerce	US Commerce Department|U.S. Commerce Department|Commerce Department			USAGOV	USA
	organisation	United States Department of Energy	US Department of Energy|U.S. Department of Energy|US Energy Department|U.S. Energy Department			USAGOV	USA
Q37230	organisation	Central Intelligence Agency		CIA|C.I.A.		USASPY	USA
Q8333	organisation	Federal Bureau of Investigation		FBI|F.B.I.		USACOP	USA
Q121194	organisation	National Security Agency		NSA|N.S.A.		USASPY	USA
	organisation	Drug Enforcement Administration	US Drug Enforcement Administration	DEA|D.E.A.		USACOP	USA
	organisation	US Agency for International Development	United States Agency for International Development|U.S. Agency for International Development	USAID		USAGOVDEV	USA
	organisation	National Security Council	White House National Security Council|US National Security Council|U.S. National Security Council	NSC		USAGOV	USA
	organisation	Environmental Protection Agency	US Environmental Protection Agency	EPA		USAGOVENV	USA
	organisation	Centers for Disease Control and Prevention	Centers for Disease Control	CDC		USAGOVHLH	USA
Q204711	organisation	Food and Drug Administration	US Food and Drug Administration|U.S. Food and Drug Administration	FDA		USAGOVHLH	USA
Q973587	organisation	Internal Revenue Service		IRS		USAGOV	USA
Q23548	organisation	NASA	National Aeronautics and Space Administration	NASA|Nasa		USAGOV	USA
Q53536	organisation	Federal Reserve	US Federal Reserve|U.S. Federal Reserve|Federal Reserve System	Fed		USAGOVBUS	USA
Q11268	organisation	United States Congress	US Congress|U.S. Congress|Congress		Capitol Hill|Capitol	USALEG	USA
Q66096	organisation	United States Senate	US Senate|U.S. Senate			USALEG	USA
Q11701	organisation	United States House of Representatives	US House of Representatives|U.S. House of Representatives|US House|U.S. House			USALEG	USA
Q11201	organisation	Supreme Court of the United States	US Supreme Court|U.S. Supreme Court			USAJUD	USA
Q11211	organisation	United States Armed Forces	US military|U.S. military|American military|US armed forces|U.S. armed forces|US forces|U.S. forces|American forces			USAMIL	USA
	organisation	United States Department of Education	US Department of Education|U.S. Department of Education|US Education Department|U.S. Education Department			USAGOVEDU	USA
	organisation	United States Department of Agriculture	US Department of Agriculture|U.S. Department of Agriculture|US Agriculture Department|U.S. Agriculture Department			USAGOVAGR	USA
	organisation	United States Department of Labor	US Department of Labor|U.S. Department of Labor|US Labor Department|U.S. Labor Department			USAGOVLAB	USA
	organisation	United States Department of Transportation	US Department of Transportation|U.S. Department of Transportation|US Transportation Department|U.S. Transportation Department			USAGOV	USA
	organisation	United States Department of the Interior	US Department of the Interior|U.S. Department of the Interior|US Interior Department|U.S. Interior Department			USAGOV	USA
	organisation	United States Department of Health and Human Services	US Department of Health and Human Services|U.S. Department of Health and Human Services|US Health and Human Services Department|U.S. Health and Human Services Department			USAGOVHLH	USA
	organisation	US Customs and Border Protection	U.S. Customs and Border Protection|Customs and Border Protection	CBP		USACOP	USA
	organisation	US Immigration and Customs Enforcement	U.S. Immigration and Customs Enforcement|Immigration and Customs Enforcement			USACOP	USA
Q1143261	organisation	Ministry of Defence of the United Kingdom	British Ministry of Defence|UK Ministry of Defence|British Defence Ministry|British defence ministry			GBRGOVMIL	GBR
Q222595	organisation	British Army	British army			GBRMIL	GBR
Q9212	organisation	United States Army	US Army|U.S. Army			USAMIL	USA
Q11220	organisation	United States Navy	US Navy|U.S. Navy			USAMIL	USA
Q11223	organisation	United States Air Force	US Air Force|U.S. Air Force	USAF		USAMIL	USA
Q11218	organisation	United States Marine Corps	US Marine Corps|U.S. Marine Corps|US Marines|U.S. Marines			USAMIL	USA
	organisation	United States Central Command	US Central Command|U.S. Central Command	CENTCOM|Centcom		USAMIL	USA
Q29552	organisation	Democratic Party	Democratic Party of the United States|US Democratic Party|U.S. Democratic Party			USAPTY	USA
Q29468	organisation	Republican Party	US Republican Party|U.S. Republican Party	GOP		USAPTY	USA
	organisation	Democratic National Committee		DNC		USAPTY	USA
	organisation	Republican National Committee		RNC		USAPTY	USA
Q11010	organisation	Parliament of the United Kingdom	British Parliament|UK Parliament		Westminster	GBRLEG	GBR
Q11005	organisation	House of Commons of the United Kingdom	British House of Commons			GBRLEG	GBR
Q11007	organisation	House of Lords	British House of Lords			GBRLEG	GBR
Q9626	organisation	Conservative Party of the United Kingdom	British Conservative Party|UK Conservative Party|Tories|Tory Party			GBRPTY	GBR
Q9630	organisation	Labour Party of the United Kingdom	British Labour Party|UK Labour Party			GBRPTY	GBR
	organisation	Foreign, Commonwealth and Development Office	British Foreign Office|UK Foreign Office|Foreign and Commonwealth Office|Foreign Office	FCDO|FCO		GBRGOV	GBR
	organisation	Department for International Development		DfID|DFID		GBRGOV	GBR
	organisation	Home Office	British Home Office|UK Home Office			GBRGOV	GBR
	organisation	Secret Intelligence Service	British Secret Intelligence Service	MI6		GBRSPY	GBR
	organisation	MI5	British Security Service	MI5		GBRSPY	GBR
	organisation	Government Communications Headquarters		GCHQ		GBRSPY	GBR
Q1139213	organisation	Scotland Yard	Metropolitan Police|New Scotland Yard			GBRCOP	GBR
	organisation	Bank of England		BoE		GBRGOVBUS	GBR
	organisation	Federal Security Service		FSB|F.S.B.		RUSSPY	RUS
	organisation	Foreign Intelligence Service of Russia	Russian Foreign Intelligence Service	SVR		RUSSPY	RUS
	organisation	Main Intelligence Directorate	Russian military intelligence|Main Directorate of the General Staff	GRU|G.R.U.		RUSSPY	RUS
	organisation	KGB		KGB|K.G.B.		SUNSPY	SUN
	organisation	State Duma	Russian State Duma|Duma|Russian Duma			RUSLEG	RUS
	organisation	Federation Council	Russian Federation Council			RUSLEG	RUS
	organisation	Northern Fleet	Russian Northern Fleet			RUSMIL	RUS
	organisation	Black Sea Fleet	Russian Black Sea Fleet			RUSMIL	RUS
	organisation	Baltic Fleet	Russian Baltic Fleet			RUSMIL	RUS
	organisation	Pacific Fleet	Russian Pacific Fleet			RUSMIL	RUS
Q1141123	organisation	Rosneft				RUSBUS	RUS
Q102673	organisation	Gazprom				RUSBUS	RUS
	organisation	United Russia	United Russia party			RUSPTY	RUS
Q133396	organisation	Knesset	Israeli Knesset|Israeli parliament			ISRLEG	ISR
	organisation	Israel Defense Forces	Israeli Defense Forces|Israel Defence Forces|Israeli Defence Forces	IDF|I.D.F.		ISRMIL	ISR
Q180038	organisation	Mossad				ISRSPY	ISR
	organisation	Shin Bet	Israel Security Agency|Shabak			ISRSPY	ISR
	organisation	Likud	Likud party|Likud Party			ISRPTY	ISR
	organisation	Islamic Revolutionary Guard Corps	Revolutionary Guards|Revolutionary Guard|Iranian Revolutionary Guard|Iranian Revolutionary Guards|Revolutionary Guard Corps|Iran's Revolutionary Guard|Iran's Revolutionary Guards	IRGC		IRNMIL	IRN
	organisation	Quds Force	Qods Force|Al-Quds Force			IRNMIL	IRN
	organisation	Islamic Consultative Assembly	Majlis|Iranian parliament|Majles			IRNLEG	IRN
	organisation	Guardian Council	Iran's Guardian Council			IRNGOV	IRN
	organisation	Atomic Energy Organization of Iran	Iran's atomic energy organization	AEOI		IRNGOV	IRN
	organisation	Inter-Services Intelligence		ISI		PAKSPY	PAK
Q17427	organisation	Chinese Communist Party	Communist Party of China|China's Communist Party	CCP|CPC		CHNPTY	CHN
	organisation	People's Liberation Army	Chinese People's Liberation Army	PLA		CHNMIL	CHN
	organisation	National People's Congress	China's National People's Congress	NPC		CHNLEG	CHN
	organisation	State Council of China	China's State Council|Chinese State Council			CHNGOV	CHN
	organisation	Workers' Party of Korea	Korean Workers' Party			PRKPTY	PRK
	organisation	National Intelligence Service	South Korean National Intelligence Service			KORSPY	KOR
	organisation	Kuomintang	Nationalist Party of Taiwan	KMT		TWNPTY	TWN
	organisation	Democratic Progressive Party		DPP		TWNPTY	TWN
	organisation	Liberal Democratic Party of Japan	Japan's Liberal Democratic Party	LDP		JPNPTY	JPN
Q10230	organisation	Bharatiya Janata Party		BJP		INDPTY	IND
Q10225	organisation	Indian National Congress	Congress Party|Congress party			INDPTY	IND
	organisation	Reserve Bank of India		RBI		INDGOVBUS	IND
	organisation	Lok Sabha				INDLEG	IND
	organisation	Rajya Sabha				INDLEG	IND
Q154797	organisation	Bundestag	German Bundestag|German parliament			DEULEG	DEU
	organisation	Bundesrat	German Bundesrat			DEULEG	DEU
Q56010	organisation	Bundeswehr	German Bundeswehr			DEUMIL	DEU
	organisation	Bundesbank	German Bundesbank|Deutsche Bundesbank			DEUGOVBUS	DEU
Q49762	organisation	Christian Democratic Union of Germany	Christian Democratic Union	CDU		DEUPTY	DEU
Q49768	organisation	Social Democratic Party of Germany	German Social Democrats	SPD		DEUPTY	DEU
Q6721203	organisation	Alternative for Germany		AfD		DEUPTY	DEU
	organisation	French National Assembly	Assemblée Nationale|Assemblee Nationale			FRALEG	FRA
	organisation	National Rally	National Front|Front National|Rassemblement National			FRAPTY	FRA
	organisation	Verkhovna Rada	Rada|Ukrainian parliament|Ukraine's parliament			UKRLEG	UKR
	organisation	Security Service of Ukraine	Ukrainian Security Service	SBU		UKRSPY	UKR
	organisation	Sejm	Polish Sejm			POLLEG	POL
	organisation	Law and Justice	Law and Justice party	PiS		POLPTY	POL
	organisation	Fidesz	Fidesz party			HUNPTY	HUN
	organisation	Justice and Development Party	Turkey's Justice and Development Party	AKP|AK Party		TURPTY	TUR
	organisation	Republican People's Party		CHP		TURPTY	TUR
	organisation	National Intelligence Organization	Turkish National Intelligence Organization	MIT		TURSPY	TUR
	organisation	African National Congress		ANC		ZAFPTY	ZAF
	organisation	ZANU-PF	Zimbabwe African National Union-Patriotic Front	ZANU-PF|Zanu-PF		ZWEPTY	ZWE
	organisation	Institutional Revolutionary Party		PRI		MEXPTY	MEX
	organisation	Workers' Party of Brazil	Brazil's Workers' Party	PT		BRAPTY	BRA
	organisation	Hashd al-Shaabi	Popular Mobilization Forces|Popular Mobilisation Forces|Popular Mobilization Units	PMF|PMU		IRQUAF	IRQ
	organisation	Peshmerga	Kurdish Peshmerga			IRQMIL	IRQ
	organisation	Palestinian Legislative Council		PLC		PSELEG	PSE
	organisation	National League for Democracy		NLD		MMRPTY	MMR
	organisation	Tatmadaw	Myanmar military			MMRMIL	MMR
Q335175	organisation	Royal Canadian Mounted Police		RCMP		CANCOP	CAN
	organisation	Holy Synod				CHR	
Q130879	organisation	Reuters	Thomson Reuters|Reuters news agency			MED	
Q40469	organisation	Associated Press		AP|A.P.		USAMED	USA
Q40464	organisation	Agence France-Presse	Agence France Presse	AFP		FRAMED	FRA
Q9531	organisation	BBC	British Broadcasting Corporation|BBC News	BBC		GBRMED	GBR
Q48340	organisation	CNN	Cable News Network	CNN		USAMED	USA
Q186068	organisation	Fox News	Fox News Channel			USAMED	USA
Q9684	organisation	The New York Times	New York Times	NYT		USAMED	USA
Q166032	organisation	The Washington Post	Washington Post			USAMED	USA
Q164746	organisation	The Wall Street Journal	Wall Street Journal	WSJ		USAMED	USA
Q11148	organisation	The Guardian				GBRMED	GBR
	organisation	Financial Times				GBRMED	GBR
	organisation	Xinhua	Xinhua News Agency|Xinhua news agency			CHNGOVMED	CHN
	organisation	Global Times				CHNGOVMED	CHN
	organisation	TASS	TASS news agency|Tass|Itar-Tass|ITAR-TASS			RUSGOVMED	RUS
	organisation	RIA Novosti	RIA news agency|RIA			RUSGOVMED	RUS
	organisation	Interfax	Interfax news agency			RUSMED	RUS
	organisation	RT	Russia Today			RUSGOVMED	RUS
	organisation	Al Jazeera	Al-Jazeera|al-Jazeera			QATMED	QAT
	organisation	Al Arabiya	Al-Arabiya|al-Arabiya			SAUMED	SAU
	organisation	IRNA	Islamic Republic News Agency	IRNA		IRNGOVMED	IRN
	organisation	Fars News Agency	Fars news agency|Fars			IRNMED	IRN
	organisation	Press TV				IRNGOVMED	IRN
	organisation	Korean Central News Agency		KCNA		PRKGOVMED	PRK
	organisation	Yonhap	Yonhap News Agency|Yonhap news agency			KORMED	KOR
	organisation	Kyodo	Kyodo News|Kyodo news agency			JPNMED	JPN
	organisation	Anadolu Agency	Anadolu|Anadolu news agency			TURGOVMED	TUR
	organisation	Syrian Arab News Agency		SANA		SYRGOVMED	SYR
	organisation	Somali National News Agency		SONNA		SOMGOVMED	SOM
	organisation	Deutsche Presse-Agentur		DPA|dpa		DEUMED	DEU
	organisation	Bloomberg	Bloomberg News			USAMED	USA
Q13371	organisation	Harvard University	Harvard			USAEDU	USA
Q49108	organisation	Massachusetts Institute of Technology		MIT		USAEDU	USA
Q49112	organisation	Yale University	Yale			USAEDU	USA
Q41506	organisation	Stanford University	Stanford			USAEDU	USA
Q49088	organisation	Columbia University				USAEDU	USA
Q21578	organisation	Princeton University	Princeton			USAEDU	USA
	organisation	Georgetown University				USAEDU	USA
Q34433	organisation	University of Oxford	Oxford University			GBREDU	GBR
Q35794	organisation	University of Cambridge	Cambridge University			GBREDU	GBR
	organisation	German Academic Exchange Service		DAAD		DEUEDU	DEU
Q95	organisation	Google				USABUS	USA
Q312	organisation	Apple	Apple Inc.|Apple Inc			USABUS	USA
Q2283	organisation	Microsoft				USABUS	USA
Q66	organisation	Boeing				USABUS	USA
Q67	organisation	Airbus				EURBUS	
Q160120	organisation	Huawei	Huawei Technologies			CHNBUS	CHN
Q213660	organisation	LinkedIn				USABUS	USA
	organisation	Revolutionary United Front		RUF		SLEREB	SLE`
