// The way to compare a text with any other that was read before it.
import type { ReadingId } from "../../../electron/shared/reading.ts";
import { Pick } from "../../parts/pick.tsx";
import { usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { useEarlierOptions } from "./use-earlier-options.ts";

export const CompareOther = ({ readingId, other }: { readingId: ReadingId; other: ReadingId }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const { options } = useEarlierOptions(readingId);
  if (options.length < 2) return null;
  return (
    <Pick
      label={t("changes.compareOther")}
      options={options}
      value={other}
      onChange={(chosen) => go({ kind: "policies", readingId, other: chosen })}
    />
  );
};
