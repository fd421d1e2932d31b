// The languages that the person reads: those of the letters and of the window to tick, and any other to add.
import { useMemo, useState } from "react";
import { letterLanguages } from "../../../electron/shared/letter-names.ts";
import { CheckList } from "../../parts/check.tsx";
import { Pick } from "../../parts/pick.tsx";
import { listLanguages, nameLanguage } from "../../words/languages.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { value: readonly string[]; onChange: (reads: readonly string[]) => void };

export const ReadsField = ({ value, onChange }: Props) => {
  const { t, language, locale } = useWords();
  /** One that was added stays in sight when its tick is taken away. */
  const [seen, setSeen] = useState<readonly string[]>(() => [...new Set([...letterLanguages, language, ...value])]);
  const others = useMemo(() => listLanguages(locale).filter(({ id }) => !seen.includes(id)), [locale, seen]);
  const add = (id: string) => {
    if (id === "") return;
    setSeen((old) => [...old, id]);
    onChange([...value, id]);
  };
  return (
    <div className="reads">
      <CheckList
        label={t("reads.label")}
        hint={t("reads.hint")}
        options={seen.map((id) => ({ id, name: nameLanguage(id, locale) }))}
        value={value}
        onChange={onChange}
      />
      <div className="reads-more">
        <Pick
          label={t("reads.more")}
          options={[{ id: "", name: t("reads.choose") }, ...others]}
          value=""
          onChange={add}
        />
      </div>
    </div>
  );
};
