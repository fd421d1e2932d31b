// Spanish: what keeps the data closed: the screens before it is open, hiding, locking, erasing.
export const vault = {
  wait: "Un momento…",
  moving:
    "Sus datos anteriores estaban aquí sin cifrar. Ahora se están cifrando; no se pierde nada. Deje Rightsdesk abierto.",
  passphrase: "Frase de contraseña",
  again: "La misma frase de contraseña otra vez",
  current: "Su frase de contraseña actual",
  hint: "Al menos 8 caracteres. Cuatro o cinco palabras que no van juntas son fáciles de recordar y difíciles de adivinar.",
  differs: "Las dos no son iguales.",
  strength: {
    short: "Demasiado corta: al menos 8 caracteres.",
    weak: "Fácil de adivinar para un ordenador que prueba muchas. Hágala más larga.",
    fair: "Aceptable. Con una o dos palabras más será fuerte.",
    strong: "Fuerte.",
  },
  first: {
    title: "Elija una frase de contraseña para sus datos",
    why: "Rightsdesk cifra todo lo que guarda: sus solicitudes, cartas, contactos y contraseñas. Si el ordenador tiene un llavero, este guarda la clave. Aquí no responde ninguno, así que solo su frase de contraseña abre sus datos; la escribe cada vez que arranca.",
    plain: "Sus datos anteriores siguen aquí sin cifrar. Se cifrarán con esta frase de contraseña y no se pierde nada.",
    nobody:
      "Nadie puede recuperar una frase de contraseña olvidada, tampoco nosotros. A continuación puede imprimir un código de recuperación para ese día.",
    done: "Cifrar mis datos",
  },
  code: {
    label: "Código de recuperación",
    hint: "Siete grupos de cuatro caracteres. En minúsculas o mayúsculas, con guiones o sin ellos.",
    offerTitle: "Imprimir un código de recuperación",
    offer:
      "Abre sus datos el día en que olvide la frase de contraseña. Solo se muestra ahora y no se guarda en ningún sitio.",
    make: "Crear un código de recuperación",
    makeNew: "Crear un nuevo código de recuperación",
    later: "Ahora no",
    laterHint: "Puede crear uno en cualquier momento en los ajustes, en «Protección».",
    yours: "Su código de recuperación",
    keep: "Anótelo o imprímalo y guárdelo donde guarda los papeles importantes. Quien lo tenga, junto con este ordenador, puede leer sus datos.",
    backups:
      "Las copias de seguridad que se hagan desde ahora también se abren con él, en cualquier ordenador. Quien lo tenga, junto con una de esas copias, puede leer sus datos.",
    backupsNot:
      "No se ha podido guardar para las copias de seguridad: solo se abren con su propia frase de contraseña. Para cambiarlo, cree otro código.",
    "pdf-a4": "Guardar una página para imprimir, A4",
    "pdf-letter": "Guardar una página para imprimir, carta (EE. UU.)",
    saved: "La página se ha guardado. Elimine el archivo cuando esté impreso.",
    drillTitle: "Pruébelo ahora",
    drill: "Escríbalo desde su papel. Así sabrá que abre sus datos antes de que lo necesite.",
    check: "Probar este código",
    fits: "Abre sus datos. Guárdelo bien.",
    fitsNot: "No abre sus datos.",
    done: "Continuar",
    doneUntried: "Continuar sin probarlo",
  },
  locked: {
    title: "Sus datos están bloqueados",
    none: "Mientras estén bloqueados no sale nada.",
    waiting_one: "Hay {{count}} carta en espera. No sale mientras sus datos estén bloqueados.",
    waiting_many: "Hay {{count}} de cartas en espera. No sale ninguna mientras sus datos estén bloqueados.",
    waiting_other: "Hay {{count}} cartas en espera. No sale ninguna mientras sus datos estén bloqueados.",
    unknown: "Las cartas en espera no salen mientras estén bloqueados.",
    done: "Desbloquear",
    keyring: "El llavero de este ordenador guarda la clave.",
    silent:
      "El llavero de este ordenador no responde, o no es el que guarda la clave de sus datos. Ocurre en otro ordenador, con otro usuario o después de restablecer el llavero. No se ha cambiado nada.",
    again: "Preguntar otra vez al llavero",
    noCode:
      "No se creó ningún código de recuperación. Sin ese llavero nadie puede abrir estos datos, tampoco nosotros.",
    wrong_one: "{{count}} intento erróneo.",
    wrong_many: "{{count}} de intentos erróneos.",
    wrong_other: "{{count}} intentos erróneos.",
    waits_one:
      "Cada nuevo intento espera antes de comprobarse, ahora {{count}} segundo, y más cada vez, hasta un minuto.",
    waits_many:
      "Cada nuevo intento espera antes de comprobarse, ahora {{count}} de segundos, y más cada vez, hasta un minuto.",
    waits_other:
      "Cada nuevo intento espera antes de comprobarse, ahora {{count}} segundos, y más cada vez, hasta un minuto.",
    haveCode: "Tengo un código de recuperación",
    havePassphrase: "Sé mi frase de contraseña",
    byCode: "Desbloquear con el código",
    lost: "Ya no puedo abrirlos con nada",
    lostText: "Entonces solo queda borrar: se destruye todo lo que guarda Rightsdesk y la aplicación empieza vacía.",
  },
  choose: {
    title: "Elija ahora qué mantiene cerrados sus datos",
    text: "El código de recuperación es correcto. Es para emergencias: elija una nueva frase de contraseña, para que mañana pueda abrir sus datos.",
    keyring: "O deje que el llavero de este ordenador guarde la clave. Entonces no escribe nada al arrancar.",
    byKeyring: "Dejar que la guarde el llavero",
    done: "Cerrarlos con esta frase de contraseña",
  },
  hidden: {
    title: "Sus datos están ocultos",
    none: "No hay ninguna carta en espera de envío.",
    waiting_one: "Los envíos continúan: {{count}} carta en espera de envío.",
    waiting_many: "Los envíos continúan: {{count}} de cartas en espera de envío.",
    waiting_other: "Los envíos continúan: {{count}} cartas en espera de envío.",
    show: "Mostrar mis datos",
    curtain:
      "Es solo una cortina: el llavero de este ordenador guarda la clave, así que quien se siente aquí puede volver a mostrar sus datos. Con una frase de contraseña (ajustes, «Protección») no puede.",
    lock: "Bloquear y dejar de enviar",
  },
  finishing: {
    title: "Bloqueando…",
    text: "Si hay una carta de camino, se espera a que acabe, para que no quede nada en duda. Puede tardar unos minutos.",
  },
  unreadable: {
    title: "No se puede leer la clave de sus datos",
    text: "El archivo que la contiene (key.json en la carpeta de datos, en «store») está dañado o no está. No se ha tocado nada. Si tiene una copia de ese archivo, vuelva a ponerla y abra Rightsdesk de nuevo.",
  },
  trouble: {
    "store-newer":
      "Sus datos los escribió una versión más nueva de Rightsdesk. Abra esa versión; no se ha cambiado nada.",
    "store-locked": "Otro programa está usando el archivo con sus datos. Ciérrelo y después inténtelo de nuevo.",
    "store-unwritable":
      "No se puede escribir el archivo con sus datos. Compruebe si el disco está lleno y si puede escribir en la carpeta.",
    "store-damaged": "El archivo con sus datos se dañó mientras se abría. Inténtelo de nuevo.",
    "store-key-wrong": "El archivo con sus datos está cerrado con otra clave. No se ha cambiado nada.",
  },
  erase: {
    title: "Borrar todo",
    hint: "Para el día en que se desprenda de este ordenador o deje de usar Rightsdesk.",
    open: "Borrar todo…",
    will: "Esto se destruirá",
    wills: {
      key: "La clave, dondequiera que la haya puesto Rightsdesk. Desde entonces nadie puede leer lo que se cifró con ella.",
      store: "Todas las solicitudes, cartas, respuestas, contactos, políticas, ajustes y contraseñas.",
      rest: "El registro y los archivos propios de la ventana.",
    },
    reach: "Rightsdesk no alcanza esto; elimínelo usted",
    reaches: {
      backups: "Copias de seguridad y exportaciones que usted puso en algún sitio.",
      files:
        "Cartas que guardó como PDF o como archivos de correo, y una página guardada con el código de recuperación.",
      mails: "Correos de su buzón y lo que recibieron las empresas.",
      copies:
        "Copias de este disco, por ejemplo de un programa de copias de seguridad. Lo que se cifró sigue cerrado allí, salvo que contengan el archivo de la clave y lo que lo abre.",
    },
    type: "Para continuar, escriba: {{word}}",
    done: "Borrar todo ahora",
    waiting_one: "Todavía hay {{count}} carta en espera de envío. No saldrá nunca.",
    waiting_many: "Todavía hay {{count}} de cartas en espera de envío. No saldrán nunca.",
    waiting_other: "Todavía hay {{count}} cartas en espera de envío. No saldrán nunca.",
    erasedTitle: "Se ha borrado todo",
    destroyed: "La clave se ha destruido: {{names}}.",
    destroyedNone: "Ya no había ningún archivo de clave.",
    removed: "Eliminado:",
    left: "Esto no se ha podido eliminar. Sin la clave nadie puede leerlo; elimínelo usted:",
    restart: "Empezar de cero",
  },
  protection: {
    title: "Protección",
    hint: "Todo lo que guarda Rightsdesk está cifrado en este ordenador.",
    keyring:
      "El llavero de este ordenador guarda la clave, así que al arrancar no se pregunta nada. Quien pueda usar su cuenta en este ordenador puede abrir Rightsdesk.",
    passphrase: "Su frase de contraseña abre sus datos. La escribe cada vez que arranca.",
    change: "Cambiar la frase de contraseña",
    toPassphrase: "Usar una frase de contraseña en su lugar",
    toKeyring: "Dejar que el llavero guarde la clave en su lugar",
    toKeyringHint:
      "Al arrancar ya no escribe ninguna frase de contraseña. Quien pueda usar su cuenta en este ordenador podrá entonces abrir Rightsdesk.",
    changed: "Sus datos se abren ahora con la nueva frase de contraseña.",
    kept: "El llavero guarda ahora la clave.",
    codeNone:
      "No hay código de recuperación. Si se olvida la frase de contraseña o se pierde el llavero, nadie puede abrir sus datos.",
    codeThere: "Hay un código de recuperación. ¿Y si un día no puede entrar? Pruebe ahora si su papel abre sus datos.",
    drill: "¿No puede entrar? Probar su código",
    codeOld: "El código anterior deja de servir. Las copias de seguridad hechas con él se siguen abriendo con él.",
    hideTitle: "Ocultar y bloquear",
    hideHint:
      "Ocultar lo quita todo de la ventana y sigue enviando ({{hide}}). Bloquear olvida la clave y deja de enviar ({{lock}}).",
    hideAfter: "Ocultar tras estos minutos sin teclado ni ratón",
    hideAfterHint:
      "De 1 a 240; vacío: nunca. Se pierde lo escrito en un formulario sin guardar; las cartas se conservan.",
    hideWrong: "Un número del 1 al 240, o nada.",
    hideSaved: "Guardado.",
    hideNow: "Ocultar ahora",
    lockNow: "Bloquear ahora",
  },
} as const;
