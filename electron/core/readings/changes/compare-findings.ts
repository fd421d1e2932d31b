// Compares what counts in two readings of a policy: what only one says, and what the two say differently.
import type { ChangeSide, PolicyChange } from "../../../shared/policy-changes.ts";
import type { FactKind, PolicyFact, ReadingFinding } from "../../../shared/reading.ts";
import { foldText } from "../../companies/fold-text.ts";
import { nameFact } from "../name-fact.ts";
import { counts } from "../pick-one.ts";

/** The order in which changes are told: what a person can act on comes first. */
const order: Record<FactKind, number> = {
  contact: 0,
  right: 1,
  recipient: 2,
  retention: 3,
  "response-time": 4,
  "identity-check": 5,
  law: 6,
  authority: 7,
  "minimum-age": 8,
  company: 9,
  website: 10,
  country: 11,
  "effective-on": 12,
  "updated-on": 13,
};

/** Facts of one slot can take each other's place. */
const slotOf = (fact: PolicyFact): string => {
  switch (fact.kind) {
    case "contact":
      return `contact:${fact.way}:${fact.role}`;
    case "right":
      return `right:${fact.right}`;
    case "law":
      return `law:${fact.law}`;
    case "authority":
    case "recipient":
      return nameFact(fact);
    case "company":
    case "website":
    case "country":
    case "effective-on":
    case "updated-on":
    case "response-time":
    case "minimum-age":
    case "identity-check":
    case "retention":
      return fact.kind;
  }
};

const scopeOf = ({ fact }: ChangeSide): string | null => (fact.kind === "right" ? fact.scope : null);

/** What a policy says of how long data is kept is its sentence: it has no value beside. */
const isSaidByItsSentence = ({ kind }: PolicyFact): boolean => kind === "retention";

const foldQuote = ({ quote }: ChangeSide): string | null => (quote === null ? null : foldText(quote).trim());
const isReworded = (before: ChangeSide, after: ChangeSide): boolean => {
  const [one, other] = [foldQuote(before), foldQuote(after)];
  return one !== null && other !== null && one !== other;
};

const toSide = ({ fact, sentence, evidence, verdict }: ReadingFinding): ChangeSide => ({
  fact,
  quote: sentence?.quote ?? evidence?.quote ?? null,
  verdict: verdict === "dropped" ? "open" : verdict,
});

/** By name, each once; one with the policy's words goes before one without. */
const listSides = (findings: readonly ReadingFinding[]): Map<string, ChangeSide> => {
  const sides = new Map<string, ChangeSide>();
  for (const finding of findings.filter(counts)) {
    const name = nameFact(finding.fact);
    const known = sides.get(name);
    if (known === undefined || known.quote === null) sides.set(name, toSide(finding));
  }
  return sides;
};

const bySlot = (sides: Iterable<ChangeSide>): Map<string, ChangeSide[]> => {
  const slots = new Map<string, ChangeSide[]>();
  for (const side of sides) {
    const slot = slotOf(side.fact);
    const here = slots.get(slot);
    if (here === undefined) slots.set(slot, [side]);
    else here.push(side);
  }
  return slots;
};

/** Pairs those of the same people first; then, where one is left on each side, these two. */
const pairSlot = (gone: readonly ChangeSide[], added: readonly ChangeSide[]): PolicyChange[] => {
  const changes: PolicyChange[] = [];
  const rest = new Set(added);
  const alone = gone.filter((before) => {
    const after = [...rest].find((one) => scopeOf(one) === scopeOf(before));
    if (before.fact.kind !== "right" || after === undefined) return true;
    rest.delete(after);
    changes.push({ kind: "changed", before, after });
    return false;
  });
  const [before] = alone;
  const [after] = rest;
  if (alone.length === 1 && rest.size === 1 && before && after) {
    return [...changes, { kind: "changed", before, after }];
  }
  return [
    ...changes,
    ...alone.map((one): PolicyChange => ({ kind: "gone", before: one })),
    ...[...rest].map((one): PolicyChange => ({ kind: "added", after: one })),
  ];
};

/** Of whichever side there is. */
export const factOf = (change: PolicyChange): PolicyFact =>
  change.kind === "added" ? change.after.fact : change.before.fact;

/**
 * `before` and `after` are findings with the person's words on top; what they dropped, and what is somebody else's, is on
 * neither side. `reworded` counts what is said in other words and still the same. The order is that of `order`.
 *
 * A text that named `old@example.org` for privacy and now names `new@example.org`: one change of kind `changed`.
 */
export const compareFindings = (
  before: readonly ReadingFinding[],
  after: readonly ReadingFinding[],
): { readonly changes: readonly PolicyChange[]; readonly reworded: number } => {
  const [was, is] = [listSides(before), listSides(after)];
  const changes: PolicyChange[] = [];
  let reworded = 0;
  for (const [name, one] of was) {
    const other = is.get(name);
    if (other === undefined) continue;
    const differs = isReworded(one, other);
    const isChanged = isSaidByItsSentence(one.fact) ? differs : JSON.stringify(one.fact) !== JSON.stringify(other.fact);
    if (isChanged) changes.push({ kind: "changed", before: one, after: other });
    else if (differs) reworded += 1;
  }
  const gone = bySlot([...was].filter(([name]) => !is.has(name)).map(([, side]) => side));
  const added = bySlot([...is].filter(([name]) => !was.has(name)).map(([, side]) => side));
  for (const slot of new Set([...gone.keys(), ...added.keys()])) {
    changes.push(...pairSlot(gone.get(slot) ?? [], added.get(slot) ?? []));
  }
  return { changes: changes.sort((one, other) => order[factOf(one).kind] - order[factOf(other).kind]), reworded };
};
