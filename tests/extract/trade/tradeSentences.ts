/** A text of our own and the rows it tells: "measure from>to value unit status", with the period where it matters. */
export type Told = readonly [text: string, ...rows: string[]];

/** Figures as newsrooms phrase them, dated 11 March 2021, and texts with amounts that are no trade. */
export const tradeSentences: readonly Told[] = [
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
  ["Indonesia plans to export 1,000 megawatts to Singapore."],
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
  ["Thirty cyclists rode 1,200 km from France to Italy and raised $30,000."]
];
