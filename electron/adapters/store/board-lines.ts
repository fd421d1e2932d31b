// Requests as lines of text, for the thread that keeps the board.
import type { Mode } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { RequestId } from "../../shared/request.ts";

/** The requests that `requests.list` gives, one line each (core/board/read-board-line.ts), in no order. */
export type BoardTable = {
  /** Those after a place in the file (0: the start), at most so many; `last` is the place of the last, null at the end. */
  readonly portion: (
    mode: Mode,
    after: number,
    most: number,
  ) => { readonly text: string; readonly last: number | null };
  /** Of those ids the ones that are there. */
  readonly some: (mode: Mode, ids: readonly RequestId[]) => string;
  /** As `requests.events`. */
  readonly logs: (ids: readonly RequestId[]) => ReadonlyMap<RequestId, readonly RequestEvent[]>;
  /** Letters that are on their way: of these the app may know more than the store. */
  readonly sending: () => readonly RequestId[];
  /** Whose rows, logs or letters this store has written since the last call; null: somebody else wrote, read all anew. */
  readonly takeTouched: () => readonly RequestId[] | null;
  /** What was reckoned before (core/board/digest-line.ts): none of a request that was touched since. */
  readonly digests: {
    /** As `portion` above, of those that were kept under the version. */
    readonly portion: (
      mode: Mode,
      from: { readonly version: string; readonly after: number; readonly most: number },
    ) => { readonly text: string; readonly last: number | null };
    /** Of the next so many requests after that one ("": the first) those without any; `last` null at the end. */
    readonly missing: (
      version: string,
      after: string,
      most: number,
    ) => { readonly ids: readonly RequestId[]; readonly last: string | null };
    /** All but those that were touched since `takeTouched`, or are gone. */
    readonly keep: (version: string, lines: readonly string[]) => void;
    readonly forget: () => void;
  };
};
