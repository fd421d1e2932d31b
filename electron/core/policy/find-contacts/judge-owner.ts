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

export const serviceWords =
  /hosting|hoster|gehostet|newsletter(?:-|software|versand|dienst)|dienstleister|auftragsverarbeit|anbieter ist|(?:nutzen|verwenden|setzen)[^.]{0,60}(?:dienst|tool|plugin|software|service)|we use[^.]{0,60}(?:service|tool|plugin|provider)|service provider|is provided by|payment provider|zahlungsdienst|(?:prestataire|sous-traitant|héberge)|nous utilisons|utilizamos|utilizziamo|maken gebruik van/;

/** A company's name followed by its address in one breath: `we use Example Pay (dpo@pay.example)`. */
const isNamedNear = (label: string, context: Context): boolean => {
  const bare = label.replaceAll("-", "");
  if (bare.length <= 2) return false;
  // the address itself and links to the same site do not name anybody
  const words = `${context.heading} ${context.before} ${context.sentence.slice(0, 600)}`
    .split(/\s+/)
    .filter((word) => !/[@/]|^www\./.test(word));
  return words.join("").replaceAll("-", "").includes(bare);
};

/** Most of the shorter one: `examplesales` and `examplesale`, yet not `deutschebahn` and `deutschepost`. */
const sharesOpening = (one: string, other: string): boolean => {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one[same] === other[same]) same += 1;
  return same >= 5 && same >= most * 0.7;
};

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? "")
    .join("")
    .toLowerCase();

type Forms = readonly { readonly core: string; readonly initials: string }[];
/** Every address is held against the same names. */
const known = new WeakMap<readonly string[], Forms>();

const formsOf = (names: readonly string[]): Forms => {
  const ready = known.get(names);
  if (ready !== undefined) return ready;
  const forms = names.map((name) => ({ core: nameCore(name), initials: initialsOf(name) }));
  known.set(names, forms);
  return forms;
};

const likeName = (label: string, names: readonly string[]): boolean => {
  const bare = label.replaceAll("-", "");
  if (bare.length < 2) return false;
  return formsOf(names).some(
    ({ core, initials }) =>
      core.length >= 3 &&
      (core.includes(bare) ||
        bare.includes(core) ||
        sharesOpening(core, bare) ||
        (bare.length > 2 && initials.startsWith(bare))),
  );
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
): { isOwn: boolean; isForeign: boolean; isAlone: boolean } => {
  const isAlone = clues.domains.size <= 1;
  if (isFreeMail(domain)) return { isOwn: false, isForeign: false, isAlone };
  if (isOwnDomain(domain, clues)) return { isOwn: true, isForeign: false, isAlone };
  const others = [...clues.domains.keys()].filter((other) => other !== domain && isOwnDomain(other, clues));
  const isMain = (clues.domains.get(domain) ?? 0) >= Math.max(...clues.domains.values());
  if (isKnownOther(domain))
    return {
      isOwn: false,
      isForeign: others.length > 0 || !isMain || thirdPartyHeading.test(context.heading),
      isAlone,
    };
  const isNamed = isNamedNear(ownerLabel(domain), context);
  const isAbsorbed = thirdPartyHeading.test(context.heading) || isNamed;
  // `we use the service of Example Mail GmbH (info@examplemail.example)` in a policy of somebody else without an address
  const isOfService = isNamed && clues.names.length > 0 && serviceWords.test(`${context.heading} ${context.before}`);
  if (isOfService) return { isOwn: false, isForeign: true, isAlone };
  return { isOwn: false, isForeign: others.length > 0 && isAbsorbed, isAlone };
};
