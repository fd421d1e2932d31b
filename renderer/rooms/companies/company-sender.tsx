// Which of the person's mailboxes, and under which address, writes to this company.
import type { CompanyPage } from "../../../electron/shared/company.ts";
import type { Sender } from "../../../electron/shared/sender.ts";
import type { SenderChoice } from "../../../electron/shared/settings.ts";
import { Fold } from "../../parts/fold.tsx";
import { Pick } from "../../parts/pick.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useCompanies, useNotice, useSettings } from "../../stores/use-stores.ts";
import { useNameSender } from "../../words/use-name-sender.ts";
import { useWords } from "../../words/use-words.ts";

const usual = "";

/** A mailbox's usual address is chosen without naming it: it may become another one. */
const toChoice = (sender: Sender, senders: readonly Sender[]): SenderChoice => {
  const { accountId, address, kind } = sender;
  const hasPlus = senders.some((one) => one.accountId === accountId && one.kind === "plus");
  const isUsual = kind === "plus" || (kind === "own" && !hasPlus);
  return { accountId, alias: isUsual ? null : address };
};

export const CompanySender = ({ company, level }: { company: CompanyPage; level: number }) => {
  const { t } = useWords();
  const nameSender = useNameSender();
  const setSender = useCompanies((state) => state.setSender);
  const say = useNotice((state) => state.say);
  const isReal = useSettings((state) => state.settings.mode === "real");
  const { record, sender, senders } = company;
  if (!isReal || senders.length < 2) return null;
  const isChosen = (one: Sender) => {
    const choice = toChoice(one, senders);
    return sender !== null && choice.accountId === sender.accountId && choice.alias === sender.alias;
  };
  const choose = async (address: string) => {
    const chosen = senders.find((one) => one.address === address);
    const failure = await setSender(record.slug, chosen ? toChoice(chosen, senders) : null);
    if (failure === null) say(t("companies.sender.kept"));
    else say(`${t(`failures.${failure.code}.what`)} ${t(`failures.${failure.code}.todo`)}`);
  };
  return (
    <Fold title={t("companies.sender.title")} level={level}>
      <Pick
        label={t("companies.sender.label", { company: record.name.value })}
        hint={t("companies.sender.hint")}
        options={[
          { id: usual, name: t("companies.sender.usual") },
          ...senders.map((one) => ({ id: one.address, name: spellOut(nameSender(one, senders)) })),
        ]}
        value={senders.find(isChosen)?.address ?? usual}
        onChange={(address) => void choose(address)}
      />
    </Fold>
  );
};
