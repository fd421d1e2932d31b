// "Look for returned mail": asks the person's mailboxes, and says what came of it in each.
import type { BounceHunt as Hunt } from "../../../electron/shared/mailbox.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Note } from "../../parts/note.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useMailbox, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./bounce-hunt.css";

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
      {hunt.mailboxes.map(
        ({ address, failure }) =>
          failure && (
            <div key={address}>
              <p>{t("mailbox.hunt.failed", { address: spellOut(address) })}</p>
              <FailureNote {...failure} />
            </div>
          ),
      )}
    </>
  );
};

export const BounceHunt = () => {
  const { t } = useWords();
  const { hunt, isHunting, failure, findBounces } = useMailbox((state) => state);
  const canLook = useSettings(
    ({ settings }) => settings.mode === "real" && settings.accounts.some(({ imap }) => imap !== null),
  );
  if (!canLook) return null;
  return (
    <section className="bounce-hunt" aria-label={t("mailbox.hunt.title")}>
      <Button icon="search" isBusy={isHunting} onPress={() => void findBounces()}>
        {t(isHunting ? "mailbox.hunt.looking" : "mailbox.hunt.button")}
      </Button>
      <div aria-live="polite">
        {failure && <FailureNote {...failure} />}
        {hunt && !isHunting && <Outcome hunt={hunt} />}
      </div>
    </section>
  );
};
