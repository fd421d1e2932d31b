// The whole list of what leaves this computer.
import { Check } from "../../parts/check.tsx";
import { Icon } from "../../parts/icon.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const OutgoingCalls = () => {
  const { t } = useWords();
  const { mode, accounts, asksDkim } = useSettings((state) => state.settings);
  const saveAsksDkim = useSettings((state) => state.saveAsksDkim);
  const hosts = [...new Set(accounts.map(({ host }) => spellOut(host)))].join(", ");
  const imaps = accounts.flatMap(({ imap }) => (imap === null ? [] : [imap]));
  const imapHosts = [...new Set(imaps.map(({ host }) => spellOut(host)))].join(", ");
  const keepsCopies = imaps.some(({ keepCopy }) => keepCopy);
  const looksOnItsOwn = imaps.some(({ lookForBounces }) => lookForBounces);
  const looksForReplies = imaps.some(({ readReplies, repliesOnTheirOwn }) => readReplies && repliesOnTheirOwn);
  if (mode === "practice") {
    return (
      <ul className="settings-list">
        <li>
          <Icon name="lock" />
          <span>{t("settings.outgoing.practice")}</span>
        </li>
      </ul>
    );
  }
  return (
    <>
      <ul className="settings-list">
        <li>
          <Icon name="send" />
          <span>{hosts === "" ? t("settings.outgoing.mailNone") : t("settings.outgoing.mail", { host: hosts })}</span>
        </li>
        <li>
          <Icon name="mail" />
          <span>{t("settings.outgoing.test")}</span>
        </li>
        {imapHosts !== "" && (
          <li>
            <Icon name="search" />
            <span>{t("settings.outgoing.imap", { host: imapHosts })}</span>
          </li>
        )}
        {keepsCopies && (
          <li>
            <Icon name="copy" />
            <span>{t("settings.outgoing.copies")}</span>
          </li>
        )}
        {looksOnItsOwn && (
          <li>
            <Icon name="clock" />
            <span>{t("settings.outgoing.bounces")}</span>
          </li>
        )}
        <li>
          <Icon name="lock" />
          <span>{t("settings.outgoing.keys")}</span>
        </li>
        {looksForReplies && (
          <li>
            <Icon name="clock" />
            <span>{t("settings.outgoing.replies")}</span>
          </li>
        )}
        {asksDkim && (
          <li>
            <Icon name="lock" />
            <span>{t("settings.outgoing.keysOnArrival")}</span>
          </li>
        )}
        <li>
          <Icon name="lock" />
          <span>{t("settings.outgoing.links")}</span>
        </li>
      </ul>
      <Check isOn={asksDkim} onChange={(isOn) => void saveAsksDkim(isOn)} text={t("settings.outgoing.asksDkimText")}>
        {t("settings.outgoing.asksDkim")}
      </Check>
    </>
  );
};
