// Works something out of a document once, for all the finders that ask for it.
import type { PolicyDocument } from "./snapshot.ts";

/**
 * The same function, which asks `work` once a document and then remembers its answer in the document. A WeakMap would do, but the
 * engine frees its values late: each policy's sentences would be copied and carried along until the next great collection.
 *
 * @param work returns anything but `undefined`
 */
export const oncePerDocument =
  <T>(work: (document: PolicyDocument) => T): ((document: PolicyDocument) => T) =>
  (document) => {
    const known = document.workedOut.get(work) as T | undefined;
    if (known !== undefined) return known;
    const answer = work(document);
    document.workedOut.set(work, answer);
    return answer;
  };
