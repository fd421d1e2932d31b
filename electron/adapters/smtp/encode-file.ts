// Writes a file as a part of a mail: base64, with a name that every reader gives back (RFC 2045, 2046, 2183, 2231).

export type MailFile = { readonly name: string; readonly content: Uint8Array };

/** What mail programs show at once; anything else is just bytes. Never HTML: no reader shall run what a file holds. */
const types: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  heic: "image/heic",
  tif: "image/tiff",
  tiff: "image/tiff",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  zip: "application/zip",
};

const typeOf = (name: string): string =>
  types[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";

/** Of the value, in a line of 76 with the longest name and number before it. */
const room = 50;

const isPlain = (value: string): boolean => /^[A-Za-z0-9 ._()+,=@~#&'-]+$/.test(value) && value.length <= room;

/** Percent signs for every byte that is no letter, digit or one of a few signs (RFC 8187 section 3.2.1). */
const encodeCharacter = (character: string): string =>
  /^[A-Za-z0-9._~-]$/.test(character)
    ? character
    : [...Buffer.from(character, "utf8")]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
        .join("");

/** Cut between characters, since not every reader joins the halves of one. */
const cut = (value: string): readonly string[] => {
  const pieces: string[] = [""];
  for (const character of value) {
    const next = encodeCharacter(character);
    if ((pieces.at(-1) ?? "").length + next.length <= room) pieces[pieces.length - 1] += next;
    else pieces.push(next);
  }
  return pieces;
};

/** `encodeParameter("filename", "a.pdf")` is `["filename=\"a.pdf\""]`; of other words `filename*0*=UTF-8''…`, a line each. */
export const encodeParameter = (name: string, value: string): readonly string[] => {
  if (isPlain(value)) return [`${name}="${value}"`];
  const pieces = cut(value);
  if (pieces.length === 1) return [`${name}*=UTF-8''${pieces[0]}`];
  return pieces.map((piece, at) => `${name}*${at}*=${at === 0 ? "UTF-8''" : ""}${piece}`);
};

/** 57 bytes are a line of 76. */
const bytesInLine = 57;
const linesAtOnce = 4096;

const encodeBase64 = (content: Uint8Array): string => {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const blocks: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesInLine * linesAtOnce) {
    const text = bytes.toString("base64", at, Math.min(at + bytesInLine * linesAtOnce, bytes.length));
    for (let start = 0; start < text.length; start += 76) blocks.push(text.slice(start, start + 76), "\r\n");
  }
  return blocks.join("");
};

const typeLine = (type: string): string => `Content-Type:${type.length > room ? "\r\n " : " "}${type}`;

/** A part with its own headers, ending with a line break. */
export const encodeFile = ({ name, content }: MailFile): string =>
  [
    [typeLine(typeOf(name)), ...encodeParameter("name", name).map((line) => `;\r\n ${line}`)].join(""),
    ["Content-Disposition: attachment", ...encodeParameter("filename", name).map((line) => `;\r\n ${line}`)].join(""),
    "Content-Transfer-Encoding: base64",
    "",
    encodeBase64(content),
  ].join("\r\n");

/**
 * The parts as multipart/mixed, its header first. The line between them is made of the Message-ID and holds `=_`, which
 * stands in no quoted-printable and in no base64: no part can end another.
 */
export const joinParts = (parts: readonly string[], messageId: string): readonly string[] => {
  const boundary = `=_${messageId.replace(/[^A-Za-z0-9]/g, "").slice(0, 50)}`;
  return [
    `Content-Type: multipart/mixed;\r\n boundary="${boundary}"\r\n\r\n`,
    ...parts.flatMap((part) => [`--${boundary}\r\n`, part]),
    `--${boundary}--\r\n`,
  ];
};
