type Child = Node | string | number | null | false | undefined;
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>;

/** An HTML element; children that are not nodes become text, so a document's words can never become markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  return build(document.createElement(tag), attributes, children);
}

/** An SVG element, as `element` builds HTML. */
export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): SVGElementTagNameMap[Tag] {
  return build(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

/** A link to a page outside, or plain text where the address is not http(s). */
export function externalLink(url: string | null, text: string): Node {
  return url !== null && /^https?:\/\//i.test(url)
    ? element("a", {href: url, rel: "noopener noreferrer", class: "external"}, text)
    : document.createTextNode(text);
}

function build<Built extends Element>(
  node: Built,
  attributes: Attributes,
  children: readonly (Child | readonly Child[])[]
): Built {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name.replace(/^on/, ""), value);
    else if (value !== null && value !== undefined && value !== false)
      node.setAttribute(name, String(value === true ? "" : value));
  }
  for (const child of children.flat() as readonly Child[]) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child instanceof Node ? child : String(child));
  }
  return node;
}
