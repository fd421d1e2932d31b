// All that the rooms are built of, for what concerns several of them.
import type { Ground } from "./build-ground.ts";
import type { Mail } from "./build-mail.ts";
import type { Reading } from "./build-reading.ts";
import type { Sending } from "./build-sending.ts";
import type { Tracking } from "./build-tracking.ts";
import type { Writing } from "./build-writing.ts";
import type { HandlerParts } from "./handler-parts.ts";
import type { createShowLedger } from "./show-ledger.ts";

export type AllRooms = {
  readonly parts: HandlerParts;
  readonly ground: Ground;
  readonly sending: Sending;
  readonly tracking: Tracking;
  readonly mail: Mail;
  readonly reading: Reading;
  readonly writing: Writing;
  readonly showLedger: ReturnType<typeof createShowLedger>;
};
