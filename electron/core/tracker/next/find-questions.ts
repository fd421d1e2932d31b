// What comes next where the company waits for the person: proof, a question, a link, a form, a fee.
import type { EventKind, PackId } from "../../../shared/lists.ts";
import type { NextWhy } from "../../../shared/next-names.ts";
import type { NextStep } from "../../../shared/next-step.ts";
import { reckonLimits } from "../../law/reckon-limits.ts";
import { answerTo, findLetterTo, openQuestions } from "../questions.ts";
import { shieldIdentity } from "../shield-identity.ts";
import { addDays, lastOn, type NextMatter, patienceDays, step, write } from "./next-matter.ts";

type Question = "identity-asked" | "clarification-asked" | "confirm-link" | "form-asked" | "portal-asked" | "fee-asked";
const isQuestion = (kind: EventKind): kind is Question => answerTo[kind] !== undefined;

/** Those that nothing answers yet, newest first; a letter that answers one is given its time. Empty where there are none. */
export const findQuestions = (matter: NextMatter): NextStep[] =>
  openQuestions(matter.events)
    .flatMap(({ kind, on, at }) => (isQuestion(kind) ? [{ kind, on, at }] : []))
    .reverse()
    .flatMap((question) => {
      const letter = findLetterTo(question, { log: matter.events, letters: matter.letters });
      if (letter === null) return findAnswer(question.kind, matter);
      // After that the company's own silence counts again.
      const by = addDays(letter.on, patienceDays);
      return matter.today <= by ? [step("wait", "answer-out", { by })] : [];
    });

const findAnswer = (asked: Question, matter: NextMatter): NextStep[] => {
  switch (asked) {
    case "identity-asked":
      return findIdentity(matter);
    case "clarification-asked":
      return [step("answer-question", "clarification-asked", { article: clarificationArticle(matter) })];
    case "confirm-link":
      return [step("open-link", "link-may-expire")];
    case "form-asked":
    case "portal-asked":
      return findForm(matter);
    case "fee-asked":
      return findFee(matter);
  }
};

const clarificationArticle = ({ law }: NextMatter): string | null =>
  law?.pauses.find((pause) => pause.asked === "clarification" && pause.effect !== "none")?.article ?? null;

const identityWhy = {
  "only-on-doubt": "identity-only-on-doubt",
  proportionate: "identity-proportionate",
  never: "identity-never",
  "may-ask": "identity-may-be-asked",
  "no-rule": "identity-no-rule",
} as const;

const findIdentity = (matter: NextMatter): NextStep[] => {
  const { says, article } = shieldIdentity(matter);
  const why = identityWhy[says];
  const ready = write(matter, "identity-answer", why, { article });
  return ready.length > 0 ? ready : [step("answer-question", why, { article })];
};

/** In some laws a request by another way than the named one starts no clock: then the form is worth using, too. */
const findForm = (matter: NextMatter): NextStep[] => {
  const channel = matter.law?.channel ?? null;
  if (channel === null) return write(matter, "form-answer", "form-not-needed");
  const { article } = channel;
  return [step("use-form", "form-needed", { article }), ...write(matter, "form-answer", "may-write", { article })];
};

const findFee = (matter: NextMatter): NextStep[] => {
  const { law } = matter;
  const article = law?.fee?.article ?? null;
  const confirm = findConfirm(matter);
  if (confirm !== undefined) {
    const known = { by: confirm.on, article: confirm.article };
    return write(matter, "fee-answer", "fee-counts-as-withdrawn", { act: "confirm-fee", ...known });
  }
  const answer = write(matter, "fee-answer", law === null ? "fee-no-rule" : feeWhys[law.id], { article });
  return answer.length > 0 ? answer : [step("answer-question", "fee-no-rule")];
};

/** Art. 19(3) DPO: who does not confirm in spite of the fee has taken the request back. */
const findConfirm = ({ law, right, sentOn, events }: NextMatter) => {
  if (law === null || sentOn === null || lastOn({ events }, "fee-asked") === null) return undefined;
  const limits = reckonLimits(law, right, { receivedOn: sentOn, dueOn: null, events });
  return limits.find(({ act }) => act === "confirm-in-spite-of-fee");
};

/** As each pack's `fee` has it. */
const feeWhys: Readonly<Record<PackId, NextWhy>> = {
  "br-lgpd": "fee-free",
  "ca-pipeda": "fee-may-be-asked",
  "ca-qc-law25": "fee-may-be-asked",
  "ch-fadp": "fee-free",
  "eu-gdpr": "fee-free",
  "jp-appi": "fee-may-be-asked",
  "kr-pipa": "fee-may-be-asked",
  "uk-gdpr": "fee-free",
  "us-ca-ccpa": "fee-free-twice",
  "us-ca-shine-the-light": "fee-no-rule",
  "us-ia-icdpa": "fee-free-twice",
  "us-va-vcdpa": "fee-free-twice",
};
