// The hosts to which a link leads without a question: the companies' own websites and the sources of the law packs.
import { asciiDomain } from "../shared/ascii-address.ts";
import type { CompanyRecord } from "../shared/company.ts";
import type { LawPack } from "../shared/law.ts";

/**
 * `isKnownHost("kometsales.com")`, of a host in ASCII with its port unless that is 443. `companies` is asked each time:
 * one that the person has just made is known at once, and one that they threw away is not known any more.
 */
export const createKnownHosts = ({
  companies,
  laws,
}: {
  readonly companies: () => Iterable<Pick<CompanyRecord, "website">>;
  readonly laws: Iterable<Pick<LawPack, "sources">>;
}): ((host: string) => boolean) => {
  const sources = new Set([...laws].flatMap((law) => law.sources.map(({ url }) => new URL(url).host)));
  const isWebsite = (host: string) =>
    [...companies()].some(({ website }) => {
      const own = website && asciiDomain(website.value);
      return own !== null && own !== "" && (host === own || host === `www.${own}`);
    });
  return (host) => sources.has(host) || isWebsite(host);
};
