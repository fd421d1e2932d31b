// English: writing, looking through and sending a letter.
export const letters = {
  lead: "This is the mail exactly as it will go out. Change what you like.",
  from: "From",
  to: "To",
  subject: "Subject",
  text: "Text of the letter",
  send: "Send to {{address}}",
  sending: "Sending…",
  practiceSend: "Practice: {{company}} gets nothing. This goes to the practice mailbox on this computer.",
  realSend: "This goes out through {{host}}, from your own mailbox.",
  realSendPlain: "This goes out from your own mailbox.",
  keep: "Keep as draft",
  kept: "The letter is kept as a draft. It has not been sent.",
  discard: "Throw away",
  discardAsk: "Throw this draft away?",
  discardText: "The letter has not been sent. It cannot be brought back.",
  discarded: "The draft was thrown away. Nothing was sent.",
  begun: "You had begun this letter on {{day}}.",
  rewrite: "Write it anew",
  rewriteAsk: "Write the letter anew?",
  rewriteText: "Your changes to subject and text are lost.",
  rewritten: "The letter was written anew.",
  law: "The law it rests on",
  why: {
    "lives-in-eea": "You live in the EU or EEA, so the letter rests on the General Data Protection Regulation (GDPR).",
    "lives-in-california": "You live in California, so the letter rests on the California Consumer Privacy Act (CCPA).",
    "no-law-known":
      "For where you live we know of no law that we could name with a clear conscience. The letter asks plainly and quotes the policy where it helps you.",
  },
  unchecked: "Not every rule that we cite of it has been checked against its own text yet.",
  reach: {
    "eu-gdpr":
      "Its policy does not place this company in the EU or EEA. The GDPR then applies as far as it offers goods or services to people there or watches their behaviour (Art. 3(2)); the letter says so, and the times below hold as far as that is so.",
    "us-ca-ccpa":
      "It applies to companies of a certain size and business (Cal. Civ. Code § 1798.140(d)), which nobody outside can know; the letter says so, and the times below hold as far as that is so.",
  },
  term: "How long they have",
  terms: {
    "eu-gdpr": {
      access:
        "They must answer within 1 month of receiving it (Art. 12(3) GDPR). The exact day stands in the tracker once it is sent.",
      erasure:
        "They must answer within 1 month of receiving it (Art. 12(3) GDPR). The exact day stands in the tracker once it is sent.",
      "opt-out":
        "They must stop advertising to you as soon as they receive it (Art. 21(3) GDPR), and tell you so within 1 month (Art. 12(3) GDPR). The exact day stands in the tracker once it is sent.",
    },
    "us-ca-ccpa": {
      access:
        "They must answer within 45 days of receiving it (Cal. Civ. Code § 1798.130(a)(2)(A)). The exact day stands in the tracker once it is sent.",
      erasure:
        "They must answer within 45 days of receiving it (Cal. Civ. Code § 1798.130(a)(2)(A)). The exact day stands in the tracker once it is sent.",
      "opt-out":
        "They must act within 15 business days of receiving it (11 CCR § 7026(f)). The exact day stands in the tracker once it is sent.",
    },
  },
  noTerm: "No date is set by law.",
  earlier: "You have asked them before",
  earlierSent: "Sent on {{day}}.",
  earlierDue: "Sent on {{day}}; their answer is due by {{due}}.",
  earlierOther: {
    sent: "Approved on {{day}} and sent; the day of sending can no longer be read.",
    queued: "Approved on {{day}}, not sent yet.",
    sending: "Approved on {{day}}, being sent right now.",
    unsure: "Approved on {{day}}; it may have gone out.",
    "not-sent": "Approved on {{day}}; it did not go out.",
    unreadable: "Approved on {{day}}. Its entry can no longer be read, so it may have gone out.",
  },
  noDay: "a day that can no longer be read",
  outdated: {
    title: "This letter is out of date",
    from: "It was written for your mailbox {{was}}. Now letters go out from {{now}}.",
    to: "It was written to {{was}}. Now letters to {{company}} go to {{now}}.",
    toNobody: "It was written to {{was}}. That address was dropped since, and no other one of {{company}} is known.",
    hint: "Write it anew and look it through before you send it.",
  },
  earlierHint: "A second letter does not make them faster before the first one's time is over.",
  customer: "Customer number at {{company}}",
  customerHint: "If you have one, it helps them to find you. It goes into the letter.",
  customerPut: "Put it into the letter",
  customerTake: "Take it out of the letter",
  language: {
    en: "The letter is written in English.",
    de: "The letter is written in German.",
  },
  notFound: "This request is not here any more.",
} as const;

export const needs = {
  person: {
    title: "Who is writing?",
    hint: "Rightsdesk needs this once, for the letter. It stays on this computer and is only in letters that you send.",
    done: "Continue to the letter",
  },
  account: {
    title: "Which mailbox shall it go out from?",
    hint: "Letters go out through your own mail provider. You find these details in its help pages under “SMTP”.",
    done: "Continue to the letter",
  },
  contact: "Enter an address first, then write the letter.",
  unlock: {
    title: "Unlock your mail password",
    hint: "The password of your mailbox is kept encrypted. Type your passphrase to use it until the app is closed.",
    label: "Passphrase",
    done: "Unlock",
    send: "Unlock and send",
    wait: "After three wrong tries you have to wait before each further one, longer each time, up to a minute.",
    unlocked: "Unlocked until the app is closed.",
  },
} as const;
