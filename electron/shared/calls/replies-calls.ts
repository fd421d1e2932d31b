// Mails that came back.
import * as z from "zod";
import { AttachmentId } from "../attachment.ts";
import { Day } from "../day.ts";
import { refusalGrounds } from "../letter-names.ts";
import { mostReplyBytes, ReplyImport, ReplyPage, ReplySummary } from "../reply.ts";
import { ReplyId } from "../reply-id.ts";
import { replyKinds } from "../reply-names.ts";
import { RequestId } from "../request.ts";
import { nothing, ofRequest } from "./inputs.ts";

const ofReply = z.strictObject({ replyId: ReplyId });

export const repliesCalls = {
  /**
   * Takes in the bytes of a dragged file: one mail, or a mailbox file (mbox) of which it takes what has to do with a request.
   * Tells `replies:progress`; `reply-busy` while another import goes on. What could not be taken is in `refused`.
   */
  "replies:read": {
    input: z.strictObject({
      name: z.string().max(4096),
      bytes: z
        .instanceof(Uint8Array)
        .refine((bytes) => bytes.length > 0, { message: "reply-not-a-mail" })
        .refine((bytes) => bytes.length <= mostReplyBytes, { message: "reply-file-too-large" }),
    }),
    output: ReplyImport,
  },
  /** Opens the system's dialog and takes in the files that the person picks, of any size; null if they pick none. */
  "replies:pick": { input: nothing, output: ReplyImport.nullable() },
  /** Ends an import after the mail at hand; what was taken stays. */
  "replies:stop": { input: nothing, output: z.object({ stopped: z.boolean() }) },
  /** Of the current mode, newest first. */
  "replies:list": { input: z.strictObject({ show: z.enum(["open", "all"]) }), output: z.array(ReplySummary) },
  "replies:of-request": { input: ofRequest, output: z.array(ReplySummary) },
  /** A mail that an older reader read is read anew first. */
  "replies:get": { input: ofReply, output: ReplyPage },
  /** The person's word on the request that it belongs to; null: to none. `reply-settled` once it was settled. */
  "replies:assign": { input: ofReply.extend({ requestId: RequestId.nullable() }), output: ReplyPage },
  /**
   * The person's word on what it is: writes the entry into the request's log (`unrelated` and `auto-reply` write none).
   * `reply-unassigned` while it belongs to no request; `day-impossible`.
   */
  "replies:settle": {
    input: ofReply.extend({
      kind: z.enum(replyKinds),
      on: Day,
      untilOn: Day.nullable(),
      ground: z.enum(refusalGrounds).nullable(),
    }),
    output: ReplyPage,
  },
  /** Takes the word back; the entry stays in the log as taken back. */
  "replies:reopen": { input: ofReply, output: ReplyPage },
  /** Throws the mail away; what it wrote into a log stays there. */
  "replies:discard": { input: ofReply, output: z.object({ discarded: z.literal(true) }) },
  /** Asks where, and writes one file of the mail; null: the mail itself as it came. */
  "replies:save-file": {
    input: ofReply.extend({ attachmentId: AttachmentId.nullable() }),
    output: z.object({ saved: z.boolean() }),
  },
} as const;
