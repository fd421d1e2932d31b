// For tests: a letter as a person orders it, with the bundled laws and templates and reserved names only.
import { fileURLToPath } from "node:url";
import { loadLawPacks } from "../../../adapters/seeds/load-law-packs.ts";
import { loadTemplates } from "../../../adapters/templates/load-templates.ts";
import type { CompanyRecord, OwnContact } from "../../../shared/company.ts";
import { Day } from "../../../shared/day.ts";
import { Reference } from "../../../shared/letter.ts";
import type { LetterBasis, RequestName } from "../../../shared/letter-names.ts";
import { LetterWish } from "../../../shared/letter-wish.ts";
import type { LawReach } from "../../../shared/reach.ts";
import { RequestId } from "../../../shared/request.ts";
import { Person } from "../../../shared/settings.ts";
import { buildCompany } from "../../companies/build-company.ts";
import { makeRecord } from "../../companies/fixtures/make-seed.ts";
import type { PlannedLetter } from "../plan-letter.ts";
import type { LetterOrder } from "../to-letter-facts.ts";

const folder = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
export const laws = loadLawPacks({ folder: folder("seeds/laws") });
export const templates = loadTemplates({ folder: folder("templates") });

export const day = (text: string) => Day.parse(text);

/** `makePerson("US", "CA", { phone: "…" })` */
export const makePerson = (country: string, region: string | null = null, change: Partial<Person> = {}): Person => ({
  ...Person.parse({ name: "Erika Beispiel", email: "erika@example.net", country, region, address: null }),
  ...change,
});

/** A company whose policy names this country; null: none. */
export const makeCompany = (country: string | null, change: Partial<CompanyRecord> = {}): CompanyRecord => ({
  ...makeRecord("north-example", { name: "North Example", rights: [], ...(country !== null && { country }) }),
  ...change,
});

export const makeWish = (basis: LetterBasis, change: Partial<LetterWish> = {}): LetterWish =>
  LetterWish.parse({
    basis,
    language: "en",
    companyPlace: null,
    customerNumber: null,
    accountName: null,
    otherIdentifier: null,
    postalAddress: null,
    authorityId: null,
    extra: {},
    ...change,
  });

export const first = (kind: RequestName): PlannedLetter => ({ kind, follows: null });

/** A letter after one of 1 October, due on 2 November; `reach: null`: of before the verdicts were kept. */
export const following = (
  kind: RequestName,
  basis: LetterBasis,
  reach: LawReach | null = null,
): NonNullable<PlannedLetter["follows"]> => ({
  requestId: RequestId.parse("00000000-0000-4000-8000-000000000001"),
  kind,
  sentOn: day("2026-10-01"),
  dueOn: basis === "plain" ? null : day("2026-11-02"),
  basis,
  reach,
  language: "en",
});

type Change = Partial<Omit<LetterOrder, "company">> & { record?: CompanyRecord; own?: OwnContact | null };

/** A Berliner asks a German company for access under the GDPR, unless the test says otherwise. */
export const makeOrder = ({ record = makeCompany("DE"), own = null, ...change }: Change = {}): LetterOrder => ({
  letter: first("access"),
  wish: makeWish("eu-gdpr"),
  company: buildCompany(record, own),
  person: makePerson("DE", "BE"),
  from: { name: "Erika Beispiel", address: "erika@example.net" },
  authority: null,
  reference: Reference.parse("RD-2026-7K3QX9"),
  today: day("2026-11-22"),
  ...change,
});
