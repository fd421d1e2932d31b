// Reads a snapshot into the answer that leaves the hidden window: plain data, checked again on the other side.
import { extractPolicy } from "../policy/extract-policy.ts";
import type { Snapshot } from "../policy/snapshot.ts";
import { listFacts } from "./list-facts.ts";
import { trimSnapshot } from "./trim-snapshot.ts";

/** The answer for a policy that could be opened; its JSON is what adapters/policy-window/parse-answer.ts takes. */
export const readSnapshot = (whole: Snapshot) => {
  const snapshot = trimSnapshot(whole);
  const findings = extractPolicy(snapshot);
  const { language, aliases, sells, warnings, primaryContact, noContact } = findings;
  return {
    ok: true,
    snapshot,
    language,
    aliases,
    sells,
    notes: warnings,
    primary: primaryContact && { kind: primaryContact.kind, value: primaryContact.value },
    noContact,
    facts: listFacts(findings),
  } as const;
};
