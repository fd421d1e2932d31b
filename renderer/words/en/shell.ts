// English: the frame around the rooms, the first start, and what is said when something breaks.
export const shell = {
  keys: { hide: { darwin: "⌘L", other: "Ctrl+L" }, lock: { darwin: "⇧⌘L", other: "Ctrl+Shift+L" } },
  app: "Rightsdesk",
  skip: "Skip to the main part",
  nav: "Rooms",
  main: "Main part",
  companies: "Companies",
  campaigns: "Campaigns",
  policies: "Read a policy",
  tracker: "Tracker",
  overview: "Overview",
  calendar: "Calendar",
  replies: "Replies",
  practice: "Practice mailbox",
  settings: "Settings",
  find: "Go to…",
  hide: "Hide",
  back: "Back to {{where}}",
  close: "Close",
  cancel: "Cancel",
  save: "Save",
  busy: "One moment…",
  dismiss: "Dismiss this message",
  outcome: "What happened",
  opensOutside: "opens in your browser",
  banner: {
    region: "Practice mode",
    title: "Practice: nothing leaves this computer",
    change: "Change where letters go",
    badge: "Practice",
  },
  link: {
    letter: "A link asks: {{what}}, {{company}}",
    company: "A link leads to {{company}}",
    text: "Nothing is written or sent by it. You see the page first and decide there.",
    open: "Open the page",
    leave: "Leave it",
    unknown: "A link led to Rightsdesk, but not to anything in it. Nothing was done.",
    unlisted:
      "A link led to a company that is not in your list. Read its policy first, then you can write to it. Nothing was done.",
  },
  setAside: {
    title: "Your earlier data could not be read",
    text: "Rightsdesk started empty. The damaged file was set aside and nothing was deleted. It lies here:",
  },
  clockBack: {
    title: "This computer's clock has gone back",
    text: "Rightsdesk was in use on {{latest}} already, and by the clock it is {{today}}. Nothing is lost; but until the clock is right, days that are due look further away than they are, and what happens now is written down too early.",
    trust: "The clock is right now",
  },
  unreadable_one: "{{count}} request can no longer be read",
  unreadable_other: "{{count}} requests can no longer be read",
  unreadableText:
    "Their entries are damaged. They are not deleted, but the tracker cannot show them. Remember that they may have gone out before you write to the same company again.",
  roomsMissing: {
    title: "A part of Rightsdesk could not be loaded",
    text: "Your data is kept on this computer. Load the window again; if that does not help, close Rightsdesk and open it again.",
    again: "Load the window again",
  },
  bug: {
    title: "Something in Rightsdesk went wrong",
    text: "This is a mistake in the app, not yours. Your requests are kept on this computer. Before you send anything again, look in the tracker what has already gone out.",
    back: "Back to the companies",
    restart: "Rightsdesk could not start properly. Close it and open it again; your data is kept on this computer.",
    detail: "What the app says about it",
  },
} as const;

/** Where one types where to go. */
export const palette = {
  title: "Go to",
  hint: "A room, a setting, a company, a request…",
  rooms: "Rooms and settings",
  requests: "Requests",
  setting: "Settings: {{title}}",
  newCampaign: "Write to several companies",
  hide: "Hide my data",
  request: "{{kind}}, {{company}}",
  none: "Nothing here is called “{{text}}”.",
} as const;

export const welcome = {
  title: "Your data, your say.",
  what: "Rightsdesk writes letters that ask companies to show, delete or stop using your data, sends them from your own mailbox and follows the answers.",
  private: "Everything stays on this computer, without an account. Nothing leaves but what you send or ask for.",
  choose: "How would you like to begin?",
  practice: {
    title: "Try it with the practice mailbox",
    text: "A mail server inside the app plays the company: go the whole way; nothing leaves this computer.",
  },
  real: {
    title: "Use my own mailbox",
    text: "Letters go out through your own mail provider, to real companies. You read and approve each one before it goes.",
  },
  later: "You can switch at any time in the settings.",
} as const;
