// The printed code: read however it is typed, and every slip of one sign or of two that changed places is told.
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { makeRecoveryCode, readRecoveryCode } from "./recovery-code.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codes = fc.uint8Array({ minLength: 27, maxLength: 27 }).map((bytes) => makeRecoveryCode(() => bytes));

it("comes in seven groups of four without look-alikes, another one each time", () => {
  const made = Array.from({ length: 50 }, () => makeRecoveryCode(randomBytes));
  for (const code of made) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(made).size).toBe(50);
});

it("reads small letters, spaces, other dashes, and the letters that look like digits", () => {
  const code = makeRecoveryCode((size) => new Uint8Array(size).map((_, index) => index % 3));
  const read = readRecoveryCode(code);
  expect(read).toBe(code.replaceAll("-", ""));
  const likeness = code.replaceAll("0", "o").replaceAll("1", "l").toLowerCase();
  for (const typed of [code.toLowerCase(), code.replaceAll("-", " "), ` ${code.replaceAll("-", "–")}\n`, likeness]) {
    expect(readRecoveryCode(typed)).toBe(read);
  }
});

it("tells any one wrong sign", () => {
  fc.assert(
    fc.property(codes, fc.nat(27), fc.nat(31), (code, at, other) => {
      const signs = [...code.replaceAll("-", "")];
      fc.pre(signs[at] !== alphabet[other]);
      signs[at] = alphabet[other] ?? "";
      expect(readRecoveryCode(signs.join(""))).toBeNull();
    }),
  );
});

it("tells any two signs that changed places", () => {
  fc.assert(
    fc.property(codes, fc.nat(27), fc.nat(27), (code, one, other) => {
      const signs = [...code.replaceAll("-", "")];
      fc.pre(signs[one] !== signs[other]);
      [signs[one], signs[other]] = [signs[other] ?? "", signs[one] ?? ""];
      expect(readRecoveryCode(signs.join(""))).toBeNull();
    }),
  );
});

it("reads nothing that is too short, too long or of other signs", () => {
  const code = makeRecoveryCode(randomBytes);
  for (const typed of ["", code.slice(0, -1), `${code}0`, `U${code.slice(1)}`, `É${code.slice(1)}`]) {
    expect(readRecoveryCode(typed)).toBeNull();
  }
});
