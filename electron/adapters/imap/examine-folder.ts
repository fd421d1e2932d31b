// Opens one folder for reading alone: nothing in it can change, not even what counts as read.
import type { ImapFlow } from "imapflow";

export type Examined = {
  /** How many mails lie in it. */
  readonly mails: number;
  /** UIDVALIDITY; 0: the server numbers nothing for good. */
  readonly validity: number;
};

/** EXAMINE. What is no number counts as 0. */
export const examineFolder = async (client: ImapFlow, folder: string): Promise<Examined> => {
  const { exists, uidValidity } = await client.mailboxOpen(folder, { readOnly: true });
  return { mails: count(exists), validity: count(Number(uidValidity)) };
};

const count = (said: number): number => (Number.isSafeInteger(said) && said > 0 ? said : 0);
