import type {CountryCode, Token} from "../../types.ts";
import type {NounItem} from "./nounItems.ts";
import type {RoleSpan} from "./roleSpans.ts";

/** An office as a noun phrase tells it. */
export interface Office {
  /** The title where it stands. */
  readonly title: RoleSpan;
  /** Countries told with it; empty where none is. */
  readonly countries: readonly CountryCode[];
}

/** "the top Russian diplomat" is the foreign minister, and "the shadow foreign minister" is not. */
export function findTitle(
  offices: readonly Office[],
  items: readonly NounItem[],
  tokens: readonly Token[]
): readonly Office[] {
  const isDeputy = items.some(({kind, first}) => kind === "A" && /^(?:deputy|assistant)$/.test(tokens[first]!.lower));
  if (isDeputy && offices[0] && !/^(?:Deputy|Assistant)/.test(offices[0].title.title)) {
    const {title} = offices[0];
    return [
      {...offices[0], title: {...title, title: `Deputy ${title.title}`, level: "deputy minister"}},
      ...offices.slice(1)
    ];
  }
  if (offices[0] && items.some(({kind, first}) => kind === "A" && tokens[first]!.lower === "shadow")) {
    const {title} = offices[0];
    return [{...offices[0], title: {...title, title: `Shadow ${title.title}`, level: "opposition leader"}}];
  }
  // "the head of Angolan diplomacy"
  const isOfDiplomacy = items.some(({kind, first}) => kind === "v" && tokens[first]!.lower === "diplomacy");
  if (offices[0] && isOfDiplomacy && /^(?:Head|Chief)$/.test(offices[0].title.title))
    return [{...offices[0], title: {...offices[0].title, title: "Foreign Minister", level: "foreign minister"}}];
  const isTop = items.some(({kind, first}) => kind === "A" && /^(?:top|chief)$/.test(tokens[first]!.lower));
  if (!isTop || offices[0]?.title.title !== "Diplomat") return offices;
  return [
    {...offices[0], title: {...offices[0].title, title: "Foreign Minister", level: "foreign minister"}},
    ...offices.slice(1)
  ];
}

/** Each title with its only country, or those in front of it or behind its "of". */
export function findOffices(items: readonly NounItem[]): Office[] {
  const offices: Office[] = [];
  let before: CountryCode[] = [];
  for (let i = 0; i < items.length; i++) {
    const {kind, role} = items[i]!;
    const country = countryOf(items[i]!);
    if (role && kind !== "H") {
      const after = countriesBehind(items, i + 1);
      offices.push({
        title: {...role, level: levelWithin(items, i)},
        countries: role.country !== null ? [role.country] : before.length > 0 ? before : after
      });
      before = [];
    } else if (
      country !== null &&
      items[i - 1]?.kind !== "o" &&
      items.some((item, j) => j > i && item.role && item.kind !== "H")
    ) {
      before.push(country);
    }
  }
  return offices;
}

/** What the office is of: "official" for a firm's, "international" for an alliance's, which no country owns. */
function levelWithin(items: readonly NounItem[], at: number): string {
  const {level} = items[at]!.role!;
  const next = items.slice(at + 1, at + 5).find(({kind}) => !/^[oDA]$/.test(kind));
  const kind = items[at + 1]?.kind === "o" ? next?.organisation?.kind : undefined;
  // "the vice-president of the Export Bank of Chad" is not Chad's.
  if (/^(?:company|other|media)$/.test(kind ?? "")) return "official";
  return kind === "alliance" ? "international" : level;
}

/** "of Chad", "at the Foreign Ministry of Chad", or "Chad" between commas. */
function countriesBehind(items: readonly NounItem[], at: number): CountryCode[] {
  const link = items[at]?.kind;
  if (link === "o") return countriesAfter(items, at + 1);
  // "Commander US Central Command"
  if (link === "C" && items[at + 1]?.kind === "v") return countriesAfter(items, at);
  const beside = items[at + 1];
  const isApart = link === "k" && beside?.place?.form === "country" && (items[at + 2]?.kind ?? "k") === "k";
  const near = link === "i" ? items.slice(at + 1, at + 4) : [];
  const employer = near.find(({organisation}) => organisation)?.organisation;
  // "Head of Mission at the Norwegian Embassy"
  const embassy = near.some(({kind}) => kind === "v") ? near.find(({place}) => place)?.place : undefined;
  return [isApart ? beside.place!.country : (employer ?? embassy)?.country].flatMap((country) => country ?? []);
}

function countriesAfter(items: readonly NounItem[], from: number): CountryCode[] {
  const countries: CountryCode[] = [];
  for (const item of items.slice(from)) {
    const country = countryOf(item);
    if (country !== null) countries.push(country);
    else if (!"DAk&LOovn".includes(item.kind)) break;
  }
  return countries;
}

/** The country in "China's Xi Jinping", "Chilean Army General Luis Roe" or "Paul Kagame of Rwanda". */
export function ownCountry(items: readonly NounItem[]): CountryCode | null {
  const name = items.findIndex(({chain}) => chain);
  if (items[name + 1]?.kind === "o") return countriesAfter(items, name + 2)[0] ?? null;
  const titled = items.findLastIndex(({kind}, i) => i < name && !/^[Hv]$/.test(kind));
  if (items[titled]?.kind === "q") return titled > 0 ? countryOf(items[titled - 1]!) : null;
  return titled >= 0 && titled < name - 1 && items[titled]!.kind === "C" ? countryOf(items[titled]!) : null;
}

/** Country of a place or organisation; null for other items. */
export function countryOf({place, organisation}: NounItem): CountryCode | null {
  return place?.country ?? organisation?.country ?? null;
}
