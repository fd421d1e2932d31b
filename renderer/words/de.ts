// German: all words of the window; the type holds it to the keys of English.

import { account, provider } from "./de/accounts.ts";
import { agenda } from "./de/agenda.ts";
import { backup } from "./de/backup.ts";
import { board } from "./de/board.ts";
import { campaigns } from "./de/campaigns.ts";
import { changes } from "./de/changes.ts";
import { companies } from "./de/companies.ts";
import { companyList, twins } from "./de/company-list.ts";
import { dashboard } from "./de/dashboard.ts";
import { directory } from "./de/directory.ts";
import { failureNote, failures } from "./de/failures.ts";
import { help } from "./de/help.ts";
import { duties, ground, history, standing } from "./de/history.ts";
import { leaving } from "./de/leaving.ts";
import { letters, needs } from "./de/letters.ts";
import { contactKind, contactRole, kinds, lawStance, laws, rights, stance, unreachable } from "./de/lists.ts";
import { mailbox } from "./de/mailbox.ts";
import { next } from "./de/next.ts";
import { outbox } from "./de/outbox.ts";
import { pages } from "./de/pages.ts";
import { disclosed, ledger, reads } from "./de/person.ts";
import { fact, policies } from "./de/policies.ts";
import { practice } from "./de/practice.ts";
import { prepare } from "./de/prepare.ts";
import { proof } from "./de/proof.ts";
import { reach } from "./de/reach.ts";
import { reckoning } from "./de/reckoning.ts";
import { replies, replyKind } from "./de/replies.ts";
import { check, person, settings } from "./de/settings.ts";
import { palette, shell, welcome } from "./de/shell.ts";
import { contactStanding } from "./de/standing.ts";
import { touched } from "./de/touched.ts";
import {
  appNote,
  eventBy,
  eventSaid,
  events,
  outboxState,
  practiceStatus,
  receipt,
  request,
  sentOtherwise,
  status,
  tracker,
  way,
} from "./de/tracker.ts";
import { vault } from "./de/vault.ts";
import type { Words } from "./en.ts";

export const de: Words = {
  shell,
  palette,
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
  campaigns,
  policies,
  changes,
  contactStanding,
  fact,
  letters,
  next,
  prepare,
  reach,
  needs,
  tracker,
  board,
  companyList,
  twins,
  directory,
  dashboard,
  agenda,
  status,
  standing,
  history,
  duties,
  ground,
  practiceStatus,
  sentOtherwise,
  way,
  receipt,
  request,
  reckoning,
  appNote,
  outboxState,
  events,
  eventSaid,
  eventBy,
  practice,
  replies,
  replyKind,
  outbox,
  pages,
  mailbox,
  backup,
  touched,
  help,
  leaving,
  proof,
  settings,
  person,
  disclosed,
  ledger,
  reads,
  account,
  provider,
  check,
  failures,
  failureNote,
  vault,
};

export { holidays } from "./de/holidays.ts";
