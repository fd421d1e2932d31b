// Where a draft no longer agrees with what holds today: the company's address, or the mailbox that letters go out from.
import type { Store } from "../adapters/store/store.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import { chooseReach } from "../core/companies/choose-reach.ts";
import type { Letter } from "../shared/letter.ts";
import type { Outdated } from "../shared/request.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import type { SenderDesk } from "./sender-of.ts";

const show = ({ name, address }: Letter["from"]): string => (name === "" ? address : `${name} <${address}>`);

export type FindOutdated = ReturnType<typeof createFindOutdated>;

/**
 * What cannot be compared (a company that is gone, a mailbox not set up) is no difference; sending asks for it itself. A
 * letter that no mail takes says nothing of a mailbox, and a complaint does not go to the company.
 */
export const createFindOutdated =
  ({
    companies,
    contacts,
    senders,
  }: {
    companies: CompanyDirectory;
    contacts: Store["contacts"];
    senders: SenderDesk;
  }) =>
  (request: StoredRequest): Outdated[] => {
    const { slug, kind, letter } = request;
    if (kind === "complaint") return [];
    const { address } = letter.to;
    const record = companies.get(slug);
    const reach = record ? chooseReach(record, contacts.get(slug)) : null;
    const found: Outdated[] = [];
    if (reach?.kind === "email" && reach.value !== address) found.push({ part: "to", was: address, now: reach.value });
    // an address that the person dropped gets nothing, also where none took its place
    if (reach?.kind === "none" && address !== null) found.push({ part: "to", was: address, now: null });
    const from = address === null ? null : senders.senderOfDraft(request);
    if (from && show(from) !== show(letter.from)) {
      found.push({ part: "from", was: show(letter.from), now: show(from) });
    }
    return found;
  };
