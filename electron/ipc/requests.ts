// Calls of the requests room: plan a letter, write it, keep it, send it on the person's word.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import { findDisclosed } from "../core/letters/find-disclosed.ts";
import type { CallArgument } from "../shared/contract.ts";
import type { Letter } from "../shared/letter.ts";
import { type Disclosed, disclosable } from "../shared/letter-names.ts";
import type { Outdated, RequestId, RequestPage } from "../shared/request.ts";
import { type Failure, fail, type Result, succeed } from "../shared/result.ts";
import { copyFiles, readFiles } from "./attached-files.ts";
import { createFreshReference } from "./create-fresh-reference.ts";
import type { LetterDesk } from "./create-letter-desk.ts";
import { createEventNow } from "./event-now.ts";
import type { FindOutdated } from "./find-outdated.ts";
import type { KeptSettings } from "./kept-settings.ts";
import { addSeconds, makeDispatch } from "./make-dispatch.ts";
import type { Post } from "./post.ts";
import type { SenderDesk } from "./sender-of.ts";
import type { HandlersOf } from "./serve.ts";
import type { RequestView } from "./show-request.ts";

type RequestCalls = HandlersOf<"requests">;
type OwnCalls = Pick<
  RequestCalls,
  | "requests:plan"
  | "requests:draft"
  | "requests:edit"
  | "requests:send"
  | "requests:discard"
  | "requests:delete"
  | "requests:list"
  | "requests:get"
>;

export type RequestNeeds = {
  readonly desk: LetterDesk;
  readonly store: Store;
  readonly kept: KeptSettings;
  readonly clock: Clock;
  readonly view: RequestView;
  readonly post: Post;
  readonly senders: SenderDesk;
  readonly findOutdated: FindOutdated;
  readonly changed: (requestId: RequestId | null) => void;
};

export const alreadyApproved = () => fail("already-approved", "This letter was approved and stays as it is.");
export const requestUnknown = () => fail("request-unknown", "There is no such request.");

/** null: there is something to send. */
export const findBlank = ({ subject, text }: Pick<Letter, "subject" | "text">): Failure | null => {
  const detail = subject.trim() === "" ? "subject" : "text";
  if (detail === "text" && text.trim() !== "") return null;
  return fail("letter-incomplete", "A letter needs a subject and a text.", { detail });
};

/** null: what the letter says of addresses still holds. */
export const refuseOutdated = ([outdated]: readonly Outdated[]): Failure | null =>
  outdated === undefined
    ? null
    : fail("letter-out-of-date", "The letter says something that has changed since it was written.", {
        detail: `${outdated.was ?? "∅"} → ${outdated.now ?? "∅"}`,
      });

/** Keeps a draft's words, and what of the person they tell now, with what the envelope tells beside them (`also`). */
export const createKeepWords =
  ({ store, kept }: Pick<RequestNeeds, "store" | "kept">) =>
  (
    { requestId, subject, text }: CallArgument<"requests:edit">,
    also: readonly Disclosed[] = [],
  ): Result<{ kept: true }> => {
    const request = store.requests.get(requestId);
    if (!request) return requestUnknown();
    const { letter, wish, discloses } = request;
    const person = kept.person();
    const isChanged = subject !== letter.subject || text !== letter.text;
    const told =
      isChanged && person !== null
        ? findDisclosed(`${subject}\n${text}`, {
            known: {
              ...person,
              senderEmail: letter.from.address === person.email ? null : letter.from.address,
              customerNumber: wish?.customerNumber ?? null,
              accountName: wish?.accountName ?? null,
              otherIdentifier: wish?.otherIdentifier ?? null,
            },
            before: discloses,
            language: letter.language,
          })
        : discloses;
    const all = disclosable.filter((datum) => told.includes(datum) || also.includes(datum));
    return store.requests.edit(requestId, { subject, text, discloses: all })
      ? succeed({ kept: true as const })
      : alreadyApproved();
  };

export const createRequestHandlers = (needs: RequestNeeds): OwnCalls => {
  const { desk, store, kept, clock, view, post, senders, findOutdated, changed } = needs;
  const keepWords = createKeepWords({ store, kept });
  const happened = createEventNow(clock);

  const freshReference = createFreshReference({ store, clock });

  const draft = ({ inPlaceOf, ...asked }: CallArgument<"requests:draft">): Result<RequestPage> => {
    const written = desk.write(asked, freshReference);
    if (!written.ok) return written;
    store.requests.add(written.value, happened("drafted", "person"));
    if (inPlaceOf !== undefined) copyFiles(store, inPlaceOf, written.value.requestId);
    changed(written.value.requestId);
    return view.page(written.value.requestId);
  };

  const edit = (words: CallArgument<"requests:edit">): Result<RequestPage> => {
    const outcome = keepWords(words);
    if (!outcome.ok) return outcome;
    changed(words.requestId);
    return view.page(words.requestId);
  };

  const send = async ({ requestId, subject, text }: CallArgument<"requests:send">): Promise<Result<RequestPage>> => {
    const request = store.requests.get(requestId);
    if (!request) return requestUnknown();
    if (request.sentBy !== null || store.outbox.get(requestId)) return alreadyApproved();
    const refused = findBlank({ subject, text }) ?? refuseOutdated(findOutdated(request));
    if (refused) return refused;
    const letter = { ...request.letter, subject, text };
    const compose = () =>
      makeDispatch(
        { ...request, letter },
        { sentAt: clock.now(), ownerOf: senders.ownerOf, attachments: readFiles(store, requestId) },
      );
    const listFiles = () => store.attachments.of(requestId).map(({ attachmentId }) => attachmentId);
    const first = compose();
    if (!first.ok) return first;
    const files = listFiles().join();
    // Asked before anything is committed: for a missing password the person is asked now, not when it is to go.
    const way = await post.open(first.value);
    if (!way.ok) return way;
    // A file may have been put with it or taken away meanwhile: what goes out is what the letter shows.
    const mail = listFiles().join() === files ? first : compose();
    if (!mail.ok) return mail;
    const edited = edit({ requestId, subject, text });
    if (!edited.ok) return edited;
    const approvedAt = clock.now();
    const notBefore = addSeconds(approvedAt, kept.outbox().undoSeconds);
    const approved = store.outbox.approve({ ...mail.value, approvedAt, notBefore }, [
      happened("approved", "person"),
      happened("queued", "app"),
    ]);
    if (!approved) return alreadyApproved();
    post.queue.wake();
    changed(requestId);
    return view.page(requestId);
  };

  return {
    "requests:plan": desk.plan,
    "requests:draft": draft,
    "requests:edit": edit,
    "requests:send": send,
    "requests:discard": ({ requestId }) => {
      if (!store.requests.get(requestId)) return requestUnknown();
      if (!store.requests.remove(requestId)) return alreadyApproved();
      changed(null);
      return succeed({ discarded: true as const });
    },
    "requests:list": async () => succeed(await view.list(kept.mode() ?? "practice")),
    "requests:delete": ({ requestId }) => {
      if (!store.requests.get(requestId)) return requestUnknown();
      if (!store.requests.erase(requestId, clock.today()))
        return fail("move-not-lawful", "Its letter waits or is on its way.");
      changed(null);
      return succeed({ deleted: true as const });
    },
    "requests:get": ({ requestId }) => view.page(requestId),
  };
};
