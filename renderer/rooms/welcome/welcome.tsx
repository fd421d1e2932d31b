// The first start: what the app does, what never leaves, and two ways to begin.
import { useState } from "react";
import { Button as Pressable } from "react-aria-components";
import type { Mode } from "../../../electron/shared/lists.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Logo } from "../../parts/logo.tsx";
import { ScreenTitle } from "../../parts/screen-title.tsx";
import { usePlace, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { SetAsideNotice } from "../set-aside-notice.tsx";
import { LanguagePick } from "../settings/language-pick.tsx";
import "./welcome.css";
import { shows } from "../../parts/room-states.ts";

const modes: readonly Mode[] = ["practice", "real"];

export const Welcome = () => {
  const { t } = useWords();
  const chooseMode = useSettings((state) => state.chooseMode);
  const go = usePlace((state) => state.go);
  const [failure, setFailure] = useState<Failure | null>(null);

  const begin = async (mode: Mode) => {
    // First the move, then the mode: the room's title takes focus only where the person arrives.
    go({ kind: "companies", slug: null });
    setFailure(await chooseMode(mode));
  };

  return (
    <main className="welcome" {...shows("welcome", failure === null ? "asking" : "failed")}>
      <div className="welcome-language">
        <LanguagePick isLabelHidden />
      </div>
      <div className="welcome-column">
        <SetAsideNotice />
        <p className="welcome-name">
          <Logo size={44} />
          {t("shell.app")}
        </p>
        <ScreenTitle>{t("welcome.title")}</ScreenTitle>
        <p className="welcome-what">{t("welcome.what")}</p>
        <p className="welcome-private">
          <Icon name="lock" />
          <span>{t("welcome.private")}</span>
        </p>
        <h2>{t("welcome.choose")}</h2>
        <div className="welcome-ways">
          {modes.map((mode) => (
            <div key={mode} className={`welcome-way welcome-${mode}`}>
              <Icon name={mode === "practice" ? "pencil" : "send"} size={24} />
              <Pressable
                className="welcome-way-name"
                aria-describedby={`way-${mode}-text`}
                onPress={() => void begin(mode)}
              >
                {t(`welcome.${mode}.title`)}
              </Pressable>
              <p id={`way-${mode}-text`} className="quiet">
                {t(`welcome.${mode}.text`)}
              </p>
            </div>
          ))}
        </div>
        {failure && <FailureNote {...failure} />}
        <p className="quiet small">{t("welcome.later")}</p>
      </div>
    </main>
  );
};
