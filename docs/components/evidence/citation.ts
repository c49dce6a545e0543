import {formatHref, pageUrl} from "../notebook/address.js";
import type {DocumentRow} from "../../../loaders/types.ts";
import {element} from "../element.js";
import {formatDocument, readableEdtf} from "../labels.js";

type Cited = Pick<DocumentRow, "id" | "title" | "publisher" | "published" | "url">;

/**
 * “Quote.” — Title, Publisher, date. Link to the words in the original where there is one, else to them in this
 * notebook.
 */
export function formatCitation(quote: string, document: Cited, pageHref: string): string {
  const source = [
    formatDocument(document),
    document.publisher,
    document.published ? readableEdtf(document.published) : "undated"
  ];
  const words = quote.replace(/\s+/g, " ").trim();
  return `“${words}” — ${source.filter(Boolean).join(", ")}. ${linkToWords(document.url, quote) ?? pageHref}`;
}

/**
 * Address that makes browsers scroll to the words on the original page and mark them; null where no web address is
 * known.
 */
export function linkToWords(url: string | null, quote: string): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const words = quote.trim().split(/\s+/);
  // Of long passages only both ends are named: pages may differ in between, and addresses are short.
  const parts = words.length <= 12 ? [words] : [words.slice(0, 5), words.slice(-5)];
  const text = parts.map((part) => encodeFragment(part.join(" "))).join(",");
  return `${url.replace(/#.*$/s, "")}#:~:text=${text}`;
}

/** Hyphens and commas have a meaning of their own in a text fragment. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(/-/g, "%2D");
}

/** A button that copies a sentence with its source. */
export function citationButton(quote: string, document: Cited | undefined, pageHref: string): HTMLElement | null {
  if (!document) return null;
  const words = "Copy citation";
  const button = element("button", {type: "button", class: "copy"}, words);
  button.addEventListener("click", () => {
    const text = formatCitation(quote, document, new URL(formatHref(new URL(pageHref, pageUrl())), location.href).href);
    void copyText(text).then((isCopied) => {
      button.textContent = isCopied ? "Copied" : "Copying is not allowed here";
      setTimeout(() => (button.textContent = words), 2500);
    });
  });
  button.setAttribute("aria-live", "polite");
  return button;
}

/** Pages that were not loaded over a secure connection have no clipboard of their own but the old command. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = element("textarea", {class: "offscreen", "aria-hidden": "true"});
    field.value = text;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand("copy");
    field.remove();
    return isCopied;
  }
}
