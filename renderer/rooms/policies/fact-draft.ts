// A finding as the fields of a form hold it: all text. Reading it back says which field is wrong and why.
import { asciiDomain } from "../../../electron/shared/ascii-address.ts";
import { contactKinds, contactRoles, rights, stances, waysToUse } from "../../../electron/shared/lists.ts";
import type { FactKind, PolicyFact } from "../../../electron/shared/reading.ts";
import { looksLikeAddress } from "../../parts/looks-like-address.ts";

const fields = {
  name: "",
  host: "",
  country: "",
  day: "",
  month: "1",
  year: "",
  way: "email",
  value: "",
  role: "privacy",
  person: "",
  right: "access",
  stance: "offered",
  scope: "",
  how: "",
  whose: "own",
  law: "eu-gdpr",
  lawStance: "named",
  number: "",
  unit: "day",
  recipient: "",
};
export type FactField = keyof typeof fields;
export type FactDraft = Record<FactField, string>;
export type FactProblem = "missing" | "host" | "address" | "date" | "year" | "number" | "age" | "tooLong";
export type ReadDraft = { readonly fact: PolicyFact } | { readonly wrong: { readonly [F in FactField]?: FactProblem } };

/** An empty form. */
export const emptyDraft = (): FactDraft => ({ ...fields });

const splitDay = (day: string): Partial<FactDraft> => {
  const [year = "", month = "1", only] = day.split("-");
  return { year, month: String(Number(month)), day: only === undefined ? "" : String(Number(only)) };
};

const fill = (fact: PolicyFact): Partial<FactDraft> => {
  switch (fact.kind) {
    case "company":
    case "authority":
      return { name: fact.name };
    case "website":
      return { host: fact.host };
    case "country":
      return { country: fact.country };
    case "effective-on":
    case "updated-on":
      return splitDay(fact.day);
    case "contact":
      return { way: fact.way, value: fact.value ?? "", role: fact.role, person: fact.person ?? "" };
    case "right":
      return {
        right: fact.right,
        stance: fact.stance,
        scope: fact.scope ?? "",
        how: fact.how ?? "",
        whose: fact.isThirdParty ? "theirs" : "own",
      };
    case "law":
      return { law: fact.law, lawStance: fact.stance };
    case "response-time":
      return { number: String(fact.value), unit: fact.unit };
    case "minimum-age":
      return { number: String(fact.years) };
    case "recipient":
      return { recipient: fact.recipient };
    case "identity-check":
    case "retention":
      return {};
  }
};

/** The form that shows a fact as it is. */
export const openDraft = (fact: PolicyFact): FactDraft => ({ ...fields, ...fill(fact) });

/** Kinds of which nothing can be corrected: that they stand there is all that they say. */
export const hasFields = (kind: FactKind): boolean => kind !== "identity-check" && kind !== "retention";

const wrong = (field: FactField, problem: FactProblem): ReadDraft => ({ wrong: { [field]: problem } });

/** A line that has to be there; `make` puts it in. */
const needLine = (draft: FactDraft, field: FactField, most: number, make: (line: string) => PolicyFact): ReadDraft => {
  const line = draft[field].trim();
  if (line === "") return wrong(field, "missing");
  return line.length > most ? wrong(field, "tooLong") : { fact: make(line) };
};

const mayLine = (text: string): string | null => (text.trim() === "" ? null : text.trim());

const oneOf = <T extends string>(list: readonly T[], text: string, usual: T): T =>
  list.find((one) => one === text) ?? usual;

/** `https://www.Example.org/privacy` is `example.org`. */
const readHost = (text: string): string | null => {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/[/?#:].*$/, "")
    .replace(/^www\./, "");
  return asciiDomain(bare);
};

const readDay = (kind: "effective-on" | "updated-on", { day, month, year }: FactDraft): ReadDraft => {
  if (!/^(19|20)\d\d$/.test(year.trim())) return wrong("year", "year");
  const start = `${year.trim()}-${month.padStart(2, "0")}`;
  if (day === "") return { fact: { kind, day: start } };
  const whole = `${start}-${day.padStart(2, "0")}`;
  const isThere = new Date(`${whole}T00:00:00Z`).toISOString().startsWith(whole);
  return isThere ? { fact: { kind, day: whole } } : wrong("day", "date");
};

const readCount = (
  text: string,
  { most, problem }: { most: number; problem: FactProblem },
  make: (count: number) => PolicyFact,
): ReadDraft => {
  const count = Number(text.trim());
  const isFine = /^\d{1,4}$/.test(text.trim()) && count >= 1 && count <= most;
  return isFine ? { fact: make(count) } : wrong("number", problem);
};

const readContact = (draft: FactDraft): ReadDraft => {
  const way = oneOf(contactKinds, draft.way, "email");
  const value = draft.value.trim();
  if (way === "email" && value !== "" && !looksLikeAddress(value)) return wrong("value", "address");
  if (draft.person.trim().length > 200) return wrong("person", "tooLong");
  const role = oneOf(contactRoles, draft.role, "other");
  return needLine(draft, "value", 1000, (line) => ({
    kind: "contact",
    way,
    value: line,
    role,
    person: mayLine(draft.person),
  }));
};

const readRight = (draft: FactDraft): ReadDraft => {
  if (draft.scope.trim().length > 300) return wrong("scope", "tooLong");
  return {
    fact: {
      kind: "right",
      right: oneOf(rights, draft.right, "access"),
      stance: oneOf(stances, draft.stance, "offered"),
      scope: mayLine(draft.scope),
      how: waysToUse.find((way) => way === draft.how) ?? null,
      isThirdParty: draft.whose === "theirs",
    },
  };
};

/** The fact that the form says, or what is wrong with it. Main has the last word. */
export const readDraft = (kind: FactKind, draft: FactDraft): ReadDraft => {
  switch (kind) {
    case "company":
      return needLine(draft, "name", 200, (name) => ({ kind, name }));
    case "authority":
      return needLine(draft, "name", 300, (name) => ({ kind, name }));
    case "website": {
      const host = readHost(draft.host);
      if (draft.host.trim() === "") return wrong("host", "missing");
      return host === null ? wrong("host", "host") : { fact: { kind, host } };
    }
    case "country":
      return draft.country === "" ? wrong("country", "missing") : { fact: { kind, country: draft.country } };
    case "effective-on":
    case "updated-on":
      return readDay(kind, draft);
    case "contact":
      return readContact(draft);
    case "right":
      return readRight(draft);
    case "law":
      return {
        fact: { kind, law: draft.law, stance: oneOf(["named", "implied", "denied"], draft.lawStance, "named") },
      };
    case "response-time":
      return readCount(draft.number, { most: 1000, problem: "number" }, (value) => ({
        kind,
        value,
        unit: oneOf(["day", "business-day", "month"], draft.unit, "day"),
      }));
    case "minimum-age":
      return readCount(draft.number, { most: 30, problem: "age" }, (years) => ({ kind, years }));
    case "recipient":
      return needLine(draft, "recipient", 200, (recipient) => ({ kind, recipient }));
    case "identity-check":
    case "retention":
      return { fact: { kind } };
  }
};
