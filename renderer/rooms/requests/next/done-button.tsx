// The person's word that they did what a step asks for: one entry in the log, dated today.
import { useState } from "react";
import type { NextStep } from "../../../../electron/shared/next-step.ts";
import type { RequestId } from "../../../../electron/shared/request.ts";
import type { Failure } from "../../../../electron/shared/result.ts";
import { Button } from "../../../parts/button.tsx";
import { FailureNote } from "../../../parts/failure-note.tsx";
import { useLog, useSettings } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";

const isFee = (why: NextStep["why"]): boolean => why.startsWith("fee-");

const entryOf = ({ act, why }: NextStep): "verified" | "complied" | "clarified" | null => {
  if (act === "verify") return "verified";
  if (act === "open-link" || act === "use-form" || isFee(why)) return "complied";
  return why === "clarification-asked" ? "clarified" : null;
};

type Props = { step: NextStep; requestId: RequestId; onDone: () => void };

export const DoneButton = ({ step, requestId, onDone }: Props) => {
  const { t } = useWords();
  const today = useSettings((state) => state.info.today);
  const write = useLog((state) => state.write);
  const isBusy = useLog((state) => state.isBusy);
  const [failure, setFailure] = useState<Failure | null>(null);
  const kind = entryOf(step);
  if (kind === null) return null;
  const press = async () => {
    const said = { kind, on: today, by: "person", text: null, ground: null, untilOn: null } as const;
    const done = await write(requestId, said, null);
    if (done === null) return;
    setFailure(done.ok ? null : done);
    if (done.ok) onDone();
  };
  return (
    <>
      {failure && <FailureNote {...failure} />}
      <Button icon="tick" isBusy={isBusy} onPress={() => void press()}>
        {t(`next.done.${isFee(step.why) ? "paid" : kind}`)}
      </Button>
    </>
  );
};
