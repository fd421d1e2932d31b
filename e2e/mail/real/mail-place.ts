// Where a run's mail servers stand; the tests are told by the script that started them.
import type { Door } from "./doors.ts";

/** On a loopback address that nobody else uses. */
export type Places = {
  readonly address: string;
  readonly ports: Readonly<Record<Door, number>>;
  readonly imapsPort: number;
  /** The same with STARTTLS. */
  readonly imapPort: number;
  /** Where our server finds the one of `elsewhere.example`. */
  readonly elsewherePort: number;
  /** Where our server looks for the one of `late.example`; there is none. */
  readonly latePort: number;
};

export type MailPlace = Places & {
  /** PEM; what a client has to trust. */
  readonly trusted: string;
  /** Holds postfix.log, dovecot.log, queue/ and mail/<address>/Maildir. */
  readonly folder: string;
  /** Whether the bounces that come back are to be written down as fixtures. */
  readonly writesFixtures: boolean;
  /** Whether the guide's pictures of the whole case are to be taken anew. */
  readonly writesPictures: boolean;
};

declare module "vitest" {
  interface ProvidedContext {
    mailPlace: MailPlace;
  }
}
