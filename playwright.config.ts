// How the end-to-end tests run, in the real Electron.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "out/e2e/failures",
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: "out/e2e/results.json" }]],
  use: { trace: "retain-on-failure", screenshot: "only-on-failure" },
});
