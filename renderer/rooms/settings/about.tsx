// Versions, and where the person's data lies.
import { Facts } from "../../parts/facts.tsx";
import { Verbatim } from "../../parts/verbatim.tsx";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const About = () => {
  const { t } = useWords();
  const info = useSettings((state) => state.info);
  return (
    <Facts
      facts={[
        { name: t("settings.about.folder"), value: <Verbatim>{info.dataFolder}</Verbatim> },
        { name: t("settings.about.version"), value: info.version },
        {
          name: t("settings.about.runtime"),
          value: t("settings.about.runtimeText", { electron: info.electron, chrome: info.chrome }),
        },
      ]}
    />
  );
};
