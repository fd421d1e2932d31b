// Locks the key of a backup's content: under a passphrase or a recovery code (scrypt), or under a key of the store.
import { createCipheriv, createDecipheriv } from "node:crypto";
import * as z from "zod";
import { makeKey, openKey, Recipe, type ScryptCost } from "../keys/seal-by-passphrase.ts";

const base64 = (bytes: number) =>
  z.base64().refine((text) => Buffer.from(text, "base64").length === bytes, { message: `not ${bytes} bytes` });

const sealed = base64(48);

/** One lock as it stands in a backup's header. Each of them opens the same content. */
export const WrittenLock = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("passphrase"), recipe: Recipe, sealed }),
  z.strictObject({ by: z.literal("recovery-code"), recipe: Recipe, sealed }),
  z.strictObject({ by: z.literal("store-key"), nonce: base64(12), sealed }),
]);
export type WrittenLock = z.infer<typeof WrittenLock>;

/** A lock that a passphrase or a code made: derived once, it may close many backups. `bytes`: 32. */
export type SecretLock = {
  readonly by: "passphrase" | "recovery-code";
  readonly recipe: Omit<Recipe, "nonce">;
  readonly bytes: Uint8Array;
};

/** What a backup is locked with: `bytes` seal the content's key. */
export type BackupLock = SecretLock | { readonly by: "store-key"; readonly bytes: Uint8Array };

/** What opens one. */
export type LockOpener =
  | { readonly by: "passphrase" | "recovery-code"; readonly secret: string }
  | { readonly by: "store-key"; readonly bytes: Uint8Array };

type Randomness = { readonly randomBytes: (size: number) => Uint8Array };

export const makeLock = async (
  by: SecretLock["by"],
  secret: string,
  needs: { readonly cost: ScryptCost } & Randomness,
): Promise<SecretLock> => {
  const { bytes, recipe } = await makeKey(secret, needs);
  return { by, recipe, bytes: Uint8Array.from(bytes) };
};

/** A lock holds for the backup that it was made for and for no other. */
const purposeOf = (by: WrittenLock["by"], backupId: string) =>
  Buffer.from(`rightsdesk backup ${by} ${backupId}`, "utf8");

export const lockContentKey = (
  contentKey: Uint8Array,
  lock: BackupLock,
  { backupId, randomBytes }: { readonly backupId: string } & Randomness,
): WrittenLock => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", lock.bytes, nonce);
  cipher.setAAD(purposeOf(lock.by, backupId));
  const written = Buffer.concat([cipher.update(contentKey), cipher.final(), cipher.getAuthTag()]).toString("base64");
  const once = Buffer.from(nonce).toString("base64");
  return lock.by === "store-key"
    ? { by: lock.by, nonce: once, sealed: written }
    : { by: lock.by, recipe: { ...lock.recipe, nonce: once }, sealed: written };
};

const keyOf = async (lock: WrittenLock, opener: LockOpener): Promise<Uint8Array | null> => {
  if (lock.by === "store-key") return opener.by === "store-key" ? opener.bytes : null;
  return opener.by === "store-key" ? null : ((await openKey(opener.secret, lock.recipe))?.bytes ?? null);
};

/** The content's key, or null if this does not open it. */
export const openContentKey = async (
  lock: WrittenLock,
  opener: LockOpener,
  backupId: string,
): Promise<Uint8Array | null> => {
  const key = lock.by === opener.by ? await keyOf(lock, opener) : null;
  if (key === null) return null;
  const written = Buffer.from(lock.sealed, "base64");
  const nonce = Buffer.from(lock.by === "store-key" ? lock.nonce : lock.recipe.nonce, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 });
  decipher.setAAD(purposeOf(lock.by, backupId));
  decipher.setAuthTag(written.subarray(-16));
  const content = decipher.update(written.subarray(0, -16));
  try {
    return Uint8Array.from(Buffer.concat([content, decipher.final()]));
  } catch {
    // final() throws exactly when the tag does not fit.
    return null;
  }
};
