// The fingerprint of a mail's bytes, by which a person can tell that what was sent is what was received.
import { createHash } from "node:crypto";

/** SHA-256 in lower-case hex, 64 characters. */
export const hashBytes = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
