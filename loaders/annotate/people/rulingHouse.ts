import type {CountryCode} from "../../types.ts";

const HOUSE = /\bAl[- ]?(?<house>Sabah|Khalifa|Thani|Nah(?:ay|y)an|Maktou?m|Qasimi|Nuaimi|Saud)$/i;
const COUNTRIES: Readonly<Record<string, CountryCode>> = {
  sabah: "KWT",
  khalifa: "BHR",
  thani: "QAT",
  nahyan: "ARE",
  nahayan: "ARE",
  maktoum: "ARE",
  maktum: "ARE",
  qasimi: "ARE",
  nuaimi: "ARE",
  saud: "SAU"
};

/** The state whose ruling house somebody's name ends with ("Sheikh Jaber Al-Sabah"); null for other names. */
export function countryOfHouse(name: string): CountryCode | null {
  return COUNTRIES[HOUSE.exec(name)?.groups?.["house"]?.toLowerCase() ?? ""] ?? null;
}
