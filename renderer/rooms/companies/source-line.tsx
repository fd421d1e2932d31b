// Where all of this was read, and when somebody last held it against the text.
import type { CompanyRecord } from "../../../electron/shared/company.ts";
import { Button } from "../../parts/button.tsx";
import { Proof } from "../../parts/proof.tsx";
import { usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { FetchAgain } from "../pages/fetch-again.tsx";
import { PageSource } from "../pages/page-source.tsx";

type Reading = Extract<CompanyRecord["source"], { kind: "reading" }>;

const useSayReading = () => {
  const { t, instant } = useWords();
  return ({ origin, readAt }: Reading, day: string | null): string => {
    if (origin === null) {
      const at = instant(readAt);
      return day ? t("companies.readFromYoursDated", { day, at }) : t("companies.readFromYours", { at });
    }
    const from = { host: new URL(origin.hops.at(-1) ?? origin.asked).host, at: instant(origin.fetchedAt) };
    return day ? t("companies.readFromPageDated", { day, ...from }) : t("companies.readFromPage", from);
  };
};

export const SourceLine = ({ record }: { record: CompanyRecord }) => {
  const { t, day } = useWords();
  const sayReading = useSayReading();
  const go = usePlace((state) => state.go);
  const { source } = record;
  const dated = record.updatedOn ?? record.effectiveOn;
  const checked = record.checkedOn && day(record.checkedOn);
  if (source.kind === "reading") {
    return (
      <div className="company-source">
        <p className="quiet small">{sayReading(source, dated && day(dated.value))}</p>
        {source.origin && <PageSource origin={source.origin} />}
        <Button weight="quiet" icon="policies" onPress={() => go({ kind: "policies", readingId: source.readingId })}>
          {t("companies.toReading")}
        </Button>
        {source.origin && <FetchAgain url={source.origin.asked} />}
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
