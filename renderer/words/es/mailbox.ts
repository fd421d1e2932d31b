// Spanish: what the person's own mailbox says of letters, and the copies that lie in it.
export const mailbox = {
  copy: {
    wanted: "Todavía falta hacer una copia para su carpeta de enviados.",
    retrying:
      "Todavía no se ha podido hacer una copia en su carpeta de enviados; se intenta de nuevo automáticamente. {{what}}",
    made: "Hay una copia en «{{folder}}» de su buzón.",
    found: "Su proveedor puso una copia en «{{folder}}» de su buzón.",
    failed: "No se ha podido hacer una copia en su carpeta de enviados. {{what}}",
    apart: "Esto no afecta a la carta.",
    again: "Intentar la copia de nuevo",
  },
  look: {
    button: "Mirar en mi buzón",
    looking: "Mirando…",
    hint: "Busca por IMAP la carta entre sus correos enviados y un informe de que volvió. Allí no se cambia nada.",
    at: "Mirado el {{at}}.",
    found: {
      nothing:
        "No se ha encontrado ni la carta ni un informe sobre ella. Eso no prueba nada: puede haber salido de todos modos.",
      "own-copy": "Se ha encontrado la carta, pero es una copia que puso Rightsdesk. Eso no prueba nada.",
      "in-sent":
        "Se ha encontrado la carta entre sus correos enviados, donde la puso su proveedor: su servidor aceptó la carta.",
      report: "Se ha encontrado un informe sobre la carta: su servidor aceptó la carta.",
    },
    whole_one: "«{{folder}}»: {{count}} correo",
    whole_many: "«{{folder}}»: {{count}} de correos",
    whole_other: "«{{folder}}»: {{count}} correos",
    part_one: "«{{folder}}»: solo {{count}} correo, el más reciente",
    part_many: "«{{folder}}»: solo {{count}} de correos, los más recientes",
    part_other: "«{{folder}}»: solo {{count}} correos, los más recientes",
    where: "Se ha mirado en:",
  },
  report: {
    failed: "Un informe del {{day}} dice que volvió. Sus palabras:",
    doubt:
      "Quien recibió la carta puede falsificar un informe así. Si sabe que llegó, retire la entrada en el historial: el plazo vuelve a correr.",
    address: "Según estas palabras, la dirección {{address}} no funciona. Busque otra antes de escribir de nuevo.",
    notAddress: "No tiene por qué ser la dirección: puede funcionar otro día o por otra vía.",
    delivered: "El otro servidor de correo dice que se dejó en el buzón el {{day}}. No se sabe si se ha leído.",
    delayed: "Un servidor de correo dijo el {{day}} que va con retraso y que lo sigue intentando.",
    relayed: "Un servidor de correo dijo el {{day}} que reenvió la carta. No se sabe si llegó.",
    expanded: "Un servidor de correo dijo el {{day}} que reenvió la carta a varias personas. No se sabe si llegó.",
  },
  returned: {
    title: "Un informe del {{day}} dice que una carta a {{address}} volvió",
    hint: "Según sus palabras, esta dirección no funciona. Compruébela antes de volver a escribir a ella.",
  },
  hunt: {
    button: "Buscar correos devueltos",
    looking: "Buscando…",
    title: "Buscar correos devueltos",
    none: "En los últimos 60 días no ha salido ninguna carta, así que no hay nada que buscar.",
    nothing: "No se ha encontrado nada nuevo.",
    news_one: "Se ha encontrado {{count}} nuevo informe sobre una carta.",
    news_many: "Se han encontrado {{count}} de nuevos informes sobre cartas.",
    news_other: "Se han encontrado {{count}} nuevos informes sobre cartas.",
    bounced_one: "{{count}} carta ha vuelto, según un informe.",
    bounced_many: "{{count}} de cartas han vuelto, según los informes.",
    bounced_other: "{{count}} cartas han vuelto, según los informes.",
    failed: "No se ha podido mirar en {{address}}:",
    partly: "En {{address}} solo se han mirado los correos más recientes de «{{folder}}».",
  },
  replies: {
    button: "Buscar respuestas",
    looking: "Buscando…",
    title: "Buscar respuestas",
    none: "Todavía no ha salido ninguna carta, así que no hay nada que responder.",
    nothing: "No se ha encontrado ninguna respuesta nueva en lo que se ha mirado.",
    taken_one: "Se ha incorporado {{count}} correo nuevo.",
    taken_many: "Se han incorporado {{count}} de correos nuevos.",
    taken_other: "Se han incorporado {{count}} correos nuevos.",
    show: "Mirarlos",
    failed: "No se ha podido mirar {{address}} hasta el final:",
    left_one: "En {{address}}, «{{folder}}», queda {{count}} correo por mirar. Busque de nuevo para verlo.",
    left_many: "En {{address}}, «{{folder}}», quedan {{count}} de correos por mirar. Busque de nuevo para verlos.",
    left_other: "En {{address}}, «{{folder}}», quedan {{count}} correos por mirar. Busque de nuevo para verlos.",
    tooLarge_one:
      "En {{address}}, «{{folder}}», {{count}} correo era demasiado grande para traerlo. Guárdelo desde su programa de correo e incorpórelo como archivo.",
    tooLarge_many:
      "En {{address}}, «{{folder}}», {{count}} de correos eran demasiado grandes para traerlos. Guárdelos desde su programa de correo e incorpórelos como archivos.",
    tooLarge_other:
      "En {{address}}, «{{folder}}», {{count}} correos eran demasiado grandes para traerlos. Guárdelos desde su programa de correo e incorpórelos como archivos.",
    missing: "En {{address}} ya no hay ninguna carpeta «{{folder}}». Cambie su nombre en los ajustes.",
  },
} as const;
