import {expect, test} from "vitest";
import {isEnglish} from "../../loaders/read/isEnglish.ts";
import {parseDocument} from "../../loaders/read/parseDocument.ts";

const body = "\nThe minister arrived in Lima on Monday, and nobody was there to meet her.\n";

function read(text: string) {
  const {document, problems} = parseDocument({file: "page.md", id: "page", text, encoding: "utf-8"});
  return {published: document?.published, publish: document?.publish, problems: problems.map(({code, message}) => `${code}: ${message}`)}; // prettier-ignore
}

test.each(["soonish", "2024-13-45", "the other day"])("a date that is none is a problem: %s", (date) => {
  const {published, problems} = read(`---\npublished: ${date}\n---\n${body}`);
  expect(published).toBeNull();
  expect(problems).toEqual([expect.stringContaining(`front-matter-value: “published: ${date}” is no date`)]);
});

test.each(["2024-05-17", "17 May 2024", "2024-05", "2024-05-17T10:00:00Z"])("a date is no problem: %s", (date) => {
  const {published, problems} = read(`---\npublished: ${date}\n---\n${body}`);
  expect(published).toMatch(/^2024-05/);
  expect(problems).toEqual([]);
});

test.each([
  ["true", undefined, 0],
  ["yes", undefined, 0],
  ["false", false, 0],
  ["off", false, 0],
  ['"No"', false, 0],
  ["maybe", false, 1],
  ["fales", false, 1]
])("publish: %s", (value, publish, count) => {
  const given = read(`---\ntitle: A day\npublish: ${value}\n---\n${body}`);
  expect(given.publish).toBe(publish);
  expect(given.problems).toHaveLength(count);
});

test("front matter that nothing closes is a problem, a rule above a text is none", () => {
  expect(read(`---\ntitle: A day\n${body}`).problems).toEqual([expect.stringContaining("no line of three hyphens closes it")]); // prettier-ignore
  expect(read(`---\nA day in Lima\n${body}`).problems).toEqual([]);
});

const french = "Le ministre des Affaires étrangères est arrivé lundi à Lima pour une visite de deux jours. Il doit rencontrer le président et signer un accord sur le commerce du cuivre. La délégation compte douze entreprises, dont trois du secteur de l'énergie. Les échanges entre les deux pays ont atteint trois milliards de dollars l'année dernière, selon le ministère. Le ministre repartira mercredi pour Quito."; // prettier-ignore

test("an article in another language is read with a warning", () => {
  expect(read(french).problems).toEqual([expect.stringContaining("not-english")]);
  expect(isEnglish(body.repeat(9))).toBe(true);
  expect(isEnglish("Visita a Lima")).toBe(true);
  const winners = "Anders Holm of Lima in Peru, who won for the Longest Ferry Line of the Year. ";
  const names = "Maria Sund, Peter Vang, Lena Strand, Oskar Dahl, Ina Berg, Nils Lund, Eva Moe, Jon Vik, Liv Ness. ";
  expect(isEnglish((winners + names.repeat(3)).repeat(9))).toBe(true);
  expect(isEnglish(body.repeat(9).toUpperCase())).toBe(true);
});
