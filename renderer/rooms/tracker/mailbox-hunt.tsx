// A look into the person's mailboxes: the button that begins it, and a place for what came of it.
import { type ReactNode, useEffect } from "react";
import type { BounceHunt } from "../../../electron/shared/mailbox.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useMailbox } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./mailbox-hunt.css";

/** `what`: whose words it speaks. `failure`: the look could not be begun; `children` is shown once it is over. */
type Props = {
  readonly what: "hunt" | "replies";
  readonly isBusy: boolean;
  readonly onLook: () => void;
  readonly failure: Failure | null;
  readonly children: ReactNode;
};

export const MailboxHunt = ({ what, isBusy, onLook, failure, children }: Props) => {
  const { t } = useWords();
  const forget = useMailbox((state) => state.forget);
  useEffect(() => forget, [forget]);
  return (
    <section className="mailbox-hunt" aria-label={t(`mailbox.${what}.title`)}>
      <Button icon="search" isBusy={isBusy} onPress={onLook}>
        {t(isBusy ? `mailbox.${what}.looking` : `mailbox.${what}.button`)}
      </Button>
      <div aria-live="polite">
        {failure && <FailureNote {...failure} />}
        {!isBusy && children}
      </div>
    </section>
  );
};

type FailedProps = Pick<Props, "what"> & {
  readonly mailboxes: readonly Pick<BounceHunt["mailboxes"][number], "address" | "failure">[];
};

/** The mailboxes that could not be looked into, each with why. */
export const FailedBoxes = ({ what, mailboxes }: FailedProps) => {
  const { t } = useWords();
  return mailboxes.map(
    ({ address, failure }) =>
      failure && (
        <div key={address}>
          <p>{t(`mailbox.${what}.failed`, { address: spellOut(address) })}</p>
          <FailureNote {...failure} />
        </div>
      ),
  );
};
