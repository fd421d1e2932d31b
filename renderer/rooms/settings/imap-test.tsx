// Tries the way into a mailbox by IMAP, and says which folder copies would go to.
import { useState } from "react";
import type { CallOutput } from "../../../electron/shared/contract.ts";
import type { Result } from "../../../electron/shared/result.ts";
import type { AccountId, ImapPart } from "../../../electron/shared/settings.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Note } from "../../parts/note.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Folders = CallOutput<"mailbox:folders">;
type Props = { accountId: AccountId; imap: ImapPart; address: string };

const Found = ({ folders, imap }: { folders: Folders; imap: ImapPart }) => {
  const { t } = useWords();
  const wanted = imap.sentFolder ?? folders.find(({ isSent }) => isSent)?.path;
  const isThere = folders.some(({ path }) => path === wanted);
  const list = folders.map(({ path }) => path).join(", ");
  return (
    <Note icon="mail" isNews>
      <p>{t("settings.account.imapOpened", { host: spellOut(imap.host) })}</p>
      {imap.keepCopy && wanted !== undefined && isThere && <p>{t("settings.account.imapSent", { folder: wanted })}</p>}
      {imap.keepCopy && !isThere && (
        <p>
          {wanted === undefined
            ? t("settings.account.imapNoSent", { list })
            : t("settings.account.imapNotThere", { folder: wanted, list })}
        </p>
      )}
    </Note>
  );
};

export const ImapTest = ({ accountId, imap, address }: Props) => {
  const { t } = useWords();
  const listFolders = useSettings((state) => state.listFolders);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Result<Folders> | null>(null);
  const test = async () => {
    setBusy(true);
    setOutcome(null);
    setOutcome(await listFolders(accountId));
    setBusy(false);
  };
  const words = isBusy ? t("settings.account.imapTesting") : t("settings.account.imapTest");
  return (
    <div className="account-test">
      <Button icon="search" isBusy={isBusy} onPress={() => void test()} aria-label={`${words}: ${address}`}>
        {words}
      </Button>
      {outcome?.ok === false && <FailureNote {...outcome} />}
      {outcome?.ok && <Found folders={outcome.value} imap={imap} />}
    </div>
  );
};
