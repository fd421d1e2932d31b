// Calls of the companies room.

import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import { buildCompany } from "../core/companies/build-company.ts";
import { searchCompanies } from "../core/companies/search-companies.ts";
import { summariseCompany } from "../core/companies/summarise-company.ts";
import type { Company, Slug } from "../shared/company.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import type { HandlersOf } from "./serve.ts";

export const createCompanyHandlers = ({
  companies,
  store,
  clock,
}: {
  companies: CompanyDirectory;
  store: Store;
  clock: Clock;
}): HandlersOf<"companies"> => {
  const show = (slug: Slug): Result<Company> => {
    const record = companies.get(slug);
    if (!record) return fail("company-unknown", `There is no company ${slug}.`, { detail: slug });
    return succeed(buildCompany(record, store.contacts.get(slug)));
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
  };
};
