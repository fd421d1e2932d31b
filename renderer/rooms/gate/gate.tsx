// Stands before all rooms: shows the data only while it is open, and otherwise what opens it.
import type { i18n } from "i18next";
import { type ReactNode, useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";
import type { StoreApi } from "zustand";
import { useVault, VaultContext } from "../../stores/use-vault.ts";
import type { VaultState } from "../../stores/vault-store.ts";
import { useWords } from "../../words/use-words.ts";
import { WordsProvider } from "../../words/words-provider.tsx";
import { StartFailed } from "../start-failed.tsx";
import { ChooseScreen } from "./choose-screen.tsx";
import { ErasedScreen } from "./erased-screen.tsx";
import { FirstScreen } from "./first-screen.tsx";
import { HiddenScreen } from "./hidden-screen.tsx";
import { OfferScreen } from "./offer-screen.tsx";
import { UnlockScreen } from "./unlock-screen.tsx";
import { FinishingScreen, UnreadableScreen, WaitScreen } from "./wait-screens.tsx";

/** Builds the rooms behind; asked once the data is open. */
type Enter = () => Promise<ReactNode>;

type Built =
  | { readonly kind: "rooms"; readonly rooms: ReactNode }
  | { readonly kind: "failed"; readonly error: unknown };

const Inside = ({ enter }: { enter: Enter }) => {
  const [built, setBuilt] = useState<Built | null>(null);
  const { t } = useWords();
  useEffect(() => {
    let isLeft = false;
    const take = (next: Built) => {
      if (!isLeft) setBuilt(next);
    };
    enter().then(
      (rooms) => take({ kind: "rooms", rooms }),
      (error: unknown) => take({ kind: "failed", error }),
    );
    return () => {
      isLeft = true;
    };
  }, [enter]);
  if (built === null) return <WaitScreen />;
  return built.kind === "rooms" ? built.rooms : <StartFailed error={built.error} t={t} />;
};

const Screen = ({ enter }: { enter: Enter }) => {
  const { stage, vault, isPlain } = useVault((state) => state.view);
  const isNew = useVault((state) => state.isNew);
  switch (stage) {
    case "open":
      return isNew ? <OfferScreen /> : <Inside enter={enter} />;
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

const Window = ({ words, enter }: { words: i18n; enter: Enter }) => {
  const language = useVault((state) => state.view.language);
  const { locale } = useWords();
  useEffect(() => {
    void words.changeLanguage(language);
  }, [language, words]);
  return (
    <I18nProvider locale={locale}>
      <Screen enter={enter} />
    </I18nProvider>
  );
};

type Props = { vault: StoreApi<VaultState>; words: i18n; enter: Enter };

export const Gate = ({ vault, words, enter }: Props) => (
  <VaultContext value={vault}>
    <WordsProvider words={words}>
      <Window words={words} enter={enter} />
    </WordsProvider>
  </VaultContext>
);
