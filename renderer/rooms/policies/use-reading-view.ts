// What of a reading is in sight: the finding whose sentence is marked, and in a narrow window the findings or the text.
import { type RefObject, useRef, useState } from "react";
import type { FactKey, ReadingFinding, ReadingPage } from "../../../electron/shared/reading.ts";
import { useNotice } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { focusFinding } from "./finding-list.tsx";
import { type Mark, markOf } from "./mark-spans.ts";
import { useTextKeys } from "./use-text-keys.ts";

type Needs = {
  readonly page: ReadingPage;
  /** In the order of the screen. */
  readonly shown: readonly ReadingFinding[];
  readonly isWide: boolean;
  readonly listRef: RefObject<HTMLElement | null>;
};

export const useReadingView = ({ page, shown, isWide, listRef }: Needs) => {
  const { t } = useWords();
  const say = useNotice((state) => state.say);
  const textRef = useRef<HTMLElement>(null);
  const [marked, setMarked] = useState<{ key: FactKey; mark: Mark | null } | null>(null);
  const [view, setView] = useState<"findings" | "text">("findings");

  const toText = () => {
    setView("text");
    requestAnimationFrame(() => textRef.current?.focus());
  };

  const toFindings = () => {
    setView("findings");
    const key = marked?.key ?? shown[0]?.key;
    requestAnimationFrame(() => key && focusFinding(listRef.current, key));
  };

  /** Marks the sentence of a finding, and speaks it: the eyes may be elsewhere. */
  const show = (finding: ReadingFinding) => {
    const mark = markOf(finding);
    setMarked({ key: finding.key, mark });
    if (mark === null) return say(t("policies.said.noSentence"), { isQuiet: true });
    say(page.text.slice(mark.start, mark.end), { isQuiet: true });
    if (!isWide) setView("text");
  };

  useTextKeys(textRef, { toText, toFindings });

  return {
    textRef,
    marked,
    showsFindings: isWide || view === "findings",
    showsText: isWide || view === "text",
    show,
    toText,
    toFindings,
  };
};
