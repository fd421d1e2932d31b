// One link of a request's chain: a salted hash of what it stands for, tied to the link before. docs/proof.md is its recipe.
import type { Day } from "../../shared/day.ts";
import type { LinkKind } from "../../shared/proof.ts";
import { writeCanonical } from "./write-canonical.ts";

/** SHA-256 of all these bytes, one after the other. */
export type Sha256 = (...parts: readonly Uint8Array[]) => Uint8Array;

/** What a link says of itself; all of it is hashed with it. */
export type LinkLabel = {
  /** From 1, without gaps. */
  readonly position: number;
  readonly kind: LinkKind;
  /** The id of what it stands for; of `gone`: `kind:id`. */
  readonly about: string;
  /** Which columns an entry's row was written down with (entry-forms.ts); 0 for all else. */
  readonly form: number;
  /** Not linked when it was written but on this day; null: it was. */
  readonly laterOn: Day | null;
};

export type Link = LinkLabel & { readonly hash: Uint8Array; readonly link: Uint8Array };

const encoder = new TextEncoder();
const ascii = (text: string): Uint8Array => encoder.encode(text);

/** What stands before the first link; no two requests begin alike. */
export const firstLink = (sha256: Sha256, requestId: string): Uint8Array =>
  sha256(ascii(`rightsdesk proof 1\n${requestId}\n`));

/** Each link has a salt of its own: to show one of them tells nothing of another. `secret`: of the request, 32 bytes. */
export const saltOf = (sha256: Sha256, secret: Uint8Array, position: number): Uint8Array =>
  sha256(secret, ascii(`salt ${position}`));

export const writeLabel = ({ position, kind, about, form, laterOn }: LinkLabel): Uint8Array =>
  writeCanonical({ position, kind, about, form, laterOn });

/** hash = SHA-256(salt + bytes); link = SHA-256(link before + hash + label). */
export const makeLink = (
  sha256: Sha256,
  { secret, before, label, bytes }: { secret: Uint8Array; before: Uint8Array; label: LinkLabel; bytes: Uint8Array },
): Link => {
  const hash = sha256(saltOf(sha256, secret, label.position), bytes);
  return { ...label, hash, link: sha256(before, hash, writeLabel(label)) };
};
