// German: the settings room and the person's details.
export const settings = {
  title: "Einstellungen",
  language: { title: "Sprache", label: "Sprache der App" },
  mode: {
    title: "Übung oder echt",
    label: "Wohin Briefe gehen",
    hint: "Übungen und echte Anfragen sind getrennt. Sie sehen immer nur die eine Art; ein Wechsel löscht nichts.",
    options: {
      practice: { name: "Übung", text: "Briefe gehen ins Übungspostfach. Nichts verlässt diesen Computer." },
      real: {
        name: "Echt",
        text: "Briefe gehen über Ihren Mailanbieter an das Unternehmen, jeder nur, wenn Sie auf Senden drücken.",
      },
    },
    changed: {
      practice: "Der Übungsmodus ist an. Nichts verlässt diesen Computer.",
      real: "Ab jetzt ist es echt: Briefe gehen an die Unternehmen.",
    },
  },
  person: {
    title: "Ihre Angaben",
    hint: "Für Ihre Briefe. Nur auf diesem Computer aufbewahrt.",
    saved: "Ihre Angaben sind gespeichert.",
  },
  account: {
    title: "Ihre Postfächer",
    hint: "Ihre Briefe gehen aus ihnen hinaus. Es schreibt das erste, wenn Sie für ein Unternehmen oder einen Brief kein anderes gewählt haben.",
    practiceHint: "Für die Übung nicht nötig.",
    saved: "Das Postfach ist gespeichert.",
    savedNoPassword: "Das Postfach ist gespeichert. Das Passwort fehlt noch.",
    add: "Weiteres Postfach hinzufügen",
    new: "Neues Postfach",
    usual: "Übliches",
    through: "Sendet über {{host}}.",
    alsoFrom: "Schreibt auch von {{list}}.",
    plusOn: "Schreibt jedem Unternehmen von einer eigenen Adresse.",
    readsBy: "Rightsdesk sieht per IMAP bei {{host}} hinein.",
    lacksPassword: "Das Passwort fehlt: Ändern Sie das Postfach und geben Sie es ein.",
    lacksImapPassword: "Das Passwort für IMAP fehlt: Ändern Sie das Postfach und geben Sie es ein.",
    change: "Ändern",
    changeOf: "Ändern: {{address}}",
    makeUsual: "Zum üblichen machen",
    makeUsualOf: "Zum üblichen machen: {{address}}",
    remove: "Entfernen",
    removeOf: "Entfernen: {{address}}",
    removeAsk: "{{address}} entfernen?",
    removeText:
      "Die Passwörter werden auf diesem Computer gelöscht. Briefe, die daraus hinausgingen, bleiben in der Übersicht, und bei Ihrem Anbieter ändert sich nichts. Entwürfe daraus müssen neu geschrieben werden.",
    removed: "{{address}} wurde entfernt, samt den Passwörtern.",
    test: "Test an mich selbst senden",
    testing: "Test wird gesendet …",
    tested: "Der Server hat die Testmail an {{address}} angenommen. Sehen Sie nach, ob sie ankam.",
    imapTest: "Hineinsehen versuchen",
    imapTesting: "Wird versucht …",
    imapOpened: "{{host}} hat Rightsdesk hineinsehen lassen. Dort wurde nichts geändert.",
    imapSent: "Kopien kommen in den Ordner „{{folder}}“.",
    imapNoSent:
      "Der Server kennzeichnet keinen Ordner als „Gesendet“. Wählen Sie einen und geben Sie seinen Namen ein: {{list}}.",
    imapNotThere: "Einen Ordner „{{folder}}“ gibt es nicht. Es gibt: {{list}}.",
    testReal:
      "Um ein Postfach auszuprobieren, wechseln Sie zuerst zu echten Briefen: In der Übung verlässt nichts diesen Computer.",
    testHint: "Speichert und ändert nichts: eine kurze Mail, von Ihnen an Sie.",
  },
  outgoing: {
    title: "Was diesen Computer verlässt",
    hint: "Die ganze Liste. Rightsdesk spricht mit niemandem, ohne dass Sie es wollten.",
    mail: "Ihre Briefe, an Ihren eigenen Mailserver ({{host}}), wenn Sie auf Senden drücken.",
    mailNone: "Ihre Briefe, an Ihren eigenen Mailserver, wenn Sie auf Senden drücken. Es ist keiner eingerichtet.",
    test: "Eine Testmail an Sie selbst, über denselben Server, wenn Sie auf „Test an mich selbst senden“ drücken.",
    imap: "Ein Blick in Ihr Postfach ({{host}}), wenn Sie „In meinem Postfach nachsehen“, „Nach zurückgekommener Post sehen“ oder „Nach Antworten sehen“ drücken.",
    copies:
      "Eine Kopie jedes Briefs, der hinausging, in Ihr Postfach, einige Sekunden danach; das haben Sie so gewählt.",
    bounces:
      "Ein Blick in Ihr Postfach nach zurückgekommener Post, zwei und dreißig Minuten nach einem Brief; das haben Sie so gewählt.",
    keys: "Eine Frage nach dem Schlüssel des Servers, der eine Antwort signiert hat, an die Namensserver jener Domain, wenn Sie „Schlüssel des Absenders erfragen“ drücken.",
    keysOnArrival: "Dieselbe Frage bei jeder Antwort, die hereinkommt; das haben Sie so gewählt.",
    asksDkim: "Den Schlüssel des Absenders bei jeder Antwort erfragen",
    asksDkimText:
      "Die Namensserver der Domain sehen dann, dass jemand eine Mail von dort ansieht. Ohne dies können Sie bei jeder Antwort selbst fragen.",
    replies: "Ein Blick in Ihr Postfach nach Antworten, einmal in der Stunde; das haben Sie so gewählt.",
    pages:
      "Eine Seite oder Liste von der Website, die Sie nennen, einmal, wenn Sie „Abrufen“ drücken. Die Website, und jede, zu der sie weiterleitet, sieht die Adresse Ihres Internetanschlusses. Keine Cookies, keine Anmeldung, nichts von selbst.",
    links: "Sonst nichts. Einen Link, auf den Sie drücken, öffnet Ihr Browser, nicht Rightsdesk.",
    practice: "Im Übungsmodus: gar nichts.",
  },
  about: {
    title: "Über die App",
    folder: "Wo Ihre Daten liegen",
    version: "Version von Rightsdesk",
    runtime: "Gebaut auf",
    runtimeText: "Electron {{electron}}, Chromium {{chrome}}",
  },
} as const;

export const person = {
  name: "Ihr Name",
  email: "Ihre E-Mail-Adresse",
  emailHint: "Die Adresse, unter der Unternehmen Sie kennen.",
  country: "Wohnsitzland",
  countryHint: "Danach richtet sich, auf welches Gesetz sich der Brief stützen kann.",
  countryNone: "Kein Land passt.",
  region: {
    CA: { label: "Provinz oder Territorium", hint: "Québec und einige andere haben eigene Gesetze." },
    CH: { label: "Kanton", hint: "Dortige Feiertage können einen Termin verschieben." },
    DE: { label: "Bundesland", hint: "Es hat eine eigene Behörde und Feiertage, die einen Termin verschieben können." },
    ES: { label: "Autonome Gemeinschaft", hint: "Dortige Feiertage können einen Termin verschieben." },
    GB: { label: "Landesteil", hint: "Dortige Feiertage können einen Termin verschieben." },
    US: { label: "Bundesstaat", hint: "Manche Bundesstaaten haben ein eigenes Gesetz." },
  },
  regionOpen: "Lieber nicht angeben",
  address: "Postanschrift (freiwillig)",
  phone: "Telefonnummer (freiwillig)",
  birthOn: "Geburtsdatum (freiwillig)",
  onlyChosen: "Kommt nur in einen Brief, wenn Sie es dort wählen.",
  addressChosen:
    "Kommt nur in einen Brief, wenn Sie es dort wählen, und steht als Absender auf einem, den Sie drucken.",
  birthLate: "Dieser Tag kommt erst noch.",
} as const;

export const check = {
  missing: "Bitte ausfüllen.",
  address:
    "Das sieht nicht nach einer E-Mail-Adresse aus, an die ein Brief gehen kann, wie name@example.org. Vor dem @ nur a bis z, Ziffern und Zeichen.",
  alias:
    "{{address}} ist keine E-Mail-Adresse, von der ein Brief kommen kann. Schreiben Sie jede in eine eigene Zeile.",
  ascii: "In einfachen Buchstaben: {{address}}",
  port: "Ein Port ist eine Zahl von 1 bis 65535.",
  host: "Nur der Name des Servers, ohne https:// und ohne Port.",
  country: "Bitte wählen Sie ein Land aus der Liste.",
  wrong: "So nimmt Rightsdesk das nicht an.",
} as const;
