// A received practice mail: its head, its text as plain text, all header lines as they came.
import { Heading } from "react-aria-components";
import type { PracticeMail } from "../../../electron/shared/practice.ts";
import { Button } from "../../parts/button.tsx";
import { Fold } from "../../parts/fold.tsx";
import { PracticeBadge } from "../../parts/practice-badge.tsx";
import { ScreenTitle } from "../../parts/screen-title.tsx";
import { usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "../requests/letter-desk.css";
import "./mail-page.css";

const Head = ({ label, value }: { label: string; value: string }) => (
  <div className="sheet-line">
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

export const MailPage = ({ mail, isAlone }: { mail: PracticeMail; isAlone: boolean }) => {
  const { t, instant, locale } = useWords();
  const go = usePlace((state) => state.go);
  const subject = mail.subject === "" ? t("practice.noSubject") : mail.subject;
  return (
    <article className="mail-page" aria-label={subject}>
      {isAlone && (
        <div className="page-back">
          <Button weight="quiet" icon="back" onPress={() => go({ kind: "practice", mailId: null })}>
            {t("shell.back", { where: t("practice.title") })}
          </Button>
        </div>
      )}
      <div className="mail-title">
        {isAlone ? <ScreenTitle>{subject}</ScreenTitle> : <Heading level={2}>{subject}</Heading>}
        <PracticeBadge />
      </div>
      <div className="sheet">
        <dl className="sheet-lines">
          <Head label={t("practice.from")} value={mail.from} />
          <Head label={t("practice.to")} value={mail.to} />
          <Head label={t("practice.received")} value={instant(mail.receivedAt)} />
        </dl>
        <section className="sheet-text" aria-label={t("practice.text")}>
          {mail.text}
        </section>
      </div>
      <Fold title={t("practice.headers")} level={isAlone ? 2 : 3}>
        <pre className="mail-headers">{mail.headers.map(({ name, value }) => `${name}: ${value}`).join("\n")}</pre>
        <p className="quiet small">{t("practice.size", { bytes: mail.bytes.toLocaleString(locale) })}</p>
        <p className="mono quiet mail-sum">{t("practice.sum", { sum: mail.sha256 })}</p>
      </Fold>
    </article>
  );
};
