// A kept lock opens for the store that kept it, and for nobody who has its settings alone.
import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { sealLock, unsealLock } from "./keep-lock.ts";
import { makeLock } from "./lock-content-key.ts";

const cost = { cost: 2, blockSize: 1, parallel: 1 };

it("comes back under the same key alone, unaltered", async () => {
  const lock = await makeLock("passphrase", "a good long passphrase", { cost, randomBytes });
  const key = Uint8Array.from(randomBytes(32));
  const kept = JSON.parse(JSON.stringify(sealLock(lock, key, randomBytes)));
  expect(unsealLock(kept, key)).toEqual(lock);
  expect(unsealLock(kept, Uint8Array.from(randomBytes(32)))).toBeNull();
  expect(unsealLock({ ...kept, by: "recovery-code" }, key)).toBeNull();
  expect(unsealLock({ ...kept, sealed: kept.sealed.slice(4) }, key)).toBeNull();
  expect(unsealLock(undefined, key)).toBeNull();
  expect(JSON.stringify(kept)).not.toContain(Buffer.from(lock.bytes).toString("base64"));
});
