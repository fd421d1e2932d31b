// French: taking everything to another computer, and what stays where when the app is removed.

export const leaving = {
  take: {
    title: "Tout emporter",
    text: "Pour un autre ordinateur, ou pour conserver. Un dossier à l’endroit de votre choix : une sauvegarde de tout, et ce que vous avez écrit et reçu aussi en fichiers que chacun peut lire.",
    has: {
      backup:
        "Une sauvegarde, chiffrée par la phrase secrète ci-dessous. C’est par elle qu’un autre Rightsdesk reprend tout.",
      export:
        "La même chose en clair : rightsdesk.json et des tableaux. Non chiffrés : quiconque a le dossier peut les lire. Supprimez-les si vous voulez seulement déménager.",
      page: "Une page qui dit comment entrer sur un autre ordinateur.",
    },
    hasNot:
      "N’y sont pas : les mots de passe de vos boîtes mail, ce que garde le trousseau de votre ordinateur, la phrase secrète et le code de récupération, et les fichiers que vous avez enregistrés ailleurs.",
    done: "Choisir un endroit et tout emporter",
    made: "Tout est dans ce dossier ; la sauvegarde a été relue en entier.",
    next: "Sur l’autre ordinateur : démarrez Rightsdesk, ouvrez les réglages et choisissez cette sauvegarde sous « Restaurer une sauvegarde ». Fermez d’abord Rightsdesk ici, pour qu’un seul des deux envoie.",
  },
  title: "Avant de désinstaller",
  hint: "Supprimer l’application supprime le programme. Ce que vous avez écrit reste sur cet ordinateur jusqu’à ce que vous l’effaciez.",
  places: "Où Rightsdesk garde quelque chose sur cet ordinateur",
  place: {
    program: "Le programme",
    data: "Le dossier des données",
    dataText:
      "Tout ce qui est à vous, chiffré ; le journal ; la position de la fenêtre ; les fichiers de Chromium pour la fenêtre.",
    keyring: "Le trousseau",
    keyringText: {
      linux:
        "Une entrée du trousseau nommée « Chromium Safe Storage » ; d’autres programmes emploient le même nom. À côté se trouve peut-être « Chrome Safe Storage Control », qui ne contient rien de vous.",
      darwin: "Une entrée du trousseau de session nommée « Rightsdesk Safe Storage ».",
      win32:
        "Aucune entrée propre : Windows protège la clé par votre compte, et la clé protégée se trouve dans le dossier des données.",
    },
    passphraseText: "La clé de vos données n’y est pas : c’est votre phrase secrète qui les ouvre.",
    backups: "Sauvegardes automatiques",
    lastBackup: "La dernière sauvegarde",
    lastExport: "La dernière exportation",
    none: "Aucune dont cet ordinateur ait connaissance.",
    others:
      "Les sauvegardes, exportations et lettres que vous avez enregistrées sont là où vous les avez mises ; Rightsdesk n’en tient pas la liste.",
  },
  stays: "Ce qui reste quand vous supprimez l’application",
  system: {
    win32:
      "« Applications installées » supprime le programme et ses raccourcis. Le dossier des données reste, ainsi qu’une entrée de votre registre qui dit quel programme ouvre les liens rightsdesk:// (HKEY_CURRENT_USER\\Software\\Classes\\rightsdesk).",
    darwin:
      "Mettre Rightsdesk à la corbeille supprime le programme. Le dossier des données et l’entrée du trousseau restent ; il peut aussi rester de petits fichiers de macOS sous Library/Preferences et Library/Saved Application State dans votre dossier personnel, dont le nom commence par org.rightsdesk.desktop.",
    linux:
      "Supprimer le paquet (même par « purge ») supprime le programme et son entrée dans le menu ; une AppImage est un seul fichier que vous supprimez, et une entrée de menu qu’un autre programme a créée pour elle reste. Le dossier des données et l’entrée du trousseau restent dans les deux cas.",
  },
  order: "Emportez d’abord ce que vous voulez garder, puis effacez tout, puis supprimez l’application.",
  eraseText:
    "L’effacement détruit la clé et supprime ce qui est dans le dossier des données. Une entrée du trousseau reste ; elle n’ouvre alors plus rien de vous. Laissez-la, sauf si vous savez avec certitude qu’aucun autre programme ne l’emploie.",
  toTake: "Vers « Tout emporter »",
} as const;
