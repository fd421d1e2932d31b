// The person's words on a company, and on what they said is a part of it: what was said of a part is said of the whole.
import type { Store } from "../adapters/store/store.ts";
import type { Slug } from "../shared/company.ts";
import type { OwnMark } from "../shared/contact-standing.ts";
import type { Instant } from "../shared/day.ts";
import type { SenderChoice } from "../shared/settings.ts";
import type { CompanyDirectory } from "./company-directory.ts";

type Needs = {
  readonly store: Pick<Store, "standing" | "senders" | "together">;
  readonly companies: Pick<CompanyDirectory, "partsOf" | "headOf">;
};

export type OwnWords = ReturnType<typeof createOwnWords>;

/** A word on the head counts before one on a part. Taken apart again, each has its own word: none is moved. */
export const createOwnWords = ({ store, companies }: Needs) => {
  const { standing, senders } = store;
  const family = (slug: Slug): readonly Slug[] => [slug, ...companies.partsOf(slug)];

  const first = <T>(slug: Slug, find: (one: Slug) => T | null): T | null => {
    for (const one of family(slug)) {
      const found = find(one);
      if (found !== null) return found;
    }
    return null;
  };

  /** A word that is taken back is so of the whole: left with a part it would go on to count. */
  const takeBack = (slug: Slug, forget: (one: Slug) => void): void =>
    store.together(() => {
      for (const one of family(slug)) forget(one);
    });

  const leads = (from: Slug, to: Slug, next: (slug: Slug) => Slug | null): boolean => {
    const seen = new Set<Slug>();
    for (let at: Slug | null = from; at !== null && !seen.has(at); at = next(at)) {
      if (at === to) return true;
      seen.add(at);
    }
    return false;
  };

  /** As it is listed: a part that took a company's place is its head. */
  const saidHeir = (slug: Slug): Slug | null => {
    const heir = standing.heir(slug);
    return heir && (companies.headOf(heir) ?? heir);
  };

  /** Of a part's heir only what does not lead back to the head: said of two companies, it was no circle. */
  const heirOf = (slug: Slug): Slug | null =>
    first(slug, (one) => {
      const heir = saidHeir(one);
      const isBack = heir === slug || (heir !== null && one !== slug && leads(heir, slug, saidHeir));
      return isBack ? null : heir;
    });

  return {
    family,
    mark: (slug: Slug): OwnMark | null => first(slug, standing.mark),
    heir: heirOf,
    sender: (slug: Slug): SenderChoice | null => first(slug, senders.get),

    /** Whether a person who follows the heirs from `from` comes to `to`. */
    leadsTo: (from: Slug, to: Slug): boolean => leads(from, to, heirOf),

    setMark: (slug: Slug, mark: OwnMark | null, at: Instant): void =>
      mark === null ? takeBack(slug, (one) => standing.setMark(one, null, at)) : standing.setMark(slug, mark, at),
    setHeir: (slug: Slug, heir: Slug | null, at: Instant): void =>
      heir === null ? takeBack(slug, (one) => standing.setHeir(one, null, at)) : standing.setHeir(slug, heir, at),
    setSender: (slug: Slug, choice: SenderChoice | null): void => {
      if (choice === null) takeBack(slug, (one) => void senders.set(one, null));
      else senders.set(slug, choice);
    },
  };
};
