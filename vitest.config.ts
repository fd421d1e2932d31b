// How the unit tests run; they stand beside what they test.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "{electron,renderer,seeds,templates}/**/*.test.{ts,tsx}",
      "e2e/{runtime,bench,torture}/**/*.test.{ts,mjs}",
    ],
    environment: "node",
    // No test may hang on the speed of a machine: these limits only end what would never end.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "json"],
    outputFile: { json: "out/unit.json" },
  },
});
