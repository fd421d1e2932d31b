// French: the words for the closed lists (rights, contacts, stances, laws, letters).
export const rights = {
  access: { name: "Accès", means: "Voir ce que l’entreprise détient sur vous et en recevoir une copie." },
  rectification: { name: "Rectification", means: "Faire corriger des données fausses." },
  erasure: { name: "Effacement", means: "Faire effacer vos données." },
  restriction: { name: "Limitation", means: "Faire conserver vos données sans qu’elles soient utilisées." },
  portability: { name: "Portabilité", means: "Recevoir vos données sous une forme qu’un autre service peut lire." },
  objection: { name: "Opposition", means: "Dire non à une utilisation de vos données." },
  "automated-decision": {
    name: "Décisions automatisées",
    means: "Faire examiner par une personne ce qu’une machine a décidé.",
  },
  "withdraw-consent": { name: "Retrait du consentement", means: "Revenir sur un oui que vous avez donné." },
  complaint: { name: "Réclamation", means: "Introduire une réclamation auprès d’une autorité de contrôle." },
  "opt-out-marketing": {
    name: "Pas de publicité",
    means: "Faire cesser la publicité par courrier, e-mail ou téléphone.",
  },
  "opt-out-sale": { name: "Ni vente ni partage", means: "Empêcher que vos données soient vendues ou transmises." },
  "limit-sensitive": {
    name: "Limites pour les données sensibles",
    means: "N’autoriser l’usage des données sensibles que là où il est nécessaire.",
  },
  "third-party-disclosure": { name: "Qui a reçu vos données", means: "Apprendre quels tiers les ont reçues." },
  "non-discrimination": { name: "Aucun désavantage", means: "Ne pas être moins bien traité pour avoir demandé." },
} as const;

export const stance = {
  offered: "Accordé",
  limited: "Avec des limites",
  denied: "Refusé",
} as const;

export const contactKind = {
  email: "E-mail",
  postal: "Courrier",
  phone: "Téléphone",
  form: "Formulaire en ligne",
  person: "Personne",
} as const;

export const contactRole = {
  privacy: "pour les questions de confidentialité",
  dpo: "délégué à la protection des données",
  representative: "représentant",
  support: "service client",
  marketing: "marketing",
  legal: "service juridique",
  authority: "autorité",
  "third-party": "une autre entreprise",
  other: "général",
} as const;

export const unreachable = {
  "none-stated": {
    short: "Aucun contact dans sa politique",
    long: "La politique de {{company}} n’indique personne à qui écrire. Si vous connaissez une adresse, par une facture ou par son site, saisissez-la ici.",
  },
  hidden: {
    short: "Contact masqué dans sa politique",
    long: "La politique de {{company}} indique une adresse e-mail, mais elle a été rendue illisible dans le texte que nous avons. Si vous la trouvez sur son site, saisissez-la ici.",
  },
  "form-only": {
    short: "Seulement par formulaire en ligne",
    long: "La politique de {{company}} n’indique qu’un formulaire en ligne. Écrivez la lettre quand même : vous pourrez la copier dans ce formulaire. Si vous connaissez une adresse e-mail, saisissez-la ici.",
  },
  "post-only": {
    short: "Seulement par courrier",
    long: "La politique de {{company}} n’indique qu’une adresse postale. Écrivez la lettre quand même : vous pourrez l’imprimer. Si vous connaissez une adresse e-mail, saisissez-la ici.",
  },
  "not-known": {
    short: "Aucun contact connu",
    long: "On ne connaît aucune adresse de {{company}}. Si vous en connaissez une, par une facture ou par son site, saisissez-la ici.",
  },
} as const;

export const kinds = {
  access: {
    ask: "Demander l’accès",
    hint: "Ce que l’entreprise détient sur vous, et une copie",
    name: "Accès",
    title: "Demande d’accès à {{company}}",
  },
  erasure: {
    ask: "Demander l’effacement",
    hint: "Faire effacer ce que l’entreprise détient sur vous",
    name: "Effacement",
    title: "Demande d’effacement à {{company}}",
  },
  rectification: {
    ask: "Demander la rectification",
    hint: "Faire corriger ce que l’entreprise détient de faux sur vous",
    name: "Rectification",
    title: "Demande de rectification à {{company}}",
  },
  "opt-out-marketing": {
    ask: "Faire cesser la publicité",
    hint: "Plus de publicité par courrier, e-mail ou téléphone",
    name: "Pas de publicité",
    title: "Opposition à la publicité chez {{company}}",
  },
  "opt-out-sale": {
    ask: "Faire cesser la vente de mes données",
    hint: "Ni vente de vos données, ni partage à des fins publicitaires",
    name: "Pas de vente",
    title: "Opposition à la vente chez {{company}}",
  },
  "third-party-disclosure": {
    ask: "Demander qui a reçu mes données",
    hint: "À qui vos données ont été transmises",
    name: "Qui a reçu les données",
    title: "Question à {{company}} : qui a reçu vos données",
  },
  objection: {
    ask: "S’opposer à une utilisation",
    hint: "Dire non à une utilisation de vos données, pour des raisons qui vous sont propres",
    name: "Opposition",
    title: "Opposition chez {{company}}",
  },
  reminder: {
    ask: "Relancer",
    hint: "Le délai est écoulé et aucune réponse n’est venue.",
    name: "Relance",
    title: "Relance à {{company}}",
  },
  "extension-check": {
    ask: "Interroger le délai prolongé",
    hint: "L’entreprise a dit avoir besoin de plus de temps : trop tard, sans raison ou sans date.",
    name: "Question sur le délai prolongé",
    title: "À {{company}}, sur le délai prolongé",
  },
  "identity-answer": {
    ask: "Répondre sur votre identité",
    hint: "L’entreprise veut une preuve de votre identité. La lettre dit ce qu’elle peut demander.",
    name: "Réponse sur l’identité",
    title: "Réponse à {{company}} sur votre identité",
  },
  "form-answer": {
    ask: "Répondre à « utilisez notre formulaire »",
    hint: "L’entreprise veut que vous utilisiez un formulaire ou un portail au lieu de votre lettre.",
    name: "Réponse sur un formulaire",
    title: "Réponse à {{company}} sur son formulaire",
  },
  "fee-answer": {
    ask: "Répondre sur des frais",
    hint: "L’entreprise veut de l’argent. La lettre dit ce que la loi prévoit.",
    name: "Réponse sur des frais",
    title: "Réponse à {{company}} sur des frais",
  },
  "refusal-answer": {
    ask: "Répondre à un refus",
    hint: "L’entreprise a dit non. La lettre lui demande de réexaminer.",
    name: "Réponse à un refus",
    title: "Réponse au refus de {{company}}",
  },
  "incomplete-answer": {
    ask: "Demander ce qui manque",
    hint: "L’entreprise a répondu, mais pas à tout ce que vous demandiez.",
    name: "Ce qui manque",
    title: "Ce qui manque dans la réponse de {{company}}",
  },
  appeal: {
    ask: "Former un recours auprès de l’entreprise",
    hint: "L’entreprise a refusé ou n’a pas répondu à temps. La loi veut d’abord un recours auprès d’elle.",
    name: "Recours",
    title: "Recours auprès de {{company}}",
  },
  "internal-complaint": {
    ask: "Se plaindre à l’entreprise",
    hint: "L’autorité veut que vous vous plaigniez d’abord à l’entreprise.",
    name: "Plainte à l’entreprise",
    title: "Plainte à {{company}} même",
  },
  complaint: {
    ask: "Saisir l’autorité",
    hint: "Quand rien d’autre n’a aidé : une autorité de contrôle peut examiner l’affaire.",
    name: "Réclamation",
    title: "Réclamation au sujet de {{company}}",
  },
} as const;

export const laws = {
  "eu-gdpr": "Règlement général sur la protection des données (RGPD, UE)",
  "eu-eprivacy": "Directive ePrivacy (UE)",
  "eu-95-46": "Directive 95/46 sur la protection des données (UE, remplacée par le RGPD)",
  "uk-gdpr": "UK GDPR (Royaume-Uni)",
  "de-bdsg": "Loi fédérale sur la protection des données (BDSG, Allemagne)",
  "de-tdddg": "Loi sur la protection des données des télécommunications et services numériques (TDDDG, Allemagne)",
  "fr-lil": "Loi Informatique et Libertés (France)",
  "ch-fadp": "Loi fédérale sur la protection des données (LPD, Suisse)",
  "us-ca-ccpa": "California Consumer Privacy Act (CCPA)",
  "us-ca-shine-the-light": "Shine the Light (Californie)",
  "us-ca-caloppa": "California Online Privacy Protection Act",
  "us-co-cpa": "Colorado Privacy Act",
  "us-ct-ctdpa": "Connecticut Data Privacy Act",
  "us-de-delaware": "Loi du Delaware sur la vie privée",
  "us-mt-montana": "Montana Consumer Data Privacy Act",
  "us-nv-603a": "Loi du Nevada sur la vie privée (NRS 603A)",
  "us-or-ocpa": "Oregon Consumer Privacy Act",
  "us-tx-tdpsa": "Texas Data Privacy and Security Act",
  "us-ut-ucpa": "Utah Consumer Privacy Act",
  "us-va-vcdpa": "Virginia Consumer Data Protection Act",
  "us-wa-my-health": "My Health My Data Act (Washington)",
  "us-bipa": "Biometric Information Privacy Act (Illinois)",
  "us-can-spam": "CAN-SPAM Act (États-Unis)",
  "us-coppa": "Children's Online Privacy Protection Act (États-Unis)",
  "us-fcra": "Fair Credit Reporting Act (États-Unis)",
  "us-ferpa": "Family Educational Rights and Privacy Act (États-Unis)",
  "us-glba": "Gramm-Leach-Bliley Act (États-Unis)",
  "us-ia-icdpa": "Iowa Consumer Data Protection Act",
  "us-hipaa": "Health Insurance Portability and Accountability Act (États-Unis)",
  "us-privacy-act-1974": "Privacy Act de 1974 (États-Unis)",
  "ae-pdpl": "Personal Data Protection Law (PDPL)",
  "au-privacy-act": "Privacy Act (Australie)",
  "br-lgpd": "LGPD (Brésil)",
  "ca-pipeda": "LPRPDE (Canada)",
  "ca-qc-law25": "Loi 25 (Québec)",
  "cn-pipl": "Loi sur la protection des informations personnelles (PIPL, Chine)",
  "in-dpdp": "Digital Personal Data Protection Act (Inde)",
  "jp-appi": "Loi sur la protection des informations personnelles (APPI, Japon)",
  "kr-pipa": "Loi sur la protection des informations personnelles (PIPA, Corée du Sud)",
  "nz-privacy-act": "Privacy Act (Nouvelle-Zélande)",
  "sg-pdpa": "Personal Data Protection Act (PDPA)",
  "tr-kvkk": "Loi sur la protection des données personnelles (KVKK, Turquie)",
  "za-popia": "Protection of Personal Information Act (Afrique du Sud)",
} as const;

export const lawStance = {
  named: "Nommée dans la politique",
  implied: "Visée, sans être nommée",
  denied: "La politique dit qu’elle ne s’applique pas",
} as const;
