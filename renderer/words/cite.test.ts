// Provisions as the readers of a language know them.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../../electron/shared/lists.ts";
import { cite } from "./cite.ts";

const folder = new URL("../../seeds/laws/", import.meta.url);
const articlesOf = (file: string): string[] =>
  [...readFileSync(new URL(file, folder), "utf8").matchAll(/"article": "([^"]+)"/g)].map(([, article = ""]) => article);

describe("cite", () => {
  it.each([
    ["Art. 12(3) GDPR", "Art. 12 Abs. 3 DSGVO", "art. 12, par. 3, du RGPD", "art. 12, apdo. 3, del RGPD"],
    ["Art. 16 GDPR", "Art. 16 DSGVO", "art. 16 du RGPD", "art. 16 del RGPD"],
    ["Arts. 12-14 GDPR", "Art. 12-14 DSGVO", "art. 12-14 du RGPD", "arts. 12-14 del RGPD"],
    [
      "Art. 15(1)(c) GDPR",
      "Art. 15 Abs. 1 Buchst. c DSGVO",
      "art. 15, par. 1, point c), du RGPD",
      "art. 15, apdo. 1, letra c), del RGPD",
    ],
    [
      "Art. 25(2)(g) FADP",
      "Art. 25 Abs. 2 Bst. g DSG",
      "art. 25 al. 2 let. g LPD",
      "art. 25, apdo. 2, letra g), de la LPD (suiza)",
    ],
    ["Art. 18(1) DPO", "Art. 18 Abs. 1 DSV", "art. 18 al. 1 OPDo", "art. 18, apdo. 1, de la OPDo (suiza)"],
    ["Art. 78 Code of Obligations", "Art. 78 OR", "art. 78 CO", "art. 78 del Código de Obligaciones (suizo)"],
    [
      "Art. 3(4) Regulation (EEC, Euratom) No 1182/71",
      "Art. 3 Abs. 4 der Verordnung (EWG, Euratom) Nr. 1182/71",
      "art. 3, par. 4, du règlement (CEE, Euratom) n° 1182/71",
      "art. 3, apdo. 4, del Reglamento (CEE, Euratom) n.º 1182/71",
    ],
    [
      "EDPB Guidelines 01/2022 par. 159",
      "EDSA-Leitlinien 01/2022, Rn. 159",
      "lignes directrices 01/2022 du CEPD, point 159",
      "Directrices 01/2022 del CEPD, apdo. 159",
    ],
    ["Art. 12A UK GDPR", "Art. 12A UK GDPR", "Art. 12A UK GDPR", "Art. 12A UK GDPR"],
    ...["Cal. Civ. Code § 1798.130(a)(2)(A); 11 CCR § 7021(b)"].map((one) => [one, one, one, one] as const),
  ] as const)("%s", (article, german, french, spanish) => {
    expect(languages.map((language) => cite(article, language))).toEqual([article, german, french, spanish]);
  });

  it.each(["de", "fr", "es"] as const)(
    "leaves no English form in what the packs cite of the EU and Switzerland, in %s",
    (language) => {
      const articles = ["eu-gdpr.json", "ch-fadp.json"].flatMap(articlesOf);
      expect(articles.length).toBeGreaterThan(40);
      const left = articles
        .map((article) => cite(article, language))
        .filter((text) => /\d\(|\b(GDPR|FADP|DPO|EDPB|par\. \d+$)\b/.test(text));
      expect(left).toEqual([]);
    },
  );
});
