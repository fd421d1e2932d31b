// What to know before a letter is written: the one it comes after, earlier ones, how often it is free, a better order.
import type { LetterPlan } from "../../../../electron/shared/letter-plan.ts";
import { Button } from "../../../parts/button.tsx";
import { Note } from "../../../parts/note.tsx";
import { useSettings, useWriting } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";
import { ReturnedNote } from "../../companies/returned-note.tsx";
import { EarlierNote } from "../earlier-note.tsx";
import type { PartProps } from "./prepare-page.tsx";

const FollowedNote = ({ plan, followed }: { plan: LetterPlan; followed: NonNullable<LetterPlan["follows"]> }) => {
  const { t, day } = useWords();
  const today = useSettings((state) => state.info.today);
  const { kind, sentOn, dueOn } = followed;
  const letter = t(`kinds.${kind}.name`);
  return (
    <Note icon="info">
      <p>
        {dueOn === null
          ? t("prepare.first.followed", { letter, day: day(sentOn) })
          : t("prepare.first.followedDue", { letter, day: day(sentOn), due: day(dueOn) })}
      </p>
      {plan.kind === "complaint" && dueOn !== null && dueOn >= today && <p>{t("prepare.first.notDueYet")}</p>}
    </Note>
  );
};

/** The opt-out that fits: of sale where an American law is at hand, of advertising everywhere else. */
const chooseOptOut = ({ options }: LetterPlan) =>
  options[0]?.basis.startsWith("us-") ? ("opt-out-sale" as const) : ("opt-out-marketing" as const);

export const FirstPart = ({ plan, form }: Pick<PartProps, "plan" | "form">) => {
  const { t } = useWords();
  const begin = useWriting((state) => state.begin);
  const option = plan.options.find(({ basis }) => basis === form.basis);
  const times = option?.timesAYear ?? null;
  const sent = option?.sentThisYear ?? 0;
  return (
    <>
      {plan.follows && <FollowedNote plan={plan} followed={plan.follows} />}
      <ReturnedNote slug={plan.slug} address={plan.ways.find(({ kind }) => kind === "email")?.value ?? null} />
      <EarlierNote earlier={plan.earlier} />
      {times !== null && sent > 0 && (
        <Note icon="info">
          <p>{t("prepare.first.times", { times, count: sent })}</p>
          {sent >= times && <p>{t("prepare.first.timesOver")}</p>}
        </Note>
      )}
      {plan.advice.map((advice) => (
        <Note key={advice} icon="info" title={t("prepare.first.title")}>
          <p>{t(`prepare.first.${advice}`)}</p>
          {advice === "opt-out-first" && (
            <Button
              icon="opt-out"
              onPress={() => void begin({ slug: plan.slug, kind: chooseOptOut(plan), follows: null })}
            >
              {t("prepare.first.toOptOut")}
            </Button>
          )}
        </Note>
      ))}
    </>
  );
};
