// Makes the company of what counts in a reading: asks for a missing name, and which of those that look alike it is.
import { useState } from "react";
import type { Slug } from "../../../electron/shared/company.ts";
import type { ReadingPage } from "../../../electron/shared/reading.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Note } from "../../parts/note.tsx";
import { WindowDialog } from "../../parts/window-dialog.tsx";
import { useNotice, usePlace, usePolicies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { page: ReadingPage; onAddName: () => void };

export const MakeCompany = ({ page, onAddName }: Props) => {
  const { t } = useWords();
  const makeCompany = usePolicies((state) => state.makeCompany);
  const go = usePlace((state) => state.go);
  const say = useNotice((state) => state.say);
  const [isAsking, setAsking] = useState(false);
  const [isNameless, setNameless] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const name = page.company;
  // reading.ts cannot name the brand: company.ts imports it.
  const slug = page.slug as Slug | null;

  const make = async (inPlaceOf: Slug | null) => {
    setAsking(false);
    setBusy(true);
    const made = await makeCompany(page.readingId, inPlaceOf);
    setBusy(false);
    setFailure(made.ok ? null : made);
    if (!made.ok) return;
    go({ kind: "companies", slug: made.value.slug });
    say(t("policies.made", { company: name ?? "" }));
  };

  const press = () => {
    setNameless(name === null);
    if (name === null) return;
    if (page.alike.length > 0) setAsking(true);
    else void make(null);
  };

  if (slug !== null) {
    return (
      <Button weight="primary" icon="companies" onPress={() => go({ kind: "companies", slug })}>
        {t("policies.toCompany")}
      </Button>
    );
  }
  return (
    <>
      <Button weight="primary" icon="companies" isBusy={isBusy} onPress={press}>
        {t("policies.make")}
      </Button>
      {isNameless && name === null && (
        <Note tone="bad" title={t("policies.needName")} isNews>
          <Button weight="quiet" icon="pencil" onPress={onAddName}>
            {t("policies.addName")}
          </Button>
        </Note>
      )}
      {failure && <FailureNote {...failure} />}
      <WindowDialog
        name="company-alike"
        title={t("policies.alikeTitle")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
      >
        <p>{t("policies.alikeText", { company: name ?? "" })}</p>
        <div className="make-choices">
          {page.alike.map((one) => (
            <Button key={one.slug} weight="plain" onPress={() => void make(one.slug as Slug)}>
              {t("policies.inPlaceOf", { company: one.name })}
            </Button>
          ))}
          <p className="quiet small">{t("policies.inPlaceHint")}</p>
          <Button weight="plain" onPress={() => void make(null)}>
            {t("policies.beside")}
          </Button>
          <Button weight="quiet" onPress={() => setAsking(false)}>
            {t("shell.cancel")}
          </Button>
        </div>
      </WindowDialog>
    </>
  );
};
