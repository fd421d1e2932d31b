// Spanish: when an answer is due, and every step that leads to the day.
export const reckoning = {
  due: "Último día para responder",
  dueIn_one: "en {{count}} día",
  dueIn_many: "en {{count}} de días",
  dueIn_other: "en {{count}} días",
  dueToday: "hoy",
  dueAgo_one: "hace {{count}} día",
  dueAgo_many: "hace {{count}} de días",
  dueAgo_other: "hace {{count}} días",
  noDue: "La ley no fija ninguna fecha",
  noDueHint:
    "No conocemos ninguna ley que les fije una fecha. Aun así, puede esperar una respuesta y enviarles un recordatorio.",
  practiceDue: "Si hubiera sido real. En la práctica nadie le debe una respuesta.",
  notYet: "Se cuenta cuando se envíe",
  sentUnknown: "El día en que se envió ya no se puede leer, así que no se puede contar ninguna fecha.",
  open: {
    waiting: "Aún sin fecha",
    "no-day": "La ley no fija ninguna fecha",
    "no-right": "Según esta ley no se debe nada",
    "not-in-force": "Esto todavía no los obliga",
  },
  how: "Cómo se calcula este día",
  howOpen: "Por qué aquí no hay fecha",
  also: "Qué más rige",
  yours: "Sus propios días",
  guidance: "Directrices, no ley",
  goesOn: "El plazo de la carta anterior sigue corriendo; esta carta no inicia uno propio.",
  openFirst: "Abrir la carta anterior",
  first: "Viene después de «{{title}}», enviada el {{day}}.",
  firstDue: "Viene después de «{{title}}», enviada el {{day}}. El último día para responder a aquella es el {{due}}.",
  period: {
    day_one: "{{count}} día",
    day_many: "{{count}} de días",
    day_other: "{{count}} días",
    "business-day_one": "{{count}} día hábil",
    "business-day_many": "{{count}} de días hábiles",
    "business-day_other": "{{count}} días hábiles",
    month_one: "{{count}} mes",
    month_many: "{{count}} de meses",
    month_other: "{{count}} meses",
  },
  asked: { identity: "una prueba de quién es usted", clarification: "una aclaración", fee: "un pago" },
  steps: {
    assumed: "Suponemos que recibieron su carta el {{day}}, el día en que la aceptó el servidor de correo.",
    assumedSaid: "Suponemos que recibieron su carta el {{day}}, el día en que usted dice que salió.",
    received: "Usted dice que recibieron su carta el {{day}}.",
    sent: "Este plazo corre ya desde el día en que usted lo pidió ({{article}}): {{day}}.",
    day_one: "{{count}} día desde el inicio ({{article}}) acaba el {{day}}.",
    day_many: "{{count}} de días desde el inicio ({{article}}) acaban el {{day}}.",
    day_other: "{{count}} días desde el inicio ({{article}}) acaban el {{day}}.",
    "business-day_one": "{{count}} día hábil desde el inicio ({{article}}) acaba el {{day}}.",
    "business-day_many": "{{count}} de días hábiles desde el inicio ({{article}}) acaban el {{day}}.",
    "business-day_other": "{{count}} días hábiles desde el inicio ({{article}}) acaban el {{day}}.",
    month_one: "{{count}} mes desde el inicio ({{article}}) acaba el {{day}}.",
    month_many: "{{count}} de meses desde el inicio ({{article}}) acaban el {{day}}.",
    month_other: "{{count}} meses desde el inicio ({{article}}) acaban el {{day}}.",
    monthEnd: "Ese mes no tiene ese día, así que cuenta el último: {{day}}.",
    skipped: "El {{holidayOn}} es festivo ({{holiday}}; {{place}}) y no cuenta, así que el final pasa al {{day}}.",
    weekend: "El {{from}} cae en fin de semana, así que el último día se traslada ({{article}}) al {{day}}.",
    holiday:
      "El {{from}} es festivo ({{holiday}}; {{place}}), así que el último día se traslada ({{article}}) al {{day}}.",
    unknown:
      "No conocemos los días festivos de {{year}} allí ({{place}}), así que el final puede ser posterior al {{day}}.",
    acknowledge: "Deben confirmar como muy tarde el {{day}} que la recibieron ({{period}}, {{article}}).",
    extendable:
      "Pueden alargarlo hasta el {{day}} ({{period}} en total, {{article}}), si se lo dicen como muy tarde el {{told}}.",
    elsewhere:
      "Si la carta fue a una dirección distinta de la que indican para estas solicitudes, tienen hasta el {{day}} ({{period}}, {{article}}).",
    guidance: "Las autoridades hablan de {{period}} ({{article}}): hasta el {{day}}.",
    startsWith: "Usted les dio lo que habían pedido ({{what}}) el {{day}}: el plazo empieza entonces ({{article}}).",
    startsAfterWait: "El {{asked}} pidieron {{what}}. El plazo empieza {{period}} después ({{article}}), el {{day}}.",
    noPause: "El {{asked}} pidieron {{what}}. Eso no detiene el plazo ({{article}}): corre desde el {{day}}.",
    askedLate: "El plazo terminó el {{limit}}. Que pidieran {{what}} el {{day}} no cambia nada.",
    extensionTold: "Le dijeron el {{day}}, a tiempo, que necesitan más tiempo ({{article}}).",
    extensionNamed: "La ley no fija un día para eso ({{article}}), así que cuenta el que indicaron ellos: {{day}}.",
    extensionLate:
      "Le dijeron el {{told}} que necesitan más tiempo ({{article}}). Fue demasiado tarde: debían decirlo como muy tarde el {{day}}.",
    paused_one:
      "No cuenta {{count}} día entre su pregunta y la respuesta de usted ({{article}}), así que el plazo acaba el {{day}}.",
    paused_many:
      "No cuentan {{count}} de días entre su pregunta y la respuesta de usted ({{article}}), así que el plazo acaba el {{day}}.",
    paused_other:
      "No cuentan {{count}} días entre su pregunta y la respuesta de usted ({{article}}), así que el plazo acaba el {{day}}.",
    suspended_one:
      "Si se les concede el día que le esperaron a usted ({{count}}; {{article}}), tienen hasta el {{day}}.",
    suspended_many:
      "Si se les conceden los {{count}} de días que le esperaron a usted ({{article}}), tienen hasta el {{day}}.",
    suspended_other:
      "Si se les conceden los {{count}} días que le esperaron a usted ({{article}}), tienen hasta el {{day}}.",
    suspendedStill:
      "Según lo ven las autoridades ({{article}}), el plazo se detiene hasta que usted responda a su pregunta del {{day}}.",
    rollUnknown:
      "No sabemos si con esta ley se traslada un último día que cae en fin de semana o festivo. El día es el {{day}}; espere hasta el {{wait}} antes de reclamar.",
    noDay: "{{rule}} ({{article}}) Por eso no contamos nada desde el {{day}}.",
    noDayPlain: "Esta ley no fija ningún día para ello ({{article}}), así que no contamos nada desde el {{day}}.",
    noRight: "Esta ley no da ese derecho ({{right}}), así que a una carta del {{day}} no se le debe nada.",
    notInForce: "Este derecho ({{right}}) solo obliga a partir del {{day}}.",
  },
  waiting: {
    identity: "El plazo empieza cuando tengan la prueba de quién es usted que pidieron el {{day}}.",
    clarification: "El plazo se detiene hasta que usted aclare lo que preguntaron el {{day}}.",
    fee: "El plazo empieza cuando esté hecho el pago que pidieron el {{day}}.",
    arrival:
      "Usted dice que salió por correo postal el {{day}}. No corre ningún plazo hasta que diga cuándo la recibieron.",
    "extension-day":
      "Necesitan más tiempo y deben decir ellos mismos un día; la ley no fija ninguno. Corre desde el {{day}}.",
    bounced: "Según el historial, la carta del {{day}} volvió, así que no corre ningún plazo.",
  },
  limits: {
    complain: {
      until: "Puede reclamar ante la autoridad hasta el {{day}} ({{article}}).",
      "not-before":
        "Si no responden a su recurso, puede reclamar ante la autoridad a partir del {{day}} ({{article}}).",
      open: "Puede reclamar ante la autoridad ({{article}}); no podemos indicar un último día.",
    },
    "ask-to-examine": {
      until: "Puede pedir a la autoridad que examine el desacuerdo hasta el {{day}} ({{article}}).",
      "not-before": "Puede pedir a la autoridad que examine el desacuerdo a partir del {{day}} ({{article}}).",
      open: "Puede pedir a la autoridad que examine el desacuerdo ({{article}}); no podemos indicar un último día.",
    },
    "confirm-in-spite-of-fee": {
      until:
        "Confirme como muy tarde el {{day}} que la mantiene a pesar del pago ({{article}}); si no, su carta se considera retirada.",
      "not-before": "A partir del {{day}} puede confirmar que la mantiene a pesar del pago ({{article}}).",
      open: "Confirme que la mantiene a pesar del pago ({{article}}); si no, su carta se considera retirada.",
    },
    "go-to-court": {
      until: "Puede acudir a los tribunales hasta el {{day}} ({{article}}).",
      "not-before": "Puede acudir a los tribunales a partir del {{day}}, no antes ({{article}}).",
      open: "Puede acudir a los tribunales ({{article}}); no podemos indicar un día.",
    },
    appeal: {
      until: "Tras una negativa puede recurrir ante la propia empresa hasta el {{day}} ({{article}}).",
      "not-before": "Tras una negativa puede recurrir ante la propia empresa a partir del {{day}} ({{article}}).",
      open: "Tras una negativa puede recurrir ante la propia empresa, en un plazo razonable; no hay un día fijado ({{article}}).",
    },
  },
  /** What a law says in place of a day. */
  noDay: {
    "br-lgpd": "Debe hacerse de inmediato o darse los motivos; no se cuenta ningún día.",
    "ca-pipeda":
      "El consentimiento puede retirarse en cualquier momento con un preaviso razonable; no se fija ningún día.",
    "ca-qc-law25": "La ley no fija ningún día.",
    "ch-fadp": "La ley no fija ningún día; se puede acudir a un tribunal.",
    "jp-appi": "Debe hacerse sin demora; no se fija ningún día.",
    "kr-pipa": "Debe hacerse sin demora; no se fija ningún día.",
    "uk-gdpr": "El responsable del tratamiento informa a la persona del resultado sin dilación indebida.",
  },
} as const;
