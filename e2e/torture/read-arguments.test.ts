// What may stand behind `npm run torture --`.
import { expect, it } from "vitest";
import { readArguments } from "./read-arguments.ts";

it("asks for the whole torture when nothing is said", () => {
  const asked = { letters: 200, kills: 100, inData: 65, seed: 2026, smtp: null, withDisks: true };
  expect(readArguments([])).toEqual(asked);
});

it("takes numbers and a server from outside", () => {
  const args = [
    "--letters",
    "20",
    "--kills",
    "10",
    "--in-data",
    "9",
    "--seed",
    "7",
    "--smtp",
    "[::1]:2525",
    "--no-disks",
  ];
  const smtp = { host: "::1", port: 2525 };
  expect(readArguments(args)).toEqual({ letters: 20, kills: 10, inData: 9, seed: 7, smtp, withDisks: false });
});

it.each([
  ["--kills", "many"],
  ["--seed", "-1"],
  ["--smtp", "mail.example.org"],
  ["--smtp", "mail.example.org:99999"],
])("refuses %s %s", (...args) => {
  expect(() => readArguments(args)).toThrow();
});
