// The fields of an entry: those that every one has, and those of its kind.
import type { RefusalGround } from "../../../electron/shared/letter-names.ts";
import type { NotedKind } from "../../../electron/shared/lists.ts";
import { Choice } from "../../parts/choice.tsx";
import { DayField } from "../../parts/day-field.tsx";
import { Field } from "../../parts/field.tsx";
import { Pick } from "../../parts/pick.tsx";
import { useWords } from "../../words/use-words.ts";
import type { HappenedDraft } from "./use-happened.ts";
import { useHappenedOptions } from "./use-happened-options.ts";

type Props = {
  readonly draft: HappenedDraft;
  readonly change: (part: Partial<HappenedDraft>) => void;
  readonly errors: { readonly on?: string; readonly untilOn?: string; readonly text?: string };
  readonly sentOn: string | null;
  readonly today: string;
};

const Whose = ({ draft, change }: Omit<Props, "errors" | "sentOn" | "today">) => {
  const { t } = useWords();
  const { kind, by } = draft;
  if (kind !== "call" && kind !== "post") return null;
  const options = (["person", "company"] as const).map((id) => ({
    id,
    name: kind === "call" ? t(`history.whoseCall.${id}`) : t(`history.whosePost.${id}`),
  }));
  return <Choice label={t("history.whose")} options={options} value={by} onChange={(side) => change({ by: side })} />;
};

export const HappenedFields = ({ draft, change, errors, sentOn, today }: Props) => {
  const { t } = useWords();
  const { kinds, grounds } = useHappenedOptions();
  const { kind, on, text, ground, untilOn } = draft;
  if (kind === "received") {
    return (
      <DayField
        label={t("receipt.label")}
        value={on}
        onChange={(day) => change({ on: day })}
        error={errors.on}
        min={sentOn ?? undefined}
        max={today}
        isRequired
      />
    );
  }
  return (
    <>
      <Pick<NotedKind> label={t("history.what")} options={kinds} value={kind} onChange={(id) => change({ kind: id })} />
      <Whose draft={draft} change={change} />
      <DayField
        label={t("history.when")}
        value={on}
        onChange={(day) => change({ on: day })}
        error={errors.on}
        max={today}
        isRequired
      />
      {kind === "extended" && (
        <DayField
          label={t("history.until")}
          value={untilOn ?? ""}
          onChange={(day) => change({ untilOn: day === "" ? null : day })}
          error={errors.untilOn}
        />
      )}
      {kind === "refused" && (
        <Pick<RefusalGround | "none">
          label={t("history.ground")}
          options={grounds}
          value={ground ?? "none"}
          onChange={(id) => change({ ground: id === "none" ? null : id })}
        />
      )}
      <Field
        label={t("history.words")}
        value={text ?? ""}
        onChange={(words) => change({ text: words })}
        lines={4}
        hint={t("history.wordsHint")}
        error={errors.text}
      />
    </>
  );
};
