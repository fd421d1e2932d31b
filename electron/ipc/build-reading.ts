// What is read for the person: policies, pages from an address, lists of companies.
import { randomUUID } from "node:crypto";
import { readerVersion } from "../core/policy/reader-version.ts";
import type { ReadingStage } from "../shared/lists.ts";
import type { ReadingId } from "../shared/reading.ts";
import type { Ground } from "./build-ground.ts";
import { createReadingQueue } from "./create-reading-queue.ts";
import { createDirectoryImport } from "./directory-import.ts";
import type { HandlerParts } from "./handler-parts.ts";
import { createPageDesk } from "./pages.ts";
import { createPolicyHandlers } from "./policies.ts";
import { createRefreshReadings } from "./refresh-readings.ts";

export const buildReading = (parts: HandlerParts, { kept, mode, companies }: Ground) => {
  const { store, clock, notify } = parts;
  const progress = (stage: ReadingStage) => notify("policies:progress", { stage });
  const readingChanged = (readingId: ReadingId | null) => {
    companies.forget();
    notify("policies:changed", { readingId });
  };
  const pages = createPageDesk({
    fetchPage: parts.fetchPage,
    language: kept.language,
    mode,
    progress: (state) => notify("pages:progress", state),
  });
  const queue = createReadingQueue({ policyWindow: parts.policyWindow, progress });
  const refresh = createRefreshReadings({
    readings: store.readings,
    queue,
    reader: readerVersion,
    changed: readingChanged,
  });
  const directoryImport = createDirectoryImport({
    store,
    companies,
    reader: parts.directoryReader,
    pick: parts.pickDirectory,
    takePage: () => pages.take("directory"),
    now: clock.now,
    newId: randomUUID,
    progress: (done) => notify("directory:progress", done),
    changed: () => notify("companies:changed", {}),
  });
  const policyHandlers = createPolicyHandlers({
    store,
    companies,
    clock,
    queue,
    refresh,
    pickFile: parts.pickFile,
    takePage: () => pages.take("policy"),
    mode,
    progress,
    changed: readingChanged,
  });
  return {
    pages,
    directoryImport,
    readings: {
      leave: () => {
        pages.stop();
        queue.leave();
      },
      stay: queue.stay,
      refresh: refresh.all,
    },
    handlers: { ...pages.handlers, ...directoryImport.handlers, ...policyHandlers },
  };
};

export type Reading = ReturnType<typeof buildReading>;
