// Keeps the mail passwords: sealed by a key of their own that comes from the store's, bound to their way in.
import { createCipheriv, createDecipheriv } from "node:crypto";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { SecretName } from "../../shared/secret-name.ts";
import { deriveKey } from "../keys/derive-key.ts";
import type { Store } from "../store/store.ts";

/** `binding`: host, port, protection and user as one string; the password opens for exactly this. */
type Wanted = { readonly name: SecretName; readonly binding: string };

export type Secrets = {
  /** Seals and stores, in the place of what was kept under this name. */
  readonly keep: (secret: Wanted & { readonly password: string }) => void;
  /** `password-needed`: none is kept for this binding, or what lies there is not what was sealed. */
  readonly reveal: (wanted: Wanted) => Result<string>;
  readonly isKept: (wanted: Wanted) => boolean;
  readonly forget: (name: SecretName) => void;
  /** Forgets the key: from then on nothing opens. */
  readonly close: () => void;
};

type Needs = {
  /** Of the whole store, 32 bytes. */
  readonly storeKey: Uint8Array;
  readonly store: Store["secrets"];
  readonly randomBytes: (size: number) => Uint8Array;
};

const nonceBytes = 12;
const tagBytes = 16;

/** What a sealed password is for; authenticated with it. */
const purposeOf = ({ name, binding }: Wanted) => Buffer.from(JSON.stringify(["rightsdesk", name, binding]), "utf8");

const seal = (text: string, purpose: Buffer, key: Buffer, nonce: Uint8Array): Uint8Array => {
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(purpose);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, sealed, cipher.getAuthTag()]));
};

/** The text, or null if a byte, the key or the purpose is not what was sealed. */
const unseal = (bytes: Uint8Array, purpose: Buffer, key: Buffer): string | null => {
  if (bytes.length < nonceBytes + tagBytes) return null;
  const nonce = bytes.subarray(0, nonceBytes);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(purpose);
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
  try {
    return Buffer.concat([text, decipher.final()]).toString("utf8");
  } catch {
    // final() throws exactly when the tag does not fit.
    return null;
  }
};

/** `createSecrets({ storeKey, store: store.secrets, randomBytes })` */
export const createSecrets = ({ storeKey, store, randomBytes }: Needs): Secrets => {
  let key: Buffer | null = deriveKey(storeKey, "rightsdesk secrets");

  const open = (wanted: Wanted): string | null => {
    const secret = store.get(wanted.name);
    if (key === null || secret === null || secret.binding !== wanted.binding) return null;
    return unseal(secret.sealed, purposeOf(wanted), key);
  };

  return {
    keep: ({ password, ...wanted }) => {
      if (key === null) throw new Error("A password was to be kept after the key was forgotten.");
      const sealed = seal(password, purposeOf(wanted), key, randomBytes(nonceBytes));
      store.put(wanted.name, { binding: wanted.binding, sealed });
    },
    reveal: (wanted) => {
      const password = open(wanted);
      if (password !== null) return succeed(password);
      return fail("password-needed", "No password is kept that opens for this server and user.");
    },
    isKept: (wanted) => open(wanted) !== null,
    forget: (name) => store.put(name, null),
    close: () => {
      key?.fill(0);
      key = null;
    },
  };
};
