// Tells what kind of file the bytes are: by their beginning first, since names lie.

export const fileFormats = ["text", "markdown", "html", "pdf", "mail", "docx"] as const;
export type FileFormat = (typeof fileFormats)[number];

const byEnding: Readonly<Record<string, FileFormat>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  mht: "mail",
  mhtml: "mail",
  pdf: "pdf",
  eml: "mail",
  docx: "docx",
};

const endingOf = (name: string): string => /\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";

/** Whether a folder's file is one that the reader reads. */
export const isPolicyFileName = (name: string): boolean => endingOf(name) in byEnding;

const beginningOf = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes.subarray(0, 2048));

/** A page that is told by its first tag, or pasted source that has many. */
const looksLikeHtml = (head: string): boolean =>
  /^[^\w<]{0,40}<(?:!doctype html|!--|html|head|body|meta|div|section|article|main|h[1-6]|p|table|script|style)\b/i.test(
    head,
  ) || /<(?:html|body)[\s>]/i.test(head);

const looksLikeMail = (head: string): boolean =>
  /^(?:(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|from|to|subject|date|x-[\w-]{1,40}):[^\n]{0,1000}\n){2}/i.test(
    head.replace(/\r\n/g, "\n").replace(/\n[ \t]+/g, " "),
  );

/** `name` may be empty or `-`; then the bytes alone decide. Null: bytes that are no text and no kind of file that is read. */
export const guessFormat = (bytes: Uint8Array, name: string): FileFormat | null => {
  const head = beginningOf(bytes);
  if (/^[\s\uFEFF]{0,8}%PDF-/.test(head) || (endingOf(name) === "pdf" && head.includes("%PDF-"))) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return "docx";
  const named = byEnding[endingOf(name)];
  if (named === "pdf" || named === "docx") return isText(bytes) ? null : named;
  if (named !== undefined && named !== "text") return named;
  if (!isText(bytes)) return null;
  if (looksLikeHtml(head)) return "html";
  return named === undefined && looksLikeMail(head) ? "mail" : "text";
};

/** Text has no zero bytes, save in UTF-16, where they stand in every second place. */
const isText = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 4096);
  let zeros = 0;
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) zeros += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  if (controls > sample.length * 0.05) return false;
  return zeros === 0 || (zeros > sample.length * 0.3 && zeros < sample.length * 0.6);
};
