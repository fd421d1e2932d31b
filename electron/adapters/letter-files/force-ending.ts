// Sees to it that a file has the ending of what is in it, without writing over a file that nobody was asked about.
import path from "node:path";
import { findFreeName } from "../files/find-free-name.ts";

/**
 * `picked` as it is if it ends with `.${ending}` in any case: the dialog has asked before writing over it. Else with the
 * ending added, and with a number if there is such a file already.
 */
export const forceEnding = async (picked: string, ending: string): Promise<string> =>
  path.extname(picked).toLowerCase() === `.${ending}` ? picked : findFreeName(picked, `.${ending}`);
