// For tests: the letter that comes of an order, or why there is none.
import { draftRequest } from "../draft-request.ts";
import { laws, makeOrder, templates } from "./make-order.ts";

/** What a test changes of `makeOrder`'s order; `reads`: languages that the person reads. */
export type Change = Parameters<typeof makeOrder>[0] & { reads?: string[] };

export const attempt = ({ reads = ["en"], ...change }: Change = {}) =>
  draftRequest(makeOrder(change), { reads, laws, templates });

export const draft = (change: Change = {}) => {
  const drafted = attempt(change);
  if (!drafted.ok) throw new Error(`${drafted.message} (${drafted.detail})`);
  return drafted.value;
};

export const textOf = (change: Change = {}) => draft(change).letter.text;

/** Code and detail; null where there is a letter. */
export const failureOf = (change: Change) => {
  const drafted = attempt(change);
  return drafted.ok ? null : [drafted.code, drafted.detail];
};
