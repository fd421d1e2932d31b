// English: the settings room and the person's details.
import type { Mode } from "../../../electron/shared/lists.ts";

export const settings = {
  title: "Settings",
  language: { title: "Language", label: "Language of the app" },
  mode: {
    title: "Practice or real",
    label: "Where letters go",
    hint: "Practice and real requests are kept apart. You see one kind at a time; switching deletes nothing.",
    options: {
      practice: { name: "Practice", text: "Letters go to the practice mailbox. Nothing leaves this computer." },
      real: {
        name: "Real",
        text: "Letters go through your own mail provider to the company, each one only when you press Send.",
      },
    } satisfies Record<Mode, { name: string; text: string }>,
    changed: {
      practice: "Practice mode is on. Nothing leaves this computer.",
      real: "Real mode is on. Letters now go to the companies.",
    },
  },
  person: {
    title: "Your details",
    hint: "For your letters. Kept on this computer only.",
    saved: "Your details are saved.",
  },
  account: {
    title: "Your mailboxes",
    hint: "Your letters go out through them. The first one writes, unless you chose another for a company or a letter.",
    practiceHint: "Not needed for practice.",
    saved: "The mailbox is saved.",
    savedNoPassword: "The mailbox is saved. Its password is still missing.",
    add: "Add another mailbox",
    new: "New mailbox",
    usual: "Usual one",
    through: "Sends through {{host}}.",
    alsoFrom: "Also writes from {{list}}.",
    plusOn: "Writes to each company from an address of its own.",
    readsBy: "Looked into by IMAP at {{host}}.",
    lacksPassword: "Its password is missing: change the mailbox and type it.",
    lacksImapPassword: "The password for IMAP is missing: change the mailbox and type it.",
    change: "Change",
    changeOf: "Change {{address}}",
    makeUsual: "Make it the usual one",
    makeUsualOf: "Make it the usual one: {{address}}",
    remove: "Remove",
    removeOf: "Remove {{address}}",
    removeAsk: "Remove {{address}}?",
    removeText:
      "Its passwords are deleted from this computer. Letters that went out from it stay in the tracker, and nothing changes at your provider. Drafts from it have to be written anew.",
    removed: "{{address}} was removed, with its passwords.",
    test: "Send a test to myself",
    testing: "Sending a test…",
    tested: "The test mail to {{address}} was taken by the server. Look whether it has arrived.",
    testReal: "To try a mailbox, switch to real letters first: in practice nothing leaves this computer.",
    testHint: "Saves nothing and changes nothing: one short mail, from you to you.",
  },
  outgoing: {
    title: "What leaves this computer",
    hint: "The whole list. Rightsdesk speaks to nobody on its own.",
    mail: "Your letters, to your own mail server ({{host}}), when you press Send.",
    mailNone: "Your letters, to your own mail server, when you press Send. None is set up.",
    test: "A test mail to yourself, through the same server, when you press “Send a test to myself”.",
    links: "Nothing else. A link that you press is opened by your browser, not by Rightsdesk.",
    practice: "In practice mode: nothing at all.",
  },
  about: {
    title: "About",
    folder: "Where your data lies",
    version: "Version of Rightsdesk",
    runtime: "Built on",
    runtimeText: "Electron {{electron}}, Chromium {{chrome}}",
  },
} as const;

export const person = {
  name: "Your name",
  email: "Your e-mail address",
  emailHint: "The address by which companies know you.",
  country: "Country of residence",
  countryHint: "It decides which law the letter can rest on.",
  countryNone: "No country fits.",
  region: {
    CA: { label: "Province or territory", hint: "Quebec and some others have laws of their own." },
    CH: { label: "Canton", hint: "Public holidays there can move a due date." },
    DE: { label: "Federal state", hint: "It has its own authority, and public holidays that can move a due date." },
    ES: { label: "Autonomous community", hint: "Public holidays there can move a due date." },
    GB: { label: "Part of the country", hint: "Public holidays there can move a due date." },
    US: { label: "State", hint: "Some states have a law of their own." },
  },
  regionOpen: "Rather not say",
  address: "Postal address (optional)",
  phone: "Phone number (optional)",
  birthOn: "Date of birth (optional)",
  onlyChosen: "It only goes into a letter if you choose it there.",
  addressChosen: "It only goes into a letter if you choose it there, and stands as the sender on one that you print.",
  birthLate: "This day is still to come.",
} as const;

export const check = {
  missing: "Please fill this in.",
  address:
    "This does not look like an e-mail address that a letter can go to, such as name@example.org. Before the @ only a to z, digits and signs.",
  alias: "{{address}} is not an e-mail address that a letter can come from. Put each one on a line of its own.",
  ascii: "In plain letters: {{address}}",
  port: "A port is a number from 1 to 65535.",
  host: "Only the server's name, without https:// and without a port.",
  country: "Please choose a country from the list.",
  wrong: "Rightsdesk does not take this as it stands.",
} as const;
