// The id of a received mail, on its own since events name it and mails name requests.
import * as z from "zod";

export const ReplyId = z.uuid().brand<"ReplyId">();
export type ReplyId = z.infer<typeof ReplyId>;
