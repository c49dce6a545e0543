/** Whether an address that a document tells can be given as a link. */
export function isWebAddress(url: string | null): boolean {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url);
}
