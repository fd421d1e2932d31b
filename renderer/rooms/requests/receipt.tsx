// The person's word on the day on which the company received the letter: for post the clocks wait for it.
import { type FormEvent, useId, useRef, useState } from "react";
import { Heading } from "react-aria-components";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { DayField } from "../../parts/day-field.tsx";
import { Fold } from "../../parts/fold.tsx";
import { useNotice, useRequest, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

/** The day that counts so far, and whether it is the person's own word; null: it is open. */
const readReceipt = ({ due, events, timeline }: RequestPage) => {
  const stands = new Set(timeline.map(({ eventId }) => eventId));
  const said = events.findLast(
    ({ eventId, kind, by }) => kind === "received" && by === "person" && stands.has(eventId),
  );
  if (said) return { on: said.on, isSaid: true };
  const assumed = due?.steps.find(({ kind }) => kind === "received-assumed");
  return assumed ? { on: assumed.yieldsOn, isSaid: false } : null;
};

const useWhy = (page: RequestPage) => {
  const { t, day } = useWords();
  const known = readReceipt(page);
  if (known === null) return t("receipt.post");
  return t(known.isSaid ? "receipt.said" : "receipt.assumed", { day: day(known.on) });
};

/** Answers with the sentence that says what is wrong with a day, or undefined. */
const useCheck = (sentOn: string) => {
  const { t, day } = useWords();
  const today = useSettings((state) => state.info.today);
  return (on: string): string | undefined => {
    if (on === "") return t("receipt.missing");
    if (on < sentOn) return t("receipt.early", { day: day(sentOn) });
    return on > today ? t("receipt.late") : undefined;
  };
};

const ReceiptForm = ({ page: { summary }, sentOn }: { page: RequestPage; sentOn: string }) => {
  const { t, day } = useWords();
  const { requestId } = summary;
  const check = useCheck(sentOn);
  const ref = useRef<HTMLFormElement>(null);
  const [on, setOn] = useState("");
  const [error, setError] = useState<string | undefined>(undefined);
  const receive = useRequest((state) => state.receive);
  const isBusy = useRequest((state) => state.busy.has(requestId));
  const say = useNotice((state) => state.say);
  const today = useSettings((state) => state.info.today);

  const save = async () => {
    const wrong = check(on);
    setError(wrong);
    if (wrong !== undefined) {
      ref.current?.querySelector<HTMLElement>("[role=spinbutton]")?.focus();
      return;
    }
    const outcome = await receive(requestId, on);
    if (!outcome?.ok) return;
    setOn("");
    say(t("receipt.saved", { day: day(on) }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form ref={ref} className="receipt-form" onSubmit={submit} noValidate>
      <DayField
        label={t("receipt.label")}
        value={on}
        onChange={(value) => {
          setOn(value);
          setError(undefined);
        }}
        min={sentOn}
        max={today}
        error={error}
      />
      <Button type="submit" isBusy={isBusy}>
        {t("receipt.save")}
      </Button>
    </form>
  );
};

/** Where nothing runs without that day it is asked for; otherwise it is there for whoever knows better. */
export const Receipt = ({ page, sentOn }: { page: RequestPage; sentOn: string }) => {
  const { t } = useWords();
  const why = useWhy(page);
  const heading = useId();
  const words = (
    <>
      <p>{why}</p>
      <ReceiptForm page={page} sentOn={sentOn} />
    </>
  );
  return readReceipt(page) === null ? (
    <section className="receipt" aria-labelledby={heading}>
      <Heading level={2} id={heading} className="panel-kicker">
        {t("receipt.title")}
      </Heading>
      {words}
    </section>
  ) : (
    <Fold title={t("receipt.title")} level={2}>
      <div className="receipt">{words}</div>
    </Fold>
  );
};
