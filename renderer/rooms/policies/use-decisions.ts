// What the person says to findings: kept by main, spoken, and focus goes on to the next one.
import type { RefObject } from "react";
import type { Decision, PolicyFact, ReadingFinding, ReadingPage } from "../../../electron/shared/reading.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { useNotice, usePolicies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { chooseNext } from "./choose-next.ts";
import { focusFinding } from "./finding-list.tsx";
import { listSure } from "./how-sure.ts";
import { useFactWords } from "./use-fact-words.ts";

/** What main takes at once. */
const mostDecisions = 2000;

const verdicts = { accept: "accepted", drop: "dropped", undo: "open" } as const;

type Needs = {
  readonly page: ReadingPage;
  /** In the order of the screen. */
  readonly shown: readonly ReadingFinding[];
  readonly listRef: RefObject<HTMLElement | null>;
};

export const useDecisions = ({ page: { readingId, findings }, shown, listRef }: Needs) => {
  const { t } = useWords();
  const words = useFactWords();
  const decide = usePolicies((state) => state.decide);
  const say = useNotice((state) => state.say);

  const sayLeft = (left: number): string =>
    left === 0 ? t("policies.said.allDone") : t("policies.said.left", { count: left });

  const keep = async (decisions: readonly Decision[], said: string) => {
    const refused = await decide(readingId, decisions);
    if (refused === null) say(said, { isQuiet: true });
    return refused;
  };

  const sayOne = (verdict: Decision["verdict"], fact: PolicyFact, decided: ReadingFinding | null): string => {
    const left = findings.filter((finding) => finding.verdict === "open" && finding.key !== decided?.key).length;
    const isBack = verdict === "open" && decided?.verdict !== "added";
    return `${t(`policies.said.${verdict}`, { what: words(fact).what })} ${sayLeft(isBack ? left + 1 : left)}`;
  };

  /** At the foot of the room, in sight wherever the list is scrolled to. */
  const sayFailure = ({ code }: Failure) => say(`${t(`failures.${code}.what`)} ${t(`failures.${code}.todo`)}`);

  return {
    act: async (finding: ReadingFinding, act: "accept" | "drop" | "undo") => {
      const verdict = verdicts[act];
      const next = chooseNext(shown, finding.key);
      const isGone = act === "undo" && finding.verdict === "added";
      if (act !== "undo" || isGone) focusFinding(listRef.current, next);
      const refused = await keep([{ verdict, key: finding.key }], sayOne(verdict, finding.fact, finding));
      if (refused === null) return;
      sayFailure(refused);
      focusFinding(listRef.current, finding.key);
    },
    acceptSure: async () => {
      const sure = listSure(findings).slice(0, mostDecisions);
      const open = findings.filter(({ verdict }) => verdict === "open").length;
      const refused = await keep(
        sure.map(({ key }) => ({ verdict: "accepted", key })),
        `${t("policies.said.sure", { count: sure.length })} ${sayLeft(open - sure.length)}`,
      );
      const next = shown.find((finding) => finding.verdict === "open" && !sure.includes(finding)) ?? shown[0];
      // The button goes away with the last one that is sure.
      if (refused) sayFailure(refused);
      else if (next) focusFinding(listRef.current, next.key);
    },
    correct: (finding: ReadingFinding, fact: PolicyFact) =>
      keep([{ verdict: "corrected", key: finding.key, fact }], sayOne("corrected", fact, finding)),
    add: (fact: PolicyFact) => keep([{ verdict: "added", fact }], sayOne("added", fact, null)),
  };
};
