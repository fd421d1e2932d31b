// The whole list of what leaves this computer.
import { Check } from "../../parts/check.tsx";
import { Icon, type IconName } from "../../parts/icon.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Call = readonly [icon: IconName, words: string];

const Calls = ({ calls }: { calls: readonly Call[] }) => (
  <ul className="settings-list">
    {calls.map(([icon, words]) => (
      <li key={words}>
        <Icon name={icon} />
        <span>{words}</span>
      </li>
    ))}
  </ul>
);

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
  if (mode === "practice") return <Calls calls={[["lock", t("settings.outgoing.practice")]]} />;
  const calls: readonly (Call | false)[] = [
    ["send", hosts === "" ? t("settings.outgoing.mailNone") : t("settings.outgoing.mail", { host: hosts })],
    ["mail", t("settings.outgoing.test")],
    imapHosts !== "" && ["search", t("settings.outgoing.imap", { host: imapHosts })],
    keepsCopies && ["copy", t("settings.outgoing.copies")],
    looksOnItsOwn && ["clock", t("settings.outgoing.bounces")],
    ["lock", t("settings.outgoing.keys")],
    looksForReplies && ["clock", t("settings.outgoing.replies")],
    asksDkim && ["lock", t("settings.outgoing.keysOnArrival")],
    ["companies", t("settings.outgoing.pages")],
    ["lock", t("settings.outgoing.links")],
  ];
  return (
    <>
      <Calls calls={calls.filter((call) => call !== false)} />
      <Check isOn={asksDkim} onChange={(isOn) => void saveAsksDkim(isOn)} text={t("settings.outgoing.asksDkimText")}>
        {t("settings.outgoing.asksDkim")}
      </Check>
    </>
  );
};
