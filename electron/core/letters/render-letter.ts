// Makes the exact mail of a request's draft, or says what stands in the way.
import type { Letter } from "../../shared/letter.ts";
import type { LetterKind } from "../../shared/lists.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { RequestDraft } from "./draft-request.ts";
import type { LetterName } from "./letter-names.ts";
import type { Templates } from "./letter-templates.ts";
import type { LetterBasis } from "./letters-of-law.ts";
import { incomplete, judgeText, writeLetter } from "./write-letter.ts";

/**
 * Failures: those of `writeLetter`, `letter-incomplete` also with the names of values that are missing, and the same
 * checks of the sender's and the recipient's name and address.
 */
export const renderLetter = (draft: RequestDraft, templates: Templates): Result<Letter> => {
  const { kind, language, lawChoice, from, to, variables } = draft;
  const basis = lawChoice.law ?? "plain";
  const written = writeLetter({ name: nameLetter(kind, basis), basis, language, variables }, templates);
  switch (written.kind) {
    case "missing":
      return incomplete(written.missing.join(", "));
    case "failed":
      return written.failure;
    case "written": {
      const headers = {
        "from.name": from.name,
        "from.address": from.address,
        "to.name": to.name,
        "to.address": to.address,
      };
      for (const [detail, value] of Object.entries(headers)) {
        const failure = judgeText(value, detail);
        if (failure !== null) return failure;
      }
      return succeed({ kind, language, from, to, subject: written.subject, text: written.text });
    }
  }
};

/** The window's `opt-out` is California's of sale and sharing under its act, and of marketing elsewhere. */
const nameLetter = (kind: LetterKind, basis: LetterBasis): LetterName => {
  switch (kind) {
    case "access":
    case "erasure":
      return kind;
    case "opt-out":
      return basis === "us-ca-ccpa" ? "opt-out-sale" : "opt-out-marketing";
  }
};
