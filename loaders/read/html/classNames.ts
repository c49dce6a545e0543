/** An element's classes, with the words of "camelCase" set apart by hyphens. */
export const classNames = (element: Element): string =>
  (element.getAttribute("class") ?? "").replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, "-");
