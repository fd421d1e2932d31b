// Calls for letters that go out without us: as a file, through the person's mail program, on their word.
import { randomUUID } from "node:crypto";
import type { LetterFiles } from "../adapters/letter-files/create-letter-files.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import { makeMessageId } from "../core/outbox/make-message-id.ts";
import { plainEvent } from "../core/tracker/plain-event.ts";
import { standingLog } from "../core/tracker/standing-log.ts";
import type { CallArgument } from "../shared/contract.ts";
import type { Day } from "../shared/day.ts";
import type { Letter } from "../shared/letter.ts";
import type { RequestEvent } from "../shared/message.ts";
import type { RequestId } from "../shared/request.ts";
import { type Failure, fail, type Result, succeed } from "../shared/result.ts";
import { readFiles } from "./attached-files.ts";
import { dayImpossible } from "./day-impossible.ts";
import {
  alreadyApproved,
  createKeepWords,
  findBlank,
  type RequestNeeds,
  refuseOutdated,
  requestUnknown,
} from "./requests.ts";
import type { HandlersOf } from "./serve.ts";

type Calls = Pick<
  HandlersOf<"requests">,
  "requests:sent-otherwise" | "requests:received" | "requests:save-file" | "requests:open-in-mail"
>;
type Words = CallArgument<"requests:edit">;
type Needs = Pick<RequestNeeds, "store" | "kept" | "clock" | "view" | "findOutdated" | "changed"> & {
  readonly files: LetterFiles;
};
type Taken = { readonly request: StoredRequest; readonly letter: Letter; readonly isOut: boolean };

export const createOtherWays = ({ store, kept, clock, view, findOutdated, changed, files }: Needs): Calls => {
  const keepWords = createKeepWords({ store, kept });
  const said = (kind: RequestEvent["kind"], on: Day, text: string | null): RequestEvent =>
    plainEvent({
      eventId: randomUUID(),
      kind,
      at: clock.now(),
      on,
      by: "person",
      text,
    });

  /** A draft with the words that lie on the desk, kept first; a letter that is out as it went out. */
  const takeLetter = (words: Words): Result<Taken> => {
    const request = store.requests.get(words.requestId);
    if (!request) return requestUnknown();
    if (request.sentBy !== null || store.outbox.get(words.requestId))
      return succeed({ request, letter: request.letter, isOut: true });
    const outcome = keepWords(words);
    if (!outcome.ok) return outcome;
    changed(words.requestId);
    const { subject, text } = words;
    return succeed({ request, letter: { ...request.letter, subject, text }, isOut: false });
  };

  /** What a mail program would send: never practice, and no more than we would send to an address that was dropped. */
  const judgeMail = ({ request, isOut }: Taken): Failure | null => {
    if (request.mode === "practice") return fail("not-allowed", "Practice letters are not mailed.");
    return isOut ? null : refuseOutdated(findOutdated(request));
  };

  /** Paper has no sender's line of its own; a letter that is out shows no more of the person than it told. */
  const senderPostal = ({ request, isOut }: Taken): string | null =>
    isOut && !request.discloses.includes("address") ? null : kept.person()?.address || null;

  /** A letter that a server took is proven by its own bytes. */
  const sentBytes = (requestId: RequestId): Uint8Array | null => {
    const dispatch = store.outbox.get(requestId);
    return dispatch?.state === "sent" ? dispatch.raw : null;
  };

  return {
    "requests:sent-otherwise": ({ way, on, ...words }) => {
      const request = store.requests.get(words.requestId);
      if (!request) return requestUnknown();
      if (request.sentBy !== null || store.outbox.get(words.requestId)) return alreadyApproved();
      if (on > clock.today() || on < clock.dayOf(request.createdAt)) return dayImpossible(on);
      const blank = findBlank(words);
      if (blank) return blank;
      // the printed page shows whom it comes from
      const isPrinted = way === "post" || way === "by-hand";
      const outcome = keepWords(words, isPrinted && kept.person()?.address ? ["address"] : []);
      if (!outcome.ok) return outcome;
      const taken = store.requests.sentOtherwise(words.requestId, { way, on, at: clock.now() }, [
        said("sent", on, way),
      ]);
      if (!taken) return alreadyApproved();
      changed(words.requestId);
      return view.page(words.requestId);
    },
    "requests:received": ({ requestId, on }) => {
      const request = store.requests.get(requestId);
      if (!request) return requestUnknown();
      const { sentOn } = view.summaryOf(request);
      if (sentOn === null || on < sentOn || on > clock.today()) return dayImpossible(on);
      const before = standingLog(store.requests.events(requestId)).find(({ kind }) => kind === "received");
      store.requests.addEvent(requestId, { ...said("received", on, null), replaces: before?.eventId ?? null });
      changed(requestId);
      return view.page(requestId);
    },
    "requests:save-file": async ({ as, ...words }) => {
      const taken = takeLetter(words);
      if (!taken.ok) return taken;
      const { request, letter } = taken.value;
      const refused = as === "eml" ? judgeMail(taken.value) : null;
      if (refused) return refused;
      return files.save({
        letter,
        as,
        sent: sentBytes(request.requestId),
        isPractice: request.mode === "practice",
        reference: view.summaryOf(request).reference,
        company: letter.to.name,
        messageId: makeMessageId({ address: letter.from.address, id: randomUUID() }),
        now: clock.now(),
        senderPostal: senderPostal(taken.value),
        files: () => readFiles(store, request.requestId),
        fileNames: store.attachments.of(request.requestId).map(({ name }) => name),
      });
    },
    "requests:open-in-mail": async (words) => {
      const taken = takeLetter(words);
      if (!taken.ok) return taken;
      return judgeMail(taken.value) ?? files.openInMail(taken.value.letter);
    },
  };
};
