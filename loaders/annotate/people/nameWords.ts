import {anyOf, wholeWord} from "../../anyOf.ts";

/** Small words within names: "Ursula von der Leyen". */
export const PARTICLE = wholeWord(
  "bin|bint|ibn|binti|al|el|ul|ur|ud|uz|van|von|der|den|de|da|do|dos|das|di|del|della|du|la|le|ter|ten|zu|af|av",
  "ould|arap|ap|y|e"
);
/** What follows a name: "Charles III". */
export const NUMERAL = /^(?:II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XXIII|Jr\.?|Sr\.?)$/;
/** A word of a name by its form: "Silva", "O'Neill". */
export const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’]*$/u;
/** A word of a name that is no initial: "Ould-Abdallah". */
export const LONGER_NAME = /^\p{Lu}[\p{L}'’-]/u;
/** Words, in small letters, that no name of a person holds. */
export const NO_NAME = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august " +
    "september october november december " +
    "yesterday today tomorrow tonight working mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec " +
    "prime deputy vice executive federal cabinet secretaries office ministry house party council parliament assembly senate " +
    "congress university institute centre center bank company corp corporation ltd group " +
    "agency committee commission court union organisation organization association federation foundation fund " +
    "forum summit conference agreement treaty " +
    "pipeline project airport street road square palace park river lake sea ocean mountain bay island islands " +
    "port province district region county " +
    "board projects nile falls dam nations news times post tribune daily herald journal gazette online media " +
    "press radio television tv agency reuters facebook twitter google youtube whatsapp " +
    "international national foreign federal general central united republic kingdom state states government " +
    "military army navy force forces air " +
    "north south east west northern southern eastern western new war world day week year covid peace process " +
    "security defence defense trade energy gas oil nuclear power plant steel " +
    "midstream upstream petroleum petrochemical lng resources renewables offshore hydro hydropower solar refinery refining " +
    "utilities electric electricity exploration drilling consortium terminal reactor liquefaction minerals mining " +
    "holdings holding partners ventures engineering construction industries enterprises technologies " +
    "islam islamic muslim muslims christian christianity jewish hindu buddhist allah god internet english the a " +
    "an this that these those i you he she it we they his her its our your their my me him us them who what when " +
    "where why how and or but if in on at to for from by with as of not no yes all some many most more after " +
    "before while since until because so then now here there just only also even still again headquarters " +
    "programme program fellow school college department directorate authority network plan strategy initiative " +
    "parliamentary shadow dinner luncheon lunch reception speech address statement release interview transcript " +
    "embassy consulate belt stream format club cup league cooperation council talks visit trip tour photo file mr mrs ms dr americas"
  ).split(" ")
);
/** Words that no name holds unless it opens with them: "Ambassador Sun Weidong", "Professor May Wong". */
export const OPENING_NAME = new Set(["sun", "jan", "mar", "may", "april", "june", "august", "park"]);
/** Titles that are parts of names as well. */
export const NAME_TITLE = new Set(
  "shah sultan amir emir begum haji sayyid imam king prince major duke marshal pope father chancellor rev eng".split(
    " "
  )
);

const FACILITY_NOUN = anyOf(
  "substation|plant|dam|airport|port|bridge|terminal|refinery|mine|field|pipeline|station|hospital|university",
  "stadium|road|street|mosque|temple|barracks|base|border|crossing|valley|river|coast|lake|island|province|district",
  "region|city|town|village|desert|basin|reactor|railway|highway|corridor|tribe|dynasty|newspaper|magazine"
);
/** What is called by a person: "the Hassan Addakhil dam". */
export const FACILITY = new RegExp(`^${FACILITY_NOUN}s?$`);
