// Every letter, word for word, in every language and under every law. To accept a change: UPDATE_GOLDEN=1 npx vitest run electron/adapters/templates

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findLetterFaults, type LetterPlace, listPlaces } from "../../core/letters/find-letter-faults.ts";
import type { LanguageTemplates } from "../../core/letters/letter-templates.ts";
import { isRequest } from "../../core/letters/letters-of-law.ts";
import { articleOf, requiredElements } from "../../core/letters/required-elements.ts";
import { letterBases } from "../../shared/letter-names.ts";
import { loadTemplates } from "./load-templates.ts";
import { type Fullness, writeExample } from "./testing/example-letters.ts";

const folder = new URL("../../../templates/", import.meta.url);
const templates = loadTemplates({ folder: fileURLToPath(folder) });
const update = process.env.UPDATE_GOLDEN === "1";

const write = (place: LetterPlace, fullness: Fullness, marked = templates) => {
  const written = writeExample(place, fullness, marked);
  if (written.kind === "written") return written;
  throw new Error(JSON.stringify(written));
};

/** The same templates with a mark at the head of each partial, so that a letter shows which of them it is made of. */
const mark = (language: LanguageTemplates): LanguageTemplates => ({
  ...language,
  partials: new Map([...language.partials].map(([name, source]) => [name, `⟦${name}⟧${source}`])),
});
const marked = new Map([...templates].map(([language, found]) => [language, mark(found)] as const));

describe.each([...templates.keys()])("letters in %s", (language) => {
  const places = listPlaces(language, letterBases);
  const golden = new URL(`${language}/golden/`, folder);
  const fileOf = ({ name, basis }: LetterPlace, fullness: Fullness) => `${name}.${basis}.${fullness}.txt`;
  const cases = places.flatMap((place) =>
    (["bare", "full"] as const).map((fullness) => ({ place, fullness, file: fileOf(place, fullness) })),
  );

  it.each(cases)("$file is word for word what the app writes", ({ place, fullness, file }) => {
    const { subject, text } = write(place, fullness);
    const path = new URL(file, golden);
    if (update) {
      mkdirSync(golden, { recursive: true });
      writeFileSync(path, `Subject: ${subject}\n\n${text}\n`);
    }
    expect(existsSync(path), `${file} is missing; look at the letter, then set UPDATE_GOLDEN=1`).toBe(true);
    expect(`Subject: ${subject}\n\n${text}\n`).toBe(readFileSync(path, "utf8").replaceAll("\r\n", "\n"));
  });

  it("there is no golden file without a letter", () => {
    const files = existsSync(golden) ? readdirSync(golden) : [];
    const expected = new Set(cases.map(({ file }) => file));
    if (update) for (const file of files) if (!expected.has(file)) rmSync(new URL(file, golden));
    expect((existsSync(golden) ? readdirSync(golden) : []).sort()).toEqual([...expected].sort());
  });

  it.each(places)("$name under $basis has no fault", (place) => {
    expect(findLetterFaults(place, templates)).toEqual([]);
  });

  it.each(cases)("$file says each required element, with whatever is given", ({ place, fullness }) => {
    const { text } = write(place, fullness, marked);
    const said = new Set([...text.matchAll(/⟦([^⟧]+)⟧/g)].map(([, name]) => name));
    for (const element of requiredElements(place.basis, place.name))
      expect(said).toContain(`${place.basis}/${element}`);
  });

  it.each(cases)("$file has no gap, no leftover and no ragged line", ({ place, fullness }) => {
    const { subject, text } = write(place, fullness);
    expect(`${subject}\n${text}`).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object| {2}|\n{3}|[ \t]$|\(\)/m);
    expect(subject).toContain("RD-2026-7K3QX9");
    expect(text).toContain("RD-2026-7K3QX9");
    expect(text).toContain("Erika Beispiel");
    expect(text).toContain("erika@example.net");
  });

  it.each(cases)("$file numbers its points from 1 without a gap", ({ place, fullness }) => {
    const { text } = write(place, fullness);
    const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    let last = 0;
    for (const number of numbers) {
      expect([1, last + 1]).toContain(number);
      last = number;
    }
  });

  it("quotes a promise by the policy's date in every request, and only where there is one", () => {
    for (const place of places.filter(({ name }) => isRequest(name))) {
      expect(write(place, "full").text).toMatch(/2023.*[“„«]\s?you may ask us for /);
      expect(write(place, "bare").text).not.toMatch(/you may ask us/);
    }
  });

  it("discloses to a company what is needed to find the person, and no more unless it is asked for", () => {
    for (const place of places) {
      expect(write(place, "bare").text).not.toMatch(/K-4711|10115|5550100|1990|cookie/);
    }
  });
});

describe("the table of required elements", () => {
  it("says of each law and letter what it must contain", () => {
    for (const basis of letterBases) {
      for (const { name } of listPlaces("en", [basis])) {
        expect([basis, name, requiredElements(basis, name).length > 0]).toEqual([basis, name, true]);
      }
    }
    expect(requiredElements("eu-gdpr", "access")).toEqual(expect.arrayContaining(["copy", "recipients", "source"]));
    expect(articleOf("eu-gdpr", "recipients")).toBe("15(1)(c)");
  });
});
