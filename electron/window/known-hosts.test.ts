// Which links are opened without a question: those to the companies and laws that are bundled, by their exact host.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Authority } from "../shared/authority.ts";
import { CompanySeed } from "../shared/company.ts";
import { LawPack } from "../shared/law.ts";
import { MailProvider } from "../shared/mail-provider.ts";
import { createKnownHosts } from "./known-hosts.ts";

const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));
const read = (folder: string): unknown[] =>
  readdirSync(path.join(seeds, folder))
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(path.join(seeds, folder, file), "utf8")));

const companies = read("companies").map((seed) => CompanySeed.parse(seed));
const laws = read("laws").map((pack) => LawPack.parse(pack));
const authorities = read("authorities").map((seed) => Authority.parse(seed));
const providers = read("mail-providers").map((seed) => MailProvider.parse(seed));
const isKnownHost = createKnownHosts({ companies: () => companies, laws, authorities, providers });

describe("isKnownHost", () => {
  it("knows the pages on which providers say how a program is let in", () => {
    const pages = providers.flatMap(({ password, access }) => [password.help, access?.help ?? null]);
    const hosts = pages.flatMap((page) => (page === null ? [] : [new URL(page).host]));
    expect(hosts).toContain("support.google.com");
    for (const host of hosts) expect(isKnownHost(host), host).toBe(true);
  });

  it("knows every bundled company's website, with and without www, and every source of a law", () => {
    const websites = companies.flatMap(({ website }) => (website ? [website.value] : []));
    expect(websites.length).toBeGreaterThan(0);
    const sources = laws.flatMap((law) => law.sources.map(({ url }) => new URL(url).host));
    expect(sources).toContain("eur-lex.europa.eu");
    for (const host of [...websites, ...websites.map((host) => `www.${host}`), ...sources]) {
      expect(isKnownHost(host), host).toBe(true);
    }
  });

  it("knows every authority's site and form", () => {
    for (const { site, complaintForm } of authorities) {
      for (const url of [site, complaintForm ?? site]) expect(isKnownHost(new URL(url).host), url).toBe(true);
    }
  });

  it.each([
    "example.org",
    "evil.kometsales.com",
    "kometsales.com.example.org",
    "kometsales.com:8443",
    "kometsales.com.",
    "www.eur-lex.europa.eu",
    "com",
    "",
  ])("does not know %j", (host) => {
    expect(isKnownHost(host)).toBe(false);
  });
});
