// The draft of an entry while its form is open: what it holds, what is wrong with it, and how it is written down.
import { useState } from "react";
import type { RequestEvent } from "../../../electron/shared/message.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { useKeepTyped, useTypedBefore } from "../../parts/use-unfinished.ts";
import type { Said } from "../../stores/log-store.ts";
import { useLog, useSettings } from "../../stores/use-stores.ts";
import { findHappenedFaults, hasFaults } from "./find-happened-faults.ts";

/** `on` is `""` while there is no day. */
export type HappenedDraft = Said;

const isNoted = (kind: RequestEvent["kind"]): kind is Said["kind"] =>
  kind !== "drafted" && kind !== "approved" && kind !== "queued" && kind !== "sent";

const start = (before: RequestEvent | null, today: string): HappenedDraft => {
  if (before === null || !isNoted(before.kind))
    return { kind: "acknowledged", on: today, by: "company", text: null, ground: null, untilOn: null };
  const { kind, on, by, text, ground, untilOn } = before;
  return { kind, on, by: by === "company" ? "company" : "person", text, ground, untilOn };
};

const toTyped = ({ kind, on, by, text, ground, untilOn }: HappenedDraft): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ kind, on, by, text, ground, untilOn }).flatMap(([field, value]) =>
      value === null ? [] : [[field, value]],
    ),
  );

/** What this very form kept of itself. */
const fromTyped = (typed: Readonly<Record<string, string>>, draft: HappenedDraft): HappenedDraft =>
  ({ ...draft, text: null, ground: null, untilOn: null, ...typed }) as HappenedDraft;

export const useHappened = (page: RequestPage, before: RequestEvent | null) => {
  const today = useSettings((state) => state.info.today);
  const write = useLog((state) => state.write);
  const name = `happened ${page.summary.requestId} ${before?.eventId ?? "new"}`;
  const typed = useTypedBefore(name);
  const untouched = start(before, today);
  const [draft, setDraft] = useState(typed === null ? untouched : fromTyped(typed, untouched));
  useKeepTyped(name, toTyped(draft), toTyped(untouched));
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { requestId, sentOn } = page.summary;
  const faults = findHappenedFaults(draft, { on: draft.on, today, sentOn });
  return {
    draft,
    failure,
    today,
    sentOn,
    /** Shown once the person tried to save. */
    faults: isTried ? faults : null,
    change: (part: Partial<HappenedDraft>) => setDraft((old) => ({ ...old, ...part })),
    /** Answers with the entry's id; null: it was not written down. */
    save: async (): Promise<string | null> => {
      setTried(true);
      if (hasFaults(faults)) return null;
      const done = await write(requestId, draft, before?.eventId ?? null);
      setFailure(done === null || done.ok ? null : done);
      return done?.ok ? done.value.eventId : null;
    },
  };
};
