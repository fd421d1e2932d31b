// What a dossier says, in one language. It goes to somebody who does not know the app: an authority, a lawyer, a company.
import type { LetterName } from "../../../shared/letter-names.ts";
import type { AppNote, EventKind, Language, WaySent } from "../../../shared/lists.ts";
import type { RequestEvent } from "../../../shared/message.ts";
import type { DutyKind, DutyState } from "../../../shared/standing-names.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

export type DossierWords = {
  readonly title: (reference: string) => string;
  readonly madeAt: (at: string) => string;
  readonly practice: string;
  readonly company: string;
  readonly law: string;
  readonly noLaw: string;
  readonly head: Readonly<
    Record<"summary" | "timeline" | "messages" | "duties" | "letters" | "files" | "means", string>
  >;
  readonly times: string;
  readonly column: Readonly<
    Record<
      | "when"
      | "what"
      | "by"
      | "words"
      | "direction"
      | "from"
      | "to"
      | "subject"
      | "messageId"
      | "reply"
      | "file"
      | "on"
      | "article"
      | "state"
      | "hash"
      | "bytes",
      string
    >
  >;
  readonly letter: Readonly<Record<LetterName, string>>;
  readonly event: Readonly<Record<EventKind, string>>;
  /** In place of `event.sent`, where a letter went out without the app. */
  readonly sentBy: Readonly<Record<Exclude<WaySent, "email">, string>>;
  readonly by: Readonly<Record<RequestEvent["by"], string>>;
  readonly note: Readonly<Record<AppNote, string>>;
  readonly duty: Readonly<Record<DutyKind, string>>;
  readonly dutyState: Readonly<Record<DutyState, string>>;
  /** Of entries that stand in the place of others, and of those others. */
  readonly mark: Readonly<Record<"corrected" | "takenBack" | "corrects" | "takesBack", string>>;
  readonly noDay: string;
  readonly notBefore: string;
  readonly until: string;
  readonly sent: string;
  readonly received: string;
  readonly noReply: string;
  readonly notOut: string;
  readonly attached: string;
  readonly chain: (links: number, head: string) => string;
  readonly later: (links: number, on: string) => string;
  readonly broken: string;
  readonly dkim: Readonly<Record<"pass" | "fail" | "none" | "unknown", (domain: string) => string>>;
  readonly means: readonly string[];
  readonly page: (page: string, all: string) => string;
  readonly readme: (facts: { readonly reference: string; readonly company: string; readonly at: string }) => string;
};

export const dossierWords: Readonly<Record<Language, DossierWords>> = { en, de, fr, es };
