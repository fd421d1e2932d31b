// English: the help inside the window.

export const help = {
  title: "Help",
  lead: "One page for each task. They lie in the app and need no network.",
  find: "Help: {{title}}",
  pages: {
    "first-letter": "The first letter, for practice",
    companies: "Companies",
    policies: "Reading a policy",
    letters: "What stands in a letter",
    mailboxes: "Your mailboxes",
    sending: "Sending",
    tracker: "Tracker, overview and calendar",
    replies: "Replies",
    campaigns: "One letter to many companies",
    proof: "Proof",
    protection: "Your data: protection, copies, moving",
    shortcuts: "Keyboard shortcuts",
  },
} as const;
