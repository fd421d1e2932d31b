// The head of a reading: whose policy it is, whom to write to, what to know of it, and what can be done with the whole.
import { useState } from "react";
import type { ReadingNote } from "../../../electron/shared/lists.ts";
import type { FactKind, ReadingPage } from "../../../electron/shared/reading.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Note } from "../../parts/note.tsx";
import { ScreenTitle } from "../../parts/screen-title.tsx";
import { useNotice, usePlace, usePolicies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { FetchAgain } from "../pages/fetch-again.tsx";
import { PageSource } from "../pages/page-source.tsx";
import { listSure } from "./how-sure.ts";
import { MakeCompany } from "./make-company.tsx";
import { NewerText } from "./newer-text.tsx";
import { PrimaryLine } from "./primary-line.tsx";

type DiscardProps = { page: ReadingPage; isAsking: boolean; onClose: () => void };

const DiscardReading = ({ page: { readingId, slug }, isAsking, onClose }: DiscardProps) => {
  const { t } = useWords();
  const discard = usePolicies((state) => state.discard);
  const go = usePlace((state) => state.go);
  const say = useNotice((state) => state.say);
  const [failure, setFailure] = useState<Failure | null>(null);
  const throwAway = async () => {
    onClose();
    const refused = await discard(readingId);
    setFailure(refused);
    if (refused) return;
    go({ kind: "policies", readingId: null });
    say(t("policies.discarded"));
  };
  return (
    <>
      {failure && <FailureNote {...failure} />}
      <ConfirmDialog
        name="reading-discard"
        title={t("policies.discardAsk")}
        text={t(slug === null ? "policies.discardText" : "policies.discardCompanyText")}
        yes={t("policies.discard")}
        isDanger
        isOpen={isAsking}
        onYes={() => void throwAway()}
        onClose={onClose}
      />
    </>
  );
};

/** That the address is hidden is said where the address would stand. */
const isNews = (note: ReadingNote): note is Exclude<ReadingNote, "address-hidden"> => note !== "address-hidden";

/** Where the text is from, and what it is. */
const Given = ({ page: { origin, file, format, readAt } }: { page: ReadingPage }) => {
  const { t, instant } = useWords();
  const where = origin === null ? [file ?? t("policies.pastedText")] : [];
  return (
    <>
      <p className="quiet small">
        {[...where, t(`policies.formats.${format}`), t("policies.readAt", { at: instant(readAt) })].join(" · ")}
      </p>
      {origin && (
        <div className="row-line">
          <PageSource origin={origin} />
          <FetchAgain url={origin.asked} />
        </div>
      )}
    </>
  );
};

type Props = {
  page: ReadingPage;
  onAcceptSure: () => void;
  onAdd: (kind: FactKind) => void;
  /** null: the text stands beside the findings. */
  onText: (() => void) | null;
};

export const ReadingHead = ({ page, onAcceptSure, onAdd, onText }: Props) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const [isAsking, setAsking] = useState(false);
  const sure = listSure(page.findings).length;
  return (
    <header className="reading-head">
      <div className="reading-ways">
        <Button weight="quiet" icon="back" onPress={() => go({ kind: "policies", readingId: null })}>
          {t("shell.back", { where: t("policies.title") })}
        </Button>
        <Button weight="danger" onPress={() => setAsking(true)}>
          {t("policies.discard")}
        </Button>
      </div>
      <ScreenTitle>{page.company ?? t("policies.nameless")}</ScreenTitle>
      <Given page={page} />
      <PrimaryLine page={page} />
      {page.notes.filter(isNews).map((note) => (
        <Note key={note}>
          <p>{t(`policies.notes.${note}`)}</p>
        </Note>
      ))}
      <p className="quiet small">{t(`policies.sells.${page.sells}`)}</p>
      <div className="form-actions">
        <MakeCompany page={page} onAddName={() => onAdd("company")} />
        {sure > 0 && (
          <Button weight="plain" icon="tick" onPress={onAcceptSure}>
            {t("policies.acceptSure", { count: sure })}
          </Button>
        )}
        <Button weight="plain" icon="pencil" onPress={() => onAdd("contact")}>
          {t("policies.add")}
        </Button>
        {onText && (
          <Button weight="plain" icon="policies" onPress={onText}>
            {t("policies.showText")}
          </Button>
        )}
      </div>
      <p className="quiet small">{t(page.slug === null ? "policies.makeHint" : "policies.changesCount")}</p>
      <NewerText page={page} />
      <DiscardReading page={page} isAsking={isAsking} onClose={() => setAsking(false)} />
    </header>
  );
};
