// What keeps an entry from being written down, field by field, before main is asked.
import { freeKinds } from "../../../electron/shared/lists.ts";
import type { Said } from "../../stores/log-store.ts";

export type HappenedFaults = {
  readonly on: "missing" | "late" | "early" | null;
  readonly untilOn: "early" | null;
  readonly text: "missing" | null;
};

/** Days are ISO, `""` while there is none; `sentOn: null`: nobody knows that the letter is out. */
export const findHappenedFaults = (
  { kind, text, untilOn }: Pick<Said, "kind" | "text" | "untilOn">,
  { on, today, sentOn }: { readonly on: string; readonly today: string; readonly sentOn: string | null },
): HappenedFaults => {
  const isEarly = !freeKinds.includes(kind) && sentOn !== null && on < sentOn;
  const isUntilEarly = kind === "extended" && untilOn !== null && on !== "" && untilOn < on;
  return {
    on: on === "" ? "missing" : on > today ? "late" : isEarly ? "early" : null,
    untilOn: isUntilEarly ? "early" : null,
    text: kind === "note" && (text ?? "").trim() === "" ? "missing" : null,
  };
};

export const hasFaults = ({ on, untilOn, text }: HappenedFaults): boolean =>
  on !== null || untilOn !== null || text !== null;
