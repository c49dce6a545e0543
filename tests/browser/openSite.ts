import type {Browser} from "playwright-core";
import {afterAll, beforeAll, inject} from "vitest";
import {openBrowser} from "./openPage.ts";
import {serveFolder, type FileServer} from "./serveFolder.ts";

/** A served site and the browser to open it with; both are there as soon as tests run. */
export interface OpenSite {
  readonly browser: Browser;
  /** Address of its front page, with the base path. */
  readonly url: string;
}

/** Serves the built notebook while the tests of a block run; `base` is the path that it lies under. */
export function openSite({base = "/"} = {}): OpenSite {
  let browser: Browser;
  let server: FileServer;
  beforeAll(async () => {
    browser = await openBrowser();
    server = await serveFolder(inject("dist"), {base});
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return server.url;
    }
  };
}
