// The running digest over the sealed part of the log: its head, and of each frame the head and the MAC of its page.
import { createHash } from "node:crypto";

export type Chain = {
  readonly add: (frameHead: Uint8Array, pageMac: Uint8Array) => void;
  readonly digest: () => Buffer;
};

export const createChain = (logHead: Uint8Array): Chain => {
  const running = createHash("sha256").update(logHead);
  return {
    add: (frameHead, pageMac) => void running.update(frameHead).update(pageMac),
    digest: () => running.copy().digest(),
  };
};
