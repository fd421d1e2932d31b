// Calls about companies that may be the same: what the person says of them is kept, and can be taken back.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import { chooseReach } from "../core/companies/choose-reach.ts";
import { rowOfRecord } from "../core/directory/company-row.ts";
import type { Slug } from "../shared/company.ts";
import type { Twin } from "../shared/company-list.ts";
import { mostTwins } from "../shared/limits.ts";
import { modes } from "../shared/lists.ts";
import { fail, succeed } from "../shared/result.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import type { CompanyListDesk } from "./company-list-desk.ts";
import type { HandlersOf } from "./serve.ts";

type Needs = {
  readonly companies: CompanyDirectory;
  readonly list: Pick<CompanyListDesk, "twins">;
  readonly store: Pick<Store, "pairs" | "contacts" | "requests">;
  readonly clock: Clock;
};

type TwinCalls = "companies:twins" | "companies:merge" | "companies:part" | "companies:keep-apart";

export const createTwinHandlers = ({
  companies,
  list,
  store,
  clock,
}: Needs): Pick<HandlersOf<"companies">, TwinCalls> => {
  const twinOf = (slug: Slug, letters: ReadonlySet<Slug>): Twin[] => {
    const record = companies.get(slug);
    if (record === null) return [];
    const { origin, freshOn } = rowOfRecord(record, new Set());
    return [
      {
        slug,
        name: record.name.value,
        brands: record.aliases,
        website: record.website?.value ?? null,
        country: record.country?.value ?? null,
        reach: chooseReach(record, store.contacts.get(slug)),
        origin,
        freshOn,
        hasLetters: letters.has(slug),
      },
    ];
  };
  const unknown = (...slugs: readonly Slug[]) => slugs.find((slug) => companies.alone(slug) === null);
  const missing = (slug: Slug) => fail("company-unknown", `There is no company ${slug}.`, { detail: slug });
  return {
    "companies:twins": async () => {
      const { total, twins } = await list.twins(mostTwins);
      const letters = new Set(modes.flatMap((mode) => [...store.requests.companies(mode)]));
      const pairs = twins.flatMap(({ first, second, by }) => {
        const [one, other] = [...twinOf(first, letters), ...twinOf(second, letters)];
        return one && other ? [{ first: one, second: other, by }] : [];
      });
      return succeed({ total, pairs });
    },
    "companies:merge": ({ slug, into }) => {
      const gone = unknown(slug, into);
      if (gone !== undefined) return missing(gone);
      // What belongs to a part is not looked for at its head: a second letter would go out unwarned.
      if (store.requests.isOfAny(slug) || store.contacts.get(slug) !== null) {
        return fail("company-yours", `Something of the person's belongs to ${slug}.`, { detail: slug });
      }
      if (!store.pairs.merge(slug, into, clock.now())) {
        return fail("company-merged", "One of the two is a part of another company already.", { detail: slug });
      }
      companies.forget();
      return succeed({});
    },
    "companies:part": ({ slug }) => {
      store.pairs.part(slug);
      companies.forget();
      return succeed({});
    },
    "companies:keep-apart": ({ slug, other }) => {
      const gone = unknown(slug, other);
      if (gone !== undefined || slug === other) return missing(gone ?? slug);
      store.pairs.keepApart(slug, other, clock.now());
      companies.forget();
      return succeed({});
    },
  };
};
