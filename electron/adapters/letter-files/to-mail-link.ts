// Writes a letter as a link that starts a mail in the person's own mail program (RFC 6068).
import { findUnfit } from "../../core/letters/find-unfit.ts";
import { asciiAddress } from "../../shared/ascii-address.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";

/** Windows hands no more than 2,081 characters on to a program, and cuts the rest off without a word. */
const longestLink = 2000;

/**
 * Everything but letters, digits and `-._~`: the quotation marks that `encodeURIComponent` leaves would end an argument
 * in scripts that some systems start mail programs by.
 */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

export type MailLink = {
  readonly url: string;
  /** The address as it stands in the link, to be shown. */
  readonly to: string;
  /** The link holds address and subject alone: the text is to go another way. */
  readonly isTextLeftOut: boolean;
};

/**
 * At most 2,000 characters. Fails with `address-invalid`, with `line-break-in-header` for a subject of several lines, or
 * with `letter-too-long` if the subject alone is too long.
 *
 * `toMailLink({ to: "privacy@example.org", subject: "Access", text: "Hello\nKim" })` has the url
 * `mailto:privacy@example.org?subject=Access&body=Hello%0D%0AKim`.
 */
export const toMailLink = ({
  to,
  subject,
  text,
}: {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}): Result<MailLink> => {
  // Some mail programs put what a link holds into the head of the mail as it comes: a second line would be a header.
  if (findUnfit(subject, { lines: "one" }) === "line-break")
    return fail("line-break-in-header", "A line break stands in the subject.", { detail: "subject" });
  const address = asciiAddress(to);
  if (address === null) return fail("address-invalid", "The recipient's address is none.", { detail: "to.address" });
  const at = address.lastIndexOf("@");
  const start = `mailto:${encode(address.slice(0, at))}${address.slice(at)}?subject=${encode(subject)}`;
  if (start.length > longestLink) return fail("letter-too-long", "The subject is too long.", { detail: "subject" });
  const url = `${start}&body=${encode(text.replace(/\r\n?|\n/g, "\r\n"))}`;
  const isTextLeftOut = url.length > longestLink;
  return succeed({ url: isTextLeftOut ? start : url, to: address, isTextLeftOut });
};
