// English: all words of the window. German must hold the same keys; words.test.ts and the type `Words` see to it.
import { account, provider } from "./en/accounts.ts";
import { agenda } from "./en/agenda.ts";
import { backup } from "./en/backup.ts";
import { board } from "./en/board.ts";
import { campaigns } from "./en/campaigns.ts";
import { changes } from "./en/changes.ts";
import { companies } from "./en/companies.ts";
import { companyList, twins } from "./en/company-list.ts";
import { dashboard } from "./en/dashboard.ts";
import { directory } from "./en/directory.ts";
import { failureNote, failures } from "./en/failures.ts";
import { help } from "./en/help.ts";
import { duties, ground, history, standing } from "./en/history.ts";
import { leaving } from "./en/leaving.ts";
import { letters, needs } from "./en/letters.ts";
import { contactKind, contactRole, kinds, lawStance, laws, rights, stance, unreachable } from "./en/lists.ts";
import { mailbox } from "./en/mailbox.ts";
import { next } from "./en/next.ts";
import { outbox } from "./en/outbox.ts";
import { pages } from "./en/pages.ts";
import { disclosed, ledger, reads } from "./en/person.ts";
import { fact, policies } from "./en/policies.ts";
import { practice } from "./en/practice.ts";
import { prepare } from "./en/prepare.ts";
import { proof } from "./en/proof.ts";
import { reach } from "./en/reach.ts";
import { reckoning } from "./en/reckoning.ts";
import { replies, replyKind } from "./en/replies.ts";
import { check, person, settings } from "./en/settings.ts";
import { palette, shell, welcome } from "./en/shell.ts";
import { contactStanding } from "./en/standing.ts";
import { touched } from "./en/touched.ts";
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
} from "./en/tracker.ts";
import { vault } from "./en/vault.ts";

export const en = {
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
} as const;

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/** The keys of English with any words. */
export type Words = Same<typeof en>;
