// English: the form of a mailbox, and what is known of its provider.
import type { SmtpSecurity } from "../../../electron/shared/lists.ts";
import type { MailProvider } from "../../../electron/shared/mail-provider.ts";

export const account = {
  smtp: {
    host: "Mail server (SMTP)",
    hostHint: "For example smtp.example.org",
    port: "Port",
    security: "Protection of the connection",
    user: "User name",
  },
  securities: {
    tls: {
      name: "TLS from the first byte",
      smtp: "Usually port 465. The best choice where there is one.",
      imap: "Usually port 993. The best choice where there is one.",
    },
    starttls: {
      name: "STARTTLS",
      smtp: "Usually port 587. Rightsdesk insists on encryption and stops without it.",
      imap: "Usually port 143. Rightsdesk insists on encryption and stops without it.",
    },
    none: {
      name: "None",
      smtp: "Only for a mail server on this very computer.",
      imap: "Only for a mail server on this very computer.",
    },
  } satisfies Record<SmtpSecurity, { name: string; smtp: string; imap: string }>,
  userHint: "Often your whole e-mail address.",
  address: "E-mail address of this mailbox",
  senderName: "Sender name",
  password: "Password",
  passwordNew: "Many providers want an “app password” here, made in your account there.",
  passwordKept: "A password is kept. Leave this empty to keep it.",
  passwordMoved:
    "The kept password belongs to the earlier server, port, protection and user name. Type the one for these.",
  passwordSafe: "It is kept encrypted with all your data and never shown again.",
  aliases: "Other addresses of this mailbox (optional)",
  aliasesHint:
    "One a line. Letters can come from them too, if your provider allows that: otherwise it refuses them or puts its own address there. What cannot be delivered comes back to the mailbox's own address.",
  plus: "An address of its own for each company",
  plusText:
    "Letters then come from {{example}}, and answers come back there: you see who passed it on. Not every provider takes such addresses. Send a mail to one first and see whether it arrives.",
  plusExample: "name+company@example.org",
  plusNot: "This address has a plus sign already.",
  imap: {
    title: "Look into this mailbox as well (IMAP)",
    text: "For a copy of each letter in your Sent folder, to find letters that came back and, if you wish, answers. Nothing is deleted or marked as read.",
    host: "Mail server (IMAP)",
    hostHint: "For example imap.example.org",
    port: "IMAP port",
    security: "Protection of the IMAP connection",
    user: "IMAP user name",
    password: "IMAP password",
    passwordKept: "A password is kept. Leave this empty to keep it, or to use the one that you type above.",
    passwordSame: "Leave this empty if it is the one that you type above.",
    keepCopy: "Keep a copy in the Sent folder",
    keepCopyText: "After a letter was sent, a copy is put there.",
    copyItself: "{{name}} does so by itself; Rightsdesk looks first and puts no second one there.",
    sentFolder: "Name of the Sent folder (optional)",
    sentFolderHint: "Empty: the one that the server itself marks as such.",
    bounces: "Look for letters that came back",
    bouncesText: "After sending, Rightsdesk looks into the inbox and the junk folder. Otherwise only when you ask.",
    replies: "Look for answers to my letters",
    repliesText:
      "Sender, subject, date and references of the mails in your inbox are compared with your letters. Only a mail that answers one of them, or comes from a company that you wrote to, is fetched whole. Nothing is changed or marked as read.",
    repliesFolder: "Another folder to look through (optional)",
    repliesFolderHint: "For example the one for junk, by the name that it has on the server.",
    repliesHourly: "Look once an hour on its own",
    repliesHourlyText: "While Rightsdesk is open and online. Otherwise only when you press “Look for replies”.",
  },
} as const;

export const provider = {
  label: "Mail provider",
  hint: "It is found by your address. Choose it yourself if your address has a domain of its own.",
  own: "Another one, or my own server",
  filled: "Filled in for {{name}}",
  shut: "{{name}} lets no program in with a password",
  use: "Use the settings of {{name}}",
  passwords: {
    usual:
      "The password is the one of your mailbox. If you log in there with a second step, such as a code, an app password may be needed instead.",
    app: "Your usual password does not work here. {{name}} wants an app password: you make it in your account there, for this program alone, and can take it back at any time. How:",
    "app-if-two-step":
      "The password is the one of your mailbox. If you log in there with a second step, you need an app password, made in your account there.",
    mail: "Your usual password does not work here. {{name}} wants a password for mail programs, which you set in your account there. How:",
    bridge:
      "It needs the program “Bridge” of the provider, running on this computer (paid accounts only). Type the user name and the password that Bridge shows, not your usual ones. About it:",
    none: "They ask for a login in the browser (OAuth) that Rightsdesk does not do. No password helps, nor an app password. Send such letters with your own mail program instead, or use another mailbox. What they say about it:",
  } satisfies Record<MailProvider["password"]["kind"], string>,
  access: "{{name}} lets programs in only after you switched that on once. How:",
  checked: "Read on {{day}} at {{host}}. Providers change these now and then.",
  unchecked: "Nobody has checked these details. Compare them with the help pages of {{name}}.",
} as const;
