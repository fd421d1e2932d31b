// Whether the person's data is open, hidden or locked, and what keeps its key.
import * as z from "zod";
import { languages } from "./lists.ts";

const keptBy = z.enum(["keyring", "passphrase"]);

/**
 * The key file. `none`: there is none yet; `unreadable`: it is damaged, and nothing is touched. `silent`: the keyring
 * does not answer, or is not the one that the key was given to.
 */
export const VaultStatus = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({
    kind: z.literal("locked"),
    keptBy,
    keyring: z.enum(["answers", "silent"]),
    hasRecoveryCode: z.boolean(),
  }),
  z.object({ kind: z.literal("open"), keptBy, hasRecoveryCode: z.boolean() }),
  z.object({ kind: z.literal("unreadable") }),
]);
export type VaultStatus = z.infer<typeof VaultStatus>;

/**
 * Where the data stands between the key and the window. `closed`: no key yet, or locked; `opening`: the key is there and
 * the store is being opened; `choosing`: opened by a recovery code, and something new must keep the key first; `open`;
 * `hidden`: open, and the window shows none of it; `finishing`: being locked or erased, after the letter that is on its
 * way; `erased`.
 */
export const deskStages = ["closed", "opening", "choosing", "open", "hidden", "finishing", "erased"] as const;
export type DeskStage = (typeof deskStages)[number];

/** Why the store cannot be opened although there is a key; nothing was changed. */
export const storeTroubles = [
  "store-newer",
  "store-locked",
  "store-unwritable",
  "store-damaged",
  "store-key-wrong",
] as const;
export type StoreTrouble = (typeof storeTroubles)[number];

/** What "Erase everything" did. */
export const Erasure = z.object({
  /** Places in which the key was, and is no more. */
  destroyed: z.array(z.string()),
  /** Files and folders that are gone. */
  removed: z.array(z.string()),
  /** Those that could not be removed; without the key nobody can read what lies in them. */
  left: z.array(z.string()),
});
export type Erasure = z.infer<typeof Erasure>;

/** All that the window knows before, and while, the data is open. */
export const VaultView = z.object({
  stage: z.enum(deskStages),
  vault: VaultStatus,
  keyringAvailable: z.boolean(),
  /** A store from before the encryption lies there, and is encrypted when it is opened. */
  isPlain: z.boolean(),
  /** Letters that wait to go out, as far as is known: after a start that asks for a passphrase nobody knows. */
  waiting: z.int().nullable(),
  problem: z.object({ code: z.enum(storeTroubles), path: z.string() }).nullable(),
  erasure: Erasure.nullable(),
  language: z.enum(languages),
});
export type VaultView = z.infer<typeof VaultView>;

/** What the window hands over to open the data: one of three. */
export const UnlockBy = z.union([
  z.strictObject({ passphrase: z.string().min(1).max(1000) }),
  z.strictObject({ recoveryCode: z.string().min(1).max(200) }),
  z.strictObject({ keyring: z.literal(true) }),
]);
export type UnlockBy = z.infer<typeof UnlockBy>;
