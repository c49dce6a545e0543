import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";
import {htmlNoComments} from "./layouts/htmlNoComments.ts";

const article = `<h1>Ferry minister signs</h1>
<p>The transport ministers of both shores signed the contract for a new ferry on Thursday, after four years of talks.</p>
<p>The ship will carry 120 cars and is to sail from the spring of 2022, the ministry said in a statement.</p>`;

describe("what looks like comments in a saved page's markup but is none", () => {
  for (const {name, markup} of htmlNoComments)
    it(name, () => {
      const text = `<html><body><main>${article}</main>${markup}</body></html>`;
      expect(parseDocument({file: "a.html", id: "a", text, encoding: "utf-8"}).document?.comments).toEqual([]);
    });
});
