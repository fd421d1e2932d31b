// Spanish: the tracker and the page of one request.
export const tracker = {
  title: "Seguimiento",
  table: "Solicitudes",
  company: "Empresa",
  right: "Solicitud",
  status: "Estado",
  sentOn: "Enviada el",
  never: "no enviada",
  maybeSent: "no se sabe",
  noDue: "la ley no fija fecha",
  dueOpen: "aún sin fecha",
  noDueYet: "cuando se envíe",
  dayUnknown: "no se puede leer la fecha",
  goesOn: "vea la carta anterior",
  follows: "después de «{{kind}}», del {{day}}",
  followsAny: "después de una carta anterior",
  unreadable_one: "{{count}} solicitud no se puede leer y falta aquí. Puede haberse enviado.",
  unreadable_many: "{{count}} de solicitudes no se pueden leer y faltan aquí. Pueden haberse enviado.",
  unreadable_other: "{{count}} solicitudes no se pueden leer y faltan aquí. Pueden haberse enviado.",
  overdue: "fuera de plazo",
  count_one: "{{count}} solicitud",
  count_many: "{{count}} de solicitudes",
  count_other: "{{count}} solicitudes",
  empty: "Todavía no hay nada en marcha",
  emptyHint: "Elija una empresa y escriba su primera carta. Estará aquí hasta que el asunto se cierre.",
  emptyGo: "Ir a las empresas",
} as const;

export const status = {
  draft: { name: "Borrador", means: "Nadie más que usted ha visto esta carta." },
  queued: { name: "En espera de envío", means: "Espera en este ordenador. {{company}} no la tiene." },
  sending: { name: "Enviándose", means: "La carta va ahora mismo de camino al servidor de correo." },
  unsure: {
    name: "Incierta",
    means: "No podemos saber si la carta salió.",
  },
  "not-sent": { name: "No enviada", means: "La carta no se ha enviado. {{company}} no la tiene." },
  stopped: { name: "Detenida", means: "Usted detuvo la carta antes de que saliera. {{company}} no la tiene." },
  sent: {
    name: "Enviada",
    means: "Su servidor de correo ha aceptado la carta. Desde aquí no se puede saber si ha llegado ni si se ha leído.",
  },
  bounced: {
    name: "Devuelta",
    means: "Su servidor de correo aceptó la carta. Un informe dice que no se pudo entregar.",
  },
} as const;

export const practiceStatus = {
  sent: "El servidor de prácticas de este ordenador ha aceptado la carta. {{company}} no ha recibido nada.",
} as const;

/** How a letter went out, in short. */
export const way = {
  email: "por correo electrónico",
  post: "por correo postal",
  form: "por un formulario web",
  "own-mail": "con su propio programa de correo",
  "by-hand": "en mano",
} as const;

/** Letters that went out without Rightsdesk: the person's word is all that is known of them. */
export const sentOtherwise = {
  post: {
    name: "Enviada por correo postal",
    means:
      "Usted dice que la envió por correo postal el {{day}}. Desde aquí no se puede saber si ha llegado ni si se ha leído.",
  },
  form: {
    name: "Enviada por formulario web",
    means:
      "Usted dice que la envió por un formulario web el {{day}}. Desde aquí no se puede saber si ha llegado ni si se ha leído.",
  },
  "own-mail": {
    name: "Enviada con su programa de correo",
    means:
      "Usted dice que la envió con su propio programa de correo el {{day}}. Desde aquí no se puede saber si ha llegado ni si se ha leído.",
  },
  "by-hand": {
    name: "Entregada en mano",
    means: "Usted dice que la entregó en mano el {{day}}. Desde aquí no se puede saber si se ha leído.",
  },
  dayLost: "día que ya no se puede leer",
} as const;

export const receipt = {
  title: "¿Cuándo la recibieron?",
  post: "Su plazo no empieza hasta ese día. Puede constar en un acuse de recibo, en el seguimiento del envío o en su respuesta.",
  assumed:
    "Suponemos que el {{day}}. Si lo sabe mejor, por un acuse de recibo o por su respuesta, indíquelo: todas las fechas se calculan de nuevo.",
  said: "Usted indicó el {{day}}. Si no era correcto, indíquelo: todas las fechas se calculan de nuevo.",
  label: "La recibieron el",
  save: "Guardar esta fecha",
  saved: "Guardado: la recibieron el {{day}}.",
  missing: "Indique la fecha completa.",
  early: "Es anterior al día en que salió, el {{day}}.",
  late: "Ese día aún no ha llegado.",
} as const;

export const request = {
  delete: {
    open: "Eliminar esta solicitud…",
    ask: "¿Eliminar esta solicitud?",
    text: "Se eliminan la carta, su historial y todo lo demás que se guarda aquí de ella, y sus plazos dejan de vigilarse. {{company}} conserva lo que recibió. No se puede recuperar.",
    textUnsure:
      "Nadie sabe si esta carta salió. Se eliminan la carta, su historial y todo lo demás que se guarda aquí de ella, de modo que Rightsdesk ya no podrá avisarle antes de que escriba dos veces a {{company}}. No se puede recuperar.",
    yes: "Eliminar",
    done: "La solicitud se ha eliminado.",
    later: "Mientras su carta espera o va de camino, la solicitud no se puede eliminar.",
  },
  reference: "Referencia {{reference}}",
  serverSaid: "Las palabras del servidor de correo",
  letter: "La carta",
  discloses: "Lo que cuenta de usted",
  disclosesNothing: "Nada más que lo que dice con sus palabras.",
  followedBy: "Cartas que vinieron después",
  followedLine: "{{kind}}, {{status}}",
  followedLineOn: "{{kind}}, {{status}}, {{day}}",
  history: "Historial",
  technical: "Detalles del envío",
  messageId: "Message-ID",
  attempts: "Intentos",
  lastTried: "Último intento",
  reply: "Respuesta del servidor",
  state: "Estado",
  none: "ninguno",
  tryAgain: "Intentarlo de nuevo",
  tryAgainAll: "Si los envíos se detuvieron por esta carta, se reanudan así para todas las cartas que esperan.",
  trying: "Intentándolo de nuevo…",
  doubt: "Un intento anterior, el {{at}}, puede haber entregado ya esta carta.",
  unsure: {
    cause: "Lo que se sabe del último intento: {{what}}",
    title: "¿Salió?",
    text: "Mire en la carpeta de enviados de su buzón o espere un día por si hay respuesta. Si la envía otra vez aunque ya hubiera salido, {{company}} la recibirá dos veces.",
    textPractice: "Mire en el buzón de prácticas. Si la carta está allí, salió.",
    when: "Puede haber salido el {{at}}.",
    sent: "Sí, salió",
    again: "Enviarla de nuevo",
  },
} as const;

/** What the app notes in a request's log. */
export const appNote = {
  "try-retry": "No se pudo enviar; se puede intentar de nuevo",
  "try-refused": "No se pudo enviar; antes hay que cambiar algo",
  "try-unsure": "Un intento acabó sin respuesta clara; puede haber salido",
  "try-interrupted": "Un intento se interrumpió; puede haber salido",
  "entry-unreadable": "Una anotación que ya no se puede leer",
  "taken-back": "Retirada antes de salir",
  "found-in-sent":
    "Encontrada entre los correos enviados de su buzón, donde la puso su proveedor: su servidor aceptó la carta",
  "report-failed": "Un servidor de correo dice que no se pudo entregar",
  "report-delayed": "Un servidor de correo dice que va con retraso y que lo sigue intentando",
  "report-delivered": "El otro servidor de correo dice que se dejó en el buzón; no se sabe si se ha leído",
  "report-relayed": "Un servidor de correo dice que reenvió la carta; no se sabe si llegó",
  "report-expanded": "Un servidor de correo dice que reenvió la carta a varias personas; no se sabe si llegó",
  "restored-in-doubt": "Se restauró una copia de seguridad: puede haber salido entretanto",
} as const;

export const outboxState = {
  draft: "borrador",
  approved: "aprobada, en espera de envío",
  sending: "enviándose",
  sent: "aceptada por el servidor de correo",
  retry: "no enviada, se puede intentar de nuevo",
  refused: "no enviada; antes hay que cambiar algo",
  unsure: "no se sabe si salió",
} as const;

/** What the person said themselves is told apart from what happened before our eyes. */
export const eventSaid = {
  sent: "Usted dice que salió el {{day}}, {{way}}",
  sentPlain: "Usted dice que salió el {{day}}",
  received: "Usted dice que la recibieron el {{day}}",
} as const;

export const events = {
  drafted: "Carta escrita",
  approved: "Usted aprobó la carta",
  queued: "Lista para salir",
  sent: "Aceptada por el servidor de correo",
  bounced: "Notificada como no entregada",
  received: "Recibieron su carta",
  acknowledged: "Confirmaron la recepción",
  "identity-asked": "Preguntaron quién es usted",
  "identity-given": "Usted demostró quién es",
  "clarification-asked": "Preguntaron a qué se refiere",
  clarified: "Usted lo aclaró",
  "confirm-link": "Enviaron un enlace para confirmar",
  "form-asked": "Le pidieron que use un formulario",
  "portal-asked": "Le pidieron que use un portal",
  "fee-asked": "Pidieron un pago",
  complied: "Usted hizo lo que pedían",
  extended: "Se tomaron más tiempo",
  "answered-in-part": "Respondieron en parte",
  answered: "Respondieron",
  refused: "Se negaron",
  fulfilled: "Hicieron lo que usted pidió",
  verified: "Usted comprobó que lo hicieron",
  withdrawn: "Usted retiró la solicitud",
  reminded: "Usted les envió un recordatorio",
  escalated: "Usted dio un paso más",
  "complaint-filed": "Usted presentó una reclamación",
  decided: "La autoridad resolvió",
  note: "Nota",
  call: "Llamada",
  post: "Carta por correo postal",
} as const;

export const eventBy = { person: "usted", app: "Rightsdesk", company: "la empresa" } as const;
