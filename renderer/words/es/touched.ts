// Spanish: what a change of a mailbox or of the person's details touches.

export const touched = {
  title: "{{address}}: a qué afecta",
  waiting_one:
    "{{count}} carta espera y debía salir de una dirección que ya no existirá. Vuelve a ser un borrador y nada sale de allí:",
  waiting_many:
    "{{count}} cartas esperan y debían salir de una dirección que ya no existirá. Vuelven a ser borradores y nada sale de allí:",
  waiting_other:
    "{{count}} cartas esperan y debían salir de una dirección que ya no existirá. Vuelven a ser borradores y nada sale de allí:",
  open_one:
    "{{count}} solicitud abierta se escribió desde allí. La empresa conoce esa dirección, y su respuesta llega allí:",
  open_many:
    "{{count}} solicitudes abiertas se escribieron desde allí. Las empresas conocen esa dirección, y sus respuestas llegan allí:",
  open_other:
    "{{count}} solicitudes abiertas se escribieron desde allí. Las empresas conocen esa dirección, y sus respuestas llegan allí:",
  more_one: "y {{count}} más",
  more_many: "y {{count}} más",
  more_other: "y {{count}} más",
  later:
    "Las cartas siguientes sobre ellas salen de otro de sus buzones, con la misma referencia, y dicen desde qué dirección escribió antes. Rightsdesk ya no busca respuestas en un buzón quitado: siga leyéndolo en su programa de correo, o consérvelo aquí.",
  keep: "Dejarlo como está",
  keepWrite: "Conservarlo y hacer de {{address}} el habitual",
  go: "Continuar",
  person_one: "{{count}} solicitud abierta comunicó a la empresa lo que acaba de cambiar:",
  person_many: "{{count}} solicitudes abiertas comunicaron a las empresas lo que acaba de cambiar:",
  person_other: "{{count}} solicitudes abiertas comunicaron a las empresas lo que acaba de cambiar:",
  personHint:
    "No se ha enviado nada. Si una empresa debe saber lo nuevo, escríbale; usted lee cada carta antes de que salga.",
  write: "Pedir a {{company}} la rectificación",
  done: "Apartar",
  kept: "{{address}} se queda. Las cartas a empresas a las que aún no ha escrito salen de {{other}}.",
} as const;
