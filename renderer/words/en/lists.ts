// English: the words for the closed lists (rights, contacts, stances, laws, letters).
import type {
  contactKinds,
  contactRoles,
  LetterKind,
  NoContactReason,
  Right,
  stances,
} from "../../../electron/shared/lists.ts";

export const rights = {
  access: { name: "Access", means: "See what they hold about you and get a copy." },
  rectification: { name: "Correction", means: "Have wrong data put right." },
  erasure: { name: "Deletion", means: "Have your data deleted." },
  restriction: { name: "Restriction", means: "Have your data kept but not used." },
  portability: { name: "Taking your data along", means: "Get your data in a form that another service can read." },
  objection: { name: "Objection", means: "Say no to a use of your data." },
  "automated-decision": { name: "Automated decisions", means: "Have a person look at what a machine decided." },
  "withdraw-consent": { name: "Taking back consent", means: "Take back a yes that you once gave." },
  complaint: { name: "Complaint", means: "Complain to a data protection authority." },
  "opt-out-marketing": { name: "No marketing", means: "Stop advertising by mail, e-mail or phone." },
  "opt-out-sale": { name: "No sale or sharing", means: "Stop your data being sold or passed on." },
  "limit-sensitive": { name: "Limits for sensitive data", means: "Have sensitive data used only where needed." },
  "third-party-disclosure": { name: "Who got your data", means: "Learn which third parties received it." },
  "non-discrimination": { name: "No disadvantage", means: "Not be treated worse for asking." },
} as const satisfies Record<Right, { name: string; means: string }>;

export const stance = {
  offered: "Offered",
  limited: "With limits",
  denied: "Denied",
} as const satisfies Record<(typeof stances)[number], string>;

export const contactKind = {
  email: "E-mail",
  postal: "Post",
  phone: "Phone",
  form: "Web form",
  person: "Person",
} as const satisfies Record<(typeof contactKinds)[number], string>;

export const contactRole = {
  privacy: "for privacy questions",
  dpo: "data protection officer",
  representative: "representative",
  support: "customer support",
  marketing: "marketing",
  legal: "legal department",
  authority: "authority",
  "third-party": "another company",
  other: "general",
} as const satisfies Record<(typeof contactRoles)[number], string>;

export const unreachable = {
  "none-stated": {
    short: "No contact in its policy",
    long: "{{company}}'s policy names nobody to write to. If you know an address, from a bill or their website, enter it here.",
  },
  hidden: {
    short: "Contact hidden in its policy",
    long: "{{company}}'s policy names an e-mail address, but it was made unreadable in the text that we have. If you find it on their website, enter it here.",
  },
  "form-only": {
    short: "Only by web form",
    long: "{{company}}'s policy names only a web form, and Rightsdesk sends letters by e-mail. If you know an e-mail address, enter it here.",
  },
  "post-only": {
    short: "Only by post",
    long: "{{company}}'s policy names only a postal address, and Rightsdesk sends letters by e-mail. If you know an e-mail address, enter it here.",
  },
} as const satisfies Record<NoContactReason, { short: string; long: string }>;

export const kinds = {
  access: {
    ask: "Ask for access",
    hint: "What they hold about you, and a copy of it",
    name: "Access",
    title: "Access request to {{company}}",
  },
  erasure: {
    ask: "Ask for deletion",
    hint: "Delete what they hold about you",
    name: "Deletion",
    title: "Deletion request to {{company}}",
  },
  "opt-out": {
    ask: "Opt out",
    hint: "No more advertising; for Californians, no sale or sharing of your data either",
    name: "Opt-out",
    title: "Opt-out request to {{company}}",
  },
} as const satisfies Record<LetterKind, { ask: string; hint: string; name: string; title: string }>;

/** Laws by their id; an id that is not here is shown as it stands. */
export const laws = {
  "eu-gdpr": "General Data Protection Regulation (GDPR, EU)",
  "eu-eprivacy": "ePrivacy Directive (EU)",
  "eu-95-46": "Data Protection Directive 95/46 (EU, replaced by the GDPR)",
  "uk-gdpr": "UK GDPR",
  "de-bdsg": "Federal Data Protection Act (BDSG, Germany)",
  "de-tdddg": "Telecommunications Digital Services Data Protection Act (TDDDG, Germany)",
  "fr-lil": "Data Protection Act (Loi Informatique et Libertés, France)",
  "ch-fadp": "Federal Act on Data Protection (FADP, Switzerland)",
  "us-ca-ccpa": "California Consumer Privacy Act (CCPA)",
  "us-ca-shine-the-light": "Shine the Light (California)",
  "us-ca-caloppa": "California Online Privacy Protection Act",
  "us-co-cpa": "Colorado Privacy Act",
  "us-ct-ctdpa": "Connecticut Data Privacy Act",
  "us-de-delaware": "Delaware privacy law",
  "us-mt-montana": "Montana Consumer Data Privacy Act",
  "us-nv-603a": "Nevada privacy law (NRS 603A)",
  "us-or-ocpa": "Oregon Consumer Privacy Act",
  "us-tx-tdpsa": "Texas Data Privacy and Security Act",
  "us-ut-ucpa": "Utah Consumer Privacy Act",
  "us-va-vcdpa": "Virginia Consumer Data Protection Act",
  "us-wa-my-health": "My Health My Data Act (Washington)",
  "us-bipa": "Biometric Information Privacy Act (Illinois)",
  "us-can-spam": "CAN-SPAM Act (USA)",
  "us-coppa": "Children's Online Privacy Protection Act (USA)",
  "us-fcra": "Fair Credit Reporting Act (USA)",
  "us-ferpa": "Family Educational Rights and Privacy Act (USA)",
  "us-glba": "Gramm-Leach-Bliley Act (USA)",
  "us-hipaa": "Health Insurance Portability and Accountability Act (USA)",
  "us-privacy-act-1974": "Privacy Act of 1974 (USA)",
  "ae-pdpl": "Personal Data Protection Law (PDPL)",
  "au-privacy-act": "Privacy Act (Australia)",
  "br-lgpd": "LGPD (Brazil)",
  "ca-pipeda": "PIPEDA (Canada)",
  "ca-qc-law25": "Law 25 (Quebec)",
  "cn-pipl": "Personal Information Protection Law (China)",
  "in-dpdp": "Digital Personal Data Protection Act (India)",
  "jp-appi": "Act on the Protection of Personal Information (Japan)",
  "kr-pipa": "Personal Information Protection Act (South Korea)",
  "nz-privacy-act": "Privacy Act (New Zealand)",
  "sg-pdpa": "Personal Data Protection Act (PDPA)",
  "tr-kvkk": "Personal Data Protection Law (KVKK, Turkey)",
  "za-popia": "Protection of Personal Information Act (South Africa)",
} as const;

export const lawStance = {
  named: "Named in the policy",
  implied: "Meant, though not by name",
  denied: "The policy says it does not apply",
} as const;
