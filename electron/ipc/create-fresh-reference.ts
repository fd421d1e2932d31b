// References that no letter has yet.
import { randomBytes } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import { makeReference } from "../core/letters/make-reference.ts";
import type { Reference } from "../shared/letter.ts";

/** Each call gives another one, also before the letter of the last is written down. */
export const createFreshReference = ({ store, clock }: { store: Store; clock: Clock }): (() => Reference) => {
  const given = new Set<Reference>();
  return () => {
    const year = Number(clock.today().slice(0, 4));
    const isTaken = (reference: Reference) => given.has(reference) || store.requests.referenceTaken(reference);
    let reference = makeReference({ year, randomBytes });
    while (isTaken(reference)) reference = makeReference({ year, randomBytes });
    given.add(reference);
    return reference;
  };
};
