// Spanish: how well a company can be reached, and what to do instead.
export const contactStanding = {
  title: "Otra forma de llegar a esta empresa",
  markLabel: "Cómo recibe las solicitudes",
  marks: {
    none: "Como dice su política",
    "form-only": "Solo por su formulario web",
    "device-id-only": "Solo con el número de un dispositivo, en su aplicación",
    "post-only": "Solo por correo postal",
  },
  heirLabel: "¿Qué empresa ocupó su lugar? Escriba el nombre",
  noHeir: "{{company}} no ocupó su lugar",
  kept: "Guardado. Puede deshacerlo en cualquier momento.",
  undone: "Deshecho.",
  heir: "Usted dijo que {{company}} ocupó el lugar de esta empresa.",
  heirHint: "Sus solicitudes a esta empresa quedan como están. Las nuevas pueden ir a la otra.",
  toHeir: "Ir a {{company}}",
  marked: {
    "form-only": "Usted dijo que esta empresa solo recibe solicitudes por su formulario web.",
    "device-id-only": "Usted dijo que esta empresa solo recibe solicitudes con el número de un dispositivo.",
    "post-only": "Usted dijo que esta empresa solo recibe solicitudes por correo postal.",
  },
  nothing: {
    "form-only": "No se conoce la dirección del formulario. Suele estar enlazado en la política.",
    "device-id-only":
      "Busque en los ajustes de la aplicación su número y su página de privacidad. Rightsdesk no puede enviar una solicitud así.",
    "post-only": "No se conoce su dirección postal.",
  },
  returned: "Un informe dice que una carta a esta dirección volvió. La siguiente mejor vía:",
  otherWay: "No se conoce ninguna dirección de correo. La siguiente mejor vía:",
  next: {
    email: "La siguiente dirección de la política es {{value}}.",
    form: "Su formulario: {{value}}. Escriba la carta, copie el texto en el formulario y anote que la envió.",
    postal: "Por correo postal a: {{value}}. Escriba la carta, imprímala y anote que la envió.",
  },
  take: "Usar {{value}} desde ahora",
  old: {
    reading: "Usted leyó la política de esta empresa el {{day}}, hace más de un año.",
    person: "Usted puso la dirección de esta empresa el {{day}}, hace más de un año.",
    list: "El contacto de esta empresa se comprobó por última vez el {{day}}, hace más de un año.",
  },
  oldHint:
    "Puede haber cambiado. Nada se descarga por sí solo: abra la política en su navegador y haga que se lea de nuevo.",
  readAgain: "Leerla de nuevo",
} as const;
