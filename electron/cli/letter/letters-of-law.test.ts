// Whether the letters that exist under each law are those for which the law's own pack knows a right.
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { loadLawPacks } from "../../adapters/seeds/load-law-packs.ts";
import { findRight } from "../../core/law/find-right.ts";
import { languagesOf, lettersOf, rightOf } from "../../core/letters/letters-of-law.ts";
import { letterBases, requestNames } from "../../shared/letter-names.ts";
import { packIds } from "../../shared/lists.ts";

const laws = loadLawPacks({ folder: fileURLToPath(new URL("../../../seeds/laws", import.meta.url)) });

it.each(packIds)("%s has letters only for rights that its pack knows", (id) => {
  const pack = laws.get(id);
  if (pack === undefined) throw new Error(`There is no pack ${id}.`);
  for (const name of requestNames) {
    const right = rightOf(name, id);
    if (right !== null) expect([name, findRight(pack, right)?.right]).toEqual([name, right]);
  }
});

it.each(packIds)("%s has a letter for each of its rights that has one", (id) => {
  const pack = laws.get(id);
  const known = (pack?.rights ?? [])
    .map(({ right }) => right)
    .filter((right) => requestNames.some((name) => name === right));
  for (const right of known) expect([id, ...lettersOf(id)]).toContain(right);
});

it("knows a basis for every law and one for none", () => {
  expect([...letterBases].sort()).toEqual([...packIds, "plain"].sort());
});

it("writes American letters in English only", () => {
  for (const id of packIds.filter((one) => one.startsWith("us-"))) expect(languagesOf(id)).toEqual(["en"]);
});

it("knows the traps: no correction in Iowa, one right in Shine the Light, no general erasure in Canada", () => {
  expect(rightOf("rectification", "us-ia-icdpa")).toBeNull();
  expect(requestNames.filter((name) => rightOf(name, "us-ca-shine-the-light") !== null)).toEqual([
    "third-party-disclosure",
  ]);
  expect(rightOf("erasure", "ca-pipeda")).toBe("withdraw-consent");
});
