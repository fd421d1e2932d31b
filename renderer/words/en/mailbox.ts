// English: what the person's own mailbox says of letters, and the copies that lie in it.
import type { ReportAction } from "../../../electron/shared/lists.ts";
import type { MailboxLook } from "../../../electron/shared/mailbox.ts";

export const mailbox = {
  copy: {
    wanted: "A copy for your Sent folder is still to be made.",
    retrying: "A copy in your Sent folder could not be made yet; it is tried again by itself. {{what}}",
    made: "A copy lies in “{{folder}}” of your mailbox.",
    found: "Your provider put a copy into “{{folder}}” of your mailbox.",
    failed: "A copy in your Sent folder could not be made. {{what}}",
    apart: "The letter itself is not affected by this.",
    again: "Try the copy again",
  },
  look: {
    button: "Look in my mailbox",
    looking: "Looking…",
    hint: "Looks by IMAP for the letter among your sent mail and for a report that it came back. Nothing is changed there.",
    at: "Looked on {{at}}.",
    found: {
      nothing:
        "Neither the letter nor a report on it was found. That proves nothing: it may have gone out all the same.",
      "own-copy": "The letter was found, but the copy is one that Rightsdesk put there. That proves nothing.",
      "in-sent": "The letter was found among your sent mail, where your provider put it: its server took the letter.",
      report: "A report on the letter was found: your server took the letter.",
    } satisfies Record<MailboxLook["found"], string>,
    whole_one: "“{{folder}}”: {{count}} mail",
    whole_other: "“{{folder}}”: {{count}} mails",
    part_one: "“{{folder}}”: only the newest {{count}} mail",
    part_other: "“{{folder}}”: only the newest {{count}} mails",
    where: "Looked at:",
  },
  report: {
    failed: "A report of {{day}} says that it came back. Its words:",
    doubt:
      "Whoever got the letter can forge such a report. If you know that it arrived, take the entry back in the history: time runs again.",
    address: "By these words the address {{address}} does not work. Look for another one before you write again.",
    notAddress: "This need not be the address: it may work another day or another way.",
    delivered:
      "The other mail server says that it was put in the mailbox on {{day}}. Whether it was read is not known.",
    delayed: "A mail server said on {{day}} that it is late and that it goes on trying.",
    relayed: "A mail server said on {{day}} that it passed the letter on. Whether it arrived is not known.",
    expanded:
      "A mail server said on {{day}} that it passed the letter on to several people. Whether it arrived is not known.",
  } satisfies Record<ReportAction | "address" | "notAddress" | "doubt", string>,
  returned: {
    title: "A report of {{day}} says that a letter to {{address}} came back",
    hint: "By its words this address does not work. Check it before you write to it again.",
  },
  hunt: {
    button: "Look for returned mail",
    looking: "Looking…",
    title: "Look for returned mail",
    none: "No letter went out in the last 60 days, so there is nothing to look for.",
    nothing: "Nothing new was found.",
    news_one: "{{count}} new report on a letter was found.",
    news_other: "{{count}} new reports on letters were found.",
    bounced_one: "{{count}} letter came back, as a report says.",
    bounced_other: "{{count}} letters came back, as reports say.",
    failed: "{{address}} could not be looked into:",
    partly: "In {{address}} only the newest mails of “{{folder}}” were looked at.",
  },
  replies: {
    button: "Look for replies",
    looking: "Looking…",
    title: "Look for replies",
    none: "No letter is out yet, so there is nothing to answer.",
    nothing: "No new reply was found in what was looked at.",
    taken_one: "{{count}} new mail was taken in.",
    taken_other: "{{count}} new mails were taken in.",
    show: "Look at them",
    failed: "{{address}} could not be looked through to the end:",
    left_one: "In {{address}}, “{{folder}}”, {{count}} mail is still to be looked at. Look again for it.",
    left_other: "In {{address}}, “{{folder}}”, {{count}} mails are still to be looked at. Look again for them.",
    tooLarge_one:
      "In {{address}}, “{{folder}}”, {{count}} mail was too large to fetch. Save it from your mail program and bring it in as a file.",
    tooLarge_other:
      "In {{address}}, “{{folder}}”, {{count}} mails were too large to fetch. Save them from your mail program and bring them in as files.",
    missing: "In {{address}} there is no folder “{{folder}}” any more. Change its name in the settings.",
  },
} as const;
