// English: writing, looking through and sending a letter.
export const letters = {
  lead: "This is the mail exactly as it will go out. Change what you like.",
  from: "From",
  to: "To",
  subject: "Subject",
  text: "Text of the letter",
  send: "Send to {{address}}",
  sending: "Sending…",
  practiceSend: "Practice: this goes to the practice mailbox on this computer, not to {{company}}.",
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
  law: "On which law it rests",
  why: {
    "lives-in-eea": "You live in the EU or EEA, so the letter rests on the General Data Protection Regulation (GDPR).",
    "lives-in-california": "You live in California, so the letter rests on the California Consumer Privacy Act (CCPA).",
    "no-law-known":
      "For where you live we know of no law that we could name with a clear conscience. The letter asks plainly and quotes the policy where it helps you.",
  },
  term: "How long they have",
  terms: {
    "eu-gdpr": {
      access: "They must answer within 1 month of receiving it. The exact day stands in the tracker once it is sent.",
      erasure: "They must answer within 1 month of receiving it. The exact day stands in the tracker once it is sent.",
      "opt-out":
        "They must answer within 1 month of receiving it. The exact day stands in the tracker once it is sent.",
    },
    "us-ca-ccpa": {
      access: "They must answer within 45 days of receiving it. The exact day stands in the tracker once it is sent.",
      erasure: "They must answer within 45 days of receiving it. The exact day stands in the tracker once it is sent.",
      "opt-out":
        "They must act within 15 business days of receiving it. The exact day stands in the tracker once it is sent.",
    },
  },
  noTerm: "No date is set by law.",
  earlier: "You have asked them before",
  earlierSent: "Sent on {{day}}.",
  earlierDue: "Sent on {{day}}; their answer is due by {{due}}.",
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
    unlocked: "Unlocked until the app is closed.",
  },
} as const;
