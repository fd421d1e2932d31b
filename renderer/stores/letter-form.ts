// What the person types before a letter is written, as fields hold it; made from a wish and made into one again.
import type { z } from "zod";
import {
  type ErasureGround,
  groundOfReason,
  type IdentifyingDatum,
  type LetterBasis,
  type LetterLanguage,
  type LetterName,
  type RefusalGround,
  type RefusalReason,
} from "../../electron/shared/letter-names.ts";
import type { LetterPlan } from "../../electron/shared/letter-plan.ts";
import type { LetterWish } from "../../electron/shared/letter-wish.ts";
import type { EventKind } from "../../electron/shared/lists.ts";
import type { KnownPlace } from "../../electron/shared/reach.ts";

export type CorrectionRow = { readonly key: number; field: string; oldValue: string; newValue: string };
/** `text`: in place of the sentence that the letter's language has for `kind`. */
export type EventRow = { readonly key: number; on: string; kind: EventKind; text: string };

/** Empty texts and days are "not given". Lists that are typed one a line are one text. */
export type LetterForm = {
  readonly basis: LetterBasis;
  /** null: the person has to choose. */
  readonly language: LetterLanguage | null;
  readonly companyPlace: KnownPlace | null;
  readonly scope: "all" | "these";
  readonly data: string;
  /** `usual`: the letter names the grounds that anybody has. */
  readonly groundsFrom: "usual" | "own";
  readonly grounds: readonly ErasureGround[];
  readonly reasons: string;
  readonly objectedUse: string;
  readonly corrections: readonly CorrectionRow[];
  readonly answerBy: string;
  readonly answeredOn: string;
  readonly identityAsked: string;
  readonly encloses: boolean;
  readonly formAddress: string;
  readonly channelUsedOn: string;
  readonly extendedTo: string;
  readonly extensionLate: boolean;
  readonly extensionUnreasoned: boolean;
  readonly feeAsked: string;
  readonly acceptsFee: boolean;
  /** Only where no ground says it finer. */
  readonly refusalReason: RefusalReason | null;
  readonly refusalGround: RefusalGround | null;
  readonly refusalWords: string;
  readonly lacking: readonly string[];
  readonly problems: string;
  readonly authorityId: string | null;
  readonly events: readonly EventRow[];
  readonly shareName: boolean;
  readonly companyAddress: string;
  readonly customerNumber: string;
  readonly accountName: string;
  readonly identifyBy: readonly IdentifyingDatum[];
  readonly otherIdentifier: string;
  readonly postalAddress: string;
  /** The address that it comes from, if the person chose one. */
  readonly from: string | null;
};

export type FormField = keyof LetterForm;

/** The fields of each kind of letter beside those that all have. */
const fieldsOf: Readonly<Record<LetterName, readonly FormField[]>> = {
  access: ["data"],
  erasure: ["data", "grounds", "reasons"],
  rectification: ["corrections"],
  "opt-out-marketing": [],
  "opt-out-sale": [],
  "third-party-disclosure": ["data"],
  objection: ["data", "reasons", "objectedUse"],
  reminder: ["answerBy"],
  "identity-answer": ["answeredOn", "identityAsked", "encloses"],
  "form-answer": ["answeredOn", "formAddress", "channelUsedOn"],
  "extension-check": ["answeredOn", "extendedTo", "extensionLate", "extensionUnreasoned"],
  "fee-answer": ["answeredOn", "feeAsked", "acceptsFee"],
  "refusal-answer": ["answeredOn", "refusalReason", "refusalGround", "refusalWords"],
  appeal: ["answeredOn", "refusalReason", "refusalGround", "refusalWords"],
  "internal-complaint": ["problems"],
  "incomplete-answer": ["answeredOn", "answerBy", "lacking", "problems"],
  complaint: ["authorityId", "problems", "events", "shareName", "companyAddress"],
};

/** Laws under which the person can say why data should go, by the grounds that each knows. */
const groundsOf: Partial<Readonly<Record<LetterBasis, readonly ErasureGround[]>>> = {
  "eu-gdpr": ["not-needed", "consent-withdrawn", "objection", "unlawful", "legal-duty", "child"],
  "uk-gdpr": ["not-needed", "consent-withdrawn", "objection", "unlawful", "legal-duty", "child"],
  "jp-appi": ["not-needed", "unlawful", "harm"],
};
/** Laws whose letters of erasure have room for the person's reasons. */
const takesReasons: readonly LetterBasis[] = [
  "eu-gdpr",
  "uk-gdpr",
  "ch-fadp",
  "br-lgpd",
  "ca-pipeda",
  "ca-qc-law25",
  "kr-pipa",
];

export const listGrounds = (basis: LetterBasis): readonly ErasureGround[] => groundsOf[basis] ?? [];

export const hasField = (kind: LetterName, field: FormField, basis: LetterBasis): boolean => {
  if (!fieldsOf[kind].includes(field)) return false;
  if (kind !== "erasure") return true;
  if (field === "grounds") return listGrounds(basis).length > 0;
  return field !== "reasons" || takesReasons.includes(basis);
};

const numbered = <T>(rows: readonly T[]): (T & { key: number })[] => rows.map((row, key) => ({ ...row, key }));

/** What a form begins with; the log's events fill a complaint's table, and the only authority is chosen. */
export const firstForm = ({ kind, suggested, askLanguage, events, authorities }: LetterPlan): LetterForm => {
  const form = formOf(suggested);
  const only = authorities.length === 1 ? authorities[0] : undefined;
  return {
    ...form,
    language: askLanguage ? null : form.language,
    authorityId: form.authorityId ?? only?.authority.id ?? null,
    events: kind === "complaint" ? numbered(events.map((event) => ({ ...event, text: "" }))) : [],
  };
};

export const formOf = (wish: LetterWish): LetterForm => {
  const { extra } = wish;
  return {
    basis: wish.basis,
    language: wish.language,
    companyPlace: wish.companyPlace,
    scope: extra.data === undefined ? "all" : "these",
    data: extra.data?.join("\n") ?? "",
    groundsFrom: extra.grounds === undefined ? "usual" : "own",
    grounds: extra.grounds ?? [],
    reasons: extra.reasons ?? "",
    objectedUse: extra.objectedUse ?? "",
    corrections: numbered(
      extra.corrections?.map((row) => ({ ...row, oldValue: row.oldValue ?? "" })) ?? [
        { field: "", oldValue: "", newValue: "" },
      ],
    ),
    answerBy: extra.answerBy ?? "",
    answeredOn: extra.answeredOn ?? "",
    identityAsked: extra.identityAsked ?? "",
    encloses: extra.encloses ?? false,
    formAddress: extra.formAddress ?? "",
    channelUsedOn: extra.channelUsedOn ?? "",
    extendedTo: extra.extendedTo ?? "",
    extensionLate: extra.extensionLate ?? false,
    extensionUnreasoned: extra.extensionUnreasoned ?? false,
    feeAsked: extra.feeAsked ?? "",
    acceptsFee: extra.acceptsFee ?? false,
    refusalReason: extra.refusalReason === "outside_jurisdiction" ? extra.refusalReason : null,
    refusalGround: extra.refusalGround ?? (extra.refusalReason ? groundOfReason[extra.refusalReason] : null),
    refusalWords: extra.refusalWords ?? "",
    lacking: extra.lacking ?? [],
    problems: extra.problems?.join("\n") ?? "",
    authorityId: wish.authorityId,
    from: wish.from,
    events: numbered(extra.events?.map(({ on, kind, text = "" }) => ({ on, kind, text })) ?? []),
    shareName: extra.shareName ?? false,
    companyAddress: extra.companyAddress ?? "",
    customerNumber: wish.customerNumber ?? "",
    accountName: wish.accountName ?? "",
    identifyBy: extra.identifyBy ?? [],
    otherIdentifier: wish.otherIdentifier ?? "",
    postalAddress: wish.postalAddress ?? "",
  };
};

/** A form of before may rest on what no longer can be; then the plan's own suggestion counts. */
export const fitForm = (
  form: LetterForm,
  { options, suggested }: Pick<LetterPlan, "options" | "suggested">,
): LetterForm => {
  const find = (wanted: LetterBasis) => options.find(({ basis }) => basis === wanted);
  const option = find(form.basis) ?? find(suggested.basis);
  if (!option) return form;
  const isWritten = form.language !== null && option.languages.includes(form.language);
  const only = option.languages.length === 1 ? option.languages[0] : undefined;
  return {
    ...form,
    basis: option.basis,
    language: isWritten ? form.language : (only ?? null),
    companyPlace: suggested.companyPlace,
  };
};

const given = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());
const orNull = (text: string): string | null => given(text) ?? null;
const filled = <T>(list: readonly T[]): T[] | undefined => (list.length === 0 ? undefined : [...list]);
const linesOf = (text: string): string[] | undefined =>
  filled(text.split(/\r?\n/).flatMap((line) => given(line) ?? []));

export type WishInput = z.input<typeof LetterWish>;
type Extra = WishInput["extra"];

const extraOf = (form: LetterForm): { readonly [F in FormField]?: Extra } => ({
  data: { data: form.scope === "these" ? linesOf(form.data) : undefined },
  grounds: {
    grounds:
      form.groundsFrom === "own"
        ? filled(form.grounds.filter((one) => listGrounds(form.basis).includes(one)))
        : undefined,
  },
  reasons: { reasons: given(form.reasons) },
  objectedUse: { objectedUse: given(form.objectedUse) },
  corrections: {
    corrections: filled(
      form.corrections.flatMap(({ field, oldValue, newValue }) =>
        given(field) && given(newValue)
          ? [{ field: field.trim(), oldValue: orNull(oldValue), newValue: newValue.trim() }]
          : [],
      ),
    ),
  },
  answerBy: { answerBy: given(form.answerBy) },
  answeredOn: { answeredOn: given(form.answeredOn) },
  identityAsked: { identityAsked: given(form.identityAsked) },
  encloses: { encloses: form.encloses },
  formAddress: { formAddress: given(form.formAddress) },
  channelUsedOn: { channelUsedOn: given(form.channelUsedOn) },
  extendedTo: { extendedTo: given(form.extendedTo) },
  extensionLate: { extensionLate: form.extensionLate },
  extensionUnreasoned: { extensionUnreasoned: form.extensionUnreasoned },
  feeAsked: { feeAsked: given(form.feeAsked) },
  acceptsFee: { acceptsFee: form.acceptsFee },
  refusalReason: { refusalReason: form.refusalReason ?? undefined },
  refusalGround: { refusalGround: form.refusalGround ?? undefined },
  refusalWords: { refusalWords: given(form.refusalWords) },
  lacking: { lacking: filled(form.lacking) },
  problems: { problems: linesOf(form.problems) },
  events: {
    events: filled(
      form.events.flatMap(({ on, kind, text }) =>
        given(on) ? [{ on, kind, ...(given(text) !== undefined && { text: text.trim() }) }] : [],
      ),
    ),
  },
  shareName: { shareName: form.shareName },
  companyAddress: { companyAddress: given(form.companyAddress) },
});

/** Only what this kind of letter has a field for; what came with the plan and has none stays. null: no language yet. */
export const wishOf = (
  form: LetterForm,
  { kind, suggested, elements }: Pick<LetterPlan, "kind" | "suggested" | "elements">,
): WishInput | null => {
  const { language } = form;
  if (language === null) return null;
  // Parts of a first letter have their names in one language.
  const isPart = (name: string) => elements.some((one) => one.language === language && one.name === name);
  const typed = extraOf({ ...form, lacking: form.lacking.filter(isPart) });
  const extra: Extra = { ...suggested.extra };
  for (const [field, part] of Object.entries(typed) as [FormField, Extra][]) {
    if (fieldsOf[kind].includes(field)) Object.assign(extra, blankWhere(part, !hasField(kind, field, form.basis)));
  }
  const identifyBy = form.identifyBy.filter((one) => one !== "otherIdentifier" || given(form.otherIdentifier));
  return {
    basis: form.basis,
    language,
    companyPlace: form.companyPlace,
    customerNumber: orNull(form.customerNumber),
    accountName: orNull(form.accountName),
    otherIdentifier: identifyBy.includes("otherIdentifier") ? orNull(form.otherIdentifier) : null,
    postalAddress: orNull(form.postalAddress),
    authorityId: kind === "complaint" ? form.authorityId : null,
    from: form.from,
    extra: dropUndefined({ ...extra, identifyBy: filled(identifyBy) }),
  };
};

const blankWhere = (part: Extra, isBlank: boolean): Extra =>
  isBlank ? (Object.fromEntries(Object.keys(part).map((name) => [name, undefined])) as Extra) : part;

const dropUndefined = (extra: Extra): Extra =>
  Object.fromEntries(Object.entries(extra).filter(([, value]) => value !== undefined)) as Extra;
