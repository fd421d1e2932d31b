// Calls that say how well a company can be reached, and take the person's word on it.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import { chooseNextWay, isOverAYear } from "../core/companies/choose-next-way.ts";
import { chooseReach } from "../core/companies/choose-reach.ts";
import type { CompanyRecord, OwnContact, Slug } from "../shared/company.ts";
import type { ContactStanding } from "../shared/contact-standing.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import type { OwnWords } from "./own-words.ts";
import type { HandlersOf } from "./serve.ts";

type Needs = {
  readonly store: Pick<Store, "contacts" | "reports">;
  readonly companies: CompanyDirectory;
  readonly words: OwnWords;
  readonly clock: Clock;
};

export const createContactHandlers = ({ store, companies, words, clock }: Needs): HandlersOf<"contacts"> => {
  const unknown = (slug: Slug) => fail("company-unknown", `There is no company ${slug}.`, { detail: slug });

  const dateContact = ({ source, checkedOn, primary }: CompanyRecord, own: OwnContact | null) => {
    if (own !== null) return { from: "person" as const, knownOn: clock.dayOf(own.enteredAt) };
    // A directory's address in a company that the person said is the same: no policy and no look at one has a word on it.
    if (primary.kind === "email" && primary.from !== undefined && source.kind !== "directory")
      return { from: "list" as const, knownOn: null };
    if (source.kind === "reading") return { from: "reading" as const, knownOn: clock.dayOf(source.readAt) };
    return { from: "list" as const, knownOn: checkedOn };
  };

  const show = (slug: Slug): Result<ContactStanding> => {
    const record = companies.get(slug);
    if (!record) return unknown(slug);
    const own = store.contacts.get(slug);
    const reach = chooseReach(record, own);
    const reports = words
      .family(slug)
      .flatMap((one) => store.reports.ofCompany(one))
      .filter(({ isAboutAddress }) => isAboutAddress)
      .sort((one, other) => other.receivedAt.localeCompare(one.receivedAt));
    const address = reach.kind === "email" ? reach.value.toLowerCase() : null;
    const returned = reports.find((report) => report.address.toLowerCase() === address);
    const mark = words.mark(slug);
    const isClosed = returned !== undefined || mark !== null || reach.kind === "none";
    const closed = reports.map((report) => report.address);
    const heir = words.heir(slug);
    const heirRecord = heir && companies.get(heir);
    const dated = dateContact(record, own);
    return succeed({
      slug,
      ...dated,
      isOld: dated.knownOn !== null && isOverAYear(dated.knownOn, clock.today()),
      returnedAt: returned?.receivedAt ?? null,
      mark,
      nextWay: isClosed ? chooseNextWay(record.contacts, { closed, mark }) : null,
      heir: heirRecord ? { slug: heirRecord.slug, name: heirRecord.name.value } : null,
    });
  };

  return {
    "contacts:standing": ({ slug }) => show(slug),
    "contacts:mark": ({ slug, mark }) => {
      if (!companies.get(slug)) return unknown(slug);
      words.setMark(slug, mark, clock.now());
      return show(slug);
    },
    "contacts:set-heir": ({ slug, heir }) => {
      if (!companies.get(slug)) return unknown(slug);
      // An heir whose heir is the company itself would send a person round in a circle.
      if (heir !== null && (!companies.get(heir) || words.leadsTo(companies.headOf(heir) ?? heir, slug))) {
        return unknown(heir);
      }
      words.setHeir(slug, heir, clock.now());
      return show(slug);
    },
  };
};
