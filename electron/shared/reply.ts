// A mail that came back on a request.
import { z } from "zod";

export const ReplyId = z.uuid().brand<"ReplyId">();
export type ReplyId = z.infer<typeof ReplyId>;
