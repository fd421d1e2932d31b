// Provisions as a German reader knows them.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cite } from "./cite.ts";

const folder = new URL("../../seeds/laws/", import.meta.url);
const articlesOf = (file: string): string[] =>
  [...readFileSync(new URL(file, folder), "utf8").matchAll(/"article": "([^"]+)"/g)].map(([, article = ""]) => article);

describe("cite", () => {
  it.each([
    ["Art. 12(3) GDPR", "Art. 12 Abs. 3 DSGVO"],
    ["Art. 15(1)(c) GDPR", "Art. 15 Abs. 1 Buchst. c DSGVO"],
    ["Art. 25(2)(g) FADP", "Art. 25 Abs. 2 Bst. g DSG"],
    ["Art. 18(1) DPO", "Art. 18 Abs. 1 DSV"],
    ["Art. 78 Code of Obligations", "Art. 78 OR"],
    ["Art. 3(4) Regulation (EEC, Euratom) No 1182/71", "Art. 3 Abs. 4 der Verordnung (EWG, Euratom) Nr. 1182/71"],
    ["EDPB Guidelines 01/2022 par. 159", "EDSA-Leitlinien 01/2022, Rn. 159"],
    ["Art. 12A UK GDPR", "Art. 12A UK GDPR"],
    ["Cal. Civ. Code § 1798.130(a)(2)(A); 11 CCR § 7021(b)", "Cal. Civ. Code § 1798.130(a)(2)(A); 11 CCR § 7021(b)"],
  ])("%s", (article, inGerman) => {
    expect(cite(article, "de")).toBe(inGerman);
    expect(cite(article, "en")).toBe(article);
  });

  it("leaves no English form in what the packs cite of the EU and Switzerland", () => {
    const articles = ["eu-gdpr.json", "ch-fadp.json"].flatMap(articlesOf);
    expect(articles.length).toBeGreaterThan(40);
    const left = articles
      .map((article) => cite(article, "de"))
      .filter((text) => /\d\(|\b(GDPR|FADP|DPO|EDPB)\b/.test(text));
    expect(left).toEqual([]);
  });
});
