// Letters in a store, brought by lawful calls to where a test wants them.
import { expect } from "vitest";
import type { RequestId } from "../../../shared/request.ts";
import { exampleDispatch, exampleEvent, exampleRequest } from "../fixtures/examples.ts";
import type { Store } from "../store.ts";

type Change = Parameters<typeof exampleRequest>[1];

/** `open`: the store that is open now. */
export const lettersIn = (open: () => Store) => {
  const draft = (number = 1, change: Change = {}) => {
    const request = exampleRequest(number, change);
    open().requests.add(request, exampleEvent("drafted"));
    return request;
  };
  return {
    draft,
    approved: (number = 1, change: Change = {}) => {
      const request = draft(number, change);
      expect(open().outbox.approve(exampleDispatch(request), [exampleEvent("approved", 30)])).toBe(true);
      return request;
    },
    kinds: (requestId: RequestId) =>
      open()
        .requests.events(requestId)
        .map((event) => event.kind),
  };
};
