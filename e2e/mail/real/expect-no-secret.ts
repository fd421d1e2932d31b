// For these tests: looks for the password in every form in which it could go over a wire.
import { expect } from "vitest";
import { kim, password } from "./people.ts";

/** What base64 makes of `text` anywhere within other bytes: its three shifts, less the ends that its neighbours shape. */
const base64Within = (text: string): readonly string[] =>
  [0, 1, 2].map((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text, "utf8")]);
    const whole = bytes.subarray(shift === 0 ? 0 : 3, bytes.length - (bytes.length % 3));
    return whole.toString("base64");
  });

/** Latin-1, as the wire is recorded. */
const onTheWire = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

export const secretForms = (): readonly string[] => [
  onTheWire(password),
  password,
  ...base64Within(password),
  Buffer.from(password, "utf8").toString("hex"),
  Buffer.from(`\0${kim}\0${password}`, "utf8").toString("base64"),
];

/** The forms of the password that are in `text`; of the wire as Latin-1, or of anything else as it is. */
export const secretsIn = (text: string): readonly string[] => secretForms().filter((form) => text.includes(form));

export const expectNoSecret = (text: string): void => {
  expect(secretsIn(text)).toEqual([]);
};
