// Tells whether what a server sent can be what it was fetched for: by what it says first, then by the bytes, since servers err and lie.
import type { PageUse } from "../../shared/lists.ts";

/** Said of anything at all. */
const anyType = ["application/octet-stream", "binary/octet-stream"];

const types: Readonly<Record<PageUse, ReadonlySet<string>>> = {
  policy: new Set([
    ...["text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf", ...anyType],
  ]),
  directory: new Set([
    ...["application/json", "text/json", "text/csv", "application/csv", "text/comma-separated-values", "text/plain"],
    ...["application/vnd.ms-excel", "application/zip", "application/x-zip-compressed", ...anyType],
  ]),
};

const bareType = (header: string): string => (header.split(";")[0] ?? "").trim().toLowerCase();

/** Whether it is worth taking in at all: a film says so before its first byte. `header: null`: nothing was said. */
export const isPossibleType = (use: PageUse, header: string | null): boolean =>
  header === null || types[use].has(bareType(header));

export type Content = "pdf" | "zip" | "html" | "json" | "text";

/** Text has no zero bytes, save in UTF-16. */
const isText = (head: Uint8Array): boolean => {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return isWide || !head.includes(0);
};

const openingOf = (head: Uint8Array): string =>
  new TextDecoder("latin1")
    .decode(head)
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();

const tell = (head: Uint8Array, header: string | null): Content | null => {
  const opening = openingOf(head);
  if (opening.startsWith("%PDF-")) return "pdf";
  if (opening.startsWith("PK\u0003\u0004")) return "zip";
  if (!isText(head)) return null;
  if (/^(?:\{\s*["}]|\[\s*[[{"\]])/.test(opening)) return "json";
  const saysPage = header !== null && /^(?:text\/html|application\/xhtml\+xml)$/.test(bareType(header));
  return saysPage || /^<(?:!doctype|html|\?xml|!--|head|body)/i.test(opening) ? "html" : "text";
};

const fitting: Readonly<Record<PageUse, readonly Content[]>> = {
  policy: ["pdf", "html", "text"],
  // A page in place of a list asks to log in, or says that the list has moved.
  directory: ["zip", "json", "text"],
};

/** What the bytes are (`head`: the first 4,096 or so), or null if they cannot be what was fetched. */
export const tellContent = (use: PageUse, header: string | null, head: Uint8Array): Content | null => {
  const content = tell(head, header);
  return content !== null && fitting[use].includes(content) ? content : null;
};
