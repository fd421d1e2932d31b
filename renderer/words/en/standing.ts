// English: how well a company can be reached, and what to do instead.
export const contactStanding = {
  title: "Another way to reach this company",
  markLabel: "How it takes requests",
  marks: {
    none: "As its policy says",
    "form-only": "By its web form only",
    "device-id-only": "Only with a device's number, in its app",
    "post-only": "By post only",
  },
  heirLabel: "Which company took its place? Type its name",
  noHeir: "{{company}} did not take its place",
  kept: "Kept. You can take it back at any time.",
  undone: "Taken back.",
  heir: "You said that {{company}} took this company's place.",
  heirHint: "Your requests to this company stay as they are. New ones can go to the other.",
  toHeir: "Go to {{company}}",
  marked: {
    "form-only": "You said that this company takes requests by its web form only.",
    "device-id-only": "You said that this company takes requests only with a device's number.",
    "post-only": "You said that this company takes requests by post only.",
  },
  nothing: {
    "form-only": "The address of the form is not known. It is usually linked in the policy.",
    "device-id-only":
      "Look in the app's settings for its number and its privacy page. Rightsdesk cannot send such a request.",
    "post-only": "Its postal address is not known.",
  },
  returned: "A report says that a letter to this address came back. The next best way:",
  otherWay: "No mail address is known. The next best way:",
  next: {
    email: "The next address of the policy is {{value}}.",
    form: "Its form: {{value}}. Write the letter, copy its text into the form, and note that you sent it.",
    postal: "By post to: {{value}}. Write the letter, print it, and note that you posted it.",
  },
  take: "Use {{value}} from now on",
  old: {
    reading: "You read this company's policy on {{day}}, more than a year ago.",
    person: "You entered this company's address on {{day}}, more than a year ago.",
    list: "This company's contact was last checked on {{day}}, more than a year ago.",
  },
  oldHint: "It may have changed. Nothing is fetched by itself: open the policy in your browser and have it read again.",
  readAgain: "Read it again",
} as const;
