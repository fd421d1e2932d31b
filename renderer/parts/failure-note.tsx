// A failure in the person's language: what is wrong, where, and what to do.
import { type FailureCode, failureCodes } from "../../electron/shared/failure-codes.ts";
import type { Place } from "../stores/place-store.ts";
import { usePlace } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import { Button } from "./button.tsx";
import { Note } from "./note.tsx";
import { Verbatim } from "./verbatim.tsx";

/** Codes whose detail is a field's name or an address; the detail of a way out is a server's own line, all others keep theirs. */
const namesField: ReadonlySet<FailureCode> = new Set([
  "letter-incomplete",
  "bad-argument",
  "line-break-in-header",
  "other-mailbox",
  "address-taken",
  "address-not-yours",
  "account-in-use",
  "imap-missing",
  "password-needed",
  "file-unwritable",
  "folder-gone",
  "disk-full",
  "import-damaged",
  "web-address-private",
  ...failureCodes.slice(failureCodes.indexOf("site-not-found"), failureCodes.indexOf("page-gone")),
]);
const quotesServer: ReadonlySet<FailureCode> = new Set(
  failureCodes.slice(failureCodes.indexOf("host-not-found"), failureCodes.indexOf("practice-off")),
);

/** A code that came as plain text; null if it is none of ours. */
export const readFailureCode = (text: string | null): FailureCode | null =>
  failureCodes.find((code) => code === text) ?? null;

const account: Place = { kind: "settings", part: "account" };

/** Where a failure can be mended. */
const remedies: Partial<Record<FailureCode, Place>> = {
  "account-needed": account,
  "password-needed": account,
  "other-mailbox": account,
  "imap-missing": account,
  "host-not-found": account,
  "connection-refused": account,
  "certificate-wrong": account,
  "password-wrong": account,
  "sender-refused": account,
  "server-garbled": account,
  "tls-missing": account,
  "sent-folder-unknown": account,
  "folder-missing": account,
  "tls-needed": account,
  "backup-passphrase-needed": { kind: "settings", part: "data" },
  "practice-off": { kind: "practice", mailId: null },
};

const Remedy = ({ code }: { code: FailureCode }) => {
  const { t } = useWords();
  const here = usePlace((state) => state.place.kind);
  const go = usePlace((state) => state.go);
  const remedy = remedies[code];
  if (remedy === undefined || remedy.kind === here) return null;
  return (
    <Button weight="quiet" onPress={() => go(remedy)}>
      {t(remedy.kind === "practice" ? "failureNote.toPractice" : "failureNote.toSettings")}
    </Button>
  );
};

type Props = { code: FailureCode; detail: string | null };

export const FailureNote = ({ code, detail }: Props) => {
  const { t } = useWords();
  return (
    <Note tone="bad" title={t(`failures.${code}.what`)} isNews>
      <p>{t(`failures.${code}.todo`)}</p>
      {detail !== null && namesField.has(code) && <p className="small">{t("failureNote.where", { detail })}</p>}
      {detail !== null && quotesServer.has(code) && <Verbatim>{detail}</Verbatim>}
      <Remedy code={code} />
    </Note>
  );
};
