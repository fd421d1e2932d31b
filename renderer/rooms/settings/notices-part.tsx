// Whether the system may show how many requests wait.
import { Check } from "../../parts/check.tsx";
import { useNotice, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const NoticesPart = () => {
  const { t } = useWords();
  const { notifies, mode } = useSettings((state) => state.settings);
  const saveNotifies = useSettings((state) => state.saveNotifies);
  const say = useNotice((state) => state.say);
  const save = async (isOn: boolean) => {
    if ((await saveNotifies(isOn)) === null) say(t(`agenda.notices.${isOn ? "on" : "off"}`));
  };
  return (
    <>
      <Check isOn={notifies} onChange={(isOn) => void save(isOn)} text={t("agenda.notices.allowText")}>
        {t("agenda.notices.allow")}
      </Check>
      {mode === "practice" && <p className="quiet small">{t("agenda.notices.practice")}</p>}
    </>
  );
};
