// English: the tracker and the page of one request.
import type { AppNote, EventKind, OutboxState, RequestStatus, WaySent } from "../../../electron/shared/lists.ts";

export const tracker = {
  title: "Tracker",
  table: "Requests",
  company: "Company",
  right: "Request",
  status: "Status",
  sentOn: "Sent on",
  never: "not sent",
  maybeSent: "not known",
  noDue: "no date is set by law",
  dueOpen: "no day yet",
  noDueYet: "once sent",
  dayUnknown: "day cannot be read",
  goesOn: "see the letter before it",
  follows: "after “{{kind}}” of {{day}}",
  followsAny: "after an earlier letter",
  unreadable_one: "{{count}} request cannot be read and is missing here. It may have gone out.",
  unreadable_other: "{{count}} requests cannot be read and are missing here. They may have gone out.",
  overdue: "overdue",
  count_one: "{{count}} request",
  count_other: "{{count}} requests",
  empty: "Nothing on its way yet",
  emptyHint: "Choose a company and write your first letter. It will stand here until the matter is closed.",
  emptyGo: "Go to the companies",
} as const;

export const status = {
  draft: { name: "Draft", means: "Nobody but you has seen this letter." },
  queued: { name: "Not sent yet", means: "It waits on this computer. {{company}} has not got it." },
  sending: { name: "Being sent", means: "The letter is on its way to the mail server right now." },
  unsure: {
    name: "Unsure",
    means: "We cannot know whether the letter went out.",
  },
  "not-sent": { name: "Not sent", means: "The letter was not sent. {{company}} has not got it." },
  stopped: { name: "Stopped", means: "You stopped the letter before it went out. {{company}} has not got it." },
  sent: {
    name: "Sent",
    means: "Your mail server took the letter. Whether it arrived and was read cannot be known from here.",
  },
  bounced: {
    name: "Came back",
    means: "Your mail server took the letter. A report says that it could not be delivered.",
  },
} as const satisfies Record<RequestStatus, { name: string; means: string }>;

export const practiceStatus = {
  sent: "The practice server on this computer took the letter. {{company}} has not got anything.",
} as const;

/** How a letter went out, in short. */
export const way = {
  email: "by e-mail",
  post: "by post",
  form: "through a web form",
  "own-mail": "with your own mail program",
  "by-hand": "by hand",
} as const satisfies Record<WaySent, string>;

/** Letters that went out without Rightsdesk: the person's word is all that is known of them. */
export const sentOtherwise = {
  post: {
    name: "Posted",
    means: "You say that you posted it on {{day}}. Whether it arrived and was read cannot be known from here.",
  },
  form: {
    name: "Sent by web form",
    means:
      "You say that you sent it through a web form on {{day}}. Whether it arrived and was read cannot be known from here.",
  },
  "own-mail": {
    name: "Sent by mail program",
    means:
      "You say that you sent it with your own mail program on {{day}}. Whether it arrived and was read cannot be known from here.",
  },
  "by-hand": {
    name: "Handed over",
    means: "You say that you handed it over on {{day}}. Whether it was read cannot be known from here.",
  },
  dayLost: "a day that can no longer be read",
} as const satisfies Record<Exclude<WaySent, "email">, { name: string; means: string }> & { dayLost: string };

export const receipt = {
  title: "When did they receive it?",
  post: "Only with that day does their time begin. It may stand on a delivery slip, in the tracking or in their answer.",
  assumed:
    "We assume {{day}}. If you know better, from a delivery receipt or their answer, say so: all days are counted anew.",
  said: "You said {{day}}. If that was wrong, say so: all days are counted anew.",
  label: "They received it on",
  save: "Save this day",
  saved: "Saved: they received it on {{day}}.",
  missing: "Please enter the whole day.",
  early: "That is before it went out, on {{day}}.",
  late: "That day is still to come.",
} as const;

export const request = {
  delete: {
    open: "Delete this request…",
    ask: "Delete this request?",
    text: "The letter, its history and everything else that is kept of it here goes, and its time limits are no longer watched. {{company}} keeps what it received. It cannot be brought back.",
    textUnsure:
      "Nobody knows whether this letter went out. The letter, its history and everything else that is kept of it here goes, so Rightsdesk can no longer warn you before you write to {{company}} twice. It cannot be brought back.",
    yes: "Delete it",
    done: "The request was deleted.",
    later: "While its letter waits or is on its way, the request cannot be deleted.",
  },
  reference: "Reference {{reference}}",
  serverSaid: "The mail server's own words",
  letter: "The letter",
  discloses: "What it tells of you",
  disclosesNothing: "Nothing beyond what it says in your words.",
  followedBy: "Letters that came after it",
  followedLine: "{{kind}}, {{status}}",
  followedLineOn: "{{kind}}, {{status}}, {{day}}",
  history: "History",
  technical: "Details of the sending",
  messageId: "Message-ID",
  attempts: "Attempts",
  lastTried: "Last tried",
  reply: "Server's reply",
  state: "State",
  none: "none",
  tryAgain: "Try again",
  tryAgainAll: "Where sending was stopped for this letter, it goes on for all letters that wait.",
  trying: "Trying again…",
  doubt: "An earlier try, on {{at}}, may already have delivered this letter.",
  unsure: {
    cause: "What is known of the last try: {{what}}",
    title: "Did it go out?",
    text: "Look into the Sent folder of your mailbox, or wait a day for an answer. If you send it again although it went out, {{company}} gets it twice.",
    textPractice: "Look into the practice mailbox. If the letter is there, it went out.",
    when: "It may have gone out on {{at}}.",
    sent: "It did go",
    again: "Send it again",
  },
} as const;

/** What the app notes in a request's log. */
export const appNote = {
  "try-retry": "Could not be sent; it can be tried again",
  "try-refused": "Could not be sent; something has to be changed first",
  "try-unsure": "A try ended without a clear answer; it may have gone out",
  "try-interrupted": "A try was cut short; it may have gone out",
  "entry-unreadable": "An entry that can no longer be read",
  "taken-back": "Taken back before it went out",
  "found-in-sent": "Found among the sent mail of your mailbox, where your provider put it: its server took the letter",
  "report-failed": "A mail server says that it could not be delivered",
  "report-delayed": "A mail server says that it is late and that it goes on trying",
  "report-delivered": "The other mail server says that it was put in the mailbox; whether it was read is not known",
  "report-relayed": "A mail server says that it passed the letter on; whether it arrived is not known",
  "report-expanded":
    "A mail server says that it passed the letter on to several people; whether it arrived is not known",
  "restored-in-doubt": "A backup was restored: it may have gone out in the meantime",
} as const satisfies Record<AppNote, string>;

export const outboxState = {
  draft: "draft",
  approved: "approved, waits to be sent",
  sending: "being sent",
  sent: "taken by the mail server",
  retry: "not sent, can be tried again",
  refused: "not sent; something has to be changed first",
  unsure: "not known whether it went out",
} as const satisfies Record<OutboxState, string>;

/** What the person said themselves is told apart from what happened before our eyes. */
export const eventSaid = {
  sent: "You say that it went out on {{day}}, {{way}}",
  sentPlain: "You say that it went out on {{day}}",
  received: "You say that they received it on {{day}}",
} as const;

export const events = {
  drafted: "Letter written",
  approved: "You approved the letter",
  queued: "Ready to go out",
  sent: "Taken by the mail server",
  bounced: "Reported as undeliverable",
  received: "They received your letter",
  acknowledged: "They confirmed receipt",
  "identity-asked": "They asked who you are",
  "identity-given": "You showed who you are",
  "clarification-asked": "They asked what you mean",
  clarified: "You explained",
  "confirm-link": "They sent a link to confirm",
  "form-asked": "They asked you to use a form",
  "portal-asked": "They asked you to use a portal",
  "fee-asked": "They asked for a fee",
  complied: "You did what they asked",
  extended: "They took more time",
  "answered-in-part": "They answered in part",
  answered: "They answered",
  refused: "They refused",
  fulfilled: "They did what you asked",
  verified: "You checked that they did",
  withdrawn: "You took the request back",
  reminded: "You reminded them",
  escalated: "You went a step further",
  "complaint-filed": "You filed a complaint",
  decided: "The authority decided",
  note: "Note",
  call: "Phone call",
  post: "Letter by post",
} as const satisfies Record<EventKind, string>;

export const eventBy = { person: "you", app: "Rightsdesk", company: "the company" } as const;
