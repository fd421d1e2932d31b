// Turns a mail address into the one form that goes on the wire and into headers, or says that it is none; free of zod,
// so that the window can say of an address what main will say.

const atom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** A last label of digits alone would be an IPv4 address in disguise. */
const topLabel = /^(?![0-9]+$)/;

/** Characters that a reader does not see; IDNA drops them, so that two domains that look the same would be two or one. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;

/** In bytes, RFC 5321, 4.5.3.1.3: a path of 256 with its angle brackets. */
const longestAddress = 254;

/**
 * A domain in lower-case ASCII (IDNA, as browsers do it), or null. Letters that only look like others (full-width,
 * ideographic full stop) are no domain here: what was typed must be what is meant.
 *
 * `asciiDomain("Bücher.example")` is `"xn--bcher-kva.example"`; `asciiDomain("1.2.3.4")` is null.
 */
export const asciiDomain = (domain: string): string | null => {
  if (!/^[\p{L}\p{N}\p{M}.-]+$/u.test(domain) || unseen.test(domain)) return null;
  if (domain !== domain.normalize("NFKC")) return null;
  let host: string;
  try {
    host = new URL(`http://${domain}`).hostname;
  } catch {
    return null; // What the parser does not take is no domain: that is the answer, not an error.
  }
  const labels = host.split(".");
  const isDomain =
    labels.length >= 2 &&
    host.length <= 253 &&
    labels.every((part) => label.test(part)) &&
    topLabel.test(labels.at(-1) ?? "");
  return isDomain ? host : null;
};

/**
 * Exactly one address as SMTP takes it (RFC 5321 Mailbox with a dot-string, at most 254 bytes), its domain in ASCII; or
 * null for everything else: lists, display names, quotes, comments, routes, look-alike at-signs, non-ASCII local parts.
 *
 * `asciiAddress("privacy@bücher.example")` is `"privacy@xn--bcher-kva.example"`; `asciiAddress("a@b.org, c@d.org")` null.
 */
export const asciiAddress = (address: string): string | null => {
  // Before anything else: whatever a hostile page hands in, this stays quick.
  if (address.length > longestAddress) return null;
  const [local, domain, ...rest] = address.split("@");
  if (local === undefined || domain === undefined || rest.length > 0) return null;
  if (local.length > 64 || !local.split(".").every((part) => atom.test(part))) return null;
  const host = asciiDomain(domain);
  if (host === null) return null;
  const whole = `${local}@${host}`;
  return whole.length <= longestAddress ? whole : null;
};
