// Numbers, shares and days as the person's locale writes them.
import { useMemo } from "react";
import { useWords } from "../../words/use-words.ts";

export const useCountWords = () => {
  const { t, locale } = useWords();
  return useMemo(() => {
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
    const list = new Intl.ListFormat(locale, { type: "unit", style: "short" });
    return {
      number: (value: number) => number.format(value),
      share: (part: number, of: number) => share.format(of === 0 ? 0 : part / of),
      /** `"3.5 days"`. */
      days: (value: number) => t("dashboard.times.median", { count: value, n: number.format(value) }),
      list: (parts: readonly string[]) => list.format(parts),
    };
  }, [t, locale]);
};
