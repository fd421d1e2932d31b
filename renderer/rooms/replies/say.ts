// How the parts of a mail's page tell what went wrong: in one place, above them all.
import type { Failure } from "../../../electron/shared/result.ts";

/** Shows what went wrong, and answers with it; null takes away what was shown. */
export type Say = (asked: Promise<Failure | null>) => Promise<Failure | null>;
