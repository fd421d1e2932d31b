// What comes out of a policy; each finding with where it stands, the rule that found it and how sure that is.
import type { contactKinds, contactRoles, NoContactReason, Right, stances } from "../../shared/lists.ts";
import type { PolicyLanguage } from "./policy-language.ts";

/** `quote` is exactly `text.slice(start, end)` of the snapshot; `sentence` is the whole sentence around it. */
export type Span = { readonly start: number; readonly end: number; readonly quote: string };
export type Found = {
  readonly evidence: Span;
  readonly sentence: Span;
  /** The rule's name, `contacts/mail-after-lead`. */
  readonly rule: string;
  /** 0 to 1; calibrated: of the findings at 0.9 about nine in ten are right on the development set. */
  readonly confidence: number;
};

export type ContactFinding = Found & {
  readonly kind: (typeof contactKinds)[number];
  readonly value: string | null;
  readonly hidden: boolean;
  readonly role: (typeof contactRoles)[number];
  readonly person: string | null;
};

export type RightStance = (typeof stances)[number];
export type RightUse = Found & {
  readonly right: Right;
  readonly stance: RightStance;
  /** In short plain English, `residents of the EU`; null: everybody. */
  readonly scope: string | null;
  readonly how: "mail" | "form" | "link" | "account" | "post" | null;
  /** True for an opt-out that an ad network or a browser offers: not the company's own. */
  readonly isThirdParty: boolean;
};

export type LawUse = Found & { readonly law: string; readonly stance: "named" | "implied" | "denied" };
export type DayFinding = Found & { readonly value: string };
export type NameFinding = Found & { readonly value: string };

export type PrimaryContact = {
  readonly kind: "email" | "form" | "postal";
  readonly value: string;
  readonly why: string;
};

export type PolicyFindings = {
  /** Version of the reader; findings of an older one are derived anew from the kept snapshot. */
  readonly reader: string;
  readonly language: PolicyLanguage | null;
  readonly company: NameFinding | null;
  readonly aliases: readonly string[];
  readonly website: NameFinding | null;
  readonly country: NameFinding | null;
  readonly effectiveOn: DayFinding | null;
  readonly updatedOn: DayFinding | null;
  readonly contacts: readonly ContactFinding[];
  readonly primaryContact: PrimaryContact | null;
  readonly noContact: NoContactReason | null;
  readonly rights: readonly RightUse[];
  readonly laws: readonly LawUse[];
  readonly responseTime: (Found & { readonly value: number; readonly unit: "day" | "business-day" | "month" }) | null;
  readonly identityCheck: Found | null;
  readonly sells: "yes" | "no" | "unclear";
  readonly recipients: readonly (Found & { readonly value: string })[];
  readonly retention: Found | null;
  readonly minimumAge: (Found & { readonly value: number }) | null;
  readonly authorities: readonly NameFinding[];
  readonly warnings: readonly string[];
};
