// Keys of their own for each purpose, out of the one store key: whoever gets one of them gets no other.
import { hkdfSync } from "node:crypto";

export type KeyPurpose =
  | "rightsdesk store file"
  | "rightsdesk store seal"
  | "rightsdesk store key check"
  | "rightsdesk secrets"
  | "rightsdesk backup";

/** 32 bytes by HKDF-SHA256 (RFC 5869); no salt, since the store key is random already. */
export const deriveKey = (storeKey: Uint8Array, purpose: KeyPurpose): Buffer =>
  Buffer.from(hkdfSync("sha256", storeKey, new Uint8Array(0), purpose, 32));
