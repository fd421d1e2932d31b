// Beside a draft: which address it comes from, and another one instead.
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Note } from "../../parts/note.tsx";
import { Pick } from "../../parts/pick.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useSettings } from "../../stores/use-stores.ts";
import { useNameSender } from "../../words/use-name-sender.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { page: RequestPage; onChoose: (address: string) => void };

export const LetterSender = ({ page, onChoose }: Props) => {
  const { t } = useWords();
  const nameSender = useNameSender();
  const accounts = useSettings((state) => state.settings.accounts);
  const { senders, lostSender, letter, wish, summary } = page;
  const current = senders.find(({ address }) => address === letter.from.address);
  const account = accounts.find(({ accountId }) => accountId === current?.accountId);
  if (letter.to.address === null || current === undefined) return null;
  const isFixed = senders.length === 1 && summary.follows !== null;
  const isOther = account !== undefined && account.address !== current.address;
  return (
    <section className="letter-note">
      <h2>{t("letters.sender.title")}</h2>
      {lostSender !== null && (
        <Note tone="doubt">
          <p>{t("letters.sender.lost", { address: spellOut(lostSender) })}</p>
        </Note>
      )}
      {isFixed || senders.length === 1 || wish === null ? (
        <p className="quiet">
          {isFixed ? t("letters.sender.same", { address: spellOut(current.address) }) : spellOut(current.address)}
        </p>
      ) : (
        <Pick
          label={t("letters.sender.label")}
          hint={t("letters.sender.hint")}
          options={senders.map((one) => ({ id: one.address, name: spellOut(nameSender(one, senders)) }))}
          value={current.address}
          onChange={onChoose}
        />
      )}
      {isOther && <p className="quiet">{t("letters.sender.envelope", { own: spellOut(account.address) })}</p>}
    </section>
  );
};
