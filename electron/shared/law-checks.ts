// What a law pack must hold beyond the shape of its fields; a broken rule names the field.
import type { z } from "zod";

type Cited = { readonly article: string };
type Length = { readonly value: number; readonly unit: string };
type Checked = {
  readonly rights: readonly { readonly right: string; readonly clock: string | null }[];
  readonly clocks: Readonly<
    Record<
      string,
      {
        readonly acknowledge: Length | null;
        readonly answer: Length | null;
        readonly insteadOfADay: Cited | null;
        readonly guidance: Length | null;
        readonly extension: { readonly total: Length | null; readonly each?: Length | undefined } | null;
      }
    >
  >;
  readonly businessDays: object | null;
  readonly pauses: readonly { readonly effect: string; readonly wait: object | null }[];
  readonly sources: readonly {
    readonly articles: readonly string[];
    readonly copy: string | null;
    readonly phrase: string | null;
    readonly readOn: string | null;
    readonly checkedOn: string | null;
  }[];
};

type Complain = (path: readonly PropertyKey[], message: string) => void;

const mostWords = 12;
const days: Readonly<Record<string, number>> = { day: 1, "business-day": 1, month: 30 };
const lengthOf = ({ value, unit }: Length): number => value * (days[unit] ?? 1);

/** Refines the schema of `LawPack`. */
export const checkPack = (pack: Checked, context: z.core.$RefinementCtx): void => {
  const complain: Complain = (path, message) =>
    context.addIssue({ code: "custom", path: [...path], message, input: undefined });
  checkRights(pack, complain);
  checkClocks(pack, complain);
  checkSources(pack, complain);
  checkArticles(pack, complain);
  for (const [at, { effect, wait }] of pack.pauses.entries()) {
    if ((effect === "waits-first") !== (wait !== null))
      complain(["pauses", at, "wait"], "only waits-first has a wait, and it must");
  }
};

const checkRights = ({ rights, clocks }: Checked, complain: Complain): void => {
  for (const [at, { right, clock }] of rights.entries()) {
    if (clock !== null && clocks[clock] === undefined)
      complain(["rights", at, "clock"], `there is no clock named ${clock}`);
    if (rights.findIndex((other) => other.right === right) !== at)
      complain(["rights", at, "right"], `${right} stands twice`);
  }
};

const checkClocks = ({ clocks, businessDays }: Checked, complain: Complain): void => {
  for (const [name, { acknowledge, answer, insteadOfADay, guidance, extension }] of Object.entries(clocks)) {
    const path = ["clocks", name];
    if (answer === null && insteadOfADay === null)
      complain([...path, "insteadOfADay"], "without a day there must be what the law says instead");
    if (answer === null && extension !== null)
      complain([...path, "extension"], "what has no day cannot be made longer");
    const total = extension?.total ?? null;
    if (answer !== null && total !== null && lengthOf(total) <= lengthOf(answer))
      complain([...path, "extension", "total"], "it is the whole period, so it must be longer than the answer's");
    const each = extension?.each;
    if (each && (each.unit !== answer?.unit || each.unit !== total?.unit || answer.value + each.value > total.value))
      complain([...path, "extension", "each"], "one notice adds some of what the whole period adds, in its unit");
    if (businessDays === null && [acknowledge, answer, guidance, total].some((each) => each?.unit === "business-day"))
      complain([...path], "business days are counted, but businessDays does not say which they are");
  }
};

const checkSources = ({ sources }: Checked, complain: Complain): void => {
  for (const [at, { copy, phrase, readOn, checkedOn }] of sources.entries()) {
    if ((copy === null) !== (readOn === null)) complain(["sources", at, "readOn"], "a copy is read on a day, or not");
    if (checkedOn !== null && (readOn === null || phrase === null))
      complain(["sources", at, "checkedOn"], "what was checked was read and has a phrase as found");
    if (phrase !== null && phrase.trim().split(/\s+/).length > mostWords)
      complain(["sources", at, "phrase"], `a phrase has at most ${mostWords} words`);
  }
};

/** Every article that the pack cites anywhere must be backed by a source, checked or not. */
const checkArticles = (pack: Checked, complain: Complain): void => {
  const backed = new Set(pack.sources.flatMap(({ articles }) => articles));
  const visit = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const isArticle = (key === "article" || key === "residentsArticle") && typeof inner === "string";
      if (isArticle && !backed.has(inner)) complain([...path, key], `no source backs ${inner}`);
      visit(inner, [...path, key]);
    }
  };
  const { sources: _sources, ...rest } = pack;
  visit(rest, []);
};
