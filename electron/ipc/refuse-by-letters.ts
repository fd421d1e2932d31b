// A mailbox that letters hold is neither removed nor given another address: the answer names whom they go to.
import type { Store } from "../adapters/store/store.ts";
import type { RequestId } from "../shared/request.ts";
import { type Failure, fail } from "../shared/result.ts";

/** More companies than these are "and others". */
const mostNamed = 3;

/** null: none does. */
export const refuseByLetters = (
  store: Pick<Store, "requests">,
  letters: readonly { readonly requestId: RequestId }[],
): Failure | null => {
  const companies = [...new Set(letters.map(({ requestId }) => store.requests.get(requestId)?.company ?? "?"))];
  if (companies.length === 0) return null;
  const named = companies.slice(0, mostNamed).join(", ");
  const detail = companies.length > mostNamed ? `${named} …` : named;
  return fail("account-in-use", "Letters need this mailbox.", { detail });
};
