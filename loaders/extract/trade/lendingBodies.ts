import {anyOf} from "../../anyOf.ts";

const BANKS = anyOf(
  "IMF|(?:International )?Monetary Fund|World Bank|(?:Development|Export-Import|Investment) Bank|Ex-?im(?: ?bank)?",
  "International Development Association|Paris Club|London Club"
);

/** Bodies that lend to countries and are of none. */
export const LENDING_BODY = new RegExp(`\\b${BANKS}\\b`, "iu");
