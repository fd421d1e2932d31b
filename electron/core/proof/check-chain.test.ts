// What the person threw away may be missing; what came back after that may not.
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import type { LinkKind } from "../../shared/proof.ts";
import { checkChain } from "./check-chain.ts";
import { firstLink, type Link, makeLink, type Sha256 } from "./make-link.ts";

const sha256: Sha256 = (...parts) =>
  Uint8Array.from(parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest());
const encode = (text: string) => new TextEncoder().encode(text);
const requestId = "00000000-0000-4000-8000-000000000001";
const secret = encode("secret");

/** Which links are at fault once nothing is left of the mail. */
const checkWithout = (...made: readonly (readonly [kind: LinkKind, about: string])[]) => {
  const links: Link[] = [];
  for (const [at, [kind, about]] of made.entries()) {
    const label = { position: at + 1, kind, about, form: 0, laterOn: null };
    const before = links.at(-1)?.link ?? firstLink(sha256, requestId);
    links.push(makeLink(sha256, { secret, before, label, bytes: encode(about) }));
  }
  const head = links.at(-1)?.link ?? firstLink(sha256, requestId);
  const walk = checkChain(sha256, {
    chain: { requestId, secret, links: links.length, head },
    links,
    read: ({ kind, about }) => (kind === "reply" ? null : encode(about)),
  });
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value.map(({ fault, position }) => `${fault} ${position}`);
  }
};

it("misses a mail that nobody put away", () => {
  expect(checkWithout(["reply", "m"])).toEqual(["missing 1"]);
  expect(checkWithout(["reply", "m"], ["gone", "reply:other"])).toEqual(["missing 1"]);
});

it("does not miss one that was moved to another request", () => {
  expect(checkWithout(["reply", "m"], ["gone", "reply:m"])).toEqual([]);
});

it("misses one that was moved away, came back, and is not there", () => {
  expect(checkWithout(["reply", "m"], ["gone", "reply:m"], ["reply", "m"])).toEqual(["missing 1", "missing 3"]);
  expect(checkWithout(["reply", "m"], ["gone", "reply:m"], ["reply", "m"], ["gone", "reply:m"])).toEqual([]);
});
