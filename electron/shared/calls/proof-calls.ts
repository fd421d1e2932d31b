// The chains of requests, their dossiers and mails.
import * as z from "zod";
import { ProofMail, ProofOverview, ProofView } from "../proof.ts";
import { DkimResult } from "../reply.ts";
import { ReplyId } from "../reply-id.ts";
import { RequestPage } from "../request.ts";
import { nothing, ofRequest } from "./inputs.ts";

export const proofCalls = {
  /** Looks along a request's chain, once more each time; links first what has no link yet. */
  "proof:get": { input: ofRequest, output: ProofView },
  /** What is known of all chains since the app was started. */
  "proof:overview": { input: nothing, output: ProofOverview },
  /** Looks along all chains, in small pieces, and answers when it is done or was ended; told by `proof:progress`. */
  "proof:check-all": { input: nothing, output: ProofOverview },
  /** Ends what is going on: a look along all chains, or a dossier (`dossier-stopped`). */
  "proof:stop": { input: nothing, output: z.object({ stopped: z.boolean() }) },
  /**
   * Puts a request and all letters of its matter into a dossier, asks where, and writes it. `saved`: the name of the file
   * or folder; null: no place was picked. `dossier-busy` while another is being made.
   */
  "proof:save-dossier": {
    input: ofRequest.extend({ as: z.enum(["zip", "folder"]) }),
    output: z.object({ saved: z.string().nullable() }),
  },
  /**
   * Makes the dossier of the matter that a draft belongs to, without the draft, and puts it with the draft: its pages, or
   * everything. One that was put there earlier makes room. `dossier-busy`, `dossier-stopped`, `already-approved`, and what
   * `requests:attach` says of sizes; `move-not-lawful` for a first letter.
   */
  "proof:attach-dossier": { input: ofRequest.extend({ as: z.enum(["pdf", "zip"]) }), output: RequestPage },
  /**
   * Asks the name server of the domain that signed a mail for its key, and keeps what came of it. An outgoing call, on the
   * person's word alone. `key-unreachable`, `reply-unknown`; `not-allowed` in practice mode, which speaks to nobody.
   */
  "proof:ask-key": { input: z.strictObject({ replyId: ReplyId }), output: DkimResult },
  /** Asks where, and writes one mail byte for byte. */
  "proof:save-mail": {
    input: ofRequest.extend({ kind: ProofMail.shape.kind, about: z.string().max(200) }),
    output: z.object({ saved: z.string().nullable() }),
  },
} as const;
