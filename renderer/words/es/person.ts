// Spanish: the data of a person that letters tell, and the ledger of who got which.

/** What a letter tells of the person. */
export const disclosed = {
  name: "su nombre",
  email: "su dirección de correo electrónico",
  senderEmail: "la dirección de correo electrónico de la que sale",
  customerNumber: "su número de cliente",
  accountName: "su nombre de usuario",
  address: "su dirección postal",
  phone: "su número de teléfono",
  birthOn: "su fecha de nacimiento",
  otherIdentifier: "otro identificador",
  documentCopy: "una copia de lo que prueba quién es usted",
  residence: "dónde vive, en la medida en que la ley lo pide",
  reasons: "motivos propios",
  corrections: "lo que quiere que se corrija",
} as const;

export const ledger = {
  title: "Quién sabe qué de usted",
  hint: "Qué contaron sus cartas y a quién. Los borradores no cuentan nada a nadie.",
  practice: "Son cartas de práctica: ninguna empresa ha recibido nada.",
  told: "Lo que sus cartas contaron a {{company}}",
  letters: "Cartas a {{company}} que lo contaron",
  line: "{{kind}}, {{day}}, {{way}}",
  perhaps: "quizá {{datum}}",
  file: "Archivo: {{name}}",
  uncertain: "puede haber salido",
  cameBack: "devuelta",
  empty: "Todavía nadie",
  emptyHint: "En cuanto haya salido una carta suya, aquí constará lo que contó de usted.",
  emptyGo: "Elegir una empresa",
} as const;

export const reads = {
  label: "Idiomas que usted lee",
  hint: "Las cartas piden que le respondan en uno de ellos. Si no marca ninguno, cuenta el idioma de la aplicación.",
  more: "Otro idioma",
  choose: "Elegir un idioma",
} as const;
