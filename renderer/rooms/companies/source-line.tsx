// Where all of this was read, and when somebody last held it against the text.
import type { CompanyRecord } from "../../../electron/shared/company.ts";
import { Button } from "../../parts/button.tsx";
import { Proof } from "../../parts/proof.tsx";
import { usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const SourceLine = ({ record }: { record: CompanyRecord }) => {
  const { t, day, instant } = useWords();
  const go = usePlace((state) => state.go);
  const { source } = record;
  const dated = record.updatedOn ?? record.effectiveOn;
  const checked = record.checkedOn && day(record.checkedOn);
  if (source.kind === "reading") {
    const at = instant(source.readAt);
    return (
      <div className="company-source">
        <p className="quiet small">
          {dated
            ? t("companies.readFromYoursDated", { day: day(dated.value), at })
            : t("companies.readFromYours", { at })}
        </p>
        <Button weight="quiet" icon="policies" onPress={() => go({ kind: "policies", readingId: source.readingId })}>
          {t("companies.toReading")}
        </Button>
      </div>
    );
  }
  if (source.kind === "directory") {
    return (
      <div className="company-source">
        <Proof evidence={null} from={source} language={null} />
        {source.note !== null && (
          <p className="small">
            {t("companyList.directoryNote")}: <span className="company-note">{source.note}</span>
          </p>
        )}
      </div>
    );
  }
  const say = () => {
    if (dated && checked) return t("companies.readFrom", { day: day(dated.value), checked });
    if (dated) return t("companies.readFromUnchecked", { day: day(dated.value) });
    return checked ? t("companies.readUndated", { checked }) : t("companies.readUndatedUnchecked");
  };
  return <p className="quiet small">{say()}</p>;
};
