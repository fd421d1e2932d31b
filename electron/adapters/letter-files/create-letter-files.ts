// The ways out beside our own sending: a file to print, a file for a mail program, a started mail, the clipboard.
import path from "node:path";
import type { Instant } from "../../shared/day.ts";
import type { Letter, Reference } from "../../shared/letter.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { PrintLetter } from "./create-letter-printer.ts";
import { forceEnding } from "./force-ending.ts";
import { suggestFileName } from "./suggest-file-name.ts";
import { type ComposeMail, type MailFile, toMailFile } from "./to-mail-file.ts";
import { toMailLink } from "./to-mail-link.ts";
import { writeWholeFile } from "./write-whole-file.ts";

export type LetterFileKind = "eml" | "pdf-a4" | "pdf-letter";

export type LetterToSave = {
  readonly letter: Letter;
  readonly as: LetterFileKind;
  readonly reference: Reference;
  /** As it stands in the file's name. */
  readonly company: string;
  /** The mail as it went out, to the byte; null: it did not, and the file is one to send. */
  readonly sent: Uint8Array | null;
  /** Of a mail file; what it is sent by is the mail program's to say. */
  readonly messageId: string;
  readonly now: Instant;
  /** What the envelope shows of the sender beside the name; null: nothing. */
  readonly senderPostal: string | null;
  readonly isPractice: boolean;
  /** What goes with it: in a mail whole, on paper by their names. */
  readonly files: () => readonly MailFile[];
  readonly fileNames: readonly string[];
};

type Needs = {
  readonly printLetter: PrintLetter;
  readonly composeMail: ComposeMail;
  /** The system's dialog, with a name to start from and an ending to force; null if the person picks none. */
  readonly pickTarget: (suggested: string, ending: "eml" | "pdf" | "ics" | null) => Promise<string | null>;
  /** Asks, and after a yes first calls `before`, then opens. `opened: false`: the person said no. */
  readonly openMail: (
    link: { readonly url: string; readonly to: string; readonly isTextLeftOut: boolean },
    before: () => void,
  ) => Promise<Result<{ opened: boolean }>>;
  readonly clipboard: { readonly writeText: (text: string) => void };
  /** Fresh letters and digits. */
  readonly newToken: () => string;
};

export type LetterFiles = ReturnType<typeof createLetterFiles>;

/** `createLetterFiles({ printLetter, composeMail, pickTarget, openMail, clipboard, newToken })` */
export const createLetterFiles = (needs: Needs) => {
  const make = async ({
    letter,
    as,
    sent,
    messageId,
    now,
    senderPostal,
    isPractice,
    files,
    fileNames,
  }: LetterToSave): Promise<Result<Uint8Array>> => {
    if (as === "eml" && sent !== null) return succeed(sent);
    if (as === "eml") return toMailFile(needs.composeMail, { letter, messageId, now, attachments: files() });
    return needs.printLetter({ letter, place: as === "pdf-a4" ? "a4" : "letter", senderPostal, isPractice, fileNames });
  };

  /**
   * Makes the file first, so that nobody picks a place for one that cannot be made; then asks where, and writes.
   * `saved: false`: the person picked none. `file-unwritable`: detail is the file's name.
   */
  const save = async (toSave: LetterToSave): Promise<Result<{ saved: boolean }>> => {
    const ending = toSave.as === "eml" ? "eml" : "pdf";
    const bytes = await make(toSave);
    if (!bytes.ok) return bytes;
    const picked = await needs.pickTarget(suggestFileName({ ...toSave, ending }), ending);
    return picked === null ? succeed({ saved: false }) : writeTo(picked, ending, bytes.value);
  };

  /** `ending: null`: under the very name that the person picked. */
  const writeTo = async (
    picked: string,
    ending: "eml" | "pdf" | "ics" | null,
    bytes: Uint8Array,
  ): Promise<Result<{ saved: boolean }>> => {
    try {
      await writeWholeFile(ending === null ? picked : await forceEnding(picked, ending), bytes, needs.newToken());
      return succeed({ saved: true });
    } catch {
      // No room, no right, no such place: the person can pick another one. Paths stay out of logs.
      return fail("file-unwritable", "The file cannot be written.", { detail: path.basename(picked), retry: true });
    }
  };

  /** Starts a mail; a text that is too long for a link goes on the clipboard, only after the person's yes. */
  const openInMail = async ({
    to,
    subject,
    text,
  }: Pick<Letter, "to" | "subject" | "text">): Promise<Result<{ opened: boolean; textCopied: boolean }>> => {
    if (to.address === null) return fail("mail-address-missing", "No mail address is known.");
    const link = toMailLink({ to: to.address, subject, text });
    if (!link.ok) return link;
    const { isTextLeftOut } = link.value;
    const opening = await needs.openMail(link.value, () => {
      if (isTextLeftOut) needs.clipboard.writeText(text);
    });
    if (!opening.ok) return opening;
    const { opened } = opening.value;
    return succeed({ opened, textCopied: opened && isTextLeftOut });
  };

  /** A file that was kept, under a name of its own, or one of a kind that has to be told by its ending. */
  const saveBytes = async (
    name: string,
    bytes: Uint8Array,
    ending: "ics" | null = null,
  ): Promise<Result<{ saved: boolean }>> => {
    const picked = await needs.pickTarget(name, ending);
    return picked === null ? succeed({ saved: false }) : writeTo(picked, ending, bytes);
  };

  return {
    save,
    saveBytes,
    openInMail,
    copy: (text: string): void => needs.clipboard.writeText(text),
  };
};
