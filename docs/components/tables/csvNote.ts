/** What to know of every table's CSV. */
export const csvNote =
  "In the CSV an apostrophe stands before a text that begins with =, +, -, @, a tab or a line break, so that no spreadsheet takes it for a formula, and lists are joined by “; ”. The JSON has both as they are.";
