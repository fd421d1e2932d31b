// Where the person says how a company takes requests, or which company took its place.
import { useState } from "react";
import type { CompanyRecord, CompanySummary, Slug } from "../../../electron/shared/company.ts";
import type { OwnMark } from "../../../electron/shared/contact-standing.ts";
import { ownMarks } from "../../../electron/shared/lists.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Field } from "../../parts/field.tsx";
import { Fold } from "../../parts/fold.tsx";
import { Pick } from "../../parts/pick.tsx";
import { useCompanies, useNotice, useStanding } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

const none = "none";
/** So many are offered while one types. */
const mostFound = 6;

const HeirSearch = ({ slug, onChoose }: { slug: Slug; onChoose: (heir: Slug) => void }) => {
  const { t } = useWords();
  const find = useCompanies((state) => state.find);
  const [text, setText] = useState("");
  const [found, setFound] = useState<readonly CompanySummary[]>([]);
  const look = async (words: string) => {
    setText(words);
    const companies = words.trim() === "" ? [] : await find(words, mostFound + 1);
    setFound(companies.filter((company) => company.slug !== slug).slice(0, mostFound));
  };
  return (
    <>
      <Field label={t("contactStanding.heirLabel")} value={text} onChange={(words) => void look(words)} />
      {found.length > 0 && (
        <div className="form-actions">
          {found.map((company) => (
            <Button key={company.slug} weight="plain" onPress={() => onChoose(company.slug)}>
              {company.name}
            </Button>
          ))}
        </div>
      )}
    </>
  );
};

export const StandingForm = ({ record: { slug }, level }: { record: CompanyRecord; level: number }) => {
  const { t } = useWords();
  const standing = useStanding((state) => state.standing);
  const mark = useStanding((state) => state.mark);
  const setHeir = useStanding((state) => state.setHeir);
  const say = useNotice((state) => state.say);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (standing?.slug !== slug) return null;
  const keep = (said: string) => (refused: Failure | null) => {
    setFailure(refused);
    if (refused === null) say(said);
  };
  const options: readonly { id: OwnMark | typeof none; name: string }[] = [
    { id: none, name: t("contactStanding.marks.none") },
    ...ownMarks.map((id) => ({ id, name: t(`contactStanding.marks.${id}`) })),
  ];
  return (
    <Fold title={t("contactStanding.title")} level={level}>
      <Pick
        label={t("contactStanding.markLabel")}
        options={options}
        value={standing.mark ?? none}
        onChange={(id) => void mark(slug, id === none ? null : id).then(keep(t("contactStanding.kept")))}
      />
      {standing.heir === null ? (
        <HeirSearch slug={slug} onChoose={(heir) => void setHeir(slug, heir).then(keep(t("contactStanding.kept")))} />
      ) : (
        <div className="form-actions">
          <Button
            weight="quiet"
            icon="back"
            onPress={() => void setHeir(slug, null).then(keep(t("contactStanding.undone")))}
          >
            {t("contactStanding.noHeir", { company: standing.heir.name })}
          </Button>
        </div>
      )}
      {failure && <FailureNote {...failure} />}
    </Fold>
  );
};
