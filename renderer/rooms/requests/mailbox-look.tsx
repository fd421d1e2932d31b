// A look into the person's mailbox for a letter in doubt, and exactly what was looked at and when.
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { useRequest } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./mailbox-parts.css";

const Looked = ({ look }: { look: NonNullable<RequestPage["look"]> }) => {
  const { t, instant } = useWords();
  return (
    <div className="mailbox-looked small">
      <p>{t(`mailbox.look.found.${look.found}`)}</p>
      <p className="quiet">
        {t("mailbox.look.at", { at: instant(look.at) })} {t("mailbox.look.where")}
      </p>
      <ul className="quiet">
        {look.looked.map(({ folder, mails, isWhole }) => (
          <li key={folder}>{t(`mailbox.look.${isWhole ? "whole" : "part"}`, { folder, count: mails })}</li>
        ))}
      </ul>
    </div>
  );
};

export const MailboxLook = ({ page: { summary, look, canLook } }: { page: RequestPage }) => {
  const { t } = useWords();
  const { requestId } = summary;
  const lookFor = useRequest((state) => state.look);
  const work = useRequest((state) => state.busy.get(requestId) ?? null);
  return (
    <>
      {canLook && (
        <>
          <p className="quiet small">{t("mailbox.look.hint")}</p>
          <div className="form-actions">
            <Button
              weight="primary"
              icon="search"
              isBusy={work === "looking"}
              isDisabled={work !== null && work !== "looking"}
              onPress={() => void lookFor(requestId)}
            >
              {t(work === "looking" ? "mailbox.look.looking" : "mailbox.look.button")}
            </Button>
          </div>
        </>
      )}
      <div aria-live="polite">{look && <Looked look={look} />}</div>
    </>
  );
};
