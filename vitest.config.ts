import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          // A file's first test may have to load rules and lexicons first, on a machine that has other work.
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/buildOnce.ts",
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Each file drives a browser, some of them a preview server too: more than two at a time only wait for each other.
          maxWorkers: 2,
          sequence: {groupOrder: 1}
        }
      }
    ]
  }
});
