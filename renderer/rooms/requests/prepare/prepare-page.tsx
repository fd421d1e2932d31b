// The page on which a letter is prepared: what to know first, the law, the language, what it says and what it tells.
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { LetterPlan } from "../../../../electron/shared/letter-plan.ts";
import { Button } from "../../../parts/button.tsx";
import { ConfirmDialog } from "../../../parts/confirm-dialog.tsx";
import { FailureNote } from "../../../parts/failure-note.tsx";
import { Note } from "../../../parts/note.tsx";
import { Page } from "../../../parts/page.tsx";
import { PracticeBadge } from "../../../parts/practice-badge.tsx";
import type { FormField, LetterForm } from "../../../stores/letter-form.ts";
import { useSettings, useWriting } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";
import { StandingNote } from "../../companies/standing-note.tsx";
import { UncheckedNote } from "../../companies/unchecked-note.tsx";
import { AboutPart } from "./about-part.tsx";
import { BegunNote } from "./begun-note.tsx";
import { findGaps, gapsOf, missingWord } from "./find-gaps.ts";
import { FirstPart } from "./first-part.tsx";
import { LanguagePart } from "./language-part.tsx";
import { LawPart } from "./law-part.tsx";
import "./prepare.css";
import { shows } from "../../../parts/room-states.ts";
import { TellsPart } from "./tells-part.tsx";

const invalid = ["input", "textarea", "button", "[role=spinbutton]"]
  .flatMap((part) => [`${part}[aria-invalid=true]`, `[data-invalid] ${part}`])
  .join(", ");

/** What a part of the page is given: the plan, what was typed, what is wrong with it, and how to type more. */
export type PartProps = {
  readonly plan: LetterPlan;
  readonly form: LetterForm;
  readonly fill: (change: Partial<LetterForm>) => void;
  readonly errorOf: (field: FormField) => string | undefined;
};

type Props = {
  plan: LetterPlan;
  form: LetterForm;
  back: { readonly name: string; readonly onPress: () => void };
};

export const PreparePage = ({ plan, form, back }: Props) => {
  const { t } = useWords();
  const { fill, write } = useWriting((state) => state);
  const begun = useWriting((state) => state.begun);
  const failure = useWriting((state) => state.failure);
  const isBusy = useWriting((state) => state.busy === "writing");
  const isPractice = useSettings((state) => state.settings.mode === "practice");
  const [found, setFound] = useState<readonly FormField[]>([]);
  const [isAsking, setAsking] = useState(false);
  const ref = useRef<HTMLFormElement>(null);

  const told = gapsOf(failure, plan.kind);
  // A gap that has been filled since is none any more.
  const open = findGaps(form, plan);
  const gaps = [...found.filter((field) => open.includes(field)), ...told.fields];
  const errorOf = (field: FormField) => {
    if (!gaps.includes(field)) return undefined;
    if (told.isUnfit && told.fields.includes(field)) return t("prepare.missing.unfit");
    return t(`prepare.missing.${missingWord(field)}`);
  };

  const mark = `${found.join()} ${failure?.detail ?? ""}`;
  useEffect(() => {
    if (mark.trim() === "") return;
    ref.current?.querySelector<HTMLElement>(invalid)?.focus();
  }, [mark]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setFound(open);
    if (open.length > 0) return;
    if (begun !== null) setAsking(true);
    else void write();
  };

  const part: PartProps = { plan, form, fill, errorOf };
  return (
    <Page
      state={shows("prepare", plan.kind)}
      title={t(`kinds.${plan.kind}.title`, { company: plan.company })}
      back={back}
      aside={isPractice && <PracticeBadge />}
      lead={t("prepare.lead")}
    >
      <form ref={ref} className="prepare" onSubmit={submit} noValidate>
        {begun && <BegunNote begun={begun} />}
        <UncheckedNote unchecked={plan.unchecked} />
        {plan.kind !== "complaint" && <StandingNote slug={plan.slug} />}
        <FirstPart {...part} />
        {plan.options.length > 0 && open.length === 0 && (
          <div className="prepare-now">
            <Button type="submit" icon="pencil" isBusy={isBusy}>
              {t("prepare.writeNow")}
            </Button>
            <p className="quiet small">{t("prepare.writeNowOr")}</p>
          </div>
        )}
        <LawPart {...part} />
        {plan.options.length > 0 && (
          <>
            <LanguagePart {...part} />
            <AboutPart {...part} />
            <TellsPart {...part} />
            {failure && told.fields.length === 0 && <FailureNote {...failure} />}
            {told.others.length > 0 && (
              <Note tone="bad" title={t("prepare.missing.title")} isNews>
                <p>{t("prepare.missing.other", { what: told.others.join(", ") })}</p>
              </Note>
            )}
            <div className="form-actions">
              <Button type="submit" weight="primary" icon="pencil" isBusy={isBusy}>
                {t("prepare.write")}
              </Button>
            </div>
          </>
        )}
      </form>
      <ConfirmDialog
        name="letter-begun"
        title={t("letters.rewriteAsk")}
        text={t("prepare.begunAskText")}
        yes={t("letters.rewrite")}
        isOpen={isAsking}
        onYes={() => {
          setAsking(false);
          void write();
        }}
        onClose={() => setAsking(false)}
      />
    </Page>
  );
};
