/** Where people meet beside what they came for: "on the sidelines of the summit". */
export const SIDELINES = /^(?:sidelines?|margins|fringes)$/;
