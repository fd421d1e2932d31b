// Calls that compare two texts of a policy, and say which is the newer one of which.
import { unpackSnapshot } from "../adapters/store/pack-snapshot.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredReading } from "../adapters/store/stored-reading.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import { chooseReach } from "../core/companies/choose-reach.ts";
import { createIsAlike } from "../core/companies/find-alike.ts";
import { applyDecisions } from "../core/readings/apply-decisions.ts";
import { compareFindings } from "../core/readings/changes/compare-findings.ts";
import { compareTexts } from "../core/readings/changes/compare-texts.ts";
import { suggestLetters } from "../core/readings/changes/suggest-letters.ts";
import type { KeptFindings } from "../core/readings/kept-findings.ts";
import { pickOne } from "../core/readings/pick-one.ts";
import type { Slug } from "../shared/company.ts";
import type { CallArgument } from "../shared/contract.ts";
import type { Mode } from "../shared/lists.ts";
import type { ChangeOffer, ComparedText, PolicyChange, PolicyComparison } from "../shared/policy-changes.ts";
import type { EarlierReading, ReadingFinding } from "../shared/reading.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import type { RefreshReadings } from "./refresh-readings.ts";
import type { HandlersOf } from "./serve.ts";

type Calls = Pick<HandlersOf<"policies">, "policies:earlier" | "policies:compare" | "policies:compare-texts">;
type Needs = {
  readonly store: Store;
  readonly companies: CompanyDirectory;
  readonly refresh: RefreshReadings;
  readonly mode: () => Mode;
};
type Side = {
  readonly reading: StoredReading;
  readonly kept: KeptFindings;
  readonly findings: readonly ReadingFinding[];
};
type Pair = CallArgument<"policies:compare">;

/** More are not offered to be compared with. */
const mostEarlier = 200;
/** Drafts that are named; nobody reads more, and the board has them all. */
const mostDrafts = 100;

const nameText = ({ reading: { readingId, file, readAt }, kept, findings }: Side): ComparedText => ({
  readingId,
  file,
  readAt,
  language: kept.language,
  company: pickOne(findings, "company")?.fact.name ?? null,
});

const isDraftTo = (store: Store, slug: Slug, address: string) => (request: StoredRequest) =>
  request.slug === slug &&
  request.sentBy === null &&
  request.kind !== "complaint" &&
  request.letter.to.address !== null &&
  request.letter.to.address !== address &&
  store.outbox.get(request.requestId) === null;

export const createComparisons = ({ store, companies, refresh, mode }: Needs): Calls => {
  const { readings } = store;

  /** By the reader of today where it can be had, so that no difference is its own. */
  const open = async (readingId: Pair["readingId"]): Promise<Result<Side>> => {
    const stored = readings.get(readingId);
    if (!stored) return fail("reading-unknown", "There is no such reading.");
    const reading = await refresh.one(stored, { isQuiet: false });
    const { kept } = reading;
    if (kept === null) return fail("reading-broke-off", "This policy could not be read anew.", { retry: true });
    return succeed({ reading, kept, findings: applyDecisions(kept.findings, reading.decisions) });
  };

  /** The earlier one first. */
  const openBoth = async ({ readingId, other }: Pair): Promise<Result<readonly [Side, Side]>> => {
    const [one, two] = [await open(readingId), await open(other)];
    if (!one.ok) return one;
    if (!two.ok) return two;
    const isInOrder = one.value.reading.readAt <= two.value.reading.readAt;
    return succeed(isInOrder ? [one.value, two.value] : [two.value, one.value]);
  };

  /** Where the newest text names an address that letters go to from now on: with the drafts that name another one. */
  const offerContact = (slug: Slug | null, changes: readonly PolicyChange[]): ChangeOffer[] => {
    const record = slug && companies.get(slug);
    if (!record) return [];
    const reach = chooseReach(record, store.contacts.get(record.slug));
    if (reach.kind !== "email" || reach.from !== "policy") return [];
    const isNew = changes.some(
      (change) =>
        change.kind !== "gone" && change.after.fact.kind === "contact" && change.after.fact.value === reach.value,
    );
    if (!isNew) return [];
    const drafts = store.requests
      .list(mode())
      .filter(isDraftTo(store, record.slug, reach.value))
      .slice(0, mostDrafts)
      .map(({ requestId, reference, letter }) => ({ requestId, reference, address: letter.to.address ?? "" }));
    return [{ kind: "contact", address: reach.value, drafts }];
  };

  const compare = ([before, after]: readonly [Side, Side]): PolicyComparison => {
    const { changes, reworded } = compareFindings(before.findings, after.findings);
    const [was, is] = [before.kept.sells, after.kept.sells];
    const sells = was === is ? null : { before: was, after: is };
    const slug = after.reading.slug ?? before.reading.slug;
    // Letters go by the text that the company was made of.
    const contact = offerContact(after.reading.slug, changes);
    return {
      earlier: nameText(before),
      later: nameText(after),
      changes: [...changes],
      sells,
      reworded,
      isSameText: before.reading.sha256 === after.reading.sha256,
      hasTwoReaders: before.kept.reader !== after.kept.reader,
      slug,
      offers: slug === null ? [] : [...contact, ...suggestLetters({ changes: [...changes], sells })],
    };
  };

  const textOf = async ({ reading }: Side): Promise<string | null> => {
    const packed = readings.snapshot(reading.readingId);
    return (packed && (await unpackSnapshot(packed)))?.text ?? null;
  };

  /** How the company of a reading is called. */
  const callOf = ({ kept, decisions }: StoredReading) => {
    const findings = applyDecisions(kept?.findings ?? [], decisions);
    return {
      name: pickOne(findings, "company")?.fact.name ?? null,
      aliases: kept?.aliases ?? [],
      website: pickOne(findings, "website")?.fact.host ?? null,
    };
  };

  const listEarlier = (reading: StoredReading): EarlierReading[] => {
    const isAlike = createIsAlike(callOf(reading));
    return readings
      .list()
      .filter(({ readingId, readAt }) => readingId !== reading.readingId && readAt < reading.readAt)
      .map((one) => {
        const called = callOf(one);
        const { readingId, file, readAt } = one;
        return {
          readingId,
          file,
          readAt,
          company: called.name,
          isAlike: isAlike(called),
          isCompany: one.slug !== null,
        };
      })
      .sort((one, other) => Number(other.isAlike) - Number(one.isAlike))
      .slice(0, mostEarlier);
  };

  return {
    "policies:earlier": ({ readingId }) => {
      const reading = readings.get(readingId);
      return reading ? succeed(listEarlier(reading)) : fail("reading-unknown", "There is no such reading.");
    },
    "policies:compare": async (pair) => {
      const both = await openBoth(pair);
      return both.ok ? succeed(compare(both.value)) : both;
    },
    "policies:compare-texts": async (pair) => {
      const both = await openBoth(pair);
      if (!both.ok) return both;
      const [before, after] = [await textOf(both.value[0]), await textOf(both.value[1])];
      if (before === null || after === null) {
        return fail("store-damaged", "The text of one of these readings cannot be read.");
      }
      return succeed(await compareTexts(before, after));
    },
  };
};
