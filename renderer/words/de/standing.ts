// German: how well a company can be reached, and what to do instead.
export const contactStanding = {
  title: "Ein anderer Weg zu diesem Unternehmen",
  markLabel: "Wie es Anfragen annimmt",
  marks: {
    none: "Wie seine Erklärung sagt",
    "form-only": "Nur über sein Webformular",
    "device-id-only": "Nur mit der Nummer eines Geräts, in seiner App",
    "post-only": "Nur per Post",
  },
  heirLabel: "Welches Unternehmen ist an seine Stelle getreten? Tippen Sie den Namen",
  noHeir: "{{company}} ist nicht an seine Stelle getreten",
  kept: "Festgehalten. Sie können es jederzeit zurücknehmen.",
  undone: "Zurückgenommen.",
  heir: "Sie haben gesagt, dass {{company}} an die Stelle dieses Unternehmens getreten ist.",
  heirHint: "Ihre Anfragen an dieses Unternehmen bleiben, wie sie sind. Neue können an das andere gehen.",
  toHeir: "Zu {{company}}",
  marked: {
    "form-only": "Sie haben gesagt, dass dieses Unternehmen Anfragen nur über sein Webformular annimmt.",
    "device-id-only": "Sie haben gesagt, dass dieses Unternehmen Anfragen nur mit der Nummer eines Geräts annimmt.",
    "post-only": "Sie haben gesagt, dass dieses Unternehmen Anfragen nur per Post annimmt.",
  },
  nothing: {
    "form-only": "Die Adresse des Formulars ist nicht bekannt. Meist ist es in der Erklärung verlinkt.",
    "device-id-only":
      "Sehen Sie in den Einstellungen der App nach ihrer Nummer und ihrer Datenschutzseite. Eine solche Anfrage kann Rightsdesk nicht senden.",
    "post-only": "Seine Postanschrift ist nicht bekannt.",
  },
  returned: "Eine Meldung sagt, dass ein Brief an diese Adresse zurückkam. Der nächstbeste Weg:",
  otherWay: "Keine E-Mail-Adresse ist bekannt. Der nächstbeste Weg:",
  next: {
    email: "Die nächste Adresse der Erklärung ist {{value}}.",
    form: "Sein Formular: {{value}}. Schreiben Sie den Brief, kopieren Sie den Text in das Formular und vermerken Sie, dass Sie ihn geschickt haben.",
    postal:
      "Per Post an: {{value}}. Schreiben Sie den Brief, drucken Sie ihn und vermerken Sie, dass Sie ihn aufgegeben haben.",
  },
  take: "Ab jetzt {{value}} verwenden",
  old: {
    reading: "Sie haben die Erklärung dieses Unternehmens am {{day}} gelesen, vor mehr als einem Jahr.",
    person: "Sie haben die Adresse dieses Unternehmens am {{day}} eingetragen, vor mehr als einem Jahr.",
    list: "Der Kontakt dieses Unternehmens wurde zuletzt am {{day}} geprüft, vor mehr als einem Jahr.",
  },
  oldHint:
    "Sie kann sich geändert haben. Von selbst wird nichts abgerufen: Öffnen Sie die Erklärung im Browser und lassen Sie sie noch einmal lesen.",
  readAgain: "Noch einmal lesen",
} as const;
