// Some pages keep an address in pieces (`data-name`, `data-domain`, `data-tld`) that a style or a script joins.

const longest = 100;

/**
 * The address of such an element, or null where its attributes make none.
 *
 * @example decodeSplit({ "data-user": "info", "data-domain": "example", "data-tld": "org" }) // "info@example.org"
 */
export const decodeSplit = (attributes: Readonly<Record<string, string | undefined>>): string | null => {
  const name = attributes["data-name"] ?? attributes["data-user"] ?? attributes["data-local"];
  const host = attributes["data-domain"] ?? attributes["data-host"];
  const tld = attributes["data-tld"];
  if (name === undefined || host === undefined || name.length + host.length > longest) return null;
  const address = `${name}@${host}${tld === undefined || tld === "" ? "" : `.${tld.replace(/^\./, "")}`}`.toLowerCase();
  return /^[a-z0-9][a-z0-9._+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}$/.test(address) ? address : null;
};
