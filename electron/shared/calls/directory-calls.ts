// Public directories come in, and are taken away again whole.
import * as z from "zod";
import { SourceId } from "../directory.ts";
import { DirectoryColumns, DirectoryOffer, DirectoryOutcome, mostDraggedDirectoryBytes } from "../directory-import.ts";
import { nothing } from "./inputs.ts";

export const directoryCalls = {
  /** Opens the system's dialog and looks at the file that the person picks; null if they pick none. `directory-…`. */
  "directory:pick": { input: nothing, output: DirectoryOffer.nullable() },
  /** Looks at a dragged file. */
  "directory:give": {
    input: z.strictObject({
      name: z.string().max(4096),
      bytes: z
        .instanceof(Uint8Array)
        .refine((bytes) => bytes.length > 0, { message: "directory-unknown" })
        .refine((bytes) => bytes.length <= mostDraggedDirectoryBytes, { message: "directory-too-large" }),
    }),
    output: DirectoryOffer,
  },
  /** Looks at the list that `pages:fetch` brought; `page-gone` if there is none. */
  "directory:take": { input: nothing, output: DirectoryOffer },
  /**
   * Brings in the file that was looked at last; tells `directory:progress`. `directory-gone`: there is none; `directory-nameless`:
   * no column is the name; `directory-busy`. What is wrong further down in the file is in the outcome. `inPlaceOf`: an earlier
   * list, in whose place it comes once it is read whole.
   */
  "directory:start": {
    input: z.strictObject({ columns: DirectoryColumns.nullable(), inPlaceOf: SourceId.nullable().default(null) }),
    output: DirectoryOutcome,
  },
  /** Ends a look or an import; what came in stays until `directory:undo`. */
  "directory:stop": { input: nothing, output: z.object({ stopped: z.boolean() }) },
  /** Takes everything of an import away again; `removed`: how many companies. */
  "directory:undo": { input: z.strictObject({ sourceId: SourceId }), output: z.object({ removed: z.int() }) },
} as const;
