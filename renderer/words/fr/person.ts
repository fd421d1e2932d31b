// French: the data of a person that letters tell, and the ledger of who got which.
export const disclosed = {
  name: "votre nom",
  email: "votre adresse e-mail",
  senderEmail: "l’adresse e-mail d’où elle vient",
  customerNumber: "votre numéro de client",
  accountName: "votre nom d’utilisateur",
  address: "votre adresse postale",
  phone: "votre numéro de téléphone",
  birthOn: "votre date de naissance",
  otherIdentifier: "un autre identifiant",
  documentCopy: "une copie de ce qui prouve votre identité",
  residence: "votre lieu de résidence, dans la mesure où la loi le demande",
  reasons: "vos propres raisons",
  corrections: "ce que vous voulez faire rectifier",
} as const;

export const ledger = {
  title: "Qui sait quoi de vous",
  hint: "Ce que vos lettres ont dit, et à qui. Les brouillons ne disent rien à personne.",
  practice: "Ce sont des lettres d’exercice : aucune entreprise n’a rien reçu.",
  told: "Ce que vos lettres ont dit à {{company}}",
  letters: "Lettres à {{company}} qui l’ont dit",
  line: "{{kind}}, {{day}}, {{way}}",
  perhaps: "peut-être {{datum}}",
  file: "Fichier : {{name}}",
  uncertain: "peut-être partie",
  cameBack: "revenue",
  empty: "Personne pour l’instant",
  emptyHint: "Dès qu’une de vos lettres sera partie, vous verrez ici ce qu’elle a dit de vous.",
  emptyGo: "Choisir une entreprise",
} as const;

export const reads = {
  label: "Langues que vous lisez",
  hint: "Les lettres demandent une réponse dans l’une d’elles. Si rien n’est coché, c’est la langue de l’application qui compte.",
  more: "Une autre langue",
  choose: "Choisir une langue",
} as const;
