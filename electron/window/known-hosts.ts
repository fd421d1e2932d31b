// The hosts to which a link leads without a question: companies' own websites, sources of law packs, authorities, providers.
import { asciiDomain } from "../shared/ascii-address.ts";
import type { Authority } from "../shared/authority.ts";
import type { CompanyRecord } from "../shared/company.ts";
import type { LawPack } from "../shared/law.ts";
import type { MailProvider } from "../shared/mail-provider.ts";

/**
 * `isKnownHost("kometsales.com")`, of a host in ASCII with its port unless that is 443. `companies` is asked each time:
 * one that the person has just made is known at once, and one that they threw away is not known any more.
 */
export const createKnownHosts = ({
  companies,
  laws,
  authorities,
  providers,
}: {
  readonly companies: () => Iterable<Pick<CompanyRecord, "website">>;
  readonly laws: Iterable<Pick<LawPack, "sources">>;
  readonly authorities: Iterable<Pick<Authority, "site" | "complaintForm">>;
  readonly providers: Iterable<Pick<MailProvider, "password" | "access">>;
}): ((host: string) => boolean) => {
  const links = [
    ...[...laws].flatMap(({ sources }) => sources.map(({ url }) => url)),
    ...[...authorities].flatMap(({ site, complaintForm }) => (complaintForm === null ? [site] : [site, complaintForm])),
    ...[...providers].flatMap(({ password, access }) =>
      [password.help, access?.help ?? null].filter((help) => help !== null),
    ),
  ];
  const bundled = new Set(links.map((url) => new URL(url).host));
  const isWebsite = (host: string) =>
    [...companies()].some(({ website }) => {
      const own = website && asciiDomain(website.value);
      return own !== null && own !== "" && (host === own || host === `www.${own}`);
    });
  return (host) => bundled.has(host) || isWebsite(host);
};
