// Reads kept texts anew when the reader has become another; the person's words stay on top.
import { unpackSnapshot } from "../adapters/store/pack-snapshot.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredReading } from "../adapters/store/stored-reading.ts";
import type { ReadingId } from "../shared/reading.ts";
import type { ReadingQueue } from "./create-reading-queue.ts";

export type RefreshReadings = {
  /** The reading as the reader of today sees it, or as it was where it cannot be read anew now. */
  readonly one: (reading: StoredReading, how: { readonly isQuiet: boolean }) => Promise<StoredReading>;
  /** One after the other in the background; waits while the person has something read, ends early when the app goes. */
  readonly all: () => Promise<void>;
};

export const createRefreshReadings = ({
  readings,
  queue,
  reader,
  changed,
}: {
  readings: Store["readings"];
  queue: ReadingQueue;
  /** The reader's version. */
  reader: string;
  changed: (readingId: ReadingId) => void;
}): RefreshReadings => {
  /** What failed once fails again: not tried a second time by this run of the app. */
  const given = new Set<ReadingId>();
  const isOld = ({ readingId, kept }: StoredReading) => kept?.reader !== reader && !given.has(readingId);

  const one: RefreshReadings["one"] = async (reading, how) => {
    const { readingId } = reading;
    if (!isOld(reading)) return reading;
    const packed = readings.snapshot(readingId);
    const snapshot = packed && (await unpackSnapshot(packed));
    if (snapshot === null) {
      given.add(readingId);
      return reading;
    }
    const read = await queue.read({ kind: "snapshot", snapshot }, how);
    if (!read.ok) {
      if (read.code !== "reading-stopped") given.add(readingId);
      return reading;
    }
    readings.findAnew(readingId, read.value.kept);
    changed(readingId);
    return readings.get(readingId) ?? reading;
  };

  return {
    one,
    all: async () => {
      for (const reading of readings.list().filter(isOld)) {
        // It gave way to what the person wants read, and stands in line behind that now.
        for (
          let after = await one(reading, { isQuiet: true });
          isOld(after);
          after = await one(after, { isQuiet: true })
        ) {
          if (queue.hasLeft()) return;
        }
      }
    },
  };
};
