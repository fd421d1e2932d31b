// What a mailbox server for tests answers where mails lie in its folders: told by hand, since it knows only what it is told.
import type { ImapScript, Misdeed } from "./hostile-imap.ts";

type At = NonNullable<ImapScript["at"]>;

const literal = (text: string): string => `{${Buffer.byteLength(text, "latin1")}}\r\n${text}`;

/** As IMAP writes it (RFC 9051, date-time). Mails that came before the letter went out are not looked at. */
const justNow = (): string => {
  const [, day, month, year, time] = new Date().toUTCString().split(" ");
  return `"${day}-${month}-${year} ${time} +0000"`;
};

/** One mail in the inbox that says itself a delivery report. */
export const withReport = (report: () => string): At => {
  const header = 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n';
  const list: Misdeed = (say, { tag }) => {
    say(`* 1 FETCH (UID 7 INTERNALDATE ${justNow()} BODY[HEADER.FIELDS (CONTENT-TYPE)] ${literal(header)})\r\n`);
    say(`${tag} OK Done\r\n`);
  };
  const whole: Misdeed = (say, { tag }) =>
    say(`* 1 FETCH (UID 7 BODY[]<0> ${literal(report())})\r\n${tag} OK Done\r\n`);
  return { FETCH: list, "UID FETCH": whole };
};

/** One mail with this Message-ID in whatever folder is searched. */
export const withMessage = (messageId: () => string): At => ({
  "UID SEARCH": (say, { tag }) => say(`* SEARCH 7\r\n${tag} OK Done\r\n`),
  "UID FETCH": (say, { tag }) => {
    const header = literal(`Message-ID: ${messageId()}\r\n\r\n`);
    say(`* 1 FETCH (UID 7 BODY[HEADER.FIELDS (MESSAGE-ID)] ${header})\r\n${tag} OK Done\r\n`);
  },
});

/** Mails in the inbox, by number from 1; a size can be claimed that is none. */
export const withMails = (mails: () => readonly { readonly raw: string; readonly claims?: number }[]): At => ({
  "UID SEARCH": (say, { tag }) => {
    const uids = mails().map((_mail, at) => at + 1);
    say(`* SEARCH ${uids.join(" ")}\r\n${tag} OK Done\r\n`);
  },
  "UID FETCH": (say, { tag, words }) => {
    const asked = new Set(numbersIn(words));
    for (const [at, { raw, claims }] of mails().entries()) {
      const uid = at + 1;
      if (!asked.has(uid)) continue;
      const head = `${raw.slice(0, raw.indexOf("\r\n\r\n"))}\r\n\r\n`;
      const size = `RFC822.SIZE ${claims ?? Buffer.byteLength(raw)} INTERNALDATE ${justNow()}`;
      const part = words.includes("HEADER")
        ? `${size} BODY[HEADER.FIELDS (FROM SUBJECT REFERENCES IN-REPLY-TO DATE)] ${literal(head)}`
        : `BODY[]<0> ${literal(raw)}`;
      say(`* ${uid} FETCH (UID ${uid} ${part})\r\n`);
    }
    say(`${tag} OK Done\r\n`);
  },
});

/** `UID FETCH 1:3,7 (…)` */
const numbersIn = (words: string): readonly number[] =>
  (/^UID FETCH (\S+)/.exec(words)?.[1] ?? "").split(",").flatMap((range) => {
    const [from = 0, to = from] = range.split(":").map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
