// What a request's page says of the way on: the steps, what to say to a refusal, what may be asked as proof.
import type { LawPack } from "../../shared/law.ts";
import type { Right } from "../../shared/lists.ts";
import type { RequestPage } from "../../shared/request.ts";
import { coachRefusal } from "./coach-refusal.ts";
import type { DerivedMatter } from "./derive-matter.ts";
import { findNextSteps } from "./find-next-steps.ts";
import type { NextMatter } from "./next/next-matter.ts";
import { openQuestions } from "./questions.ts";
import { shieldIdentity } from "./shield-identity.ts";

type Known = Pick<NextMatter, "events" | "letters" | "hasOpenReply" | "today"> & {
  readonly matter: Pick<DerivedMatter, "standing" | "status" | "overdue" | "due" | "sentOn">;
  readonly law: LawPack | null;
  readonly right: Right;
};

/** Nothing of it says more than the log does: no refusal, no coach; no open question about identity, no shield. */
export const showNext = ({
  matter,
  law,
  right,
  ...known
}: Known): Pick<RequestPage, "nextSteps" | "coach" | "shield"> => {
  const { events } = known;
  const refused = matter.standing === "denied" ? events.findLast(({ kind }) => kind === "refused") : undefined;
  const asksIdentity = openQuestions(events).some(({ kind }) => kind === "identity-asked");
  return {
    nextSteps: findNextSteps({ ...matter, ...known, law, right }),
    coach: refused === undefined ? null : coachRefusal({ law, right, ground: refused.ground ?? null }),
    shield: asksIdentity ? shieldIdentity({ law, right }) : null,
  };
};
