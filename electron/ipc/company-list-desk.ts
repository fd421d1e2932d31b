// Keeps the company list true: what directories hold is read in portions, and again only when an import changed it.
import type { FrontStore } from "../adapters/store/open-front-store.ts";
import { type CompanyListDoor, createCompanyList, openCompanyList } from "../core/directory/company-list.ts";
import { rowOfRecord } from "../core/directory/company-row.ts";
import type { Twins } from "../core/directory/find-twins.ts";
import type { CompanyAhead, CompanyListPage, CompanyWish, FacetCounts } from "../shared/company-list.ts";
import type { Day } from "../shared/day.ts";
import type { Mode } from "../shared/lists.ts";
import { noFacets } from "../shared/no-facets.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import { createStep } from "./create-step.ts";
import { createFirstCompanies } from "./keep-first-companies.ts";

type Needs = {
  readonly store: Pick<FrontStore, "directory" | "pairs" | "contacts" | "requests" | "settings">;
  /** The thread, for as long as there are companies of directories. */
  readonly door: CompanyListDoor;
  readonly companies: Pick<CompanyDirectory, "all" | "get" | "version">;
  /** Laws that are known here. */
  readonly laws: ReadonlySet<string>;
  readonly today: () => Day;
  readonly mode: () => Mode;
  /** Others get a turn. */
  readonly breathe: () => Promise<void>;
  /** All companies are read, after the list was shown by what was kept. */
  readonly becameReady: () => void;
};

/** Some eight milliseconds of reading. */
const portion = 400;

const wholeList: CompanyWish = { text: "", facets: noFacets, sort: "best" };
const isWhole = (wish: CompanyWish): boolean => JSON.stringify(wish) === JSON.stringify(wholeList);

export type CompanyListDesk = ReturnType<typeof createCompanyListDesk>;

export const createCompanyListDesk = ({ store, door, companies, laws, today, mode, breathe, becameReady }: Needs) => {
  const first = createFirstCompanies({ store, companies, laws });
  /** What the thread has been told, by what it was told of; null: not yet. */
  let told: { imports: string | null; version: number | null; mine: Mode | null } = {
    imports: null,
    version: null,
    mine: null,
  };
  let isStopped = false;
  let isShownEarly = false;
  // A few companies are found at once right here: a start without directories waits for no thread.
  const near = openCompanyList(createCompanyList());
  let active: CompanyListDoor = near;

  const importsNow = () => {
    const held = store.directory.sources().filter(({ rows }) => rows > 0);
    return held.length === 0 ? null : JSON.stringify(held.map(({ sourceId, rows }) => [sourceId, rows]));
  };

  const readDirectories = async () => {
    await door.clear();
    const readOn = async (after: number) => {
      await breathe();
      return isStopped ? null : store.directory.portion(after, portion);
    };
    // The next portion is read while the thread takes in the last one.
    for (let read = await readOn(0); read !== null; ) {
      const { text, last }: { readonly text: string; readonly last: number | null } = read;
      [read] = await Promise.all([last === null ? null : readOn(last), door.add(text)]);
    }
  };

  /** Which companies there are. */
  const nameAll = (imports: string) => JSON.stringify([imports, companies.all().length, store.pairs.merged().size]);

  /** The beginning of the list, as it was when all companies were read last. */
  const findEarly = (wish: CompanyWish, from: number): CompanyListPage | null => {
    if (told.version !== null || from > 0 || !isWhole(wish)) return null;
    const imports = importsNow();
    const page = imports === null ? null : first.read(nameAll(imports), mode());
    if (page !== null) isShownEarly = true;
    return page;
  };

  const renew = async () => {
    const version = companies.version();
    if (told.version !== version) {
      const imports = importsNow();
      if (imports !== null && told.imports !== imports) await readDirectories();
      if (isStopped) return;
      active = imports === null ? near : door;
      await active.build({
        rows: companies.all().map((record) => rowOfRecord(record, laws)),
        merged: store.pairs.merged(),
        apart: store.pairs.apart(),
      });
      // Another list may answer from here on, which knows nothing of the person's yet.
      told = { imports, version, mine: null };
      if (imports !== null) first.keep(nameAll(imports), await active.find(wholeList, today(), 0, first.most));
    }
    const its = mode();
    if (told.mine === its) return;
    await active.setMine({
      entries: new Map([...store.contacts.all()].map(([slug, { email }]) => [slug, email])),
      letters: store.requests.companies(its),
    });
    told = { ...told, mine: its };
    if (!isShownEarly) return;
    isShownEarly = false;
    becameReady();
  };

  const forget = () => {
    told = { imports: null, version: null, mine: null };
  };

  const { sync, afterSync } = createStep({ renew, forget, isStopped: () => isStopped });

  const find = (wish: CompanyWish, from: number, most: number): Promise<CompanyListPage> =>
    afterSync(() => active.find(wish, today(), from, most));

  return {
    sync,
    find,
    /** As `find`, but never waits for the beginning of the whole list. */
    findAtOnce: async (wish: CompanyWish, from: number, most: number): Promise<CompanyListPage> =>
      findEarly(wish, from) ?? (await find(wish, from, most)),
    /** Of none as long as not all companies are read: nobody waits for it. */
    ahead: async (wish: CompanyWish, letters: readonly string[] | null, most: number): Promise<CompanyAhead> =>
      told.version === null
        ? { rows: [], next: [], left: [] }
        : afterSync(() => active.ahead(wish, today(), letters, most)),
    count: (wish: CompanyWish): Promise<FacetCounts> => afterSync(() => active.count(wish, today())),
    twins: (most: number): Promise<{ readonly total: number; readonly twins: readonly Twins[] }> =>
      afterSync(() => active.twins(most)),
    /** The person entered an address, or a letter went its way. */
    mineChanged: () => {
      told = { ...told, mine: null };
    },
    forget,
    stop: () => {
      isStopped = true;
      door.stop();
    },
  };
};
