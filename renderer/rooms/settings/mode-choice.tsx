// Practice or real: where letters go.
import { type Mode, modes } from "../../../electron/shared/lists.ts";
import { Choice } from "../../parts/choice.tsx";
import { useNotice, useSettings, useTracker } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const ModeChoice = () => {
  const { t } = useWords();
  const mode = useSettings((state) => state.settings.mode);
  const chooseMode = useSettings((state) => state.chooseMode);
  const loadRequests = useTracker((state) => state.load);
  const say = useNotice((state) => state.say);
  const choose = async (chosen: Mode) => {
    const failure = await chooseMode(chosen);
    if (failure) return say(`${t(`failures.${failure.code}.what`)} ${t(`failures.${failure.code}.todo`)}`);
    say(t(`settings.mode.changed.${chosen}`));
    await loadRequests();
  };
  return (
    <Choice
      label={t("settings.mode.label")}
      hint={t("settings.mode.hint")}
      options={modes.map((id) => ({
        id,
        name: t(`settings.mode.options.${id}.name`),
        text: t(`settings.mode.options.${id}.text`),
      }))}
      value={mode}
      onChange={(chosen) => void choose(chosen)}
    />
  );
};
