// What a mailbox server for tests answers where mails lie in its folders: told by hand, since it knows only what it is told.
import type { ImapScript, Misdeed } from "./hostile-imap.ts";

const literal = (text: string): string => `{${Buffer.byteLength(text, "latin1")}}\r\n${text}`;

/** One mail in the inbox that says itself a delivery report. */
export const withReport = (report: () => string): NonNullable<ImapScript["at"]> => {
  const header = 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n';
  const list: Misdeed = (say, { tag }) => {
    const date = '"22-Nov-2026 12:00:00 +0000"';
    say(`* 1 FETCH (UID 7 INTERNALDATE ${date} BODY[HEADER.FIELDS (CONTENT-TYPE)] ${literal(header)})\r\n`);
    say(`${tag} OK Done\r\n`);
  };
  const whole: Misdeed = (say, { tag }) =>
    say(`* 1 FETCH (UID 7 BODY[]<0> ${literal(report())})\r\n${tag} OK Done\r\n`);
  return { FETCH: list, "UID FETCH": whole };
};

/** One mail with this Message-ID in whatever folder is searched. */
export const withMessage = (messageId: () => string): NonNullable<ImapScript["at"]> => ({
  "UID SEARCH": (say, { tag }) => say(`* SEARCH 7\r\n${tag} OK Done\r\n`),
  "UID FETCH": (say, { tag }) => {
    const header = literal(`Message-ID: ${messageId()}\r\n\r\n`);
    say(`* 1 FETCH (UID 7 BODY[HEADER.FIELDS (MESSAGE-ID)] ${header})\r\n${tag} OK Done\r\n`);
  },
});
