const names: Readonly<Record<string, string>> = {
  USD: "US dollars",
  EUR: "Euros",
  GBP: "Pounds sterling",
  CNY: "Chinese yuan",
  RUB: "Russian roubles",
  INR: "Indian rupees",
  PKR: "Pakistani rupees",
  JPY: "Japanese yen",
  CAD: "Canadian dollars",
  KES: "Kenyan shillings",
  BDT: "Bangladeshi taka",
  // Currencies of the past, which browsers may not know.
  DEM: "German marks",
  FRF: "French francs",
  ITL: "Italian lire",
  NLG: "Dutch guilders",
  ESP: "Spanish pesetas",
  SUR: "Soviet roubles",
  m3: "Cubic metres",
  percent: "Per cent"
};

const currencyNames = new Intl.DisplayNames("en", {type: "currency"});

/** A unit as a heading: the currency's name, or the counted thing with a capital letter. */
export function formatUnit(unit: string): string {
  if (!names[unit] && /^[A-Z]{3}$/.test(unit)) return currencyNames.of(unit) ?? unit;
  return names[unit] ?? `${unit.charAt(0).toUpperCase()}${unit.slice(1)}`;
}
