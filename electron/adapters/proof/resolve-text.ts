// Asks the system's name servers for a text. An outgoing call: only on the person's word.
import { Resolver } from "node:dns/promises";
import type { ResolveText } from "./create-ask-key.ts";

/** In milliseconds, of one try. */
const patience = 5000;

export const resolveTextBySystem: ResolveText = (name) =>
  new Resolver({ timeout: patience, tries: 2 }).resolveTxt(name);
