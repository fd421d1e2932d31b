// German: the words for the closed lists (rights, contacts, stances, laws, letters).
export const rights = {
  access: { name: "Auskunft", means: "Sehen, was über Sie gespeichert ist, und eine Kopie bekommen." },
  rectification: { name: "Berichtigung", means: "Falsche Daten richtigstellen lassen." },
  erasure: { name: "Löschung", means: "Ihre Daten löschen lassen." },
  restriction: { name: "Einschränkung", means: "Ihre Daten aufbewahren, aber nicht nutzen lassen." },
  portability: { name: "Daten mitnehmen", means: "Ihre Daten so bekommen, dass ein anderer Dienst sie lesen kann." },
  objection: { name: "Widerspruch", means: "Nein zu einer Nutzung Ihrer Daten sagen." },
  "automated-decision": {
    name: "Automatische Entscheidungen",
    means: "Einen Menschen prüfen lassen, was eine Maschine entschied.",
  },
  "withdraw-consent": { name: "Einwilligung widerrufen", means: "Ein früheres Ja zurücknehmen." },
  complaint: { name: "Beschwerde", means: "Sich bei einer Datenschutzbehörde beschweren." },
  "opt-out-marketing": { name: "Keine Werbung", means: "Werbung per Post, E-Mail oder Telefon beenden." },
  "opt-out-sale": { name: "Kein Verkauf, keine Weitergabe", means: "Verkauf und Weitergabe Ihrer Daten beenden." },
  "limit-sensitive": {
    name: "Grenzen für sensible Daten",
    means: "Sensible Daten nur nutzen lassen, wo es nötig ist.",
  },
  "third-party-disclosure": { name: "Wer Ihre Daten bekam", means: "Erfahren, welche Dritten sie erhielten." },
  "non-discrimination": { name: "Kein Nachteil", means: "Nicht schlechter behandelt werden, weil Sie fragen." },
} as const;

export const stance = {
  offered: "Angeboten",
  limited: "Mit Grenzen",
  denied: "Abgelehnt",
} as const;

export const contactKind = {
  email: "E-Mail",
  postal: "Post",
  phone: "Telefon",
  form: "Webformular",
  person: "Person",
} as const;

export const contactRole = {
  privacy: "für Datenschutzfragen",
  dpo: "Datenschutzbeauftragte",
  representative: "Vertretung",
  support: "Kundendienst",
  marketing: "Marketing",
  legal: "Rechtsabteilung",
  authority: "Behörde",
  "third-party": "ein anderes Unternehmen",
  other: "allgemein",
} as const;

export const unreachable = {
  "none-stated": {
    short: "Kein Kontakt in der Erklärung",
    long: "Die Datenschutzerklärung von {{company}} nennt niemanden, dem man schreiben kann. Wenn Sie eine Adresse kennen, etwa von einer Rechnung oder der Website, tragen Sie sie hier ein.",
  },
  hidden: {
    short: "Kontakt in der Erklärung verborgen",
    long: "Die Datenschutzerklärung von {{company}} nennt eine E-Mail-Adresse, doch im vorliegenden Text ist sie unlesbar gemacht. Wenn Sie sie auf der Website finden, tragen Sie sie hier ein.",
  },
  "form-only": {
    short: "Nur per Webformular",
    long: "Die Datenschutzerklärung von {{company}} nennt nur ein Webformular. Schreiben Sie den Brief trotzdem: Sie können ihn in das Formular kopieren. Wenn Sie eine E-Mail-Adresse kennen, tragen Sie sie hier ein.",
  },
  "post-only": {
    short: "Nur per Post",
    long: "Die Datenschutzerklärung von {{company}} nennt nur eine Postanschrift. Schreiben Sie den Brief trotzdem: Sie können ihn drucken. Wenn Sie eine E-Mail-Adresse kennen, tragen Sie sie hier ein.",
  },
  "not-known": {
    short: "Kein Kontakt bekannt",
    long: "Von {{company}} ist keine Adresse bekannt. Wenn Sie eine kennen, von einer Rechnung oder der Website, tragen Sie sie hier ein.",
  },
} as const;

export const kinds = {
  access: {
    ask: "Auskunft verlangen",
    hint: "Was über Sie gespeichert ist, mit einer Kopie",
    name: "Auskunft",
    title: "Auskunft von {{company}}",
  },
  erasure: {
    ask: "Löschung verlangen",
    hint: "Löschen lassen, was über Sie gespeichert ist",
    name: "Löschung",
    title: "Löschung bei {{company}}",
  },
  rectification: {
    ask: "Berichtigung verlangen",
    hint: "Richtigstellen lassen, was über Sie falsch gespeichert ist",
    name: "Berichtigung",
    title: "Berichtigung bei {{company}}",
  },
  "opt-out-marketing": {
    ask: "Werbung beenden",
    hint: "Keine Werbung mehr per Post, E-Mail oder Telefon",
    name: "Keine Werbung",
    title: "Werbewiderspruch bei {{company}}",
  },
  "opt-out-sale": {
    ask: "Verkauf meiner Daten beenden",
    hint: "Kein Verkauf Ihrer Daten und keine Weitergabe für Werbung",
    name: "Kein Verkauf",
    title: "Widerspruch gegen den Datenverkauf bei {{company}}",
  },
  "third-party-disclosure": {
    ask: "Fragen, wer meine Daten bekam",
    hint: "An wen Ihre Daten weitergegeben wurden",
    name: "Wer die Daten bekam",
    title: "Frage an {{company}}, wer Ihre Daten bekam",
  },
  objection: {
    ask: "Einer Nutzung widersprechen",
    hint: "Nein zu einer Nutzung Ihrer Daten sagen, aus eigenen Gründen",
    name: "Widerspruch",
    title: "Widerspruch bei {{company}}",
  },
  reminder: {
    ask: "Erinnern",
    hint: "Die Frist ist vorbei, und es kam keine Antwort.",
    name: "Erinnerung",
    title: "Erinnerung an {{company}}",
  },
  "extension-check": {
    ask: "Die längere Frist hinterfragen",
    hint: "Man braucht länger: zu spät gesagt, ohne Gründe oder ohne Tag.",
    name: "Frage zur längeren Frist",
    title: "An {{company}} zur längeren Frist",
  },
  "identity-answer": {
    ask: "Auf die Frage nach der Identität antworten",
    hint: "Man will einen Nachweis, wer Sie sind. Der Brief sagt, was verlangt werden darf.",
    name: "Antwort zur Identität",
    title: "Antwort an {{company}} zu Ihrer Identität",
  },
  "form-answer": {
    ask: "Auf „Nutzen Sie unser Formular“ antworten",
    hint: "Sie sollen ein Formular oder ein Portal nutzen, statt zu schreiben.",
    name: "Antwort zum Formular",
    title: "Antwort an {{company}} zu seinem Formular",
  },
  "fee-answer": {
    ask: "Auf eine Geldforderung antworten",
    hint: "Man will Geld. Der Brief sagt, was das Gesetz dazu sagt.",
    name: "Antwort zum Entgelt",
    title: "Antwort an {{company}} zum Entgelt",
  },
  "refusal-answer": {
    ask: "Auf eine Ablehnung antworten",
    hint: "Man hat Nein gesagt. Der Brief bittet, das noch einmal zu prüfen.",
    name: "Antwort auf die Ablehnung",
    title: "Antwort auf die Ablehnung von {{company}}",
  },
  "incomplete-answer": {
    ask: "Fehlendes verlangen",
    hint: "Es kam eine Antwort, aber nicht auf alles, was Sie gefragt hatten.",
    name: "Was fehlt",
    title: "Was an der Antwort von {{company}} fehlt",
  },
  appeal: {
    ask: "Beim Unternehmen Einspruch einlegen",
    hint: "Es hat abgelehnt oder nicht rechtzeitig geantwortet. Das Gesetz will zuerst den Einspruch dort.",
    name: "Einspruch",
    title: "Einspruch bei {{company}}",
  },
  "internal-complaint": {
    ask: "Beim Unternehmen beschweren",
    hint: "Die Behörde will, dass Sie sich zuerst beim Unternehmen beschweren.",
    name: "Beschwerde beim Unternehmen",
    title: "Beschwerde bei {{company}} selbst",
  },
  complaint: {
    ask: "Bei der Behörde beschweren",
    hint: "Wenn nichts anderes geholfen hat: Eine Datenschutzbehörde kann der Sache nachgehen.",
    name: "Beschwerde",
    title: "Beschwerde über {{company}}",
  },
} as const;

export const laws = {
  "eu-gdpr": "Datenschutz-Grundverordnung (DSGVO, EU)",
  "eu-eprivacy": "ePrivacy-Richtlinie (EU)",
  "eu-95-46": "Datenschutzrichtlinie 95/46 (EU, durch die DSGVO ersetzt)",
  "uk-gdpr": "UK GDPR (Vereinigtes Königreich)",
  "de-bdsg": "Bundesdatenschutzgesetz (BDSG)",
  "de-tdddg": "Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz (TDDDG)",
  "fr-lil": "Datenschutzgesetz „Informatique et Libertés“ (Frankreich)",
  "ch-fadp": "Bundesgesetz über den Datenschutz (DSG, Schweiz)",
  "us-ca-ccpa": "California Consumer Privacy Act (CCPA)",
  "us-ca-shine-the-light": "Shine the Light (Kalifornien)",
  "us-ca-caloppa": "California Online Privacy Protection Act",
  "us-co-cpa": "Colorado Privacy Act",
  "us-ct-ctdpa": "Connecticut Data Privacy Act",
  "us-de-delaware": "Datenschutzgesetz von Delaware",
  "us-mt-montana": "Montana Consumer Data Privacy Act",
  "us-nv-603a": "Datenschutzgesetz von Nevada (NRS 603A)",
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
  "us-privacy-act-1974": "Privacy Act von 1974 (USA)",
  "ae-pdpl": "Personal Data Protection Law (PDPL)",
  "au-privacy-act": "Privacy Act (Australien)",
  "br-lgpd": "LGPD (Brasilien)",
  "ca-pipeda": "PIPEDA (Kanada)",
  "ca-qc-law25": "Gesetz 25 (Québec)",
  "cn-pipl": "Gesetz zum Schutz persönlicher Informationen (China)",
  "in-dpdp": "Digital Personal Data Protection Act (Indien)",
  "jp-appi": "Gesetz zum Schutz persönlicher Informationen (Japan)",
  "kr-pipa": "Gesetz zum Schutz persönlicher Informationen (Südkorea)",
  "nz-privacy-act": "Privacy Act (Neuseeland)",
  "sg-pdpa": "Personal Data Protection Act (PDPA)",
  "tr-kvkk": "Gesetz zum Schutz personenbezogener Daten (KVKK, Türkei)",
  "za-popia": "Protection of Personal Information Act (Südafrika)",
} as const;

export const lawStance = {
  named: "In der Erklärung genannt",
  implied: "Gemeint, wenn auch nicht genannt",
  denied: "Gilt laut Erklärung nicht",
} as const;
