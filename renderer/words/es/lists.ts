// Spanish: the words for the closed lists (rights, contacts, stances, laws, letters).
export const rights = {
  access: { name: "Acceso", means: "Ver qué tienen sobre usted y obtener una copia." },
  rectification: { name: "Rectificación", means: "Hacer que se corrijan los datos erróneos." },
  erasure: { name: "Supresión", means: "Hacer que se eliminen sus datos." },
  restriction: { name: "Limitación del tratamiento", means: "Que sus datos se conserven, pero no se usen." },
  portability: {
    name: "Portabilidad",
    means: "Obtener sus datos en un formato que otro servicio pueda leer.",
  },
  objection: { name: "Oposición", means: "Decir que no a un uso de sus datos." },
  "automated-decision": {
    name: "Decisiones automatizadas",
    means: "Que una persona revise lo que decidió una máquina.",
  },
  "withdraw-consent": { name: "Retirada del consentimiento", means: "Retirar un sí que usted dio en su día." },
  complaint: { name: "Reclamación", means: "Reclamar ante una autoridad de control." },
  "opt-out-marketing": {
    name: "Sin publicidad",
    means: "Que cese la publicidad por correo postal, correo electrónico o teléfono.",
  },
  "opt-out-sale": { name: "Sin venta ni cesión", means: "Que sus datos dejen de venderse o cederse." },
  "limit-sensitive": {
    name: "Límites para datos sensibles",
    means: "Que los datos sensibles se usen solo donde haga falta.",
  },
  "third-party-disclosure": { name: "Quién recibió sus datos", means: "Saber qué terceros los recibieron." },
  "non-discrimination": { name: "Sin desventaja", means: "No recibir un trato peor por pedirlo." },
} as const;

export const stance = {
  offered: "Ofrecido",
  limited: "Con límites",
  denied: "Denegado",
} as const;

export const contactKind = {
  email: "Correo electrónico",
  postal: "Correo postal",
  phone: "Teléfono",
  form: "Formulario web",
  person: "Persona",
} as const;

export const contactRole = {
  privacy: "para cuestiones de privacidad",
  dpo: "delegado de protección de datos",
  representative: "representante",
  support: "atención al cliente",
  marketing: "publicidad",
  legal: "departamento jurídico",
  authority: "autoridad",
  "third-party": "otra empresa",
  other: "general",
} as const;

export const unreachable = {
  "none-stated": {
    short: "Sin contacto en su política",
    long: "La política de {{company}} no nombra a nadie a quien escribir. Si conoce una dirección, por una factura o por su sitio web, indíquela aquí.",
  },
  hidden: {
    short: "Contacto oculto en su política",
    long: "La política de {{company}} da una dirección de correo electrónico, pero en el texto que tenemos se hizo ilegible. Si la encuentra en su sitio web, indíquela aquí.",
  },
  "form-only": {
    short: "Solo por formulario web",
    long: "La política de {{company}} solo da un formulario web. Escriba la carta de todos modos: puede copiarla en ese formulario. Si conoce una dirección de correo electrónico, indíquela aquí.",
  },
  "post-only": {
    short: "Solo por correo postal",
    long: "La política de {{company}} solo da una dirección postal. Escriba la carta de todos modos: puede imprimirla. Si conoce una dirección de correo electrónico, indíquela aquí.",
  },
  "not-known": {
    short: "Sin contacto conocido",
    long: "No se conoce ninguna dirección de {{company}}. Si conoce una, por una factura o por su sitio web, indíquela aquí.",
  },
} as const;

export const kinds = {
  access: {
    ask: "Pedir acceso",
    hint: "Qué tienen sobre usted, y una copia de ello",
    name: "Acceso",
    title: "Solicitud de acceso a {{company}}",
  },
  erasure: {
    ask: "Pedir la supresión",
    hint: "Que eliminen lo que tienen sobre usted",
    name: "Supresión",
    title: "Solicitud de supresión a {{company}}",
  },
  rectification: {
    ask: "Pedir la rectificación",
    hint: "Que corrijan lo que tienen mal sobre usted",
    name: "Rectificación",
    title: "Solicitud de rectificación a {{company}}",
  },
  "opt-out-marketing": {
    ask: "Parar la publicidad",
    hint: "No más publicidad por correo postal, correo electrónico o teléfono",
    name: "Sin publicidad",
    title: "Baja de la publicidad de {{company}}",
  },
  "opt-out-sale": {
    ask: "Parar la venta de mis datos",
    hint: "Que no vendan sus datos ni los cedan para publicidad",
    name: "Sin venta",
    title: "Negativa a la venta de datos por {{company}}",
  },
  "third-party-disclosure": {
    ask: "Preguntar quién recibió mis datos",
    hint: "A quién comunicaron sus datos",
    name: "Quién recibió los datos",
    title: "Pregunta a {{company}} sobre quién recibió sus datos",
  },
  objection: {
    ask: "Oponerme a un uso",
    hint: "Decir que no a un uso de sus datos, por motivos propios",
    name: "Oposición",
    title: "Oposición ante {{company}}",
  },
  reminder: {
    ask: "Enviarles un recordatorio",
    hint: "El plazo ha terminado y no ha llegado respuesta.",
    name: "Recordatorio",
    title: "Recordatorio a {{company}}",
  },
  "extension-check": {
    ask: "Cuestionar la prórroga",
    hint: "Dijeron que necesitan más tiempo: demasiado tarde, sin motivos o sin fecha.",
    name: "Pregunta sobre la prórroga",
    title: "A {{company}}, sobre la prórroga",
  },
  "identity-answer": {
    ask: "Responder sobre mi identidad",
    hint: "Quieren una prueba de quién es usted. La carta dice qué pueden pedir.",
    name: "Respuesta sobre la identidad",
    title: "Respuesta a {{company}} sobre su identidad",
  },
  "form-answer": {
    ask: "Responder a «use nuestro formulario»",
    hint: "Quieren que use un formulario o un portal en lugar de su carta.",
    name: "Respuesta sobre un formulario",
    title: "Respuesta a {{company}} sobre su formulario",
  },
  "fee-answer": {
    ask: "Responder sobre un pago",
    hint: "Quieren dinero. La carta dice lo que la ley dispone al respecto.",
    name: "Respuesta sobre un pago",
    title: "Respuesta a {{company}} sobre un pago",
  },
  "refusal-answer": {
    ask: "Responder a una negativa",
    hint: "Dijeron que no. La carta les pide que lo revisen.",
    name: "Respuesta a una negativa",
    title: "Respuesta a la negativa de {{company}}",
  },
  "incomplete-answer": {
    ask: "Pedir lo que falta",
    hint: "Respondieron, pero no a todo lo que usted pidió.",
    name: "Lo que falta",
    title: "Lo que falta en la respuesta de {{company}}",
  },
  appeal: {
    ask: "Recurrir ante la empresa",
    hint: "Se negaron o no respondieron a tiempo. La ley pide que recurra primero ante ellos.",
    name: "Recurso",
    title: "Recurso ante {{company}}",
  },
  "internal-complaint": {
    ask: "Reclamar a la empresa",
    hint: "La autoridad quiere que reclame primero a la empresa.",
    name: "Reclamación a la empresa",
    title: "Reclamación dirigida a {{company}}",
  },
  complaint: {
    ask: "Reclamar ante la autoridad",
    hint: "Cuando nada más ha servido: una autoridad de control puede estudiarlo.",
    name: "Reclamación",
    title: "Reclamación contra {{company}}",
  },
} as const;

/** Laws by their id; an id that is not here is shown as it stands. */
export const laws = {
  "eu-gdpr": "Reglamento General de Protección de Datos (RGPD, UE)",
  "eu-eprivacy": "Directiva sobre la privacidad y las comunicaciones electrónicas (UE)",
  "eu-95-46": "Directiva 95/46 de protección de datos (UE, sustituida por el RGPD)",
  "uk-gdpr": "RGPD del Reino Unido (UK GDPR)",
  "de-bdsg": "Ley Federal de Protección de Datos (BDSG, Alemania)",
  "de-tdddg": "Ley de protección de datos en las telecomunicaciones y los servicios digitales (TDDDG, Alemania)",
  "fr-lil": "Ley de Informática y Libertades (Loi Informatique et Libertés, Francia)",
  "ch-fadp": "Ley Federal de Protección de Datos (LPD, Suiza)",
  "us-ca-ccpa": "Ley de Privacidad del Consumidor de California (CCPA)",
  "us-ca-shine-the-light": "Ley «Shine the Light» (California)",
  "us-ca-caloppa": "Ley de Privacidad en Línea de California (CalOPPA)",
  "us-co-cpa": "Ley de Privacidad de Colorado",
  "us-ct-ctdpa": "Ley de Privacidad de Datos de Connecticut",
  "us-de-delaware": "Ley de privacidad de Delaware",
  "us-mt-montana": "Ley de Privacidad de Datos del Consumidor de Montana",
  "us-nv-603a": "Ley de privacidad de Nevada (NRS 603A)",
  "us-or-ocpa": "Ley de Privacidad del Consumidor de Oregón",
  "us-tx-tdpsa": "Ley de Privacidad y Seguridad de Datos de Texas",
  "us-ut-ucpa": "Ley de Privacidad del Consumidor de Utah",
  "us-va-vcdpa": "Ley de Protección de Datos del Consumidor de Virginia (VCDPA)",
  "us-wa-my-health": "Ley «My Health My Data» (Washington)",
  "us-bipa": "Ley de Privacidad de la Información Biométrica (Illinois)",
  "us-can-spam": "Ley CAN-SPAM (Estados Unidos)",
  "us-coppa": "Ley de Protección de la Privacidad Infantil en Internet (COPPA, Estados Unidos)",
  "us-fcra": "Ley de Informes de Crédito Justos (FCRA, Estados Unidos)",
  "us-ferpa": "Ley de Derechos Educativos y Privacidad de la Familia (FERPA, Estados Unidos)",
  "us-glba": "Ley Gramm-Leach-Bliley (Estados Unidos)",
  "us-ia-icdpa": "Ley de Protección de Datos del Consumidor de Iowa (ICDPA)",
  "us-hipaa": "Ley de Portabilidad y Responsabilidad de los Seguros Médicos (HIPAA, Estados Unidos)",
  "us-privacy-act-1974": "Ley de Privacidad de 1974 (Estados Unidos)",
  "ae-pdpl": "Ley de Protección de Datos Personales (PDPL)",
  "au-privacy-act": "Ley de Privacidad (Australia)",
  "br-lgpd": "LGPD (Brasil)",
  "ca-pipeda": "PIPEDA (Canadá)",
  "ca-qc-law25": "Ley 25 (Quebec)",
  "cn-pipl": "Ley de Protección de la Información Personal (China)",
  "in-dpdp": "Ley de Protección de Datos Personales Digitales (India)",
  "jp-appi": "Ley de Protección de la Información Personal (Japón)",
  "kr-pipa": "Ley de Protección de la Información Personal (Corea del Sur)",
  "nz-privacy-act": "Ley de Privacidad (Nueva Zelanda)",
  "sg-pdpa": "Ley de Protección de Datos Personales (PDPA)",
  "tr-kvkk": "Ley de Protección de Datos Personales (KVKK, Turquía)",
  "za-popia": "Ley de Protección de la Información Personal (Sudáfrica)",
} as const;

export const lawStance = {
  named: "Nombrada en la política",
  implied: "Se refiere a ella, aunque no por su nombre",
  denied: "La política dice que no se aplica",
} as const;
