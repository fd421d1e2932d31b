// To which authorities a person can complain about a company under a law.
import type { Authority } from "../../shared/authority.ts";
import type { PackId } from "../../shared/lists.ts";
import { isInEea } from "./is-in-eea.ts";
import type { Place } from "./place.ts";

/** `lives`: where the person lives; `company`: where the company sits; `law`: the only one of its law. */
export type ChosenAuthority = { readonly authority: Authority; readonly why: "lives" | "company" | "law" };

/**
 * `needsRegion`: countries whose authorities are by region, and the region was not said (a German company belongs to the
 * authority of its Land, never to the federal one).
 */
export type ChosenAuthorities = {
  readonly chosen: readonly ChosenAuthority[];
  readonly needsRegion: readonly string[];
};

/**
 * Under the GDPR any authority of the EEA where the person lives or the company sits (Art. 77), the person's own first;
 * under the other laws those of the law. An empty list: none is known.
 */
export const chooseAuthorities = (
  { law, residence, company }: { readonly law: PackId; readonly residence: Place; readonly company: Place | null },
  authorities: Iterable<Authority>,
): ChosenAuthorities => {
  const ofLaw = [...authorities].filter(({ laws }) => laws.includes(law));
  if (law !== "eu-gdpr") return { chosen: ofLaw.map((authority) => ({ authority, why: "law" })), needsRegion: [] };
  const home = isInEea(residence.country) ? findOfPlace(residence, ofLaw) : noPlace;
  const seat = company !== null && isInEea(company.country) ? findOfPlace(company, ofLaw) : noPlace;
  const lives = home.found.map((authority) => ({ authority, why: "lives" }) as const);
  const others = seat.found.filter((one) => !home.found.includes(one));
  return {
    chosen: [...lives, ...others.map((authority) => ({ authority, why: "company" }) as const)],
    needsRegion: [...new Set([...home.needsRegion, ...seat.needsRegion])],
  };
};

type Found = { readonly found: readonly Authority[]; readonly needsRegion: readonly string[] };
const noPlace: Found = { found: [], needsRegion: [] };

const findOfPlace = ({ country, region }: Place, authorities: readonly Authority[]): Found => {
  const here = authorities.filter(({ place }) => place.country === country);
  const found = here.filter(({ place }) => place.region === null || place.region === region);
  return { found, needsRegion: found.length === 0 && here.length > 0 ? [country] : [] };
};
