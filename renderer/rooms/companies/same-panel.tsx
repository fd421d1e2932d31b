// Companies that the person said are this one, and the way to take them apart again.
import type { CompanyPage, Slug } from "../../../electron/shared/company.ts";
import { Button } from "../../parts/button.tsx";
import { Note } from "../../parts/note.tsx";
import { Panel } from "../../parts/panel.tsx";
import { PlainFailure } from "../../parts/plain-failure.tsx";
import { useCompanies, useNotice, usePlace, useTwins } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const SamePanel = ({ company: { record, parts, partOf }, level }: { company: CompanyPage; level: number }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const open = useCompanies((state) => state.open);
  const part = useTwins((state) => state.part);
  const failure = useTwins((state) => state.failure);
  const say = useNotice((state) => state.say);
  if (parts.length === 0 && partOf === null) return null;
  const takeApart = async (slug: Slug) => {
    if (!(await part(slug))) return;
    await open(record.slug);
    say(t("companyList.parted"));
  };
  if (partOf !== null) {
    return (
      <Note title={t("companyList.partOf", { company: partOf.name })}>
        <Button onPress={() => go({ kind: "companies", slug: partOf.slug })}>
          {t("companyList.toHead", { company: partOf.name })}
        </Button>
        <Button weight="quiet" onPress={() => void takeApart(record.slug)}>
          {t("companyList.part")}
        </Button>
      </Note>
    );
  }
  return (
    <Panel title={t("companyList.parts")} level={level}>
      <ul className="same-parts">
        {parts.map(({ slug, name }) => (
          <li key={slug}>
            <Button weight="quiet" onPress={() => go({ kind: "companies", slug })}>
              {name}
            </Button>
            <Button weight="quiet" icon="cross" onPress={() => void takeApart(slug)}>
              {t("companyList.part")}
            </Button>
          </li>
        ))}
      </ul>
      {failure && <PlainFailure {...failure} />}
    </Panel>
  );
};
