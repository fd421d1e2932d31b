// "Look for replies": asks the mailboxes of which the person wants it, and says what came of it in each.
import type { ReplyHunt as Hunt } from "../../../electron/shared/mailbox.ts";
import { Button } from "../../parts/button.tsx";
import { Note } from "../../parts/note.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useMailbox, usePlace, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { FailedBoxes, MailboxHunt } from "./mailbox-hunt.tsx";

const useRests = () => {
  const { t } = useWords();
  return ({ mailboxes }: Hunt): readonly string[] =>
    mailboxes.flatMap(({ address: spelled, looked }) =>
      looked.flatMap(({ folder, left, tooLarge, isMissing }) => {
        const address = spellOut(spelled);
        return [
          ...(isMissing ? [t("mailbox.replies.missing", { address, folder })] : []),
          ...(left > 0 ? [t("mailbox.replies.left", { address, folder, count: left })] : []),
          ...(tooLarge > 0 ? [t("mailbox.replies.tooLarge", { address, folder, count: tooLarge })] : []),
        ];
      }),
    );
};

const Outcome = ({ hunt, isAmongThem }: { hunt: Hunt; isAmongThem: boolean }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const rests = useRests()(hunt);
  const { letters, taken, mailboxes } = hunt;
  const hasLooked = mailboxes.some(({ failure }) => failure === null);
  const found = taken > 0 ? t("mailbox.replies.taken", { count: taken }) : hasLooked && t("mailbox.replies.nothing");
  const words = letters === 0 ? t("mailbox.replies.none") : found;
  return (
    <>
      {(words || rests.length > 0) && (
        <Note icon="mail">
          {words && <p>{words}</p>}
          {taken > 0 && !isAmongThem && (
            <Button weight="quiet" icon="replies" onPress={() => go({ kind: "replies", replyId: null })}>
              {t("mailbox.replies.show")}
            </Button>
          )}
          {rests.map((rest) => (
            <p key={rest} className="small">
              {rest}
            </p>
          ))}
        </Note>
      )}
      <FailedBoxes what="replies" mailboxes={mailboxes} />
    </>
  );
};

/** `isAmongThem`: it stands in the room of replies itself. */
export const ReplyHunt = ({ isAmongThem = false }: { isAmongThem?: boolean }) => {
  const { replies, isLookingForReplies, repliesFailure, findReplies } = useMailbox((state) => state);
  const canLook = useSettings(
    ({ settings }) => settings.mode === "real" && settings.accounts.some(({ imap }) => imap?.readReplies),
  );
  if (!canLook) return null;
  return (
    <MailboxHunt what="replies" isBusy={isLookingForReplies} onLook={() => void findReplies()} failure={repliesFailure}>
      {replies && <Outcome hunt={replies} isAmongThem={isAmongThem} />}
    </MailboxHunt>
  );
};
