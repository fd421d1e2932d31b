// Cloudflare writes addresses as hexadecimal bytes, each mixed with the first; a browser's script puts them back.

const longest = 600;

/**
 * The address in a `data-cfemail`, or null where it is none. `hex` may be the part behind `#` of a
 * `/cdn-cgi/l/email-protection` link too; a subject that follows there is left out.
 *
 * @example decodeCloudflare("422b2c242d02273a232f322e276c2d3025") // "info@example.org"
 */
export const decodeCloudflare = (hex: string): string | null => {
  if (hex.length < 8 || hex.length > longest || hex.length % 2 !== 0 || /[^0-9a-f]/i.test(hex)) return null;
  const key = Number.parseInt(hex.slice(0, 2), 16);
  const bytes: number[] = [];
  for (let at = 2; at < hex.length; at += 2) bytes.push(Number.parseInt(hex.slice(at, at + 2), 16) ^ key);
  const text = new TextDecoder().decode(Uint8Array.from(bytes));
  const address = text.split("?", 1)[0]?.trim() ?? "";
  return /^[^\s@<>"]{1,64}@[^\s@<>"]{1,250}\.[^\s@<>".]{2,24}$/.test(address) ? address : null;
};
