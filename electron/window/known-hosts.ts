// The hosts to which a link leads without a question: the listed companies' own websites and the sources of the law packs.
import { asciiDomain } from "../shared/ascii-address.ts";
import type { CompanySeed } from "../shared/company.ts";
import type { LawPack } from "../shared/law.ts";

/** `isKnownHost("kometsales.com")`, of a host in ASCII with its port unless that is 443. */
export const createKnownHosts = ({
  companies,
  laws,
}: {
  readonly companies: Iterable<Pick<CompanySeed, "website">>;
  readonly laws: Iterable<Pick<LawPack, "sources">>;
}): ((host: string) => boolean) => {
  const websites = [...companies].flatMap(({ website }) => {
    const host = website && asciiDomain(website.value);
    return host ? [host, `www.${host}`] : [];
  });
  const sources = [...laws].flatMap((law) => law.sources.map(({ url }) => new URL(url).host));
  const known = new Set([...websites, ...sources]);
  return (host) => known.has(host);
};
