// Seals a text under a passphrase: scrypt makes the key, AES-256-GCM encrypts and authenticates, what it is for included.
import { createCipheriv, createDecipheriv, scrypt, timingSafeEqual } from "node:crypto";
import * as z from "zod";

/** What guessing one passphrase costs: memory is 128 * cost * blockSize bytes. */
export type ScryptCost = { readonly cost: number; readonly blockSize: number; readonly parallel: number };

/** 128 MiB and about half a second on a laptop: OWASP's first choice for scrypt (Password Storage Cheat Sheet). */
export const fullCost: ScryptCost = { cost: 2 ** 17, blockSize: 8, parallel: 1 };

/** True if guessing costs less at `one` than at `other`, in memory or in time. */
export const isCheaper = (one: ScryptCost, other: ScryptCost): boolean =>
  one.cost * one.blockSize < other.cost * other.blockSize ||
  one.cost * one.blockSize * one.parallel < other.cost * other.blockSize * other.parallel;

const mostMemory = 512 * 1024 * 1024;

const base64 = (bytes: number) =>
  z.base64().refine((text) => Buffer.from(text, "base64").length === bytes, { message: `not ${bytes} bytes` });

/**
 * How a key was made and a text sealed. It lies in the store, which somebody else may have written: without bounds its
 * numbers would let them use up all memory. `check` tells a wrong passphrase from altered bytes; it is made beside the
 * key and says no more of the passphrase than the sealed bytes do.
 */
export const Recipe = z
  .strictObject({
    kdf: z.literal("scrypt"),
    cost: z
      .int()
      .min(2)
      .max(2 ** 20)
      .refine((cost) => Number.isInteger(Math.log2(cost))),
    blockSize: z.int().min(1).max(32),
    parallel: z.int().min(1).max(4),
    salt: base64(16),
    check: base64(16),
    nonce: base64(12),
  })
  .refine(({ cost, blockSize }) => 128 * cost * blockSize <= mostMemory, { message: "asks for too much memory" });
export type Recipe = z.infer<typeof Recipe>;

/** A key that a passphrase opened, with what another text needs to be sealed under the same passphrase. */
export type PassphraseKey = { readonly bytes: Buffer; readonly recipe: Omit<Recipe, "nonce"> };

const derive = (passphrase: string, salt: Buffer, { cost, blockSize, parallel }: ScryptCost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // One keyboard sends an accent as one character, another as two: the same passphrase either way (RFC 8265, 4.2).
    const typed = Buffer.from(passphrase.normalize("NFC"), "utf8");
    const maxmem = 128 * cost * blockSize + 128 * blockSize * (parallel + 2) + 1024 * 1024;
    scrypt(typed, salt, 48, { cost, blockSize, parallelization: parallel, maxmem }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });

export const makeKey = async (
  passphrase: string,
  { cost, randomBytes }: { readonly cost: ScryptCost; readonly randomBytes: (size: number) => Uint8Array },
): Promise<PassphraseKey> => {
  const salt = Buffer.from(randomBytes(16));
  const derived = await derive(passphrase, salt, cost);
  const check = derived.subarray(32).toString("base64");
  return {
    bytes: derived.subarray(0, 32),
    recipe: { kdf: "scrypt", ...cost, salt: salt.toString("base64"), check },
  };
};

/** The key again, or null if the passphrase is another. */
export const openKey = async (passphrase: string, { nonce: _, ...recipe }: Recipe): Promise<PassphraseKey | null> => {
  const derived = await derive(passphrase, Buffer.from(recipe.salt, "base64"), recipe);
  const isRight = timingSafeEqual(derived.subarray(32), Buffer.from(recipe.check, "base64"));
  return isRight ? { bytes: derived.subarray(0, 32), recipe } : null;
};

/** `purpose` is authenticated with the text: it opens for exactly the same one. */
export const seal = (text: string, purpose: string, key: PassphraseKey, nonce: Uint8Array) => {
  const cipher = createCipheriv("aes-256-gcm", key.bytes, nonce);
  cipher.setAAD(Buffer.from(purpose, "utf8"));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  const recipe: Recipe = { ...key.recipe, nonce: Buffer.from(nonce).toString("base64") };
  return { sealed: new Uint8Array(sealed), recipe };
};

/** The text, or null if a byte or the purpose is not what was sealed. */
export const unseal = (sealed: Uint8Array, purpose: string, key: PassphraseKey, recipe: Recipe): string | null => {
  if (sealed.length < 16) return null;
  const decipher = createDecipheriv("aes-256-gcm", key.bytes, Buffer.from(recipe.nonce, "base64"), {
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(purpose, "utf8"));
  decipher.setAuthTag(sealed.subarray(-16));
  const text = decipher.update(sealed.subarray(0, -16));
  try {
    return Buffer.concat([text, decipher.final()]).toString("utf8");
  } catch {
    // final() throws exactly when the tag does not fit.
    return null;
  }
};
