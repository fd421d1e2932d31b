// How the end-to-end tests run, in the real Electron.
import { defineConfig } from "@playwright/test";
import { offlineJourneys, offlineMark } from "./e2e/runtime/offline.mjs";

/** What a program needs to use each display in memory, one for each worker (`openDisplays`); none where a person's own one serves. */
const displays: NodeJS.ProcessEnv[] = JSON.parse(process.env.RIGHTSDESK_DISPLAYS ?? "[]");

// This file is read in every worker as well, before its first test: there it takes the worker's own display.
Object.assign(process.env, displays[Number(process.env.TEST_PARALLEL_INDEX)]);

const alone = "**/offline/*.spec.ts";
const needNoNetwork = offlineJourneys.map((name) => `**/journeys/${name}.spec.ts`);
/** Where there is no network, what needs none; elsewhere everything else, or everything that can run there. */
const places = {
  inside: { testMatch: [alone, ...needNoNetwork], testIgnore: [] },
  apart: { testMatch: "**/*.spec.ts", testIgnore: [alone, ...needNoNetwork] },
  anywhere: { testMatch: "**/*.spec.ts", testIgnore: [alone] },
};
const mark = process.env[offlineMark];

export default defineConfig({
  testDir: "e2e",
  ...places[mark === "inside" || mark === "apart" ? mark : "anywhere"],
  outputDir: "out/e2e/failures",
  // On a person's own display the apps of two tests would take the keyboard from each other.
  workers: displays.length || 1,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: "out/e2e/results.json" }]],
  use: { trace: "retain-on-failure", screenshot: "only-on-failure" },
});
