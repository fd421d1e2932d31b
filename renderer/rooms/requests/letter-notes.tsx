// Beside the letter: earlier ones, the law it rests on and why, how long they have, what it tells, and a gloss.
import type { ReactNode } from "react";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { Note } from "../../parts/note.tsx";
import { useRequest, useSettings, useWriting } from "../../stores/use-stores.ts";
import { nameLaw } from "../../words/name-law.ts";
import { useNameLanguages } from "../../words/use-name-languages.ts";
import { useWords } from "../../words/use-words.ts";
import { Discloses } from "./discloses.tsx";
import { EarlierNote } from "./earlier-note.tsx";
import { LetterGloss } from "./letter-gloss.tsx";
import { LetterSender } from "./letter-sender.tsx";
import { useReachWords } from "./prepare/use-reach-words.ts";
import { useTermWords } from "./prepare/use-term-words.ts";

type Props = {
  page: RequestPage;
  isFresh: boolean;
  /** Asks first if changes would be lost. */
  onChange: () => void;
  onSender: (address: string) => void;
  ways: ReactNode;
};

const LawNote = ({ page: { lawChoice, summary, reviewedOn, letter, term } }: { page: RequestPage }) => {
  const { t, day, language } = useWords();
  const uncheckedLaws = useSettings((state) => state.info.uncheckedLaws);
  const sayReason = useReachWords();
  const sayTerm = useTermWords();
  const { name } = useNameLanguages();
  const { law, reach, facts, isConditional } = lawChoice;
  const howLong = law && sayTerm(summary.kind, { right: summary.follows === null ? summary.right : null, term });
  const why = reach && facts ? sayReason(reach, facts, summary.right) : t("letters.lawOld");
  return (
    <section className="letter-note">
      <h2>{t("letters.law")}</h2>
      {law === null ? (
        <p className="quiet">{t("letters.lawNone")}</p>
      ) : (
        <>
          <p>{nameLaw(t, law)}</p>
          <p className="quiet">{t(isConditional ? "prepare.law.may" : "prepare.law.applies", { why })}</p>
          {howLong && <p className="quiet">{howLong}</p>}
        </>
      )}
      {law !== null && uncheckedLaws.includes(law) && <p className="quiet">{t("letters.unchecked")}</p>}
      <p className="quiet">
        {reviewedOn === null ? t("letters.notReviewed") : t("letters.reviewed", { day: day(reviewedOn) })}
      </p>
      {letter.language !== language && (
        <p className="quiet">{t("letters.writtenIn", { language: name(letter.language) })}</p>
      )}
    </section>
  );
};

export const LetterNotes = ({ page, isFresh, onChange, onSender, ways }: Props) => {
  const { t, instant } = useWords();
  const { summary } = page;
  const isBusy = useRequest((state) => state.busy.has(summary.requestId));
  const isPlanning = useWriting((state) => state.busy !== null);
  return (
    <div className="letter-notes">
      {!isFresh && (
        <Note icon="clock">
          <p>{t("letters.begun", { day: instant(summary.createdAt) })}</p>
        </Note>
      )}
      <EarlierNote earlier={page.earlier} />
      <LetterSender page={page} onChoose={onSender} />
      <LawNote page={page} />
      <section className="letter-note">
        <h2>{t("letters.discloses")}</h2>
        <Discloses data={page.discloses} />
      </section>
      <div>
        <Button icon="pencil" isDisabled={isBusy} isBusy={isPlanning} onPress={onChange}>
          {t("letters.change")}
        </Button>
      </div>
      <LetterGloss gloss={page.gloss} />
      {ways}
    </div>
  );
};
