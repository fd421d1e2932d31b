// What the board has to know of a request: no letter, no words of its log.
import type { Slug } from "../../shared/company.ts";
import type { Instant } from "../../shared/day.ts";
import type { Reference } from "../../shared/letter.ts";
import type { LetterName } from "../../shared/letter-names.ts";
import type { Mode, PackId, Right, WaySent } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { RequestId } from "../../shared/request.ts";
import type { Place } from "../law/place.ts";
import type { Dispatched } from "../tracker/derive-status.ts";

/** In `log` entries that are silent (silent-kinds.ts) may be missing. `reference` is the matter's. */
export type BoardRow = {
  readonly requestId: RequestId;
  readonly mode: Mode;
  readonly reference: Reference;
  readonly slug: Slug;
  readonly company: string;
  readonly kind: LetterName;
  readonly right: Right;
  readonly law: PackId | null;
  readonly place: Place;
  readonly follows: RequestId | null;
  readonly createdAt: Instant;
  readonly sentBy: Exclude<WaySent, "email"> | null;
  readonly dispatch: Dispatched | null;
  readonly log: readonly RequestEvent[];
  /** When the newest entry happened, silent ones among them; null: `log` is whole and says it. */
  readonly lastEventAt: Instant | null;
};
