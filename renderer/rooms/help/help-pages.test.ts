// The pages in docs/help as the window shows them: each is there, leads somewhere, and has its pictures; those in other languages follow the English.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { de } from "../../words/de.ts";
import { en } from "../../words/en.ts";
import { es } from "../../words/es.ts";
import { fr } from "../../words/fr.ts";
import { helpPages } from "./help-names.ts";
import { findLinked, findPicture, readHelpPage } from "./help-pages.ts";

const docs = fileURLToPath(new URL("../../../docs", import.meta.url));
const folder = join(docs, "help");
const pagesIn = (place: string) => readdirSync(place).filter((name) => name.endsWith(".md"));
const folders = [
  { place: folder, words: en },
  { place: join(folder, "de"), words: de },
  { place: join(folder, "fr"), words: fr },
  { place: join(folder, "es"), words: es },
];
const files = folders.flatMap(({ place }) => pagesIn(place).map((name) => join(place, name)));
const pictures = readdirSync(join(folder, "pictures"));
const read = (file: string) => readFileSync(file, "utf8");
const targetsOf = (text: string) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);

/** The app's own words that stand in bold, as a whole and one by one: `**Settings, Your mailboxes**` are two as well. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/\*\*([^*]+)\*\*/g)].flatMap(([, bold = ""]) => {
    // French has spaces of its own, which stay.
    const whole = bold.replace(/[ \n]+/g, " ");
    return [whole, ...whole.split(/, | → /)];
  });

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const flatten = (words: Readonly<Record<string, unknown>>, before = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    isPlain(value) ? flatten(value, `${before}${key}.`) : [[`${before}${key}`, String(value)]],
  );
/** As a page writes it: without a soft hyphen, and without the dots of what asks further. */
const bare = (word: string) => word.replaceAll("\u00ad", "").replace(/ ?…$/, "");
/** What the window calls in another language what it calls so in English; none where it is no word of the window's. */
const translate = (words: ReadonlyMap<string, string>, name: string): string[] =>
  flatten(en).flatMap(([key, word]) => (bare(word) === bare(name) ? [bare(words.get(key) ?? "")] : []));

describe("the help pages", () => {
  it.each(folders)("are the ones of the window, all of them, under the titles that it calls them: $place", (one) => {
    expect(pagesIn(one.place).toSorted()).toEqual(helpPages.map((page) => `${page}.md`).toSorted());
    for (const page of helpPages)
      expect(read(join(one.place, `${page}.md`)).split("\n")[0]).toBe(`# ${one.words.help.pages[page]}`);
  });

  it.each([...files, join(docs, "guide.md")])("link to what there is: %s", (file) => {
    for (const target of targetsOf(read(file))) {
      if (target.startsWith("https://")) continue;
      expect(existsSync(resolve(dirname(file), target)), target).toBe(true);
    }
  });

  it("use each picture, which the journey of the pictures writes, and stay small", () => {
    const used = new Set(pagesIn(folder).flatMap((name) => targetsOf(read(join(folder, name)))));
    expect([...used].filter((target) => target.endsWith(".webp")).toSorted()).toEqual(
      pictures.map((name) => `pictures/${name}`).toSorted(),
    );
    const journey = read(resolve(docs, "../e2e/journeys/help-pictures.spec.ts"));
    for (const name of pictures) expect(journey).toMatch(new RegExp(`"?${name.replace(".webp", "")}"?: `));
    const bytes = pictures.reduce((sum, name) => sum + statSync(join(folder, "pictures", name)).size, 0);
    expect(bytes).toBeLessThan(1_500_000);
  });

  it("are all named in the guide", () => {
    const named = targetsOf(read(join(docs, "guide.md")));
    for (const page of helpPages) expect(named).toContain(`help/${page}.md`);
    for (const language of ["de", "fr", "es"]) expect(named).toContain(`help/${language}`);
  });

  it("lead from one to another in the window, and nowhere else", () => {
    expect(findLinked("letters.md")).toBe("letters");
    expect(findLinked("../proof.md")).toBeNull();
    expect(findLinked("https://example.org/letters.md")).toBeNull();
  });

  it("find their pictures from every folder, and none outside", () => {
    expect(findPicture("pictures/letters.webp")).not.toBeNull();
    expect(findPicture("../pictures/letters.webp")).toBe(findPicture("pictures/letters.webp"));
    expect(findPicture("../../pictures/board.webp")).toBeNull();
  });

  it("speak the language of who reads them", async () => {
    const titles = (["en", "de", "fr", "es"] as const).map(async (language) => {
      const text = await readHelpPage("proof", language);
      return text.split("\n")[0];
    });
    expect(await Promise.all(titles)).toEqual(["# Proof", "# Nachweis", "# Preuve", "# Prueba"]);
  });
});

describe.each([
  ["de", de],
  ["fr", fr],
  ["es", es],
] as const)("a help page in another language (%s) follows the English one", (language, words) => {
  const its = new Map(flatten(words));

  it.each(helpPages)("in what it shows, where it leads and what the window calls things: %s", (page) => {
    const [english, translated] = [read(join(folder, `${page}.md`)), read(join(folder, language, `${page}.md`))];
    const shapeOf = (text: string) => ({
      headings: text.match(/^#+ /gm),
      steps: text.match(/^(\d+\.|-) /gm),
      rows: text.match(/^\|/gm)?.length,
      codes: text
        .match(/`[^`]+`/g)
        ?.filter((code) => !code.includes("@"))
        .toSorted(),
    });
    expect(shapeOf(translated)).toEqual(shapeOf(english));
    expect(targetsOf(translated).map((target) => target.replace("../", ""))).toEqual(targetsOf(english));
    const named = namesIn(translated).map(bare);
    for (const name of namesIn(english)) {
      const known = translate(its, name);
      if (known.length > 0)
        expect(
          known.some((word) => named.includes(word)),
          `${name}: ${known.join(" or ")}`,
        ).toBe(true);
    }
  });
});
