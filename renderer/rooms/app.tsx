// The whole window: words, stores, the one error boundary, and the first start or the frame with its rooms.
import type { i18n } from "i18next";
import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import type { Stores } from "../stores/create-stores.ts";
import { StoresContext, useNotice, useSettings } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import { WordsProvider } from "../words/words-provider.tsx";
import { BugScreen } from "./bug-screen.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Frame } from "./frame.tsx";
import { Welcome } from "./welcome/welcome.tsx";

const Window = ({ words }: { words: i18n }) => {
  const language = useSettings((state) => state.settings.language);
  const mode = useSettings((state) => state.settings.mode);
  const bug = useNotice((state) => state.bug);
  const reportBug = useNotice((state) => state.reportBug);
  const { locale } = useWords();

  useEffect(() => {
    void words.changeLanguage(language);
  }, [language, words]);

  return (
    <I18nProvider locale={locale}>
      {bug ? (
        <BugScreen detail={bug.detail} />
      ) : (
        <ErrorBoundary onError={reportBug}>{mode === null ? <Welcome /> : <Frame />}</ErrorBoundary>
      )}
    </I18nProvider>
  );
};

export const App = ({ stores, words }: { stores: Stores; words: i18n }) => (
  <StoresContext value={stores}>
    <WordsProvider words={words}>
      <Window words={words} />
    </WordsProvider>
  </StoresContext>
);
