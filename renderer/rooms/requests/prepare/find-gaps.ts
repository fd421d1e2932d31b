// What a letter still lacks: seen before it is written, or told by main, which alone knows what its template wants.
import type { LetterName } from "../../../../electron/shared/letter-names.ts";
import type { LetterPlan } from "../../../../electron/shared/letter-plan.ts";
import type { Failure } from "../../../../electron/shared/result.ts";
import { type FormField, hasField, type LetterForm } from "../../../stores/letter-form.ts";

const isEmpty = (text: string) => text.trim() === "";

/** Fields that no letter of this kind can do without, or that the person began and left empty. */
export const findGaps = (
  form: LetterForm,
  { kind, authorities }: Pick<LetterPlan, "kind" | "authorities">,
): FormField[] => {
  const has = (field: FormField) => hasField(kind, field, form.basis);
  const gaps: Partial<Record<FormField, boolean>> = {
    language: form.language === null,
    data: has("data") && form.scope === "these" && isEmpty(form.data),
    grounds: has("grounds") && form.groundsFrom === "own" && form.grounds.length === 0,
    corrections: has("corrections") && !form.corrections.some(isWhole),
    // An appeal may be against silence.
    answeredOn: has("answeredOn") && kind !== "appeal" && isEmpty(form.answeredOn),
    lacking: has("lacking") && form.lacking.length === 0 && isEmpty(form.problems),
    problems: (kind === "complaint" || kind === "internal-complaint") && isEmpty(form.problems),
    // One that was chosen before the person's details changed may be offered no more.
    authorityId:
      has("authorityId") &&
      authorities.length > 0 &&
      authorities.every(({ authority }) => authority.id !== form.authorityId),
    otherIdentifier: form.identifyBy.includes("otherIdentifier") && isEmpty(form.otherIdentifier),
  };
  return (Object.keys(gaps) as FormField[]).filter((field) => gaps[field]);
};

const isWhole = ({ field, newValue }: LetterForm["corrections"][number]) => !isEmpty(field) && !isEmpty(newValue);

/** Values of the templates that have another name here. */
const fieldOf: Readonly<Record<string, FormField>> = {
  listedData: "data",
  field: "corrections",
  oldValue: "corrections",
  newValue: "corrections",
  problem: "problems",
  element: "lacking",
  eventOn: "events",
  eventText: "events",
  authorityName: "authorityId",
  address: "identifyBy",
  phone: "identifyBy",
  birthOn: "identifyBy",
  personAddress: "identifyBy",
  personPhone: "identifyBy",
  personBirthOn: "identifyBy",
};
const everywhere: readonly FormField[] = [
  "language",
  "customerNumber",
  "accountName",
  "otherIdentifier",
  "identifyBy",
  "postalAddress",
];

type Told = { readonly fields: FormField[]; readonly others: string[]; readonly isUnfit: boolean };

/** `others`: names for which this page has no field. */
export const gapsOf = (failure: Failure | null, kind: LetterName): Told => {
  const isUnfit = failure?.code === "line-break-in-header" || failure?.code === "bad-argument";
  if (failure === null || !(isUnfit || failure.code === "letter-incomplete"))
    return { fields: [], others: [], isUnfit };
  const names = (failure.detail ?? "").split(/,\s*/).filter((name) => name !== "");
  const found = names.map((name) => ({ name, field: toField(name, kind) }));
  return {
    fields: [...new Set(found.flatMap(({ field }) => field ?? []))],
    others: isUnfit ? [] : found.flatMap(({ name, field }) => (field === null ? [name] : [])),
    isUnfit,
  };
};

/** A detail may be a path, `wish.extra.problems.0`: the first part that is a field counts. */
const toField = (name: string, kind: LetterName): FormField | null => {
  const bases = ["eu-gdpr", "kr-pipa", "jp-appi", "plain"] as const;
  for (const part of name.split(".")) {
    const field = fieldOf[part] ?? (part as FormField);
    if (everywhere.includes(field) || bases.some((basis) => hasField(kind, field, basis))) return field;
  }
  return null;
};

/** Fields with a word of their own in `prepare.missing`. */
const worded = [
  "language",
  "corrections",
  "reasons",
  "data",
  "grounds",
  "answeredOn",
  "answerBy",
  "lacking",
  "problems",
  "authorityId",
  "events",
  "otherIdentifier",
] as const satisfies readonly FormField[];

export const missingWord = (field: FormField): (typeof worded)[number] | "title" =>
  worded.find((one) => one === field) ?? "title";
