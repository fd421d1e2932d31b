// Spanish: the frame around the rooms, the first start, and what is said when something breaks.
export const shell = {
  keys: { hide: { darwin: "⌘L", other: "Ctrl+L" }, lock: { darwin: "⇧⌘L", other: "Ctrl+Mayús+L" } },
  app: "Rightsdesk",
  skip: "Ir a la parte principal",
  nav: "Secciones",
  main: "Parte principal",
  companies: "Empresas",
  campaigns: "Campañas",
  policies: "Leer una política",
  tracker: "Seguimiento",
  overview: "Resumen",
  calendar: "Calendario",
  replies: "Respuestas",
  practice: "Buzón de prácticas",
  settings: "Ajustes",
  find: "Ir a…",
  hide: "Ocultar",
  back: "Volver a {{where}}",
  close: "Cerrar",
  cancel: "Cancelar",
  save: "Guardar",
  busy: "Un momento…",
  dismiss: "Quitar este mensaje",
  outcome: "Qué ha ocurrido",
  opensOutside: "se abre en su navegador",
  banner: {
    region: "Modo de práctica",
    title: "Práctica: nada sale de este ordenador",
    change: "Cambiar adónde van las cartas",
    badge: "Práctica",
  },
  link: {
    letter: "Un enlace propone: {{what}}, {{company}}",
    company: "Un enlace lleva a {{company}}",
    text: "No escribe ni envía nada. Primero verá la página y allí decide.",
    open: "Abrir la página",
    leave: "No abrirla",
    unknown: "Un enlace llevó a Rightsdesk, pero a nada de lo que hay en él. No se hizo nada.",
    unlisted:
      "Un enlace llevó a una empresa que no está en su lista. Lea primero su política y después podrá escribirle. No se hizo nada.",
  },
  setAside: {
    title: "No se han podido leer sus datos anteriores",
    text: "Rightsdesk ha empezado vacío. El archivo dañado se ha apartado y no se ha eliminado nada. Está aquí:",
  },
  clockBack: {
    title: "El reloj de este ordenador se ha atrasado",
    text: "Rightsdesk ya se usó el {{latest}}, y según el reloj hoy es {{today}}. No se ha perdido nada; pero, mientras el reloj no esté bien, los vencimientos parecen más lejanos de lo que son y lo que ocurra ahora se anota con una fecha demasiado temprana.",
    trust: "El reloj ya está bien",
  },
  unreadable_one: "{{count}} solicitud ya no se puede leer",
  unreadable_many: "{{count}} de solicitudes ya no se pueden leer",
  unreadable_other: "{{count}} solicitudes ya no se pueden leer",
  unreadableText:
    "Sus registros están dañados. No se han eliminado, pero el seguimiento no puede mostrarlos. Antes de volver a escribir a la misma empresa, recuerde que pueden haberse enviado.",
  roomsMissing: {
    title: "No se ha podido cargar una parte de Rightsdesk",
    text: "Sus datos se conservan en este ordenador. Vuelva a cargar la ventana; si eso no ayuda, cierre Rightsdesk y ábralo otra vez.",
    again: "Volver a cargar la ventana",
  },
  bug: {
    title: "Algo ha fallado en Rightsdesk",
    text: "Es un error de la aplicación, no suyo. Sus solicitudes están guardadas en este ordenador. Antes de volver a enviar nada, compruebe en el seguimiento qué ha salido ya.",
    back: "Volver a las empresas",
    restart:
      "Rightsdesk no ha podido arrancar bien. Ciérrelo y vuelva a abrirlo; sus datos están guardados en este ordenador.",
    detail: "Lo que dice la aplicación",
  },
} as const;

/** Where one types where to go. */
export const palette = {
  title: "Ir a",
  hint: "Una sección, un ajuste, una empresa, una solicitud…",
  rooms: "Secciones y ajustes",
  requests: "Solicitudes",
  setting: "Ajustes: {{title}}",
  newCampaign: "Escribir a varias empresas",
  hide: "Ocultar mis datos",
  request: "{{kind}}, {{company}}",
  none: "Aquí nada se llama «{{text}}».",
} as const;

export const welcome = {
  title: "Sus datos, su decisión.",
  what: "Rightsdesk escribe cartas que piden a las empresas mostrar, suprimir o dejar de usar sus datos, las envía desde su propio buzón y sigue las respuestas.",
  private: "Todo se queda en este ordenador, sin cuenta. Solo sale lo que usted envía o pide.",
  choose: "¿Cómo quiere empezar?",
  practice: {
    title: "Probar con el buzón de prácticas",
    text: "Un servidor de correo dentro de la aplicación hace de empresa: recorra todo el camino; nada sale de este ordenador.",
  },
  real: {
    title: "Usar mi propio buzón",
    text: "Las cartas salen a través de su proveedor de correo y van a empresas reales. Usted lee y aprueba cada una antes de que salga.",
  },
  later: "Puede cambiarlo en cualquier momento en los ajustes.",
} as const;
