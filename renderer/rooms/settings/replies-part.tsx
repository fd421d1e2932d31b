// The person's leave to look for answers in this mailbox, with what exactly is read there.
import { Check } from "../../parts/check.tsx";
import { Field } from "../../parts/field.tsx";
import { useWords } from "../../words/use-words.ts";
import type { AccountFormState } from "./account-form-state.ts";

export const RepliesPart = ({ form }: { form: AccountFormState }) => {
  const { t } = useWords();
  const { values, errors, set, ticks, tick } = form;
  return (
    <>
      <Check
        isOn={ticks.readReplies}
        onChange={(readReplies) => tick({ readReplies })}
        text={t("account.imap.repliesText")}
      >
        {t("account.imap.replies")}
      </Check>
      {ticks.readReplies && (
        <>
          <Field
            label={t("account.imap.repliesFolder")}
            hint={t("account.imap.repliesFolderHint")}
            value={values.repliesFolder}
            onChange={set("repliesFolder")}
            error={errors.repliesFolder}
          />
          <Check
            isOn={ticks.repliesOnTheirOwn}
            onChange={(repliesOnTheirOwn) => tick({ repliesOnTheirOwn })}
            text={t("account.imap.repliesHourlyText")}
          >
            {t("account.imap.repliesHourly")}
          </Check>
        </>
      )}
    </>
  );
};
