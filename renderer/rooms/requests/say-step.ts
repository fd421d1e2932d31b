// Each step of a reckoning as a sentence with its article and the day that it arrives at.
import type { Language, PackId, WaySent } from "../../../electron/shared/lists.ts";
import type { ReckonedLimit, ReckonStep } from "../../../electron/shared/reckoning.ts";
import { cite } from "../../words/cite.ts";
import { type HolidayNames, nameHoliday } from "../../words/name-holiday.ts";
import { namePlace } from "../../words/regions.ts";
import { sayRule } from "../../words/say-rule.ts";
import type { Translate } from "../../words/use-words.ts";
import { foreign } from "./foreign-words.ts";

export type Speaker = {
  readonly t: Translate;
  readonly day: (day: string) => string;
  readonly language: Language;
  readonly locale: string;
  readonly holidays: HolidayNames;
};
type Context = { readonly law: PackId; readonly way: WaySent | null };
type Of<K extends ReckonStep["kind"]> = Extract<ReckonStep, { kind: K }>;
type Period = Of<"extendable">["period"];

const sayPeriod = ({ t }: Speaker, { value, unit }: Period): string => t(`reckoning.period.${unit}`, { count: value });

/** What moves a last day: weekends, holidays, short months. */
const sayMove = (
  speaker: Speaker,
  step: Of<"month-end" | "skipped-holiday" | "rolled-weekend" | "rolled-holiday" | "holidays-unknown">,
): string => {
  const { t, day, language, locale } = speaker;
  const on = day(step.yieldsOn);
  switch (step.kind) {
    case "month-end":
      return t("reckoning.steps.monthEnd", { day: on });
    case "rolled-weekend":
      return t("reckoning.steps.weekend", { from: day(step.fromOn), article: cite(step.article, language), day: on });
    case "holidays-unknown":
      return t("reckoning.steps.unknown", {
        place: namePlace(step.place, language, locale),
        year: step.year,
        day: on,
      });
    case "skipped-holiday":
    case "rolled-holiday": {
      const holiday = nameHoliday(step.holiday, step.place, speaker);
      const known = { holiday: foreign(holiday), place: namePlace(step.place, language, locale), day: on };
      return step.kind === "skipped-holiday"
        ? t("reckoning.steps.skipped", { ...known, holidayOn: day(step.holidayOn) })
        : t("reckoning.steps.holiday", { ...known, from: day(step.fromOn), article: cite(step.article, language) });
    }
  }
};

type Asking =
  | "starts-with"
  | "starts-after-wait"
  | "no-pause"
  | "asked-late"
  | "paused"
  | "suspended"
  | "suspended-still";

/** What the company asked in between, and what that does to the time. */
const sayAsking = (speaker: Speaker, step: Of<Asking>): string => {
  const { t, day, language } = speaker;
  const on = day(step.yieldsOn);
  const article = "article" in step ? cite(step.article, language) : "";
  switch (step.kind) {
    case "starts-with":
      return t("reckoning.steps.startsWith", { what: t(`reckoning.asked.${step.asked}`), article, day: on });
    case "starts-after-wait":
      return t("reckoning.steps.startsAfterWait", {
        asked: day(step.askedOn),
        what: t(`reckoning.asked.${step.asked}`),
        period: sayPeriod(speaker, step.wait),
        article,
        day: on,
      });
    case "no-pause":
      return t("reckoning.steps.noPause", {
        asked: day(step.askedOn),
        what: t(`reckoning.asked.${step.asked}`),
        article,
        day: on,
      });
    case "asked-late":
      return t("reckoning.steps.askedLate", {
        limit: day(step.limitOn),
        what: t(`reckoning.asked.${step.asked}`),
        day: on,
      });
    case "paused":
      return t("reckoning.steps.paused", { count: step.days, article, day: on });
    case "suspended":
      return t("reckoning.steps.suspended", { count: step.days, article, day: on });
    case "suspended-still":
      return t("reckoning.steps.suspendedStill", { article, day: on });
  }
};

type Holding =
  | "acknowledge"
  | "extendable"
  | "elsewhere"
  | "guidance"
  | "extension-told"
  | "extension-named"
  | "extension-late";

/** What holds beside the due date, or makes it a longer one. */
const sayHolding = (speaker: Speaker, step: Of<Holding>): string => {
  const { t, day, language } = speaker;
  const known = { article: cite(step.article, language), day: day(step.yieldsOn) };
  switch (step.kind) {
    case "extension-told":
      return t("reckoning.steps.extensionTold", known);
    case "extension-named":
      return t("reckoning.steps.extensionNamed", known);
    case "extension-late":
      return t("reckoning.steps.extensionLate", { ...known, told: day(step.toldOn) });
    case "extendable":
      return t("reckoning.steps.extendable", {
        ...known,
        period: sayPeriod(speaker, step.period),
        told: day(step.toldBy),
      });
    case "acknowledge":
    case "elsewhere":
    case "guidance":
      return t(`reckoning.steps.${step.kind}`, { ...known, period: sayPeriod(speaker, step.period) });
  }
};

/** `received-assumed` differs by the way: what went by the person's own hand, no mail server took. */
export const sayStep = (step: ReckonStep, speaker: Speaker, { law, way }: Context): string => {
  const { t, day, language } = speaker;
  const on = day(step.yieldsOn);
  switch (step.kind) {
    case "received-assumed":
      return t(way === null || way === "email" ? "reckoning.steps.assumed" : "reckoning.steps.assumedSaid", {
        day: on,
      });
    case "received-said":
      return t("reckoning.steps.received", { day: on });
    case "sent":
      return t("reckoning.steps.sent", { article: cite(step.article, language), day: on });
    case "counted": {
      const count = { count: step.value, article: cite(step.article, language), day: on };
      return t(`reckoning.steps.${step.unit}`, count);
    }
    case "roll-unknown":
      return t("reckoning.steps.rollUnknown", { wait: day(step.waitUntilOn), day: on });
    case "no-day": {
      const article = cite(step.article, language);
      if (step.rule === "") return t("reckoning.steps.noDayPlain", { article, day: on });
      return t("reckoning.steps.noDay", { rule: foreign(sayRule(t, law, step.rule)), article, day: on });
    }
    case "no-right":
      return t("reckoning.steps.noRight", { right: t(`rights.${step.right}.name`), day: on });
    case "not-in-force":
      return t("reckoning.steps.notInForce", { right: t(`rights.${step.right}.name`), day: on });
    case "waiting":
      return t(`reckoning.waiting.${step.for}`, { day: on });
    case "month-end":
    case "skipped-holiday":
    case "rolled-weekend":
    case "rolled-holiday":
    case "holidays-unknown":
      return sayMove(speaker, step);
    case "starts-with":
    case "starts-after-wait":
    case "no-pause":
    case "asked-late":
    case "paused":
    case "suspended":
    case "suspended-still":
      return sayAsking(speaker, step);
    case "acknowledge":
    case "extendable":
    case "elsewhere":
    case "guidance":
    case "extension-told":
    case "extension-named":
    case "extension-late":
      return sayHolding(speaker, step);
  }
};

/** `on: null`: the law sets no day, or none can be counted. */
export const sayLimit = ({ act, edge, article, on }: ReckonedLimit, { t, day, language }: Speaker): string =>
  t(`reckoning.limits.${act}.${on === null ? "open" : edge}`, {
    article: cite(article, language),
    ...(on !== null && { day: day(on) }),
  });
