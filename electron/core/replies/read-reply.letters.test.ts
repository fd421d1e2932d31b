// Every letter that the app writes, sent back by a company with and without signs of quotation: none of it is the company's word.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readReply } from "./read-reply.ts";

const letters = ["en", "de", "fr"].flatMap((language) => {
  const folder = join("templates", language, "golden");
  return readdirSync(folder).map((name) => ({
    name: `${language}/${name}`,
    text: readFileSync(join(folder, name), "utf8"),
  }));
});

const heads = [
  "Am 22.11.2026 um 18:03 schrieb Erika Beispiel <erika@example.org>:\n",
  "On Sun, 22 Nov 2026 at 18:03, Erika Beispiel <erika@example.org> wrote:\n",
  "Le dim. 22 nov. 2026 à 18:03, Erika Beispiel <erika@example.org> a écrit :\n",
  "-----Original Message-----\nFrom: Erika Beispiel\nSent: Sunday\n\n",
];

it("says nothing of a letter of ours that is quoted", () => {
  letters.forEach(({ name, text }, index) => {
    const head = heads[index % heads.length] ?? "";
    const quoted = index % 2 === 0 ? text.replace(/^/gm, "> ") : text;
    const { proposals } = readReply({ subject: "", text: `Hello\n\n${head}${quoted}` });
    expect(proposals, name).toEqual([]);
  });
});

it("never takes a letter of ours for done, not even one that comes back bare", () => {
  for (const { name, text } of letters) {
    const kinds = readReply({ subject: "", text }).proposals.map(({ kind }) => kind);
    expect(kinds, name).not.toContain("fulfilled");
  }
});
