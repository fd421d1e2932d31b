// Gathers everything of one matter for a dossier: the first letter, those that came after it, and all that came back.
import type { Store } from "../adapters/store/store.ts";
import type { StoredReply } from "../adapters/store/stored-reply.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import type { Dossier, DossierFile, DossierLetter, DossierMail } from "../core/proof/dossier.ts";
import { createNames } from "../core/proof/name-file.ts";
import { dossierWords } from "../core/proof/words/dossier-words.ts";
import type { Instant } from "../shared/day.ts";
import type { LawPack } from "../shared/law.ts";
import type { Language, PackId } from "../shared/lists.ts";
import type { RequestId } from "../shared/request.ts";
import type { CheckRequest } from "./check-request.ts";
import type { RequestView } from "./show-request.ts";

type Needs = {
  readonly store: Store;
  readonly view: RequestView;
  readonly laws: ReadonlyMap<PackId, LawPack>;
  readonly check: CheckRequest;
};

type How = {
  readonly language: Language;
  readonly madeAt: Instant;
  readonly turn: () => Promise<void>;
  /** The letter that the dossier shall go with: it is no part of it. */
  readonly without?: RequestId;
};

/** The first letter of the matter, then those that came after it, oldest first. */
export const lettersOfMatter = (store: Store, request: StoredRequest): readonly StoredRequest[] => {
  const all = store.requests.toCompany(request.mode, request.slug);
  const known = new Map(all.map((one) => [one.requestId, one]));
  let first = request;
  const seen = new Set<RequestId>([first.requestId]);
  while (first.follows !== null && !seen.has(first.follows)) {
    const before = known.get(first.follows);
    if (before === undefined) break;
    first = before;
    seen.add(first.requestId);
  }
  const matter = [first];
  // Letters that follow are looked for behind each one that is found, so that the list grows while it is walked.
  for (const one of matter) {
    const next = all.filter(
      ({ follows, requestId }) => follows === one.requestId && !matter.some((m) => m.requestId === requestId),
    );
    matter.push(...next);
  }
  return [first, ...matter.slice(1).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))];
};

type Shelf = {
  readonly files: DossierFile[];
  readonly mails: DossierMail[];
  readonly put: (folder: "raw" | "attachments" | "evidence", name: string, bytes: Uint8Array) => string;
};

const createShelf = (): Shelf => {
  const nameIt = createNames();
  const files: DossierFile[] = [];
  return {
    files,
    mails: [],
    put: (folder, given, bytes) => {
      const name = nameIt(folder, given);
      files.push({ name, bytes });
      return name;
    },
  };
};

const putLetter = (
  { store, view }: Needs,
  { requestId, letter }: StoredRequest,
  shelf: Shelf,
  fileOf: Map<string, string>,
) => {
  const dispatch = store.outbox.get(requestId);
  if (dispatch === null || (dispatch.state !== "sent" && dispatch.state !== "unsure")) return;
  const at = dispatch.maybeDeliveredAt ?? dispatch.lastTriedAt ?? dispatch.approvedAt;
  const file = shelf.put("raw", `${view.dayOf(at)}-sent.eml`, dispatch.raw);
  fileOf.set(`letter ${requestId}`, file);
  shelf.mails.push({
    direction: "sent",
    at,
    from: `${letter.from.name} <${dispatch.envelopeFrom}>`,
    to: dispatch.envelopeTo,
    subject: letter.subject,
    messageId: dispatch.messageId,
    reply: dispatch.smtpReply,
    signature: null,
    file,
  });
};

const putReports = (
  { store, view }: Needs,
  { requestId, letter }: StoredRequest,
  shelf: Shelf,
  fileOf: Map<string, string>,
) => {
  for (const report of store.reports.whole(requestId)) {
    const file = shelf.put("raw", `${view.dayOf(report.receivedAt)}-report.eml`, report.raw);
    fileOf.set(`report ${report.sha256}`, file);
    shelf.mails.push({
      direction: "received",
      at: report.receivedAt,
      from: report.address,
      to: letter.from.address,
      subject: `${report.status} ${report.words ?? ""}`.trim(),
      messageId: null,
      reply: null,
      signature: null,
      file,
    });
  }
};

const putFiles = (
  { store }: Needs,
  { requestId }: StoredRequest,
  shelf: Shelf,
  fileOf: Map<string, string>,
): readonly string[] =>
  store.attachments.of(requestId).map(({ attachmentId, name }) => {
    const file = shelf.put("attachments", name, store.attachments.content(attachmentId));
    fileOf.set(`attachment ${attachmentId}`, file);
    return file;
  });

const signatureOf = ({ dkim }: StoredReply, language: Language): string | null => {
  const { state, domain } = dkim ?? { state: "unknown" as const, domain: null };
  return dossierWords[language].dkim[state](domain ?? "");
};

const putReplies = (
  { store, view }: Needs,
  { requestId, letter }: StoredRequest,
  { shelf, fileOf, language }: { shelf: Shelf; fileOf: Map<string, string>; language: Language },
): void => {
  for (const reply of [...store.replies.of(requestId)].reverse()) {
    const raw = store.replies.raw(reply.replyId);
    if (raw === null) continue;
    const file = shelf.put("raw", `${view.dayOf(reply.cameInAt)}-received.eml`, raw);
    fileOf.set(`reply ${reply.replyId}`, file);
    shelf.mails.push({
      direction: "received",
      at: reply.cameInAt,
      from: `${reply.head.fromName} <${reply.head.fromAddress}>`.trim(),
      to: letter.from.address,
      subject: reply.head.subject,
      messageId: reply.head.messageId,
      reply: null,
      signature: signatureOf(reply, language),
      file,
    });
  }
};

const putEvidence = (
  { store }: Needs,
  { requestId }: StoredRequest,
  shelf: Shelf,
  fileOf: Map<string, string>,
): void => {
  for (const { fileId, name } of store.evidence.of(requestId))
    fileOf.set(`evidence ${fileId}`, shelf.put("evidence", name, store.evidence.content(fileId)));
};

const gatherLetter = async (
  needs: Needs,
  request: StoredRequest,
  shelf: Shelf,
  language: Language,
): Promise<DossierLetter | null> => {
  const { store, view, check } = needs;
  const { requestId, letter } = request;
  const page = view.page(requestId);
  const checked = await check(requestId);
  if (!page.ok || checked === null) return null;
  const fileOf = new Map<string, string>();
  putLetter(needs, request, shelf, fileOf);
  putReports(needs, request, shelf, fileOf);
  const files = putFiles(needs, request, shelf, fileOf);
  putReplies(needs, request, { shelf, fileOf, language });
  putEvidence(needs, request, shelf, fileOf);
  const { summary, duties, events } = page.value;
  return {
    requestId,
    letter,
    way: summary.way,
    events,
    files,
    duties,
    chain: { ...checked, fileOf, read: (link) => store.proof.read(requestId, link) },
  };
};

/** null: there is no such request any more. */
export const createGatherDossier =
  (needs: Needs) =>
  async (requestId: RequestId, { language, madeAt, turn, without }: How): Promise<Dossier | null> => {
    const { store, view, laws } = needs;
    const request = store.requests.get(requestId);
    if (request === null) return null;
    const shelf = createShelf();
    const letters: DossierLetter[] = [];
    const matter = lettersOfMatter(store, request).filter((one) => one.requestId !== without);
    for (const one of matter) {
      await turn();
      const letter = await gatherLetter(needs, one, shelf, language);
      if (letter !== null) letters.push(letter);
    }
    const [first = request] = matter;
    const { law } = first.lawChoice;
    return {
      language,
      reference: view.summaryOf(request).reference,
      company: first.company,
      lawName: law === null ? null : (laws.get(law)?.name ?? null),
      isPractice: request.mode === "practice",
      madeAt,
      letters,
      mails: shelf.mails.sort((one, other) => (one.at < other.at ? -1 : 1)),
      files: shelf.files,
    };
  };
