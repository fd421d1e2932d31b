// Wraps the store key, so that only who holds the other key can take it out: a keyring, or a passphrase.
import { timingSafeEqual } from "node:crypto";
import { deriveKey } from "../keys/derive-key.ts";
import {
  isCheaper,
  makeKey,
  openKey,
  type PassphraseKey,
  type Recipe,
  type ScryptCost,
  seal,
  unseal,
} from "../keys/seal-by-passphrase.ts";
import type { Keyring } from "./electron-keyring.ts";

export type Wrapped = { readonly recipe: Recipe; readonly sealed: string };

/** What a wrapped key is for; authenticated with it, so that neither wrapping passes for the other. */
export type WrapPurpose = "rightsdesk store key by passphrase" | "rightsdesk store key by recovery code";

const keyBytes = 32;
const keyringMark = "rightsdesk store key by keyring:";

export const checkOf = (key: Uint8Array): string =>
  deriveKey(key, "rightsdesk store key check").subarray(0, 16).toString("base64");

const keyIn = (text: string | null, check: string): Uint8Array | null => {
  const key = Buffer.from(text ?? "", "base64");
  if (key.length !== keyBytes) return null;
  const isRight = timingSafeEqual(Buffer.from(checkOf(key), "base64"), Buffer.from(check, "base64"));
  return isRight ? Uint8Array.from(key) : null;
};

/** Throws if the keyring does not answer. */
export const wrapByKeyring = (key: Uint8Array, keyring: Keyring): string =>
  Buffer.from(keyring.encrypt(keyringMark + Buffer.from(key).toString("base64"))).toString("base64");

export const unwrapByKeyring = (sealed: string, check: string, keyring: Keyring): Uint8Array | null => {
  try {
    const text = keyring.decrypt(Buffer.from(sealed, "base64"));
    return text.startsWith(keyringMark) ? keyIn(text.slice(keyringMark.length), check) : null;
  } catch {
    // Another machine's keyring, or one that was reset.
    return null;
  }
};

export const wrapBySecret = async (
  key: Uint8Array,
  secret: string,
  purpose: WrapPurpose,
  needs: { readonly cost: ScryptCost; readonly randomBytes: (size: number) => Uint8Array },
): Promise<Wrapped> => {
  const made = await makeKey(secret, needs);
  const { sealed, recipe } = seal(Buffer.from(key).toString("base64"), purpose, made, needs.randomBytes(12));
  made.bytes.fill(0);
  return { recipe, sealed: Buffer.from(sealed).toString("base64") };
};

const takeOut = ({ recipe, sealed }: Wrapped, purpose: WrapPurpose, check: string, opened: PassphraseKey) => {
  const key = keyIn(unseal(Buffer.from(sealed, "base64"), purpose, opened, recipe), check);
  opened.bytes.fill(0);
  return key;
};

/** null: another secret, or it was wrapped for less than we ever did and so not by us. */
export const unwrapBySecret = async (
  wrapped: Wrapped,
  secret: string,
  purpose: WrapPurpose,
  { check, leastCost }: { readonly check: string; readonly leastCost: ScryptCost },
): Promise<Uint8Array | null> => {
  if (isCheaper(wrapped.recipe, leastCost)) return null;
  const opened = await openKey(secret, wrapped.recipe);
  return opened === null ? null : takeOut(wrapped, purpose, check, opened);
};
