// English: the tracker and the page of one request.
import type { AppNote, EventKind, OutboxState, RequestStatus } from "../../../electron/shared/lists.ts";

export const tracker = {
  title: "Tracker",
  table: "Requests",
  company: "Company",
  right: "Request",
  status: "Status",
  sentOn: "Sent on",
  dueOn: "Answer due by",
  never: "not sent",
  noDue: "no date is set by law",
  noDueYet: "once sent",
  dayUnknown: "day cannot be read",
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
  sent: {
    name: "Sent",
    means: "Your mail server took the letter. Whether it arrived and was read cannot be known from here.",
  },
} as const satisfies Record<RequestStatus, { name: string; means: string }>;

export const practiceStatus = {
  sent: "The practice server on this computer took the letter. {{company}} has not got anything.",
} as const;

export const request = {
  reference: "Reference {{reference}}",
  serverSaid: "The mail server's own words",
  due: "Answer due by",
  dueIn_one: "in {{count}} day",
  dueIn_other: "in {{count}} days",
  dueToday: "today",
  dueAgo_one: "{{count}} day ago",
  dueAgo_other: "{{count}} days ago",
  noDue: "No date is set by law",
  noDueHint: "We know of no law that sets them a date. You can still expect an answer, and remind them.",
  practiceDue: "If this had been real. In practice nobody owes you an answer.",
  notYet: "Counted once it is sent",
  sentUnknown: "The day on which it was sent can no longer be read, so no date can be counted.",
  acknowledge: "They must confirm by {{day}} that they received it.",
  how: "How this day is reckoned",
  steps: {
    received: "The clock starts when they receive your letter. We assume that was on {{day}}.",
    day_one: "{{count}} day from then is {{day}} ({{article}}).",
    day_other: "{{count}} days from then are over on {{day}} ({{article}}).",
    "business-day_one": "{{count}} business day from then is {{day}} ({{article}}).",
    "business-day_other": "{{count}} business days from then are over on {{day}} ({{article}}).",
    month_one: "{{count}} month from then is over on {{day}} ({{article}}).",
    month_other: "{{count}} months from then are over on {{day}} ({{article}}).",
    monthEnd: "That month is shorter, so its last day counts: {{day}}.",
    weekend: "{{from}} falls on a weekend, so the time runs until {{day}} ({{article}}).",
    skipped:
      "{{holidayOn}} is a public holiday in {{place}} ({{holiday}}) and does not count, so the time runs until {{day}}.",
    unknown: "We do not know the public holidays of {{place}} in {{year}}; one of them may move the day further back.",
    holiday: "{{from}} is a public holiday in {{place}} ({{holiday}}), so the time runs until {{day}} ({{article}}).",
  },
  letter: "The letter",
  history: "History",
  technical: "Details of the sending",
  messageId: "Message-ID",
  attempts: "Attempts",
  lastTried: "Last tried",
  reply: "Server's reply",
  state: "State",
  none: "none",
  tryAgain: "Try again",
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

export const events = {
  drafted: "Letter written",
  approved: "You approved the letter",
  queued: "Ready to go out",
  sent: "Taken by the mail server",
  bounced: "Came back as undeliverable",
  received: "A message arrived",
  acknowledged: "They confirmed receipt",
  "identity-asked": "They asked who you are",
  "identity-given": "You showed who you are",
  "clarification-asked": "They asked what you mean",
  clarified: "You explained",
  "confirm-link": "They sent a link to confirm",
  "form-asked": "They asked you to use a form",
  "portal-asked": "They asked you to use a portal",
  "fee-asked": "They asked for a fee",
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
