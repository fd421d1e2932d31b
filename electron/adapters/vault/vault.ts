// The vault: who may hold the store's key, how it is opened again and how it is destroyed.
import type { Result } from "../../shared/result.ts";

/**
 * `none`: first start (a plain store may be there, to be encrypted). `silent`: the keyring does not answer; it may also
 * answer and be another one, which only opening tells. `unreadable`: the key file is damaged, or gone while what it
 * locked is there; nothing is touched.
 */
export type VaultStatus =
  | { readonly kind: "none" }
  | {
      readonly kind: "locked";
      readonly keptBy: "keyring" | "passphrase";
      readonly keyring: "answers" | "silent";
      readonly hasRecoveryCode: boolean;
    }
  | { readonly kind: "open"; readonly keptBy: "keyring" | "passphrase"; readonly hasRecoveryCode: boolean }
  | { readonly kind: "unreadable" };

export type UnlockWay = { readonly passphrase: string } | { readonly recoveryCode: string };

/**
 * The key that comes out is the vault's own copy: `lock` and `erase` fill it with zeros, so whoever works with it is to
 * be closed first. `key-unwritable` may come from whatever writes, `key-unreadable` from whatever reads.
 */
export type Vault = {
  readonly status: () => VaultStatus;
  readonly keyringAvailable: () => boolean;
  /** Makes a key. null: by the keyring (`keyring-missing`). `passphrase-too-short`, `key-there-already`. */
  readonly create: (passphrase: string | null) => Promise<Result<Uint8Array>>;
  /** `keyring-missing`: it does not answer, is another one, or was never given the key. */
  readonly openByKeyring: () => Result<Uint8Array>;
  /**
   * `passphrase-wrong`, `recovery-code-wrong`, `recovery-code-mistyped`. One try at a time; after wrong ones each further
   * one waits. While the key is there it is a check of who sits there: a wrong word then locks nothing.
   */
  readonly unlock: (by: UnlockWay) => Promise<Result<Uint8Array>>;
  readonly lock: () => void;
  /** Wraps the key anew, by the keyring if null. Must be open. The recovery code stays. */
  readonly keepBy: (passphrase: string | null) => Promise<Result<VaultStatus>>;
  /** A fresh code, to be shown once: it is kept nowhere. The older one stops working. Must be open. */
  readonly makeRecoveryCode: () => Promise<Result<string>>;
  /** Whether a code would open: the drill. `recovery-code-mistyped`. */
  readonly checkRecoveryCode: (code: string) => Promise<Result<boolean>>;
  /** Destroys the key wherever we put it. The names of the files that are gone, in their folder. */
  readonly erase: () => Result<{ readonly destroyed: readonly string[] }>;
};
