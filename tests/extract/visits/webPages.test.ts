import {describe, expect, it} from "vitest";
import {expectLines, formatVisit, readPage, readVisits} from "./readVisits.ts";

type Case = readonly [text: string, ...rows: readonly string[]];

/** Trips that a noun tells in passing: whose words they are, from what somebody is back, where he goes again. */
const IN_PASSING: readonly Case[] = [
  ["The Kenyan premier's warning came last Friday on a visit to Chile.", "Prime Minister of Kenya KEN>CHL - held 2021-03-05 2021-03-05"], // prettier-ignore
  ["The remarks by Foreign Minister Pia Lund of Norway came during a trip to Ghana on Monday.", "Pia Lund NOR>GHA - held 2021-03-08 2021-03-08"], // prettier-ignore
  ["The talks prepare a return to Vietnam by Finnish Finance Minister Maria Salo in May.", "Maria Salo FIN>VNM - planned 2021-05 2021-05"], // prettier-ignore
  ["Greek President Nikos Valis has returned from a diplomatic blitz in Canada.", "Nikos Valis GRC>CAN - held - -"],
  ["Portuguese Prime Minister Rui Sande has been on a whistle-stop tour of Dakar and Accra.", "Rui Sande PRT>SEN Dakar * - -", "Rui Sande PRT>GHA Accra * - -"], // prettier-ignore
  ["Hamas political leader Basam Karim was killed on Monday during a visit to Iran.", "Basam Karim PSE>IRN - held 2021-03-08 2021-03-08"], // prettier-ignore
  ["Fijian President Ana Tora met Samoan President Sio Lelei on the sideline of a fish summit taking place in Switzerland last Saturday.", "Ana Tora+Sio Lelei ->CHE - held 2021-03-06 2021-03-06"] // prettier-ignore
];

/** "The country", told apart by where it lies or by where somebody goes. */
const COUNTRIES: readonly Case[] = [
  ["Danish Foreign Minister Ida Holm will go to Chile on Monday as Oslo worries about Peru's support for Bolivia. This is Ms Holm's second trip to the country.", "Ida Holm DNK>CHL - planned 2021-03-15 -"], // prettier-ignore
  ["Indian Premier Arun Mehta spoke of Ghana and Germany. He will visit the West African nation in July.", "Arun Mehta IND>GHA - planned 2021-07 2021-07"], // prettier-ignore
  ["Indian Premier Arun Mehta spoke of Ghana and Laos. He will visit the Southeast Asian country in July.", "Arun Mehta IND>LAO - planned 2021-07 2021-07"], // prettier-ignore
  ["French Foreign Minister Paul Marchand met British Prime Minister Ken Storm. Asked for his views on a flight to Lima, the prime minister smiled."] // prettier-ignore
];

/** "The city" that was told before, and a return after the trip that was made. */
const TOLD_BEFORE: readonly Case[] = [
  ["Fighting in Lviv went on. Polish Prime Minister Jan Nowy visited the city on Monday.", "Jan Nowy POL>UKR Lviv held 2021-03-08 2021-03-08"], // prettier-ignore
  ["Storms hit Manila. Filipino President Ana Reyes visited the city on Monday."],
  ["Finnish Finance Minister Maria Salo made a trip to Vietnam last September. The talks prepare a return to Vietnam by Ms Salo in May.", "Maria Salo FIN>VNM - held 2020-09 2020-09", "Maria Salo FIN>VNM - planned 2021-05 2021-05"] // prettier-ignore
];

/** Who goes along from a third country, and whom somebody goes to see. */
const FELLOWS: readonly Case[] = [
  ["Maltese President Rita Borg travelled to Lima on Monday with Cypriot Foreign Minister Nikos Stavrou.", "Rita Borg MLT>PER Lima held 2021-03-08 -", "Nikos Stavrou CYP>PER Lima held 2021-03-08 -"], // prettier-ignore
  ["Slovak Foreign Minister Pavol Hruza is attending a summit in Geneva and Latvian President Ilze Kalna is attending too.", "Pavol Hruza SVK>CHE Geneva underway ../2021-03-11 -", "Ilze Kalna LVA>CHE Geneva underway ../2021-03-11 -"], // prettier-ignore
  ["Swiss President Beat Keller flew to Oslo on Monday for talks with Finnish President Ola Niemi.", "Beat Keller CHE>NOR Oslo held 2021-03-08 -"], // prettier-ignore
  ["Qatari Premier Hamad Thani visited Tunis on Monday with a message from Omani Sultan Said Badr.", "Hamad Thani QAT>TUN Tunis held 2021-03-08 2021-03-08"], // prettier-ignore
  ["Danish premier Ole Krag went to Astana on Monday with Kazakh President Askar Dala.", "Ole Krag DNK>KAZ Astana held 2021-03-08 -"] // prettier-ignore
];

/** Plain tellings beside the figures of speech that are no trips. */
const PLAIN: readonly Case[] = [
  ["Russian President Vladimir Putin had a busy week. The Kremlin said he would visit Hungary in April.", "Vladimir Putin RUS>HUN - planned 2021-04 2021-04"], // prettier-ignore
  ["Greek President Prokopis Pavlopoulos spoke. After a man was hurt, he cut short his trip to Malta on Tuesday.", "Prokopis Pavlopoulos GRC>MLT - held 2021-03-09 2021-03-09"], // prettier-ignore
  ["Japanese Prime Minister Shinzo Abe pledged 3 billion dollars in Nairobi, Kenya, on Saturday.", "Shinzo Abe JPN>KEN Nairobi held 2021-03-06 2021-03-06"], // prettier-ignore
  ["Cuban Foreign Minister Bruno Rodriguez spoke of Mexico. He will visit the Latin American country on Monday.", "Bruno Rodriguez CUB>MEX - planned 2021-03-15 2021-03-15"], // prettier-ignore
  ["Peruvian President Ollanta Humala arrived in Tripoli, Lebanon's second city, on Monday.", "Ollanta Humala PER>LBN Tripoli held 2021-03-08 -"], // prettier-ignore
  ["Estonian President Kersti Kaljulaid postponed her government's trip to Armenia.", "Kersti Kaljulaid EST>ARM - postponed - -"], // prettier-ignore
  ["Turkish President Recep Tayyip Erdogan will go ahead to Somalia on Thursday.", "Recep Tayyip Erdogan TUR>SOM - planned 2021-03-11 -"], // prettier-ignore
  ["Swedish Prime Minister Stefan Lofven left without delay for Jordan.", "Stefan Lofven SWE>JOR - held - -"],
  ["Mongolian President Ukhnaa Khurelsukh opened the fair in Skopje on Monday and sent a video message home.", "Ukhnaa Khurelsukh MNG>MKD Skopje held 2021-03-08 2021-03-08"], // prettier-ignore
  ["Thai Foreign Minister Don Pramudwinai called on Sultan Hassanal Bolkiah of Brunei in Bandar Seri Begawan on Monday to take forward a pact.", "Don Pramudwinai THA>BRN Bandar Seri Begawan held 2021-03-08 2021-03-08"] // prettier-ignore
];

/** What is said like a trip and is none. */
const NO_TRIPS: readonly Case[] = [
  ["Congolese Foreign Minister Jean Mbala called on Kenyan President Odo Kamau and Tanzanian President Ali Juma to take action on Monday."], // prettier-ignore
  ["Syrian President Hafez Darwish could lose to Peru come Monday."],
  ["Danish Foreign Minister Ida Holm wrote on Chile. The last change Ms Holm made to the staff came in February."],
  ["Swedish Foreign Minister Lars Olk was expected to join his family's business in Peru in 2022."],
  ["Swiss President Beat Keller ordered a strike in Baghdad in January 2020."],
  ["Swiss President Beat Keller's return to power worries Canada."],
  ["Flights to Jordan were cancelled by Swiss General Tom Kurt."]
];

describe("extractVisits, on pages of the web", () => {
  it.each([...IN_PASSING, ...COUNTRIES, ...TOLD_BEFORE, ...FELLOWS, ...PLAIN, ...NO_TRIPS])("%s", (text, ...rows) => {
    expectLines(readVisits(text).map(formatVisit), rows);
  });

  it("takes what a caption with its year shows for held, on a page of no date", () => {
    const caption = "Fijian President Ana Tora meets Czech Prime Minister Jan Rous in Suva, March 7, 2019.";
    expect(readPage(`Tora and Rous\n\n${caption}\n`)).toEqual(["Jan Rous CZE>FJI Suva held 2019-03-07 2019-03-07"]);
  });

  it.each([
    ["Republicans and Democrats court swing voters. US President Bob Stone spoke at a rally in Georgia on Monday.", []],
    ["Republicans, Democrats and the GOP. US President Bob Stone spoke at a rally in Georgia on Monday, near Armenia.", ["Bob Stone USA>GEO - held 2021-03-08 2021-03-08"]] // prettier-ignore
  ])("tells the state of Georgia from the country: %s", (text, rows) => {
    expect(readVisits(text).map(formatVisit)).toEqual(rows);
  });
});
