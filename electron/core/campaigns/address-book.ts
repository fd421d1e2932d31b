// Which addresses a campaign writes to and which were written to not long ago, so that none gets two letters unsaid.
import { asciiAddress } from "../../shared/ascii-address.ts";
import type { Slug } from "../../shared/company.ts";
import type { Day } from "../../shared/day.ts";

/** Mailboxes tell no capitals apart in practice, and a domain has one written form. */
const fold = (address: string): string => (asciiAddress(address) ?? address).toLowerCase();

type Earlier = { readonly slug: Slug; readonly to: string | null; readonly on: Day };

/** `earlier`: letters of the same kind, oldest first. */
export const createAddressBook = (earlier: readonly Earlier[]) => {
  const [bySlug, byAddress] = [new Map<Slug, Day>(), new Map<string, Day>()];
  for (const { slug, to, on } of earlier) {
    bySlug.set(slug, on);
    if (to !== null) byAddress.set(fold(to), on);
  }
  const takenBy = new Map<string, { readonly slug: Slug; readonly company: string }>();
  return {
    /** The day of the last letter to this company or to its address. */
    earlierOn: (slug: Slug, to: string | null): Day | null => {
      const days = [bySlug.get(slug), to === null ? undefined : byAddress.get(fold(to))];
      return (
        days
          .filter((day) => day !== undefined)
          .sort()
          .at(-1) ?? null
      );
    },
    /** Another company of this campaign that gets its letter at this address. */
    sharesWith: (slug: Slug, to: string | null): string | null => {
      const other = to === null ? undefined : takenBy.get(fold(to));
      return other === undefined || other.slug === slug ? null : other.company;
    },
    /** The first one counts. */
    take: (slug: Slug, company: string, to: string): void => {
      if (!takenBy.has(fold(to))) takenBy.set(fold(to), { slug, company });
    },
  };
};

export type AddressBook = ReturnType<typeof createAddressBook>;
