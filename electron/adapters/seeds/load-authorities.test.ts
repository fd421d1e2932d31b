// The bundled authorities: who is there, who is not, and whom a person is sent to.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { chooseAuthorities } from "../../core/law/choose-authorities.ts";
import { eeaCountries } from "../../shared/eea-countries.ts";
import { type PackId, packIds } from "../../shared/lists.ts";
import { loadAuthorities } from "./load-authorities.ts";

const folder = fileURLToPath(new URL("../../../seeds/authorities", import.meta.url));
const authorities = loadAuthorities({ folder });
const place = (text: string) => {
  const [country = "", region = null] = text.split("-");
  return { country, region };
};
const choose = (law: PackId, residence: string, company: string | null) => {
  const wish = { law, residence: place(residence), company: company === null ? null : place(company) };
  const { chosen, needsRegion } = chooseAuthorities(wish, authorities.values());
  return { ids: chosen.map(({ authority, why }) => `${authority.id} ${why}`), needsRegion };
};

describe("seeds/authorities", () => {
  it("has one for every law, every EEA state and every German Land", () => {
    const all = [...authorities.values()];
    for (const law of packIds)
      expect(
        all.some(({ laws }) => laws.includes(law)),
        law,
      ).toBe(true);
    for (const country of eeaCountries)
      expect(
        all.some((one) => one.place.country === country),
        country,
      ).toBe(true);
    expect(all.filter((one) => one.place.country === "DE").map((one) => one.place.region)).toHaveLength(16);
  });

  it("names no federal authority for Germany's private companies", () => {
    expect([...authorities.values()].filter((one) => one.place.country === "DE" && one.place.region === null)).toEqual(
      [],
    );
    expect([...authorities.values()].filter(({ site }) => site.includes("bfdi"))).toEqual([]);
  });

  it("holds no mail address, no phone number and no street, and says that nobody has checked its own page yet", () => {
    for (const id of authorities.keys()) {
      // A law among the sources has its year and number.
      const { sources: _sources, ...facts } = JSON.parse(readFileSync(`${folder}/${id}.json`, "utf8"));
      expect(JSON.stringify(facts), id).not.toMatch(/@|\d{4,}/);
    }
    // The first source is for the name, the site and the form; a law may stand after it.
    for (const { id, sources } of authorities.values())
      expect([sources[0]?.readOn, sources[0]?.checkedOn], id).toEqual([null, null]);
  });

  it("has each site once, and forms on the authority's own land", () => {
    const sites = [...authorities.values()].map(({ site }) => site);
    expect(new Set(sites).size).toBe(sites.length);
    for (const { id, site, complaintForm } of authorities.values()) {
      if (complaintForm === null) continue;
      const [own, form] = [site, complaintForm].map((url) => new URL(url).host.split(".").slice(-2).join("."));
      expect(form, id).toBe(own);
    }
  });
});

describe("chooseAuthorities", () => {
  it("sends to the person's own first, then to the company's", () => {
    expect(choose("eu-gdpr", "FR", "IE").ids).toEqual(["fr-cnil lives", "ie-dpc company"]);
    expect(choose("eu-gdpr", "FR", "FR").ids).toEqual(["fr-cnil lives"]);
    expect(choose("eu-gdpr", "FR", null).ids).toEqual(["fr-cnil lives"]);
  });

  it("sends to the Land of the person and of the company, and asks where it is not known", () => {
    expect(choose("eu-gdpr", "DE-BE", "DE-BY").ids).toEqual(["de-be lives", "de-by company"]);
    expect(choose("eu-gdpr", "FR", "DE")).toEqual({ ids: ["fr-cnil lives"], needsRegion: ["DE"] });
    expect(choose("eu-gdpr", "DE", "DE")).toEqual({ ids: [], needsRegion: ["DE"] });
  });

  it("sends somebody who lives elsewhere to the company's", () => {
    expect(choose("eu-gdpr", "GB", "DE-HH").ids).toEqual(["de-hh company"]);
    expect(choose("eu-gdpr", "IS", "NO").ids).toEqual(["is-personuvernd lives", "no-datatilsynet company"]);
  });

  it("knows that California's agency and its attorney general both take complaints", () => {
    expect(choose("us-ca-ccpa", "US-CA", "US").ids).toEqual(["us-ca-ag law", "us-ca-calprivacy law"]);
    expect(choose("us-ca-shine-the-light", "US-CA", "US").ids).toEqual(["us-ca-ag law"]);
  });

  it.each<[PackId, string]>([
    ["uk-gdpr", "gb-ico"],
    ["ch-fadp", "ch-edoeb"],
    ["us-va-vcdpa", "us-va-ag"],
    ["us-ia-icdpa", "us-ia-ag"],
    ["br-lgpd", "br-anpd"],
    ["ca-pipeda", "ca-opc"],
    ["ca-qc-law25", "ca-qc-cai"],
    ["kr-pipa", "kr-pipc"],
    ["jp-appi", "jp-ppc"],
  ])("%s: %s", (law, id) => {
    expect(choose(law, "US", null).ids).toEqual([`${id} law`]);
  });
});
