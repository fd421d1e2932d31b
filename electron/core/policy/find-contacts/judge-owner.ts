// Tells whose domain an address has: the company's, surely another company's, or not to be told.
import { isFreeMail, isKnownOther, ownerLabel } from "../known-others.ts";
import { nameCore } from "../read-name.ts";
import type { Context } from "./read-context.ts";

export type OwnerClues = {
  /** Name, aliases and site of the company, as far as the text gives them. */
  readonly names: readonly string[];
  readonly website: string | null;
  /** How often each domain stands in an address. */
  readonly domains: ReadonlyMap<string, number>;
};

const thirdPartyHeading =
  /third|partner|provider|dienst|analytics|tracking|cookie|plugin|social|advertis|werbung|payment|zahlung|prestataire|sous-traitant|tiers|google|facebook|adjust|recipient|empfänger/;

/** A company's name followed by its address in one breath: `we use Example Pay (dpo@pay.example)`. */
const isNamedNear = (label: string, context: Context): boolean => {
  const bare = label.replaceAll("-", "");
  // the address itself and links to the same site do not name anybody
  const words = `${context.heading} ${context.before} ${context.sentence}`.replace(
    /\S{0,80}[@/]\S{0,80}|www\.\S{1,80}/g,
    " ",
  );
  return bare.length > 2 && words.replace(/[\s-]/g, "").includes(bare);
};

const likeName = (label: string, names: readonly string[]): boolean => {
  const bare = label.replaceAll("-", "");
  return names.some((name) => {
    const core = nameCore(name);
    if (core.length < 3 || bare.length < 2) return false;
    const initials = name
      .split(/\s+/)
      .map((word) => word[0] ?? "")
      .join("")
      .toLowerCase();
    return (
      core.includes(bare) ||
      bare.includes(core) ||
      core.slice(0, 5) === bare.slice(0, 5) ||
      (bare.length > 2 && initials.startsWith(bare))
    );
  });
};

export const isOwnDomain = (domain: string, { names, website }: OwnerClues): boolean => {
  const label = ownerLabel(domain);
  return (website !== null && ownerLabel(website) === label) || likeName(label, names);
};

/**
 * `isForeign` needs more than an unlike name (brands write from their parents' domains): that another domain is the company's
 * own, and that the words around name this one's company or speak of third parties.
 */
export const judgeOwner = (
  domain: string,
  context: Context,
  clues: OwnerClues,
): { isOwn: boolean; isForeign: boolean } => {
  if (isFreeMail(domain)) return { isOwn: false, isForeign: false };
  if (isOwnDomain(domain, clues)) return { isOwn: true, isForeign: false };
  const others = [...clues.domains.keys()].filter((other) => other !== domain && isOwnDomain(other, clues));
  const isMain = (clues.domains.get(domain) ?? 0) >= Math.max(...clues.domains.values());
  if (isKnownOther(domain))
    return { isOwn: false, isForeign: others.length > 0 || !isMain || thirdPartyHeading.test(context.heading) };
  const isAbsorbed = thirdPartyHeading.test(context.heading) || isNamedNear(ownerLabel(domain), context);
  return { isOwn: false, isForeign: others.length > 0 && isAbsorbed };
};
