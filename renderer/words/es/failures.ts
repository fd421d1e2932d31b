// Spanish: a sentence for every expected failure: what is wrong, where, and what to do.
export const failures = {
  "bad-argument": {
    what: "Uno de los campos contiene algo que Rightsdesk no acepta.",
    todo: "Repase lo que ha escrito e inténtelo de nuevo.",
  },
  "unknown-call": {
    what: "La ventana ha pedido algo que la aplicación no conoce.",
    todo: "Reinicie Rightsdesk.",
  },
  "not-allowed": { what: "La aplicación ha rechazado una llamada de esta ventana.", todo: "Reinicie Rightsdesk." },
  bug: {
    what: "Algo ha fallado en Rightsdesk.",
    todo: "Compruebe en el seguimiento qué ha salido antes de intentarlo de nuevo.",
  },

  "company-unknown": { what: "Esta empresa no está en la lista.", todo: "Vuelva a las empresas y busque de nuevo." },
  "request-unknown": { what: "Esta solicitud ya no está aquí.", todo: "Vuelva al seguimiento." },
  "account-unknown": { what: "Este buzón ya no está configurado.", todo: "Mire sus buzones en los ajustes." },
  "imap-missing": {
    what: "Este buzón no tiene ningún servidor IMAP configurado, así que Rightsdesk no puede consultarlo.",
    todo: "Añádalo al buzón en los ajustes.",
  },
  "mail-unknown": { what: "Este correo no está en el buzón de prácticas.", todo: "Vuelva a la lista." },

  "campaign-unknown": { what: "Esta campaña ya no está aquí.", todo: "Vuelva a la lista de campañas." },
  "campaign-busy": {
    what: "Rightsdesk todavía está ocupado con una campaña.",
    todo: "Espere a que termine, o deténgala, e inténtelo de nuevo.",
  },
  "campaign-changed": {
    what: "Desde que se le preguntó hay otras cartas listas, así que no se ha aprobado ninguna.",
    todo: "Mire las cartas de nuevo y apruébelas entonces.",
  },

  "details-needed": { what: "La carta necesita saber quién escribe.", todo: "Rellene sus datos." },
  "account-needed": {
    what: "Todavía no hay ningún buzón configurado.",
    todo: "Configure su buzón en los ajustes.",
  },
  "letter-incomplete": {
    what: "La carta no está completa.",
    todo: "Rellene lo que falta, en sus datos o donde elige cómo está escrita.",
  },
  "letter-too-long": { what: "La carta es demasiado larga para enviarla.", todo: "Acorte el texto." },
  "line-break-in-header": {
    what: "Hay un salto de línea donde solo puede haber una línea.",
    todo: "Ponga el asunto, el nombre o la dirección en una sola línea.",
  },
  "address-invalid": {
    what: "No es una dirección de correo electrónico a la que se pueda enviar una carta.",
    todo: "Compruebe si hay erratas.",
  },
  "taken-back": {
    what: "Usted retiró esta carta antes de que saliera.",
    todo: "Envíela de nuevo si debe salir a pesar de todo.",
  },
  "already-approved": {
    what: "Esta carta ya se aprobó para su envío.",
    todo: "Ya no se puede cambiar ni descartar. Vea su estado en el seguimiento.",
  },
  "move-not-lawful": {
    what: "Esto no se puede hacer con la carta tal como está ahora.",
    todo: "Mire su estado actual y elija de nuevo.",
  },
  "letter-out-of-date": {
    what: "La dirección de la empresa o su buzón han cambiado desde que se escribió esta carta, así que no se ha enviado.",
    todo: "Escríbala de nuevo, repásela y envíela entonces.",
  },
  "other-mailbox": {
    what: "Esta carta se aprobó para otro buzón, distinto de los que están configurados ahora, así que no se ha enviado.",
    todo: "Configure de nuevo ese buzón en los ajustes o escriba una carta nueva desde uno actual.",
  },
  "address-taken": {
    what: "Otro de sus buzones ya tiene esta dirección.",
    todo: "Quítela antes allí: cada dirección pertenece a un solo buzón.",
  },
  "address-not-yours": {
    what: "Ninguno de sus buzones tiene esta dirección.",
    todo: "Añádala antes a un buzón en los ajustes.",
  },
  "account-in-use": {
    what: "Todavía hay cartas en espera para este buzón, así que no se ha cambiado nada.",
    todo: "Espere a que hayan salido o retírelas en la bandeja de salida.",
  },

  "law-unfit": {
    what: "La carta ya no puede basarse en esta ley: han cambiado sus datos o lo que se sabe de la empresa.",
    todo: "Mire en qué puede basarse ahora y elija de nuevo.",
  },
  "language-unfit": {
    what: "Con esta ley, la carta no se escribe en este idioma.",
    todo: "Elija otro idioma.",
  },
  "mail-address-missing": {
    what: "No hay ninguna dirección de correo a la que enviar esta carta.",
    todo: "Envíela por otra vía y después indique aquí que lo hizo.",
  },
  "day-impossible": {
    what: "No puede haber sido ese día.",
    todo: "Indique un día que no sea anterior a la carta ni posterior a hoy.",
  },
  "letter-not-out": {
    what: "Todavía no puede haber vuelto nada: esta carta no ha salido.",
    todo: "Envíela antes, o anote una llamada o una nota.",
  },
  "entry-unknown": {
    what: "Esta anotación ya no está: entretanto se corrigió o se retiró.",
    todo: "Mire el historial tal como está ahora.",
  },
  "entry-fixed": {
    what: "Esta anotación no se puede cambiar: la aplicación la escribió cuando ocurrió.",
    todo: "Añada una nota que diga cómo fue.",
  },
  "entry-empty": {
    what: "Esta nota está vacía.",
    todo: "Escriba en pocas palabras lo que ocurrió.",
  },
  "evidence-unknown": {
    what: "Este archivo ya no se guarda aquí.",
    todo: "Mire el historial tal como está ahora.",
  },
  "file-unwritable": {
    what: "No se ha podido escribir el archivo.",
    todo: "Elija otra carpeta y compruebe si el disco está lleno.",
  },
  "letter-unprintable": {
    what: "No se ha podido convertir la carta en una página para imprimir.",
    todo: "Inténtelo de nuevo, o copie el texto en otro programa e imprímalo allí.",
  },
  "attachment-empty": {
    what: "Este archivo está vacío, así que no se ha añadido.",
    todo: "Compruebe si es el correcto.",
  },
  "attachment-too-large": {
    what: "Este archivo tiene más de 10 MB, así que no se ha añadido.",
    todo: "Hágalo más pequeño, por ejemplo escaneando con menos resolución.",
  },
  "attachments-too-large": {
    what: "Todos los archivos juntos pasarían de 20 MB, así que este no se ha añadido.",
    todo: "Quite otro o hágalos más pequeños.",
  },
  "attachments-too-many": {
    what: "Ya hay 20 archivos, así que este no se ha añadido.",
    todo: "Quite otro o reúna varios en uno.",
  },
  "attachment-unreadable": {
    what: "No se ha podido leer este archivo, así que no se ha añadido.",
    todo: "Compruebe si sigue ahí, si es un archivo y no una carpeta, y si se puede leer.",
  },
  "mail-program-missing": {
    what: "Ningún programa de correo responde en este ordenador.",
    todo: "Copie el texto en su lugar o guárdelo como archivo de correo.",
  },

  locked: {
    what: "Sus datos están bloqueados u ocultos.",
    todo: "Desbloquéelos antes y después hágalo de nuevo.",
  },
  "erase-word-wrong": {
    what: "Esa es otra palabra.",
    todo: "Escriba la palabra exactamente como está ahí. No se ha borrado nada.",
  },
  "password-needed": {
    what: "Falta la contraseña de su buzón.",
    todo: "Escríbala en los ajustes, en «Sus buzones».",
  },
  "passphrase-wrong": {
    what: "Esta frase de contraseña no abre sus datos.",
    todo: "Inténtelo de nuevo; fíjese en las mayúsculas y en el idioma del teclado. Si la ha olvidado, un código de recuperación abre sus datos.",
  },
  "passphrase-too-short": {
    what: "Esta frase de contraseña es demasiado corta para proteger nada.",
    todo: "Elija una de al menos 8 caracteres.",
  },
  "recovery-code-wrong": {
    what: "Este código de recuperación no abre sus datos.",
    todo: "Compruebe si es el último que se creó; uno anterior ya no sirve.",
  },
  "recovery-code-mistyped": {
    what: "No es un código de recuperación completo: falta un carácter o hay uno mal escrito.",
    todo: "Compárelo con su copia impresa y escríbalo de nuevo.",
  },
  "keyring-missing": {
    what: "El llavero de este ordenador no responde, o es otro.",
    todo: "Desbloquee el llavero e inténtelo de nuevo, o use su código de recuperación.",
  },
  "key-there-already": {
    what: "Ya existe una clave para sus datos; se ha dejado como estaba.",
    todo: "Vuelva a abrir Rightsdesk y desbloquéelo.",
  },
  "key-unreadable": {
    what: "El archivo que contiene la clave de sus datos está dañado. No se ha cambiado nada.",
    todo: "Vuelva a poner en su sitio el archivo «key.json» de una copia de la carpeta de datos.",
  },
  "key-unwritable": {
    what: "No se puede escribir el archivo que contiene la clave de sus datos. No se ha cambiado nada.",
    todo: "Compruebe si el disco está lleno y si puede escribir en la carpeta.",
  },

  "host-not-found": {
    what: "No se ha encontrado el servidor de correo.",
    todo: "Compruebe su nombre en los ajustes y si tiene conexión.",
  },
  "connection-refused": {
    what: "El servidor de correo no responde en este puerto.",
    todo: "Compruebe el puerto y la protección en los ajustes: normalmente 465 con TLS o 587 con STARTTLS.",
  },
  "connection-lost": {
    what: "La conexión con el servidor de correo se ha cortado.",
    todo: "Compruebe su red e inténtelo de nuevo.",
  },
  "timed-out": {
    what: "El servidor de correo no ha respondido a tiempo.",
    todo: "Compruebe su red e inténtelo de nuevo. Un cortafuegos puede bloquear el correo.",
  },
  "tls-missing": {
    what: "El servidor de correo no ofrece cifrado en este puerto, así que no se le ha enviado nada.",
    todo: "Pida a su proveedor un puerto con TLS. En una red que no es suya, alguien puede estar manipulando la conexión.",
  },
  "certificate-wrong": {
    what: "El certificado del servidor de correo no es válido, así que no se le ha enviado nada.",
    todo: "Compruebe el nombre del servidor en los ajustes. Si es correcto, no envíe por esta red.",
  },
  "password-wrong": {
    what: "El servidor de correo no acepta el nombre de usuario y la contraseña.",
    todo: "Escriba de nuevo la contraseña en los ajustes. Muchos proveedores piden una contraseña de aplicación.",
  },
  "sender-refused": {
    what: "El servidor de correo no le deja enviar desde esta dirección.",
    todo: "Compruebe la dirección del remitente en los ajustes; debe ser de su buzón.",
  },
  "recipient-refused": {
    what: "El servidor de correo ha rechazado la dirección de la empresa.",
    todo: "La dirección puede estar desfasada. Busque otra en el sitio web de la empresa.",
  },
  "message-refused": {
    what: "El servidor de correo ha rechazado la carta.",
    todo: "Lea abajo las palabras del servidor. El servicio de ayuda de su proveedor puede explicarlas.",
  },
  "message-too-large": {
    what: "La carta con sus archivos es más grande de lo que admite el servidor de correo. No se ha enviado.",
    todo: "Escríbala de nuevo con menos archivos o más pequeños, o envíelos por otra vía.",
  },
  "server-busy": {
    what: "El servidor de correo está ocupado y ha pedido esperar.",
    todo: "Inténtelo de nuevo dentro de unos minutos.",
  },
  "server-garbled": {
    what: "Lo que ha respondido allí no habla como un servidor de correo.",
    todo: "Compruebe el servidor y el puerto en los ajustes.",
  },
  "tls-needed": {
    what: "Una conexión sin protección solo se permite con un servidor de este ordenador.",
    todo: "Elija TLS o STARTTLS en los ajustes.",
  },
  "sent-not-written": {
    what: "El servidor de correo ha aceptado la carta, pero Rightsdesk todavía no ha podido anotarlo.",
    todo: "No la envíe de nuevo. Deje Rightsdesk abierto; lo sigue intentando. Compruebe si el disco está lleno.",
  },
  "sent-folder-unknown": {
    what: "Ninguna carpeta del buzón indica que sea la de enviados.",
    todo: "Elija la carpeta en los ajustes. Las del buzón figuran abajo.",
  },
  "folder-missing": {
    what: "La carpeta elegida para los enviados no está en el buzón.",
    todo: "Elija otra en los ajustes.",
  },
  "copy-refused": {
    what: "El buzón no ha aceptado la copia.",
    todo: "Esto no afecta a la carta. Mire la carpeta en su programa de correo o elija otra en los ajustes.",
  },
  "mailbox-full": {
    what: "El buzón está lleno, así que no ha aceptado la copia.",
    todo: "Esto no afecta a la carta. Haga sitio e inténtelo de nuevo.",
  },
  "mailbox-refused": {
    what: "El buzón no ha permitido la búsqueda.",
    todo: "Inténtelo más tarde.",
  },
  "practice-off": {
    what: "El servidor de prácticas está apagado.",
    todo: "Arránquelo en el buzón de prácticas y después inténtelo de nuevo.",
  },

  "reading-unknown": { what: "Esta política ya no está aquí.", todo: "Vuelva a la lista de políticas." },
  "finding-unknown": {
    what: "Este hallazgo ya no está en la política.",
    todo: "Mire los hallazgos tal como están ahora y elija de nuevo.",
  },
  "reading-stopped": {
    what: "La lectura se ha detenido. No se ha guardado nada.",
    todo: "Empiece de nuevo cuando quiera.",
  },
  "reading-took-too-long": {
    what: "Leer esta política llevaba demasiado tiempo, así que la lectura se ha terminado.",
    todo: "Pegue solo la parte que habla de sus derechos y de los contactos.",
  },
  "reading-took-too-much-memory": {
    what: "Leer este archivo pide más memoria de la que debería necesitar una política, así que la lectura se ha terminado.",
    todo: "Ábralo en otro programa y pegue aquí su texto.",
  },
  "reading-broke-off": {
    what: "Algo en este archivo ha interrumpido la lectura. No se ha tocado nada más.",
    todo: "Ábralo en otro programa y pegue aquí su texto.",
  },
  "policy-kind-unknown": {
    what: "Rightsdesk no puede leer este tipo de archivo.",
    todo: "Dele una página web, un PDF, un documento de Word (.docx), un correo guardado o texto sin formato.",
  },
  "policy-too-large": {
    what: "Este archivo es más grande que cualquier política.",
    todo: "Pegue en su lugar el texto de la política.",
  },
  "policy-too-long": {
    what: "Este texto es más largo que cualquier política.",
    todo: "Pegue solo la parte que habla de sus derechos y de los contactos.",
  },
  "policy-without-text": {
    what: "No contiene texto.",
    todo: "Quizá la página solo forma su texto en el navegador: cópielo allí y péguelo aquí.",
  },
  "policy-without-text-layer": {
    what: "No se ha encontrado texto en este PDF. A menudo es un escaneo: imágenes de páginas. El archivo también puede estar dañado.",
    todo: "Busque la política en el sitio web de la empresa y pegue aquí su texto.",
  },
  "policy-needs-password": {
    what: "Este PDF está protegido con una contraseña.",
    todo: "Ábralo en otro programa y pegue aquí su texto.",
  },
  "policy-damaged": {
    what: "Este archivo está dañado o no es lo que dice su nombre.",
    todo: "Guárdelo otra vez o pegue aquí su texto.",
  },
  "file-unreadable": {
    what: "No se ha podido abrir el archivo.",
    todo: "Compruebe si sigue ahí y si puede leerlo.",
  },
  "company-nameless": {
    what: "La empresa no tendría nombre.",
    todo: "Añada su nombre entre los hallazgos y vuelva a intentarlo.",
  },
  "company-merged": {
    what: "Una de las dos ya forma parte de otra empresa.",
    todo: "Sepárela primero allí y vuelva a unirlas.",
  },
  "company-yours": {
    what: "Usted escribió a esta empresa o anotó una dirección para ella. Por eso no pasa a ser parte de la otra: allí sus cartas no contarían.",
    todo: "Conserve esta y haga que la otra sea parte de ella, o conserve las dos.",
  },
  "company-in-use": {
    what: "Usted tiene solicitudes a esta empresa, así que no se puede descartar.",
    todo: "Consérvela: el seguimiento necesita saber a quién escribió.",
  },
  "web-address-invalid": {
    what: "Esto no es la dirección de una página.",
    todo: "Cópiela de la barra de direcciones de su navegador, como https://example.org/privacy.",
  },
  "web-address-not-https": {
    what: "Solo se piden direcciones https.",
    todo: "Ábrala en su navegador, guarde allí la página y elija el archivo.",
  },
  "web-address-with-password": {
    what: "En esta dirección hay un nombre o una contraseña, y se enviaría con ella.",
    todo: "Quite lo que está antes de la @ e inténtelo otra vez.",
  },
  "web-address-number": {
    what: "Esta dirección tiene un número en lugar de un nombre.",
    todo: "Use el nombre del sitio, como lo muestra su navegador.",
  },
  "web-address-private": {
    what: "Esta dirección lleva a este ordenador, a la red en la que está, o a ninguno de Internet. Allí no se ha pedido nada.",
    todo: "Compruebe que no tenga errores de escritura.",
  },
  "site-not-found": {
    what: "No se ha encontrado ningún sitio con este nombre.",
    todo: "Compruebe la dirección y si está en línea.",
  },
  "site-unreachable": {
    what: "No se ha podido llegar al sitio.",
    todo: "Compruebe si está en línea e inténtelo otra vez. Si su navegador llega, guarde allí la página y elija el archivo.",
  },
  "site-not-trusted": {
    what: "El sitio no ha podido demostrar que es el que usted pide, así que no se ha traído nada.",
    todo: "Compruebe la dirección. Si es correcta, no lea la página por esta red.",
  },
  "page-missing": {
    what: "El sitio dice que esa página no existe.",
    todo: "Busque la página en su navegador y copie su dirección.",
  },
  "page-refused": {
    what: "El sitio no entrega esta página de esta manera.",
    todo: "Ábrala en su navegador, guarde allí la página y elija el archivo.",
  },
  "page-too-often": {
    what: "El sitio dice que se le ha pedido demasiadas veces.",
    todo: "Espere un rato, o guarde la página desde su navegador y elija el archivo.",
  },
  "page-server-trouble": {
    what: "El sitio tiene problemas y no ha dado ninguna página.",
    todo: "Inténtelo más tarde, o guarde la página desde su navegador y elija el archivo.",
  },
  "page-too-large": {
    what: "Es más de lo que Rightsdesk admite: 10 MB para una política, 64 MB para una lista.",
    todo: "Guarde desde su navegador la parte que necesite y elija ese archivo.",
  },
  "page-wrong-type": {
    what: "Lo que ha llegado no es una página, ni un texto, ni un PDF, o no es una lista donde hacía falta una.",
    todo: "Mire la dirección en su navegador. Guarde allí lo que necesite y elija el archivo.",
  },
  "page-took-too-long": {
    what: "El sitio ha tardado demasiado, así que se ha interrumpido.",
    todo: "Inténtelo otra vez, o guarde la página desde su navegador y elija el archivo.",
  },
  "page-broke-off": {
    what: "La página se ha cortado antes de llegar entera. No se ha guardado nada de ella.",
    todo: "Inténtelo otra vez, o guarde la página desde su navegador y elija el archivo.",
  },
  "page-redirects": {
    what: "El sitio reenvía de una dirección a otra sin fin.",
    todo: "Guarde la página desde su navegador y elija el archivo.",
  },
  "page-redirect-unlawful": {
    what: "El sitio reenvía a una dirección que Rightsdesk no pide, por ejemplo sin https o en la red en la que está este ordenador.",
    todo: "Ábrala en su navegador, guarde allí la página y elija el archivo.",
  },
  "page-gone": { what: "Lo que se había traído ya no está aquí.", todo: "Tráigalo otra vez." },
  "page-in-practice": {
    what: "En el modo de práctica nada sale de este ordenador, así que no se trae ninguna página.",
    todo: "Guárdela en su navegador y elija el archivo, o cambie a cartas reales en los ajustes.",
  },

  "reply-unknown": { what: "Este correo ya no está aquí.", todo: "Mire otra vez la lista de respuestas." },
  "reply-too-large": {
    what: "Este correo tiene más de 64 MB, así que no se ha incorporado.",
    todo: "Su archivo se queda donde estaba. Anote en la solicitud lo que dice el correo y guarde sus archivos con su programa de correo.",
  },
  "reply-file-too-large": {
    what: "Este archivo es demasiado grande para arrastrarlo.",
    todo: "Elíjalo con «Importar correos»: así puede tener cualquier tamaño.",
  },
  "reply-not-a-mail": {
    what: "Este archivo no es un correo.",
    todo: "Guarde el correo en su programa de correo como .eml e incorpore ese archivo.",
  },
  "reply-of-outlook": {
    what: "Es un archivo propio de Outlook (.msg), que solo lee Outlook.",
    todo: "Guarde el correo como .eml, o reenvíeselo como adjunto y guarde ese.",
  },
  "reply-settled": {
    what: "Usted ya ha dicho qué es este correo.",
    todo: "Retire antes eso y después cámbielo.",
  },
  "reply-unsettled": {
    what: "Todavía no se ha dicho nada de este correo.",
    todo: "No hay nada que retirar.",
  },
  "reply-unassigned": {
    what: "Este correo todavía no pertenece a ninguna solicitud.",
    todo: "Elija antes la solicitud y después diga qué es el correo.",
  },
  "reply-busy": { what: "Ya se están importando correos.", todo: "Espere a que termine o deténgalo." },
  "reply-file-gone": {
    what: "Este archivo no se puede sacar del correo.",
    todo: "Guarde el correo tal como llegó y ábralo en su programa de correo.",
  },

  "store-unwritable": {
    what: "Rightsdesk no puede escribir en su carpeta de datos.",
    todo: "Compruebe si el disco está lleno o la carpeta está protegida.",
  },
  "store-locked": {
    what: "Otro programa retiene el archivo en el que Rightsdesk guarda sus datos.",
    todo: "Cierre ese programa y después inténtelo de nuevo.",
  },
  "store-damaged": {
    what: "Una parte de sus datos guardados ya no se puede leer.",
    todo: "No se ha eliminado nada. No envíe la carta de nuevo mientras no sepa que no salió.",
  },
  "link-refused": {
    what: "Rightsdesk no abre enlaces de este tipo.",
    todo: "Escriba la dirección en su navegador.",
  },

  "backup-unknown": {
    what: "Este archivo no es una copia de seguridad de Rightsdesk.",
    todo: "Elija un archivo que acabe en .rightsdesk-backup.",
  },
  "backup-damaged": {
    what: "Esta copia de seguridad está dañada o cortada, así que se ha rechazado entera. No se ha cambiado nada.",
    todo: "Use otra copia de seguridad o copie esta de nuevo desde donde procede.",
  },
  "backup-newer": {
    what: "Esta copia de seguridad la hizo una versión más nueva de Rightsdesk. No se ha cambiado nada.",
    todo: "Instale esa versión y restáurela allí.",
  },
  "backup-passphrase-wrong": {
    what: "Esta frase de contraseña no abre la copia de seguridad. No se ha cambiado nada.",
    todo: "Escriba la frase de contraseña que se eligió al hacer esta copia de seguridad.",
  },
  "backup-code-wrong": {
    what: "Este código de recuperación no abre la copia de seguridad. No se ha cambiado nada.",
    todo: "Use el código que valía cuando se hizo esta copia de seguridad, o su frase de contraseña.",
  },
  "backup-passphrase-needed": {
    what: "Las copias de seguridad automáticas necesitan una frase de contraseña que las cierre, y no hay ninguna guardada.",
    todo: "Escriba otra vez la frase de contraseña de sus copias de seguridad.",
  },
  "backup-too-large": {
    what: "Al abrirse, esta copia de seguridad ocupa más que cualquiera de Rightsdesk, así que se ha rechazado. No se ha cambiado nada.",
    todo: "Use otra copia de seguridad.",
  },
  "backup-stopped": {
    what: "Usted lo ha detenido. No se ha cambiado nada y no ha quedado ningún archivo a medias.",
    todo: "Empiece de nuevo cuando quiera.",
  },
  "backup-busy": {
    what: "Ya hay en marcha una copia de seguridad, una restauración o una exportación.",
    todo: "Espere a que termine o deténgala.",
  },
  "folder-gone": {
    what: "La carpeta no está.",
    todo: "Conecte la unidad en la que se encuentra o elija otra carpeta.",
  },
  "disk-full": {
    what: "No queda sitio en el disco. No ha quedado ningún archivo a medias.",
    todo: "Haga sitio o elija otra carpeta, e inténtelo de nuevo.",
  },
  "letter-under-way": {
    what: "Ahora mismo hay una carta saliendo, así que no se ha cambiado nada.",
    todo: "Espere a que haya salido, o ponga en pausa todos los envíos, e inténtelo de nuevo.",
  },
  "import-unknown": {
    what: "Este archivo no es una exportación de Rightsdesk.",
    todo: "Elija rightsdesk.json, requests.csv, events.csv o contacts.csv de una exportación.",
  },
  "import-damaged": {
    what: "Algo en este archivo no encaja, así que no se ha incorporado nada.",
    todo: "Exporte de nuevo donde se creó y no cambie lo que escribió Rightsdesk.",
  },
  "import-newer": {
    what: "Esta exportación la hizo una versión más nueva de Rightsdesk. No se ha cambiado nada.",
    todo: "Instale esa versión e impórtela allí.",
  },
  "import-too-large": {
    what: "Este archivo es más grande que cualquier exportación que lee Rightsdesk. No se ha cambiado nada.",
    todo: "Use en su lugar una copia de seguridad, que puede ser más grande.",
  },
  "import-not-utf8": {
    what: "Este archivo no está escrito en UTF-8, así que sus letras no se reconocen con certeza. No se ha cambiado nada.",
    todo: "En su hoja de cálculo, guárdelo como CSV en UTF-8.",
  },
  "directory-unknown": {
    what: "Este archivo no es una lista de empresas que Rightsdesk sepa leer. No se añadió nada.",
    todo: "Dé una sola tabla (CSV, también en un zip), las empresas de datarequests.org (JSON o zip), sites.json de JustDeleteMe o el registro californiano de intermediarios de datos.",
  },
  "directory-not-text": {
    what: "Este archivo no está escrito en UTF-8, así que sus letras no se pueden leer con certeza.",
    todo: "En su hoja de cálculo, guárdelo como CSV en UTF-8 y délo de nuevo.",
  },
  "directory-zip-closed": {
    what: "Este zip está cerrado con una contraseña, o comprimido de una forma que Rightsdesk no conoce.",
    todo: "Descomprímalo con otro programa y elija el archivo que contenía.",
  },
  "directory-damaged": {
    what: "Este archivo está dañado: se corta, o no está escrito como tales archivos.",
    todo: "Obténgalo otra vez de donde vino y délo de nuevo.",
  },
  "directory-too-wide": {
    what: "Una fila de esta tabla tiene más de 1000 columnas. Ninguna lista de empresas tiene tantas.",
    todo: "Borre en su hoja de cálculo las columnas que no necesite y déla de nuevo.",
  },
  "directory-row-endless": {
    what: "Una fila de esta tabla no termina: en algún lugar no se cierran unas comillas.",
    todo: "Ábrala en su hoja de cálculo, cierre las comillas y déla de nuevo.",
  },
  "directory-too-large": {
    what: "Este archivo necesita más memoria de la que puede ocupar una lista de empresas.",
    todo: "Délo en varios archivos más pequeños.",
  },
  "directory-took-too-long": {
    what: "La lectura de este archivo tardó demasiado y se terminó.",
    todo: "Délo en varios archivos más pequeños.",
  },
  "directory-nameless": {
    what: "Ninguna columna dice cómo se llama una empresa.",
    todo: "Elija la columna de los nombres.",
  },
  "directory-busy": {
    what: "Ya se está leyendo una lista de empresas.",
    todo: "Espere a que termine, o deténgala.",
  },
  "directory-gone": {
    what: "El archivo ya no está a mano.",
    todo: "Elíjalo de nuevo.",
  },
  "dossier-stopped": {
    what: "El expediente no se ha creado: usted lo ha detenido.",
    todo: "No se ha escrito nada. Empiece de nuevo cuando quiera.",
  },
  "dossier-busy": {
    what: "Se está creando un expediente o se están comprobando todas las cadenas.",
    todo: "Espere a que termine o deténgalo antes.",
  },
  "key-unreachable": {
    what: "No se ha podido consultar la clave del remitente: ningún servidor de nombres ha respondido.",
    todo: "Compruebe si tiene conexión y después consulte de nuevo.",
  },
} as const;

export const failureNote = {
  toSettings: "Ir a los ajustes del buzón",
  toPractice: "Ir al buzón de prácticas",
  where: "Se refiere a: {{detail}}",
} as const;
