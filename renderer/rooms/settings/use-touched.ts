// Asks before a change that takes an address away from letters that wait or requests that are open.
import { useState } from "react";
import type { Failure } from "../../../electron/shared/result.ts";
import type { Touched, TouchingChange } from "../../../electron/shared/touched.ts";
import { useSettings } from "../../stores/use-stores.ts";

type Answer = "go-on" | "leave";
type Asked = { readonly touched: Touched; readonly answer: (answer: Answer) => void };

/**
 * `ask` says "go-on" at once where nothing is touched, unless it is to ask always. Otherwise it waits for the person's
 * word, and makes drafts of what waits before it goes on; a failure says why it could not.
 */
export const useTouched = () => {
  const findTouched = useSettings((state) => state.findTouched);
  const takeBack = useSettings((state) => state.takeBack);
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = async (change: TouchingChange, when: "touched" | "always" = "touched"): Promise<Answer | Failure> => {
    const found = await findTouched(change);
    if (!found.ok) return found;
    const { waiting, open } = found.value;
    if (when === "touched" && waiting.length + open.length === 0) return "go-on";
    const answer = await new Promise<Answer>((resolve) => setAsked({ touched: found.value, answer: resolve }));
    setAsked(null);
    return answer === "go-on" ? ((await takeBack(waiting)) ?? "go-on") : "leave";
  };
  return { ask, touched: asked?.touched ?? null, answer: (answer: Answer) => asked?.answer(answer) };
};
