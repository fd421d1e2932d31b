// English: what a change of a mailbox or of the person's details touches.

export const touched = {
  title: "{{address}}: what this touches",
  waiting_one:
    "{{count}} letter waits that was to go from an address that is gone then. It becomes a draft again, and nothing goes out from there:",
  waiting_other:
    "{{count}} letters wait that were to go from an address that is gone then. They become drafts again, and nothing goes out from there:",
  open_one: "{{count}} open request was written from there. The company knows that address, and its reply goes there:",
  open_other:
    "{{count}} open requests were written from there. The companies know that address, and their replies go there:",
  more_one: "and {{count}} more",
  more_other: "and {{count}} more",
  later:
    "Later letters about them go from another of your mailboxes, with the same reference, and say from which address you wrote before. Rightsdesk no longer looks for replies in a mailbox that is removed: go on reading it in your mail program, or keep it here.",
  keep: "Keep it as it is",
  keepWrite: "Keep it, and make {{address}} the usual one",
  go: "Go on",
  person_one: "{{count}} open request told the company what you have just changed:",
  person_other: "{{count}} open requests told the companies what you have just changed:",
  personHint: "Nothing was sent. If a company is to know the new, write to it; you read each letter before it goes.",
  write: "Ask {{company}} for correction",
  done: "Put away",
  kept: "{{address}} stays. Letters to companies that you have not written to go from {{other}}.",
} as const;
