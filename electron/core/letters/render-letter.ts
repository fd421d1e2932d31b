// Makes the exact letter of what fills it, or says what stands in the way.
import type { Letter } from "../../shared/letter.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { fillLetter, type LetterFacts } from "./fill-letter.ts";
import { findUnfit } from "./find-unfit.ts";
import type { Templates } from "./letter-templates.ts";
import type { VariableName } from "./letter-variables.ts";
import { incomplete, judgeText, writeLetter } from "./write-letter.ts";

export type Rendered = { readonly letter: Letter; readonly used: ReadonlySet<VariableName> };

/**
 * Failures: those of `writeLetter`, `letter-incomplete` also with the names of values that are missing, and the same
 * checks of the sender's and the recipient's name and address.
 */
export const renderLetter = (
  facts: LetterFacts,
  { from, to }: Pick<Letter, "from" | "to">,
  templates: Templates,
): Result<Rendered> => {
  const { name, basis, language } = facts;
  const found = templates.get(language);
  if (found === undefined) return incomplete(`templates/${language}`);
  const variables = fillLetter(facts, found);
  const written = writeLetter({ name, basis, language, variables }, templates);
  switch (written.kind) {
    case "missing":
      return incomplete(written.missing.join(", "));
    case "failed":
      return written.failure;
    case "written": {
      const failure = judgeEnvelope({ from, to });
      if (failure !== null) return failure;
      const { subject, text, used } = written;
      return succeed({ letter: { kind: name, language, from, to, subject, text }, used });
    }
  }
};

const judgeEnvelope = ({ from, to }: Pick<Letter, "from" | "to">) => {
  const headers = {
    "from.name": from.name,
    "from.address": from.address,
    "to.name": to.name,
    "to.address": to.address ?? "",
    "to.form": to.form ?? "",
  };
  for (const [detail, value] of Object.entries(headers)) {
    const failure = judgeText(value, detail);
    if (failure !== null) return failure;
  }
  if (findUnfit(to.postal ?? "", { lines: "many" }) === null) return null;
  return fail("bad-argument", "A control character stands in to.postal.", { detail: "to.postal" });
};
