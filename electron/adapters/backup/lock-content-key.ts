// Locks the key of a backup's content: under a passphrase or a recovery code (scrypt), or under a key of the store.
import { createCipheriv, createDecipheriv, scrypt, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** What guessing one passphrase costs: memory is 128 * cost * blockSize bytes. */
export type ScryptCost = { readonly cost: number; readonly blockSize: number; readonly parallel: number };

/** 128 MiB and about half a second on a laptop: OWASP's first choice for scrypt (Password Storage Cheat Sheet). */
export const fullCost: ScryptCost = { cost: 2 ** 17, blockSize: 8, parallel: 1 };

const mostMemory = 512 * 1024 * 1024;

const base64 = (bytes: number) =>
  z.base64().refine((text) => Buffer.from(text, "base64").length === bytes, { message: `not ${bytes} bytes` });

/** A backup comes from anywhere: without bounds its numbers would use up all memory. `check` tells a wrong passphrase. */
export const LockRecipe = z
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
  })
  .refine(({ cost, blockSize }) => 128 * cost * blockSize <= mostMemory, { message: "asks for too much memory" });
export type LockRecipe = z.infer<typeof LockRecipe>;

const sealedKey = { nonce: base64(12), sealed: base64(48) };

/** One lock as it stands in a backup's header. Each of them opens the same content. */
export const WrittenLock = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("passphrase"), recipe: LockRecipe, ...sealedKey }),
  z.strictObject({ by: z.literal("recovery-code"), recipe: LockRecipe, ...sealedKey }),
  z.strictObject({ by: z.literal("store-key"), ...sealedKey }),
]);
export type WrittenLock = z.infer<typeof WrittenLock>;

/** What a backup is locked with. `bytes`: 32, the key that seals the content's key. */
export type BackupLock =
  | { readonly by: "passphrase" | "recovery-code"; readonly recipe: LockRecipe; readonly bytes: Uint8Array }
  | { readonly by: "store-key"; readonly bytes: Uint8Array };

/** What opens one. */
export type LockOpener =
  | { readonly by: "passphrase" | "recovery-code"; readonly secret: string }
  | { readonly by: "store-key"; readonly bytes: Uint8Array };

const derive = (secret: string, salt: Buffer, { cost, blockSize, parallel }: ScryptCost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // One keyboard sends an accent as one character, another as two: the same passphrase either way (RFC 8265, 4.2).
    const typed = Buffer.from(secret.normalize("NFC"), "utf8");
    const maxmem = 128 * cost * blockSize + 128 * blockSize * (parallel + 2) + 1024 * 1024;
    scrypt(typed, salt, 48, { cost, blockSize, parallelization: parallel, maxmem }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });

type Randomness = { readonly randomBytes: (size: number) => Uint8Array };

/** Derives a lock once; the same one may close many backups, each with a content key of its own. */
export const makeLock = async (
  by: "passphrase" | "recovery-code",
  secret: string,
  { cost, randomBytes }: { readonly cost: ScryptCost } & Randomness,
): Promise<BackupLock> => {
  const salt = Buffer.from(randomBytes(16));
  const derived = await derive(secret, salt, cost);
  const check = derived.subarray(32).toString("base64");
  const recipe: LockRecipe = { kdf: "scrypt", ...cost, salt: salt.toString("base64"), check };
  return { by, recipe, bytes: Uint8Array.from(derived.subarray(0, 32)) };
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
  const sealed = Buffer.concat([cipher.update(contentKey), cipher.final(), cipher.getAuthTag()]).toString("base64");
  const written = { nonce: Buffer.from(nonce).toString("base64"), sealed };
  return lock.by === "store-key" ? { by: lock.by, ...written } : { by: lock.by, recipe: lock.recipe, ...written };
};

const keyOf = async (lock: WrittenLock, opener: LockOpener): Promise<Uint8Array | null> => {
  if (lock.by === "store-key") return opener.by === "store-key" ? opener.bytes : null;
  if (opener.by === "store-key") return null;
  const derived = await derive(opener.secret, Buffer.from(lock.recipe.salt, "base64"), lock.recipe);
  const isRight = timingSafeEqual(derived.subarray(32), Buffer.from(lock.recipe.check, "base64"));
  return isRight ? derived.subarray(0, 32) : null;
};

/** The content's key, or null if this does not open it. */
export const openContentKey = async (
  lock: WrittenLock,
  opener: LockOpener,
  backupId: string,
): Promise<Uint8Array | null> => {
  const key = lock.by === opener.by ? await keyOf(lock, opener) : null;
  if (key === null) return null;
  const sealed = Buffer.from(lock.sealed, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(lock.nonce, "base64"), { authTagLength: 16 });
  decipher.setAAD(purposeOf(lock.by, backupId));
  decipher.setAuthTag(sealed.subarray(-16));
  const content = decipher.update(sealed.subarray(0, -16));
  try {
    return Uint8Array.from(Buffer.concat([content, decipher.final()]));
  } catch {
    // final() throws exactly when the tag does not fit.
    return null;
  }
};
