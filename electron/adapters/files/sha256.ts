// The hash by which everything kept is known again.
import { createHash } from "node:crypto";

/** SHA-256 of all these bytes, one after the other. */
export const sha256 = (...parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return Uint8Array.from(hash.digest());
};
