// Makes the company of a reading, or puts it in the place of one that is known.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredReading } from "../adapters/store/stored-reading.ts";
import { makeSlug } from "../core/companies/make-slug.ts";
import { applyDecisions } from "../core/readings/apply-decisions.ts";
import type { KeptDecision } from "../core/readings/kept-findings.ts";
import { pickOne } from "../core/readings/pick-one.ts";
import type { Slug } from "../shared/company.ts";
import type { Decision, ReadingId } from "../shared/reading.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import { planFollowing } from "./plan-following.ts";
import type { Handlers } from "./serve.ts";

type Needs = {
  store: Store;
  companies: CompanyDirectory;
  clock: Clock;
  decide: (reading: StoredReading, words: readonly Decision[]) => Result<readonly KeptDecision[]>;
  changed: (readingId: ReadingId) => void;
};

export const createMakeCompany = ({
  store,
  companies,
  clock,
  decide,
  changed,
}: Needs): Handlers["policies:make-company"] => {
  /** A slug stands for one company for good: one that letters or the person's own entries point to is not given again. */
  const isTaken = (slug: Slug) =>
    companies.get(slug) !== null ||
    companies.isBundled(slug) ||
    store.requests.isOfAny(slug) ||
    store.contacts.get(slug) !== null;

  /** `left`: the company that the reading made before and that is none any more. */
  const chooseSlug = (reading: StoredReading, wanted: Slug | null, name: string, website: string | null) => {
    if (wanted === null) return succeed({ slug: reading.slug ?? makeSlug({ name, website }, isTaken), left: null });
    if (!companies.get(wanted)) return fail("company-unknown", `There is no company ${wanted}.`, { detail: wanted });
    const isLeft = reading.slug !== null && reading.slug !== wanted && !companies.isBundled(reading.slug);
    if (isLeft && store.requests.isOfAny(reading.slug)) {
      return fail("company-in-use", "There are requests to the company of this reading.", { detail: reading.slug });
    }
    return succeed({ slug: wanted, left: isLeft ? reading.slug : null });
  };

  /** A text that takes another one's place as the company's is the newer text of that, with the person's words on it. */
  const followBefore = (reading: StoredReading, wanted: Slug | null): StoredReading => {
    const before = wanted && store.readings.list().find(({ slug }) => slug === wanted);
    if (!before || reading.follows !== null || before.readingId === reading.readingId) return reading;
    const planned = planFollowing(store.readings, reading, before);
    return planned.ok ? { ...reading, follows: before.readingId, decisions: planned.value } : reading;
  };

  return ({ readingId, slug: wanted }) => {
    const stored = store.readings.get(readingId);
    if (!stored) return fail("reading-unknown", "There is no such reading.");
    const reading = followBefore(stored, wanted);
    const findings = applyDecisions(reading.kept?.findings ?? [], reading.decisions);
    const name = pickOne(findings, "company");
    if (name === null) return fail("company-nameless", "No name of the company counts yet.");
    const website = pickOne(findings, "website")?.fact.host ?? null;
    const chosen = chooseSlug(reading, wanted, name.fact.name, website);
    if (!chosen.ok) return chosen;
    const { slug, left } = chosen.value;
    // Making the company is a yes to its name: a later reader that does not find it cannot take it away.
    const yes: Decision[] = name.verdict === "open" ? [{ verdict: "accepted", key: name.key }] : [];
    const decisions = decide(reading, yes);
    if (!decisions.ok) return decisions;
    store.together(() => {
      if (left !== null) store.contacts.set(left, null);
      if (reading.follows !== stored.follows) store.readings.follow(readingId, reading.follows, reading.decisions);
      store.readings.makeCompany({ readingId, slug, madeAt: clock.now(), decisions: decisions.value });
    });
    changed(readingId);
    return succeed({ slug });
  };
};
