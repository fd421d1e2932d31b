// What the next step is found from, and the few questions that every rule asks of it.
import type { Day, Instant } from "../../../shared/day.ts";
import type { LawPack } from "../../../shared/law.ts";
import type { FollowUpName, RefusalGround } from "../../../shared/letter-names.ts";
import type { EventKind, RequestStatus, Right } from "../../../shared/lists.ts";
import type { NextAct, NextWhy } from "../../../shared/next-names.ts";
import type { NextStep } from "../../../shared/next-step.ts";
import type { Reckoning, ReckonStep } from "../../../shared/reckoning.ts";
import type { Standing } from "../../../shared/standing-names.ts";
import { addMonths as moveMonths, toDay, toNumber } from "../../law/date-line.ts";
import { lettersOf } from "../../letters/letters-of-law.ts";
import type { LetterOut } from "../letters-out.ts";

export type MatterEvent = {
  readonly kind: EventKind;
  readonly on: Day;
  readonly at: Instant;
  readonly ground?: RefusalGround | null | undefined;
};

/** `events`: what stands of the log, oldest first. `letters`: those that came after the first and are out. */
export type NextMatter = {
  readonly standing: Standing;
  readonly status: RequestStatus;
  readonly overdue: boolean;
  readonly law: LawPack | null;
  readonly right: Right;
  readonly due: Reckoning | null;
  readonly sentOn: Day | null;
  readonly events: readonly MatterEvent[];
  readonly letters: readonly LetterOut[];
  readonly hasOpenReply: boolean;
  readonly today: Day;
};

/** How long a letter that came after another one is given before the next step: a custom, no law's. */
export const patienceDays = 14;

/** After how long a silence that no law limits is worth a reminder: a custom, too. */
export const quietDays = 30;

export const step = (act: NextAct, why: NextWhy, more: Partial<Omit<NextStep, "act" | "why">> = {}): NextStep => ({
  act,
  why,
  letter: null,
  by: null,
  article: null,
  ...more,
});

/** The step that a letter lies ready for; nothing where the matter's law has no such letter. */
export const write = (
  matter: NextMatter,
  letter: FollowUpName,
  why: NextWhy,
  more: Partial<Pick<NextStep, "act" | "by" | "article">> = {},
): NextStep[] => (hasLetter(matter, letter) ? [step("write", why, { ...more, letter })] : []);

export const hasLetter = ({ law }: Pick<NextMatter, "law">, letter: FollowUpName): boolean =>
  lettersOf(law?.id ?? "plain").includes(letter);

/** The newest day of one of these; null: there was none. */
export const lastOn = ({ events }: Pick<NextMatter, "events">, ...kinds: readonly EventKind[]): Day | null =>
  events
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ on }) => on)
    .sort()
    .at(-1) ?? null;

/** When such a letter last went out; null: none did. */
export const letterOn = ({ letters }: Pick<NextMatter, "letters">, ...kinds: readonly FollowUpName[]): Day | null =>
  letters
    .filter(({ kind }) => kinds.some((name) => name === kind))
    .map(({ on }) => on)
    .sort()
    .at(-1) ?? null;

export const addDays = (day: Day, days: number): Day => toDay(toNumber(day) + days);

/** The same day of the month so many months on, or that month's last one. */
export const addMonths = (day: Day, months: number): Day => toDay(moveMonths(toNumber(day), months));

export const findStep = <K extends ReckonStep["kind"]>(
  { due }: Pick<NextMatter, "due">,
  kind: K,
): Extract<ReckonStep, { kind: K }> | null =>
  due?.steps.findLast((each): each is Extract<ReckonStep, { kind: K }> => each.kind === kind) ?? null;

/** The provision that the due date rests on. */
export const answerArticle = (matter: Pick<NextMatter, "due">): string | null =>
  (findStep(matter, "extension-told") ?? findStep(matter, "counted"))?.article ?? null;
