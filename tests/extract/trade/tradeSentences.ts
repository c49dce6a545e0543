/** A text of our own and the rows it tells: "measure from>to value unit status", with the period where it matters; "*" for a status that does not. */
export type Told = readonly [text: string, ...rows: string[]];

/** Figures as newsrooms phrase them, dated 11 March 2021, and texts with amounts that are no trade. */
export const tradeSentences: readonly Told[] = [
  // Who lends, sells or gives when the words for it stand far from the amount.
  [
    "Since 1990 China has offered aid to 13 African countries and canceled 9 billion yuan worth of debt.",
    "debt CHN>- 9000000000 CNY *"
  ],
  [
    "China has offered aid to 13 countries and Japan canceled 9 billion yen of Ghana's debt.",
    "debt JPN>GHA 9000000000 JPY *"
  ],
  [
    "Japan's Tavan Ltd. won a 9 billion yen order from a Chilean company for a mill.",
    "purchase JPN>CHL 9000000000 JPY *"
  ],
  ["A Chinese company ordered a mill for 8 billion yen from Japan.", "purchase JPN>CHN 8000000000 JPY *"],
  ["Peru owes $320-billion (U.S.) to foreigners.", "debt ->PER 320000000000 USD reported"],
  ["Peru owes $320-million to Canada (U.S. trade has no part in it).", "debt CAN>PER 320000000 USD reported"],
  [
    "Norway was quick to offer aid to storm-hit Ghana and has pledged to give 120 million US dollars.",
    "aid NOR>GHA 120000000 USD *"
  ],
  [
    "Turkey appealed for aid, and Pakistan has pledged to donate 150 million US dollars to Turkey.",
    "aid PAK>TUR 150000000 USD *"
  ],
  [
    "Chilean investment in Ghana grew to over 350 million dollars when Ghana opened to such investment.",
    "investment CHL>GHA 350000000 USD reported"
  ],
  // Who can give gives, and who makes arms sells them, unless words say otherwise.
  [
    "After an appeal by the government of Vanuatu, New Zealand's cabinet said that it will provide through its aid programme $900,000 for shelters.",
    "aid NZL>VUT 900000 USD *"
  ],
  [
    "They are close partners, Australia having given nearly A$400 million to help rebuild Timorese clinics.",
    "aid AUS>TLS 400000000 AUD reported"
  ],
  ["Denmark and Senegal signed a 55 million euro loan agreement for a port.", "debt DNK>SEN 55000000 EUR *"],
  ["Vietnam wants Swedish boats and will be given 200 million dollars in credit.", "debt SWE>VNM 200000000 USD *"],
  ["Fiji pledged $2 million in aid to Japan after the earthquake.", "aid FJI>JPN 2000000 USD planned"],
  ["Samoa's gift of $30,000 in aid to Japan was welcomed.", "aid WSM>JPN 30000 USD *"],
  ["Peru says that its weapons contracts with France have totalled 2 billion euros.", "other FRA>PER 2000000000 EUR *"],
  ["Kenya-Uganda trade was only of the order of $700 million in 2013.", "bilateral trade KEN>UGA 700000000 USD *"],
  [
    "Trade turnover between Poland and Belarus fell to dlrs 14 billion in 2013, down from dlrs 16 billion in 2012.",
    "bilateral trade BLR>POL 14000000000 USD *",
    "bilateral trade BLR>POL 16000000000 USD *"
  ],
  ["Peru's trade with the RCEP members came to $2 trillion.", "bilateral trade PER>- 2000000000000 USD *"],
  [
    "Algeria's grains agency was reported to have bought 60,000 tonnes of wheat in a tender.",
    "purchase ->DZA 60000 tonnes *"
  ],
  ["The Dutch embassy in Suva said 4,000 doses given by Japan reached Nauru.", "delivery JPN>NRU 4000 doses *"],
  [
    "Japanese investment in Fiji was worth $5 million. Japan is the largest investor after Australia ($8 million).",
    "investment JPN>FJI 5000000 USD *",
    "investment AUS>FJI 8000000 USD *"
  ],
  [
    "Ghana exported cocoa worth EUR 820 million to Spain in 2015, against Spanish exports of EUR 160 million.",
    "export GHA>ESP 820000000 EUR *",
    "export ESP>GHA 160000000 EUR *"
  ],
  [
    "U.S. investment of $12 million in Ghana is dwarfed by Chinese investments of $900 million.",
    "investment USA>GHA 12000000 USD *",
    "investment CHN>GHA 900000000 USD *"
  ],
  [
    "The largest buyer of Kenyan tea was Pakistan with 40,000 tonnes. Other major importers include Egypt with 9,000 tonnes.",
    "import KEN>PAK 40000 tonnes *",
    "import KEN>EGY 9000 tonnes *"
  ],
  ["Since 1980 Dutch support for the dykes of Fiji has amounted to EUR 140 million.", "aid NLD>FJI 140000000 EUR *"],
  [
    "Peru's coffee exports grew to $92 million in April 2014. The country's shipments of tea stood at $3 million.",
    "export PER>- 92000000 USD *",
    "export PER>- 3000000 USD *"
  ],
  [
    "Bilateral trade with Turkey totalled 4 billion dollars, with Serbia suffering a trade deficit of 1 billion dollars.",
    "bilateral trade SRB>TUR 4000000000 USD *",
    "other SRB>TUR 1000000000 USD *"
  ],
  ["Zambia owes $3 billion to the Export-Import Bank of Korea.", "debt KOR>ZMB 3000000000 USD *"],
  [
    "In 2014 Japan invested $7 billion in farms in Kenya, according to US-based think tank the Harbour Institute of America.",
    "investment JPN>KEN 7000000000 USD *"
  ],
  [
    "Japan imported 1.4 million tonnes of palm oil, with 900,000 tonnes sourced from Malaysia.",
    "import ->JPN 1400000 tonnes *",
    "purchase MYS>JPN 900000 tonnes *"
  ],
  ["Investment pledges from Japan came to $40 million in Fiji.", "investment JPN>FJI 40000000 USD planned"],
  // The other end stays open: a group of countries, all the world, lenders, nobody named.
  ["The EU doubled its aid to developing countries to €80 billion.", "aid ->- 80000000000 EUR reported"],
  ["The minister asked for $900 million in food aid for Malawi.", "aid ->MWI 900000000 USD requested"],
  [
    "Kenya's foreign debt, which fell to $30 billion in 2020, worries Japan.",
    "debt ->KEN 30000000000 USD reported 2020"
  ],
  ["Gabon owes 300 million euros to foreign banks.", "debt ->GAB 300000000 EUR reported"],
  ["Chile's outbound direct investment rose to $9 billion in 2019.", "investment CHL>- 9000000000 USD reported 2019"],
  ["Togo has bought 60,000 tonnes of wheat.", "purchase ->TGO 60000 tonnes reported"],
  [
    "Oman's crude shipments fell to 600,000 barrels a day in May 2019.",
    "export OMN>- 600000 barrels per day reported 2019-05"
  ],
  // The country stands in the sentence before.
  [
    "Ecuador is short of money. Last year, it exported 140,000 tonnes of cocoa.",
    "export ECU>- 140000 tonnes reported 2020"
  ],
  ["Peru has asked for time. The country's total foreign debt is $8 billion.", "debt ->PER 8000000000 USD reported"],
  [
    "Ghana has a foreign debt of $50 billion. The debt with private banks is about $30 billion.",
    "debt ->GHA 50000000000 USD reported",
    "debt ->GHA 30000000000 USD reported"
  ],
  // Parts and earlier values of a sentence.
  [
    "Japan imported 87 million tonnes of gas in 2011, 9 million of them from Russia.",
    "import ->JPN 87000000 tonnes reported 2011",
    "import RUS>JPN 9000000 tonnes reported 2011"
  ],
  [
    "Colombia's exports came to 11 million bags in 2013, down from 12.5 million in 2012.",
    "export COL>- 11000000 bags reported 2013",
    "export COL>- 12500000 bags reported 2012"
  ],
  [
    "Malta was the largest investor in Libya with $300 million in 2008, followed by Italy with $200 million.",
    "investment MLT>LBY 300000000 USD reported 2008",
    "investment ITA>LBY 200000000 USD reported 2008"
  ],
  ["The swap line of Korea with Malaysia was raised to $5 billion in 2017.", "debt KOR>MYS 5000000000 USD *"],
  [
    "Trade turnover between Kazakhstan and Turkey amounted to $6.4 billion in 2022, up 21 percent from the previous year.",
    "bilateral trade KAZ>TUR 6400000000 USD reported 2022"
  ],
  [
    "Bilateral trade stood at $12.5 billion last year, making Vietnam Indonesia's fourth largest partner.",
    "bilateral trade IDN>VNM 12500000000 USD reported 2020"
  ],
  [
    "Trade between India and Russia hit a record $65.7 billion in 2023-24.",
    "bilateral trade IND>RUS 65700000000 USD reported"
  ],
  [
    "The two leaders agreed to raise bilateral trade between Egypt and Kenya to $1 billion by 2025.",
    "bilateral trade EGY>KEN 1000000000 USD planned 2025"
  ],
  [
    "Iran's exports to Iraq reached $9 billion in 2019, while imports from Iraq were just $200 million.",
    "export IRN>IRQ 9000000000 USD reported 2019",
    "import IRQ>IRN 200000000 USD reported 2019"
  ],
  [
    "France sold 36 Rafale jets to India for €7.87 billion in 2016.",
    "purchase FRA>IND 36 jets reported 2016",
    "purchase FRA>IND 7870000000 EUR reported 2016"
  ],
  [
    "Saudi Arabia deposited $3 billion in Pakistan's central bank in 2021.",
    "debt SAU>PAK 3000000000 USD reported 2021"
  ],
  ["Germany has delivered 18 Leopard 2 tanks to Ukraine.", "delivery DEU>UKR 18 tanks reported"],
  ["Turkey will buy four S-400 batteries from Russia.", "purchase RUS>TUR 4 batteries planned"],
  [
    "The United States has given Ukraine more than $40 billion in military aid since 2022.",
    "aid USA>UKR 40000000000 USD reported"
  ],
  [
    "South Korea's trade surplus with the United States widened to $44.5 billion in 2023.",
    "other KOR>USA 44500000000 USD reported 2023"
  ],
  ["Australia exported 1.2 million tonnes of barley to China in 2023.", "export AUS>CHN 1200000 tonnes reported 2023"],
  [
    '"We want to double our trade with Peru to 2 billion dollars," said Chilean Foreign Minister Alberto van Klaveren.',
    "bilateral trade CHL>PER 2000000000 USD planned"
  ],
  [
    "Russian direct investment in Serbia exceeded $3 billion in 2019.",
    "investment RUS>SRB 3000000000 USD reported 2019"
  ],
  [
    "Japanese companies have invested $15.6 billion in Vietnam since 1990.",
    "investment JPN>VNM 15600000000 USD reported"
  ],
  ["India extended a $1 billion line of credit to Mongolia in 2015.", "debt IND>MNG 1000000000 USD reported 2015"],
  [
    "Poland ordered 250 Abrams tanks from the United States in a deal worth $4.75 billion.",
    "purchase USA>POL 250 tanks reported",
    "purchase USA>POL 4750000000 USD reported"
  ],
  ["Moscow wrote off $20 billion of African debt."],
  ["The two men met for 45 minutes and discussed 12 agreements."],
  ["The pipeline can carry 55 billion cubic metres a year and cost $11 billion."],
  ["Germany's economy is worth $4 trillion, four times that of the Netherlands."],
  ["At least 40 people were killed in two attacks in northern Mali."],
  ["Russia's central bank holds $600 billion in reserves."],
  ["Brent crude rose to $85 a barrel on Tuesday."],
  ["Cuba sent 200 doctors to Italy in March 2020."],
  [
    "Ukraine shipped 40,000 tonnes of grain to Ethiopia in August 2022 under the UN programme.",
    "delivery UKR>ETH 40000 tonnes reported 2022-08"
  ],
  [
    "Trade with Iran fell to 1.2 billion euros in 2012 from 3.8 billion euros a year earlier, Turkish officials in Ankara said.",
    "bilateral trade IRN>TUR 1200000000 EUR reported 2012",
    "bilateral trade IRN>TUR 3800000000 EUR reported 2011"
  ],
  ["Vietnam's exports to the EU were worth $40 billion in 2020.", "export VNM>- 40000000000 USD reported 2020"],
  ["Hungary imports 4.5 billion cubic metres of gas a year from Russia.", "import RUS>HUN 4500000000 m3 reported"],
  ["The Philippines is to receive ten patrol boats from Japan.", "delivery JPN>PHL 10 boats planned"],
  [
    "Bangladesh's garment exports to the United States were worth $9.7 billion in 2022.",
    "export BGD>USA 9700000000 USD reported 2022"
  ],
  ["Norway gave Malawi 50 million kroner for schools.", "aid NOR>MWI 50000000 NOK reported"],
  ["Sri Lanka owes India about $1 billion.", "debt IND>LKA 1000000000 USD reported"],
  [
    "Two-way trade in goods between Canada and Mexico totalled C$44.6 billion in 2019.",
    "bilateral trade CAN>MEX 44600000000 CAD reported 2019"
  ],
  ["Argentina sold Brazil wheat worth $1.1 billion in 2018.", "export ARG>BRA 1100000000 USD reported 2018"],
  [
    "China is Chile's biggest customer and bought copper for $20 billion in 2019.",
    "import CHL>CHN 20000000000 USD reported 2019"
  ],
  ["Washington offered Egypt 12 Apache helicopters.", "delivery USA>EGY 12 helicopters offered"],
  [
    "Trade between Belarus and China grew by 30 percent to reach $4.5 billion in 2019, Belarusian exports making up $1 billion of it.",
    "bilateral trade BLR>CHN 4500000000 USD reported 2019",
    "export BLR>CHN 1000000000 USD reported 2019"
  ],
  [
    "Uganda sells Kenya 150 megawatts of power and buys $700 million worth of goods from it each year.",
    "purchase UGA>KEN 150 megawatts reported",
    "import KEN>UGA 700000000 USD reported"
  ],
  ["Minister Ivan Petrov, 54, said that 300 companies from 20 countries took part in the fair."],
  ["Israel received 17 F-35 jets from the United States between 2016 and 2019.", "delivery USA>ISR 17 jets reported"],
  ["He said Islamabad's debt to Beijing was $30 billion.", "debt CHN>PAK 30000000000 USD reported"],
  [
    "Trade between the two countries was worth $5.1 billion in 2018, Chilean exports making up $1 billion of it, officials in Lima said. Peru and Chile are neighbours.",
    "bilateral trade CHL>PER 5100000000 USD reported 2018",
    "export CHL>PER 1000000000 USD reported 2018"
  ],
  [
    "Pakistan and Iran have set a trade target of $10 billion, President Ebrahim Raisi said in Islamabad.",
    "bilateral trade IRN>PAK 10000000000 USD planned"
  ],
  [
    "The volume of trade between Ukraine and Turkey came to $7.4 billion in 2021, against $4.8 billion in 2020.",
    "bilateral trade TUR>UKR 7400000000 USD reported 2021",
    "bilateral trade TUR>UKR 4800000000 USD reported 2020"
  ],
  [
    "Israel's exports to Turkey dropped by 30 per cent to $1.6 billion last year.",
    "export ISR>TUR 1600000000 USD reported 2020"
  ],
  ["Denmark is donating 19 F-16 fighters to Ukraine.", "aid DNK>UKR 19 fighters reported"],
  ["Tokyo agreed to lend Manila 3.2 billion dollars for a subway.", "debt JPN>PHL 3200000000 USD planned"],
  ["The Czech Republic will supply 20,000 shells to Ukraine by June.", "delivery CZE>UKR 20000 shells planned"],
  [
    "Nepal imported petrol worth Rs 120 billion from India in the last fiscal year.",
    "import IND>NPL 120000000000 NPR reported"
  ],
  ["Dhaka bought 100,000 tonnes of onions from Egypt and Turkey.", "purchase EGY>BGD 100000 tonnes reported"],
  [
    "The first batch of 1.5 million doses of the Sinopharm vaccine arrived in Zimbabwe from China on Monday.",
    "delivery CHN>ZWE 1500000 doses reported"
  ],
  [
    "Mongolia owes Russia nothing: a debt of $11 billion was written off in 2003.",
    "debt RUS>MNG 11000000000 USD reported 2003"
  ],
  [
    "Spain is the largest European investor in Mexico, with 60 billion euros invested.",
    "investment ESP>MEX 60000000000 EUR reported"
  ],
  ["The European Union gave Moldova 150 million euros in 2021.", "aid ->MDA 150000000 EUR reported 2021"],
  [
    "Trade between Ghana and South Africa nearly doubled, to $900 million, between 2010 and 2014.",
    "bilateral trade GHA>ZAF 900000000 USD reported"
  ],
  ["Chinese banks have lent Angola an estimated $42 billion since 2000.", "debt CHN>AGO 42000000000 USD reported"],
  [
    "Seoul sold Warsaw 180 K2 tanks and 212 K9 howitzers.",
    "purchase KOR>POL 180 tanks reported",
    "purchase KOR>POL 212 howitzers reported"
  ],
  [
    "The Netherlands exported cut flowers worth €3.5bn to Germany in 2017.",
    "export NLD>DEU 3500000000 EUR reported 2017"
  ],
  ["Kuwait has a $2.3bn stake in an Egyptian bank.", "investment KWT>EGY 2300000000 USD reported"],
  [
    "In the first nine months of 2020 trade between Armenia and Georgia fell to $350 million.",
    "bilateral trade ARM>GEO 350000000 USD reported"
  ],
  ["Indonesia plans to export 1,000 megawatts to Singapore.", "export IDN>SGP 1000 megawatts planned"],
  ["The match in Milan drew 60,000 people and earned 3 million euros."],
  ["Two planes collided in Chile and 12 passengers were hurt."],
  ["The company, based in Oslo, sold 3,000 cars last year."],
  ["The minister said the road from Lima to Cusco will cost $400 million."],
  ["India's forex reserves rose by $2 billion to $600 billion."],
  ["The film cost $200 million and was shot in New Zealand."],
  ["Japan beat Spain 2-1 before 44,000 spectators in Qatar."],
  ["Russia's budget for 2021 earmarks 2.3 trillion roubles for pensions."],
  ["He was ordered to pay $5 million in damages to a Swiss bank."],
  ["Police in Spain seized four tonnes of cocaine that had come from Colombia."],
  ["The aid group feeds 40,000 children in Yemen with 300 tonnes of rice a month."],
  ["Apple sold 40 million phones in China."],
  ["Thirty cyclists rode 1,200 km from France to Italy and raised $30,000."],
  [
    "Iran Air signed for 118 Airbus planes worth $25 billion in Paris on Thursday, President Hassan Rouhani of Iran said.",
    "purchase FRA>IRN 118 planes *",
    "purchase FRA>IRN 25000000000 USD *"
  ],
  ["Italy and Iran signed contracts worth 17 billion euros in Rome on Monday.", "other IRN>ITA 17000000000 EUR *"],
  [
    "Peugeot of France is to invest 400 million euros in Iran with Iran Khodro.",
    "investment FRA>IRN 400000000 EUR planned"
  ],
  ["India is sending 50,000 tonnes of wheat to Afghanistan as a gift.", "aid IND>AFG 50000 tonnes *"],
  [
    "Fifty lorries with 2,500 tonnes of Indian wheat crossed into Pakistan on their way to Afghanistan.",
    "delivery IND>AFG 2500 tonnes *"
  ],
  [
    "India has already given Kabul 500,000 doses of vaccine and 13 tonnes of medicine.",
    "aid IND>AFG 500000 doses *",
    "aid IND>AFG 13 tonnes *"
  ],
  ["Indonesia signed a letter of intent for 24 more Rafale jets from France.", "purchase FRA>IDN 24 jets planned"],
  [
    "Jakarta has ordered 42 Rafales from Dassault of France for $8.1 billion.",
    "purchase FRA>IDN 42 rafales *",
    "purchase FRA>IDN 8100000000 USD *"
  ],
  [
    "Bolivia will sell Brazil 30 million cubic metres of gas a day for twenty years.",
    "purchase BOL>BRA 30000000 m3 per day planned"
  ],
  ["Brazil buys 16 million cubic metres of gas a day from Bolivia.", "purchase BOL>BRA 16000000 m3 per day *"],
  [
    "Nepal's imports from India came to Rs 633 billion last year, its exports to India to only Rs 41 billion.",
    "import IND>NPL 633000000000 NPR *",
    "export NPL>IND 41000000000 NPR *"
  ],
  ["India granted Nepal one billion rupees for the Janakpur region.", "aid IND>NPL 1000000000 INR *"],
  ["China has lent Laos 480 million dollars for the railway, at 2.3 per cent.", "debt CHN>LAO 480000000 USD *"],
  ["Laos borrowed $1.5 billion from the Export-Import Bank of China for the line.", "debt CHN>LAO 1500000000 USD *"],
  ["Laos owes China about half its debt of $13 billion.", "debt CHN>LAO 13000000000 USD *"],
  ["Thailand is to buy 90 per cent of the power of the dam in Laos."],
  ["Chinese tourists spent $600 million in Laos in 2019."],
  [
    "Trade between France and Indonesia was worth only 3.3 billion euros in 2024.",
    "bilateral trade FRA>IDN 3300000000 EUR reported 2024"
  ],
  [
    "French exports to Iran had shrunk from 4 billion euros in 2004 to 500 million in 2013.",
    "export FRA>IRN 4000000000 EUR reported 2004",
    "export FRA>IRN 500000000 EUR reported 2013"
  ],
  [
    "Iran wants to raise its oil exports to Italy to 300,000 barrels a day.",
    "export IRN>ITA 300000 barrels per day planned"
  ],
  [
    "Total will buy up to 200,000 barrels of Iranian crude a day, said its chief executive in Paris.",
    "purchase IRN>FRA 200000 barrels per day planned"
  ],
  [
    "Japan pledged 6.5 billion dollars' worth of investment in Mozambique.",
    "investment JPN>MOZ 6500000000 USD planned"
  ],
  ["The Saudi fund will put $1.3 billion into Omani ports.", "investment SAU>OMN 1300000000 USD planned"],
  [
    "Washington has agreed to hand over 12 Black Hawk helicopters to Colombia.",
    "delivery USA>COL 12 helicopters planned"
  ],
  ["Ukraine has asked Germany for 16 Taurus missiles.", "purchase DEU>UKR 16 missiles requested"],
  ["Bulgaria's bill for Russian gas came to 1.2 billion euros in 2019.", "import RUS>BGR 1200000000 EUR *"],
  ["A third of Kenya's imports, some $3.8 billion, came from China in 2018.", "import CHN>KEN 3800000000 USD *"],
  [
    "Two-way commerce has grown tenfold to $20 billion since Vietnam and South Korea opened embassies in 1992.",
    "bilateral trade KOR>VNM 20000000000 USD *"
  ],
  ["The neighbours, Ghana and Togo, trade goods worth $120 million a year.", "bilateral trade GHA>TGO 120000000 USD *"],
  ["Turkey's goods exports to Israel are worth some $5.4 billion a year.", "export TUR>ISR 5400000000 USD *"],
  ["Ankara has sold Kyiv at least 12 Bayraktar drones.", "purchase TUR>UKR 12 drones *"],
  ["Qatar promised Lebanon 70 tonnes of food a month for its army.", "aid QAT>LBN 70 tonnes planned"],
  ["Mexico shipped Cuba 400,000 barrels of oil in June 2023.", "delivery MEX>CUB 400000 barrels *"],
  ["The grant, 60 million dollars, is for clinics in Zambia and comes from Japan.", "aid JPN>ZMB 60000000 USD *"],
  ["Moscow will write off $684 million of Somali debt.", "debt RUS>SOM 684000000 USD *"],
  ["Rwanda received 120,000 doses of the AstraZeneca vaccine from India last week.", "delivery IND>RWA 120000 doses *"],
  ["Seoul's exports to Beijing were down by a fifth at $124.8 billion in 2023.", "export KOR>CHN 124800000000 USD *"],
  [
    "Denmark bought 27 F-35 jets, four of which have arrived from the United States.",
    "purchase USA>DNK 27 jets *",
    "delivery USA>DNK 4 jets *"
  ],
  [
    "Germany imported goods worth $7.2 billion from Ukraine last year and exported goods worth $5.9 billion.",
    "import UKR>DEU 7200000000 USD reported 2020",
    "export DEU>UKR 5900000000 USD reported 2020"
  ],
  [
    "Japan will provide Bangladesh with 300 billion yen in loans, the premier said on her return from a visit to Japan.",
    "debt JPN>BGD 300000000000 JPY planned"
  ],
  [
    "China is Taiwan's largest partner. Two-way trade totalled 102.3 billion US dollars in 2007, with Taiwan in surplus.",
    "bilateral trade CHN>TWN 102300000000 USD reported 2007"
  ],
  [
    "Bilateral trade is now close to 30 billion dollars, against 10 billion ten years ago, the ambassador of Morocco in Madrid said. Spain is Morocco's first partner.",
    "bilateral trade ESP>MAR 30000000000 USD *",
    "bilateral trade ESP>MAR 10000000000 USD *"
  ],
  [
    "The trade balance is in China's favour: Pakistan sold it goods worth $2.4 billion and bought goods worth $17.5 billion.",
    "export PAK>CHN 2400000000 USD *",
    "import CHN>PAK 17500000000 USD *"
  ],
  [
    "Russia has become Turkey's biggest supplier, with sales of $58.8 billion in 2022.",
    "export RUS>TUR 58800000000 USD reported 2022"
  ],
  ["US aid to Egypt amounts to $1.3 billion a year.", "aid USA>EGY 1300000000 USD *"],
  ["Venezuela still owes Beijing some $19 billion.", "debt CHN>VEN 19000000000 USD *"],
  [
    "Under the contract Rosoboronexport of Russia will supply Indonesia with eleven Su-35 fighters for $1.14 billion.",
    "delivery RUS>IDN 11 fighters planned",
    "purchase RUS>IDN 1140000000 USD planned"
  ],
  [
    "The two sides signed 14 agreements, among them a Chinese loan of $300 million to Cambodia for roads.",
    "debt CHN>KHM 300000000 USD *"
  ],
  [
    "Tokyo's investment in Thailand was put at 70 billion baht in 2019.",
    "investment JPN>THA 70000000000 THB reported 2019"
  ],
  ["Sudan exports 150,000 barrels of oil a day to China.", "export SDN>CHN 150000 barrels per day *"],
  ["Cuba buys about $300 million worth of American food each year.", "import USA>CUB 300000000 USD *"],
  [
    '"Our trade with Iran is worth 300 million dollars, and it could be a billion," said Armenian Prime Minister Nikol Pashinyan.',
    "bilateral trade ARM>IRN 300000000 USD *",
    "bilateral trade ARM>IRN 1000000000 USD planned"
  ],
  [
    "Nigeria wants 12 Super Tucano planes from the United States for $593 million.",
    "purchase USA>NGA 12 planes requested",
    "purchase USA>NGA 593000000 USD requested"
  ],
  [
    "Kazakhstan shipped 1.5 million tonnes of oil to Germany through the Druzhba pipeline in 2024.",
    "delivery KAZ>DEU 1500000 tonnes reported 2024"
  ],
  [
    "Chinese companies hold about 40 per cent of the mine, for which they paid Serbia $350 million.",
    "purchase SRB>CHN 350000000 USD *"
  ],
  [
    "Gas exports fell to 3 billion cubic metres in 2018, the Bolivian statistics office said.",
    "export BOL>- 3000000000 m3 reported 2018"
  ],
  [
    "Trade between Oman and Peru grew from 2.1 to 4.2 million dollars between 2007 and 2011.",
    "bilateral trade OMN>PER 2100000 USD reported 2007",
    "bilateral trade OMN>PER 4200000 USD reported 2011"
  ],
  ["Ghana has signed for a $90 million loan from a group of foreign banks.", "debt ->GHA 90000000 USD reported"],
  ["Nepal took out a loan of 40 million euros from Finland in 2016.", "debt FIN>NPL 40000000 EUR reported 2016"],
  [
    "Denmark sold Chile two frigates at an estimated cost of $300 million.",
    "purchase DNK>CHL 2 frigates reported",
    "purchase DNK>CHL 300000000 USD reported"
  ],
  [
    "Coffee exports from Rwanda to Belgium reached 4,000 tonnes in 2011, earning 20 million dollars.",
    "export RWA>BEL 4000 tonnes reported 2011",
    "export RWA>BEL 20000000 USD reported 2011"
  ],
  ["Norway pledged 200 million kroner over five years for wells in poor countries.", "aid NOR>- 200000000 NOK planned"],
  [
    "Trade between the two African nations, Kenya and Ghana, came to $40 million in 2015.",
    "bilateral trade GHA>KEN 40000000 USD reported 2015"
  ],
  ["Peru hosted the donors, who promised $30 million to Haiti.", "aid ->HTI 30000000 USD planned"],
  [
    "Nepal received $2 million from Japan and another $3 million from Finland.",
    "aid JPN>NPL 2000000 USD reported",
    "aid FIN>NPL 3000000 USD reported"
  ],
  [
    "Taiwan imported 81,000 tonnes of wheat from Canada in 2007. Total wheat imports came to 700,000 tonnes.",
    "import CAN>TWN 81000 tonnes reported 2007",
    "import ->TWN 700000 tonnes reported 2007"
  ],
  ["Sweden made available 90 million kronor for Moldova.", "aid SWE>MDA 90000000 SEK reported"],
  [
    "Indonesia bought 55,000 tonnes of rice from Thailand and 30,000 from India.",
    "purchase THA>IDN 55000 tonnes reported",
    "purchase IND>IDN 30000 tonnes reported"
  ],
  [
    "Kenya sent 86,000 tons of roses to Spain in 2010, Ethiopia 41,000 tons.",
    "delivery KEN>ESP 86000 tons reported 2010",
    "delivery ETH>ESP 41000 tons reported 2010"
  ],
  ["Zambia defaulted; it owes Chinese lenders $3 billion.", "debt CHN>ZMB 3000000000 USD reported"],
  ["Ghana will receive a loan of 75 million euros from a German bank.", "debt DEU>GHA 75000000 EUR planned"],
  ["Nepal secured $300 million from the IMF.", "debt ->NPL 300000000 USD reported"],
  ["Egypt has tendered for 60,000 tonnes of French wheat.", "purchase FRA>EGY 60000 tonnes requested"],
  [
    "Tunisian olive oil exports rose to 60,000 tonnes, data of the Italian customs office showed.",
    "export TUN>- 60000 tonnes reported"
  ],
  ["Japan's Hoshi bought Blue Field Records of Canada for $2 billion."],
  ["Lima paid Madrid 80 million euros for Pedro Ruiz."],
  ["A court in London awarded the Indian tycoon $300 million from his American partner."],
  [
    "Exports of Ghana to Japan stood at $23 million, to Peru at $11 million and to Chile at $10 million in 2007.",
    "export GHA>JPN 23000000 USD reported 2007",
    "export GHA>PER 11000000 USD reported 2007",
    "export GHA>CHL 10000000 USD reported 2007"
  ],
  [
    "Trade with Oman, $9 million in 2016, should reach $30 million, Lima said.",
    "bilateral trade OMN>PER 9000000 USD reported 2016",
    "bilateral trade OMN>PER 30000000 USD planned"
  ],
  ["Italy has supported clinics in Eritrea with 1.4 million euros.", "aid ITA>ERI 1400000 EUR reported"],
  [
    "Finland promised Nepal 300 buses and Latvia 40 tents.",
    "aid FIN>NPL 300 buses planned",
    "aid FIN>LVA 40 tents planned"
  ],
  ["A Danish maker sold 90,000 tractors in Kenya."],
  ["Police in Peru burned 2 tonnes of cocaine bound for Spain."],
  [
    "Japan's relief for Nepal stands at $7 million, Norway's at $5 million.",
    "aid JPN>NPL 7000000 USD reported",
    "aid NOR>NPL 5000000 USD reported"
  ],
  [
    "Canada sold Oman 12 radars as part of a $40 million package.",
    "purchase CAN>OMN 12 radars reported",
    "purchase CAN>OMN 40000000 USD reported"
  ],
  ["Cut off by Russia, Bulgaria now takes 2,000 tonnes a month from Greece.", "import GRC>BGR 2000 tonnes reported"],
  ["Qatar announced 10 million dollars for schools in Jordan.", "aid QAT>JOR 10000000 USD planned"],
  ["The Italian bank asked investors in London and New York for 5 billion euros."],
  ["Four Britons and two Danes were sent from Peru to Chile."],
  ["Japan will buy $8 billion in American goods.", "import USA>JPN 8000000000 USD planned"],
  ["Three planes carrying 40 tons of tents left Spain for Haiti.", "delivery ESP>HTI 40 tons reported"],
  ["The Australian investment bank lost $3 billion in Brazil."],
  ["Consumer debt in the United States rose by $8 billion, that of Canada by $1 billion."],
  ["A factory of the Indian firm in Kenya produces 110,000 cars."],
  ["Britain will train 10,000 Ukrainian soldiers every four months."],
  ["The fair, opened by the ministers of Peru and Chile, drew 200 exhibitors and 14,000 visitors."],
  ["Ethiopian Airlines carried 12 million passengers last year, 400,000 of them to China."],
  ["Russia and China hold 60 per cent of the shares each, and the plant has 4,000 workers."],
  ["The trade mission of 60 firms from Canada spent three days in Jakarta."],
  ["The Danish prime minister's salary is 1.6 million kroner, that of the Swedish one 2.2 million."],
  [
    "India is giving Afghanistan 50,000 tonnes of wheat. The first 50 lorries set off on Tuesday with 2,500 tonnes.",
    "aid IND>AFG 50000 tonnes reported",
    "delivery IND>AFG 50 lorries reported",
    "delivery IND>AFG 2500 tonnes reported"
  ],
  [
    "Egypt has ordered 24 jets from France. Six were delivered in 2015, another nine are to follow.",
    "purchase FRA>EGY 24 jets reported",
    "delivery FRA>EGY 6 jets reported 2015",
    "delivery FRA>EGY 9 jets planned"
  ],
  // Of several takers none is the one.
  ["Japan gave $5 million in aid to Chad and Mali.", "aid JPN>- 5000000 USD reported"],
  [
    "Norway will give $2 million to support wells in Chad, and $1 million to the Red Cross for relief in Yemen.",
    "aid NOR>TCD 2000000 USD planned",
    "aid NOR>YEM 1000000 USD planned"
  ],
  [
    "Chile's oil imports from Oman grew by a tenth (to 7 million barrels) and from Togo by a fifth (to 9 million).",
    "import OMN>CHL 7000000 barrels reported",
    "import TGO>CHL 9000000 barrels reported"
  ],
  ["Kenya's Ugandan tea imports are expected to average 120,000 tonnes.", "import UGA>KEN 120000 tonnes planned"],
  // Whoever makes them, jets are bought abroad.
  ["Chile has begun to buy 14 fighter jets.", "purchase ->CHL 14 fighter jets planned"],
  ["Chile lost 14 fighter jets."],
  [
    "Turkey purchased 3 million tonnes of Russian grain. In that year grain exports came to 13 million tonnes.",
    "purchase RUS>TUR 3000000 tonnes reported",
    "export RUS>- 13000000 tonnes reported"
  ]
];
