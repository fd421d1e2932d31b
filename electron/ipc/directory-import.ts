// Brings a file of companies into the store, batch by batch, and takes it away again whole.
import type {
  DirectoryBatch,
  DirectoryFile,
  DirectoryLook,
  DirectoryReader,
} from "../adapters/directory-files/directory-reader.ts";
import type { FetchedPage } from "../adapters/pages/fetch-page.ts";
import type { Store } from "../adapters/store/store.ts";
import type { RowRead } from "../core/directory/row-read.ts";
import { type DirectorySource, SourceId } from "../shared/directory.ts";
import type {
  DirectoryColumns,
  DirectoryOffer,
  DirectoryOutcome,
  DirectoryProgress,
} from "../shared/directory-import.ts";
import type { FailureCode } from "../shared/failure-codes.ts";
import type { DirectoryKind } from "../shared/lists.ts";
import type { PageOrigin } from "../shared/page.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import { renewDirectory } from "./renew-directory.ts";
import type { HandlersOf } from "./serve.ts";

/** The file that the person picked in the system's dialog; null if they picked none. */
export type PickDirectory = () => Promise<{ readonly name: string; readonly path: string } | null>;

type Needs = {
  readonly store: Pick<Store, "directory">;
  readonly companies: Pick<CompanyDirectory, "alone" | "forget">;
  readonly reader: DirectoryReader;
  readonly pick: PickDirectory;
  /** The list that was fetched last, once. */
  readonly takePage: () => Result<FetchedPage>;
  readonly now: () => DirectoryStart;
  readonly newId: () => string;
  readonly progress: (work: DirectoryProgress) => void;
  /** Other companies are listed now. */
  readonly changed: () => void;
};

type DirectoryStart = Parameters<Store["directory"]["begin"]>[0]["importedAt"];
type Given = { readonly name: string; readonly file: DirectoryFile; readonly origin: PageOrigin | null };
type Held = Given & { readonly look: DirectoryLook };

/** What the directories call themselves; a table is called as its file. */
const titles: Record<Exclude<DirectoryKind, "csv">, string> = {
  datarequests: "datarequests.org",
  justdeleteme: "JustDeleteMe",
  "california-brokers": "California data broker registry",
};

const mostBadShown = 100;
/** A cell may be a book; the person looks at how it begins. */
const shownCell = 80;

type Came = Omit<DirectoryOutcome, "renewed" | "gone">;

const offerOf = (
  { name, origin, look: { kind, size, sha256, table } }: Held,
  sources: readonly DirectorySource[],
): DirectoryOffer => {
  const isSameList = (one: DirectorySource) =>
    one.kind === kind && (kind !== "csv" || one.fileName === name.slice(0, 500));
  const earlier = sources.find((one) => one.rows > 0 && one.undoneAt === null && isSameList(one)) ?? null;
  const cut = (cells: readonly string[]) => cells.map((cell) => cell.slice(0, shownCell));
  return {
    fileName: name,
    origin,
    kind,
    size,
    table:
      kind === "csv" && table
        ? { head: cut(table.head), rows: table.rows.map(cut), columns: [...table.columns] }
        : null,
    earlier: earlier && {
      sourceId: earlier.sourceId,
      importedAt: earlier.importedAt,
      rows: earlier.rows,
      isSameFile: earlier.sha256 === sha256,
    },
  };
};

const createTally = () => {
  let added = 0;
  let known = 0;
  let badCount = 0;
  const bad: { line: number; fault: Extract<RowRead, { kind: "bad" }>["fault"] }[] = [];
  return {
    count: (batch: { readonly added: number; readonly known: number }) => {
      added += batch.added;
      known += batch.known;
    },
    refuse: (line: number, fault: Extract<RowRead, { kind: "bad" }>["fault"]) => {
      badCount += 1;
      if (bad.length < mostBadShown) bad.push({ line, fault });
    },
    rows: () => added + known + badCount,
    result: () => ({ added, known, badCount, bad }),
  };
};

export const createDirectoryImport = (needs: Needs) => {
  const { store, companies, reader } = needs;
  let held: Held | null = null;
  let run: AbortController | null = null;

  const alone = async <T>(work: (signal: AbortSignal) => Promise<Result<T>>): Promise<Result<T>> => {
    if (run !== null) return fail("directory-busy", "A directory is being read already.", { retry: true });
    const own = new AbortController();
    run = own;
    try {
      return await work(own.signal);
    } finally {
      run = null;
    }
  };

  const look = (given: Given): Promise<Result<DirectoryOffer>> =>
    alone(async (signal) => {
      held = null;
      const looked = await reader.look(given.file, signal);
      if (!looked.ok) return { ...looked, detail: given.name };
      held = { ...given, look: looked.value };
      return succeed(offerOf(held, store.directory.sources()));
    });

  const bringIn = async ({ name, file, origin, look: seen }: Held, columns: DirectoryColumns, signal: AbortSignal) => {
    const { kind, form, size, sha256, table } = seen;
    const sourceId = SourceId.parse(needs.newId());
    const title = kind === "csv" ? name.slice(0, 500) : titles[kind];
    const fileName = name.slice(0, 500);
    store.directory.begin({ sourceId, kind, title, fileName, sha256, importedAt: needs.now(), origin });
    const tally = createTally();
    const take = ({ reads, done }: DirectoryBatch): void => {
      const rows = reads.flatMap((read) => {
        if (read.kind === "entry") return [read.row];
        tally.refuse(read.line, read.fault);
        return [];
      });
      if (rows.length > 0) tally.count(store.directory.add(sourceId, rows, (slug) => companies.alone(slug) !== null));
      needs.progress({ rows: tally.rows(), done, of: size, renewed: null });
    };
    const plan = { file, kind, form, headLine: table?.headLine ?? 0, columns };
    const ended = await reader.read(plan, take, signal);
    const problem: FailureCode | null = ended.ok || signal.aborted ? null : ended.code;
    return { sourceId, fileName: name, kind, ...tally.result(), isStopped: signal.aborted, problem };
  };

  /** Not before the file is read whole: until then the earlier list is as it was. */
  const takePlace = async (came: Came, earlier: SourceId, signal: AbortSignal): Promise<DirectoryOutcome> => {
    const { directory } = store;
    const [rows, size] = [came.added, held?.look.size ?? 0];
    const tell = (count: number) => needs.progress({ rows, done: size, of: size, renewed: count });
    const its = { directory, earlier, fresh: came.sourceId, now: needs.now, tell, signal };
    const { renewed, gone } = await renewDirectory(its);
    return { ...came, added: came.added - renewed, renewed, gone, isStopped: signal.aborted };
  };

  const start = (columns: DirectoryColumns | null, inPlaceOf: SourceId | null): Promise<Result<DirectoryOutcome>> =>
    alone(async (signal) => {
      if (held === null) return fail("directory-gone", "There is no file to bring in.");
      const { table, kind } = held.look;
      const said = kind === "csv" && columns !== null ? columns : [...(table?.columns ?? [])];
      if (table !== null && !said.includes("name")) return fail("directory-nameless", "No column is the name.");
      // Columns that the person said nothing of are still columns.
      const whole = table === null ? said : table.head.map((_head, at) => said[at] ?? null);
      try {
        const came = await bringIn(held, whole, signal);
        const isWhole = !came.isStopped && came.problem === null;
        if (inPlaceOf === null || !isWhole) return succeed({ ...came, renewed: 0, gone: 0 });
        return succeed(await takePlace(came, inPlaceOf, signal));
      } finally {
        held = null;
        companies.forget();
        needs.changed();
      }
    });

  const handlers: HandlersOf<"directory"> = {
    "directory:pick": async () => {
      const picked = await needs.pick();
      return picked === null ? succeed(null) : look({ name: picked.name, file: { path: picked.path }, origin: null });
    },
    "directory:give": ({ name, bytes }) => look({ name, file: { bytes }, origin: null }),
    "directory:take": () => {
      const taken = needs.takePage();
      if (!taken.ok) return taken;
      const { name, bytes, charset, origin } = taken.value;
      return look({ name, file: { bytes, charset }, origin });
    },
    "directory:start": ({ columns, inPlaceOf }) => start(columns, inPlaceOf),
    "directory:stop": () => {
      run?.abort();
      return succeed({ stopped: run !== null });
    },
    "directory:undo": ({ sourceId }) => {
      if (run !== null) return fail("directory-busy", "A directory is being read.", { retry: true });
      const removed = store.directory.undo(sourceId, needs.now());
      companies.forget();
      needs.changed();
      return succeed({ removed });
    },
  };
  return {
    handlers,
    /** Before the store is closed: from now on nothing comes in. */
    stop: () => run?.abort(),
  };
};
