// English: all words of the window. German must hold the same keys; words.test.ts and the type `Words` see to it.
import { companies } from "./en/companies.ts";
import { failureNote, failures } from "./en/failures.ts";
import { letters, needs } from "./en/letters.ts";
import { contactKind, contactRole, kinds, lawStance, laws, rights, stance, unreachable } from "./en/lists.ts";
import { fact, policies } from "./en/policies.ts";
import { practice } from "./en/practice.ts";
import { account, check, person, settings } from "./en/settings.ts";
import { shell, welcome } from "./en/shell.ts";
import { appNote, eventBy, events, outboxState, practiceStatus, request, status, tracker } from "./en/tracker.ts";

export const en = {
  shell,
  welcome,
  rights,
  stance,
  contactKind,
  contactRole,
  unreachable,
  kinds,
  laws,
  lawStance,
  companies,
  policies,
  fact,
  letters,
  needs,
  tracker,
  status,
  practiceStatus,
  request,
  appNote,
  outboxState,
  events,
  eventBy,
  practice,
  settings,
  person,
  account,
  check,
  failures,
  failureNote,
} as const;

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/** The keys of English with any words. */
export type Words = Same<typeof en>;
