// Spanish: taking everything to another computer, and what stays where when the app is removed.

export const leaving = {
  take: {
    title: "Llevármelo todo",
    text: "Para otro ordenador, o para guardarlo. Una carpeta en el lugar que elija: una copia de seguridad de todo, y lo que escribió y recibió también en archivos que cualquiera puede leer.",
    has: {
      backup: "Una copia de seguridad, cifrada con la frase de contraseña de abajo. Con ella entra otro Rightsdesk.",
      export:
        "Lo mismo en texto: rightsdesk.json y tablas. Sin cifrar: quien tenga la carpeta puede leerlos. Elimínelos si solo quiere mudarse.",
      page: "Una página que dice cómo entrar en otro ordenador.",
    },
    hasNot:
      "No están: las contraseñas de sus buzones, lo que guarda el llavero de su ordenador, la frase de contraseña y el código de recuperación, y los archivos que guardó en otro lugar.",
    done: "Elegir un lugar y llevármelo todo",
    made: "Todo está en esta carpeta; la copia de seguridad se ha vuelto a leer entera.",
    next: "En el otro ordenador: abra Rightsdesk, vaya a los ajustes y elija esta copia en «Restaurar una copia de seguridad». Antes cierre Rightsdesk aquí, para que solo uno de los dos envíe.",
  },
  title: "Antes de desinstalar",
  hint: "Quitar la aplicación quita el programa. Lo que escribió se queda en este ordenador hasta que lo borre.",
  places: "Dónde guarda algo Rightsdesk en este ordenador",
  place: {
    program: "El programa",
    data: "La carpeta de datos",
    dataText: "Todo lo suyo, cifrado; el registro; dónde estaba la ventana; los archivos de Chromium para la ventana.",
    keyring: "El llavero",
    keyringText: {
      linux:
        "Una entrada del llavero llamada «Chromium Safe Storage»; otros programas usan el mismo nombre. Junto a ella puede estar «Chrome Safe Storage Control», que no contiene nada suyo.",
      darwin: "Una entrada del llavero de inicio de sesión llamada «Rightsdesk Safe Storage».",
      win32:
        "Ninguna entrada propia: Windows protege la clave con su cuenta, y la clave protegida está en la carpeta de datos.",
    },
    passphraseText: "La clave de sus datos no está en él: los abre su frase de contraseña.",
    backups: "Copias de seguridad automáticas",
    lastBackup: "La última copia de seguridad",
    lastExport: "La última exportación",
    none: "Ninguna que este ordenador conozca.",
    others:
      "Las copias, exportaciones y cartas que guardó están donde las puso; Rightsdesk no lleva una lista de ellas.",
  },
  stays: "Qué se queda cuando quita la aplicación",
  system: {
    win32:
      "«Aplicaciones instaladas» quita el programa y sus accesos directos. La carpeta de datos se queda, y también una entrada de su registro que dice qué programa abre los enlaces rightsdesk:// (HKEY_CURRENT_USER\\Software\\Classes\\rightsdesk).",
    darwin:
      "Mover Rightsdesk a la papelera quita el programa. La carpeta de datos y la entrada del llavero se quedan; también pueden quedar pequeños archivos de macOS en Library/Preferences y Library/Saved Application State de su carpeta personal cuyos nombres empiezan por org.rightsdesk.desktop.",
    linux:
      "Quitar el paquete (también con «purge») quita el programa y su entrada en el menú; una AppImage es un solo archivo que usted elimina, y se queda la entrada de menú que otro programa haya creado para ella. La carpeta de datos y la entrada del llavero se quedan en ambos casos.",
  },
  order: "Primero llévese lo que quiera conservar, luego bórrelo todo y después quite la aplicación.",
  eraseText:
    "El borrado destruye la clave y elimina lo que hay en la carpeta de datos. Una entrada del llavero se queda; ya no abre nada suyo. Déjela, salvo que sepa con seguridad que ningún otro programa la usa.",
  toTake: "A «Llevármelo todo»",
} as const;
