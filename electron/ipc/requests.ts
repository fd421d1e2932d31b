// Calls of the requests room: write a letter, keep it, send it on the person's word.
import { randomBytes, randomUUID } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import { composeMail } from "../adapters/smtp/compose-mail.ts";
import type { Store, StoredRequest } from "../adapters/store/store.ts";
import type { Templates } from "../adapters/templates/load-templates.ts";
import { buildCompany } from "../core/companies/build-company.ts";
import { draftRequest } from "../core/letters/draft-request.ts";
import { makeReference } from "../core/letters/make-reference.ts";
import { renderLetter } from "../core/letters/render-letter.ts";
import { makeMessageId } from "../core/outbox/make-message-id.ts";
import type { CallArgument } from "../shared/contract.ts";
import type { Reference } from "../shared/letter.ts";
import type { EventKind } from "../shared/lists.ts";
import type { RequestEvent } from "../shared/message.ts";
import { RequestId, type RequestPage } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import { type FindOutdated, senderOf } from "./find-outdated.ts";
import type { KeptSettings } from "./kept-settings.ts";
import type { Post } from "./post.ts";
import type { HandlersOf } from "./serve.ts";
import type { RequestView } from "./show-request.ts";

export const createRequestHandlers = ({
  companies,
  store,
  templates,
  kept,
  clock,
  view,
  post,
  findOutdated,
  changed,
}: {
  companies: CompanyDirectory;
  store: Store;
  templates: Templates;
  kept: KeptSettings;
  clock: Clock;
  view: RequestView;
  post: Post;
  findOutdated: FindOutdated;
  changed: (requestId: RequestId | null) => void;
}): HandlersOf<"requests"> => {
  const happened = (kind: EventKind, by: RequestEvent["by"]): RequestEvent => ({
    eventId: randomUUID(),
    kind,
    at: clock.now(),
    on: clock.today(),
    by,
    text: null,
  });

  const freshReference = (): Reference => {
    const year = Number(clock.today().slice(0, 4));
    let reference = makeReference({ year, randomBytes });
    while (store.requests.referenceTaken(reference)) reference = makeReference({ year, randomBytes });
    return reference;
  };

  /** Who writes, from where, or what has to be asked first. */
  const sender = () => {
    const mode = kept.mode() ?? "practice";
    const person = kept.person();
    if (!person) return fail("details-needed", "The person's details are not known yet.");
    const from = senderOf(mode, kept);
    if (!from) return fail("account-needed", "No mail account is set up.");
    return succeed({ mode, person, from });
  };

  const draft = ({ slug, kind, customerNumber }: CallArgument<"requests:draft">): Result<RequestPage> => {
    const record = companies.get(slug);
    if (!record) return fail("company-unknown", `There is no company ${slug}.`, { detail: slug });
    const writes = sender();
    if (!writes.ok) return writes;
    const company = buildCompany(record, store.contacts.get(slug));
    if (company.reach.kind === "none")
      return fail("contact-needed", "No address is known.", { detail: company.reach.reason });
    const { mode, person, from } = writes.value;
    const reference = freshReference();
    const drafted = draftRequest({
      company,
      person,
      from,
      kind,
      customerNumber: customerNumber || null,
      reference,
      today: clock.today(),
      language: "en",
    });
    if (!drafted.ok) return drafted;
    const letter = renderLetter(drafted.value, templates);
    if (!letter.ok) return letter;
    const request: StoredRequest = {
      requestId: RequestId.parse(randomUUID()),
      mode,
      reference,
      slug,
      company: record.name.value,
      kind,
      right: drafted.value.right,
      lawChoice: drafted.value.lawChoice,
      place: drafted.value.place,
      customerNumber: customerNumber || null,
      letter: letter.value,
      createdAt: clock.now(),
    };
    store.requests.add(request, happened("drafted", "person"));
    changed(request.requestId);
    return view.page(request.requestId);
  };

  const edit = ({ requestId, subject, text }: CallArgument<"requests:edit">): Result<RequestPage> => {
    if (!store.requests.get(requestId)) return fail("request-unknown", "There is no such request.");
    if (!store.requests.edit(requestId, { subject, text }))
      return fail("already-approved", "This letter was approved and stays as it is.");
    changed(requestId);
    return view.page(requestId);
  };

  const send = async ({ requestId, subject, text }: CallArgument<"requests:send">): Promise<Result<RequestPage>> => {
    const request = store.requests.get(requestId);
    if (!request) return fail("request-unknown", "There is no such request.");
    if (store.outbox.get(requestId)) return fail("already-approved", "This letter was approved before.");
    if (subject.trim() === "" || text.trim() === "") {
      return fail("letter-incomplete", "A letter needs a subject and a text.", {
        detail: subject.trim() === "" ? "subject" : "text",
      });
    }
    const [outdated] = findOutdated(request);
    if (outdated) {
      return fail("letter-out-of-date", "The letter says something that has changed since it was written.", {
        detail: `${outdated.was} → ${outdated.now ?? "∅"}`,
      });
    }
    const { from, to } = request.letter;
    const messageId = makeMessageId({ address: from.address, id: randomUUID() });
    const mail = composeMail({
      from,
      to,
      subject,
      text,
      messageId,
      sentAt: clock.now(),
      practice: request.mode === "practice",
    });
    if (!mail.ok) return mail;
    // Asked before anything is committed: a missing password must not leave a letter in the queue.
    const way = await post.open(request.mode);
    if (!way.ok) return way;
    const edited = edit({ requestId, subject, text });
    if (!edited.ok) return edited;
    const approved = store.outbox.approve(
      {
        requestId,
        mode: request.mode,
        messageId,
        envelopeFrom: from.address,
        envelopeTo: to.address,
        raw: mail.value,
        approvedAt: clock.now(),
      },
      [happened("approved", "person"), happened("queued", "app")],
    );
    if (!approved) return fail("already-approved", "This letter was approved before.");
    return post.dispatch(requestId, way.value);
  };

  return {
    "requests:draft": draft,
    "requests:edit": edit,
    "requests:send": send,
    "requests:discard": ({ requestId }) => {
      if (!store.requests.get(requestId)) return fail("request-unknown", "There is no such request.");
      if (!store.requests.remove(requestId))
        return fail("already-approved", "This letter was approved and stays as it is.");
      changed(null);
      return succeed({ discarded: true as const });
    },
    "requests:list": () => succeed(view.list(kept.mode() ?? "practice")),
    "requests:get": ({ requestId }) => view.page(requestId),
  };
};
