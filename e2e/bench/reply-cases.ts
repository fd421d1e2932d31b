// The labelled replies of e2e/replies.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { refusalGrounds } from "../../electron/shared/letter-names.ts";
import { replyKinds } from "../../electron/shared/reply-names.ts";
import { root } from "../runtime/places.mjs";

/** The labels are older than the list of grounds in one name. */
const Ground = z.preprocess(
  (name) => (name === "legal-obligation" ? "legal-duty" : name),
  z.enum(refusalGrounds).nullable(),
);

export const ReplyCase = z.object({
  id: z.string(),
  author: z.enum(["a", "b", "c", "d"]),
  split: z.enum(["development", "test"]),
  language: z.string(),
  label: z.enum([...replyKinds, "not-read"]),
  subject: z.string(),
  text: z.string(),
  sentence: z.string().nullable(),
  untilOn: z.string().nullable(),
  ground: Ground,
});
export type ReplyCase = z.infer<typeof ReplyCase>;

/** All of them, by file and then as they stand there. Throws where one is not of the shape: its own words stay out of the message. */
export const readReplyCases = async (): Promise<readonly ReplyCase[]> => {
  const folder = join(root, "e2e", "replies");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const lists = await Promise.all(
    files.map(async (name) => z.array(ReplyCase).parse(JSON.parse(await readFile(join(folder, name), "utf8")))),
  );
  return lists.flat();
};
