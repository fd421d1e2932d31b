// German: the data of a person that letters tell, and the ledger of who got which.
export const disclosed = {
  name: "Ihr Name",
  email: "Ihre E-Mail-Adresse",
  senderEmail: "die E-Mail-Adresse, von der er kommt",
  customerNumber: "Ihre Kundennummer",
  accountName: "Ihr Benutzername",
  address: "Ihre Postanschrift",
  phone: "Ihre Telefonnummer",
  birthOn: "Ihr Geburtsdatum",
  otherIdentifier: "ein weiteres Kennzeichen",
  documentCopy: "eine Kopie Ihres Identitätsnachweises",
  residence: "wo Sie wohnen, soweit das Gesetz danach fragt",
  reasons: "Ihre eigenen Gründe",
  corrections: "was Sie berichtigt haben wollen",
} as const;

export const ledger = {
  title: "Wer was von Ihnen weiß",
  hint: "Was Ihre Briefe wem verraten haben. Entwürfe verraten niemandem etwas.",
  practice: "Das sind Übungsbriefe: Kein Unternehmen hat etwas bekommen.",
  told: "Was Ihre Briefe {{company}} verraten haben",
  letters: "Briefe an {{company}}, die das verrieten",
  line: "{{kind}}, {{day}}, {{way}}",
  perhaps: "vielleicht {{datum}}",
  file: "Datei: {{name}}",
  uncertain: "kann hinausgegangen sein",
  cameBack: "kam zurück",
  empty: "Noch niemand",
  emptyHint: "Sobald ein Brief von Ihnen hinausging, steht hier, was er von Ihnen verriet.",
  emptyGo: "Ein Unternehmen wählen",
} as const;

export const reads = {
  label: "Sprachen, die Sie lesen",
  hint: "Briefe bitten um Antwort in einer davon. Ist keine angekreuzt, zählt die Sprache der App.",
  more: "Eine weitere Sprache",
  choose: "Eine Sprache wählen",
} as const;
