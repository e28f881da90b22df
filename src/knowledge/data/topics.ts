/** Part of the IPTC Media Topics as of 31 March 2025 (CC BY 4.0): code, English name, code of the topic above. Broader topics stand before narrower ones. */
export const TOPICS = `16000000	conflict, war and peace	
20000053	act of terror	16000000
20000055	terrorist bombings	20000053
20000056	armed conflict	16000000
20000058	international military intervention	20000056
20000060	military occupation	20000056
20000062	war	20000056
20000063	civil war	20000062
20000065	civil unrest	16000000
20000066	demonstration	20000065
20000067	rebellion	20000065
20000069	riot	20000065
20000070	coup d'etat	16000000
20001361	cyber warfare	16000000
20000071	massacre	16000000
20000073	peace process	16000000
20000078	disarmament	20000073
20000076	peace talks	20000073
20000059	peacekeeping force	20000073
20000077	post-war reconstruction	16000000
20001377	war victims	16000000
20000080	prisoners of war	20001377
02000000	crime, law and justice	
20000082	crime	02000000
20000093	corruption	20000082
20000086	cyber crime	20000082
20000095	drug related crimes	20000082
20000097	fraud	20000082
20000072	genocide	20000082
20000099	homicide	20000082
20001283	human smuggling and trafficking	20000082
20000100	kidnapping	20000082
20000101	organised crime	20000082
20000103	terrorism	20000082
20001320	torture	20000082
20000105	war crime	20000082
20000106	judiciary	02000000
20000107	court	20000106
20000118	prosecution and prosecutors	20000106
20000121	law	02000000
20000126	international law	20000121
20000129	law enforcement	02000000
20000130	arrest	20000129
20000131	investigation (criminal)	20000129
20000133	police	20000129
20001299	surveillance	20000129
03000000	disaster, accident and emergency incident	
20000139	accident and emergency incident	03000000
20000148	disaster	03000000
20000149	famine	20000148
20000150	fire	20000148
20000151	natural disaster	20000148
20000168	emergency response	03000000
04000000	economy, business and finance	
20000170	business information	04000000
20000344	economy	04000000
20000350	central bank	20000344
20000355	currency	20000344
20000346	economic trends and indicators	20000344
20000372	international economic institution	20000344
20000373	international trade	20000344
20000379	monetary policy	20000344
20000385	market and exchange	04000000
20000209	products and services	04000000
20000210	agriculture	20000209
20000213	commercial fishing	20000209
20000225	computing and information technology	20000209
20000256	energy and resource	20000209
20001370	financial service	20000209
20000294	manufacturing and engineering	20000209
20000304	media and entertainment industry	20000209
20000316	metal and mineral mining and refining	20000209
20000331	tourism and leisure industry	20000209
20000337	transport	20000209
05000000	education	
06000000	environment	
20000418	climate change	06000000
20000420	conservation	06000000
20000424	environmental pollution	06000000
20000430	natural resources	06000000
20000437	water	20000430
20000441	nature	06000000
20001374	sustainability	06000000
07000000	health	
20000446	disease and condition	07000000
20000448	communicable disease	20000446
20000464	health treatment and procedure	07000000
20000477	vaccine	20000464
20001358	public health	07000000
09000000	labour	
20000509	employment	09000000
20000524	labour relations	09000000
20000529	labour dispute	20000524
20000531	retirement	09000000
20000533	unemployment	09000000
20000536	unions	09000000
11000000	politics and government	
20000574	election	11000000
20001382	coalition building	20000574
20000579	national elections	20000574
20000582	political candidates	20000574
20000584	referendum	20000574
20000586	voting	20000574
20000593	government	11000000
20000597	constitution (law)	20000593
20000607	government budget	20000593
20000611	impeachment	20000593
20000615	legislative body	20000593
20000650	lobbying	20000593
20000613	minister or secretary (government)	20000593
20000598	national security	20000593
20000599	armed forces	20000598
20000605	espionage and intelligence	20000598
20000602	military weaponry and equipment	20000598
20001384	political party	20000593
20000653	political system	20000593
20000654	democracy	20000653
20000621	government policy	11000000
20000345	economic policy	20000621
20000423	environmental policy	20000621
20000479	healthcare policy	20000621
20000634	immigration policy	20000621
20001264	infrastructure policy	20000621
20000635	nuclear policy	20000621
20000630	pension and welfare policy	20000621
20000632	personal weapon control policy	20000621
20000636	regulation of industry	20000621
20000620	taxation policy	20000621
20000638	international relations	11000000
20001316	border dispute	20000638
20000639	diplomacy	20000638
20000640	summit meeting	20000639
20000641	treaty	20000639
20000642	economic sanction	20000638
20000643	foreign aid	20000638
20000644	international organisation	20000638
20000645	refugees and internally displaced people	20000638
20000646	non-governmental organisation (NGO)	11000000
20000648	political prisoners and dissenters	11000000
12000000	religion	
13000000	science and technology	
20000735	scientific research	13000000
20000738	scientific exploration	20000735
20000756	technology and engineering	13000000
14000000	society	
20000768	communities	14000000
20000770	demographics	14000000
20000774	population and census	20000770
20000775	discrimination	14000000
20000777	racism	20000775
20000587	fundamental rights	14000000
20000588	censorship and freedom of speech	20000587
20000591	freedom of the press	20000587
20000592	human rights	20000587
20001300	privacy	20000587
20001326	women's rights	20000587
20000771	immigration	14000000
20000773	illegal immigration	20000771
20000788	mankind	14000000
20000790	children	20000788
20000795	national or ethnic minority	20000788
20000799	social condition	14000000
20000801	poverty	20000799
20000817	welfare	14000000`
