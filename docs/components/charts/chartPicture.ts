import {svgElement} from "../element.js";

// What a picture needs of the page's style sheets, since it stands without them.
const properties = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "opacity",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "letter-spacing",
  "paint-order",
  "text-anchor",
  "visibility",
  "display"
];
const [margin, lineHeight, titleSize] = [16, 18, 20];
const namespace = "http://www.w3.org/2000/svg";

/**
 * A figure as one SVG that stands by itself: title, sentence of now, and every drawing below each other with its
 * heading.
 */
export function chartPicture(figure: HTMLElement): SVGSVGElement {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>(".stage svg")].filter(
    (svg) => !svg.parentElement!.closest("svg, button") && svg.getBoundingClientRect().width > 0
  );
  const width = Math.max(320, ...drawings.map((svg) => svg.getBoundingClientRect().width));
  const ink = getComputedStyle(figure);
  const picture = svgElement("svg", {xmlns: namespace, "font-family": ink.fontFamily, fill: ink.color});
  let y = margin;
  const write = (text: string, size: number, weight = 400) => {
    for (const line of wrapWords(text, Math.floor(width / (size * 0.52)))) {
      y += Math.max(lineHeight, size + 4);
      picture.append(svgElement("text", {x: margin, y: y - 5, "font-size": size, "font-weight": weight}, line));
    }
  };
  write(textOf(figure, "h2"), titleSize, 700);
  write(textOf(figure, ".now"), 14);
  for (const svg of drawings) {
    const heading = svg.closest("section")?.querySelector("h3")?.textContent;
    if (heading) write(heading, 14, 600);
    const {height} = svg.getBoundingClientRect();
    const copy = copyWithStyles(svg);
    for (const [name, value] of Object.entries({x: margin, y: y + 6, width: svg.getBoundingClientRect().width, height}))
      copy.setAttribute(name, String(value));
    picture.append(copy);
    y += height + 12;
  }
  write(figure.querySelector(".note")?.firstChild?.textContent ?? "", 12);
  const size = {width: Math.ceil(width + 2 * margin), height: Math.ceil(y + margin)};
  picture.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  for (const [name, value] of Object.entries(size)) picture.setAttribute(name, String(value));
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  picture.prepend(svgElement("rect", {...size, fill: paper}));
  return picture;
}

/** A picture's bytes as SVG. */
export function pictureToSvg(picture: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(picture)], {type: "image/svg+xml"});
}

/** A picture's bytes as PNG, with two pixels for each of the page's. */
export async function pictureToPng(picture: SVGSVGElement): Promise<Blob> {
  const url = URL.createObjectURL(pictureToSvg(picture));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no PNG made of the chart"))), "image/png")
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

function textOf(figure: HTMLElement, selector: string): string {
  return figure.querySelector(selector)?.textContent ?? "";
}

/** A copy whose looks stand in attributes; what only readers with a pointer or keyboard need stays out. */
function copyWithStyles(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [svg, copy].map((root) => [root, ...root.querySelectorAll<SVGElement>("*")]);
  from!.forEach((original, i) => {
    const [style, target] = [getComputedStyle(original), to![i]!];
    for (const property of properties) {
      const value = style.getPropertyValue(property);
      if (value) target.setAttribute(property, value);
    }
    target.removeAttribute("style");
    target.removeAttribute("tabindex");
  });
  for (const control of copy.querySelectorAll(".hit, .brush-handle, .halo")) control.remove();
  return copy;
}

function wrapWords(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
