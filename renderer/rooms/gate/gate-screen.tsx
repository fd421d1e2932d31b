// What all screens before the data share: the name, the language, one title that takes focus.
import { type ReactNode, useEffect, useRef } from "react";
import { type Language, languages } from "../../../electron/shared/lists.ts";
import { Icon } from "../../parts/icon.tsx";
import { Logo } from "../../parts/logo.tsx";
import { Pick } from "../../parts/pick.tsx";
import { useVault } from "../../stores/use-vault.ts";
import { nameLanguage } from "../../words/name-language.ts";
import { useWords } from "../../words/use-words.ts";
import "./gate.css";
import { type RoomStates, shows } from "../../parts/room-states.ts";

type Props = {
  state: RoomStates["gate"];
  title: string;
  /** Without it nothing of the app but its name is on the screen to press. */
  hasLanguage?: boolean;
  /** The title takes no focus where a field does. */
  takesFocus?: boolean;
  children: ReactNode;
};

export const GateScreen = ({ state, title, hasLanguage = true, takesFocus = true, children }: Props) => {
  const { t } = useWords();
  const language = useVault((state) => state.view.language);
  const chooseLanguage = useVault((state) => state.chooseLanguage);
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) ref.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    // Nothing of the person in the title either: it stands in the task bar.
    document.title = `${title} · ${t("shell.app")}`;
  }, [title, t]);
  return (
    <main className="gate" {...shows("gate", state)}>
      {hasLanguage && (
        <div className="gate-language">
          <Pick
            label={t("settings.language.label")}
            isLabelHidden
            options={languages.map((id: Language) => ({ id, name: nameLanguage(id) }))}
            value={language}
            onChange={(chosen) => void chooseLanguage(chosen)}
          />
        </div>
      )}
      <div className="gate-column">
        <p className="gate-name">
          <Logo size={32} />
          {t("shell.app")}
        </p>
        <h1 ref={ref} tabIndex={-1}>
          <Icon name="lock" size={24} />
          {title}
        </h1>
        {children}
      </div>
    </main>
  );
};
