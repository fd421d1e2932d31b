// Keeps the lock of scheduled backups: sealed by a key of the store's own, so that a passphrase is typed once and never kept.
import { createCipheriv, createDecipheriv } from "node:crypto";
import * as z from "zod";
import { Recipe } from "../keys/seal-by-passphrase.ts";
import type { SecretLock } from "./lock-content-key.ts";

const KeptLock = z.object({
  by: z.enum(["passphrase", "recovery-code"]),
  /** Its nonce is this sealing's own. */
  recipe: Recipe,
  sealed: z.base64(),
});
type KeptLock = z.infer<typeof KeptLock>;

const boundTo = ({ by, recipe }: { readonly by: string; readonly recipe: { readonly salt: string } }) =>
  Buffer.from(JSON.stringify(["rightsdesk kept lock", by, recipe.salt]), "utf8");

/** As JSON for the settings. `key`: the store's sub-key for backups. */
export const sealLock = (lock: SecretLock, key: Uint8Array, randomBytes: (size: number) => Uint8Array): KeptLock => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(boundTo(lock));
  const sealed = Buffer.concat([cipher.update(lock.bytes), cipher.final(), cipher.getAuthTag()]);
  const { by, recipe } = lock;
  return { by, recipe: { ...recipe, nonce: Buffer.from(nonce).toString("base64") }, sealed: sealed.toString("base64") };
};

/** null: none is kept, or another store's key sealed it. */
export const unsealLock = (kept: unknown, key: Uint8Array): SecretLock | null => {
  const parsed = KeptLock.safeParse(kept);
  if (!parsed.success) return null;
  const sealed = Buffer.from(parsed.data.sealed, "base64");
  if (sealed.length !== 48) return null;
  const { nonce: once, ...recipe } = parsed.data.recipe;
  const nonce = Buffer.from(once, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 });
  decipher.setAAD(boundTo(parsed.data));
  decipher.setAuthTag(sealed.subarray(-16));
  const bytes = decipher.update(sealed.subarray(0, -16));
  try {
    return { by: parsed.data.by, recipe, bytes: Uint8Array.from(Buffer.concat([bytes, decipher.final()])) };
  } catch {
    // final() throws exactly when the tag does not fit.
    return null;
  }
};
