// Spanish: all words of the window; the type holds it to the keys of English.
import type { Words } from "./en.ts";
import { account, provider } from "./es/accounts.ts";
import { agenda } from "./es/agenda.ts";
import { backup } from "./es/backup.ts";
import { board } from "./es/board.ts";
import { campaigns } from "./es/campaigns.ts";
import { changes } from "./es/changes.ts";
import { companies } from "./es/companies.ts";
import { companyList, twins } from "./es/company-list.ts";
import { dashboard } from "./es/dashboard.ts";
import { directory } from "./es/directory.ts";
import { failureNote, failures } from "./es/failures.ts";
import { help } from "./es/help.ts";
import { duties, ground, history, standing } from "./es/history.ts";
import { leaving } from "./es/leaving.ts";
import { letters, needs } from "./es/letters.ts";
import { contactKind, contactRole, kinds, lawStance, laws, rights, stance, unreachable } from "./es/lists.ts";
import { mailbox } from "./es/mailbox.ts";
import { next } from "./es/next.ts";
import { outbox } from "./es/outbox.ts";
import { pages } from "./es/pages.ts";
import { disclosed, ledger, reads } from "./es/person.ts";
import { fact, policies } from "./es/policies.ts";
import { practice } from "./es/practice.ts";
import { prepare } from "./es/prepare.ts";
import { proof } from "./es/proof.ts";
import { reach } from "./es/reach.ts";
import { reckoning } from "./es/reckoning.ts";
import { replies, replyKind } from "./es/replies.ts";
import { check, person, settings } from "./es/settings.ts";
import { palette, shell, welcome } from "./es/shell.ts";
import { contactStanding } from "./es/standing.ts";
import { touched } from "./es/touched.ts";
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
} from "./es/tracker.ts";
import { vault } from "./es/vault.ts";

export const es: Words = {
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

export { holidays } from "./es/holidays.ts";
