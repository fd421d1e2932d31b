// `npm run fuzz -- [cases] [seed]`: reads texts that nobody wrote; none may throw, take too long or say what is not there.
import fc from "fast-check";
import { readHtml } from "../../electron/adapters/policy-files/read-html.ts";
import { extractPolicy } from "../../electron/core/policy/extract-policy.ts";
import type { PolicyFindings, Span } from "../../electron/core/policy/findings.ts";
import { readPlainText } from "../../electron/core/policy/read-plain-text.ts";
import type { Snapshot } from "../../electron/core/policy/snapshot.ts";
import { readBenchTexts } from "./bench-texts.ts";
import { hostileTexts } from "./hostile-texts.ts";

/** A case has some thousand characters and takes some milliseconds; a hundred times that is a pattern gone wild. */
const limitMs = 1500;
const longest = 6000;

const { pieces, areReal } = await readBenchTexts();
const units = hostileTexts([]).map(({ make }) => make(24));

const part = fc
  .tuple(fc.constantFrom(...pieces), fc.nat(), fc.integer({ min: 0, max: 1500 }))
  .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length));
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'<>/="&;#@.-_[]()*| \n\t0aA'), maxLength: 80 }),
  fc.tuple(fc.constantFrom(...units), fc.integer({ min: 1, max: 40 })).map(([unit, times]) => unit.repeat(times)),
);
/** Pieces of policies with noise between, some of their signs changed. */
const text = fc
  .tuple(
    fc.array(fc.oneof({ weight: 2, arbitrary: part }, { weight: 3, arbitrary: noise }), { maxLength: 8 }),
    fc.constantFrom("", " ", "\n", "\n\n"),
  )
  .map(([parts, glue]) => parts.join(glue).slice(0, longest));
const tag = fc.constantFrom(..."p div li ul ol table tr td h2 a b nav footer script style br pre span".split(" "));
const page = fc
  .array(
    fc.oneof(
      text,
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      tag.map((name) => `<${name} class="menu" href="#x" style="display:none">`),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join("").slice(0, longest * 2));

const check = (span: Span, { text: whole }: Snapshot, what: string): void => {
  if (whole.slice(span.start, span.end) !== span.quote) throw new Error(`${what}: the quote is not what stands there`);
};

const spansOf = (findings: PolicyFindings): [string, Span][] => [
  ...findings.contacts.map(({ rule, evidence }): [string, Span] => [rule, evidence]),
  ...findings.rights.map(({ rule, evidence }): [string, Span] => [rule, evidence]),
  ...findings.laws.map(({ rule, evidence }): [string, Span] => [rule, evidence]),
];

/** What a spelled or broken address may differ in from its plain form. */
const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF\\*_]+/g, "");

/** The part before the at sign stands in the text or in a link's target, however it was spelled there. */
const isInText = (mail: string, { text: whole, links }: Snapshot): boolean => {
  const local = fold(mail.slice(0, mail.indexOf("@")));
  const backwards = [...local].reverse().join("");
  return [whole, ...links.map(({ href }) => href)].some((place) => {
    const folded = fold(place);
    return folded.includes(local) || folded.includes(backwards) || fold(decodeSafely(place)).includes(local);
  });
};

const decodeSafely = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

let slowest = 0;

const readOne = (snapshot: Snapshot, start: number): void => {
  const findings = extractPolicy(snapshot);
  const took = performance.now() - start;
  slowest = Math.max(slowest, took);
  if (took > limitMs) throw new Error(`took ${Math.round(took)} ms`);
  for (const [rule, span] of spansOf(findings)) check(span, snapshot, rule);
  for (const { kind, value } of findings.contacts)
    if (kind === "email" && value !== null && !isInText(value, snapshot))
      throw new Error(`${value} is not in the text`);
};

const cases = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
if (!Number.isInteger(cases) || cases < 2 || !Number.isInteger(seed)) {
  process.stderr.write("npm run fuzz -- [cases] [seed]: two whole numbers, at least two cases.\n");
  process.exit(2);
}
if (!areReal)
  process.stderr.write(
    "The real policies are not here (../shared/policies-dev): an invented one is changed instead.\n",
  );
const start = performance.now();
const half = Math.ceil(cases / 2);
process.stdout.write(`Reading ${cases} texts and pages that nobody wrote, seed ${seed}.\n`);
fc.assert(
  fc.property(text, (one) => readOne(readPlainText(one), performance.now())),
  { numRuns: half, seed, includeErrorInReport: true },
);
fc.assert(
  fc.property(page, (one) => {
    const before = performance.now();
    readOne(readHtml(one), before);
  }),
  { numRuns: cases - half, seed, includeErrorInReport: true },
);
const seconds = Math.round((performance.now() - start) / 1000);
process.stdout.write(
  `${cases} read in ${seconds} s; none threw, none invented; the slowest took ${Math.round(slowest)} ms.\n`,
);
