// Where a draft no longer agrees with what holds today: the company's address, or the mailbox that letters go out from.
import type { Store, StoredRequest } from "../adapters/store/store.ts";
import { chooseReach } from "../core/companies/choose-reach.ts";
import type { Letter } from "../shared/letter.ts";
import type { Mode } from "../shared/lists.ts";
import type { Outdated } from "../shared/request.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import type { KeptSettings } from "./kept-settings.ts";

/** Who writes in a mode: the mail account in real mode, the person in practice. null: not known yet. */
export const senderOf = (mode: Mode, kept: KeptSettings): Letter["from"] | null => {
  const [person, account] = [kept.person(), kept.account()];
  if (mode === "real") return account && { name: account.senderName, address: account.address };
  return person && { name: person.name, address: person.email };
};

const show = ({ name, address }: Letter["from"]): string => (name === "" ? address : `${name} <${address}>`);

export type FindOutdated = ReturnType<typeof createFindOutdated>;

/** What cannot be compared (a company that is gone, a mailbox not set up) is no difference; sending asks for it itself. */
export const createFindOutdated =
  ({ companies, contacts, kept }: { companies: CompanyDirectory; contacts: Store["contacts"]; kept: KeptSettings }) =>
  ({ slug, mode, letter }: Pick<StoredRequest, "slug" | "mode" | "letter">): Outdated[] => {
    const record = companies.get(slug);
    const reach = record ? chooseReach(record, contacts.get(slug)) : null;
    const from = senderOf(mode, kept);
    const found: Outdated[] = [];
    if (reach?.kind === "email" && reach.value !== letter.to.address) {
      found.push({ part: "to", was: letter.to.address, now: reach.value });
    }
    // an address that the person dropped gets nothing, also where none took its place
    if (reach?.kind === "none") found.push({ part: "to", was: letter.to.address, now: null });
    if (from && show(from) !== show(letter.from)) {
      found.push({ part: "from", was: show(letter.from), now: show(from) });
    }
    return found;
  };
