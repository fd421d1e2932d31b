// What is known of the one request that is open, and what its page may do with it.
import type { CallInput, CallOutput } from "../../electron/shared/contract.ts";
import type { RequestId, RequestPage } from "../../electron/shared/request.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";

export type LetterText = { readonly subject: string; readonly text: string };
/** `looking`, `copying`: in the person's mailbox; `noting`: the person's word is written down; `handing-out`: the letter is put into a file or another program. */
export type Work =
  | "sending"
  | "discarding"
  | "rewriting"
  | "noting"
  | "looking"
  | "copying"
  | "handing-out"
  | "attaching"
  | "making-dossier";
export type SentOtherwise = Pick<CallInput<"requests:sent-otherwise">, "way" | "on">;
export type FileKind = CallInput<"requests:save-file">["as"];
type FileOf<C extends "requests:attach" | "requests:detach"> = Omit<CallInput<C>, "requestId">;
type Done<T> = Promise<Result<T> | null>;

export type RequestState = {
  readonly page: RequestPage | null;
  readonly failure: Failure | null;
  /** What is under way, by request. While something is, nothing else begins: no double click sends twice. */
  readonly busy: ReadonlyMap<RequestId, Work>;
  readonly load: (requestId: RequestId) => Promise<void>;
  readonly edit: (requestId: RequestId, letter: LetterText) => Promise<void>;
  /** These answer with the outcome, or with null if something else is under way. */
  readonly send: (requestId: RequestId, letter: LetterText) => Done<RequestPage>;
  readonly tryAgain: (requestId: RequestId) => Done<RequestPage>;
  readonly settle: (requestId: RequestId, as: "sent" | "again") => Done<RequestPage>;
  /** Looks in the mailbox for what became of a letter in doubt. */
  readonly look: (requestId: RequestId) => Done<RequestPage>;
  /** Makes the copy in the mailbox once more. */
  readonly copyAgain: (requestId: RequestId) => Done<RequestPage>;
  /** Makes a letter that waits a draft again. */
  readonly takeBack: (requestId: RequestId) => Done<RequestPage>;
  readonly discard: (requestId: RequestId) => Done<unknown>;
  /** Deletes a request that is over, or in doubt, with all that is kept of it. */
  readonly remove: (requestId: RequestId) => Done<unknown>;
  /** Writes the letter anew as it was wanted, then throws the old draft away: in this order nothing is ever lost. */
  readonly rewrite: (page: RequestPage, wish: NonNullable<RequestPage["wish"]>) => Done<RequestPage>;
  /** The person's word that exactly this went out without us, and on the day on which the company received it. */
  readonly sentOtherwise: (requestId: RequestId, letter: LetterText, how: SentOtherwise) => Done<RequestPage>;
  readonly receive: (requestId: RequestId, on: string) => Done<RequestPage>;
  readonly saveFile: (requestId: RequestId, letter: LetterText, as: FileKind) => Done<CallOutput<"requests:save-file">>;
  readonly openInMail: (requestId: RequestId, letter: LetterText) => Done<CallOutput<"requests:open-in-mail">>;
  /** Put a file with a draft, and take one away; what hinders it is said beside the files. */
  readonly attach: (requestId: RequestId, file: FileOf<"requests:attach">) => Done<RequestPage>;
  readonly detach: (requestId: RequestId, file: FileOf<"requests:detach">) => Done<RequestPage>;
  /** Puts the dossier of its matter with a draft. */
  readonly attachDossier: (requestId: RequestId, as: CallInput<"proof:attach-dossier">["as"]) => Done<RequestPage>;
  readonly copy: (requestId: RequestId, text: string) => Done<unknown>;
};
