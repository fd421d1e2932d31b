// The person's word that the letter went out without us: how, and on which day.
import { type FormEvent, useState } from "react";
import { waysSent } from "../../../electron/shared/lists.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { Choice } from "../../parts/choice.tsx";
import { DayField } from "../../parts/day-field.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { WindowDialog } from "../../parts/window-dialog.tsx";
import type { LetterText, SentOtherwise } from "../../stores/request-state.ts";
import { useNotice, useRequest, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { page: RequestPage; current: () => LetterText; isOpen: boolean; onClose: () => void };

const ways = waysSent.filter((way): way is SentOtherwise["way"] => way !== "email");

/** The way that the company asks for, as far as it asks. */
const guessWay = ({ letter: { to } }: RequestPage): SentOtherwise["way"] => {
  if (to.address !== null) return "own-mail";
  return to.form === null ? "post" : "form";
};

const SentForm = ({ page, current, onClose }: Omit<Props, "isOpen">) => {
  const { t } = useWords();
  const { requestId } = page.summary;
  const today = useSettings((state) => state.info.today);
  const sentOtherwise = useRequest((state) => state.sentOtherwise);
  const failure = useRequest((state) => state.failure);
  const isBusy = useRequest((state) => state.busy.has(requestId));
  const say = useNotice((state) => state.say);
  const [way, setWay] = useState(guessWay(page));
  const [on, setOn] = useState(today);
  const [isTried, setTried] = useState(false);
  const error = on === "" ? t("check.missing") : on > today ? t("letters.otherwise.future") : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (error !== undefined) return;
    const kept = await sentOtherwise(requestId, current(), { way, on });
    if (kept?.ok) say(t("letters.otherwise.said"));
  };

  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <p className="quiet">
        {t(page.summary.follows === null ? "letters.otherwise.hint" : "letters.otherwise.hintAfter")}
      </p>
      <Choice
        label={t("letters.otherwise.how")}
        options={ways.map((id) => ({ id, name: t(`letters.otherwise.${id}`) }))}
        value={way}
        onChange={setWay}
      />
      <DayField
        label={t("letters.otherwise.on")}
        value={on}
        onChange={setOn}
        error={isTried || on > today ? error : undefined}
        max={today}
        isRequired
      />
      {failure && <FailureNote {...failure} />}
      <div className="form-actions">
        <Button type="submit" weight="primary" isBusy={isBusy}>
          {t("letters.otherwise.done")}
        </Button>
        <Button onPress={onClose}>{t("shell.cancel")}</Button>
      </div>
    </form>
  );
};

export const LetterSentOtherwise = ({ isOpen, ...props }: Props) => {
  const { t } = useWords();
  return (
    <WindowDialog
      name="sent-otherwise"
      title={t("letters.otherwise.title")}
      isOpen={isOpen}
      onClose={props.onClose}
      width="small"
    >
      <SentForm {...props} />
    </WindowDialog>
  );
};
