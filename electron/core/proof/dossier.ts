// What a dossier is put together of, before it is laid out and written.
import type { Instant } from "../../shared/day.ts";
import type { Letter, Reference } from "../../shared/letter.ts";
import type { Language, WaySent } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { RequestId } from "../../shared/request.ts";
import type { Duty } from "../../shared/standing.ts";
import type { Chain, ChainFault } from "./check-chain.ts";
import type { Link } from "./make-link.ts";

/** `name`: within the dossier, with `/`; ASCII, and no other file's. */
export type DossierFile = { readonly name: string; readonly bytes: Uint8Array };

/** A mail that went out or came in. `at`: when it was handed over, or came in. `reply`: the server's own line on it. */
export type DossierMail = {
  readonly direction: "sent" | "received";
  readonly at: Instant;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly messageId: string | null;
  readonly reply: string | null;
  /** What the sender's key says of it, as a sentence; null for what was sent. */
  readonly signature: string | null;
  readonly file: string;
};

export type DossierChain = {
  readonly chain: Chain;
  readonly links: readonly Link[];
  readonly faults: readonly ChainFault[];
  /** By `kind about`: where in the dossier the bytes lie. */
  readonly fileOf: ReadonlyMap<string, string>;
  /** What entries are hashed as; null for what is not there. */
  readonly read: (link: Link) => Uint8Array | null;
};

export type DossierLetter = {
  readonly requestId: RequestId;
  readonly letter: Letter;
  /** How it went out; null: it did not. */
  readonly way: WaySent | null;
  readonly events: readonly RequestEvent[];
  /** Files that went with it. */
  readonly files: readonly string[];
  /** As they stand on the day on which the dossier is made. */
  readonly duties: readonly Duty[];
  readonly chain: DossierChain;
};

export type Dossier = {
  readonly language: Language;
  readonly reference: Reference;
  readonly company: string;
  readonly lawName: string | null;
  readonly isPractice: boolean;
  readonly madeAt: Instant;
  /** The first one, then those that came after it, oldest first. */
  readonly letters: readonly DossierLetter[];
  /** Oldest first. */
  readonly mails: readonly DossierMail[];
  /** All but what is made of it: the pages, the chain, the manifest, the words on how to check. */
  readonly files: readonly DossierFile[];
};
