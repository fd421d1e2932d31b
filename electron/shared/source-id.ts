// Names one import: a file of a public directory that the person brought in.
import * as z from "zod";

export const SourceId = z.uuid().brand<"SourceId">();
export type SourceId = z.infer<typeof SourceId>;
