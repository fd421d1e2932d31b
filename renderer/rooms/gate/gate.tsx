// Stands before all rooms: shows the data only while it is open, and otherwise what opens it.
import type { i18n } from "i18next";
import { useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";
import type { StoreApi } from "zustand";
import { useVault, VaultContext } from "../../stores/use-vault.ts";
import type { VaultState } from "../../stores/vault-store.ts";
import { useWords } from "../../words/use-words.ts";
import { WordsProvider } from "../../words/words-provider.tsx";
import { StartFailed } from "../start-failed.tsx";
import { type Built, buildRooms, type Enter } from "./build-rooms.ts";
import { ChooseScreen } from "./choose-screen.tsx";
import { ErasedScreen } from "./erased-screen.tsx";
import { FirstScreen } from "./first-screen.tsx";
import { HiddenScreen } from "./hidden-screen.tsx";
import { OfferScreen } from "./offer-screen.tsx";
import { UnlockScreen } from "./unlock-screen.tsx";
import { FinishingScreen, UnreadableScreen, WaitScreen } from "./wait-screens.tsx";

type Behind = {
  readonly enter: Enter;
  /** What was built before the gate, since the desk stood open. */
  readonly built: Built | null;
};

const Inside = ({ enter, built: given }: Behind) => {
  const [built, setBuilt] = useState(given);
  const { t } = useWords();
  useEffect(() => {
    if (given !== null) return;
    let isLeft = false;
    void buildRooms(enter).then((next) => {
      if (!isLeft) setBuilt(next);
    });
    return () => {
      isLeft = true;
    };
  }, [enter, given]);
  if (built === null) return <WaitScreen />;
  return built.kind === "rooms" ? built.rooms : <StartFailed error={built.error} t={t} />;
};

const Screen = (behind: Behind) => {
  const { stage, vault, isPlain } = useVault((state) => state.view);
  const isNew = useVault((state) => state.isNew);
  switch (stage) {
    case "open":
      return isNew ? <OfferScreen /> : <Inside {...behind} />;
    case "hidden":
      return <HiddenScreen />;
    case "choosing":
      return <ChooseScreen />;
    case "opening":
      return <WaitScreen isMoving={isPlain} />;
    case "finishing":
      return <FinishingScreen />;
    case "erased":
      return <ErasedScreen />;
    case "closed":
      if (vault.kind === "unreadable") return <UnreadableScreen />;
      return vault.kind === "none" ? <FirstScreen /> : <UnlockScreen />;
  }
};

const Window = ({ words, ...behind }: Behind & { words: i18n }) => {
  const language = useVault((state) => state.view.language);
  const { locale } = useWords();
  useEffect(() => {
    void words.changeLanguage(language);
  }, [language, words]);
  return (
    <I18nProvider locale={locale}>
      <Screen {...behind} />
    </I18nProvider>
  );
};

type Props = Behind & { vault: StoreApi<VaultState>; words: i18n };

export const Gate = ({ vault, ...window }: Props) => (
  <VaultContext value={vault}>
    <WordsProvider words={window.words}>
      <Window {...window} />
    </WordsProvider>
  </VaultContext>
);
