// Puts the dossier of a matter with a letter that is still a draft, such as a complaint to an authority.
import type { DossierFiles } from "../adapters/proof/create-dossier-files.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import { type Attachment, mostAttachmentBytes } from "../shared/attachment.ts";
import type { CallArgument } from "../shared/contract.ts";
import type { Instant } from "../shared/day.ts";
import { type Language, languages } from "../shared/lists.ts";
import type { RequestPage } from "../shared/request.ts";
import { fail, type Result } from "../shared/result.ts";
import type { createGatherDossier } from "./gather-dossier.ts";
import { putAttachment } from "./put-attachment.ts";
import { alreadyApproved, requestUnknown } from "./requests.ts";
import type { RequestView } from "./show-request.ts";

type Needs = {
  readonly store: Pick<Store, "requests" | "attachments" | "outbox" | "together">;
  readonly view: Pick<RequestView, "page">;
  readonly gather: ReturnType<typeof createGatherDossier>;
  readonly files: Pick<DossierFiles, "make">;
  readonly language: () => Language;
  readonly now: () => Instant;
};

/** In the letter's own language where a dossier speaks it. */
const languageOf = ({ letter }: StoredRequest, usual: Language): Language =>
  languages.find((one) => one === letter.language) ?? usual;

export const createAttachDossier =
  ({ store, view, gather, files, language, now }: Needs) =>
  async (
    { requestId, as }: CallArgument<"proof:attach-dossier">,
    turn: () => Promise<void>,
  ): Promise<Result<RequestPage>> => {
    const request = store.requests.get(requestId);
    if (request === null) return requestUnknown();
    if (request.follows === null) return fail("move-not-lawful", "There is no matter before this letter.");
    if (store.outbox.get(requestId) !== null || request.sentBy !== null) return alreadyApproved();
    const how = { language: languageOf(request, language()), madeAt: now(), turn, without: requestId };
    const dossier = await gather(requestId, how);
    if (dossier === null) return requestUnknown();
    const made = await files.make(dossier, as, turn);
    if (!made.ok) return made;
    const { name, bytes } = made.value;
    if (bytes.length > mostAttachmentBytes) return fail("attachment-too-large", "The dossier is too large.");
    // One of the same matter and kind that was made earlier gives way to it.
    const isEarlier = (file: Pick<Attachment, "name">) => file.name === name;
    const hindrance = putAttachment(store, requestId, { name, content: bytes }, isEarlier);
    return hindrance ?? view.page(requestId);
  };
