// What is quoted or forwarded is never the company's own word; offsets stay those of the whole text.
import { expect, it } from "vitest";
import { dropQuoted } from "./drop-quoted.ts";

const keep = (text: string): string[] => dropQuoted(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ["signs", "Done.\n> please erase my data\n>> and more"],
  ["signs after spaces", "Done.\n  > please erase"],
  [
    "On ... wrote:",
    "Done.\n\nOn Sun, 22 Nov 2026 at 18:03, Erika Beispiel <erika@example.org> wrote:\n\nPlease erase my data.",
  ],
  [
    "On ... wrote: over two lines",
    "Done.\nOn Sunday, 22 November 2026 at 18:03, Erika Beispiel\n<erika@example.org> wrote:\n> a\n> b",
  ],
  ["Am ... schrieb", "Done.\n\nAm 22.11.2026 um 18:03 schrieb Erika Beispiel:\n\nBitte löschen Sie alles."],
  [
    "Le ... a écrit",
    "Done.\n\nLe dim. 22 nov. 2026 à 18:03, Erika Beispiel <erika@example.org> a écrit :\n\nVeuillez effacer",
  ],
  ["Original Message", "Done.\n-----Original Message-----\nFrom: Erika\nWe have deleted all your data."],
  ["Ursprüngliche Nachricht", "Done.\n\n-----Ursprüngliche Nachricht-----\nVon: Erika\nIhre Daten wurden gelöscht."],
  ["Message d'origine", "Done.\n\n-----Message d'origine-----\nDe : Erika\nVos données ont été supprimées."],
  ["Forwarded message", "Done.\n---------- Forwarded message ---------\nFrom: Erika\nAll is deleted."],
  [
    "a head of Outlook",
    "Done.\n\nFrom: Erika Beispiel <erika@example.org>\nSent: Sunday, 22 November 2026 18:03\nTo: dpo@example.com\nSubject: Erasure\n\nPlease erase.",
  ],
  [
    "a head in German",
    "Done.\n\nVon: Erika Beispiel\nGesendet: Sonntag\nAn: dpo@example.com\nBetreff: Löschung\n\nBitte löschen.",
  ],
  ["a line of underscores", "Done.\n________________________________\nDe : Erika\nVeuillez effacer."],
  ["carriage returns", "Done.\r\n> please erase\r\n"],
])("leaves out what stands behind %s", (_name, text) => {
  expect(keep(text).map((line) => line.trim())).toEqual(["Done."]);
});

it("keeps answers that stand between quoted lines, and tells where they stand", () => {
  const text = "On 1 May 2026, Erika wrote:\n> 1. Erase it.\nDone.\n> 2. Tell the others.\nNot yet.";
  expect(keep(text)).toEqual(["Done.", "Not yet."]);
  expect(dropQuoted(text)[0]?.start).toBe(text.indexOf("Done."));
});

it("keeps a sentence that begins like the head of a quotation", () => {
  const text = "On 3 March 2026 you wrote to us.\nAm 3. März haben Sie uns geschrieben.\nFrom now on nothing is kept.";
  expect(keep(text)).toHaveLength(3);
});
