// "Look for returned mail": asks the person's mailboxes, and says what came of it in each.
import type { BounceHunt as Hunt } from "../../../electron/shared/mailbox.ts";
import { Note } from "../../parts/note.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useMailbox, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { FailedBoxes, MailboxHunt } from "./mailbox-hunt.tsx";

const useHuntWords = () => {
  const { t } = useWords();
  return ({ letters, news, bounced, mailboxes }: Hunt): string => {
    if (letters === 0) return t("mailbox.hunt.none");
    if (mailboxes.every(({ failure }) => failure !== null)) return "";
    const found = news === 0 ? t("mailbox.hunt.nothing") : t("mailbox.hunt.news", { count: news });
    return bounced === 0 ? found : `${found} ${t("mailbox.hunt.bounced", { count: bounced })}`;
  };
};

const Outcome = ({ hunt }: { hunt: Hunt }) => {
  const { t } = useWords();
  const words = useHuntWords()(hunt);
  return (
    <>
      {words !== "" && (
        <Note icon="mail">
          <p>{words}</p>
          {hunt.mailboxes.flatMap(({ address, looked }) =>
            looked
              .filter(({ isWhole }) => !isWhole)
              .map(({ folder }) => (
                <p key={`${address} ${folder}`} className="small">
                  {t("mailbox.hunt.partly", { address: spellOut(address), folder })}
                </p>
              )),
          )}
        </Note>
      )}
      <FailedBoxes what="hunt" mailboxes={hunt.mailboxes} />
    </>
  );
};

export const BounceHunt = () => {
  const { hunt, isHunting, failure, findBounces } = useMailbox((state) => state);
  const canLook = useSettings(
    ({ settings }) => settings.mode === "real" && settings.accounts.some(({ imap }) => imap !== null),
  );
  if (!canLook) return null;
  return (
    <MailboxHunt what="hunt" isBusy={isHunting} onLook={() => void findBounces()} failure={failure}>
      {hunt && <Outcome hunt={hunt} />}
    </MailboxHunt>
  );
};
