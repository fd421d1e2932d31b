// The table of lawful moves of a letter in the outbox. A move that is not here does not exist.
import type { OutboxState } from "../../shared/lists.ts";

/**
 * From where to where a letter may go. Each move commits before the thing that it announces happens.
 *
 * Two things are left out on purpose: nothing leads from `sending` back to `approved`, since a letter that may be out
 * there must not go again on the app's own; and nothing leads out of `sent`, since a bounce that comes later is an
 * event of the request and does not undo the delivery.
 */
export const lawfulMoves: Readonly<Record<OutboxState, readonly OutboxState[]>> = {
  // The person's yes to exactly this subject and text. Before it there is no outbox row at all.
  draft: ["approved"],
  // The app took it up. At a restart an approved letter stays approved and the queue goes on with it.
  // Back into doubt goes a letter of which an earlier try may have got through. A letter that was never tried can be
  // taken back by the person: then its row goes, and it is a draft as before.
  // Or the person wants it to go sooner than its time, or, where it was tried and surely is not out, not at all.
  approved: ["sending", "unsure", "draft", "approved", "refused"],
  // What the delivery said; `unsure` also when the app died or a bug struck while the letter was on its way.
  sending: ["sent", "retry", "refused", "unsure"],
  sent: [],
  // The server surely does not have it. After a back-off the app sends it again, with the same Message-ID;
  // unless the person says that it shall not go.
  retry: ["approved", "refused"],
  // Asking again changes nothing until somebody changes something: only the person's wish sends it again.
  refused: ["approved"],
  // Only the person can find out: it did arrive (`sent`), or it did not and shall go again (`approved`). The run that
  // had the letter when another one gave it up may still learn how its try ended (`sent`, `unsure`).
  unsure: ["sent", "approved", "unsure"],
};

/** `mayMove("approved", "sending")` is true, `mayMove("unsure", "sending")` is false. */
export const mayMove = (from: OutboxState, to: OutboxState): boolean => lawfulMoves[from].includes(to);
