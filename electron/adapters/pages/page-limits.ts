// How long one page may take and how large it may be. What is larger or slower is no policy and no list, or was made to do harm.
import { mostDraggedDirectoryBytes } from "../../shared/directory-import.ts";
import type { PageUse } from "../../shared/lists.ts";

export type PageLimits = {
  /** As they come and unpacked. */
  readonly bytes: number;
  /** In milliseconds: to find and reach a server, for the head of its answer, and for all of it with every address on the way. */
  readonly connect: number;
  readonly answer: number;
  readonly whole: number;
};

const megabyte = 1024 * 1024;
const patience = { connect: 15_000, answer: 20_000 };

export const pageLimits: Readonly<Record<PageUse, PageLimits>> = {
  // The longest policies have one megabyte; a page with its pictures written into it has some.
  policy: { ...patience, bytes: 10 * megabyte, whole: 60_000 },
  // As large as a dragged list may be.
  directory: { ...patience, bytes: mostDraggedDirectoryBytes, whole: 300_000 },
};
