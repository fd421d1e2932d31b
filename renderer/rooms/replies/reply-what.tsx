// What a mail is: what the reader proposes with the words that say so, one key each; the person's word, and the way back.
import { useState } from "react";
import type { ReplyPage, ReplyProposal } from "../../../electron/shared/reply.ts";
import type { ReplyKind } from "../../../electron/shared/reply-names.ts";
import { Button } from "../../parts/button.tsx";
import { Panel } from "../../parts/panel.tsx";
import { Quote } from "../../parts/quote.tsx";
import { useNotice, useReplies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { ReplyOther } from "./reply-other.tsx";
import type { Say } from "./say.ts";
import { useProposalKeys } from "./use-proposal-keys.ts";
import { useReplyDraft } from "./use-reply-draft.ts";

/** What is no answer is written into no log, and needs no request. */
const isNoAnswer = (kind: ReplyKind): boolean => kind === "unrelated" || kind === "auto-reply";

type Props = { readonly page: ReplyPage; readonly level: number; readonly tell: Say };

const Settled = ({ page, level, tell }: Props) => {
  const { t } = useWords();
  const reopen = useReplies((state) => state.reopen);
  const say = useNotice((state) => state.say);
  if (page.kind === null) return null;
  if (page.settledBy === "app") {
    return (
      <Panel title={t("replies.what")} level={level}>
        <p>{t("replies.settledByApp", { name: t(`replyKind.${page.kind}.name`) })}</p>
      </Panel>
    );
  }
  const takeBack = async () => {
    if ((await tell(reopen(page.replyId))) === null) say(t("replies.reopened"));
  };
  return (
    <Panel title={t("replies.what")} level={level}>
      <p>{t("replies.settled", { name: t(`replyKind.${page.kind}.name`) })}</p>
      <p className="quiet small">{t(isNoAnswer(page.kind) ? "replies.noEntry" : "replies.settledOn")}</p>
      <div>
        <Button weight="plain" icon="back" onPress={() => void takeBack()}>
          {t("replies.reopen")}
        </Button>
      </div>
    </Panel>
  );
};

/** Why there is no proposal. */
const useSilence = ({ reading }: ReplyPage): string => {
  const { t, language } = useWords();
  if (reading.isRead) return t("replies.abstains");
  if (reading.language === null) return t("replies.notReadAtAll");
  const name = new Intl.DisplayNames([language], { type: "language" }).of(reading.language) ?? reading.language;
  return t("replies.notRead", { language: name });
};

const Proposal = ({
  proposal,
  at,
  language,
  isDisabled,
  onYes,
}: {
  readonly proposal: ReplyProposal;
  readonly at: number;
  readonly language: string | null;
  readonly isDisabled: boolean;
  readonly onYes: () => void;
}) => {
  const { t } = useWords();
  const key = String(at + 1);
  return (
    <li className="proposal">
      <p>{t("replies.guess", { looks: t(`replyKind.${proposal.kind}.looks`) })}</p>
      {proposal.evidence.quote !== "" && <Quote text={proposal.evidence.quote} language={language} />}
      <div className="proposal-yes">
        <p>{t("replies.guessSure")}</p>
        <Button weight={at === 0 ? "primary" : "plain"} isDisabled={isDisabled} onPress={onYes} aria-keyshortcuts={key}>
          {t("replies.yes", { name: t(`replyKind.${proposal.kind}.name`) })}
        </Button>
        <span className="key" aria-hidden="true">
          {key}
        </span>
      </div>
    </li>
  );
};

const Open = ({ page, level, tell }: Props) => {
  const { t } = useWords();
  const settle = useReplies((state) => state.settle);
  const draft = useReplyDraft(page);
  const silence = useSilence(page);
  const { proposals, language } = page.reading;
  const [isBusy, setBusy] = useState(false);
  const canSay = (kind: ReplyKind) => page.requestId !== null || isNoAnswer(kind);
  const confirm = async (kind: ReplyKind) => {
    if (isBusy || !canSay(kind)) return;
    setBusy(true);
    await tell(settle(draft.say(kind)));
    setBusy(false);
  };
  const answer = (at: number) => {
    const kind = proposals[at]?.kind;
    if (kind !== undefined) void confirm(kind);
  };
  useProposalKeys(proposals.length, answer);
  return (
    <Panel title={t("replies.what")} level={level}>
      {page.requestId === null && <p>{t("replies.needsRequest")}</p>}
      {proposals.length === 0 ? (
        <p>{silence}</p>
      ) : (
        <>
          <ol className="proposals">
            {proposals.map((proposal, at) => (
              <Proposal
                key={`${proposal.kind} ${proposal.evidence.start}`}
                proposal={proposal}
                at={at}
                language={language}
                isDisabled={!canSay(proposal.kind)}
                onYes={() => answer(at)}
              />
            ))}
          </ol>
          {page.requestId !== null && <p className="quiet small">{t("replies.keysHint")}</p>}
        </>
      )}
      <ReplyOther draft={draft} proposals={proposals} canSay={canSay} onConfirm={(kind) => void confirm(kind)} />
    </Panel>
  );
};

export const ReplyWhat = (props: Props) =>
  props.page.state === "settled" ? <Settled {...props} /> : <Open {...props} />;
