import {describe, expect, it} from "vitest";
import {annotate} from "../../../loaders/annotate/annotate.ts";
import {readPeople, sampleDocument} from "../sampleDocument.ts";

/** A text, and the people that it speaks of in order: "words = name". */
type Case = readonly [text: string, ...people: readonly string[]];

const READ: readonly Case[] = [
  ["Prime Minister (Narendra) Modi spoke.", "Prime Minister (Narendra) Modi = Narendra Modi"],
  ["The minister (right) Modi liked left.", "The minister = ?", "Modi = Narendra Modi"],
  ["Foreign Minister (FM) Marta Veidas flew in.", "Foreign Minister (FM) Marta Veidas = Marta Veidas"],
  ["The prime minister (a farmer) spoke.", "The prime minister = ?"],
  ["MartaFinance Minister Marta Veidas left.", "Marta = Marta Veidas", "Finance Minister Marta Veidas = Marta Veidas"],
  ["MacPrime burgers sold well."],
  ["K.P.Sharma Oli arrived.", "K.P.Sharma Oli = K. P. Sharma Oli"],
  ["Chinese Ambassador Sun Qilang left.", "Chinese Ambassador Sun Qilang = Sun Qilang"],
  ["The ambassador left. Sun and rain followed.", "The ambassador = ?"],
  [
    "Minister for Economic Affairs, Marta Veidas had left.",
    "Minister for Economic Affairs, Marta Veidas = Marta Veidas"
  ],
  ["After meeting the president, Marta Veidas had left.", "the president = ?", "Marta Veidas = Marta Veidas"],
  ["State Minister for Power, Energy and Mines, Marta Veidas, left.", "State Minister for Power, Energy and Mines, Marta Veidas = Marta Veidas"], // prettier-ignore
  ["Jets went to Peru, Russian Defence Minister Sergei Ivanov said.", "Russian Defence Minister Sergei Ivanov = Sergei Ivanov"], // prettier-ignore
  [
    "Olaf Dunk, the deputy Norwegian trade minister, left.",
    "Olaf Dunk, the deputy Norwegian trade minister = Olaf Dunk"
  ],
  ["Chairman of the National Assembly of Peru Olaf Dunk left.", "Chairman of the National Assembly of Peru Olaf Dunk = Olaf Dunk"], // prettier-ignore
  ["Olaf Dunk met the vice-president of the Export Bank of Chad.", "Olaf Dunk = Olaf Dunk", "the vice-president of the Export Bank of Chad = ?"], // prettier-ignore
  ["Olaf Dunk met the vice-president of Chad.", "Olaf Dunk = Olaf Dunk", "the vice-president of Chad = Vice President of Chad"], // prettier-ignore
  ["Peruvian General Olaf Dunk left.", "Peruvian General Olaf Dunk = Olaf Dunk"],
  ["Peru's Adm. Olaf Dunk left.", "Peru's Adm. Olaf Dunk = Olaf Dunk"],
  ["Peruvian Army Gen. Olaf Dunk left.", "Peruvian Army Gen. Olaf Dunk = Olaf Dunk"],
  ["It flew from Peru Mr Olaf Dunk's bag.", "Mr Olaf Dunk = Olaf Dunk"],
  ["President Dunk left. First Lady Ann Dunk stayed. Dunk spoke.", "President Dunk = Dunk", "First Lady Ann Dunk = Ann Dunk", "Dunk = Dunk"], // prettier-ignore
  ["First Lady Ann Dunk came. Dunk left.", "First Lady Ann Dunk = Ann Dunk", "Dunk = Ann Dunk"],
  ["First Lady Ann Dunk stayed. Mrs Dunk spoke.", "First Lady Ann Dunk = Ann Dunk", "Mrs Dunk = Ann Dunk"],
  ["Narendra Modi left. Ms Ann Modi stayed. Mrs Modi spoke.", "Narendra Modi = Narendra Modi", "Ms Ann Modi = Ann Modi", "Mrs Modi = Ann Modi"], // prettier-ignore
  ["President Yao Wen left.", "President Yao Wen = Yao Wen"],
  ["Democratic Forum leader Olaf Dunk left.", "leader Olaf Dunk = Olaf Dunk"],
  ["The governor of Utah spoke in America.", "The governor of Utah = ?"],
  ["Israel Prime Minister Benjamin Netanyahu came.", "Israel Prime Minister Benjamin Netanyahu = Benjamin Netanyahu"],
  ["The Ambassador of Chile in Peru, Olaf Dunk, left.", "The Ambassador of Chile in Peru, Olaf Dunk = Olaf Dunk"],
  ["On May 3 Russian Foreign Minister Sergei Lavrov left.", "Russian Foreign Minister Sergei Lavrov = Sergey Lavrov"],
  ["The chair of the Peruvian parliament's trade committee, Olaf Dunk, left.", "The chair of the Peruvian parliament's trade committee, Olaf Dunk = Olaf Dunk"], // prettier-ignore
  ["The State Secretary at the Peruvian Trade Ministry, Olaf Dunk, left.", "The State Secretary at the Peruvian Trade Ministry, Olaf Dunk = Olaf Dunk"], // prettier-ignore
  ["Minister Olaf Lake left.", "Minister Olaf Lake = Olaf Lake"],
  ["Margaret Day, a minister, left.", "Margaret Day, a minister = Margaret Day"],
  ["The premier left Queen Victoria Street.", "The premier = ?", "Queen Victoria = Victoria"],
  ["Malaysian Minister Mohamed Nazri Abdul Aziz left.", "Malaysian Minister Mohamed Nazri Abdul Aziz = Mohamed Nazri Abdul Aziz"], // prettier-ignore
  ["Mauritania's Mohamed Ould Cheikh Abdel Aziz left.", "Mauritania's Mohamed Ould Cheikh Abdel Aziz = Mohamed Ould Abdel Aziz"], // prettier-ignore
  [
    "Minister Mohammed bin Salim Al Rashid left.",
    "Minister Mohammed bin Salim Al Rashid = Mohammed bin Salim Al Rashid"
  ],
  ["Olaf Dunk, Minister of State at the Ministry of Trade of Peru, left.", "Olaf Dunk, Minister of State at the Ministry of Trade of Peru = Olaf Dunk"], // prettier-ignore
  ["In Peru, Olaf Dunk, a poet, left.", "Olaf Dunk = Olaf Dunk"],
  ["Pakistan's ambassador to Russia Olaf Dunk left.", "Pakistan's ambassador to Russia Olaf Dunk = Olaf Dunk"],
  ["Deputy Prime Minister - Minister of Trade of Peru Olaf Dunk left.", "Deputy Prime Minister - Minister of Trade of Peru Olaf Dunk = Olaf Dunk"], // prettier-ignore
  ["Cabinet Secretary for Foreign and Diaspora Affairs Olaf Dunk left.", "Cabinet Secretary for Foreign and Diaspora Affairs Olaf Dunk = Olaf Dunk"], // prettier-ignore
  ["The President of the Republic, Olaf Dunk, left.", "The President of the Republic, Olaf Dunk = Olaf Dunk"],
  ["The President of the Republic of Kenya left.", "The President of the Republic of Kenya = President of Kenya"],
  ["Emmanuel Macron and his counterpart from Chile, Olaf Dunk, ate.", "Emmanuel Macron = Emmanuel Macron", "his counterpart from Chile, Olaf Dunk = Olaf Dunk"], // prettier-ignore
  ["Theresa May left. Thatcher was the only British prime minister to stay.", "Theresa May = Theresa May", "Thatcher = Margaret Thatcher", "the only British prime minister = Margaret Thatcher"], // prettier-ignore
  ["It was Safar 13, 1437 A.H by the calendar."],
  ["Work on Ho Chi Minh City's metro goes on."]
];

const MEANT: readonly Case[] = [
  ["President Bush and Soviet President Mikhail S. Gorbachev met.", "President Bush = George H. W. Bush", "Soviet President Mikhail S. Gorbachev = Mikhail Gorbachev"], // prettier-ignore
  ["President Bush and Russian President Vladimir Putin met.", "President Bush = Bush", "Russian President Vladimir Putin = Vladimir Putin"], // prettier-ignore
  ["Pakistan cheered. President Zaradri left.", "President Zaradri = Asif Ali Zardari"],
  ["Chad cheered. President Zaradri left.", "President Zaradri = Zaradri"],
  ["Nepal awaits Prime Minister Oil's return.", "Prime Minister Oil = K. P. Sharma Oli"],
  ["Mexico awaits the prime minister. Oil is dear.", "the prime minister = ?"],
  ["Sergey Lavrov rested. The foreign minister will see his Chinese counterpart Wang Yi.", "Sergey Lavrov = Sergey Lavrov", "The foreign minister = Sergey Lavrov", "his Chinese counterpart Wang Yi = Wang Yi"], // prettier-ignore
  ["Olaf Dunk ate. Both Lula and his guest sang.", "Olaf Dunk = Olaf Dunk", "Lula = Luiz Inacio Lula da Silva", "his guest = ?"], // prettier-ignore
  ["James A. Baker III came. It was read in Russian and Baker nodded.", "James A. Baker III = James Baker", "Baker = James Baker"] // prettier-ignore
];

/** Country of a person in a text. */
function countryOf(name: string, text: string, overrides = {}): string | null | undefined {
  return annotate(sampleDocument(text, overrides)).people.get(name)?.country;
}

describe("annotate reads names as editors leave them", () => {
  it.each(READ)("in: %s", (text, ...people) => expect(readPeople(text)).toEqual(people));
  it.each(MEANT)("and whom they mean: %s", (text, ...people) => expect(readPeople(text)).toEqual(people));
});

describe("the country of an official whom nobody introduces", () => {
  it("is where they come home to", () => {
    const text = "Finance Minister Marta Veidas asked India for help. Veidas returned to Riga after the visit.";
    expect(countryOf("Marta Veidas", text)).toBe("LVA");
    expect(countryOf("Marta Veidas", text.replace("returned to", "went to"))).toBeNull();
  });

  it("is that of the paper's dateline where others are about, but not of those who travel there", () => {
    const text = "RIGA, Feb 16 — Xi Jinping is ill.\nHe will skip Latvia, Finance Minister Marta Veidas said.";
    expect(countryOf("Marta Veidas", text.replace("Latvia", "Peru"))).toBe("LVA");
    expect(countryOf("Marta Veidas", text)).toBeNull();
  });

  it("is that of the place where they are met", () => {
    expect(countryOf("Marta Veidas", "In Peru, Emmanuel Macron met Trade Minister Marta Veidas.")).toBe("PER");
    expect(countryOf("Marta Veidas", "In Peru, Trade Minister Marta Veidas met Emmanuel Macron.")).toBeNull();
  });

  it("is not that of the visitors whom they meet", () => {
    expect(countryOf("Marta Veidas", "In a new turn, a Chinese team met Foreign Secretary Marta Veidas.")).toBeNull();
    expect(countryOf("Marta Veidas", "A Chinese delegation met Foreign Secretary Marta Veidas.")).toBeNull();
  });
});
