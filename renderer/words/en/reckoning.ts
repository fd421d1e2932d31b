// English: when an answer is due, and every step that leads to the day.
import type { PackId, PersonAct } from "../../../electron/shared/lists.ts";

export const reckoning = {
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
  open: {
    waiting: "No day yet",
    "no-day": "No date is set by law",
    "no-right": "Nothing is due under this law",
    "not-in-force": "This does not bind them yet",
  },
  how: "How this day is reckoned",
  howOpen: "Why no day stands here",
  also: "What else holds",
  yours: "Your own days",
  guidance: "Guidance, not law",
  goesOn: "The time of the letter before this one goes on; this letter starts none of its own.",
  openFirst: "Open the letter before it",
  first: "It comes after “{{title}}”, sent on {{day}}.",
  firstDue: "It comes after “{{title}}”, sent on {{day}}. Their answer to that is due by {{due}}.",
  period: {
    day_one: "{{count}} day",
    day_other: "{{count}} days",
    "business-day_one": "{{count}} business day",
    "business-day_other": "{{count}} business days",
    month_one: "{{count}} month",
    month_other: "{{count}} months",
  },
  asked: { identity: "proof of who you are", clarification: "a clarification", fee: "a fee" },
  steps: {
    assumed: "We assume that they received your letter on {{day}}, the day on which the mail server took it.",
    assumedSaid: "We assume that they received your letter on {{day}}, the day on which you say that it went out.",
    received: "You say that they received your letter on {{day}}.",
    sent: "This time already runs from the day on which you asked ({{article}}): {{day}}.",
    day_one: "{{count}} day from the start ({{article}}) ends on {{day}}.",
    day_other: "{{count}} days from the start ({{article}}) end on {{day}}.",
    "business-day_one": "{{count}} business day from the start ({{article}}) ends on {{day}}.",
    "business-day_other": "{{count}} business days from the start ({{article}}) end on {{day}}.",
    month_one: "{{count}} month from the start ({{article}}) ends on {{day}}.",
    month_other: "{{count}} months from the start ({{article}}) end on {{day}}.",
    monthEnd: "That month has no such day, so its last one counts: {{day}}.",
    skipped:
      "{{holidayOn}} is a public holiday ({{holiday}}; {{place}}) and does not count, so the end moves to {{day}}.",
    weekend: "{{from}} falls on a weekend, so the last day moves on ({{article}}) to {{day}}.",
    holiday:
      "{{from}} is a public holiday ({{holiday}}; {{place}}), so the last day moves on ({{article}}) to {{day}}.",
    unknown: "We do not know the public holidays of {{year}} there ({{place}}), so the end may lie after {{day}}.",
    acknowledge: "They must confirm by {{day}} that they received it ({{period}}, {{article}}).",
    extendable: "They can stretch this to {{day}} ({{period}} in all, {{article}}), if they tell you so by {{told}}.",
    elsewhere:
      "If the letter went to another address than the one that they name for such requests, they have until {{day}} ({{period}}, {{article}}).",
    guidance: "The authorities name {{period}} ({{article}}): until {{day}}.",
    startsWith: "What they had asked for ({{what}}) came from you on {{day}}: the time begins then ({{article}}).",
    startsAfterWait:
      "On {{asked}} they asked for {{what}}. The time begins {{period}} later ({{article}}), on {{day}}.",
    noPause: "On {{asked}} they asked for {{what}}. That does not stop the time ({{article}}): it runs from {{day}}.",
    askedLate: "The time was over on {{limit}}. That they asked for {{what}} on {{day}} changes nothing.",
    extensionTold: "They told you on {{day}}, in time, that they need longer ({{article}}).",
    extensionNamed: "The law names no day for that ({{article}}), so the one counts that they named: {{day}}.",
    extensionLate:
      "They told you on {{told}} that they need longer ({{article}}). That came too late: they had to say it by {{day}}.",
    paused_one:
      "{{count}} day between their question and your answer does not count ({{article}}), so the time ends on {{day}}.",
    paused_other:
      "{{count}} days between their question and your answer do not count ({{article}}), so the time ends on {{day}}.",
    suspended_one:
      "If they are granted the {{count}} day that they waited for you ({{article}}), they have until {{day}}.",
    suspended_other:
      "If they are granted the {{count}} days that they waited for you ({{article}}), they have until {{day}}.",
    suspendedStill:
      "As the authorities see it ({{article}}), the time rests until you answer their question of {{day}}.",
    rollUnknown:
      "We do not know whether a last day on a weekend or public holiday moves on under this law. The day is {{day}}; wait until {{wait}} before you complain.",
    noDay: "{{rule}} ({{article}}) So we count nothing from {{day}}.",
    noDayPlain: "This law sets no day for it ({{article}}), so we count nothing from {{day}}.",
    noRight: "This law gives no such right ({{right}}), so nothing is due on a letter of {{day}}.",
    notInForce: "This right ({{right}}) only binds from {{day}} on.",
  },
  waiting: {
    identity: "The time begins when they have the proof of who you are that they asked for on {{day}}.",
    clarification: "The time stands still until you explain what they asked on {{day}}.",
    fee: "The time begins when the fee is paid that they asked for on {{day}}.",
    arrival: "You say that it went out by post on {{day}}. No time runs until you say when they received it.",
    "extension-day": "They need longer and have to name a day themselves; the law sets none. It has run since {{day}}.",
    bounced: "By its history the letter of {{day}} came back, so no time runs.",
  },
  limits: {
    complain: {
      until: "You can complain to the authority until {{day}} ({{article}}).",
      "not-before":
        "If they leave your appeal unanswered, you can complain to the authority from {{day}} on ({{article}}).",
      open: "You can complain to the authority ({{article}}); we can name no last day.",
    },
    "ask-to-examine": {
      until: "You can ask the authority to examine the disagreement until {{day}} ({{article}}).",
      "not-before": "You can ask the authority to examine the disagreement from {{day}} on ({{article}}).",
      open: "You can ask the authority to examine the disagreement ({{article}}); we can name no last day.",
    },
    "confirm-in-spite-of-fee": {
      until:
        "Confirm by {{day}} that you want it in spite of the fee ({{article}}), or your letter counts as withdrawn.",
      "not-before": "From {{day}} on you can confirm that you want it in spite of the fee ({{article}}).",
      open: "Confirm that you want it in spite of the fee ({{article}}), or your letter counts as withdrawn.",
    },
    "go-to-court": {
      until: "You can go to court until {{day}} ({{article}}).",
      "not-before": "You can go to court from {{day}} on, not before ({{article}}).",
      open: "You can go to court ({{article}}); we can name no day.",
    },
    appeal: {
      until: "After a refusal you can appeal to the company itself until {{day}} ({{article}}).",
      "not-before": "After a refusal you can appeal to the company itself from {{day}} on ({{article}}).",
      open: "After a refusal you can appeal to the company itself, within a reasonable time; no day is set ({{article}}).",
    },
  } satisfies Record<PersonAct, { until: string; "not-before": string; open: string }>,
  /** What a law says in place of a day; the English ones stand word for word in `seeds/laws`. */
  noDay: {
    "br-lgpd": "It must be done at once, or the reasons given; no day is counted.",
    "ca-pipeda": "Consent may be withdrawn at any time on reasonable notice; no day is set.",
    "ca-qc-law25": "The act sets no day.",
    "ch-fadp": "The act sets no day; a court may be asked.",
    "jp-appi": "It must be done without delay; no day is set.",
    "kr-pipa": "It must be done without delay; no day is set.",
    "uk-gdpr": "The controller informs the person of the outcome without undue delay.",
  } satisfies Partial<Record<PackId, string>>,
} as const;
