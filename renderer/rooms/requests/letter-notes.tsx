// Beside the letter: earlier ones, the law it rests on, how long they have, and the customer number.
import { useState } from "react";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { Note } from "../../parts/note.tsx";
import { useRequest } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { CustomerNumber } from "./customer-number.tsx";
import { EarlierNote } from "./earlier-note.tsx";

type Props = {
  page: RequestPage;
  isFresh: boolean;
  isChanged: boolean;
  onRewrite: (customerNumber: string | null) => void;
};

export const LetterNotes = ({ page, isFresh, isChanged, onRewrite }: Props) => {
  const { t, instant, language } = useWords();
  const { summary, lawChoice, letter } = page;
  const isBusy = useRequest((state) => state.busy.has(summary.requestId));
  /** What would be written anew, once the person agreed to lose their changes. */
  const [asked, setAsked] = useState<{ customerNumber: string | null } | null>(null);
  const rewrite = (customerNumber: string | null) => {
    if (isChanged || !isFresh) setAsked({ customerNumber });
    else onRewrite(customerNumber);
  };
  return (
    <div className="letter-notes">
      {!isFresh && (
        <Note icon="clock">
          <p>{t("letters.begun", { day: instant(summary.createdAt) })}</p>
          <Button weight="quiet" icon="again" isDisabled={isBusy} onPress={() => rewrite(page.customerNumber)}>
            {t("letters.rewrite")}
          </Button>
        </Note>
      )}
      <EarlierNote earlier={page.earlier} />
      <section className="letter-note">
        <h2>{t("letters.law")}</h2>
        <p className="quiet">{t(`letters.why.${lawChoice.why}`)}</p>
        {letter.language !== language && <p className="quiet">{t(`letters.language.${letter.language}`)}</p>}
      </section>
      <section className="letter-note">
        <h2>{t("letters.term")}</h2>
        <p className="quiet">
          {lawChoice.law === null ? t("letters.noTerm") : t(`letters.terms.${lawChoice.law}.${summary.kind}`)}
        </p>
      </section>
      <CustomerNumber company={summary.company} kept={page.customerNumber} isBusy={isBusy} onChange={rewrite} />
      <ConfirmDialog
        title={t("letters.rewriteAsk")}
        text={t("letters.rewriteText")}
        yes={t("letters.rewrite")}
        isOpen={asked !== null}
        onYes={() => {
          if (asked) onRewrite(asked.customerNumber);
          setAsked(null);
        }}
        onClose={() => setAsked(null)}
      />
    </div>
  );
};
