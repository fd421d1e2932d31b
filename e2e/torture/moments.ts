// The moments at which the torture strikes, in the order in which a letter passes them.

/**
 * Where a letter on its way may be struck. The three between DATA and the server's answer: `withheld`, the child has sent
 * the last dot and the server never gets it; `passed-on`, the server gets it and its answer is awaited after the kill;
 * `taken`, the server has answered yes and the child never hears of it. `answered`: the yes has just left for the child.
 * `starting` is no step of a letter: the process dies while it opens the store and looks at what it left behind.
 */
export const moments = [
  "starting",
  "connect",
  "hello",
  "sender",
  "recipient",
  "data",
  "withheld",
  "passed-on",
  "taken",
  "answered",
] as const;
export type Moment = (typeof moments)[number];

export const inDataMoments = ["withheld", "passed-on", "taken"] as const satisfies readonly Moment[];
export const otherMoments = moments.filter((moment) => !isInData(moment));

export function isInData(moment: Moment): moment is (typeof inDataMoments)[number] {
  return inDataMoments.some((one) => one === moment);
}

/** The steps that the relay sees; the three moments in the letter are one step. */
export type Step = "connect" | "hello" | "sender" | "recipient" | "data" | "ended" | "answered";

const stepOrder: readonly Step[] = ["connect", "hello", "sender", "recipient", "data", "ended", "answered"];

/**
 * Whether a strike that was meant for `moment` falls at `step`: there or, where a kept connection leaves a step out, at
 * the next one.
 */
export const fallsAt = (moment: Moment, step: Step): boolean => {
  if (moment === "starting") return false;
  const wanted = isInData(moment) ? "ended" : moment;
  return stepOrder.indexOf(step) >= stepOrder.indexOf(wanted);
};
