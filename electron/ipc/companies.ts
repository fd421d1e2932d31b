// Calls of the companies room.

import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import { isSameAddress, sendersOf } from "../core/accounts/find-owner.ts";
import { buildCompany } from "../core/companies/build-company.ts";
import { searchCompanies } from "../core/companies/search-companies.ts";
import { summariseCompany } from "../core/companies/summarise-company.ts";
import type { CompanyPage, Slug } from "../shared/company.ts";
import type { CallArgument } from "../shared/contract.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import type { KeptSettings } from "./kept-settings.ts";
import type { SenderDesk } from "./sender-of.ts";
import type { HandlersOf } from "./serve.ts";

export const createCompanyHandlers = ({
  companies,
  store,
  kept,
  senders,
  clock,
}: {
  companies: CompanyDirectory;
  store: Store;
  kept: KeptSettings;
  senders: SenderDesk;
  clock: Clock;
}): HandlersOf<"companies"> => {
  const show = (slug: Slug): Result<CompanyPage> => {
    const record = companies.get(slug);
    if (!record) return fail("company-unknown", `There is no company ${slug}.`, { detail: slug });
    return succeed({
      ...buildCompany(record, store.contacts.get(slug)),
      sender: store.senders.get(slug),
      senders: senders.sendersFor({ mode: "real", slug, follows: null }),
    });
  };

  const setSender = ({ slug, accountId, alias }: CallArgument<"companies:set-sender">): Result<CompanyPage> => {
    if (!companies.get(slug)) return show(slug);
    if (accountId === null) {
      store.senders.set(slug, null);
      return show(slug);
    }
    const account = kept.account(accountId);
    if (account === null) return fail("account-unknown", "There is no such mailbox.");
    const isOwn = alias === null || sendersOf(account, slug).some(({ address }) => isSameAddress(address, alias));
    if (!isOwn) return fail("address-not-yours", "The mailbox has no such address.", { detail: alias });
    store.senders.set(slug, { accountId, alias });
    return show(slug);
  };
  return {
    "companies:search": ({ text }) => {
      const own = store.contacts.all();
      return succeed(
        searchCompanies(companies.all(), text).map((record) => summariseCompany(record, own.get(record.slug) ?? null)),
      );
    },
    "companies:get": ({ slug }) => show(slug),
    "companies:set-contact": ({ slug, email }) => {
      if (!companies.get(slug)) return show(slug);
      store.contacts.set(slug, email === null ? null : { email, enteredAt: clock.now() });
      return show(slug);
    },
    "companies:set-sender": setSender,
  };
};
