const SPECIAL: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "´": "'",
  "`": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
  ı: "i",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ø: "o",
  Ø: "O",
  ə: "e",
  Ə: "E",
  ħ: "h",
  Ħ: "H"
};

/** The text in plain letters, quotes and dashes, code unit for code unit, so that offsets stay true. */
export function plainText(text: string): string {
  return text.replace(/[^\x00-\x7f]/g, (unit, offset: number) => plainUnit(unit, text.charAt(offset - 1)));
}

function plainUnit(unit: string, before: string): string {
  const special = SPECIAL[unit];
  if (special !== undefined) return special;
  // A combining mark has no plain letter of its own: the letter under it stands twice.
  if (/\p{M}/u.test(unit)) return /[A-Za-z]/.test(before) ? before : unit;
  if (unit >= "\ud800" && unit <= "\udfff") return " ";
  const base = unit.normalize("NFD").charAt(0);
  return /[A-Za-z]/.test(base) ? base : unit;
}

/** A name's key for look-up: plain lower-case letters and digits, with one space where anything else stood. */
export function nameKey(name: string): string {
  if (/^[A-Za-z0-9]+(?: [A-Za-z0-9]+){0,9}$/.test(name)) return name.toLowerCase();
  const plain = /[^\x00-\x7f]/.test(name) ? plainText(name.normalize("NFC")) : name;
  return plain
    .toLowerCase()
    .replace(/[.'"]/g, "")
    .replace(/[^\p{L}\p{N}&@]+/gu, " ")
    .trim();
}
