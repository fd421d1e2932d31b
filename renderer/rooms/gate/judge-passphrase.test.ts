// What a person is told of a passphrase: nothing easy is called good.
import { expect, it } from "vitest";
import { judgePassphrase } from "./judge-passphrase.ts";

it.each([
  ["", "short"],
  ["kuerbis", "short"],
  ["😀😀😀😀", "short"],
  ["password", "weak"],
  ["aaaaaaaaaaaaaaaaaaaaaaaa", "weak"],
  ["12345678901234567890", "weak"],
  ["abcdefghijklmnop", "weak"],
  ["Sommer2024!", "weak"],
  ["correct horse battery", "fair"],
  ["lampe kiesel trombone", "fair"],
  ["lampe kiesel trombone wiese", "strong"],
  ["x9#Lq2!vTz", "weak"],
  ["x9#Lq2!vTz8m", "fair"],
] as const)("calls %j %s", (passphrase, strength) => {
  expect(judgePassphrase(passphrase)).toBe(strength);
});
