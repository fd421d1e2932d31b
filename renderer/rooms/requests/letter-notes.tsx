// Beside the letter: earlier ones, the law it rests on, how long they have, and the customer number.
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { Note } from "../../parts/note.tsx";
import { useRequest, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { CustomerNumber } from "./customer-number.tsx";
import { EarlierNote } from "./earlier-note.tsx";

type Props = {
  page: RequestPage;
  isFresh: boolean;
  /** Asks first if changes would be lost. */
  onRewrite: (customerNumber: string | null) => void;
};

export const LetterNotes = ({ page, isFresh, onRewrite }: Props) => {
  const { t, instant, language } = useWords();
  const { summary, lawChoice, letter } = page;
  const uncheckedLaws = useSettings((state) => state.info.uncheckedLaws);
  const isBusy = useRequest((state) => state.busy.has(summary.requestId));
  return (
    <div className="letter-notes">
      {!isFresh && (
        <Note icon="clock">
          <p>{t("letters.begun", { day: instant(summary.createdAt) })}</p>
          <Button weight="quiet" icon="again" isDisabled={isBusy} onPress={() => onRewrite(page.customerNumber)}>
            {t("letters.rewrite")}
          </Button>
        </Note>
      )}
      <EarlierNote earlier={page.earlier} />
      <section className="letter-note">
        <h2>{t("letters.law")}</h2>
        <p className="quiet">{t(`letters.why.${lawChoice.why}`)}</p>
        {lawChoice.law !== null && lawChoice.isConditional && (
          <p className="quiet">{t(`letters.reach.${lawChoice.law}`)}</p>
        )}
        {lawChoice.law !== null && uncheckedLaws.includes(lawChoice.law) && (
          <p className="quiet">{t("letters.unchecked")}</p>
        )}
        {letter.language !== language && <p className="quiet">{t(`letters.language.${letter.language}`)}</p>}
      </section>
      <section className="letter-note">
        <h2>{t("letters.term")}</h2>
        <p className="quiet">
          {lawChoice.law === null ? t("letters.noTerm") : t(`letters.terms.${lawChoice.law}.${summary.kind}`)}
        </p>
      </section>
      <CustomerNumber company={summary.company} kept={page.customerNumber} isBusy={isBusy} onChange={onRewrite} />
    </div>
  );
};
