// English: what a dossier says.
import type { DossierWords } from "./dossier-words.ts";

export const en: DossierWords = {
  title: (reference) => `Dossier ${reference}`,
  madeAt: (at) => `Made on ${at} with Rightsdesk.`,
  practice: "Practice: nothing of this was sent to anybody.",
  company: "Company",
  law: "Law",
  noLaw: "none; the letter rests on the company’s own policy or on courtesy",
  head: {
    summary: "What this is about",
    timeline: "What happened",
    messages: "Messages",
    duties: "Duties and limits",
    letters: "Letters",
    files: "Files of this dossier",
    means: "What this dossier shows, and what it does not",
  },
  times: "Times are in UTC; days are those of the person at the time.",
  column: {
    when: "When",
    what: "What",
    by: "By",
    words: "Words",
    direction: "Direction",
    from: "From",
    to: "To",
    subject: "Subject",
    messageId: "Message-ID",
    reply: "The mail server’s own reply line",
    file: "File",
    on: "Day",
    article: "Article",
    state: "On the day of this dossier",
    hash: "SHA-256",
    bytes: "Bytes",
  },
  letter: {
    access: "Request for access",
    erasure: "Request for deletion",
    rectification: "Request for correction",
    "opt-out-marketing": "Opt-out of advertising",
    "opt-out-sale": "Opt-out of sale and sharing",
    "third-party-disclosure": "Question who got the data",
    objection: "Objection",
    reminder: "Reminder",
    "identity-answer": "Answer about identity",
    "form-answer": "Answer about a form",
    "refusal-answer": "Answer to a refusal",
    "incomplete-answer": "Letter about what is missing",
    "extension-check": "Question about a longer time",
    "fee-answer": "Answer about a fee",
    appeal: "Appeal",
    "internal-complaint": "Complaint to the company",
    complaint: "Complaint",
  },
  event: {
    drafted: "Letter written",
    approved: "Letter approved by the person",
    queued: "Letter ready to go out",
    sent: "Taken by the mail server",
    bounced: "Came back as undeliverable",
    received: "Received by the company, as noted by the person",
    acknowledged: "Company confirmed receipt",
    "identity-asked": "Company asked for proof of identity",
    "identity-given": "Person showed who they are",
    "clarification-asked": "Company asked what is meant",
    clarified: "Person explained",
    "confirm-link": "Company sent a link to confirm",
    "form-asked": "Company pointed to a form",
    "portal-asked": "Company pointed to a portal",
    "fee-asked": "Company asked for a fee",
    extended: "Company took more time",
    "answered-in-part": "Company answered in part",
    answered: "Company answered",
    refused: "Company refused",
    complied: "Person did what the company asked for",
    fulfilled: "Company did what was asked",
    verified: "Person checked that it was done",
    withdrawn: "Person took the request back",
    reminded: "Person reminded the company",
    escalated: "Person went a step further",
    "complaint-filed": "Person filed a complaint",
    decided: "Authority decided",
    note: "Note",
    call: "Phone call",
    post: "Letter by post",
  },
  sentBy: {
    post: "Sent by post, on the person’s word",
    form: "Sent through a web form, on the person’s word",
    "own-mail": "Sent with the person’s own mail program, on the person’s word",
    "by-hand": "Handed over, on the person’s word",
  },
  by: { person: "person", app: "Rightsdesk", company: "company" },
  note: {
    "try-retry": "Could not be sent; it can be tried again",
    "try-refused": "Could not be sent",
    "try-unsure": "A try ended without a clear answer; the letter may have gone out",
    "try-interrupted": "A try was cut short; the letter may have gone out",
    "entry-unreadable": "An entry that can no longer be read",
    "taken-back": "Taken back before it went out",
    "found-in-sent": "Found among the sent mail of the mailbox, where the provider put it",
    "report-failed": "A mail server says that it could not be delivered",
    "report-delayed": "A mail server says that it is late",
    "report-delivered": "The other mail server says that it was put in the mailbox",
    "report-relayed": "A mail server says that it passed the letter on",
    "report-expanded": "A mail server says that it passed the letter on to several people",
    "restored-in-doubt": "A backup was restored; the letter may have gone out in the meantime",
  },
  duty: {
    answer: "The company answers",
    acknowledge: "The company confirms receipt",
    "tell-extension": "The company says so if it needs longer",
    complain: "The person can complain to the authority",
    "ask-to-examine": "The person can ask the authority to examine",
    "confirm-in-spite-of-fee": "The person confirms the request in spite of a fee",
    "go-to-court": "The person can go to court",
    appeal: "The person can appeal",
  },
  dutyState: { open: "open", met: "done", missed: "not done by its day", over: "no longer asked for" },
  mark: {
    corrected: "corrected later",
    takenBack: "taken back later",
    corrects: "corrects an earlier entry",
    takesBack: "Takes an earlier entry back",
  },
  noDay: "no day set",
  notBefore: "not before",
  until: "until",
  sent: "sent",
  received: "received",
  noReply: "none is known",
  notOut: "This letter has not gone out.",
  attached: "Went with it",
  chain: (links, head) => `Chain of ${links} links; it ends with ${head}.`,
  later: (links, on) => `${links} of them were not linked when they were written but later, on ${on} at the latest.`,
  broken: "This chain does not hold: something was changed after it was linked. chain.json and the app say what.",
  dkim: {
    pass: (domain) => `Signed by ${domain}’s server, and what was signed was not changed since.`,
    fail: (domain) =>
      `The signature of ${domain} does not fit: the mail was changed on its way, or it is not from there.`,
    none: () => "The mail carries no signature of a mail server.",
    unknown: () => "Whether the signature of a mail server fits is not known.",
  },
  means: [
    "It shows that its files have not changed since the chain of hashes was last written down somewhere else, for instance in an earlier dossier: a changed byte changes the end of the chain.",
    "It does not show by itself when something was written. The times are those of the person’s computer.",
    "That a letter was sent rests on the reply line of the person’s own mail server, which is quoted word for word. Nothing here shows that anybody read it.",
    "What the company said by phone or by post is what the person noted of it, unless a file shows it.",
  ],
  page: (page, all) => `Page ${page} of ${all}`,
  readme: ({ reference, company, at }) => `DOSSIER ${reference}
${company}
Made on ${at} with Rightsdesk.

WHAT IS IN HERE
  dossier.pdf    What happened, in order; all messages; all letters; duties and limits.
  raw/           Each mail as it was sent or came in, byte for byte (.eml).
  attachments/   Files that went with the letters.
  evidence/      Files that were kept as evidence.
  chain.json     The chain of hashes of each letter, with the salts.
  SHA256SUMS     The SHA-256 of each of these files.
Folders that would be empty are not there.

HOW TO CHECK THAT NOTHING HERE WAS CHANGED
  Linux:    sha256sum -c SHA256SUMS
  macOS:    shasum -a 256 -c SHA256SUMS
  Windows:  certutil -hashfile NAME SHA256   (for each file; compare with SHA256SUMS)
Whoever changes a file can also change SHA256SUMS. So write down the end of the chain
("head" in chain.json, also in dossier.pdf), or send it to somebody: it holds all the rest.

HOW THE CHAIN IS MADE
Every entry of the log, each letter, each file and each reply is one link.
  hash = SHA-256( salt, then the bytes )
  link = SHA-256( link before, then hash, then label )
The bytes are those of the file named in "file", or those of "text" in UTF-8.
The label is the JSON of position, kind, about, form and laterOn, names in the
order of the alphabet, without blanks: {"about":"…","form":1,"kind":"event","laterOn":null,"position":1}
The link before the first one is SHA-256 of "rightsdesk proof 1", a line feed, the
requestId and a line feed. All hashes are written in hexadecimal, and go in as bytes.

WHAT THIS PROVES
That none of these files was changed since the end of the chain was written down
somewhere else. Each link has a salt of its own: to show one of them tells nothing of
the others.

WHAT IT RESTS ON
That a letter went out rests on the mail server's own reply line, quoted word for word.
Nothing here proves that anybody received or read it. Times are those of the computer
on which the app ran. A link with "laterOn" was made on that day and not when what it
stands for was written.
`,
};
