// The letter as it was approved. Plain text, never HTML.
import type { Letter } from "../../../electron/shared/letter.ts";
import type { WaySent } from "../../../electron/shared/lists.ts";
import { useWords } from "../../words/use-words.ts";
import "./letter-desk.css";
import { MailAddressLine } from "./mail-address-line.tsx";

type Props = { readonly letter: Letter; readonly way: WaySent | null };

/** A letter that went by paper or form did not go to the mail address that it could have gone to. */
const Recipient = ({ letter: { to }, way }: Props) => {
  const { t } = useWords();
  const label = t("letters.to");
  if (way === null || way === "email" || way === "own-mail")
    return <MailAddressLine label={label} name={to.name} address={to.address} postal={to.postal} />;
  const place = way === "form" ? to.form : to.postal;
  return (
    <div className="sheet-line">
      <dt>{label}</dt>
      <dd>
        <span>{`${to.name} (${t(`way.${way}`)})`}</span>
        {place !== null && <p className="sheet-postal">{place}</p>}
      </dd>
    </div>
  );
};

export const LetterSheet = ({ letter, way }: Props) => {
  const { t } = useWords();
  return (
    <div className="sheet">
      <dl className="sheet-lines">
        <MailAddressLine label={t("letters.from")} {...letter.from} />
        <Recipient letter={letter} way={way} />
        <div className="sheet-line sheet-subject">
          <dt>{t("letters.subject")}</dt>
          <dd lang={letter.language}>{letter.subject}</dd>
        </div>
      </dl>
      <div className="sheet-text" lang={letter.language}>
        {letter.text}
      </div>
    </div>
  );
};
