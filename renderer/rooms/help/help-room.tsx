// Help inside the window, without a network: the list of pages, and the one that is open.
import { lazy, Suspense, useEffect, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Page } from "../../parts/page.tsx";
import { shows } from "../../parts/room-states.ts";
import { usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./help.css";
import { type HelpPage, helpPages } from "./help-names.ts";
import { readHelpPage } from "./help-pages.ts";

const HelpText = lazy(() => import("./help-text.tsx").then(({ HelpText: text }) => ({ default: text })));

const HelpList = () => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  return (
    <Page title={t("help.title")} lead={t("help.lead")} state={shows("help", "list")}>
      <ul className="help-list">
        {helpPages.map((page) => (
          <li key={page}>
            <Button weight="quiet" icon="question" onPress={() => go({ kind: "help", page })}>
              {t(`help.pages.${page}`)}
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  );
};

const HelpOpen = ({ page }: { page: HelpPage }) => {
  const { t, language } = useWords();
  const go = usePlace((state) => state.go);
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isLeft = false;
    void readHelpPage(page, language).then((read) => {
      if (!isLeft) setText(read);
    });
    return () => {
      isLeft = true;
    };
  }, [page, language]);
  const back = { name: t("help.title"), onPress: () => go({ kind: "help", page: null }) };
  return (
    <Page title={t(`help.pages.${page}`)} back={back} state={shows("help", page)}>
      <article className="help-text" lang={language} aria-busy={text === null}>
        {text !== null && (
          <Suspense>
            <HelpText text={text} />
          </Suspense>
        )}
      </article>
    </Page>
  );
};

export const HelpRoom = ({ page }: { page: HelpPage | null }) =>
  page === null ? <HelpList /> : <HelpOpen key={page} page={page} />;
