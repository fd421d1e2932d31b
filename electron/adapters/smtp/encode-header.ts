// Writes words of any language into mail headers, which are ASCII (RFC 2047), so that they are read back exactly.

/** What fits into a line of 76 beside the longest field name that we write (`Subject: `). */
const room = 66;

/** 39 bytes are 52 characters of base64, 64 with the frame of an encoded word. */
const bytesInWord = 39;

/** Printable ASCII that no reader takes for an encoded word, with single blanks at which it can be folded. */
const isPlain = (text: string): boolean =>
  /^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(text) &&
  !text.includes("=?") &&
  text.split(" ").every((word) => word.length <= room);

/** Breaks before a blank, which stays where it is: unfolding gives back the very same text. */
const fold = (text: string): string => {
  const lines: string[] = [""];
  for (const word of text.split(/(?= )/)) {
    const grown = (lines.at(-1) ?? "") + word;
    if (grown.length <= room) lines[lines.length - 1] = grown;
    else lines.push(word);
  }
  return lines.join("\r\n");
};

const encodedWord = (part: string): string => `=?UTF-8?B?${Buffer.from(part, "utf8").toString("base64")}?=`;

/** Cuts between characters only: an encoded word has to hold whole ones. */
const encodedWords = (text: string): string => {
  const parts: string[] = [""];
  for (const character of text) {
    const grown = (parts.at(-1) ?? "") + character;
    if (Buffer.byteLength(grown, "utf8") <= bytesInWord) parts[parts.length - 1] = grown;
    else parts.push(character);
  }
  return parts.map(encodedWord).join("\r\n ");
};

/** A header of free text such as Subject. `encodeText("Löschung")` is `"=?UTF-8?B?TMO2c2NodW5n?="`. */
export const encodeText = (text: string): string => {
  if (text === "") return "";
  return isPlain(text) ? fold(text) : encodedWords(text);
};

const encodeName = (name: string): string => {
  if (!isPlain(name)) return encodedWords(name);
  const words = /^[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]+$/.test(name) ? name : `"${name.replace(/["\\]/g, "\\$&")}"`;
  return words.length <= room ? words : encodedWords(name);
};

/** One mailbox. `encodeMailbox({ name: "Kim", address: "kim@example.org" })` is `"Kim <kim@example.org>"`. */
export const encodeMailbox = ({ name, address }: { readonly name: string; readonly address: string }): string => {
  if (name === "") return address;
  const words = encodeName(name);
  const isShort = words.length + address.length + 3 <= room;
  return isShort ? `${words} <${address}>` : `${words}\r\n <${address}>`;
};
