// One step: what to do, why, its day, the provision, and the button that opens its letter.
import type { NextStep } from "../../../../electron/shared/next-step.ts";
import type { RequestPage } from "../../../../electron/shared/request.ts";
import { useSettings } from "../../../stores/use-stores.ts";
import { cite } from "../../../words/cite.ts";
import { useWords } from "../../../words/use-words.ts";
import { dayWord } from "./day-word.ts";
import { DoneButton } from "./done-button.tsx";
import { LetterButton } from "./letter-button.tsx";

type Props = { step: NextStep; page: RequestPage; onDone: () => void; isFirst?: boolean };

/** What is said to be done is seen by asking for access once more; for that the app has a letter. */
const isCheck = ({ why }: NextStep) => why === "says-fulfilled" || why === "verify-now";

export const StepWords = ({ step, page: { summary }, onDone, isFirst = false }: Props) => {
  const { t, day, language } = useWords();
  const today = useSettings((state) => state.info.today);
  const { why, by, article, letter } = step;
  const word = by === null ? null : dayWord(why, { isPast: by < today });
  const weight = isFirst ? "primary" : "plain";
  return (
    <div className="next-step">
      <p className={isFirst ? "next-step-title" : "next-step-name"}>{t(`next.why.${why}.title`)}</p>
      <p>{t(`next.why.${why}.text`)}</p>
      {(word !== null || article !== null) && (
        <p className="quiet small">
          {word !== null && by !== null && t(`next.day.${word}`, { day: day(by) })}{" "}
          {article !== null && t("next.under", { article: cite(article, language) })}
        </p>
      )}
      {letter !== null && <LetterButton summary={summary} letter={letter} weight={weight} />}
      {isCheck(step) && (
        <LetterButton
          summary={summary}
          letter="access"
          name={t("next.verify")}
          weight={why === "verify-now" ? weight : "plain"}
        />
      )}
      <DoneButton step={step} requestId={summary.requestId} onDone={onDone} />
    </div>
  );
};
