// German: the frame around the rooms, the first start, and what is said when something breaks.
export const shell = {
  keys: { hide: { darwin: "⌘L", other: "Strg+L" }, lock: { darwin: "⇧⌘L", other: "Strg+Umschalt+L" } },
  app: "Rightsdesk",
  skip: "Zum Hauptteil springen",
  nav: "Räume",
  main: "Hauptteil",
  companies: "Unternehmen",
  campaigns: "Kampagnen",
  policies: "Erklärung lesen",
  tracker: "Übersicht",
  overview: "Auswertung",
  calendar: "Kalender",
  replies: "Antworten",
  practice: "Übungs\u00ADpostfach",
  settings: "Einstellungen",
  find: "Gehe zu …",
  hide: "Verbergen",
  back: "Zurück: {{where}}",
  close: "Schließen",
  cancel: "Abbrechen",
  save: "Speichern",
  busy: "Einen Moment …",
  dismiss: "Diese Meldung schließen",
  outcome: "Was geschehen ist",
  opensOutside: "öffnet sich im Browser",
  banner: {
    region: "Übungsmodus",
    title: "Übung: Nichts verlässt diesen Computer",
    change: "Ändern, wohin Briefe gehen",
    badge: "Übung",
  },
  link: {
    letter: "Ein Link möchte: {{what}}, {{company}}",
    company: "Ein Link führt zu {{company}}",
    text: "Er schreibt und sendet nichts. Sie sehen erst die Seite und entscheiden dort.",
    open: "Seite öffnen",
    leave: "Nicht öffnen",
    unknown: "Ein Link führte zu Rightsdesk, aber zu nichts darin. Es wurde nichts getan.",
    unlisted:
      "Ein Link führte zu einem Unternehmen, das nicht in Ihrer Liste steht. Lesen Sie erst seine Erklärung ein, dann können Sie ihm schreiben. Es wurde nichts getan.",
  },
  setAside: {
    title: "Ihre früheren Daten ließen sich nicht lesen",
    text: "Rightsdesk ist leer gestartet. Die beschädigte Datei wurde beiseitegelegt, gelöscht wurde nichts. Sie liegt hier:",
  },
  clockBack: {
    title: "Die Uhr dieses Computers ist zurückgegangen",
    text: "Rightsdesk war schon am {{latest}} in Gebrauch, und nach der Uhr ist jetzt der {{today}}. Verloren ist nichts; doch bis die Uhr stimmt, scheinen fällige Tage weiter weg, als sie sind, und was jetzt geschieht, wird zu früh eingetragen.",
    trust: "Die Uhr stimmt jetzt",
  },
  unreadable_one: "{{count}} Anfrage lässt sich nicht mehr lesen",
  unreadable_other: "{{count}} Anfragen lassen sich nicht mehr lesen",
  unreadableText:
    "Ihre Einträge sind beschädigt. Gelöscht sind sie nicht, doch die Übersicht kann sie nicht zeigen. Denken Sie daran, dass sie hinausgegangen sein können, bevor Sie demselben Unternehmen noch einmal schreiben.",
  roomsMissing: {
    title: "Ein Teil von Rightsdesk ließ sich nicht laden",
    text: "Ihre Daten sind auf diesem Computer aufbewahrt. Laden Sie das Fenster neu; hilft das nicht, schließen Sie Rightsdesk und öffnen Sie es wieder.",
    again: "Das Fenster neu laden",
  },
  bug: {
    title: "In Rightsdesk ist etwas schiefgegangen",
    text: "Das ist ein Fehler der App, nicht Ihrer. Ihre Anfragen sind auf diesem Computer aufbewahrt. Sehen Sie in der Übersicht nach, was schon hinausgegangen ist, bevor Sie etwas noch einmal senden.",
    back: "Zurück zu den Unternehmen",
    restart:
      "Rightsdesk konnte nicht richtig starten. Schließen Sie es und öffnen Sie es neu; Ihre Daten sind auf diesem Computer aufbewahrt.",
    detail: "Was die App dazu sagt",
  },
} as const;

/** Where one types where to go. */
export const palette = {
  title: "Gehe zu",
  hint: "Ein Raum, eine Einstellung, ein Unternehmen, eine Anfrage …",
  rooms: "Räume und Einstellungen",
  requests: "Anfragen",
  setting: "Einstellungen: {{title}}",
  newCampaign: "An mehrere Unternehmen schreiben",
  hide: "Meine Daten verbergen",
  request: "{{kind}}, {{company}}",
  none: "Nichts heißt hier „{{text}}“.",
} as const;

export const welcome = {
  title: "Ihre Daten, Ihr Wort.",
  what: "Rightsdesk schreibt Briefe, mit denen Unternehmen Ihre Daten zeigen, löschen oder nicht mehr nutzen sollen, sendet sie aus Ihrem eigenen Postfach und behält die Antworten im Blick.",
  private: "Alles bleibt auf diesem Computer, ohne Konto. Hinaus geht nur, was Sie senden oder erfragen.",
  choose: "Wie möchten Sie beginnen?",
  practice: {
    title: "Mit dem Übungspostfach ausprobieren",
    text: "Ein Mailserver in der App spielt das Unternehmen: Gehen Sie den ganzen Weg; nichts verlässt diesen Computer.",
  },
  real: {
    title: "Mein eigenes Postfach verwenden",
    text: "Die Briefe gehen über Ihren Mailanbieter an echte Unternehmen. Sie lesen jeden und geben ihn frei, bevor er hinausgeht.",
  },
  later: "Sie können jederzeit in den Einstellungen wechseln.",
} as const;
