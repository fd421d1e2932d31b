// What the overview led here for: the letters that one of its numbers counts, and the way back to all.
import { Button } from "../../parts/button.tsx";
import { useTracker } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const BoardOnly = () => {
  const { t } = useWords();
  const mark = useTracker((state) => state.wish.mark);
  const slug = useTracker((state) => state.wish.slug);
  // All rows are that company's.
  const company = useTracker(({ rows }) => rows.values().next().value?.company);
  const show = useTracker((state) => state.show);
  if (mark === null && slug === null) return null;
  const said = [
    ...(mark === null ? [] : [t(`dashboard.mark.${mark}`)]),
    ...(slug === null ? [] : [t("dashboard.onlyCompany", { company: company ?? t("dashboard.oneCompany") })]),
  ];
  return (
    <div className="board-only">
      <p>
        {t("dashboard.onlyOf")} <b>{said.join(" · ")}</b>
      </p>
      <Button onPress={() => void show({ mark: null, slug: null, right: null, law: null })}>
        {t("dashboard.all")}
      </Button>
    </div>
  );
};
