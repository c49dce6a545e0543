import type {Told} from "./tradeSentences.ts";

/** Figures of ordinary news by what is told, and near-misses of each; dated 11 March 2021. */
export const ordinaryNews: Readonly<Record<string, readonly Told[]>> = {
  "electricity told in megawatts": [
    ["Ethiopia will provide 400 MW of electricity to Kenya via a new line.", "delivery ETH>KEN 400 MW planned"],
    [
      "The deal allows Vietnam to purchase more electricity from Laos to 3,000 megawatts from 1,800 MW.",
      "purchase LAO>VNM 3000 megawatts planned",
      "purchase LAO>VNM 1800 MW reported"
    ],
    ["Iran currently exports 1,200 megawatts of electricity to Iraq.", "export IRN>IRQ 1200 megawatts reported"],
    ["Zambia has agreed to sell 100 MW to Namibia, ZESCO said.", "purchase ZMB>NAM 100 MW planned"],
    ["Mozambique's Cahora Bassa supplies 1,100 MW to South Africa.", "delivery MOZ>ZAF 1100 MW reported"],
    [
      "Under the 25-year agreement, 300 MW will be delivered to Uganda from Ethiopia.",
      "delivery ETH>UGA 300 MW planned"
    ],
    [
      "Laos signed an agreement with Singapore on Thursday to export 60 megawatts of power via Malaysia.",
      "export LAO>SGP 60 megawatts planned"
    ],
    ["The plant in Laos will have a capacity of 1,400 MW."],
    ["Kenya commissioned a 310 MW wind farm with money from Denmark."],
    ["A line that can carry 500 MW will link Greece with Egypt."],
    ["The outage in Namibia cut 300 MW from the grid."],
    ["Kenya and Denmark will build a plant that generates 310 MW."]
  ],
  "arms sold by a government called by its leader": [
    [
      "The Carter Administration is going to sell Kuwait 500 shoulder-fired rockets.",
      "purchase USA>KWT 500 rockets planned"
    ],
    ["The Thatcher government plans to sell Oman 50 jets.", "purchase GBR>OMN 50 jets planned"],
    ["The Bush administration will sell 40 radars to Peru.", "purchase USA>PER 40 radars planned"],
    ["The school administration is going to sell 900 tickets to Peru."],
    ["The Bush administration sent 900 advisers to Colombia."]
  ],
  "contracts for so much a year": [
    [
      "A unit of Petrobangla signed a deal to take 1.5 million tonnes a year of LNG for 10 years from Oman.",
      "import OMN>BGD 1500000 tonnes planned"
    ],
    [
      "Mongolia's Erdenes signed an agreement to supply up to 15 million tonnes of coal a year to China's Shenhua.",
      "delivery MNG>CHN 15000000 tonnes planned"
    ],
    [
      "The mine has contracts to deliver 800,000 tons annually to POSCO of South Korea.",
      "delivery ->KOR 800000 tons planned"
    ],
    [
      "Two Polish firms agreed together to purchase 2.6 mmty from Mozambique.",
      "purchase MOZ>POL 2600000 tonnes planned"
    ],
    ["Yemen LNG exports would come from two trains."],
    ["The mine produces 3 million tonnes of coal annually."]
  ],
  "support that goes up or down": [
    [
      "The Government of Norway has announced an increase in its yearly support for schools in Zambia from $4 million to $9 million.",
      "aid NOR>ZMB 4000000 USD *",
      "aid NOR>ZMB 9000000 USD *"
    ],
    [
      "South Korea will increase its development programme in Laos to $90 million, up from $50 million.",
      "aid KOR>LAO 90000000 USD planned",
      "aid KOR>LAO 50000000 USD reported"
    ],
    ["Finland's development cooperation with Nepal amounts to 80 million euros.", "aid FIN>NPL 80000000 EUR reported"],
    ["The government of Malawi increased its support for farmers from $3 million to $8 million."],
    ["Support for the party rose from 3 million to 8 million."]
  ],
  "what comes of talks between two countries": [
    [
      "Zambia and China have agreed to build a dam. A group of Chinese banks will finance it. It provides for a loan of $1.2 billion.",
      "debt CHN>ZMB 1200000000 USD planned"
    ],
    [
      "Bolivia and India signed a memorandum on lithium. The investment is put at $600 million.",
      "investment IND>BOL 600000000 USD reported"
    ],
    [
      "Kenya and France agreed on a highway. Total investment will reach 1.3 billion euros.",
      "investment FRA>KEN 1300000000 EUR planned"
    ],
    ["The city council presented the plan. Total investment will be around $5 million."],
    ["Italy met Chile in the final. Total prize money will be $5 million."]
  ],
  "counted people, who are no goods": [
    ["More than 40,000 slaves were shipped from Angola to Brazil."],
    ["In those years Portugal sent 3,000 convicts to Mozambique."],
    ["Some 4,000 pilgrims went from Niger to Saudi Arabia."],
    ["France sent 200 commandos to Chad."],
    ["Peru sent 20 athletes to Japan."]
  ],
  "whose flow a place or a firm with its country tells": [
    [
      "Kenya approved the export of an additional 90 megawatts of electricity from Ethiopia's 12 dams.",
      "export ETH>KEN 90 megawatts planned"
    ],
    ["Oman imported almost 3 million tonnes wheat in 2006.", "import ->OMN 3000000 tonnes reported 2006"],
    [
      "Peru awaits the first batch of 12 fighter jets ordered under a contract with France.",
      "delivery FRA>PER 12 fighter jets *"
    ],
    [
      "The foreign trade of Chile totaled $300 billion in 2019, including $170 billion of exports and $130 billion of imports.",
      "bilateral trade CHL>- 300000000000 USD reported 2019",
      "export CHL>- 170000000000 USD reported 2019",
      "import ->CHL 130000000000 USD reported 2019"
    ],
    [
      "In an effort aimed at easing the drought, Somalia received 25,000 tons of maize from Romania.",
      "delivery ROU>SOM 25000 tons reported"
    ]
  ],
  "investment in groups of countries": [
    [
      "Peru and Chile met. In 2019, direct investment in ASEAN rose to $226 billion.",
      "investment ->- 226000000000 USD reported 2019"
    ],
    [
      "Peru and Chile met. However, Chilean investment in ASEAN, at $17 billion, was below that of Peru.",
      "investment CHL>- 17000000000 USD reported"
    ]
  ],
  "craft and arms that a force moves, meets or destroys itself": [
    ["Chile's defence ministry said it had detected 43 Peruvian military aircraft near its coast."],
    ["On Friday 36 Kenyan military aircraft crossed into Tanzania's air defence zone."],
    ["Chad wiped out one convoy of 14 Libyan military vehicles near Faya."],
    ["Lima took control measures against Chilean ships, two of them."],
    ["Strikes of Chad have taken out an estimated 400 rockets of Libya."],
    ["A general of Iran ordered the launch of about 200 missiles at Oman."],
    ["More than 20 armoured vehicles of Chad entered Libya on Tuesday."],
    ["Norway destroyed 40 missiles and sent 12 tanks to Chad.", "delivery NOR>TCD 12 tanks reported"],
    [
      "Six French helicopters entered service in Peru after Paris delivered them in May.",
      "delivery FRA>PER 6 helicopters reported 2020-05"
    ],
    ["Oman ordered 12 French helicopters for its navy.", "purchase FRA>OMN 12 helicopters reported"]
  ],
  "what is taken, and what takes time": [
    ["Peru takes 300,000 tonnes of Chilean coal a year.", "import CHL>PER 300000 tonnes reported"],
    ["Peru said that it takes four weeks to drive 90 Chilean tractors inland."],
    ["Egypt took part in a show of 40 Russian tractors."]
  ],
  "a war told of beside what is given": [
    [
      "Since Chad's invasion of Togo, Norway has pledged $12 million, including $7 million for military assistance.",
      "aid NOR>TGO 12000000 USD planned",
      "aid NOR>TGO 7000000 USD planned"
    ],
    [
      "Chad's full-scale invasion of Togo goes on.\n\nTogo exported 962,000 tonnes of grain this month.",
      "export TGO>- 962000 tonnes reported 2021-03"
    ],
    [
      "Chad's full-scale invasion of Togo goes on.\n\nNorway gave $3 million in aid to Chad.",
      "aid NOR>TCD 3000000 USD reported"
    ],
    [
      "Chad has fought since its war began. Chad's war on Togo is costly.\n\nThe union delivered $3 million in medical aid to Togo.",
      "aid ->TGO 3000000 USD reported"
    ],
    [
      "Before Chad's invasion of Togo, Chad sold Togo 40 billion cubic metres of gas a year.",
      "purchase TCD>TGO 40000000000 m3 reported"
    ]
  ],
  "who gives what another secured or was promised": [
    ["Peru's defence ministry said it had secured an $8 million US aid package.", "aid USA>PER 8000000 USD reported"],
    [
      "Togo got a pledge from Belgium, which says it will supply Togo with 30 fighter jets.",
      "delivery BEL>TGO 30 fighter jets planned"
    ],
    ["Peru's ministry said it had secured an $8 million order."],
    [
      "Togo heard Chad's minister, who said it will supply Belgium with 30 fighter jets.",
      "delivery TCD>BEL 30 fighter jets planned"
    ]
  ],
  "plans made in order to reach an end": [
    ["Peru made a $7 billion tax cut in order to help its farmers after a trade war with America."],
    ["China placed a $298 million order with Peru.", "purchase PER>CHN 298000000 USD reported"]
  ],
  "what one thing costs": [
    ["A Polish car is sold in Chile for $28,000."],
    ["A tractor imported to Peru from Poland at $50,000 would be taxed."],
    ["Poland sold Chile wine worth $280,000.", "export POL>CHL 280000 USD reported"],
    ["Japan gave Fiji $50,000 in relief.", "aid JPN>FJI 50000 USD reported"]
  ],
  "what adds to an economy, and engines and people by number": [
    ["A Chinese firm was contributing €800 million a year to the Irish economy."],
    ["Norway contributed $30 million to Mali.", "aid NOR>MLI 30000000 USD reported"],
    [
      "German exports of vans with engines of 2.5 litres to Chile reached $12 million.",
      "export DEU>CHL 12000000 USD reported"
    ],
    ["Chad sent 15,000 Nepalis to Togo."],
    ["Chad sent 15 Toyotas to Togo.", "delivery TCD>TGO 15 toyotas reported"],
    ["China put export controls on two raw materials against Peru."]
  ],
  "what is denied": [
    ["Norway did not give $150 million to Mali."],
    ["Norway has never sold Mali goods worth $3 million."],
    ["Norway did not only help: it gave $150 million to Mali.", "aid NOR>MLI 150000000 USD reported"]
  ],
  "goods on which tariffs are laid": [
    ["Peru imposed tariffs on $25 million in Chilean imports.", "import CHL>PER 25000000 USD reported"],
    [
      "Peru said that tariffs on $18 million worth of imports of Chilean lorries would soar.",
      "import CHL>PER 18000000 USD planned"
    ],
    ["Peru slapped tariffs on $10 million in Chilean exports.", "import CHL>PER 10000000 USD reported"],
    ["Duties on $40 million of the firm's imports were cut in Peru."],
    ["The tariff cost $1.1 million to Peruvian importers of tyres."]
  ],
  "aid of several kinds, and rounds": [
    [
      "The Norwegian parliament approved $61 million in military and other aid for Mali.",
      "aid NOR>MLI 61000000 USD planned"
    ],
    ["Chad has delivered 5 million artillery rounds to Togo.", "delivery TCD>TGO 5000000 rounds reported"],
    ["Chad brought five rounds of talks to Togo."]
  ]
};
