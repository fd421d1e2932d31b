// German: all words of the window; the type holds it to the keys of English.

import { companies } from "./de/companies.ts";
import { failureNote, failures } from "./de/failures.ts";
import { letters, needs } from "./de/letters.ts";
import { contactKind, contactRole, kinds, lawStance, laws, rights, stance, unreachable } from "./de/lists.ts";
import { fact, policies } from "./de/policies.ts";
import { practice } from "./de/practice.ts";
import { account, check, person, settings } from "./de/settings.ts";
import { shell, welcome } from "./de/shell.ts";
import { appNote, eventBy, events, outboxState, practiceStatus, request, status, tracker } from "./de/tracker.ts";
import type { Words } from "./en.ts";

export const de: Words = {
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
};
