// Spanish: what a dossier says.
import type { DossierWords } from "./dossier-words.ts";

export const es: DossierWords = {
  title: (reference) => `Expediente ${reference}`,
  madeAt: (at) => `Creado el ${at} con Rightsdesk.`,
  practice: "Práctica: nada de esto se envió a nadie.",
  company: "Empresa",
  law: "Ley",
  noLaw: "ninguna; la carta se basa en la propia política de la empresa o en la cortesía",
  head: {
    summary: "De qué trata",
    timeline: "Qué ocurrió",
    messages: "Mensajes",
    duties: "Obligaciones y plazos",
    letters: "Cartas",
    files: "Archivos de este expediente",
    means: "Qué muestra este expediente y qué no",
  },
  times: "Las horas están en UTC; los días son los de la persona en aquel momento.",
  column: {
    when: "Cuándo",
    what: "Qué",
    by: "Por",
    words: "Palabras",
    direction: "Sentido",
    from: "De",
    to: "Para",
    subject: "Asunto",
    messageId: "Message-ID",
    reply: "Línea de respuesta del propio servidor de correo",
    file: "Archivo",
    on: "Día",
    article: "Artículo",
    state: "En el día de este expediente",
    hash: "SHA-256",
    bytes: "Bytes",
  },
  letter: {
    access: "Solicitud de acceso",
    erasure: "Solicitud de supresión",
    rectification: "Solicitud de rectificación",
    "opt-out-marketing": "Baja de la publicidad",
    "opt-out-sale": "Negativa a la venta y la cesión",
    "third-party-disclosure": "Pregunta sobre quién recibió los datos",
    objection: "Oposición",
    reminder: "Recordatorio",
    "identity-answer": "Respuesta sobre la identidad",
    "form-answer": "Respuesta sobre un formulario",
    "refusal-answer": "Respuesta a una negativa",
    "incomplete-answer": "Carta sobre lo que falta",
    "extension-check": "Pregunta sobre la prórroga",
    "fee-answer": "Respuesta sobre un pago",
    appeal: "Recurso",
    "internal-complaint": "Reclamación a la empresa",
    complaint: "Reclamación",
  },
  event: {
    drafted: "Carta escrita",
    approved: "Carta aprobada por la persona",
    queued: "Carta lista para salir",
    sent: "Aceptada por el servidor de correo",
    bounced: "Devuelta por no poder entregarse",
    received: "Recibida por la empresa, según anotó la persona",
    acknowledged: "La empresa confirmó la recepción",
    "identity-asked": "La empresa pidió una prueba de identidad",
    "identity-given": "La persona demostró quién es",
    "clarification-asked": "La empresa preguntó a qué se refiere",
    clarified: "La persona lo aclaró",
    "confirm-link": "La empresa envió un enlace para confirmar",
    "form-asked": "La empresa remitió a un formulario",
    "portal-asked": "La empresa remitió a un portal",
    "fee-asked": "La empresa pidió un pago",
    extended: "La empresa se tomó más tiempo",
    "answered-in-part": "La empresa respondió en parte",
    answered: "La empresa respondió",
    refused: "La empresa se negó",
    complied: "La persona hizo lo que pedía la empresa",
    fulfilled: "La empresa hizo lo que se pidió",
    verified: "La persona comprobó que se hizo",
    withdrawn: "La persona retiró la solicitud",
    reminded: "La persona envió un recordatorio a la empresa",
    escalated: "La persona dio un paso más",
    "complaint-filed": "La persona presentó una reclamación",
    decided: "La autoridad resolvió",
    note: "Nota",
    call: "Llamada",
    post: "Carta por correo postal",
  },
  sentBy: {
    post: "Enviada por correo postal, según la persona",
    form: "Enviada por un formulario web, según la persona",
    "own-mail": "Enviada con el programa de correo de la persona, según la persona",
    "by-hand": "Entregada en mano, según la persona",
  },
  by: { person: "persona", app: "Rightsdesk", company: "empresa" },
  note: {
    "try-retry": "No se pudo enviar; se puede intentar de nuevo",
    "try-refused": "No se pudo enviar",
    "try-unsure": "Un intento acabó sin respuesta clara; la carta puede haber salido",
    "try-interrupted": "Un intento se interrumpió; la carta puede haber salido",
    "entry-unreadable": "Una anotación que ya no se puede leer",
    "taken-back": "Retirada antes de salir",
    "found-in-sent": "Encontrada entre los correos enviados del buzón, donde la puso el proveedor",
    "report-failed": "Un servidor de correo dice que no se pudo entregar",
    "report-delayed": "Un servidor de correo dice que va con retraso",
    "report-delivered": "El otro servidor de correo dice que se dejó en el buzón",
    "report-relayed": "Un servidor de correo dice que reenvió la carta",
    "report-expanded": "Un servidor de correo dice que reenvió la carta a varias personas",
    "restored-in-doubt": "Se restauró una copia de seguridad; la carta puede haber salido entretanto",
  },
  duty: {
    answer: "La empresa responde",
    acknowledge: "La empresa confirma la recepción",
    "tell-extension": "La empresa avisa si necesita más tiempo",
    complain: "La persona puede reclamar ante la autoridad",
    "ask-to-examine": "La persona puede pedir a la autoridad que lo examine",
    "confirm-in-spite-of-fee": "La persona confirma la solicitud a pesar del pago",
    "go-to-court": "La persona puede acudir a los tribunales",
    appeal: "La persona puede recurrir",
  },
  dutyState: { open: "pendiente", met: "hecho", missed: "no hecho en su día", over: "ya no se pide" },
  mark: {
    corrected: "corregido después",
    takenBack: "retirado después",
    corrects: "corrige una anotación anterior",
    takesBack: "Retira una anotación anterior",
  },
  noDay: "sin fecha fijada",
  notBefore: "no antes del",
  until: "hasta el",
  sent: "enviado",
  received: "recibido",
  noReply: "no se conoce ninguna",
  notOut: "Esta carta no ha salido.",
  attached: "Fue con ella",
  chain: (links, head) => `Cadena de ${links} eslabones; acaba en ${head}.`,
  later: (links, on) => `${links} de ellos no se enlazaron al escribirse, sino después, como muy tarde el ${on}.`,
  broken: "Esta cadena no es correcta: algo se cambió después de enlazarse. chain.json y la aplicación dicen qué.",
  dkim: {
    pass: (domain) => `Firmado por el servidor de ${domain}, y lo firmado no se ha cambiado desde entonces.`,
    fail: (domain) => `La firma de ${domain} no encaja: el correo se cambió por el camino o no es de allí.`,
    none: () => "El correo no lleva la firma de ningún servidor de correo.",
    unknown: () => "No se sabe si encaja la firma de un servidor de correo.",
  },
  means: [
    "Muestra que sus archivos no han cambiado desde la última vez que la cadena de huellas (hash) se anotó en otro lugar, por ejemplo en un expediente anterior: un solo byte cambiado cambia el final de la cadena.",
    "No muestra por sí solo cuándo se escribió algo. Las horas son las del ordenador de la persona.",
    "Que una carta se envió se basa en la línea de respuesta del propio servidor de correo de la persona, citada palabra por palabra. Nada de esto muestra que alguien la leyera.",
    "Lo que la empresa dijo por teléfono o por correo postal es lo que la persona anotó de ello, salvo que un archivo lo muestre.",
  ],
  page: (page, all) => `Página ${page} de ${all}`,
  readme: ({ reference, company, at }) => `EXPEDIENTE ${reference}
${company}
Creado el ${at} con Rightsdesk.

QUÉ CONTIENE
  dossier.pdf    Lo que ocurrió, en orden; todos los mensajes; todas las cartas; obligaciones y plazos.
  raw/           Cada correo tal como se envió o entró, byte a byte (.eml).
  attachments/   Archivos que fueron con las cartas.
  evidence/      Archivos guardados como prueba.
  chain.json     La cadena de huellas (hash) de cada carta, con las sales.
  SHA256SUMS     El SHA-256 de cada uno de estos archivos.
Las carpetas que estarían vacías no figuran.

CÓMO COMPROBAR QUE AQUÍ NO SE CAMBIÓ NADA
  Linux:    sha256sum -c SHA256SUMS
  macOS:    shasum -a 256 -c SHA256SUMS
  Windows:  certutil -hashfile NOMBRE SHA256   (para cada archivo; compare con SHA256SUMS)
Quien cambia un archivo también puede cambiar SHA256SUMS. Por eso, anote el final de la cadena
("head" en chain.json, también en dossier.pdf) o envíeselo a alguien: contiene todo lo demás.

CÓMO SE HACE LA CADENA
Cada anotación del historial, cada carta, cada archivo y cada respuesta es un eslabón.
  hash = SHA-256( sal, después los bytes )
  link = SHA-256( eslabón anterior, después hash, después etiqueta )
Los bytes son los del archivo indicado en "file", o los de "text" en UTF-8.
La etiqueta es el JSON de position, kind, about, form y laterOn, con los nombres en
orden alfabético y sin espacios: {"about":"…","form":1,"kind":"event","laterOn":null,"position":1}
El eslabón anterior al primero es el SHA-256 de "rightsdesk proof 1", un salto de línea, el
requestId y un salto de línea. Todas las huellas se escriben en hexadecimal y entran como bytes.

QUÉ PRUEBA ESTO
Que ninguno de estos archivos se ha cambiado desde que el final de la cadena se anotó
en otro lugar. Cada eslabón tiene su propia sal: mostrar uno no dice nada de los demás.

EN QUÉ SE BASA
Que una carta salió se basa en la línea de respuesta del propio servidor de correo, citada
palabra por palabra. Nada de esto prueba que alguien la recibiera o la leyera. Las horas son
las del ordenador en el que funcionaba la aplicación. Un eslabón con "laterOn" se hizo ese
día y no cuando se escribió aquello que representa.
`,
};
