// Walks along a request's chain and says where it does not hold, in pieces so that nothing else has to wait.
import type { FaultKind } from "../../shared/proof.ts";
import { firstLink, type Link, type Sha256, saltOf, writeLabel } from "./make-link.ts";

/** `links` and `head`: as they were counted beside the links, so that one that is missing at the end is missed. */
export type Chain = {
  readonly requestId: string;
  readonly secret: Uint8Array;
  readonly links: number;
  readonly head: Uint8Array;
};

export type ChainFault = { readonly fault: FaultKind; readonly position: number; readonly link: Link | null };

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** What the person threw away, as `kind:id`; what was brought back later is not gone. */
const goneOf = (links: readonly Link[]): ReadonlySet<string> => {
  const gone = new Set<string>();
  for (const { kind, about } of links) {
    if (kind === "gone") gone.add(about);
    else gone.delete(`${kind}:${about}`);
  }
  return gone;
};

/**
 * One step a link. `read` gives the bytes that a link stands for as they are now, null if they are gone. Each link is held
 * against the one before as it is kept, so that one changed entry is one fault and not as many as come after it.
 */
export function* checkChain(
  sha256: Sha256,
  { chain, links, read }: { chain: Chain; links: readonly Link[]; read: (link: Link) => Uint8Array | null },
): Generator<void, readonly ChainFault[]> {
  const faults: ChainFault[] = [];
  const gone = goneOf(links);
  let before = firstLink(sha256, chain.requestId);
  for (const [at, link] of links.entries()) {
    const { position, kind, about } = link;
    const bytes = read(link);
    const isGone = bytes === null && gone.has(`${kind}:${about}`);
    const hash = bytes === null ? null : sha256(saltOf(sha256, chain.secret, position), bytes);
    if (hash !== null && !isSame(hash, link.hash)) faults.push({ fault: "changed", position, link });
    else if (hash === null && !isGone) faults.push({ fault: "missing", position, link });
    const isTied = position === at + 1 && isSame(sha256(before, link.hash, writeLabel(link)), link.link);
    if (!isTied) faults.push({ fault: "link", position, link });
    before = link.link;
    yield;
  }
  if (links.length !== chain.links || !isSame(before, chain.head))
    faults.push({ fault: "end", position: links.length, link: links.at(-1) ?? null });
  return faults;
}
