// Says of an address that a person typed, or that a server sent on to, whether it may be asked, and whom that would ask.
import { asciiDomain } from "../../shared/ascii-address.ts";
import { type AddressFault, longestAddress, type PageAddress } from "../../shared/page.ts";

type AddressCheck = ({ readonly ok: true } & PageAddress) | { readonly ok: false; readonly fault: AddressFault };

const refuse = (fault: AddressFault): AddressCheck => ({ ok: false, fault });

/** Names that mean a machine nearby or none on the internet: RFC 6761, 6762, 7686, 8375, 9476, ICANN's `internal`, and habit. */
const nearby = new Set(
  "localhost local localdomain internal intranet private corp home lan onion i2p alt test invalid".split(" "),
);

const isNearby = (host: string): boolean =>
  !host.includes(".") || nearby.has(host.slice(host.lastIndexOf(".") + 1)) || /(^|\.)home\.arpa$/.test(host);

/**
 * Blanks, controls and signs that nobody sees; before the query a backslash, since browsers read it there as a slash and
 * people do not. Behind it nothing is read as anything else.
 */
const unlikely = /[\s\p{C}]|^[^?#]*\\/u;

/** `example.org/privacy` is as good as with https in front; `mailto:` and its like are something else; `host:8443` is not. */
const withScheme = (typed: string): string | null => {
  if (/^https?:\/\//i.test(typed)) return typed;
  if (/^[a-z][a-z0-9+-]*:(?!\d)/i.test(typed) || /^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) return null;
  return `https://${typed.replace(/^\/\//, "")}`;
};

/** As it was written, before a parser makes another of it. */
const hostAsTyped = (address: string): string =>
  /^https?:\/\/(?:[^/?#]*@)?([^/?#:]*)/i.exec(address)?.[1]?.toLowerCase() ?? "";

const parse = (address: string): URL | null => {
  try {
    return new URL(address);
  } catch {
    return null; // What the parser does not take is no address: that is the answer, not an error.
  }
};

/**
 * `checkAddress("example.org/privacy")` gives `url: "https://example.org/privacy"`. Names are not looked up here: where a
 * name leads is judged when it is asked (`isPublicAddress`).
 */
export const checkAddress = (typed: string): AddressCheck => {
  const given = typed.trim();
  if (given === "" || given.length > longestAddress || unlikely.test(given)) return refuse("web-address-invalid");
  const address = withScheme(given);
  if (address === null) return refuse("web-address-not-https");
  const isFromHttp = /^http:/i.test(address);
  const url = parse(address.replace(/^http:/i, "https:"));
  if (url === null || url.hostname === "") return refuse("web-address-invalid");
  if (url.username !== "" || url.password !== "") return refuse("web-address-with-password");
  // The parser has made four numbers of `127.1`, `0x7f000001` and `2130706433`.
  if (url.hostname.startsWith("[") || /^[\d.]+$/.test(url.hostname)) return refuse("web-address-number");
  if (isNearby(url.hostname.replace(/\.$/, ""))) return refuse("web-address-private");
  const shown = hostAsTyped(address);
  if (asciiDomain(shown) !== url.hostname) return refuse("web-address-invalid");
  // An http address with a port of its own says nothing of a server that speaks https.
  if (isFromHttp && url.port !== "") return refuse("web-address-not-https");
  url.hash = "";
  if (url.href.length > longestAddress) return refuse("web-address-invalid");
  return { ok: true, url: url.href, host: url.host, reading: shown === url.hostname ? null : shown, isFromHttp };
};
