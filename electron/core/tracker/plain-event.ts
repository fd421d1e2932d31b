// An entry of a log as the app writes it: written down when it happens, in nothing's place.
import type { RequestEvent } from "../../shared/message.ts";

type Given = Pick<RequestEvent, "eventId" | "kind" | "at" | "on" | "by" | "text"> & Partial<RequestEvent>;

/** `writtenAt` is `at` unless it is given. */
export const plainEvent = (given: Given): RequestEvent => ({
  writtenAt: given.at,
  replaces: null,
  isUndoing: false,
  replyId: null,
  reason: null,
  ground: null,
  untilOn: null,
  ...given,
});
