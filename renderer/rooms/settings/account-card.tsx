// One mailbox of the list: what it is, a mail to try it with, its form, and the way out of the list.
import { useState } from "react";
import { Heading } from "react-aria-components";
import type { Failure } from "../../../electron/shared/result.ts";
import { secretNameOf } from "../../../electron/shared/secret-name.ts";
import type { Account, Settings } from "../../../electron/shared/settings.ts";
import { Badge } from "../../parts/badge.tsx";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useNotice, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { AccountForm } from "./account-form.tsx";
import { AccountTest } from "./account-test.tsx";
import { ImapTest } from "./imap-test.tsx";
import { TouchedDialog } from "./touched-dialog.tsx";
import { useFocusAfter } from "./use-focus-after.ts";
import { useTouched } from "./use-touched.ts";

/** What a mailbox is, in a few lines. */
const AccountFacts = ({ account }: { account: Account }) => {
  const { t } = useWords();
  const keptPasswords = useSettings((state) => state.settings.keptPasswords);
  const lacks = (door: "smtp" | "imap") => !keptPasswords.includes(secretNameOf(account.accountId, door));
  const { aliases, plusAddress, imap } = account;
  return (
    <div className="account-facts small">
      <p className="quiet">{t("settings.account.through", { host: spellOut(account.host) })}</p>
      {aliases.length > 0 && (
        <p className="quiet">{t("settings.account.alsoFrom", { list: aliases.map(spellOut).join(", ") })}</p>
      )}
      {plusAddress && <p className="quiet">{t("settings.account.plusOn")}</p>}
      {imap !== null && <p className="quiet">{t("settings.account.readsBy", { host: spellOut(imap.host) })}</p>}
      {lacks("smtp") && <p className="account-lacks">{t("settings.account.lacksPassword")}</p>}
      {imap !== null && lacks("imap") && <p className="account-lacks">{t("settings.account.lacksImapPassword")}</p>}
    </div>
  );
};

export const AccountCard = ({ account, isUsual }: { account: Account; isUsual: boolean }) => {
  const { t } = useWords();
  const { accountId } = account;
  const isPractice = useSettings((state) => state.settings.mode === "practice");
  const { removeAccount, setUsualAccount } = useSettings((state) => state);
  const say = useNotice((state) => state.say);
  const [isEditing, setEditing] = useState(false);
  const other = useSettings((state) => state.settings.accounts.find((one) => one.accountId !== accountId) ?? null);
  const removal = useTouched();
  const [failure, setFailure] = useState<Failure | null>(null);
  const actions = useFocusAfter<HTMLDivElement>(isEditing);
  const address = spellOut(account.address);

  const keep = (saved: Settings) => {
    const isKept = saved.keptPasswords.includes(secretNameOf(accountId, "smtp"));
    setEditing(false);
    say(t(isKept ? "settings.account.saved" : "settings.account.savedNoPassword"));
  };
  const remove = async () => {
    const answer = await removal.ask({ kind: "mailbox", accountId, after: null }, "always");
    if (answer === "leave") return;
    const refused = answer === "go-on" ? await removeAccount(accountId) : answer;
    setFailure(refused);
    if (!refused) say(t("settings.account.removed", { address }));
  };
  const keepAndWriteFrom = async ({ accountId: chosen, address: from }: Account) => {
    removal.answer("leave");
    const refused = await setUsualAccount(chosen);
    setFailure(refused);
    if (!refused) say(t("touched.kept", { address, other: spellOut(from) }));
  };

  return (
    <li className="account">
      <div className="account-head">
        <Heading level={3}>{address}</Heading>
        {isUsual && <Badge icon="tick">{t("settings.account.usual")}</Badge>}
      </div>
      {isEditing ? (
        <AccountForm
          isOpened
          account={account}
          done={t("shell.save")}
          onSaved={keep}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <AccountFacts account={account} />
          {failure && <FailureNote {...failure} />}
          <div className="form-actions" ref={actions}>
            <Button
              icon="pencil"
              onPress={() => setEditing(true)}
              aria-label={t("settings.account.changeOf", { address })}
            >
              {t("settings.account.change")}
            </Button>
            {!isUsual && (
              <Button
                onPress={() => void setUsualAccount(accountId).then(setFailure)}
                aria-label={t("settings.account.makeUsualOf", { address })}
              >
                {t("settings.account.makeUsual")}
              </Button>
            )}
            <Button
              weight="danger"
              onPress={() => void remove()}
              aria-label={t("settings.account.removeOf", { address })}
            >
              {t("settings.account.remove")}
            </Button>
          </div>
          {!isPractice && <AccountTest accountId={accountId} address={address} />}
          {!isPractice && account.imap && <ImapTest accountId={accountId} imap={account.imap} address={address} />}
        </>
      )}
      <TouchedDialog
        address={address}
        touched={removal.touched}
        removal={{
          other: other && { address: spellOut(other.address), onKeep: () => void keepAndWriteFrom(other) },
        }}
        onYes={() => removal.answer("go-on")}
        onClose={() => removal.answer("leave")}
      />
    </li>
  );
};
