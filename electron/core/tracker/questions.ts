// What a company can ask of the person before it goes on, and what of theirs answers it.
import type { EventKind } from "../../shared/lists.ts";

/** By question: the entry that ends the wait for the person. */
export const answerTo: Partial<Readonly<Record<EventKind, EventKind>>> = {
  "identity-asked": "identity-given",
  "clarification-asked": "clarified",
  "confirm-link": "complied",
  "form-asked": "complied",
  "portal-asked": "complied",
  "fee-asked": "complied",
};

/** What ends all questions that were asked before it. */
export const endsQuestions: readonly EventKind[] = [
  "answered-in-part",
  "answered",
  "refused",
  "fulfilled",
  "verified",
  "withdrawn",
];
