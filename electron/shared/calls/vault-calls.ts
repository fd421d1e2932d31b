// What opens, locks and erases the data.
import * as z from "zod";
import { languages } from "../lists.ts";
import { UnlockBy, VaultView } from "../vault.ts";
import { nothing } from "./nothing.ts";

const passphrase = z.string().min(1).max(1000);
const recoveryCode = z.string().min(1).max(200);

export const vaultCalls = {
  /** What the window may show. The `vault` calls are the only ones that are answered while the data is not open: all others are `locked` then. */
  "vault:status": { input: nothing, output: VaultView },
  /** Makes the key and opens an empty store, or encrypts the one of before. `passphrase: null`: the keyring keeps it. */
  "vault:create": { input: z.strictObject({ passphrase: passphrase.nullable() }), output: VaultView },
  /** Opens what is locked and shows what is hidden. `passphrase-wrong`, `recovery-code-wrong`, `keyring-missing`. */
  "vault:unlock": { input: UnlockBy, output: VaultView },
  /** Forgets the key and closes the store; a letter on its way comes to its end first, all others stay. */
  "vault:lock": { input: nothing, output: VaultView },
  /** Takes everything off the window; letters go on going out. */
  "vault:hide": { input: nothing, output: VaultView },
  /** Wraps the key anew; `current`: the passphrase of now, where one keeps it (`passphrase-wrong`). */
  "vault:keep-by": {
    input: z.strictObject({ passphrase: passphrase.nullable(), current: passphrase.nullable() }),
    output: VaultView,
  },
  /** A fresh code; the earlier one opens nothing any more but backups that were made under it. */
  "vault:make-recovery-code": { input: nothing, output: z.object({ code: z.string(), opensBackups: z.boolean() }) },
  "vault:check-recovery-code": {
    input: z.strictObject({ code: recoveryCode }),
    output: z.object({ fits: z.boolean() }),
  },
  /** Asks where, and writes a page with the code, to be printed. */
  "vault:save-recovery-code": {
    input: z.strictObject({ code: recoveryCode, as: z.enum(["pdf-a4", "pdf-letter"]) }),
    output: z.object({ saved: z.boolean() }),
  },
  /** Destroys the key, then the data. `typed`: the word that the window asked for (`erase-word-wrong`). */
  "vault:erase": { input: z.strictObject({ typed: z.string().max(100) }), output: VaultView },
  /** After erasing: starts the app afresh. */
  "vault:restart": { input: nothing, output: VaultView },
  /** The language of the screens before the data is open. */
  "vault:choose-language": { input: z.strictObject({ language: z.enum(languages) }), output: VaultView },
} as const;
