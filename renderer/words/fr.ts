// French: all words of the window; the type holds it to the keys of English.

import type { Words } from "./en.ts";
import { account, provider } from "./fr/accounts.ts";
import { agenda } from "./fr/agenda.ts";
import { backup } from "./fr/backup.ts";
import { board } from "./fr/board.ts";
import { campaigns } from "./fr/campaigns.ts";
import { changes } from "./fr/changes.ts";
import { companies } from "./fr/companies.ts";
import { companyList, twins } from "./fr/company-list.ts";
import { dashboard } from "./fr/dashboard.ts";
import { directory } from "./fr/directory.ts";
import { failureNote, failures } from "./fr/failures.ts";
import { help } from "./fr/help.ts";
import { duties, ground, history, standing } from "./fr/history.ts";
import { leaving } from "./fr/leaving.ts";
import { letters, needs } from "./fr/letters.ts";
import { contactKind, contactRole, kinds, lawStance, laws, rights, stance, unreachable } from "./fr/lists.ts";
import { mailbox } from "./fr/mailbox.ts";
import { next } from "./fr/next.ts";
import { outbox } from "./fr/outbox.ts";
import { pages } from "./fr/pages.ts";
import { disclosed, ledger, reads } from "./fr/person.ts";
import { fact, policies } from "./fr/policies.ts";
import { practice } from "./fr/practice.ts";
import { prepare } from "./fr/prepare.ts";
import { proof } from "./fr/proof.ts";
import { reach } from "./fr/reach.ts";
import { reckoning } from "./fr/reckoning.ts";
import { replies, replyKind } from "./fr/replies.ts";
import { check, person, settings } from "./fr/settings.ts";
import { palette, shell, welcome } from "./fr/shell.ts";
import { contactStanding } from "./fr/standing.ts";
import { touched } from "./fr/touched.ts";
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
} from "./fr/tracker.ts";
import { vault } from "./fr/vault.ts";

export const fr: Words = {
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
  directory,
  companyList,
  twins,
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

export { holidays } from "./fr/holidays.ts";
