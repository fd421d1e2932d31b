// The hash by which everything kept is known again, as it stands in tables and exports.
import { createHash } from "node:crypto";

/** SHA-256 in lower-case hex, 64 characters; of a text its UTF-8. */
export const hexSum = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex");
