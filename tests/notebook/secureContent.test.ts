import {expect, test} from "vitest";
import {secureContent} from "../../loaders/notebook/secureContent.ts";

const page = `<head>\n<meta charset="utf-8">\n<script type="module">\nstart();\n</script>\n<script src="./a.js"></script></head>`;

test("secureContent(html) allows the scripts written into the page by their hash, and no others", () => {
  const policy = /content="(?<policy>[^"]*)"/.exec(secureContent(page))!.groups!.policy!;
  expect(policy).toContain("default-src 'none'; script-src 'self' 'sha256-");
  expect(policy.match(/sha256-/g)).toHaveLength(1);
  expect(policy).not.toContain("unsafe-eval");
});

test("secureContent(html, {makesCode: true}) allows code made from strings", () => {
  expect(secureContent(page, {makesCode: true})).toContain("script-src 'self' 'unsafe-eval' 'sha256-");
});
