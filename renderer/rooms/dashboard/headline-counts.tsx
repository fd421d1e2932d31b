// The few numbers that come first, each with the way to what it counts.
import { Button as Pressable } from "react-aria-components";
import type { Dashboard } from "../../../electron/shared/dashboard.ts";
import { progresses } from "../../../electron/shared/standing-names.ts";
import { useWords } from "../../words/use-words.ts";
import { useCountWords } from "./use-count-words.ts";
import { useShowInTracker } from "./use-show-in-tracker.ts";

export const HeadlineCounts = ({ dashboard: { out, progress } }: { dashboard: Dashboard }) => {
  const { t } = useWords();
  const { number } = useCountWords();
  const showInTracker = useShowInTracker();
  const counts = [
    { mark: "out" as const, name: t("dashboard.out"), count: out },
    ...progresses.map((mark) => ({ mark, name: t(`dashboard.progress.${mark}`), count: progress[mark] })),
  ];
  return (
    <ul className="headline">
      {counts.map(({ mark, name, count }) => (
        <li key={mark}>
          <Pressable className="headline-count" onPress={() => showInTracker({ mark })}>
            <span className="headline-number">{number(count)}</span> <span>{name}</span>
          </Pressable>
        </li>
      ))}
    </ul>
  );
};
