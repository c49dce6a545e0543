import type {Told} from "./sentences.ts";

/** Delegations, tours of several countries and stays that have just begun, dated Thursday 11 March 2021. */
export const tourSentences: readonly Told[] = [
  // who leads a delegation
  [
    "A nine-member delegation led by the Speaker of the Sri Lanka Parliament Nimal Wickrama visited India from 1 to 5 March.",
    "Nimal Wickrama LKA>IND - held 2021-03-01 2021-03-05"
  ],
  [
    "A delegation from Nepal headed by the newly elected speaker of their House, Ms Sita Gurung, visited Lima last week.",
    "Sita Gurung NPL>PER Lima held * *"
  ],
  [
    "A five-member delegation from the National Assembly of Zambia is in Ghana. The delegation is led by Mr Peter Banda.",
    "Peter Banda ZMB>GHA - underway ../2021-03-11 -"
  ],
  [
    "A delegation from Zambia is in Ghana. The delegation, made up of four members, was led by Mr Peter Banda.",
    "Peter Banda ZMB>GHA - underway ../2021-03-11 -"
  ],
  // officers of foreign forces
  [
    "The Chief of Naval Staff of the Indian Navy, Admiral Karambir Singh called on Sri Lankan President Gotabaya Rajapaksa on Monday.",
    "Karambir Singh IND>LKA - held 2021-03-08 *"
  ],
  [
    "Commander of Turkish Land Forces General Umit Dundar visited Islamabad on Monday.",
    "Umit Dundar TUR>PAK Islamabad held 2021-03-08 *"
  ],
  [
    "Commander of the Qatar Emiri Air Force Major General Jassim Mannai arrived in Muscat on Monday.",
    "Jassim Mannai QAT>OMN Muscat held 2021-03-08 *"
  ],
  // several stops of one tour
  [
    "US Special Envoy Martin Griffiths left on a tour of Amman, Muscat, and Doha.",
    "Martin Griffiths USA>JOR Amman underway * -",
    "Martin Griffiths USA>OMN Muscat underway * -",
    "Martin Griffiths USA>QAT Doha underway * -"
  ],
  [
    "Chilean President Sebastian Pinera was on the road for five days, visiting Peru and Ecuador.",
    "Sebastian Pinera CHL>PER - held - -",
    "Sebastian Pinera CHL>ECU - held - -"
  ],
  [
    "Indian Vice President Venkaiah Naidu will visit Laos and Nepal from 20 to 27 March. He will be in Laos on 20-22 March.",
    "Venkaiah Naidu IND>LAO - planned 2021-03-20 2021-03-22",
    "Venkaiah Naidu IND>NPL - planned 2021-03-20 2021-03-27"
  ],
  [
    "In 2013 Turkish President Abdullah Gul called off plans to visit Oslo.",
    "Abdullah Gul TUR>NOR Oslo cancelled 2013 2013"
  ],
  [
    "HANOI - German President Frank-Walter Steinmeier took off from Noi Bai Airport on Tuesday. He went straight on to Seoul.",
    "Frank-Walter Steinmeier DEU>VNM Hanoi held * 2021-03-09",
    "Frank-Walter Steinmeier DEU>KOR Seoul held 2021-03-09 -"
  ],
  [
    "Cuban President Miguel Diaz-Canel arrived in Managua on Monday, as did his Bolivian counterpart, Luis Arce.",
    "Miguel Diaz-Canel CUB>NIC Managua held 2021-03-08 -",
    "Luis Arce BOL>NIC Managua held 2021-03-08 -"
  ],
  // stays that have begun, and trips that have not
  [
    "Cuban Foreign Minister Bruno Rodriguez has arrived in St. Lucia.",
    "Bruno Rodriguez CUB>LCA - underway 2021-03-10/2021-03-11 -"
  ],
  [
    "Crown Princess Victoria of Sweden has been touring Bangladesh since Monday.",
    "Victoria SWE>BGD - underway 2021-03-08 -"
  ],
  ["Swedish Foreign Minister Ann Linde has been in Kenya twice.", "Ann Linde SWE>KEN - held - -"],
  [
    "New Zealand Foreign Minister Nanaia Mahuta is preparing for her first Pacific trip, to Fiji next week.",
    "Nanaia Mahuta NZL>FJI - planned * *"
  ],
  [
    "After a four-day visit to Cuba, Pope Francis flew to Washington on Tuesday.",
    "Pope Francis VAT>CUB - held - -",
    "Pope Francis VAT>USA Washington held 2021-03-09 -"
  ],
  [
    "Kazakhstan announced the visit of German President Frank-Walter Steinmeier in January.",
    "Frank-Walter Steinmeier DEU>KAZ - planned - -"
  ],
  // places told in a roundabout way
  [
    "Pope Francis will leave from Rome to the Kazakh capital on 20 March.",
    "Pope Francis VAT>KAZ * planned 2021-03-20 -"
  ],
  [
    "The visit of President Mahamadou Issoufou of Niger to President Patrice Talon of Benin has been postponed.",
    "Mahamadou Issoufou NER>BEN - postponed - -"
  ],
  [
    "Saudi Foreign Minister Faisal bin Farhan is to hold talks in the Egyptian capital of Cairo on Tuesday.",
    "Faisal bin Farhan SAU>EGY Cairo planned 2021-03-16 *"
  ]
];

/** Near-misses of the same. */
export const noTours: readonly string[] = [
  "A delegation of the bank led by its new chairman visited the flooded farms.",
  "A letter to President Patrice Talon of Benin from President Mahamadou Issoufou of Niger has been published.",
  "The left wing of the party, visiting rights groups said, has arrived at a decision.",
  "In talks with the President, Sergei Lavrov said little. The armed forces of Chad command respect.",
  "President Joe Biden's preparations for a trip to the dentist are over."
];
