// The pages in docs/help as the window shows them: each is there, leads somewhere, and has its pictures.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { help } from "../../words/en/help.ts";
import { findLinked, helpPages } from "./help-pages.ts";

const docs = fileURLToPath(new URL("../../../docs", import.meta.url));
const folder = join(docs, "help");
const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
const pictures = readdirSync(join(folder, "pictures"));
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const targetsOf = (text: string) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);

describe("the help pages", () => {
  it("are the ones of the window, all of them, under the titles that it calls them", () => {
    expect(files.toSorted()).toEqual(helpPages.map((page) => `${page}.md`).toSorted());
    for (const page of helpPages) expect(read(`${page}.md`).split("\n")[0]).toBe(`# ${help.pages[page]}`);
  });

  it.each([...files.map((name) => join(folder, name)), join(docs, "guide.md")])("link to what there is: %s", (file) => {
    for (const target of targetsOf(readFileSync(file, "utf8"))) {
      if (target.startsWith("https://")) continue;
      expect(existsSync(resolve(dirname(file), target)), target).toBe(true);
    }
  });

  it("use each picture, which the journey of the pictures writes, and stay small", () => {
    const used = new Set(files.flatMap((name) => targetsOf(read(name))).filter((target) => target.endsWith(".webp")));
    expect([...used].toSorted()).toEqual(pictures.map((name) => `pictures/${name}`).toSorted());
    const journey = readFileSync(resolve(docs, "../e2e/journeys/help-pictures.spec.ts"), "utf8");
    for (const name of pictures) expect(journey).toMatch(new RegExp(`"?${name.replace(".webp", "")}"?: `));
    const bytes = pictures.reduce((sum, name) => sum + statSync(join(folder, "pictures", name)).size, 0);
    expect(bytes).toBeLessThan(1_500_000);
  });

  it("are all named in the guide", () => {
    const named = targetsOf(readFileSync(join(docs, "guide.md"), "utf8"));
    for (const page of helpPages) expect(named).toContain(`help/${page}.md`);
  });

  it("lead from one to another in the window, and nowhere else", () => {
    expect(findLinked("letters.md")).toBe("letters");
    expect(findLinked("../proof.md")).toBeNull();
    expect(findLinked("https://example.org/letters.md")).toBeNull();
  });
});
