// Who writes, and from which mailbox, or what has to be asked before.
import type { Letter } from "../shared/letter.ts";
import type { Mode } from "../shared/lists.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { Person } from "../shared/settings.ts";
import type { KeptSettings } from "./kept-settings.ts";

/** The mail account in real mode, the person in practice. null: not known yet. */
export const senderOf = (mode: Mode, kept: KeptSettings): Letter["from"] | null => {
  const [person, account] = [kept.person(), kept.account()];
  if (mode === "real") return account && { name: account.senderName, address: account.address };
  return person && { name: person.name, address: person.email };
};

export type Writer = { readonly mode: Mode; readonly person: Person; readonly from: Letter["from"] };

/** `details-needed`, and `account-needed` for a letter that we are to send; any other goes out without a mailbox. */
export const findWriter = (kept: KeptSettings, { isMailed }: { readonly isMailed: boolean }): Result<Writer> => {
  const mode = kept.mode() ?? "practice";
  const person = kept.person();
  if (!person) return fail("details-needed", "The person's details are not known yet.");
  const from = senderOf(mode, kept);
  if (from === null && isMailed) return fail("account-needed", "No mail account is set up.");
  return succeed({ mode, person, from: from ?? { name: person.name, address: person.email } });
};
