// Each mail of a request as it went out or came in, to be saved byte for byte.
import type { ProofMail } from "../../../electron/shared/proof.ts";
import type { RequestId } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { useNotice, useProof } from "../../stores/use-stores.ts";
import { formatSize } from "../../words/format-size.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { requestId: RequestId; mails: readonly ProofMail[] };

export const ProofMails = ({ requestId, mails }: Props) => {
  const { t, locale } = useWords();
  const saveMail = useProof((state) => state.saveMail);
  const say = useNotice((state) => state.say);
  const save = async (mail: ProofMail) => {
    const name = await saveMail(requestId, mail);
    if (name !== null) say(t("proof.mailSaved", { name }));
  };
  return (
    <div className="proof-dossier">
      <h3>{t("proof.mails")}</h3>
      <ul className="proof-mails">
        {mails.map((mail) => (
          <li key={`${mail.kind} ${mail.about}`}>
            <span className="small">
              {t(`proof.mailKind.${mail.kind}`)} · {formatSize(mail.bytes, locale)}
            </span>
            <Button icon="mail" onPress={() => void save(mail)}>
              {t("proof.saveMail", { name: mail.name })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
