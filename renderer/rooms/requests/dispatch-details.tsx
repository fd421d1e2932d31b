// What the outbox knows of a letter, for those who want to look closely or have to prove it.
import type { Dispatch } from "../../../electron/shared/request.ts";
import { Facts } from "../../parts/facts.tsx";
import { Fold } from "../../parts/fold.tsx";
import { Verbatim } from "../../parts/verbatim.tsx";
import { useWords } from "../../words/use-words.ts";

export const DispatchDetails = ({ dispatch }: { dispatch: Dispatch }) => {
  const { t, instant } = useWords();
  return (
    <Fold title={t("request.technical")} level={2}>
      <Facts
        facts={[
          { name: t("request.state"), value: t(`outboxState.${dispatch.state}`) },
          { name: t("request.messageId"), value: <Verbatim>{dispatch.messageId}</Verbatim> },
          { name: t("request.attempts"), value: String(dispatch.attempts) },
          {
            name: t("request.lastTried"),
            value: dispatch.lastTriedAt === null ? t("request.none") : instant(dispatch.lastTriedAt),
          },
          {
            name: t("request.reply"),
            value: dispatch.smtpReply === null ? t("request.none") : <Verbatim>{dispatch.smtpReply}</Verbatim>,
          },
        ]}
      />
    </Fold>
  );
};
