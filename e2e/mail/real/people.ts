// The mailboxes of the test's mail server; addresses of reserved names (RFC 2606) only.

/** The name of their mail server, by its certificate. */
export const mailHost = "mail.example.org";

/** With what breaks programs: blanks, letters beyond ASCII, signs of base64. */
export const password = "Grüße an 3 Häuser+/=";

/** Who writes. */
export const kim = "kim@example.org";
/** Who reads; the last one by its name in ASCII, as mail servers know it. */
export const privacy = "privacy@example.net";
export const books = "privacy@xn--bcher-kva.example";
/** The two of the whole case (case.test.ts), to whom no other test writes. */
export const robin = "robin@example.com";
export const company = "privacy@example.org";
/** Whose mailbox is full. */
export const full = "full@example.net";

/** Who has a mailbox. */
export const people = [kim, privacy, books, robin, company, full] as const;
export type Someone = (typeof people)[number];

/** Another mail server, to which ours passes mail on; it runs only while a test wants it (start-elsewhere.ts). */
export const elsewhere = "elsewhere.example";
/** Where nobody ever listens: mail to it is delayed, and given up in the end. */
export const late = "late.example";
