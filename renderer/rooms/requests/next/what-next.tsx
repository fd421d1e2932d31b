// What to do next in this matter: one step with its reason and its day, the others and every further letter folded.
import { useRef } from "react";
import { followUpNames } from "../../../../electron/shared/letter-names.ts";
import type { RequestPage } from "../../../../electron/shared/request.ts";
import { Fold } from "../../../parts/fold.tsx";
import { useWords } from "../../../words/use-words.ts";
import { LetterButton } from "./letter-button.tsx";
import "./what-next.css";
import { StepWords } from "./step-words.tsx";

/** Letters of which no step speaks; they stay in reach, for what nobody wrote down. */
const OtherLetters = ({ page: { next, nextSteps, summary } }: { page: RequestPage }) => {
  const { t } = useWords();
  const others = followUpNames.filter(
    (name) => next.includes(name) && nextSteps.every(({ letter }) => letter !== name),
  );
  if (others.length === 0) return null;
  return (
    <Fold title={t("next.letters")} level={3}>
      <ul className="next-letters">
        {others.map((letter) => (
          <li key={letter} className="next-letter">
            <LetterButton summary={summary} letter={letter} />
            <p className="quiet small">{t(`kinds.${letter}.hint`)}</p>
          </li>
        ))}
      </ul>
    </Fold>
  );
};

export const WhatNext = ({ page }: { page: RequestPage }) => {
  const { t } = useWords();
  const headRef = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes with its step.
  const lookUp = () => headRef.current?.focus();
  const [first, ...rest] = page.nextSteps;
  if (first === undefined) return null;
  const hasButtons = page.next.length > 0;
  return (
    <section className="card what-next" aria-labelledby="what-next">
      <h2 ref={headRef} id="what-next" tabIndex={-1} className="panel-kicker">
        {t("next.title")}
      </h2>
      <StepWords step={first} page={page} onDone={lookUp} isFirst />
      {page.summary.mode === "practice" && page.summary.status === "sent" && (
        <p className="quiet small">{t("next.practice")}</p>
      )}
      {rest.length > 0 && (
        <Fold title={t("next.more")} level={3}>
          <ul className="next-steps">
            {rest.map((step) => (
              <li key={`${step.why} ${step.act}`}>
                <StepWords step={step} page={page} onDone={lookUp} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <OtherLetters page={page} />
      {hasButtons && <p className="quiet small">{t("next.hint")}</p>}
    </section>
  );
};
