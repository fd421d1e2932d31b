// The store as a whole: its rows for a copy, and how a copy of elsewhere is taken over.
import { type MergeConflict, StoreCounts } from "../../shared/backup.ts";
import type { ChangeCount } from "./change-count.ts";
import { mergeStore } from "./merge-store.ts";
import { versionOf } from "./migrate.ts";
import type { Sql, SqlValue } from "./open-sql.ts";
import { fitting, type Stage } from "./open-stage.ts";
import { type TakingOver, waitingStates } from "./raise-doubts.ts";
import { replaceStore } from "./replace-store.ts";
import { listTables, readPage } from "./table-shapes.ts";

export type WholeRecord =
  | { readonly kind: "table"; readonly name: string; readonly columns: readonly string[] }
  | { readonly kind: "row"; readonly values: readonly SqlValue[] };

export type WholeStore = {
  /** Of the tables: the number of the newest migration. */
  readonly version: () => number;
  /**
   * All rows but passwords and what belongs to this machine, page by page. After each page others have their `turn`; if
   * they write, what was given so far fits no longer: `StoreChanged` is thrown, and it has to be begun again.
   */
  readonly copy: (turn: () => Promise<void>) => AsyncGenerator<WholeRecord>;
  /** The same at once and in memory, for a store that never rests. */
  readonly copyNow: () => readonly WholeRecord[];
  readonly count: () => StoreCounts;
  readonly countStage: (stage: Stage) => { readonly holds: StoreCounts; readonly waiting: number };
  /**
   * In one transaction: all of it or nothing. `doubtful`: how many letters are in doubt now; `stayed`: how many went out
   * since the copy was made, and are as they were here.
   */
  readonly replace: (stage: Stage, words: TakingOver) => { readonly doubtful: number; readonly stayed: number };
  readonly merge: (
    stage: Stage,
    words: TakingOver,
  ) => { readonly doubtful: number; readonly conflicts: readonly MergeConflict[] };
};

/** Somebody wrote while the rows were being given out. */
export class StoreChanged extends Error {
  constructor() {
    super("store-changed");
    this.name = "StoreChanged";
  }
}

const count = (sql: Sql): StoreCounts =>
  StoreCounts.parse(
    sql.one(
      `SELECT (SELECT count(*) FROM requests) AS requests, (SELECT count(*) FROM request_events) AS events,
         (SELECT count(*) FROM own_contacts) AS contacts, (SELECT count(*) FROM readings) AS readings,
         (SELECT count(*) FROM own_companies) AS companies`,
      {},
    ),
  );

type Copied = { readonly sql: Sql; readonly changes: ChangeCount };

/** One page of one table after the other. */
function* pages({ sql, changes }: Copied): Generator<readonly WholeRecord[]> {
  const before = changes.now();
  for (const table of listTables(sql)) {
    yield [{ kind: "table", name: table.name, columns: table.columns }];
    for (let after: number | null = 0; after !== null; ) {
      const page: ReturnType<typeof readPage> = readPage(sql, table, after);
      yield page.rows.map((values) => ({ kind: "row", values }));
      after = page.next;
      if (changes.now() !== before) throw new StoreChanged();
    }
  }
}

async function* copy(of: Copied, beforehand: () => void, turn: () => Promise<void>): AsyncGenerator<WholeRecord> {
  beforehand();
  for (const page of pages(of)) {
    yield* page;
    await turn();
  }
}

type Needs = Copied & {
  readonly profileId: string;
  /** Writes down what is due, before rows are given out or others come in. */
  readonly beforehand: () => void;
};

export const createWholeStore = ({ sql, changes, profileId, beforehand }: Needs): WholeStore => ({
  version: () => versionOf(sql),
  copy: (turn) => copy({ sql, changes }, beforehand, turn),
  copyNow: () => {
    beforehand();
    return [...pages({ sql, changes })].flat();
  },
  count: () => count(sql),
  countStage: ({ sql: staged }) => ({
    holds: count(staged),
    waiting: Number(staged.one(`SELECT count(*) AS n FROM outbox WHERE state IN ${waitingStates}`, {})?.n),
  }),
  replace: (stage, words) => {
    beforehand();
    return fitting(() => replaceStore(sql, profileId, stage, words));
  },
  merge: (stage, words) => {
    beforehand();
    return fitting(() => mergeStore(sql, profileId, stage, words));
  },
});
