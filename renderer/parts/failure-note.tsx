// A failure in the person's language: what is wrong, where, and what to do.
import type { ReactNode } from "react";
import { type FailureCode, failureCodes } from "../../electron/shared/lists.ts";
import { useWords } from "../words/use-words.ts";
import { Note } from "./note.tsx";
import { Verbatim } from "./verbatim.tsx";

/** Codes whose detail is a field's name; the detail of a way out is a server's own line, all others keep theirs. */
const namesField: ReadonlySet<FailureCode> = new Set(["letter-incomplete", "bad-argument", "line-break-in-header"]);
const quotesServer: ReadonlySet<FailureCode> = new Set(
  failureCodes.slice(failureCodes.indexOf("host-not-found"), failureCodes.indexOf("practice-off")),
);

/** A code that came as plain text; null if it is none of ours. */
export const readFailureCode = (text: string | null): FailureCode | null =>
  failureCodes.find((code) => code === text) ?? null;

type Props = { code: FailureCode; detail: string | null; children?: ReactNode };

export const FailureNote = ({ code, detail, children }: Props) => {
  const { t } = useWords();
  return (
    <Note tone="bad" title={t(`failures.${code}.what`)} isNews>
      <p>{t(`failures.${code}.todo`)}</p>
      {detail !== null && namesField.has(code) && <p className="small">{t("failureNote.where", { detail })}</p>}
      {detail !== null && quotesServer.has(code) && <Verbatim>{detail}</Verbatim>}
      {children}
    </Note>
  );
};
