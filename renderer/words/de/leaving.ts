// German: taking everything to another computer, and what stays where when the app is removed.

export const leaving = {
  take: {
    title: "Alles mitnehmen",
    text: "Für einen anderen Computer oder zum Aufheben. Ein Ordner an einem Ort, den Sie wählen: eine Sicherung von allem, und was Sie schrieben und bekamen auch als Dateien, die jeder lesen kann.",
    has: {
      backup: "Eine Sicherung, verschlüsselt mit der Passphrase unten. Mit ihr kommt ein anderes Rightsdesk hinein.",
      export:
        "Dasselbe in Worten: rightsdesk.json und Tabellen. Nicht verschlüsselt: Wer den Ordner hat, kann sie lesen. Löschen Sie sie, wenn Sie nur umziehen wollen.",
      page: "Eine Seite, die sagt, wie Sie auf einem anderen Computer hineinkommen.",
    },
    hasNot:
      "Nicht darin: die Passwörter Ihrer Postfächer, was der Schlüsselbund Ihres Computers hält, Passphrase und Wiederherstellungscode und Dateien, die Sie anderswo gespeichert haben.",
    done: "Ort wählen und alles mitnehmen",
    made: "Alles liegt in diesem Ordner; die Sicherung wurde ganz zurückgelesen.",
    next: "Auf dem anderen Computer: Starten Sie Rightsdesk, öffnen Sie die Einstellungen und wählen Sie unter „Sicherung wiederherstellen“ diese Sicherung. Schließen Sie Rightsdesk vorher hier, damit nur eines der beiden sendet.",
  },
  title: "Bevor Sie deinstallieren",
  hint: "Das Entfernen der App entfernt das Programm. Was Sie geschrieben haben, bleibt auf diesem Computer, bis Sie es löschen.",
  places: "Wo Rightsdesk auf diesem Computer etwas aufbewahrt",
  place: {
    program: "Das Programm",
    data: "Der Datenordner",
    dataText:
      "Alles von Ihnen, verschlüsselt; das Protokoll; wo das Fenster stand; Dateien von Chromium für das Fenster.",
    keyring: "Der Schlüsselbund",
    keyringText: {
      linux:
        "Ein Eintrag des Schlüsselbunds mit dem Namen „Chromium Safe Storage“; andere Programme benutzen denselben Namen. Daneben steht vielleicht „Chrome Safe Storage Control“, darin liegt nichts von Ihnen.",
      darwin: "Ein Eintrag des Schlüsselbunds „Anmeldung“ mit dem Namen „Rightsdesk Safe Storage“.",
      win32:
        "Kein eigener Eintrag: Windows schützt den Schlüssel über Ihr Konto, und der geschützte Schlüssel liegt im Datenordner.",
    },
    passphraseText: "Der Schlüssel zu Ihren Daten ist nicht darin: Ihre Passphrase öffnet sie.",
    backups: "Sicherungen von selbst",
    lastBackup: "Die letzte Sicherung",
    lastExport: "Der letzte Export",
    none: "Keine, von der dieser Computer weiß.",
    others:
      "Sicherungen, Exporte und Schreiben, die Sie gespeichert haben, liegen dort, wo Sie sie hingelegt haben; Rightsdesk führt keine Liste davon.",
  },
  stays: "Was bleibt, wenn Sie die App entfernen",
  system: {
    win32:
      "„Installierte Apps“ entfernt das Programm und seine Verknüpfungen. Der Datenordner bleibt, ebenso ein Eintrag in Ihrer Registrierung, der sagt, welches Programm Links auf rightsdesk:// öffnet (HKEY_CURRENT_USER\\Software\\Classes\\rightsdesk).",
    darwin:
      "Wenn Sie Rightsdesk in den Papierkorb legen, ist das Programm entfernt. Der Datenordner und der Eintrag im Schlüsselbund bleiben; ebenso vielleicht kleine Dateien von macOS unter Library/Preferences und Library/Saved Application State in Ihrem Benutzerordner, deren Namen mit org.rightsdesk.desktop beginnen.",
    linux:
      "Das Entfernen des Pakets (auch mit „purge“) entfernt das Programm und seinen Eintrag im Menü; ein AppImage ist eine Datei, die Sie löschen, und ein Menüeintrag, den ein anderes Programm dafür angelegt hat, bleibt. Der Datenordner und der Eintrag im Schlüsselbund bleiben in beiden Fällen.",
  },
  order: "Nehmen Sie zuerst mit, was Sie behalten wollen, löschen Sie dann alles, und entfernen Sie dann die App.",
  eraseText:
    "Das Löschen zerstört den Schlüssel und löscht, was im Datenordner liegt. Ein Eintrag im Schlüsselbund bleibt; er öffnet dann nichts mehr von Ihnen. Lassen Sie ihn stehen, wenn Sie nicht sicher sind, dass kein anderes Programm ihn benutzt.",
  toTake: "Zu „Alles mitnehmen“",
} as const;
