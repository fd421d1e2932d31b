// The message authentication codes of the seal, each over what it is for, all by one key that only the seal uses.
import { createHmac, timingSafeEqual } from "node:crypto";
import { deriveKey } from "../../keys/derive-key.ts";
import { macSize } from "./seal-layout.ts";

export type Macs = {
  /** Over the number of a page and its encrypted bytes; 16 bytes. */
  readonly page: (number: number, bytes: Uint8Array) => Buffer;
  readonly list: (head: Uint8Array, list: Uint8Array) => Buffer;
  readonly slot: (generation: Uint8Array, slot: Uint8Array) => Buffer;
  /** Tells a wrong key from damage. */
  readonly keyCheck: Buffer;
};

const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

export const createMacs = (storeKey: Uint8Array): Macs => {
  const key = deriveKey(storeKey, "rightsdesk store seal");
  const mac = (purpose: string, ...parts: readonly Uint8Array[]): Buffer => {
    const hmac = createHmac("sha256", key).update(purpose);
    for (const part of parts) hmac.update(part);
    return hmac.digest();
  };
  return {
    page: (number, bytes) => mac("page", uint32(number), bytes).subarray(0, macSize),
    // The head has one length, so that no byte can wander from one part into the other.
    list: (head, list) => mac("list", head, list),
    slot: (generation, slot) => mac("slot", generation, slot),
    keyCheck: mac("key check").subarray(0, 16),
  };
};

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
