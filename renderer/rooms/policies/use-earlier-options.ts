// The texts that were read before one, as a list to choose from.
import { useEffect } from "react";
import type { EarlierReading, ReadingId } from "../../../electron/shared/reading.ts";
import { useChanges } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Options = {
  readonly earlier: readonly EarlierReading[];
  readonly options: readonly { readonly id: ReadingId; readonly name: string }[];
};

/** Empty until main has answered. */
export const useEarlierOptions = (readingId: ReadingId): Options => {
  const { t, instant } = useWords();
  const load = useChanges((state) => state.loadEarlier);
  const known = useChanges((state) => state.earlier);
  useEffect(() => {
    void load(readingId);
  }, [load, readingId]);
  const earlier = known?.of === readingId ? known.list : [];
  const name = ({ company, file, readAt }: EarlierReading): string => {
    const words = { company: company ?? t("policies.nameless"), at: instant(readAt) };
    return file === null ? t("changes.option", words) : t("changes.optionFile", { ...words, file });
  };
  return { earlier, options: earlier.map((one) => ({ id: one.readingId, name: name(one) })) };
};
