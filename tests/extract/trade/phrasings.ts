import type {Told} from "./tradeSentences.ts";

/** One fact a row in the ways that newsrooms tell it, by what is told; dated 11 March 2021. */
export const tradePhrasings: Readonly<Record<string, readonly Told[]>> = {
  "by how much trade changed": [
    ["Chile's exports to Peru increased by $343m to $1.47bn in 2018.", "export CHL>PER 1470000000 USD reported 2018"],
    ["Chile's imports from Peru were up $430 million, reaching $1.5 billion in October 2018.", "import PER>CHL 1500000000 USD reported 2018-10"],
    ["Trade of Chile with Peru rose to $3 billion, an increase of $1 billion.", "bilateral trade CHL>PER 3000000000 USD reported"],
    ["Exports of Chile to Peru fell by $57 million, or 9 per cent."]
  ],
  "a country's trade with all the world": [
    ["Talks on Fiji's harbour go on. Some 24 million tonnes of goods valued at $40 billion were imported into the country in 2012.", "import ->FJI 24000000 tonnes reported 2012", "import ->FJI 40000000000 USD reported 2012"],
    ["Ghana's exports fell to $900 million in March 2015 from $1.1 billion in February.", "export GHA>- 900000000 USD reported 2015-03", "export GHA>- 1100000000 USD reported 2015-02"],
    ["Kenya's trade deficit widened to 95 billion shillings in May 2018 from 80 billion a year earlier.", "other KEN>- 95000000000 KES reported 2018-05", "other KEN>- 80000000000 KES reported 2017-05"],
    ["Peru had a trade surplus of $400 million in 2016. Exports rose to $3.1 billion while imports fell to $2.7 billion.", "other PER>- 400000000 USD reported 2016", "export PER>- 3100000000 USD reported 2016", "import ->PER 2700000000 USD reported 2016"],
    ["Fiji's sugar and water exports came to $300 million in 2012.", "export FJI>- 300000000 USD reported 2012"],
    ["Exports grew to $2 billion in 2019 from $1.8 billion in 2018 and imports to $4 billion, the statistics office of Nepal said.", "export NPL>- 2000000000 USD reported 2019", "export NPL>- 1800000000 USD reported 2018", "import ->NPL 4000000000 USD reported 2019"],
    ["Malawi's foreign debt stands at $2 billion.", "debt ->MWI 2000000000 USD reported"],
    ["The gap between Kenya's exports and imports widened to $600 million in May 2018.", "other KEN>- 600000000 USD reported 2018-05"],
    ["Kenya's budget deficit widened to 95 billion shillings in May 2018."],
    ["Peru's current account deficit was $2 billion in 2012."],
    ["Exports accounted for 40 per cent of the brewer's sales of $2 billion."]
  ],
  "bulk goods whose other end stays untold": [
    ["Peru exported 900 tonnes of tea in 2012. Some 300 tonnes are for Chile.", "export PER>- 900 tonnes reported 2012", "delivery PER>CHL 300 tonnes reported"],
    ["Trade between Fiji and Samoa grew in 2012. Trade last year totalled $90 million.", "bilateral trade FJI>WSM 90000000 USD reported 2020"],
    ["Jordan bought 60,000 tonnes of wheat at a tender in May 2014.", "purchase ->JOR 60000 tonnes reported 2014-05"],
    ["Angola signed a contract to supply 140,000 barrels a day of crude.", "delivery AGO>- 140000 barrels per day planned"],
    ["Kenya's farmers sold 3,000 tonnes of maize."],
    ["Jordan's bakers bought 60,000 tonnes of flour."]
  ],
  "a deficit or trade told behind the amount": [
    ["Fiji closed the year 2012 with a $900 million trade deficit.", "other FJI>- 900000000 USD reported 2012"],
    ["The record $169 billion Fijian trade deficit of 2012 worries many.", "other FJI>- 169000000000 USD reported 2012"],
    ["Ghana became Togo's first partner in 2014 with $118 million two-way commerce.", "bilateral trade GHA>TGO 118000000 USD reported 2014"]
  ],
  "who befalls and who gives": [
    ["Ghana and Bahrain met in May. The kingdom gave Ghana $30 million in aid.", "aid BHR>GHA 30000000 USD reported"],
    ["Traders reported to the Peruvian Ministry of Trade exports of 900 tonnes of tea to Chile by Peru.", "export PER>CHL 900 tonnes reported"],
    ["The Government of Norway will extend $40 million in aid to meet the needs faced by Fiji.", "aid NOR>FJI 40000000 USD planned"],
    ["Peru and Fiji discussed wheat. The agreement signed in May 2013 provides for the supply of 5,000 tonnes.", "delivery PER>FJI 5000 tonnes planned"]
  ],
  "continents, own dollars and capitals": [
    ["India-Africa trade was worth $70 billion in 2012.", "bilateral trade IND>- 70000000000 USD reported 2012"],
    ["Exports to China were worth $1.2 billion in May 2018, New Zealand's statisticians of Stats NZ said.", "export NZL>CHN 1200000000 NZD reported 2018-05"],
    ["FRANCE WILL GRANT ECUADOR A LOAN OF 310 MILLION FRANCS.", "debt FRA>ECU 310000000 FRF planned"],
    ["Zambia secured a $30 million loan from China.", "debt CHN>ZMB 30000000 USD reported"],
    ["Iraqis own 33,000 properties in Turkey."]
  ],
  "trade in both directions": [
    ["Trade turnover between Estonia and Georgia came to $84 million in 2016.", "bilateral trade EST>GEO 84000000 USD reported 2016"],
    ["Estonian-Georgian trade fell to $71 million in 2017.", "bilateral trade EST>GEO 71000000 USD reported 2017"],
    ["The trade volume between the two countries surpassed $2 billion last year, President Sisi of Egypt told his Greek counterpart.", "bilateral trade EGY>GRC 2000000000 USD reported 2020"],
    ["Vietnam's two-way trade with Chile hit $1.6 billion in 2020.", "bilateral trade CHL>VNM 1600000000 USD reported 2020"],
    ["Commerce between Oman and Tanzania is valued at about $150 million a year.", "bilateral trade OMN>TZA 150000000 USD reported"],
    ["Morocco and Senegal traded goods worth $200 million in 2018.", "bilateral trade MAR>SEN 200000000 USD reported 2018"],
    ["Armenia is doing $500 million worth of trade with Iran every year.", "bilateral trade ARM>IRN 500000000 USD reported"],
    ["Mongolia and Japan want to bring their trade up to $1 billion by 2025.", "bilateral trade JPN>MNG 1000000000 USD planned 2025"],
    ["Cyprus and Lebanon have an annual trade volume of some $300 million, which the sides hope to lift to $500 million.", "bilateral trade CYP>LBN 300000000 USD reported", "bilateral trade CYP>LBN 500000000 USD planned"],
    ["The Finnish president invited Kenyan firms to help increase bilateral trade to 400 million euros by 2028.", "bilateral trade FIN>KEN 400000000 EUR planned 2028"],
    ["The current trade of Malta with Libya, $90 million, is far below what it could be.", "bilateral trade LBY>MLT 90000000 USD reported"],
    ["The exchange of goods between Peru and Thailand reached $700 million in 2019.", "bilateral trade PER>THA 700000000 USD reported 2019"],
    ["Mutual trade turnover of Belarus and Moldova exceeded USD 550 million in 2019, up from USD 480 million in 2018.", "bilateral trade BLR>MDA 550000000 USD reported 2019", "bilateral trade BLR>MDA 480000000 USD reported 2018"],
    ["Last year's turnover between Ankara and Tashkent stood at $2.1 billion.", "bilateral trade TUR>UZB 2100000000 USD reported 2020"],
    ["Brunei and Laos set a trade target of $100 million.", "bilateral trade BRN>LAO 100000000 USD planned"],
    ["The value of trade between Qatar and Sudan more than doubled, reaching $120 million in 2012.", "bilateral trade QAT>SDN 120000000 USD reported 2012"],
    ["According to Polish statistics, trade with Kazakhstan was worth $1.3bn in 2013 and $1.1bn in 2014.", "bilateral trade KAZ>POL 1300000000 USD reported 2013", "bilateral trade KAZ>POL 1100000000 USD reported 2014"],
    ["Trade between Ghana and Togo accounted for $60 million in the first half of 2014.", "bilateral trade GHA>TGO 60000000 USD reported 2014-01/2014-06"],
    ["The two sides agreed to triple trade between Chad and Egypt to $300 million within five years.", "bilateral trade EGY>TCD 300000000 USD planned"]
  ],
  "what is compared and left out": [
    ["Exports from Peru to Chile were $5 million in FY20, compared with $4 million a year earlier.", "export PER>CHL 5000000 USD reported 2019/2020", "export PER>CHL 4000000 USD reported 2018/2019"],
    ["Exports from Peru to Chile were $5 million in January-June 2019, against $4 million in the same period of the previous year.", "export PER>CHL 5000000 USD reported 2019-01/2019-06", "export PER>CHL 4000000 USD reported 2018-01/2018-06"],
    ["Trade between Peru and Chile rose by 12.5 per cent to $3 billion in 2015 from $2.7 billion.", "bilateral trade CHL>PER 3000000000 USD reported 2015", "bilateral trade CHL>PER 2700000000 USD reported 2014"],
    ["Peru's exports to Chile were $3.4bn in 2019, up from 1.2 the year before.", "export PER>CHL 3400000000 USD reported 2019", "export PER>CHL 1200000000 USD reported 2018"],
    ["Trade between Ghana and Togo rose from 1.2 to 3.4 billion dollars in 2019.", "bilateral trade GHA>TGO 1200000000 USD reported null", "bilateral trade GHA>TGO 3400000000 USD reported 2019"],
    ["Nigeria's exports to Togo hit N552.2 billion (R23 billion) in 2016.", "export NGA>TGO 552200000000 NGN reported 2016"],
    ["Azerbaijan exported 9.2 bcm of gas to Turkey in 2019. Ankara wants it to reach 12 bcm by 2030.", "export AZE>TUR 9200000000 m3 reported 2019", "export AZE>TUR 12000000000 m3 planned 2030"],
    ["Algeria will sell Spain 8 to 10 billion cubic metres of gas.", "purchase DZA>ESP 8000000000 m3 planned", "purchase DZA>ESP 10000000000 m3 planned"],
    ["Peru's trade deficit with Oman, which was the second biggest exporter to Lima after Iran, was $4.9bn in 2016.", "other PER>OMN 4900000000 USD reported 2016"]
  ],
  "exports and imports": [
    ["Kenya exported goods worth shs.57.3 billion to Rwanda in 2016.", "export KEN>RWA 57300000000 KES reported 2016"],
    ["Tunisia's exports to Kenya rose to $30 million. According to data from the Kenya Revenue Authority, exports to Kenya grew from $20 million.", "export TUN>KEN 30000000 USD reported", "export TUN>KEN 20000000 USD reported"],
    ["Nepal buys tea. Exporters of Bangladesh sold goods worth $3 million to the neighbouring country in 2014.", "export BGD>NPL 3000000 USD reported 2014"],
    ["By way of Georgia, Turkish goods for some $180 million reach Armenia in a year.", "export TUR>ARM 180000000 USD reported"],
    ["Kenya needs the world for its goods in 2018. That was a rise from $9 billion in imports during the same period in 2017. China remained the largest source of Kenya's imports, accounting for $3 billion.", "import ->KEN 9000000000 USD reported 2017", "import CHN>KEN 3000000000 USD reported 2018"],
    ["Exports from Bolivia to Japan stood at $430 million in 2018.", "export BOL>JPN 430000000 USD reported 2018"],
    ["Uruguay shipped beef worth $1.2 billion to China last year.", "export URY>CHN 1200000000 USD reported 2020"],
    ["Polish apple exports to Egypt topped $40 million in 2019.", "export POL>EGY 40000000 USD reported 2019"],
    ["Turnover between Latvia and Oman amounted to $20 million: Latvia's exports amounted to $12.5 million, and imports - to $7.5 million.", "bilateral trade LVA>OMN 20000000 USD reported", "export LVA>OMN 12500000 USD reported", "import OMN>LVA 7500000 USD reported"],
    ["New Zealand exports some $3.5 billion worth of milk powder to China.", "export NZL>CHN 3500000000 USD reported"],
    ["Goods worth $250 million were exported by Croatia to Serbia in 2011.", "export HRV>SRB 250000000 USD reported 2011"],
    ["Iceland's fish sales to Nigeria dropped to $9 million in 2016.", "export ISL>NGA 9000000 USD reported 2016"],
    ["Jordan buys vegetables to the tune of $50 million a year from Syria.", "import SYR>JOR 50000000 USD reported"],
    ["Swiss imports from Peru came to 2.3 billion francs in 2019.", "import PER>CHE 2300000000 CHF reported 2019"],
    ["In 2014 Slovakia imported $4.8 billion in goods from Russia.", "import RUS>SVK 4800000000 USD reported 2014"],
    ["Algeria exported 3 million tonnes of liquefied gas to France in 2019.", "export DZA>FRA 3000000 tonnes reported 2019"],
    ["Paraguay plans to export 15,000 tonnes of beef to Taiwan this year.", "export PRY>TWN 15000 tonnes planned 2021"],
    ["Sri Lanka sold tea valued at $180 million to Iraq in 2018.", "export LKA>IRQ 180000000 USD reported 2018"],
    ["Dutch flowers worth €90 million went to Kazakhstan in 2013.", "export NLD>KAZ 90000000 EUR reported 2013"],
    ["Kuwait takes in $700 million worth of Indian rice each year.", "import IND>KWT 700000000 USD reported"],
    ["Malaysia's palm oil exports to Pakistan, worth $1.4 billion, may suffer.", "export MYS>PAK 1400000000 USD reported"],
    ["Portugal is a market of 60 million euros for Tunisian olive oil exporters."],
    ["Azerbaijan pumped 8 billion cubic metres of gas to Turkey in 2020.", "delivery AZE>TUR 8000000000 m3 reported 2020"]
  ],
  "goods that are delivered": [
    ["A ship from Ukraine will deliver 3,900 tonnes of maize to Kenya and 19,500 tonnes to Malawi.", "delivery UKR>KEN 3900 tonnes planned", "delivery UKR>MWI 19500 tonnes planned"],
    ["Sweden is to supply Kenya with radios and other equipment to the value of $18 million (£13 million, 15 million euros).", "delivery SWE>KEN 18000000 USD planned"],
    ["Norway handed four patrol boats over to Lithuania in 2015.", "delivery NOR>LTU 4 boats reported 2015"],
    ["Bahrain took delivery of six F-16 jets from the United States in 2018.", "delivery USA>BHR 6 jets reported 2018"],
    ["Senegal is to receive 200,000 vaccine doses from China.", "delivery CHN>SEN 200000 doses planned"],
    ["Some 45,000 tonnes of wheat arrived in Beirut from Russia on Monday.", "delivery RUS>LBN 45000 tonnes reported 2021-03-08"],
    ["Under the contract South Korea will supply 24 K9 howitzers to Norway.", "delivery KOR>NOR 24 howitzers planned"],
    ["Two million doses of the Sinovac vaccine were flown to Chile from Beijing.", "delivery CHN>CHL 2000000 doses reported"],
    ["Twelve Polish locomotives are to be delivered to Ghana by the end of 2022.", "delivery POL>GHA 12 locomotives planned"],
    ["Belarus has shipped 300 tractors to Zimbabwe.", "delivery BLR>ZWE 300 tractors reported"],
    ["India offered to supply Mauritius with 20 buses.", "delivery IND>MUS 20 buses offered"],
    ["Tokyo had given Jakarta two patrol ships, and another four were to follow.", "delivery JPN>IDN 2 ships reported", "delivery JPN>IDN 4 ships planned"],
    ["The first 50,000 doses came to Kigali from India, with 500,000 more to come.", "delivery IND>RWA 50000 doses reported", "delivery IND>RWA 500000 doses planned"],
    ["A Russian ship brought 20,000 tons of diesel to Cuba.", "delivery RUS>CUB 20000 tons reported"],
    ["The contract was signed for the delivery of 18 Czech trainer jets to Iraq.", "delivery CZE>IRQ 18 trainer jets planned"],
    ["Kazakhstan has provided Kyrgyzstan with 10,000 tonnes of flour.", "delivery KAZ>KGZ 10000 tonnes reported"],
    ["Pretoria has asked Moscow for 10 million doses.", "purchase RUS>ZAF 10000000 doses requested"]
  ],
  "goods that are bought": [
    ["Thailand placed an order for 60 VT-4 tanks with China.", "purchase CHN>THA 60 tanks reported"],
    ["Five hundred buses is what Peru would like to buy from Brazil.", "purchase BRA>PER 500 buses requested"],
    ["The Philippines is considering the purchase of six submarines from France.", "purchase FRA>PHL 6 submarines requested"],
    ["Qatar signed a contract to buy 36 F-15 fighters from the United States.", "purchase USA>QAT 36 fighters planned"],
    ["A deal under which Serbia sells 48 howitzers to Myanmar was struck in 2012.", "purchase SRB>MMR 48 howitzers reported 2012"],
    ["Hanoi acquired six Kilo submarines from Russia for $2 billion.", "purchase RUS>VNM 6 submarines reported", "purchase RUS>VNM 2000000000 USD reported"],
    ["Oman has agreed to purchase 12 Typhoon jets from Britain.", "purchase GBR>OMN 12 jets planned"],
    ["Egypt bought 480,000 tonnes of Romanian wheat.", "purchase ROU>EGY 480000 tonnes reported"],
    ["Iraq concluded a $4.2 billion arms deal with Russia in 2012.", "purchase RUS>IRQ 4200000000 USD reported 2012"],
    ["It was the second part of a $7 billion arms sale to Kuwait by the United States.", "purchase USA>KWT 7000000000 USD reported"],
    ["Russia has struck a deal worth more than $900 million to supply helicopters to Algeria.", "purchase RUS>DZA 900000000 USD planned"],
    ["Cuba agreed to buy at least 4 million tons of oil from Venezuela over two years.", "purchase VEN>CUB 4000000 tons planned"]
  ],
  "money that is lent or owed": [
    ["Angola owes China $20 billion, its finance minister said.", "debt CHN>AGO 20000000000 USD reported"],
    ["Cash-strapped Chad's $1.2 billion debt to Libya will be written off.", "debt LBY>TCD 1200000000 USD reported"],
    ["Under the pact Laos must pay back $300 million to Thailand over ten years, and Thailand will forget the remaining $900 million.", "debt THA>LAO 300000000 USD planned", "debt THA>LAO 900000000 USD planned"],
    ["Japan sits on a trillion dollars in US treasury? It will not sell.", "debt JPN>USA 1000000000000 USD reported"],
    ["China has $900 billion of US treasury bonds, and Japan holds even more.", "debt CHN>USA 900000000000 USD reported"],
    ["India has announced two lines of credit worth $700 million for Tanzania.", "debt IND>TZA 700000000 USD planned"],
    ["Djibouti got a $250 million loan from China.", "debt CHN>DJI 250000000 USD reported"],
    ["The African Development Bank has approved a $90 million loan for Malawi.", "debt ->MWI 90000000 USD planned"],
    ["Kenya has been lent 300 million euros by France for a road.", "debt FRA>KEN 300000000 EUR reported"],
    ["Beijing waived $20 million of debt owed by Zambia.", "debt CHN>ZMB 20000000 USD reported"],
    ["Russia wrote off $865 million that Mongolia owed it.", "debt RUS>MNG 865000000 USD reported"],
    ["Japan rescheduled debts of $500 million owed by Myanmar.", "debt JPN>MMR 500000000 USD reported"],
    ["China sits on a trillion dollars in American treasury bonds.", "debt CHN>USA 1000000000000 USD reported"],
    ["Under a credit agreement, Tokyo will provide Hanoi with 50 billion yen.", "debt JPN>VNM 50000000000 JPY planned"],
    ["South Korea will extend $120 million in soft loans to Nepal.", "debt KOR>NPL 120000000 USD planned"],
    ["The two leaders signed a deal for a 30 billion yen loan from Japan to Laos.", "debt JPN>LAO 30000000000 JPY *"],
    ["Nicaragua's debt to Russia amounts to $3.4 billion.", "debt RUS>NIC 3400000000 USD reported"]
  ],
  "money that is given": [
    ["Australia committed A$30 million to Fiji after the cyclone.", "aid AUS>FJI 30000000 AUD planned"],
    ["Denmark earmarked 200 million kroner for Burkina Faso.", "aid DNK>BFA 200000000 DKK planned"],
    ["An aid package of $3 billion was promised to Lebanon by Saudi Arabia.", "aid SAU>LBN 3000000000 USD planned"],
    ["Seoul will provide $15 million to Laos for clinics.", "aid KOR>LAO 15000000 USD planned"],
    ["Canada allocated C$50 million in help for Haiti.", "aid CAN>HTI 50000000 CAD planned"],
    ["The grant, 300 million yen, is Japan's to Samoa.", "aid JPN>WSM 300000000 JPY reported"],
    ["Sweden also promised Moldova 40 million euros in emergency grants.", "aid SWE>MDA 40000000 EUR planned"],
    ["Kuwait has contributed $5 million to the rebuilding of Beirut's port in Lebanon.", "aid KWT>LBN 5000000 USD reported"]
  ],
  investment: [
    ["Turkish firms have put $1.5 billion into Ethiopia.", "investment TUR>ETH 1500000000 USD reported"],
    ["Saudi Arabia is ready to invest $10 billion in South Africa.", "investment SAU>ZAF 10000000000 USD offered"],
    ["The stock of Dutch investment in Ghana stands at €2 billion.", "investment NLD>GHA 2000000000 EUR reported"],
    ["China pledged investments of $400 million in Fiji.", "investment CHN>FJI 400000000 USD planned"],
    ["Emirati investors poured $3bn into Serbia between 2012 and 2018.", "investment ARE>SRB 3000000000 USD reported"],
    ["MoUs worth $2.5 billion were signed between Egypt and Kuwait.", "other EGY>KWT 2500000000 USD reported"],
    ["During the visit, Italian and Libyan companies signed contracts worth €600 million.", "other ITA>LBY 600000000 EUR reported"],
    ["Business deals to the tune of $1 billion were sealed by Chile and Brazil.", "other BRA>CHL 1000000000 USD reported"],
    ["A package of 12 agreements worth $3.2 billion between Belarus and China was signed.", "other BLR>CHN 3200000000 USD reported"]
  ],
  "several who give to one": [
    ["Japan gave $20m, Norway $5m and the United Arab Emirates another $3m towards the rebuilding of Somalia's hospitals.", "aid JPN>SOM 20000000 USD reported", "aid NOR>SOM 5000000 USD reported", "aid ARE>SOM 3000000 USD reported"],
    ["Donors pledged 1.2 billion euros for Mali. The European Union promised 520 million euros, France 280 million.", "aid ->MLI 1200000000 EUR planned", "aid ->MLI 520000000 EUR planned", "aid FRA>MLI 280000000 EUR planned"],
    ["Belgium and Luxembourg have promised 20 million euros and 5 million euros respectively to Burundi.", "aid BEL>BDI 20000000 EUR planned", "aid LUX>BDI 5000000 EUR planned"],
    ["The US has provided Jordan with $668 million, including $165 million for schools.", "aid USA>JOR 668000000 USD reported", "aid USA>JOR 165000000 USD reported"],
    ["Dutch investment in Brazil amounted to 10.5 billion dollars in 2013 and Spain's to 2.2 billion.", "investment NLD>BRA 10500000000 USD reported 2013", "investment ESP>BRA 2200000000 USD reported 2013"]
  ],
  "what bodies of many countries ask for and approve": [
    ["The United Nations has appealed for $540 million to help drought victims in Ethiopia.", "aid ->ETH 540000000 USD requested"],
    ["The World Bank's board approved $500 million in financing for Pakistan's roads.", "debt ->PAK 500000000 USD planned"],
    ["The African Development Bank and the government of Rwanda have signed a grant agreement of 25 million dollars.", "aid ->RWA 25000000 USD reported"],
    ["Mr Okello of Uganda urged the ministers to give an extra $50 million."]
  ],
  "who gives and who takes": [
    ["At the talks on Mali's drought, Britain gave an extra $164 million, Norway gave $75 million, and Kuwait gave $500 million.", "aid GBR>MLI 164000000 USD reported", "aid NOR>MLI 75000000 USD reported", "aid KWT>MLI 500000000 USD reported"],
    ["Since 2011, Norway has provided $258 million in response to the humanitarian crises.", "aid NOR>- 258000000 USD reported"],
    ["Malawi will need 1.2 million tonnes of food aid from Japan.", "aid JPN>MWI 1200000 tonnes requested"],
    ["Pakistan has requested China to reschedule $3 billion of debt identified by the International Monetary Fund.", "debt CHN>PAK 3000000000 USD requested"],
    ["Sidbi of India said that the French lender will provide a credit line of $100 million.", "debt FRA>IND 100000000 USD planned"],
    ["Soviet grain imports from Canada reached 5 million tonnes in 1984.", "import CAN>RUS 5000000 tonnes reported 1984"],
    ["The Danes are owed 500 million dollars by Sudan.", "debt DNK>SDN 500000000 USD reported"],
    ["Greek shipowners ordered 40 tankers in South Korea in 2014.", "purchase KOR>GRC 40 tankers reported 2014"],
    ["More than 1,200 tents and 14 generators were flown by Turkey to Pakistan.", "delivery TUR>PAK 1200 tents reported", "delivery TUR>PAK 14 generators reported"],
    ["Two Russian planes with 38 tonnes of relief goods landed in Colombo.", "delivery RUS>LKA 38 tonnes reported"],
    ["Zambia leans on China, which has so far lent $1.3 billion.", "debt CHN>ZMB 1300000000 USD reported"],
    ["In Wellington, officials said that New Zealand would give Tonga $2 million in aid.", "aid NZL>TON 2000000 USD planned"],
    ["Norway will give $3 million to the United Nations for the hungry in Malawi.", "aid NOR>MWI 3000000 USD planned"],
    ["The hall was paid out of the $4 million in aid Japan has given to Fiji.", "aid JPN>FJI 4000000 USD reported"],
    ["Chinese companies will invest $579 million in Indian companies.", "investment CHN>IND 579000000 USD planned"],
    ["Vietnam attracted $9 billion in foreign investment in 2015.", "investment ->VNM 9000000000 USD reported 2015"],
    ["Mexico sent $475 million worth of goods to Cuba in 2019.", "export MEX>CUB 475000000 USD reported 2019"],
    ["Ghana was the largest supplier of cocoa to Spain in 2014 with 40,000 tonnes. Togo delivered 9,000 tonnes.", "export GHA>ESP 40000 tonnes reported 2014", "delivery TGO>ESP 9000 tonnes reported"]
  ],
  "whose exports and imports they are": [
    ["Peru's exports to Chile were $3 billion in 2019. Imports from Japan were $2 billion. Exports to Bolivia reached $700 million.", "export PER>CHL 3000000000 USD reported 2019", "import JPN>PER 2000000000 USD reported 2019", "export PER>BOL 700000000 USD reported 2019"],
    ["Exports of tea to Oman were worth $3 million in 2015. Exports to Qatar were worth $2 million.", "export ->OMN 3000000 USD reported 2015", "export ->QAT 2000000 USD reported 2015"],
    ["Fiji's tea exports to Oman were worth $3 million in 2015. Exports to Qatar were worth $2 million.", "export FJI>OMN 3000000 USD reported 2015", "export FJI>QAT 2000000 USD reported 2015"],
    ["Imports from Japan were $4 billion in 2015. Exports to Nepal reached $500 million.", "import JPN>- 4000000000 USD reported 2015", "export ->NPL 500000000 USD reported 2015"],
    ["Exports to Peru fell in 2012. Exports to Chile were $1 billion.", "export ->CHL 1000000000 USD reported 2012"],
    ["Peru's exports to Chile are growing. Imports from Japan were worth $3 billion in 2012.", "import JPN>PER 3000000000 USD reported 2012"],
    ["Exports to Mali reached $1 billion, while those to Togo fell to $500 million, the Turkish ministry said.", "export TUR>MLI 1000000000 USD reported", "export TUR>TGO 500000000 USD reported"],
    ["Imports from Mali reached $1 billion, while those from Togo fell to $500 million, the Turkish ministry said.", "import MLI>TUR 1000000000 USD reported", "import TGO>TUR 500000000 USD reported"],
    ["Dutch imports of Argentine soymeal were 34,000 tonnes in May 1987.", "import ARG>NLD 34000 tonnes reported 1987-05"],
    ["Japanese imports fell to 89 million tonnes in 1985.", "import ->JPN 89000000 tonnes reported 1985"],
    ["Spain was the main buyer for Dutch tomato exports with 12,000 tonnes.", "export NLD>ESP 12000 tonnes reported"],
    ["Ghana's exports to Togo came to $40 million, those to Benin $30 million and those to Mali to $20 million.", "export GHA>TGO 40000000 USD reported", "export GHA>BEN 30000000 USD reported", "export GHA>MLI 20000000 USD reported"]
  ],
  "two periods in one sentence": [
    ["Fiji's exports in May 2012 were $20 million, up from April's $18 million and 9 per cent above the $16 million of May 2011.", "export FJI>- 20000000 USD reported 2012-05", "export FJI>- 18000000 USD reported 2012-04", "export FJI>- 16000000 USD reported 2011-05"],
    ["Fiji ran a trade deficit of $20 million in 2012. The figure compared with surpluses of $18 million in 2011 and $16 million in 2010.", "other FJI>- 20000000 USD reported 2012", "other FJI>- 18000000 USD reported 2011", "other FJI>- 16000000 USD reported 2010"],
    ["Fiji's trade deficit was $20 million in May 2012 after a deficit of $18 million in April 2012. Imports rose to $30 million.", "other FJI>- 20000000 USD reported 2012-05", "other FJI>- 18000000 USD reported 2012-04", "import ->FJI 30000000 USD reported 2012-05"],
    ["Swiss sugar imports fell to 75,000 tonnes in May 1987 from 97,000 in April and 120,000 in May 1986.", "import ->CHE 75000 tonnes reported 1987-05", "import ->CHE 97000 tonnes reported 1987-04", "import ->CHE 120000 tonnes reported 1986-05"],
    ["In 2014 Peru's exports to Chile grew from $900 million in 2013 to $950 million.", "export PER>CHL 900000000 USD reported 2013", "export PER>CHL 950000000 USD reported 2014"],
    ["Exports and imports of Nepal stood at 70 billion and 300 billion rupees respectively in 2010.", "export NPL>- 70000000000 NPR reported 2010", "import ->NPL 300000000000 NPR reported 2010"]
  ],
  "gifts and loans of governments and banks": [
    ["The Government of Japan signed notes on grant aid amounting to 330 million Yen to Malawi.", "aid JPN>MWI 330000000 JPY reported"],
    ["On behalf of the Government of India, the bank extended a credit line of $90 million to the Government of the Republic of Togo.", "debt IND>TGO 90000000 USD reported"],
    ["The African Development Bank works in Togo. The bank approved a loan of $21 million to finance wells in Togo. About $8 million was approved for roads in northern Benin.", "debt ->TGO 21000000 USD planned", "debt ->BEN 8000000 USD planned"],
    ["The African Development Bank lent Mali 30 million euros. The Bank approved $9 million for Benin.", "debt ->MLI 30000000 EUR reported", "debt ->BEN 9000000 USD planned"],
    ["Canada announced a humanitarian package of $70 million for Chad.", "aid CAN>TCD 70000000 USD planned"],
    ["Norway signed a grant contract with Fiji worth 40 million kroner.", "aid NOR>FJI 40000000 NOK reported"],
    ["Norway gives Fiji 40 million kroner in aid. The grants for schools come to 3 million kroner.", "aid NOR>FJI 40000000 NOK reported", "aid NOR>FJI 3000000 NOK reported"],
    ["Norway has provided 60 million kroner to UNICEF for schools.", "aid NOR>- 60000000 NOK reported"],
    ["Norway announced that it had given 60 million kroner to Malawi.", "aid NOR>MWI 60000000 NOK reported"],
    ["Turkey invests more than $2 billion in the economy of Georgia.", "investment TUR>GEO 2000000000 USD reported"],
    ["The United States and Chile signed a $90 million deal that will supply Chile with 12 helicopters.", "other CHL>USA 90000000 USD planned", "delivery USA>CHL 12 helicopters planned"],
    ["Japan gave Senegal 700 million FCFA in aid in 2011 and Benin CFAF 90 million.", "aid JPN>SEN 700000000 XOF reported 2011", "aid JPN>BEN 90000000 XOF reported 2011"],
    ["The club signed an aid contract worth $2 million."]
  ],
  "sums of change beside a percentage": [
    ["Kenya's exports rose by 3 per cent, or $21 million, to $700 million in 2015.", "export KEN>- 700000000 USD reported 2015"],
    ["Kenya's tea exports increased 3 per cent or $21 million to $700 million in 2015, driven by sales to Egypt (up $5 million).", "export KEN>- 700000000 USD reported 2015"],
    ["Kenya's exports rose $21m (3%) to $700m in 2015.", "export KEN>- 700000000 USD reported 2015"],
    ["Kenya's imports were $2 billion in 2015, the result of a $90m (5%) increase in fuel.", "import ->KEN 2000000000 USD reported 2015"],
    ["Kenya's exports to Uganda were $2 billion in 2015. This is a welcome increase of $90 million."  , "export KEN>UGA 2000000000 USD reported 2015"],
    ["Australia's balance on goods and services was a surplus of $3 billion in May 2015.", "other AUS>- 3000000000 USD reported 2015-05"],
    ["Australia's goods and services debits rose 2% to $30,000m in May 2015.", "import ->AUS 30000000000 USD reported 2015-05"],
    ["Kenya's exports to Uganda rose to $40 million, with exports to Mali up to $7 million and to Chad up 4 per cent to $2 million.", "export KEN>UGA 40000000 USD reported", "export KEN>MLI 7000000 USD reported", "export KEN>TCD 2000000 USD reported"],
    ["Kenya's exports to Uganda rose to $40 million in 2015. Exports to the European Union fell to $30 million.", "export KEN>UGA 40000000 USD reported 2015", "export KEN>- 30000000 USD reported 2015"]
  ],
  "all trade of a country": [
    ["Peru's total foreign trade amounted to $90 billion in 2019.", "bilateral trade PER>- 90000000000 USD reported 2019"],
    ["The import and export volume of Laos reached $9 billion in 2019.", "bilateral trade LAO>- 9000000000 USD reported 2019"],
    ["Customs announced that Kenya's imports from Uganda had fallen to $600 million.", "import UGA>KEN 600000000 USD reported"]
  ],
  "one of two countries told by the words around": [
    ["Chile signed a $70m agreement to import Peruvian copper.", "purchase PER>CHL 70000000 USD planned"],
    ["Under the two billion dollar deal signed in May, Oman will buy 40 jets from Britain.", "purchase GBR>OMN 2000000000 USD *", "purchase GBR>OMN 40 jets planned"],
    ["The value of U.S. grain exports to Japan (5 billion dollars) and Korea (2 billion dollars) has grown.", "export USA>JPN 5000000000 USD reported", "export USA>KOR 2000000000 USD reported"],
    ["In Chile the board approved $300 million of Japanese investment in 1988, twice the U.S. investment figure.", "investment JPN>CHL 300000000 USD planned"],
    ["DUBLIN Peru and Norway agreed to increase trade to $3 billion in ten years.", "bilateral trade NOR>PER 3000000000 USD planned"],
    ["Trade between Peru and China came to $9 billion in 2012. Exports were $5 billion.", "bilateral trade CHN>PER 9000000000 USD reported 2012", "export PER>CHN 5000000000 USD reported 2012"],
    ["The surplus, which rose to 7 billion dollars, was projected to top 9 billion, Peru's ministry said of its trade with Chile.", "other PER>CHL 7000000000 USD *", "other PER>CHL 9000000000 USD *"],
    ["Norway's parliament gave quick approval to $3 billion for the police."]
  ],
  "totals told in a country's own money": [
    ["The nation's trade surplus fell 20 percent from the previous year to 6 trillion yen in fiscal 1996.", "other JPN>- 6000000000000 JPY reported"],
    ["Exports rose 7 percent in May 2015 to 90 billion baht, the highest since July, and imports were 80 billion.", "export THA>- 90000000000 THB reported 2015-05", "import ->THA 80000000000 THB reported 2015-05"],
    ["The trade surplus with Chile declined for the second straight year in 2003, falling by 12 percent to 700 billion won.", "other KOR>CHL 700000000000 KRW reported 2003"],
    ["Peru's surplus with Chile in May 2003 was $90 million. Its exports to Chile rose 4 percent from a year earlier to $200 million while imports of Chilean goods increased 6 percent to $110 million.", "other PER>CHL 90000000 USD reported 2003-05", "export PER>CHL 200000000 USD reported 2003-05", "import CHL>PER 110000000 USD reported 2003-05"],
    ["Globally, Peru's exports grew in 2003 to $9 billion; those to Chile came to $2 billion.", "export PER>- 9000000000 USD reported 2003", "export PER>CHL 2000000000 USD reported 2003"],
    ["Peru's exports to Chile in 2003 included $90 million of buses and lorries, up 14 percent; $60 million of beef, and $20 million of tea.", "export PER>CHL 90000000 USD reported 2003", "export PER>CHL 60000000 USD reported 2003", "export PER>CHL 20000000 USD reported 2003"]
  ],
  "what a gift is made up of": [
    ["Norway is giving Fiji $48 million. Of the $48 million, $20 million is for schools; $5 million will strengthen the courts, and $18 million goes to wells.", "aid NOR>FJI 48000000 USD reported", "aid NOR>FJI 20000000 USD reported", "aid NOR>FJI 5000000 USD planned", "aid NOR>FJI 18000000 USD planned"],
    ["China lent Africa $9 billion. China would also offer $2 million in aid for wildlife.", "debt CHN>- 9000000000 USD reported", "aid CHN>- 2000000 USD offered"],
    ["The minister announced Norway's $7 million contribution to roads in Malawi.", "aid NOR>MWI 7000000 USD planned"]
  ],
  "what newsrooms add to totals": [
    ["Chad's trade deficit now stands at $36 million, $4 million higher than a year ago.", "other TCD>- 36000000 USD reported"],
    ["Peru's ministry is busy. The Commerce Ministry reported on Thursday exports expanded by 6 percent in April to $2 billion.", "export PER>- 2000000000 USD reported 2020-04"],
    ["Peru's exports rose 7 percent in May 2015 to $2 billion, rebounding after a contraction the previous month.", "export PER>- 2000000000 USD reported 2015-05"],
    ["Mali secured a $30 million loan and $20 million in grants from Japan.", "debt JPN>MLI 30000000 USD reported", "aid JPN>MLI 20000000 USD reported"],
    ["Taxes in Togo will be cut. This is to attract $15 million of foreign investment.", "investment ->TGO 15000000 USD planned"],
    ["The Malian minister said that the money, $12 million in grants, was for wells.", "aid ->MLI 12000000 USD reported"],
    ["Peru bought $310 million worth of U.S. wheat. The list includes 130 million dollars of machines, 70 million of farm products, and 50 million of steel.", "import USA>PER 310000000 USD reported", "import USA>PER 130000000 USD reported", "import USA>PER 70000000 USD reported", "import USA>PER 50000000 USD reported"],
    ["Nokia will invest $9 million in Chile.", "investment FIN>CHL 9000000 USD planned"],
    ["A dealer in Singapore has an average daily turnover of $100 million with American banks."]
  ],
  "sums told side by side": [
    ["Peru's exports to Chile stood at $82 million, while Bolivia exported goods worth $49 million.", "export PER>CHL 82000000 USD reported", "export BOL>CHL 49000000 USD reported"],
    ["Poland will buy $9 million-worth of cocoa and $4 million-worth of tea from Ghana.", "import GHA>POL 9000000 USD planned", "import GHA>POL 4000000 USD planned"],
    ["Norway's arms deal with Kuwait is worth $15 billion.", "purchase NOR>KWT 15000000000 USD *"],
    ["He closed five Norwegian-owned units in Kuwait last week."]
  ],
  "agencies that give": [
    ["The bridge in Mali will be paid for by a $30 million loan from the Kuwait Fund.", "debt KWT>MLI 30000000 USD *"],
    ["DFID has given £7 million for clinics in Malawi.", "aid GBR>MWI 7000000 GBP reported"],
    ["AusAID will fund schools in Tonga with $4 million over five years.", "aid AUS>TON 4000000 AUD planned"],
    ["KfW lent Serbia 40 million euros for heating.", "debt DEU>SRB 40000000 EUR reported"],
    ["Norway announced $7 million in Norwegian support for schools in Fiji. This brings Norway's support to $9 million.", "aid NOR>FJI 7000000 USD planned", "aid NOR>FJI 9000000 USD reported"],
    ["Norway announced funding of 5 million euros for victims of the floods in Mozambique.", "aid NOR>MOZ 5000000 EUR planned"],
    ["The museum announced funding of $5 million for its roof."]
  ],
  "sums that lean on their neighbours": [
    ["The gap between UK exports and imports has widened to more than £6bn.", "other GBR>- 6000000000 GBP reported"],
    ["Figures for November 2004 showed UK exports down 2.3% to £9bn, while imports grew 1.3% to £15bn.", "export GBR>- 9000000000 GBP reported 2004-11", "import ->GBR 15000000000 GBP reported 2004-11"],
    ["Dutch tea imports fell to 308,200 from 342,900 tonnes in 1986.", "import ->NLD 308200 tonnes *", "import ->NLD 342900 tonnes *"],
    ["Fiji's wages rose by 20 million dollars. Imports of Fiji were 2.6 billion in 1986.", "import ->FJI 2600000000 USD reported 1986"],
    ["Fiji's bank is pleased. The May quarter showed an 18 million dollar surplus for merchandise trade.", "other FJI>- 18000000 USD *"]
  ],
  "who sells, who is owed, and what is yet to come": [
    ["Sweden will sell Chile boats under a $400 million contract.", "purchase SWE>CHL 400000000 USD planned"],
    ["Mali owes $3 million to China this year, and $2 million to Oman.", "debt CHN>MLI 3000000 USD reported", "debt OMN>MLI 2000000 USD reported"],
    ["Japan lent $3 million to Mali and $2 million to Togo.", "debt JPN>MLI 3000000 USD reported", "debt JPN>TGO 2000000 USD reported"],
    ["The Paris Club agreed to cancel $18 million of Togo's $30 million debt.", "debt ->TGO 18000000 USD planned", "debt ->TGO 30000000 USD reported"],
    ["Peru and Chile want to triple trade from $1.5 billion to $5 billion within five years.", "bilateral trade CHL>PER 1500000000 USD reported", "bilateral trade CHL>PER 5000000000 USD planned"],
    ["Trade of Peru and Chile grew from $1.5 billion to $5 billion.", "bilateral trade CHL>PER 1500000000 USD reported", "bilateral trade CHL>PER 5000000000 USD reported"]
  ],
  "each country's own deed": [
    ["Danish direct investment in Chile amounts to around $4 million and Chile has invested about $1 million in Denmark.", "investment DNK>CHL 4000000 USD reported", "investment CHL>DNK 1000000 USD reported"],
    ["Poland has donated maize to Chad. The 7,000 tonnes of flour will be handed to families.", "delivery POL>TCD 7000 tonnes planned"],
    ["Poland has beaten Chad. The 7,000 tonnes of flour will be handed to families."],
    ["Denmark announced assistance of 5,000 tonnes of wheat to the Malian people.", "aid DNK>MLI 5000 tonnes planned"]
  ],
  "arms and jets by their names": [
    ["Chile has been cleared to purchase 14 Apache Attack Helicopters from the United States.", "purchase USA>CHL 14 helicopters planned"],
    ["Oman ordered 58 Missile Warning Systems and 1,200 TOW 2A Radio Frequency Missiles from the United States.", "purchase USA>OMN 58 systems reported", "purchase USA>OMN 1200 missiles reported"],
    ["Peru wants to buy three Black Hawks from the United States for $137 million.", "purchase USA>PER 3 hawks requested", "purchase USA>PER 137000000 USD requested"],
    ["Kenya ordered 30 of Boeing's 787-9 Dreamliner jets.", "purchase USA>KEN 30 jets reported"],
    ["Kenya Airways ordered 12 Airbus A350-900 jets worth $4 billion.", "purchase FRA>KEN 12 jets reported", "purchase FRA>KEN 4000000000 USD reported"],
    ["The United States sent two aircraft carriers to Oman."],
    ["Oman was sold two frigates by Britain.", "purchase GBR>OMN 2 frigates reported"]
  ],
  "who only tells, hosts or carries": [
    ["The Manila-based lender said Nepal will get a loan amounting to $300 million for clean energy.", "debt ->NPL 300000000 USD planned"],
    ["PARIS, June 5 (Agency) - Senegal's cocoa exports rose to $300 million in 2012.", "export SEN>- 300000000 USD reported 2012"],
    ["Peter Hill, speaking at a conference in Samoa, said Australia would give 40 million Australian dollars in aid to the Pacific.", "aid AUS>- 40000000 AUD planned"],
    ["The British minister pledged another £1 million in aid to support relief efforts on the ground in Fiji, taking the UK assistance to £3 million.", "aid GBR>FJI 1000000 GBP planned", "aid GBR>FJI 3000000 GBP reported"],
    ["Since the invasion of Kuwait the United States has approved the sale of planes worth $4 billion to Oman.", "export USA>OMN 4000000000 USD planned"],
    ["A team of Boeing executives visited Oman, hoping to sign a contract to sell Oman $4 billion worth of patrol aircraft, which are used for tracking Iranian submarines.", "export USA>OMN 4000000000 USD planned"],
    ["A state agency in Nepal is said to have bought some 340,000 tonnes of wheat from abroad by tender.", "purchase ->NPL 340000 tonnes reported"]
  ],
  "what goes on about a figure": [
    ["The vaccines for Laos include 90,000 doses donated by Slovakia, 50,000 doses donated by Croatia and 400,000 doses given by Hungary.", "aid SVK>LAO 90000 doses reported", "aid HRV>LAO 50000 doses reported", "aid HUN>LAO 400000 doses reported"],
    ["Japan gave Peru a million doses of vaccine. Peru said that 80,000 doses would be sent to Arequipa.", "aid JPN>PER 1000000 doses reported"],
    ["Direct investments from Italy in Albania exceeded $20 billion. Some $3.5 billion were invested in 2018 alone.", "investment ITA>ALB 20000000000 USD reported", "investment ITA>ALB 3500000000 USD *"]
  ],
  "deals, support and duties": [
    ["Under the American plan, Egypt would get 150 Hawk missiles and Oman 200 shoulder-fired Stingers.", "delivery USA>EGY 150 missiles planned", "delivery USA>OMN 200 stingers planned"],
    ["Britain announced £10 million support for Nepal following the earthquake.", "aid GBR>NPL 10000000 GBP planned"],
    ["Denmark announced €10 million support to help the people of Nepal.", "aid DNK>NPL 10000000 EUR planned"],
    ["Peru wants Chile to give some relief from the tariffs imposed on an earlier $250 million list of goods."],
    ["Chile wants $50 million in annual Peruvian purchases of Chilean fruit.", "purchase CHL>PER 50000000 USD *"],
    ["Trade between Peru and Chile rose from $8.2 billion in 2007 - a year ahead of the treaty - to $23 billion in 2015.", "bilateral trade CHL>PER 8200000000 USD reported 2007", "bilateral trade CHL>PER 23000000000 USD reported 2015"],
    ["Britain gave pounds 234m in aid for a dam in Malaysia.", "aid GBR>MYS 234000000 GBP reported"],
    ["Ghana has signed a $50 million agreement to export gas to Togo.", "purchase GHA>TGO 50000000 USD *"],
    ["The news comes a week after Ghana struck a $25 million deal to supply gas to Togo.", "purchase GHA>TGO 25000000 USD *"],
    ["Japan would provide India with a loan of £592 million for a railway and an amount of £171 million for the metro.", "debt JPN>IND 592000000 GBP planned", "debt JPN>IND 171000000 GBP planned"],
    ["That would be hard for Fiji, which earns around $18 million per year from exports.", "export FJI>- 18000000 USD reported"],
    ["The Fijian minister thanked India for its support, including a 30 billion rupee and a $400 million currency swap agreement.", "debt IND>FJI 30000000000 INR reported", "debt IND>FJI 400000000 USD reported"],
    ["Poland signed a contract with South Korea for 180 K2 Black Panther tanks and 212 K9 howitzers.", "purchase KOR>POL 180 tanks reported", "purchase KOR>POL 212 howitzers reported"]
  ],
  "the time of a figure": [
    ["Peru's exports to Chile came to $900 million in the first half of the fiscal year 2018.", "export PER>CHL 900000000 USD *"],
    ["Peru's trade surplus fell in the first six months of 2019 from a year earlier to 55 million dollars.", "other PER>- 55000000 USD reported 2019-01/2019-06"],
    ["Peru's exports in the first nine months of 2019 totalled 1.3 billion dollars, after the country saw its June sales grow.", "export PER>- 1300000000 USD reported 2019-01/2019-09"]
  ],
  "equal sums, money sent home, and who is called like a city": [
    ["Japan lent Laos $300 million. The first $150 million tranche will finance a road. The second $150 million tranche will include a bridge.", "debt JPN>LAO 300000000 USD reported", "debt JPN>LAO 150000000 USD planned", "debt JPN>LAO 150000000 USD planned"],
    ["Norway gave Malawi $5 million for wells and $5 million for schools.", "aid NOR>MWI 5000000 USD reported", "aid NOR>MWI 5000000 USD reported"],
    ["Oman signed a deal to buy 50 Airbus jets. Oman ordered 50 Airbus jets, officials said.", "purchase FRA>OMN 50 jets planned"],
    ["Remittances sent home by Nepali labour migrants in Qatar amounted to $4.1 billion in 2013.", "other QAT>NPL 4100000000 USD reported 2013"],
    ["Nepal received $6 billion in remittances from Qatar.", "other QAT>NPL 6000000000 USD reported"],
    ["Ambassador Rosario said Fiji aims to double its two-way trade with Samoa from $1 million to $2 million.", "bilateral trade FJI>WSM 1000000 USD reported", "bilateral trade FJI>WSM 2000000 USD planned"],
    ["India handed over 40,000 tonnes of diesel to Sri Lanka, and Oman gave 300 tonnes of rice.", "delivery IND>LKA 40000 tonnes reported", "aid OMN>LKA 300 tonnes reported"],
    ["Denmark announced €50 million to help Nepal meet its need of food.", "aid DNK>NPL 50000000 EUR planned"],
    ["Ghana's cocoa exports reached 195,000 tonnes in 1985/86, against 171,000 the season before. It earned $460 million from cocoa.", "export GHA>- 195000 tonnes *", "export GHA>- 171000 tonnes *", "export GHA>- 460000000 USD *"],
    ["Denmark has pledged €10 billion for wells in Mali, of which about €1.3 billion was given in 2022.", "aid DNK>MLI 10000000000 EUR *", "aid DNK>MLI 1300000000 EUR *"]
  ],
  "gifts to the country, and shipments as statistics": [
    ["Japan has donated 40 buses to the country. The buses are for Fiji's schools.", "aid JPN>FJI 40 buses reported"],
    ["A total of 736,000 doses of vaccine and related materials made by a big firm of Beijing and donated from China arrived at the airport of Nairobi, Kenya.", "aid CHN>KEN 736000 doses reported"],
    ["In May 2013 shipments of crude dropped to 700,000 barrels per day, a third of what Iran's oil exports once were. Oman and Iran are at odds.", "export IRN>- 700000 barrels per day reported 2013-05"],
    ["Oman wants shipments brought under 500,000 tonnes."],
    ["Norway gives Nepal 9 million kroner in aid. Today's announcement includes an additional 2 million kroner for Bhutan.", "aid NOR>NPL 9000000 NOK reported", "aid NOR>BTN 2000000 NOK reported"]
  ],
  "two deeds, two owners and two flows in one sentence": [
    ["Peru shipped 430,000 tonnes of flour to Oman, and bought 120,000 tonnes of sugar from Chile.", "delivery PER>OMN 430000 tonnes reported", "purchase CHL>PER 120000 tonnes reported"],
    ["Chile exported $2 billion of copper to Japan and imported cars worth $300 million from Korea.", "export CHL>JPN 2000000000 USD reported", "import KOR>CHL 300000000 USD reported"],
    ["Poland sold 30,000 tonnes of butter to Algeria, then lent Serbia $50 million.", "export POL>DZA 30000 tonnes reported", "debt POL>SRB 50000000 USD reported"],
    ["Exports of Oman rose to $30 billion, and Qatar's to $27 billion from $21 billion.", "export OMN>- 30000000000 USD reported", "export QAT>- 27000000000 USD reported", "export QAT>- 21000000000 USD reported"],
    ["Peru's exports to Japan led with $24 million, while Chile's came to $14 million.", "export PER>JPN 24000000 USD reported", "export CHL>JPN 14000000 USD reported"],
    ["Exports to the EU rose 2 percent to 676 million euros with imports down 3 percent at 545 million, Peru's ministry said.", "export PER>- 676000000 EUR reported", "import ->PER 545000000 EUR reported"],
    ["Chile's trade deficit with Japan widened to 14 million dollars as exports fell 3 percent to 9 million dollars and imports rose to 23 million dollars.", "other CHL>JPN 14000000 USD reported", "export CHL>JPN 9000000 USD reported", "import JPN>CHL 23000000 USD reported"],
    ["Trade between Oman and Chile rose to 1 billion 240 million 500 thousand dollars, exports to Chile making up 300 million dollars.", "bilateral trade CHL>OMN 1240500000 USD reported", "export OMN>CHL 300000000 USD reported"],
    ["Peru exported goods worth $300 million to Chile, bringing bilateral trade to $700 million.", "export PER>CHL 300000000 USD reported", "bilateral trade CHL>PER 700000000 USD reported"],
    ["Peru's imports from Chile were at $140 million while exports touched $78 million, taking the total trade to $218 million.", "import CHL>PER 140000000 USD reported", "export PER>CHL 78000000 USD reported", "bilateral trade CHL>PER 218000000 USD reported"],
    ["Exports of fruit rose to $787 million, bringing total trade between Peru and Chile to $2 billion.", "export PER>- 787000000 USD reported", "bilateral trade CHL>PER 2000000000 USD reported"],
    ["Peru and Chile exchanged 4 million dollars' worth of goods.", "bilateral trade CHL>PER 4000000 USD reported"],
    ["Japan's ODA to Laos totals some 20 billion yen.", "aid JPN>LAO 20000000000 JPY reported"]
  ],
  "parts of a gift and second balances": [
    ["The minister said that Norway had set aside more than $90m for development cooperation with Zambia and some $30m for Malawi.", "aid NOR>ZMB 90000000 USD planned", "aid NOR>MWI 30000000 USD reported"],
    ["Spain gave Chad €3 million for wells. €400,000 will be provided to UNICEF for clinics under Operation Hope Chad.", "aid ESP>TCD 3000000 EUR reported", "aid ESP>TCD 400000 EUR planned"],
    ["Spain gave Chad €3 million for wells. Ghana (€9 million) and Togo (€6 million) both get more.", "aid ESP>TCD 3000000 EUR reported", "aid ESP>TGO 6000000 EUR reported"],
    ["New Zealand will provide $500 million as official development assistance this year.", "aid NZL>- 500000000 USD planned"],
    ["Peru earned a $4.2 billion surplus in trade with China, and ran a $1.1 billion deficit with Brazil.", "other PER>CHN 4200000000 USD reported", "other PER>BRA 1100000000 USD reported"],
    ["Chile runs a trade deficit of $2 billion with China and a surplus of $3 billion with Japan.", "other CHL>CHN 2000000000 USD reported", "other CHL>JPN 3000000000 USD reported"],
    ["Trade between the European Union and India would grow by $180 billion, and trade between China and Japan by more than $90 billion.", "bilateral trade IND>- 180000000000 USD planned", "bilateral trade CHN>JPN 90000000000 USD reported"],
    ["Kazakhstan and China are partners. In 2012 Kazakhstan attracted a record $25 billion in foreign direct investment.", "investment ->KAZ 25000000000 USD reported"],
    ["Norway would give 3 million kroner to help Malian refugees in Niger and those who return to Mali.", "aid NOR>NER 3000000 NOK planned"],
    ["In Mali Norway will provide 3 million kroner to the World Food Programme.", "aid NOR>MLI 3000000 NOK planned"],
    ["Kenya owes about $6 billion to China, while Zambia owes $4 billion.", "debt CHN>KEN 6000000000 USD reported", "debt CHN>ZMB 4000000000 USD reported"],
    ["Chinese investors commit $30 million for eight Indian firms.", "investment CHN>IND 30000000 USD planned"],
    ["China's Sinosteel will spend $30 million on a uranium mine in South Australia.", "investment CHN>AUS 30000000 USD planned"],
    ["Japan will give Laos $8 million for clearing mines.", "aid JPN>LAO 8000000 USD planned"],
    ["Coffee export earnings for Peru rose to $1.1 billion in 2012.", "export PER>- 1100000000 USD reported"],
    ["Rice exports were put at 500,000 tonnes by Thailand's customs office.", "export THA>- 500000 tonnes reported"]
  ],
  "who invests most, and who lends": [
    ["Laos's largest investor is Norway with $4 billion.", "investment NOR>LAO 4000000000 USD reported"],
    ["Norway was Laos's third-largest investor in 2018 at $8 billion, behind Chile at $9 billion.", "investment NOR>LAO 8000000000 USD reported 2018", "investment CHL>LAO 9000000000 USD reported 2018"],
    ["Vientiane drew $42 million of Chilean investment in 2018.", "investment CHL>LAO 42000000 USD reported 2018"],
    ["Danish lenders supplied $2.3 billion to Kenya in 2019.", "debt DNK>KEN 2300000000 USD reported 2019"],
    ["Norway has devoted about $90 million to clinics in Malawi.", "aid NOR>MWI 90000000 USD reported"],
    ["Chad tendered for 30,000 tonnes of Canadian wheat for June/July shipment.", "purchase CAN>TCD 30000 tonnes requested 2021-06"]
  ],
  "lists of countries, each with its amount": [
    ["The biggest investors in Laos were Oman ($900m), Chile ($400m) and Peru ($200m).", "investment OMN>LAO 900000000 USD reported", "investment CHL>LAO 400000000 USD reported", "investment PER>LAO 200000000 USD reported"],
    ["Fiji's main creditors are Norway ($4 billion), Spain ($3 billion) and Chile ($2 billion).", "debt NOR>FJI 4000000000 USD reported", "debt ESP>FJI 3000000000 USD reported", "debt CHL>FJI 2000000000 USD reported"],
    ["The main suppliers of rice to Oman were Laos (3 million tonnes), Peru (2 million tonnes) and Chad (1 million tonnes).", "export LAO>OMN 3000000 tonnes reported", "export PER>OMN 2000000 tonnes reported", "export TCD>OMN 1000000 tonnes reported"],
    ["Chile imported 900,000 tonnes of dates in 2018, with 500,000 tonnes from Oman and 300,000 tonnes from Iraq.", "import ->CHL 900000 tonnes reported 2018", "import OMN>CHL 500000 tonnes reported 2018", "import IRQ>CHL 300000 tonnes reported 2018"]
  ],
  "wares, told from what else countries count": [
    ["Norway delivered 20 missiles to Ukraine, whose army fired them the same week.", "delivery NOR>UKR 20 missiles reported"],
    ["A 50-tonne shipment of Danish milk powder arrived in Samoa on Monday.", "delivery DNK>WSM 50 tonnes reported 2021-03-08"],
    ["Six Iroquois were sent to Kenya by the United States.", "delivery USA>KEN 6 iroquois reported"],
    ["Poland gave Georgia 40 looms.", "aid POL>GEO 40 looms reported"],
    ["France supplied Morocco with 30 telescopes and 12 kayaks.", "delivery FRA>MAR 30 telescopes reported", "delivery FRA>MAR 12 kayaks reported"],
    ["India handed over two patrol boats to Mauritius; they will patrol its waters.", "delivery IND>MUS 2 boats reported"],
    ["Japan bought a fleet of 30 buses from Germany.", "purchase DEU>JPN 30 buses reported"]
  ],
  "who lends to a continent, ranges in words, and what firms source": [
    ["At the China-Africa forum on Monday the president said China will provide 3 billion dollars in preferential loans to Africa.", "debt CHN>- 3000000000 USD planned"],
    ["Foreign investment in Chile came to between four and five billion dollars in 2014.", "investment ->CHL 4000000000 USD reported 2014", "investment ->CHL 5000000000 USD reported 2014"],
    ["Trade between Ghana and Togo fell to 14 billion dollars in 2017, down 2.5 billion dollars from 2016.", "bilateral trade GHA>TGO 14000000000 USD reported 2017"],
    ["Egypt sources 40 tractors from Romania.", "purchase ROU>EGY 40 tractors reported"]
  ]
}; // prettier-ignore
