// The day from which a clock runs: receipt or sending, or a later day where the law waits for identity, fee or a wait.
import type { Day } from "../../shared/day.ts";
import type { ClockEvent, LawPack } from "../../shared/law.ts";
import type { ReckonStep } from "../../shared/reckoning.ts";
import { addMonths, toDay, toNumber } from "./date-line.ts";
import { findQuestions } from "./find-questions.ts";

type Pause = LawPack["pauses"][number];

/** `on` null: it does not run yet; the last step says what it waits for. */
export type Start = { readonly on: Day | null; readonly steps: readonly ReckonStep[] };

/** `limitOn` is the end of the period as if nobody had asked: what is asked after it changes nothing. */
export const findStart = (
  pauses: readonly Pause[],
  events: readonly ClockEvent[],
  { receivedOn, limitOn }: { readonly receivedOn: Day; readonly limitOn: Day },
): Start => {
  let on: Day = receivedOn;
  const steps: ReckonStep[] = [];
  for (const pause of pauses) {
    const found = movesStart(pause, events, { receivedOn: on, limitOn });
    steps.push(...found.steps);
    if (found.on === null) return { on: null, steps };
    on = found.on;
  }
  return { on, steps };
};

const movesStart = (
  { asked, effect, wait, article }: Pause,
  events: readonly ClockEvent[],
  { receivedOn, limitOn }: { readonly receivedOn: Day; readonly limitOn: Day },
): Start => {
  const questions = findQuestions(events, asked);
  const last = questions.findLast(({ askedOn }) => askedOn <= limitOn);
  const unmoved: Start = { on: receivedOn, steps: [] };
  const late = questions.find(({ askedOn }) => askedOn > limitOn);
  if (last === undefined) {
    if (late === undefined || effect === "none") return unmoved;
    return { on: receivedOn, steps: [{ kind: "asked-late", asked, limitOn, yieldsOn: late.askedOn }] };
  }
  const { askedOn, repliedOn } = last;
  switch (effect) {
    case "soft-suspension":
    case "stops-clock":
      return unmoved;
    case "none":
      return { on: receivedOn, steps: [{ kind: "no-pause", asked, askedOn, article, yieldsOn: receivedOn }] };
    case "starts-clock": {
      if (repliedOn === null) return { on: null, steps: [{ kind: "waiting", for: asked, yieldsOn: askedOn }] };
      if (repliedOn <= receivedOn) return unmoved;
      return { on: repliedOn, steps: [{ kind: "starts-with", asked, article, yieldsOn: repliedOn }] };
    }
    case "waits-first": {
      if (wait === null) throw new Error(`The pause for ${asked} has no wait.`);
      const from = toNumber(askedOn);
      const yieldsOn = toDay(wait.unit === "month" ? addMonths(from, wait.value) : from + wait.value);
      return { on: yieldsOn, steps: [{ kind: "starts-after-wait", asked, askedOn, wait, article, yieldsOn }] };
    }
  }
};
