// What the person says of a mail beyond the proposals: another kind, the day, and what goes with it.
import { useState } from "react";
import { refusalGrounds } from "../../../electron/shared/letter-names.ts";
import type { ReplyProposal } from "../../../electron/shared/reply.ts";
import { type ReplyKind, replyKinds } from "../../../electron/shared/reply-names.ts";
import { Button } from "../../parts/button.tsx";
import { DayField } from "../../parts/day-field.tsx";
import { Pick } from "../../parts/pick.tsx";
import { useWords } from "../../words/use-words.ts";
import type { ReplyDraft } from "./use-reply-draft.ts";

type Props = {
  readonly draft: ReplyDraft;
  readonly proposals: readonly ReplyProposal[];
  readonly canSay: (kind: ReplyKind) => boolean;
  readonly onConfirm: (kind: ReplyKind) => void;
};

export const ReplyOther = ({ draft, proposals, canSay, onConfirm }: Props) => {
  const { t } = useWords();
  const proposed = new Set<ReplyKind>(proposals.map(({ kind }) => kind));
  const others = replyKinds.filter((kind) => !proposed.has(kind));
  const [chosen, setChosen] = useState<ReplyKind>(others[0] ?? "unrelated");
  const shows = (kind: ReplyKind) => proposed.has(kind) || chosen === kind;
  return (
    <div className="reply-other">
      <div className="reply-details">
        <DayField label={t("replies.on")} value={draft.on} onChange={draft.setOn} max={draft.today} />
        {shows("extension") && (
          <DayField
            label={t("replies.untilOn")}
            hint={t("replies.untilOnHint")}
            value={draft.untilOn}
            onChange={draft.setUntilOn}
            min={draft.on}
          />
        )}
        {shows("refusal") && (
          <Pick
            label={t("replies.ground")}
            value={draft.ground}
            options={refusalGrounds.map((ground) => ({ id: ground, name: t(`ground.${ground}`) }))}
            onChange={draft.setGround}
          />
        )}
      </div>
      <div className="reply-else">
        <Pick
          label={proposals.length > 0 ? t("replies.other") : t("replies.otherKind")}
          value={chosen}
          options={others.map((kind) => ({ id: kind, name: t(`replyKind.${kind}.name`) }))}
          onChange={setChosen}
        />
        <Button
          weight={proposals.length > 0 ? "plain" : "primary"}
          isDisabled={!canSay(chosen)}
          onPress={() => onConfirm(chosen)}
        >
          {t("replies.confirm")}
        </Button>
      </div>
    </div>
  );
};
