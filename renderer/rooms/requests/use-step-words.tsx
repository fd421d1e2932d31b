// The sentences of a reckoning in the window's language; what stays in English is marked for screen readers.
import type { ReactNode } from "react";
import type { PackId, WaySent } from "../../../electron/shared/lists.ts";
import type { ReckonedLimit, ReckonStep } from "../../../electron/shared/reckoning.ts";
import { useWords } from "../../words/use-words.ts";
import { splitForeign } from "./foreign-words.ts";
import { sayLimit, sayStep } from "./say-step.ts";

const show = (sentence: string): ReactNode =>
  splitForeign(sentence).map(({ text, isEnglish }) =>
    isEnglish ? (
      <span key={text} lang="en">
        {text}
      </span>
    ) : (
      text
    ),
  );

export const useStepWords = ({ law, way }: { law: PackId; way: WaySent | null }) => {
  const speaker = useWords();
  return {
    sayStep: (step: ReckonStep): ReactNode => show(sayStep(step, speaker, { law, way })),
    sayLimit: (limit: ReckonedLimit): ReactNode => sayLimit(limit, speaker),
  };
};
