// Spanish: the form of a mailbox, and what is known of its provider.
export const account = {
  smtp: {
    host: "Servidor de correo (SMTP)",
    hostHint: "Por ejemplo smtp.example.org",
    port: "Puerto",
    security: "Protección de la conexión",
    user: "Nombre de usuario",
  },
  securities: {
    tls: {
      name: "TLS desde el primer byte",
      smtp: "Normalmente, puerto 465. La mejor opción donde existe.",
      imap: "Normalmente, puerto 993. La mejor opción donde existe.",
    },
    starttls: {
      name: "STARTTLS",
      smtp: "Normalmente, puerto 587. Rightsdesk exige el cifrado y se detiene sin él.",
      imap: "Normalmente, puerto 143. Rightsdesk exige el cifrado y se detiene sin él.",
    },
    none: {
      name: "Ninguna",
      smtp: "Solo para un servidor de correo en este mismo ordenador.",
      imap: "Solo para un servidor de correo en este mismo ordenador.",
    },
  },
  userHint: "A menudo, su dirección de correo electrónico completa.",
  address: "Dirección de correo electrónico de este buzón",
  senderName: "Nombre del remitente",
  password: "Contraseña",
  passwordNew: "Muchos proveedores piden aquí una «contraseña de aplicación», que se crea en su cuenta con ellos.",
  passwordKept: "Hay una contraseña guardada. Déjelo vacío para conservarla.",
  passwordMoved:
    "La contraseña guardada es del servidor, el puerto, la protección y el nombre de usuario anteriores. Escriba la de estos.",
  passwordSafe: "Se guarda cifrada con todos sus datos y no se vuelve a mostrar nunca.",
  aliases: "Otras direcciones de este buzón (opcional)",
  aliasesHint:
    "Una por línea. Las cartas también pueden salir de ellas, si su proveedor lo permite: si no, las rechaza o pone la suya propia. Lo que no se pueda entregar vuelve a la dirección propia del buzón.",
  plus: "Una dirección propia para cada empresa",
  plusText:
    "Las cartas salen entonces de {{example}} y las respuestas vuelven allí: así ve quién la ha cedido. No todos los proveedores admiten estas direcciones. Envíe antes un correo a una y compruebe si llega.",
  plusExample: "nombre+empresa@example.org",
  plusNot: "Esta dirección ya tiene un signo más.",
  imap: {
    title: "Consultar también este buzón (IMAP)",
    text: "Para dejar una copia de cada carta en su carpeta de enviados, encontrar cartas devueltas y, si lo desea, respuestas. No se elimina nada ni se marca como leído.",
    host: "Servidor de correo (IMAP)",
    hostHint: "Por ejemplo imap.example.org",
    port: "Puerto IMAP",
    security: "Protección de la conexión IMAP",
    user: "Nombre de usuario IMAP",
    password: "Contraseña IMAP",
    passwordKept: "Hay una contraseña guardada. Déjelo vacío para conservarla o para usar la que escriba arriba.",
    passwordSame: "Déjelo vacío si es la que escribe arriba.",
    keepCopy: "Guardar una copia en la carpeta de enviados",
    keepCopyText: "Después de enviar una carta, se deja allí una copia.",
    copyItself: "{{name}} lo hace por su cuenta; Rightsdesk mira antes y no pone una segunda.",
    sentFolder: "Nombre de la carpeta de enviados (opcional)",
    sentFolderHint: "Vacío: la que el propio servidor marca como tal.",
    bounces: "Buscar cartas devueltas",
    bouncesText:
      "Después de enviar, Rightsdesk mira en la bandeja de entrada y en la carpeta de correo no deseado. Si no, solo cuando usted lo pide.",
    replies: "Buscar respuestas a mis cartas",
    repliesText:
      "El remitente, el asunto, la fecha y las referencias de los correos de su bandeja de entrada se comparan con sus cartas. Solo se trae entero un correo que responde a una de ellas o que viene de una empresa a la que usted escribió. No se cambia nada ni se marca como leído.",
    repliesFolder: "Otra carpeta en la que buscar (opcional)",
    repliesFolderHint: "Por ejemplo la de correo no deseado, con el nombre que tiene en el servidor.",
    repliesHourly: "Buscar una vez por hora automáticamente",
    repliesHourlyText:
      "Mientras Rightsdesk esté abierto y con conexión. Si no, solo cuando usted pulse «Buscar respuestas».",
  },
} as const;

export const provider = {
  label: "Proveedor de correo",
  hint: "Se reconoce por su dirección. Elíjalo usted si su dirección tiene un dominio propio.",
  own: "Otro, o mi propio servidor",
  filled: "Rellenado para {{name}}",
  shut: "{{name}} no deja entrar a ningún programa con contraseña",
  use: "Usar los ajustes de {{name}}",
  passwords: {
    usual:
      "La contraseña es la de su buzón. Si entra allí con un segundo paso, como un código, puede hacer falta en su lugar una contraseña de aplicación.",
    app: "Su contraseña habitual no sirve aquí. {{name}} pide una contraseña de aplicación: la crea usted en su cuenta con ellos, solo para este programa, y puede retirarla en cualquier momento. Cómo:",
    "app-if-two-step":
      "La contraseña es la de su buzón. Si entra allí con un segundo paso, necesita una contraseña de aplicación, que se crea en su cuenta con ellos.",
    mail: "Su contraseña habitual no sirve aquí. {{name}} pide una contraseña para programas de correo, que usted fija en su cuenta con ellos. Cómo:",
    bridge:
      "Hace falta el programa «Bridge» del proveedor, en marcha en este ordenador (solo cuentas de pago). Escriba el nombre de usuario y la contraseña que muestra Bridge, no los habituales. Más sobre ello:",
    none: "Piden iniciar sesión en el navegador (OAuth), y Rightsdesk no lo hace. No sirve ninguna contraseña, tampoco una de aplicación. Envíe esas cartas con su propio programa de correo o use otro buzón. Lo que dicen al respecto:",
  },
  access: "{{name}} solo deja entrar a programas después de que usted lo haya activado una vez. Cómo:",
  checked: "Leído el {{day}} en {{host}}. Los proveedores cambian esto de vez en cuando.",
  unchecked: "Nadie ha comprobado estos datos. Compárelos con las páginas de ayuda de {{name}}.",
} as const;
