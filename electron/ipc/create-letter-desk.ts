// Gathers what a letter is planned and written from: company, person, law packs, and what went to that company before.
import { randomUUID } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import type { NewRequest, StoredRequest } from "../adapters/store/stored-request.ts";
import { buildCompany } from "../core/companies/build-company.ts";
import { findUnchecked } from "../core/companies/find-unchecked.ts";
import { chooseAuthorities } from "../core/law/choose-authorities.ts";
import { adviseOrder } from "../core/letters/advise-order.ts";
import { countSince } from "../core/letters/count-since.ts";
import { describeElements } from "../core/letters/describe-elements.ts";
import { draftRequest } from "../core/letters/draft-request.ts";
import type { Templates } from "../core/letters/letter-templates.ts";
import { isRequest } from "../core/letters/letters-of-law.ts";
import { listComplaintEvents } from "../core/letters/list-complaint-events.ts";
import { type PlannedLetter, planLetter } from "../core/letters/plan-letter.ts";
import { prefillReply } from "../core/letters/prefill-reply.ts";
import { standingLog } from "../core/tracker/standing-log.ts";
import type { Authority } from "../shared/authority.ts";
import type { CompanyRecord, Slug } from "../shared/company.ts";
import type { CallArgument } from "../shared/contract.ts";
import type { LawPack } from "../shared/law.ts";
import type { Reference } from "../shared/letter.ts";
import { disclosable, type LetterName } from "../shared/letter-names.ts";
import type { LetterPlan } from "../shared/letter-plan.ts";
import type { Mode, PackId } from "../shared/lists.ts";
import { RequestId } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import type { KeptSettings } from "./kept-settings.ts";
import { findWriter, type SenderDesk } from "./sender-of.ts";
import type { RequestView } from "./show-request.ts";

export type LetterDesk = ReturnType<typeof createLetterDesk>;

type Needs = {
  readonly companies: CompanyDirectory;
  readonly store: Store;
  readonly templates: Templates;
  readonly laws: ReadonlyMap<PackId, LawPack>;
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly kept: KeptSettings;
  readonly senders: SenderDesk;
  readonly clock: Clock;
  readonly view: RequestView;
};

type Asked = { readonly slug: Slug; readonly kind: LetterName; readonly follows: RequestId | null };

export const createLetterDesk = (needs: Needs) => {
  const { companies, store, templates, laws, authorities, kept, senders, clock, view } = needs;
  const findCompany = (slug: Slug): Result<CompanyRecord> => {
    const record = companies.get(slug);
    return record ? succeed(record) : fail("company-unknown", `There is no company ${slug}.`, { detail: slug });
  };

  /** The letter as it is asked for; one that comes after another needs one that is out, to that company, in that mode. */
  const findLetter = (
    { slug, kind, follows }: Asked,
    mode: Mode,
  ): Result<{ letter: PlannedLetter; first: StoredRequest | null }> => {
    if (isRequest(kind)) return succeed({ letter: { kind, follows: null }, first: null });
    const first = follows === null ? null : store.requests.get(follows);
    const unknown = fail("request-unknown", "There is no letter that this one could come after.");
    // A practice letter was never sent: a real one that names it would say something untrue to a real company.
    if (first === null || first.slug !== slug || first.mode !== mode || !isRequest(first.kind)) return unknown;
    const { sentOn, dueOn } = view.summaryOf(first);
    if (sentOn === null) return unknown;
    const { law, reach } = first.lawChoice;
    const followed = {
      requestId: first.requestId,
      kind: first.kind,
      sentOn,
      dueOn,
      basis: law ?? "plain",
      reach,
      language: first.letter.language,
    } as const;
    return succeed({ letter: { kind, follows: followed }, first });
  };

  const readsOf = (reads: readonly string[]) => (reads.length === 0 ? [kept.language()] : reads);
  const isOut = (request: StoredRequest) => {
    const { status } = view.summaryOf(request);
    return status === "sent" || status === "unsure" || status === "sending";
  };

  const followersOf = (first: StoredRequest) =>
    view.followersOf(first).map(({ requestId, kind, sentOn }) => {
      const discloses = store.requests.get(requestId)?.discloses ?? [];
      return { kind, sentOn, hasProof: discloses.includes("documentCopy") };
    });

  const replyTo = (kind: LetterName, first: StoredRequest | null) =>
    first === null
      ? {}
      : prefillReply(kind, { log: standingLog(store.requests.events(first.requestId)), due: view.dueOf(first) });

  const plan = ({ companyPlace, ...asked }: CallArgument<"requests:plan">): Result<LetterPlan> => {
    const record = findCompany(asked.slug);
    if (!record.ok) return record;
    const writer = findWriter(kept);
    if (!writer.ok) return writer;
    const { mode, person } = writer.value;
    const found = findLetter(asked, mode);
    if (!found.ok) return found;
    const { letter, first } = found.value;
    const before = store.requests.toCompany(mode, asked.slug);
    const out = before.filter(isOut);
    const sentDays = (law: PackId) =>
      out
        .filter((request) => request.kind === letter.kind && request.lawChoice.law === law)
        .map((request) => view.summaryOf(request).sentOn);
    const planned = planLetter({
      letter,
      record: record.value,
      own: store.contacts.get(asked.slug),
      person,
      reads: readsOf(person.reads),
      companyPlace,
      countSent: (law) => countSince(sentDays(law), clock.today()),
      // What a complaint had in the way of an address is an authority's.
      last: before.find(({ kind, wish }) => kind !== "complaint" && wish !== null)?.wish ?? null,
      laws,
    });
    const complains = letter.kind === "complaint" && letter.follows.basis !== "plain" ? letter.follows.basis : null;
    const chosen =
      complains &&
      chooseAuthorities(
        { law: complains, residence: planned.facts.person, company: planned.facts.company },
        authorities.values(),
      );
    return succeed({
      slug: asked.slug,
      company: record.value.name.value,
      kind: letter.kind,
      follows: letter.follows,
      unchecked: findUnchecked(record.value, store.contacts.get(asked.slug)),
      ...planned,
      suggested: { ...planned.suggested, extra: { ...planned.suggested.extra, ...replyTo(letter.kind, first) } },
      earlier: letter.follows === null ? view.earlierThan({ mode, ...asked, requestId: null }) : [],
      advice: adviseOrder(
        letter.kind,
        out.map(({ kind }) => kind),
      ),
      told: disclosable.filter((datum) =>
        out.some(({ kind, discloses }) => kind !== "complaint" && discloses.includes(datum)),
      ),
      elements: letter.kind === "incomplete-answer" ? describeElements(letter.follows, templates) : [],
      authorities: (chosen?.chosen ?? []).map(({ authority: { $schema: _, ...authority }, why }) => ({
        authority,
        why,
      })),
      authorityNeedsRegion: [...(chosen?.needsRegion ?? [])],
      events:
        first === null
          ? []
          : listComplaintEvents(standingLog(store.requests.events(first.requestId)), followersOf(first)),
    });
  };

  /** The letter with all that is kept of it; nothing is written to the store. */
  const write = (
    { wish, ...asked }: CallArgument<"requests:draft">,
    newReference: () => Reference,
  ): Result<NewRequest> => {
    const record = findCompany(asked.slug);
    if (!record.ok) return record;
    const found = findLetter(asked, kept.mode() ?? "practice");
    if (!found.ok) return found;
    const company = buildCompany(record.value, store.contacts.get(asked.slug));
    const isMailed = company.reach.kind === "email" && asked.kind !== "complaint";
    const writer = findWriter(kept);
    if (!writer.ok) return writer;
    const { mode, person } = writer.value;
    const { slug, follows } = asked;
    const from = senders.senderOf({ mode, slug, follows, wanted: wish.from });
    // Any other letter goes out without a mailbox.
    if (from === null && isMailed) return fail("account-needed", "No mail account is set up.");
    const reference = newReference();
    const drafted = draftRequest(
      {
        letter: found.value.letter,
        wish,
        company,
        person,
        from: from ?? { name: person.name, address: person.email },
        formerEmail: senders.lostSender({ mode, slug, follows }),
        authority: wish.authorityId === null ? null : (authorities.get(wish.authorityId) ?? null),
        // one matter, one reference: an answer to either letter finds the first
        reference: found.value.first?.reference ?? reference,
        today: clock.today(),
      },
      { reads: readsOf(person.reads), laws, templates },
    );
    if (!drafted.ok) return drafted;
    return succeed({
      requestId: RequestId.parse(randomUUID()),
      mode,
      reference,
      slug: asked.slug,
      company: record.value.name.value,
      kind: asked.kind,
      follows: found.value.letter.follows?.requestId ?? null,
      wish,
      createdAt: clock.now(),
      ...drafted.value,
    });
  };

  return { plan, write };
};
