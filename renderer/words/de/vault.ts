// German: what keeps the data closed: the screens before it is open, hiding, locking, erasing.
import type { StoreTrouble } from "../../../electron/shared/vault.ts";

export const vault = {
  wait: "Einen Moment …",
  moving:
    "Ihre bisherigen Daten lagen hier unverschlüsselt. Sie werden jetzt verschlüsselt; nichts davon geht verloren. Bitte lassen Sie Rightsdesk offen.",
  passphrase: "Passphrase",
  again: "Dieselbe Passphrase noch einmal",
  current: "Ihre jetzige Passphrase",
  hint: "Mindestens 8 Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.",
  differs: "Die beiden sind nicht gleich.",
  strength: {
    short: "Zu kurz: mindestens 8 Zeichen.",
    weak: "Leicht zu erraten für einen Computer, der viele probiert. Machen Sie sie länger.",
    fair: "Mittel. Ein, zwei Wörter mehr machen sie stark.",
    strong: "Stark.",
  },
  first: {
    title: "Wählen Sie eine Passphrase für Ihre Daten",
    why: "Rightsdesk verschlüsselt alles, was es aufbewahrt: Anfragen, Schreiben, Kontakte und Passwörter. Wo ein Computer einen Schlüsselbund hat, hält der den Schlüssel. Hier antwortet keiner; deshalb öffnet nur Ihre Passphrase Ihre Daten. Sie geben sie bei jedem Start ein.",
    plain:
      "Ihre bisherigen Daten liegen hier noch unverschlüsselt. Sie werden unter dieser Passphrase verschlüsselt; nichts davon geht verloren.",
    nobody:
      "Eine vergessene Passphrase kann niemand zurückholen, auch wir nicht. Für diesen Tag können Sie gleich einen Wiederherstellungscode drucken.",
    done: "Meine Daten verschlüsseln",
  },
  code: {
    label: "Wiederherstellungscode",
    hint: "Sieben Gruppen zu vier Zeichen. Klein oder groß, mit oder ohne Striche.",
    offerTitle: "Drucken Sie einen Wiederherstellungscode",
    offer:
      "Er öffnet Ihre Daten an dem Tag, an dem die Passphrase vergessen ist. Er wird nur jetzt gezeigt und nirgends aufbewahrt.",
    make: "Wiederherstellungscode erstellen",
    makeNew: "Neuen Wiederherstellungscode erstellen",
    later: "Jetzt nicht",
    laterHint: "Sie können jederzeit einen erstellen: in den Einstellungen unter „Schutz“.",
    yours: "Ihr Wiederherstellungscode",
    keep: "Schreiben Sie ihn ab oder drucken Sie ihn, und legen Sie ihn zu anderen wichtigen Papieren. Wer ihn und diesen Computer hat, kann Ihre Daten lesen.",
    backups:
      "Auch Sicherungen, die ab jetzt entstehen, öffnen sich damit, auf jedem Computer. Wer ihn und eine solche Sicherung hat, kann Ihre Daten lesen.",
    backupsNot:
      "Für Sicherungen ließ er sich nicht merken: Sie öffnen sich nur mit ihrer eigenen Passphrase. Um das zu ändern, erstellen Sie noch einen Code.",
    "pdf-a4": "Seite zum Drucken speichern, A4",
    "pdf-letter": "Seite zum Drucken speichern, US Letter",
    saved: "Die Seite wurde gespeichert. Löschen Sie die Datei nach dem Drucken.",
    drillTitle: "Probieren Sie ihn jetzt",
    drill: "Tippen Sie ihn von Ihrem Papier ab. So wissen Sie, dass er Ihre Daten öffnet, bevor Sie ihn brauchen.",
    check: "Diesen Code probieren",
    fits: "Er öffnet Ihre Daten. Bewahren Sie ihn gut auf.",
    fitsNot: "Er öffnet Ihre Daten nicht.",
    done: "Weiter",
    doneUntried: "Weiter, ohne ihn zu probieren",
  },
  locked: {
    title: "Ihre Daten sind gesperrt",
    none: "Solange sie gesperrt sind, geht nichts hinaus.",
    waiting_one: "{{count}} Schreiben wartet. Es geht nicht hinaus, solange Ihre Daten gesperrt sind.",
    waiting_other: "{{count}} Schreiben warten. Keines geht hinaus, solange Ihre Daten gesperrt sind.",
    unknown: "Wartende Schreiben gehen nicht hinaus, solange sie gesperrt sind.",
    done: "Entsperren",
    keyring: "Der Schlüsselbund dieses Computers hält den Schlüssel.",
    silent:
      "Der Schlüsselbund dieses Computers antwortet nicht, oder er ist nicht der, der den Schlüssel zu Ihren Daten hält. Das geschieht an einem anderen Computer, mit einem anderen Benutzer oder nach dem Zurücksetzen des Schlüsselbunds. Nichts wurde geändert.",
    again: "Den Schlüsselbund noch einmal fragen",
    noCode:
      "Es wurde kein Wiederherstellungscode erstellt. Ohne jenen Schlüsselbund kann niemand diese Daten öffnen, auch wir nicht.",
    wrong_one: "{{count}} falscher Versuch.",
    wrong_other: "{{count}} falsche Versuche.",
    waits_one:
      "Jeder weitere wartet, bevor er geprüft wird, jetzt {{count}} Sekunde und jedes Mal länger, bis zu einer Minute.",
    waits_other:
      "Jeder weitere wartet, bevor er geprüft wird, jetzt {{count}} Sekunden und jedes Mal länger, bis zu einer Minute.",
    haveCode: "Ich habe einen Wiederherstellungscode",
    havePassphrase: "Ich weiß meine Passphrase",
    byCode: "Mit dem Code entsperren",
    lost: "Ich kann sie mit nichts mehr öffnen",
    lostText: "Dann bleibt nur das Löschen: Alles, was Rightsdesk aufbewahrt, wird vernichtet, und es beginnt leer.",
  },
  choose: {
    title: "Wählen Sie jetzt, was Ihre Daten verschließt",
    text: "Der Wiederherstellungscode passt. Er ist für Notfälle: Wählen Sie eine neue Passphrase, damit Sie Ihre Daten auch morgen öffnen können.",
    keyring:
      "Oder lassen Sie den Schlüsselbund dieses Computers den Schlüssel halten. Dann geben Sie beim Start nichts ein.",
    byKeyring: "Den Schlüsselbund nehmen",
    done: "Unter dieser Passphrase aufbewahren",
  },
  hidden: {
    title: "Ihre Daten sind verborgen",
    none: "Kein Schreiben wartet.",
    waiting_one: "Das Senden geht weiter: {{count}} Schreiben wartet.",
    waiting_other: "Das Senden geht weiter: {{count}} Schreiben warten.",
    show: "Meine Daten zeigen",
    curtain:
      "Das ist nur ein Vorhang: Der Schlüsselbund dieses Computers hält den Schlüssel. Wer hier sitzt, kann Ihre Daten wieder zeigen. Mit einer Passphrase (Einstellungen, „Schutz“) nicht.",
    lock: "Sperren und nichts mehr senden",
  },
  finishing: {
    title: "Wird gesperrt …",
    text: "Ist ein Schreiben unterwegs, wird sein Ende abgewartet, damit nichts im Zweifel bleibt. Das kann einige Minuten dauern.",
  },
  unreadable: {
    title: "Der Schlüssel zu Ihren Daten ist nicht lesbar",
    text: "Die Datei, die ihn enthält (key.json im Datenordner, unter „store“), ist beschädigt oder fehlt. Nichts wurde angerührt. Haben Sie eine Kopie dieser Datei, legen Sie sie zurück und starten Sie Rightsdesk neu.",
  },
  trouble: {
    "store-newer":
      "Eine neuere Version von Rightsdesk hat Ihre Daten geschrieben. Starten Sie jene; nichts wurde geändert.",
    "store-locked":
      "Ein anderes Programm benutzt die Datei mit Ihren Daten. Schließen Sie es und versuchen Sie es noch einmal.",
    "store-unwritable":
      "Die Datei mit Ihren Daten lässt sich nicht schreiben. Prüfen Sie, ob die Festplatte voll ist und ob Sie in den Ordner schreiben dürfen.",
    "store-damaged": "Die Datei mit Ihren Daten wurde beim Öffnen beschädigt. Versuchen Sie es noch einmal.",
    "store-key-wrong": "Die Datei mit Ihren Daten ist mit einem anderen Schlüssel verschlossen. Nichts wurde geändert.",
  } satisfies Record<StoreTrouble, string>,
  erase: {
    title: "Alles löschen",
    hint: "Für den Tag, an dem Sie diesen Computer weggeben oder Rightsdesk nicht mehr benutzen.",
    open: "Alles löschen …",
    will: "Das wird vernichtet",
    wills: {
      key: "Der Schlüssel, überall, wo Rightsdesk ihn abgelegt hat. Danach kann niemand mehr lesen, was mit ihm verschlüsselt wurde.",
      store: "Alle Anfragen, Schreiben, Antworten, Kontakte, Datenschutzerklärungen, Einstellungen und Passwörter.",
      rest: "Das Protokoll und die eigenen Dateien des Fensters.",
    },
    reach: "Dorthin reicht Rightsdesk nicht; löschen Sie es selbst",
    reaches: {
      backups: "Sicherungen und Exporte, die Sie irgendwo abgelegt haben.",
      files:
        "Schreiben, die Sie als PDF oder Maildatei gespeichert haben, und eine gespeicherte Seite mit dem Wiederherstellungscode.",
      mails: "Mails in Ihrem Postfach und was Unternehmen erhalten haben.",
      copies:
        "Kopien dieser Festplatte, etwa von einem Sicherungsprogramm. Verschlüsseltes bleibt dort verschlossen, außer sie enthalten die Schlüsseldatei und das, was sie öffnet.",
    },
    type: "Um fortzufahren, tippen Sie: {{word}}",
    done: "Jetzt alles löschen",
    waiting_one: "{{count}} Schreiben wartet noch. Es wird nie hinausgehen.",
    waiting_other: "{{count}} Schreiben warten noch. Sie werden nie hinausgehen.",
    erasedTitle: "Alles wurde gelöscht",
    destroyed: "Der Schlüssel wurde vernichtet: {{names}}.",
    destroyedNone: "Es gab keine Schlüsseldatei mehr.",
    removed: "Gelöscht:",
    left: "Diese ließen sich nicht löschen. Ohne den Schlüssel kann sie niemand lesen; löschen Sie sie selbst:",
    restart: "Neu beginnen",
  },
  protection: {
    title: "Schutz",
    hint: "Alles, was Rightsdesk aufbewahrt, ist auf diesem Computer verschlüsselt.",
    keyring:
      "Der Schlüsselbund dieses Computers hält den Schlüssel; beim Start wird nichts gefragt. Wer Ihr Konto an diesem Computer benutzen kann, kann Rightsdesk öffnen.",
    passphrase: "Ihre Passphrase öffnet Ihre Daten. Sie geben sie bei jedem Start ein.",
    change: "Passphrase ändern",
    toPassphrase: "Stattdessen eine Passphrase nehmen",
    toKeyring: "Stattdessen den Schlüsselbund nehmen",
    toKeyringHint:
      "Beim Start geben Sie dann keine Passphrase mehr ein. Wer Ihr Konto an diesem Computer benutzen kann, kann Rightsdesk öffnen.",
    changed: "Ihre Daten öffnen sich jetzt mit der neuen Passphrase.",
    kept: "Der Schlüsselbund hält jetzt den Schlüssel.",
    codeNone:
      "Es gibt keinen Wiederherstellungscode. Ist die Passphrase vergessen oder der Schlüsselbund verloren, kann niemand Ihre Daten öffnen.",
    codeThere:
      "Es gibt einen Wiederherstellungscode. Eines Tages ausgesperrt? Probieren Sie jetzt, ob Ihr Papier Ihre Daten öffnet.",
    drill: "Ausgesperrt? Code probieren",
    codeOld:
      "Der bisherige Code gilt dann nicht mehr. Sicherungen, die unter ihm entstanden sind, öffnen sich weiter mit ihm.",
    hideTitle: "Verbergen und sperren",
    hideHint:
      "Verbergen nimmt alles vom Fenster und sendet weiter ({{hide}}). Sperren vergisst den Schlüssel und sendet nichts mehr ({{lock}}).",
    hideAfter: "Verbergen nach so vielen Minuten ohne Taste und Maus",
    hideAfterHint:
      "1 bis 240; leer: nie. Was in ein Formular getippt und nicht gespeichert war, geht dabei verloren; Schreiben bleiben erhalten.",
    hideWrong: "Eine Zahl von 1 bis 240 oder nichts.",
    hideSaved: "Gespeichert.",
    hideNow: "Jetzt verbergen",
    lockNow: "Jetzt sperren",
  },
} as const;
