// Each step of a reckoning as an English sentence that names the day it arrives at, for the terminal.
import type { Period } from "../../shared/law.ts";
import type { ReckonStep } from "../../shared/reckoning.ts";
import { sayDay } from "./say-day.ts";
import { sayRight } from "./say-right.ts";

const sayPeriod = ({ value, unit }: Period): string => {
  const one = unit === "business-day" ? "business day" : unit;
  return `${value} ${one}${value === 1 ? "" : "s"}`;
};

const asked = {
  identity: "proof of who you are",
  clarification: "a clarification",
  fee: "a fee",
} as const;

const waits: Readonly<Record<Extract<ReckonStep, { kind: "waiting" }>["for"], string>> = {
  identity: "The period begins when the company has the proof of identity that it asked for on",
  clarification: "The period stands still until the company has the clarification that it asked for on",
  fee: "The period begins when the fee is paid that the company asked for on",
  arrival: "By post: nothing runs until you say when it arrived; it was posted on",
  bounced: "The letter came back, so nothing runs; it was sent on",
  "extension-day": "The company needs longer and has to name a day itself; the law sets none. It has run since",
};

/** `law` as sentences call it, `the GDPR`. The last day that a sentence names is the one that the step arrives at. */
export const sayStep = (step: ReckonStep, law: string): string => {
  const day = sayDay(step.yieldsOn);
  return isCounting(step) ? sayCounting(step, day) : sayRareStep(step, law, day);
};

/** The steps of every reckoning; the others come with events and the rarer laws. */
const countingKinds = [
  "received-assumed",
  "counted",
  "month-end",
  "skipped-holiday",
  "rolled-weekend",
  "rolled-holiday",
  "holidays-unknown",
] as const satisfies readonly ReckonStep["kind"][];
type CountingStep = Extract<ReckonStep, { kind: (typeof countingKinds)[number] }>;
const isCounting = (step: ReckonStep): step is CountingStep => countingKinds.some((kind) => kind === step.kind);

const sayCounting = (step: CountingStep, day: string): string => {
  switch (step.kind) {
    case "received-assumed":
      return `Received on ${day} (assumed: the day on which the mail server took it).`;
    case "counted": {
      const verb = step.value === 1 ? "ends" : "end";
      return `${sayPeriod({ value: step.value, unit: step.unit })} (${step.article}) ${verb} on ${day}.`;
    }
    case "month-end":
      return `That month has no such day, so it is the month's last: ${day}.`;
    case "skipped-holiday":
      return `${sayDay(step.holidayOn)} is ${step.holiday} in ${step.place} and does not count; so ${day}.`;
    case "rolled-weekend":
      return `${sayDay(step.fromOn)} is on a weekend, so the last day moves on (${step.article}) to ${day}.`;
    case "rolled-holiday":
      return `${sayDay(step.fromOn)} is ${step.holiday} in ${step.place}, so the last day moves on (${step.article}) to ${day}.`;
    case "holidays-unknown":
      return `The public holidays of ${step.place} in ${step.year} are not known here, so it may be later than ${day}.`;
  }
};

const sayRareStep = (step: Exclude<ReckonStep, CountingStep>, law: string, day: string): string => {
  switch (step.kind) {
    case "received-said":
      return `Received on ${day}.`;
    case "sent":
      return `This period runs from the request itself (${step.article}), sent on ${day}.`;
    case "acknowledge":
      return `Receipt has to be confirmed within ${sayPeriod(step.period)} (${step.article}), by ${day}.`;
    case "extendable":
      return `With a notice in time the company may take ${sayPeriod(step.period)} in all (${step.article}), until ${day}.`;
    case "elsewhere":
      return `At another address than the one named for it, it may take ${sayPeriod(step.period)} (${step.article}), until ${day}.`;
    case "guidance":
      return `Guidance names ${sayPeriod(step.period)} (${step.article}), until ${day}.`;
    case "starts-with":
      return `The period begins with ${asked[step.asked]}, received (${step.article}) on ${day}.`;
    case "starts-after-wait":
      return `On ${sayDay(step.askedOn)} the company asked for ${asked[step.asked]}; the period begins after ${sayPeriod(step.wait)} (${step.article}), on ${day}.`;
    case "no-pause":
      return `That the company asked for ${asked[step.asked]} does not stop the period (${step.article}): it runs from ${day}.`;
    case "asked-late":
      return `The period had ended on ${sayDay(step.limitOn)}; what the company asked later changes nothing: ${asked[step.asked]}, on ${day}.`;
    case "extension-told":
      return `The company told that it needs longer (${step.article}), in time, on ${day}.`;
    case "extension-named":
      return `The law sets no day for that (${step.article}); the company named ${day}.`;
    case "extension-late":
      return `The company told on ${sayDay(step.toldOn)} that it needs longer (${step.article}); that counts for nothing after ${day}.`;
    case "paused":
      return `${sayPeriod({ value: step.days, unit: "day" })} from question to reply do not count (${step.article}); so ${day}.`;
    case "suspended":
      return `If the company is granted the ${sayPeriod({ value: step.days, unit: "day" })} that it waited for you (${step.article}, guidance, not the law), it has until ${day}.`;
    case "suspended-still":
      return `Guidance (${step.article}), not the law, would let the period rest until your reply to the question of ${day}.`;
    case "roll-unknown":
      return `Whether a last day on a weekend or holiday moves on is not known under ${law}: wait until ${sayDay(step.waitUntilOn)} before you complain, though the day is ${day}.`;
    case "no-day": {
      const rule = step.rule === "" ? `No day is set under ${law}` : step.rule.replace(/\.$/, "");
      return `${rule} (${step.article}); received on ${day}.`;
    }
    case "no-right":
      return `There is no right to ${sayRight(step.right)} under ${law}, so nothing is due on a letter of ${day}.`;
    case "not-in-force":
      return `The right to ${sayRight(step.right)} under ${law} only binds from ${day}.`;
    case "waiting":
      return `${waits[step.for]} ${day}.`;
  }
};
