// English: the words for the closed lists (rights, contacts, stances, laws, letters).
import type { LetterName } from "../../../electron/shared/letter-names.ts";
import type { contactKinds, contactRoles, NoContactReason, Right, stances } from "../../../electron/shared/lists.ts";

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
    long: "{{company}}'s policy names only a web form. Write the letter all the same: you can copy it into that form. If you know an e-mail address, enter it here.",
  },
  "post-only": {
    short: "Only by post",
    long: "{{company}}'s policy names only a postal address. Write the letter all the same: you can print it. If you know an e-mail address, enter it here.",
  },
  "not-known": {
    short: "No contact known",
    long: "No address of {{company}} is known. If you know one, from a bill or their website, enter it here.",
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
  rectification: {
    ask: "Ask for correction",
    hint: "Put right what they hold wrongly about you",
    name: "Correction",
    title: "Correction request to {{company}}",
  },
  "opt-out-marketing": {
    ask: "Stop advertising",
    hint: "No more advertising by mail, e-mail or phone",
    name: "No advertising",
    title: "Opt-out of advertising at {{company}}",
  },
  "opt-out-sale": {
    ask: "Stop selling my data",
    hint: "No sale of your data, and no sharing for advertising",
    name: "No sale",
    title: "Opt-out of sale at {{company}}",
  },
  "third-party-disclosure": {
    ask: "Ask who got my data",
    hint: "To whom they passed your data on",
    name: "Who got the data",
    title: "Question to {{company}} about who got your data",
  },
  objection: {
    ask: "Object to a use",
    hint: "Say no to a use of your data, for reasons of your own",
    name: "Objection",
    title: "Objection to {{company}}",
  },
  reminder: {
    ask: "Remind them",
    hint: "The time is over and no answer came.",
    name: "Reminder",
    title: "Reminder to {{company}}",
  },
  "extension-check": {
    ask: "Question the longer time",
    hint: "They said that they need longer: too late, without reasons or without a day.",
    name: "Question about the longer time",
    title: "To {{company}} about the longer time",
  },
  "identity-answer": {
    ask: "Answer about your identity",
    hint: "They want proof of who you are. The letter says what they may ask for.",
    name: "Answer about identity",
    title: "Answer to {{company}} about your identity",
  },
  "form-answer": {
    ask: "Answer “use our form”",
    hint: "They want you to use a form or a portal instead of your letter.",
    name: "Answer about a form",
    title: "Answer to {{company}} about its form",
  },
  "fee-answer": {
    ask: "Answer about a fee",
    hint: "They want money. The letter says what the law has to say on that.",
    name: "Answer about a fee",
    title: "Answer to {{company}} about a fee",
  },
  "refusal-answer": {
    ask: "Answer a refusal",
    hint: "They said no. The letter asks them to look at it again.",
    name: "Answer to a refusal",
    title: "Answer to the refusal of {{company}}",
  },
  "incomplete-answer": {
    ask: "Ask for what is missing",
    hint: "They answered, but not all that you asked.",
    name: "What is missing",
    title: "What is missing from the answer of {{company}}",
  },
  appeal: {
    ask: "Appeal at the company",
    hint: "They refused, or did not answer in time. The law has you appeal to them first.",
    name: "Appeal",
    title: "Appeal to {{company}}",
  },
  "internal-complaint": {
    ask: "Complain to the company",
    hint: "The regulator wants you to complain to the company first.",
    name: "Complaint to the company",
    title: "Complaint to {{company}} itself",
  },
  complaint: {
    ask: "Complain to the authority",
    hint: "When nothing else has helped: a data protection authority can look into it.",
    name: "Complaint",
    title: "Complaint about {{company}}",
  },
} as const satisfies Record<LetterName, { ask: string; hint: string; name: string; title: string }>;

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
  "us-ia-icdpa": "Iowa Consumer Data Protection Act",
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
