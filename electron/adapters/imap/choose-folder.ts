// Tells which of a mailbox's folders holds what was sent and which holds junk; where it cannot be told, nothing is guessed.
import type { ListResponse } from "imapflow";

/** As servers and mail programs name it where they do not mark it (RFC 6154); the last part of the path, in lower case. */
const sentNames: ReadonlySet<string> = new Set([
  "sent",
  "sent items",
  "sent mail",
  "sent messages",
  "gesendet",
  "gesendete objekte",
  "gesendete elemente",
  "gesendete nachrichten",
  "envoyés",
  "éléments envoyés",
  "messages envoyés",
  "enviados",
  "elementos enviados",
  "inviata",
  "posta inviata",
  "verzonden",
  "verzonden items",
  "wysłane",
  "skickat",
  "sendt",
  "lähetetyt",
]);
const junkNames: ReadonlySet<string> = new Set(["junk", "junk e-mail", "junk email", "spam", "bulk mail", "bulk"]);

type Folder = Pick<ListResponse, "path" | "name" | "flags">;

const has = ({ flags }: Folder, flag: string): boolean =>
  [...flags].some((one) => one.toLowerCase() === flag.toLowerCase());

const canOpen = (folder: Folder): boolean =>
  !has(folder, "\\Noselect") && !has(folder, "\\NonExistent") && folder.path.toUpperCase() !== "INBOX";

const only = (folders: readonly Folder[]): string | null => (folders.length === 1 ? (folders[0]?.path ?? null) : null);

const choose = (folders: readonly Folder[], flag: string, names: ReadonlySet<string>): string | null => {
  const open = folders.filter(canOpen);
  const marked = open.filter((folder) => has(folder, flag));
  if (marked.length > 0) return only(marked);
  return only(open.filter(({ name }) => names.has(name.normalize("NFC").toLowerCase())));
};

/** null if none is marked or named so, or more than one is. */
export const chooseSent = (folders: readonly Folder[]): string | null => choose(folders, "\\Sent", sentNames);

export const chooseJunk = (folders: readonly Folder[]): string | null => choose(folders, "\\Junk", junkNames);
