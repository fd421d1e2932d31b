// What can be done with a letter: send it, say that it went another way, keep it, throw it away.
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useRequest, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Props = {
  page: RequestPage;
  onSend: () => void;
  onRewrite: () => void;
  onOtherwise: () => void;
  onKeep: () => void;
  onDiscard: () => void;
};

export const SendBar = ({ page, onSend, onRewrite, onOtherwise, onKeep, onDiscard }: Props) => {
  const { t } = useWords();
  const { summary, letter, outdated } = page;
  const { address } = letter.to;
  const work = useRequest((state) => state.busy.get(summary.requestId));
  const sender = page.senders.find((one) => one.address === letter.from.address);
  const host = useSettings(
    ({ settings }) => settings.accounts.find(({ accountId }) => accountId === sender?.accountId)?.host,
  );
  const sayWhere = () => {
    if (summary.mode === "practice") return t("letters.practiceSend", { company: summary.company });
    return host === undefined ? t("letters.realSendPlain") : t("letters.realSend", { host: spellOut(host) });
  };
  return (
    <div className="send-bar">
      {outdated.length > 0 && (
        <Button weight="primary" icon="again" onPress={onRewrite} isBusy={work === "rewriting"}>
          {t("letters.rewrite")}
        </Button>
      )}
      {outdated.length === 0 && address !== null && (
        <>
          <p className="send-where">{sayWhere()}</p>
          <Button weight="primary" icon="send" onPress={onSend} isBusy={work === "sending"}>
            {work === "sending" ? t("letters.sending") : t("letters.send", { address: spellOut(address) })}
          </Button>
        </>
      )}
      {/* Also of a letter that is out of date: it may have gone out before. */}
      {(summary.mode === "real" || address === null) && (
        <Button
          weight={outdated.length === 0 && address === null ? "primary" : "plain"}
          icon="tick"
          onPress={onOtherwise}
          isDisabled={work !== undefined}
        >
          {t("letters.otherwise.open")}
        </Button>
      )}
      <Button weight="plain" onPress={onKeep} isDisabled={work !== undefined}>
        {t("letters.keep")}
      </Button>
      <Button weight="danger" onPress={onDiscard} isDisabled={work !== undefined}>
        {t("letters.discard")}
      </Button>
    </div>
  );
};
