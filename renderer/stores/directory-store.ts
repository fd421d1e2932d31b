// Lists of companies that the person brings in: the file at hand, how far it is, what came of it, and those of before.
import { createStore } from "zustand/vanilla";
import type { CallInput, CallOutput, Desk } from "../../electron/shared/contract.ts";
import type { DirectorySource, SourceId } from "../../electron/shared/directory.ts";
import type { DirectoryProgress } from "../../electron/shared/directory-import.ts";
import type { DirectoryField } from "../../electron/shared/lists.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

type Offer = CallOutput<"directory:give">;
type Outcome = CallOutput<"directory:start">;

/** What is being done: a file is looked at, or its rows come in. */
export type DirectoryWork = { readonly kind: "looking" } | ({ readonly kind: "reading" } & DirectoryProgress);

export type DirectoryState = {
  readonly work: DirectoryWork | null;
  readonly offer: Offer | null;
  /** Whether the file at hand comes in the place of the earlier list, where there is one. */
  readonly isInPlace: boolean;
  /** `isKept`: the person said that it stays, or there is nothing to ask. */
  readonly outcome: (Outcome & { readonly isKept: boolean }) | null;
  /** How many companies were just taken away. */
  readonly removed: number | null;
  readonly failure: Failure | null;
  /** Those that hold something, newest first. */
  readonly sources: readonly DirectorySource[];
  readonly load: () => Promise<void>;
  readonly pick: () => Promise<void>;
  /** Looks at the list that was fetched. */
  readonly take: () => Promise<void>;
  readonly give: (input: CallInput<"directory:give">) => Promise<void>;
  readonly refuse: (failure: Failure) => void;
  readonly setColumn: (at: number, field: DirectoryField | null) => void;
  readonly choosePlace: (isInPlace: boolean) => void;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly keep: () => void;
  readonly undo: (sourceId: SourceId) => Promise<void>;
  readonly hearProgress: (work: DirectoryProgress) => void;
};

type Needs = {
  desk: { readonly directory: Desk["directory"]; readonly companies: Pick<Desk["companies"], "directories"> };
  hear: Hear;
};

/** Only parts of one thing may be in several columns. */
const isSeveral = (field: DirectoryField | null): boolean =>
  field === null || field === "postal" || field === "brand" || field === "category" || field === "note";

const nothing = { offer: null, outcome: null, removed: null, failure: null };

export const createDirectoryStore = ({ desk, hear }: Needs) =>
  createStore<DirectoryState>()((set, get) => {
    const load = async () => {
      const found = hear(await desk.companies.directories());
      if (found.ok) set({ sources: found.value.filter(({ rows }) => rows > 0) });
      else set({ failure: found });
    };
    const look = async (ask: () => Promise<Result<Offer | null>>) => {
      if (get().work !== null) return;
      set({ work: { kind: "looking" }, failure: null });
      const looked = hear(await ask());
      set({ work: null });
      if (looked.ok && looked.value !== null) set({ ...nothing, offer: looked.value, isInPlace: true });
      if (!looked.ok && looked.code !== "reading-stopped") set({ ...nothing, failure: looked });
    };
    return {
      ...nothing,
      work: null,
      isInPlace: true,
      sources: [],
      load,
      pick: () => look(() => desk.directory.pick()),
      take: () => look(() => desk.directory.take()),
      give: (input) => look(() => desk.directory.give(input)),
      refuse: (failure) => set({ failure }),
      setColumn: (at, field) =>
        set(({ offer }) => {
          if (!offer?.table) return {};
          const columns = offer.table.columns.map((one, place) => {
            if (place === at) return field;
            return one === field && !isSeveral(field) ? null : one;
          });
          return { offer: { ...offer, table: { ...offer.table, columns } } };
        }),
      choosePlace: (isInPlace) => set({ isInPlace }),
      start: async () => {
        const { offer, work, isInPlace } = get();
        if (offer === null || work !== null) return;
        set({ work: { kind: "reading", rows: 0, done: 0, of: offer.size, renewed: null }, failure: null });
        const done = hear(
          await desk.directory.start({
            columns: offer.table?.columns ?? null,
            inPlaceOf: isInPlace ? (offer.earlier?.sourceId ?? null) : null,
          }),
        );
        set({ work: null });
        if (done.ok) {
          const { isStopped, problem, added, renewed } = done.value;
          set({
            ...nothing,
            // What is renewed cannot be taken back as it was.
            outcome: { ...done.value, isKept: added === 0 || renewed > 0 || (!isStopped && problem === null) },
          });
        } else set({ failure: done, ...(done.code !== "directory-nameless" && { offer: null }) });
        await load();
      },
      stop: async () => void hear(await desk.directory.stop()),
      keep: () => set(({ outcome }) => ({ outcome: outcome && { ...outcome, isKept: true } })),
      undo: async (sourceId) => {
        const undone = hear(await desk.directory.undo({ sourceId }));
        set(undone.ok ? { ...nothing, removed: undone.value.removed } : { failure: undone });
        await load();
      },
      hearProgress: (work) => {
        if (get().work?.kind === "reading") set({ work: { kind: "reading", ...work } });
      },
    };
  });
