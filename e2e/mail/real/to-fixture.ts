// Makes a fixture of a mail that came back: what is different at each run is the same in all fixtures.
import type { Places } from "./mail-place.ts";

/** The letters themselves were all written at this moment (letter.ts). */
const letterDate = "Sun, 22 Nov 2026 02:29:15 +0000";

/** Postfix's own numbers: of the report itself, and of the letter that it is about. */
const numbersIn = (text: string): readonly string[] =>
  [/ \(Postfix\)\r\n\tid (\w+);/, /\r\nX-Postfix-Queue-ID: (\w+)\r\n/].flatMap((where) => where.exec(text)?.[1] ?? []);

const renumber = (text: string): string =>
  numbersIn(text).reduce((rest, number, at) => rest.replaceAll(number, `A000000000${at + 1}`), text);

/** `address` becomes one of RFC 5737 that is as long. */
export const toFixture = (mail: Buffer, { address, elsewherePort, latePort }: Places): string =>
  renumber(mail.toString("utf8"))
    .replace(/[A-Z][a-z]{2}, \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000/g, (date) =>
      date === letterDate ? date : "Sun, 22 Nov 2026 12:00:00 +0000",
    )
    .replace(/(\tid |<privacy@example\.net> )[\w+/]{22}(?=\s)/g, "$1AbCdEfGhIjKlMnOpQrStUv")
    .replace(/(A\d{10})\.\d+\//g, "$1.1795348800/")
    .replace(/<\d{14}\./g, "<20261122120000.")
    .replaceAll(address, "198.51.100.125")
    .replace(new RegExp(`:(${elsewherePort}|${latePort})(?=\\D)`, "g"), ":25");
