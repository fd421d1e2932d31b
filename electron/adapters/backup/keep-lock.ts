// Keeps the lock of scheduled backups: sealed by a key of the store's own, so that a passphrase is typed once and never kept.
import { createCipheriv, createDecipheriv, hkdfSync } from "node:crypto";
import { z } from "zod";
import { type BackupLock, LockRecipe } from "./lock-content-key.ts";

/** The sub-key for backups of the key that the whole store is encrypted with: 32 bytes. */
export const deriveBackupKey = (storeKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", storeKey, new Uint8Array(0), "rightsdesk backup", 32));

const KeptLock = z.object({
  by: z.enum(["passphrase", "recovery-code"]),
  recipe: LockRecipe,
  nonce: z.base64(),
  sealed: z.base64(),
});
type KeptLock = z.infer<typeof KeptLock>;

const boundTo = ({ by, recipe }: Pick<KeptLock, "by" | "recipe">) =>
  Buffer.from(JSON.stringify(["rightsdesk kept lock", by, recipe.salt]), "utf8");

/** As JSON for the settings. A lock by the store's key needs no keeping. */
export const sealLock = (
  lock: Exclude<BackupLock, { by: "store-key" }>,
  key: Uint8Array,
  randomBytes: (size: number) => Uint8Array,
): KeptLock => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(boundTo(lock));
  const sealed = Buffer.concat([cipher.update(lock.bytes), cipher.final(), cipher.getAuthTag()]);
  const { by, recipe } = lock;
  return { by, recipe, nonce: Buffer.from(nonce).toString("base64"), sealed: sealed.toString("base64") };
};

/** null: none is kept, or another store's key sealed it. */
export const unsealLock = (kept: unknown, key: Uint8Array): BackupLock | null => {
  const parsed = KeptLock.safeParse(kept);
  if (!parsed.success) return null;
  const sealed = Buffer.from(parsed.data.sealed, "base64");
  const nonce = Buffer.from(parsed.data.nonce, "base64");
  if (sealed.length !== 48 || nonce.length !== 12) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 });
  decipher.setAAD(boundTo(parsed.data));
  decipher.setAuthTag(sealed.subarray(-16));
  const bytes = decipher.update(sealed.subarray(0, -16));
  try {
    const { by, recipe } = parsed.data;
    return { by, recipe, bytes: Uint8Array.from(Buffer.concat([bytes, decipher.final()])) };
  } catch {
    // final() throws exactly when the tag does not fit.
    return null;
  }
};
