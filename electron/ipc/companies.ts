// Calls of the companies room.

import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import { isSameAddress, sendersOf } from "../core/accounts/find-owner.ts";
import { buildCompany } from "../core/companies/build-company.ts";
import type { CompanyPage, Slug } from "../shared/company.ts";
import type { CallArgument } from "../shared/contract.ts";
import { mostCompanies, mostFound } from "../shared/limits.ts";
import { noFacets } from "../shared/no-facets.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { FrontCall } from "./build-front.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import type { CompanyListDesk } from "./company-list-desk.ts";
import type { KeptSettings } from "./kept-settings.ts";
import type { OwnWords } from "./own-words.ts";
import type { SenderDesk } from "./sender-of.ts";
import type { HandlersOf } from "./serve.ts";
import { createTwinHandlers } from "./twins.ts";

export const createCompanyHandlers = ({
  companies,
  list,
  store,
  kept,
  senders,
  words,
  clock,
}: {
  companies: CompanyDirectory;
  list: CompanyListDesk;
  store: Store;
  kept: KeptSettings;
  senders: SenderDesk;
  words: OwnWords;
  clock: Clock;
}): Omit<HandlersOf<"companies">, FrontCall> => {
  const named = (slug: Slug) => ({ slug, name: companies.alone(slug)?.name.value ?? slug });

  const show = (slug: Slug): Result<CompanyPage> => {
    const record = companies.get(slug);
    if (!record) return fail("company-unknown", `There is no company ${slug}.`, { detail: slug });
    return succeed({
      ...buildCompany(record, store.contacts.get(slug)),
      parts: companies.partsOf(slug).map(named),
      partOf: headOf(slug),
      sender: words.sender(slug),
      senders: senders.sendersFor({ mode: "real", slug, follows: null }),
    });
  };

  const headOf = (slug: Slug) => {
    const head = companies.headOf(slug);
    return head === null ? null : named(head);
  };

  const setSender = ({ slug, accountId, alias }: CallArgument<"companies:set-sender">): Result<CompanyPage> => {
    if (!companies.get(slug)) return show(slug);
    if (accountId === null) {
      words.setSender(slug, null);
      return show(slug);
    }
    const account = kept.account(accountId);
    if (account === null) return fail("account-unknown", "There is no such mailbox.");
    const isOwn = alias === null || sendersOf(account, slug).some(({ address }) => isSameAddress(address, alias));
    if (!isOwn) return fail("address-not-yours", "The mailbox has no such address.", { detail: alias });
    words.setSender(slug, { accountId, alias });
    return show(slug);
  };
  const search = (text: string, most: number) => list.find({ text, facets: noFacets, sort: "best" }, 0, most);
  return {
    "companies:search": async ({ text, most = mostFound }) => succeed((await search(text, most)).rows),
    "companies:search-all": async ({ text }) => {
      const { total, rows } = await search(text, mostCompanies);
      return succeed({ total, slugs: rows.map(({ slug }) => slug) });
    },
    "companies:ahead": async ({ wish, letters, most }) => succeed(await list.ahead(wish, letters, most)),
    "companies:count": async ({ wish }) => succeed(await list.count(wish)),
    "companies:directories": () => succeed([...store.directory.sources()]),
    "companies:get": ({ slug }) => show(slug),
    "companies:set-contact": ({ slug, email }) => {
      if (!companies.get(slug)) return show(slug);
      store.contacts.set(slug, email === null ? null : { email, enteredAt: clock.now() });
      list.mineChanged();
      return show(slug);
    },
    "companies:set-sender": setSender,
    ...createTwinHandlers({ companies, list, store, clock }),
  };
};
