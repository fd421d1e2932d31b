// Exports, and taking them over.
import * as z from "zod";
import { OpenedCopy } from "../backup.ts";
import { nothing } from "./inputs.ts";

export const exportCalls = {
  /** Asks for a folder and writes JSON and CSV that anybody can read into a new one in it; null if none was picked. */
  "export:make": { input: nothing, output: z.object({ folder: z.string() }).nullable() },
  /** Asks for a file of an export and lays it out as `backup:open` does; null if none was picked. */
  "export:pick": { input: nothing, output: OpenedCopy.nullable() },
} as const;
