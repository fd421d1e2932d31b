// What can be done with a letter: send it, keep it, throw it away.
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useRequest, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Props = {
  page: RequestPage;
  onSend: () => void;
  onRewrite: () => void;
  onKeep: () => void;
  onDiscard: () => void;
};

export const SendBar = ({ page: { summary, letter, outdated }, onSend, onRewrite, onKeep, onDiscard }: Props) => {
  const { t } = useWords();
  const work = useRequest((state) => state.busy.get(summary.requestId));
  const host = useSettings((state) => state.settings.account?.host);
  const sayWhere = () => {
    if (summary.mode === "practice") return t("letters.practiceSend", { company: summary.company });
    return host === undefined ? t("letters.realSendPlain") : t("letters.realSend", { host: spellOut(host) });
  };
  return (
    <div className="send-bar">
      {outdated.length > 0 ? (
        <Button weight="primary" icon="again" onPress={onRewrite} isBusy={work === "rewriting"}>
          {t("letters.rewrite")}
        </Button>
      ) : (
        <>
          <p className="send-where">{sayWhere()}</p>
          <Button weight="primary" icon="send" onPress={onSend} isBusy={work === "sending"}>
            {work === "sending" ? t("letters.sending") : t("letters.send", { address: spellOut(letter.to.address) })}
          </Button>
        </>
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
