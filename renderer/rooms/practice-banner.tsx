// Stands above everything in practice mode, so that nobody takes it for the real thing.

import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { usePlace, useSettings } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import "./practice-banner.css";

export const PracticeBanner = () => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const mode = useSettings((state) => state.settings.mode);
  if (mode !== "practice") return null;
  return (
    <aside className="practice-banner" aria-label={t("shell.banner.region")}>
      <Icon name="pencil" size={18} />
      <p>
        <strong>{t("shell.banner.title")}</strong>
      </p>
      <Button weight="quiet" onPress={() => go({ kind: "settings", part: "mode" })}>
        {t("shell.banner.change")}
      </Button>
    </aside>
  );
};
