// Who owes what by law until when: first the company, then the person, each with what became of it.
import type { RequestPage } from "../../../electron/shared/request.ts";
import type { Duty } from "../../../electron/shared/standing.ts";
import type { DutyState } from "../../../electron/shared/standing-names.ts";
import { Badge, type BadgeTone } from "../../parts/badge.tsx";
import type { IconName } from "../../parts/icon.tsx";
import { cite } from "../../words/cite.ts";
import { useWords } from "../../words/use-words.ts";
import "./duties.css";

const looks: Record<DutyState, { readonly tone: BadgeTone; readonly icon: IconName }> = {
  open: { tone: "plain", icon: "clock" },
  met: { tone: "good", icon: "tick" },
  missed: { tone: "bad", icon: "alert" },
  over: { tone: "plain", icon: "cross" },
};

const useWhen = () => {
  const { t, day } = useWords();
  return ({ on, edge, kind, state }: Duty): string => {
    if (on === null) return t("duties.noDay");
    if (kind === "tell-extension" && state === "met") return t("duties.told", { day: day(on) });
    return t(`duties.${edge}`, { day: day(on) });
  };
};

const DutyLine = ({ duty }: { duty: Duty }) => {
  const { t, language } = useWords();
  const sayWhen = useWhen();
  return (
    <li className="duty">
      <span className="duty-name">{t(`duties.name.${duty.kind}`)}</span>
      <Badge {...looks[duty.state]}>{t(`duties.state.${duty.state}`)}</Badge>
      <span className="quiet small duty-when">
        {[sayWhen(duty), ...(duty.article === "" ? [] : [cite(duty.article, language)])].join(" · ")}
      </span>
    </li>
  );
};

const Side = ({ title, list }: { title: string; list: readonly Duty[] }) =>
  list.length === 0 ? null : (
    <>
      <h2 className="panel-kicker due-part">{title}</h2>
      <ul className="duties">
        {list.map((duty) => (
          <DutyLine key={JSON.stringify(duty)} duty={duty} />
        ))}
      </ul>
    </>
  );

export const Duties = ({ page: { duties, summary } }: { page: RequestPage }) => {
  const { t } = useWords();
  if (duties.length === 0) return null;
  return (
    <>
      <Side title={t("duties.theirs")} list={duties.filter(({ whose }) => whose === "company")} />
      <Side title={t("duties.yours")} list={duties.filter(({ whose }) => whose === "person")} />
      {summary.mode === "practice" && summary.dueOn === null && <p className="quiet">{t("duties.practice")}</p>}
    </>
  );
};
