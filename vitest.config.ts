// How the unit tests run; they stand beside what they test.
import { defineConfig } from "vitest/config";

/** Rules, shapes and the window's own code hold no state and touch nothing outside (`electron/boundaries.test.ts`). */
const pure = "{electron/core,electron/shared,renderer}/**/*.test.{ts,tsx}";

export default defineConfig({
  test: {
    // All cores: by itself vitest leaves one free, of two.
    maxWorkers: "100%",
    // No test may hang on the speed of a machine: these limits only end what would never end.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "json"],
    outputFile: { json: "out/unit.json" },
    projects: [
      // Nothing is left behind for the next file, so one process takes them all: starting and loading cost more than most tests.
      { extends: true, test: { name: "pure", include: [pure], isolate: false } },
      // A process of its own for each file: they stand in for modules, start servers, open stores.
      {
        extends: true,
        test: {
          name: "world",
          include: ["{electron,seeds,templates}/**/*.test.{ts,tsx}", "e2e/{runtime,bench,torture}/**/*.test.{ts,mjs}"],
          exclude: ["**/node_modules/**", pure],
        },
      },
    ],
  },
});
