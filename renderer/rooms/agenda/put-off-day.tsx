// Asks until which day a request is to rest.
import { parseDate } from "@internationalized/date";
import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { DayField } from "../../parts/day-field.tsx";
import { WindowDialog } from "../../parts/window-dialog.tsx";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { onPut: (untilOn: string) => void; isBusy: boolean };

const longest = 366;

const Form = ({ onPut, onClose }: Pick<Props, "onPut"> & { onClose: () => void }) => {
  const { t } = useWords();
  const today = useSettings((state) => state.info.today);
  const [day, setDay] = useState("");
  const [isWrong, setWrong] = useState(false);
  const from = (days: number) => parseDate(today).add({ days }).toString();
  const put = () => {
    if (day < from(1) || day > from(longest)) return setWrong(true);
    onClose();
    onPut(day);
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      <DayField
        label={t("agenda.snooze.day")}
        hint={t("agenda.snooze.dayHint")}
        value={day}
        onChange={(typed) => {
          setDay(typed);
          setWrong(false);
        }}
        error={isWrong ? t("agenda.snooze.dayWrong") : undefined}
        min={from(1)}
        max={from(longest)}
      />
      <div className="form-actions">
        <Button type="submit" weight="primary">
          {t("agenda.snooze.set")}
        </Button>
        <Button onPress={onClose}>{t("shell.cancel")}</Button>
      </div>
    </form>
  );
};

export const PutOffDay = ({ onPut, isBusy }: Props) => {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button isDisabled={isBusy} onPress={() => setOpen(true)}>
        {t("agenda.snooze.other")}
      </Button>
      <WindowDialog
        name="put-off"
        title={t("agenda.snooze.ask")}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        width="small"
      >
        <Form onPut={onPut} onClose={() => setOpen(false)} />
      </WindowDialog>
    </>
  );
};
