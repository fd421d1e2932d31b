// Calls of the room in which policies are read.
import { randomUUID } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import { hexSum } from "../adapters/files/hex-sum.ts";
import type { FetchedPage } from "../adapters/pages/fetch-page.ts";
import type { PolicyJob, ReadPolicy } from "../adapters/policy-window/policy-window.ts";
import { packSnapshot, unpackSnapshot } from "../adapters/store/pack-snapshot.ts";
import type { Store } from "../adapters/store/store.ts";
import type { NewReading, StoredReading } from "../adapters/store/stored-reading.ts";
import { applyDecisions } from "../core/readings/apply-decisions.ts";
import type { KeptDecision } from "../core/readings/kept-findings.ts";
import { pickOne } from "../core/readings/pick-one.ts";
import { takeDecision } from "../core/readings/take-decision.ts";
import type { Mode, ReadingStage } from "../shared/lists.ts";
import { type Decision, FactKey, ReadingId, type ReadingPage } from "../shared/reading.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import { createComparisons } from "./compare-readings.ts";
import type { ReadingQueue } from "./create-reading-queue.ts";
import { createMakeCompany } from "./make-company.ts";
import { planFollowing } from "./plan-following.ts";
import type { RefreshReadings } from "./refresh-readings.ts";
import type { HandlersOf } from "./serve.ts";
import { showReading, summariseReading } from "./show-reading.ts";

/** The file that the person picked in the system's dialog; null if they picked none. */
export type PickFile = () => Promise<Result<{ readonly name: string; readonly bytes: Uint8Array } | null>>;

/** Where a text is from. */
type Given = Pick<NewReading, "file" | "origin">;

type Needs = {
  store: Store;
  companies: CompanyDirectory;
  clock: Clock;
  queue: ReadingQueue;
  refresh: RefreshReadings;
  pickFile: PickFile;
  /** The policy that was fetched last, once. */
  takePage: () => Result<FetchedPage>;
  mode: () => Mode;
  progress: (stage: ReadingStage) => void;
  /** The companies are as they are now as well: a reading may be one's. */
  changed: (readingId: ReadingId | null) => void;
};

const unknown = () => fail("reading-unknown", "There is no such reading.");

/** A company keeps its name, whatever of the person's words on its text comes or goes: `company-nameless`. */
const keepNamed = (
  { slug, kept }: StoredReading,
  decisions: readonly KeptDecision[],
): Result<readonly KeptDecision[]> => {
  const isNameless = pickOne(applyDecisions(kept?.findings ?? [], decisions), "company") === null;
  return slug !== null && isNameless ? fail("company-nameless", "The company would have no name.") : succeed(decisions);
};

export const createPolicyHandlers = (needs: Needs): HandlersOf<"policies"> => {
  const { store, companies, clock, queue, refresh, pickFile, takePage, mode, progress, changed } = needs;
  const { readings } = store;

  const textOf = async (readingId: ReadingId): Promise<Result<string>> => {
    const packed = readings.snapshot(readingId);
    const snapshot = packed && (await unpackSnapshot(packed));
    return snapshot ? succeed(snapshot.text) : fail("store-damaged", "The text of this reading cannot be read.");
  };

  const show = async (reading: StoredReading): Promise<Result<ReadingPage>> => {
    const { kept } = reading;
    if (kept === null) return fail("reading-broke-off", "This policy could not be read anew.", { retry: true });
    const text = await textOf(reading.readingId);
    return text.ok ? succeed(showReading({ ...reading, kept }, text.value, companies)) : text;
  };

  const keep = async (given: Given, { snapshot, kept }: ReadPolicy): Promise<Result<ReadingPage>> => {
    progress("keeping");
    const readingId = ReadingId.parse(randomUUID());
    readings.add({
      readingId,
      ...given,
      format: snapshot.format,
      sha256: hexSum(snapshot.text),
      readAt: clock.now(),
      kept,
      snapshot: await packSnapshot(snapshot),
    });
    changed(readingId);
    const reading = readings.get(readingId);
    if (reading === null) throw new Error("A reading that was kept is not there.");
    return show(reading);
  };

  const read = async (given: Given, job: PolicyJob): Promise<Result<ReadingPage>> => {
    const answer = await queue.read(job, { isQuiet: false });
    return answer.ok ? keep(given, answer.value) : answer;
  };

  const readFile = (name: string, bytes: Uint8Array) =>
    read({ file: name, origin: null }, { kind: "file", name, bytes });

  const readFetched = async (): Promise<Result<ReadingPage>> => {
    const taken = takePage();
    if (!taken.ok) return taken;
    const { origin, name, bytes, charset } = taken.value;
    return read({ file: null, origin }, { kind: "file", name, bytes, charset });
  };

  const decide = (reading: StoredReading, words: readonly Decision[]): Result<readonly KeptDecision[]> => {
    const findings = reading.kept?.findings ?? [];
    let { decisions } = reading;
    for (const decision of words) {
      const newKey = () => FactKey.parse(`own:${randomUUID()}`);
      const taken = takeDecision({ findings, decisions, decision, now: clock.now(), newKey });
      if (!taken.ok) return taken;
      decisions = taken.value;
    }
    return keepNamed(reading, decisions);
  };

  return {
    "policies:read": (input) => {
      switch (input.kind) {
        case "text": {
          const bytes = new TextEncoder().encode(input.text);
          return read({ file: null, origin: null }, { kind: "file", name: "", bytes });
        }
        case "file":
          return readFile(input.name, input.bytes);
        case "fetched":
          return readFetched();
      }
    },
    "policies:pick": async () => {
      const picked = await pickFile();
      if (!picked.ok) return picked;
      return picked.value === null ? succeed(null) : readFile(picked.value.name, picked.value.bytes);
    },
    "policies:stop": () => succeed({ stopped: queue.stop() }),
    "policies:list": () => succeed(readings.list().map(summariseReading)),
    "policies:get": async ({ readingId }) => {
      const reading = readings.get(readingId);
      return reading ? show(await refresh.one(reading, { isQuiet: false })) : unknown();
    },
    "policies:decide": ({ readingId, decisions: words }) => {
      const reading = readings.get(readingId);
      if (!reading) return unknown();
      const decisions = decide(reading, words);
      if (!decisions.ok) return decisions;
      readings.decide(readingId, decisions.value);
      changed(readingId);
      return show({ ...reading, decisions: decisions.value });
    },
    "policies:follow": ({ readingId, follows }) => {
      const reading = readings.get(readingId);
      const earlier = follows && readings.get(follows);
      if (!reading || (follows && !earlier)) return unknown();
      const planned = planFollowing(readings, reading, earlier);
      const decisions = planned.ok ? keepNamed(reading, planned.value) : planned;
      if (!decisions.ok) return decisions;
      readings.follow(readingId, follows, decisions.value);
      changed(readingId);
      return show({ ...reading, follows, decisions: decisions.value });
    },
    ...createComparisons({ store, companies, refresh, mode }),
    "policies:make-company": createMakeCompany({ store, companies, clock, decide, changed }),
    "policies:discard": ({ readingId }) => {
      const reading = readings.get(readingId);
      if (!reading) return unknown();
      const own = reading.slug !== null && !companies.isBundled(reading.slug) ? reading.slug : null;
      if (own !== null && store.requests.isOfAny(own)) {
        return fail("company-in-use", "There are requests to the company of this reading.", { detail: own });
      }
      readings.remove(readingId, { contactOf: own });
      changed(null);
      return succeed({ discarded: true as const });
    },
  };
};
