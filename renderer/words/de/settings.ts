// German: the settings room, the person's details and the mail account.
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
    title: "Ihr Postfach",
    hint: "Ihre Briefe gehen aus diesem Postfach hinaus. Die Angaben stehen in der Hilfe Ihres Anbieters unter „SMTP“.",
    practiceHint: "Für die Übung nicht nötig.",
    saved: "Ihr Postfach ist gespeichert.",
    savedNoPassword: "Ihr Postfach ist gespeichert. Das Passwort fehlt noch.",
    test: "Test an mich selbst senden",
    testing: "Test wird gesendet …",
    tested: "Der Server hat die Testmail an {{address}} angenommen. Sehen Sie nach, ob sie ankam.",
    testReal:
      "Um Ihr Postfach auszuprobieren, wechseln Sie zuerst zu echten Briefen: In der Übung verlässt nichts diesen Computer.",
    testSaved:
      "Das probiert das gespeicherte Postfach aus, nicht Ihre Änderungen oben. Speichern Sie sie zuerst, um sie auszuprobieren.",
    testHint: "Speichert und ändert nichts: eine kurze Mail, von Ihnen an Sie.",
  },
  outgoing: {
    title: "Was diesen Computer verlässt",
    hint: "Die ganze Liste. Von sich aus spricht Rightsdesk mit niemandem.",
    mail: "Ihre Briefe, an Ihren eigenen Mailserver ({{host}}), wenn Sie auf Senden drücken.",
    mailNone: "Ihre Briefe, an Ihren eigenen Mailserver, wenn Sie auf Senden drücken. Es ist keiner eingerichtet.",
    test: "Eine Testmail an Sie selbst, über denselben Server, wenn Sie auf „Test an mich selbst senden“ drücken.",
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

export const account = {
  host: "Mailserver (SMTP)",
  hostHint: "Zum Beispiel smtp.example.org",
  security: "Schutz der Verbindung",
  securities: {
    tls: { name: "TLS vom ersten Byte an", text: "Meist Port 465. Die beste Wahl, wo es sie gibt." },
    starttls: { name: "STARTTLS", text: "Meist Port 587. Rightsdesk besteht auf Verschlüsselung und bricht sonst ab." },
    none: { name: "Keiner", text: "Nur für einen Mailserver auf genau diesem Computer." },
  },
  port: "Port",
  user: "Benutzername",
  userHint: "Oft Ihre ganze E-Mail-Adresse.",
  address: "Absenderadresse",
  senderName: "Absendername",
  password: "Passwort",
  passwordNew: "Viele Anbieter verlangen hier ein „App-Passwort“, das Sie dort in Ihrem Konto anlegen.",
  passwordKept: "Ein Passwort ist aufbewahrt. Lassen Sie das Feld leer, um es zu behalten.",
  passwordSafe: "Es wird mit all Ihren Daten verschlüsselt aufbewahrt und nie wieder angezeigt.",
  passwordMoved:
    "Das aufbewahrte Passwort gehört zu den früheren Angaben (Server, Port, Schutz, Benutzername). Geben Sie das neue ein.",
} as const;

export const check = {
  missing: "Bitte ausfüllen.",
  address:
    "Das sieht nicht nach einer E-Mail-Adresse aus, an die ein Brief gehen kann, wie name@example.org. Vor dem @ nur a bis z, Ziffern und Zeichen.",
  ascii: "In einfachen Buchstaben: {{address}}",
  port: "Ein Port ist eine Zahl von 1 bis 65535.",
  host: "Nur der Name des Servers, ohne https:// und ohne Port.",
  country: "Bitte wählen Sie ein Land aus der Liste.",
  wrong: "So nimmt Rightsdesk das nicht an.",
} as const;
