// What every list and page says of a request in short: which letter it is, and how it stands today.
import type { Instant } from "../../shared/day.ts";
import type { RequestSummary } from "../../shared/request.ts";
import type { DerivedMatter } from "./derive-matter.ts";

/** `reference` is the matter's. `lastEventAt`: known better than by the log that the matter was derived from. */
type Letter = Pick<
  RequestSummary,
  "requestId" | "mode" | "reference" | "slug" | "company" | "kind" | "right" | "follows" | "createdAt"
> & { readonly lastEventAt?: Instant | null };

export const summariseMatter = (letter: Letter, matter: DerivedMatter): RequestSummary => ({
  requestId: letter.requestId,
  mode: letter.mode,
  reference: letter.reference,
  slug: letter.slug,
  company: letter.company,
  kind: letter.kind,
  right: letter.right,
  follows: letter.follows,
  status: matter.status,
  overdue: matter.overdue,
  createdAt: letter.createdAt,
  sentOn: matter.sentOn,
  way: matter.way,
  dueOn: matter.due?.dueOn ?? null,
  isDueOpen: matter.due?.steps.at(-1)?.kind === "waiting",
  standing: matter.standing,
  lane: matter.lane,
  drp: matter.drp,
  nextDuty: matter.nextDuty,
  snoozedUntil: matter.snoozedUntil,
  lastEventAt: letter.lastEventAt ?? matter.lastEventAt,
});
