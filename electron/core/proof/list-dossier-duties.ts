// Who owes what by the law's clocks, as rows of a dossier: until when, by which article, and how it went.
import type { Duty } from "../../shared/standing.ts";
import type { DossierWords } from "./words/dossier-words.ts";

type DossierDuty = {
  readonly what: string;
  readonly on: string;
  readonly state: string;
  readonly article: string;
};

const sayDay = ({ on, edge }: Duty, words: DossierWords): string => {
  if (on === null) return words.noDay;
  return `${edge === "until" ? words.until : words.notBefore} ${on}`;
};

/** As they stand on the day on which the dossier is made. */
export const listDossierDuties = (duties: readonly Duty[], words: DossierWords): readonly DossierDuty[] =>
  duties.map((duty) => ({
    what: words.duty[duty.kind],
    on: sayDay(duty, words),
    state: words.dutyState[duty.state],
    article: duty.article,
  }));
