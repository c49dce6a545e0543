/** An element's classes, or failing them its id, with the words of "camelCase" set apart by hyphens. */
export const classNames = (element: Element): string =>
  (element.getAttribute("class") || element.id).replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, "-");
