// The file that holds the wrapped key: what may stand in it, and how a damaged one is told.
import { createHash } from "node:crypto";
import * as z from "zod";
import { Recipe } from "../keys/seal-by-passphrase.ts";

const Sealed = z.base64().max(4096);

const ByPassphrase = z.strictObject({ recipe: Recipe, sealed: Sealed });

/** `check` tells the right key from another one without trying it on the store. */
export const KeyFile = z.strictObject({
  version: z.literal(1),
  check: z.base64().length(24),
  kept: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("keyring"), sealed: Sealed }),
    ByPassphrase.extend({ kind: z.literal("passphrase") }),
  ]),
  recovery: ByPassphrase.nullable(),
});
export type KeyFile = z.infer<typeof KeyFile>;

const Outer = z.strictObject({ key: z.string(), digest: z.string() });

// Without a key, and so against accidents alone: a flipped byte says "damaged" and not "wrong passphrase".
const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");

export const writeKeyFile = (file: KeyFile): Uint8Array => {
  const key = JSON.stringify(KeyFile.parse(file));
  return Buffer.from(JSON.stringify({ key, digest: digestOf(key) }), "utf8");
};

/** null: not a byte more or less than what we wrote, or it is none of ours. */
export const readKeyFile = (bytes: Uint8Array): KeyFile | null => {
  try {
    const { key, digest } = Outer.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    return digestOf(key) === digest ? KeyFile.parse(JSON.parse(key)) : null;
  } catch {
    // Whatever is wrong with it, the answer is the same: it cannot be read.
    return null;
  }
};
