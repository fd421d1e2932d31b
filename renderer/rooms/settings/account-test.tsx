// "Send a test to myself": one short mail, and the server's own answer.
import { useState } from "react";
import type { CallOutput } from "../../../electron/shared/contract.ts";
import type { Result } from "../../../electron/shared/result.ts";
import type { AccountId } from "../../../electron/shared/settings.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Note } from "../../parts/note.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { Verbatim } from "../../parts/verbatim.tsx";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const AccountTest = ({ accountId, address }: { accountId: AccountId; address: string }) => {
  const { t } = useWords();
  const testAccount = useSettings((state) => state.testAccount);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Result<CallOutput<"settings:test-account">> | null>(null);
  const test = async () => {
    setBusy(true);
    setOutcome(null);
    setOutcome(await testAccount(accountId));
    setBusy(false);
  };
  const words = isBusy ? t("settings.account.testing") : t("settings.account.test");
  return (
    <div className="account-test">
      <Button icon="send" isBusy={isBusy} onPress={() => void test()} aria-label={`${words}: ${address}`}>
        {words}
      </Button>
      <p className="quiet small">{t("settings.account.testHint")}</p>
      {outcome?.ok === false && <FailureNote {...outcome} />}
      {outcome?.ok && (
        <Note icon="send" isNews>
          <p>{t("settings.account.tested", { address: spellOut(outcome.value.to) })}</p>
          <Verbatim>{outcome.value.smtpReply}</Verbatim>
        </Note>
      )}
    </div>
  );
};
