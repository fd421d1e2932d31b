// German: the tracker and the page of one request.
export const tracker = {
  title: "Übersicht",
  table: "Anfragen",
  company: "Unternehmen",
  right: "Anfrage",
  status: "Stand",
  sentOn: "Gesendet am",
  never: "nicht gesendet",
  maybeSent: "nicht bekannt",
  noDue: "keine gesetzliche Frist",
  dueOpen: "noch kein Tag",
  noDueYet: "nach dem Senden",
  dayUnknown: "Tag nicht lesbar",
  goesOn: "siehe Brief davor",
  follows: "nach „{{kind}}“ vom {{day}}",
  followsAny: "nach einem früheren Brief",
  unreadable_one: "{{count}} Anfrage ist nicht lesbar und fehlt hier. Sie kann hinausgegangen sein.",
  unreadable_other: "{{count}} Anfragen sind nicht lesbar und fehlen hier. Sie können hinausgegangen sein.",
  overdue: "überfällig",
  count_one: "{{count}} Anfrage",
  count_other: "{{count}} Anfragen",
  empty: "Noch nichts unterwegs",
  emptyHint:
    "Wählen Sie ein Unternehmen und schreiben Sie den ersten Brief. Er steht dann hier, bis die Sache erledigt ist.",
  emptyGo: "Zu den Unternehmen",
} as const;

export const status = {
  draft: { name: "Entwurf", means: "Niemand außer Ihnen hat diesen Brief gesehen." },
  queued: { name: "Noch nicht gesendet", means: "Er wartet auf diesem Computer. {{company}} hat ihn nicht bekommen." },
  sending: { name: "Wird gesendet", means: "Der Brief ist gerade auf dem Weg zum Mailserver." },
  unsure: {
    name: "Ungewiss",
    means: "Wir können nicht wissen, ob der Brief hinausging.",
  },
  "not-sent": {
    name: "Nicht gesendet",
    means: "Der Brief wurde nicht gesendet. {{company}} hat ihn nicht bekommen.",
  },
  stopped: {
    name: "Angehalten",
    means: "Sie haben den Brief angehalten, bevor er hinausging. {{company}} hat ihn nicht.",
  },
  sent: {
    name: "Gesendet",
    means:
      "Ihr Mailserver hat den Brief angenommen. Ob er ankam und gelesen wurde, lässt sich von hier aus nicht wissen.",
  },
  bounced: {
    name: "Kam zurück",
    means: "Ihr Mailserver hat den Brief angenommen. Eine Meldung sagt, dass er nicht zugestellt werden konnte.",
  },
} as const;

export const practiceStatus = {
  sent: "Der Übungsserver auf diesem Computer hat den Brief angenommen. {{company}} hat nichts bekommen.",
} as const;

export const way = {
  email: "per E-Mail",
  post: "per Post",
  form: "über ein Webformular",
  "own-mail": "mit Ihrem eigenen Mailprogramm",
  "by-hand": "persönlich übergeben",
} as const;

export const sentOtherwise = {
  post: {
    name: "Mit der Post",
    means:
      "Nach Ihren Angaben ging er am {{day}} mit der Post hinaus. Ob er ankam und gelesen wurde, lässt sich von hier aus nicht wissen.",
  },
  form: {
    name: "Per Webformular",
    means:
      "Nach Ihren Angaben haben Sie ihn am {{day}} über ein Webformular gesendet. Ob er ankam und gelesen wurde, lässt sich von hier aus nicht wissen.",
  },
  "own-mail": {
    name: "Per Mailprogramm",
    means:
      "Nach Ihren Angaben haben Sie ihn am {{day}} mit Ihrem eigenen Mailprogramm gesendet. Ob er ankam und gelesen wurde, lässt sich von hier aus nicht wissen.",
  },
  "by-hand": {
    name: "Übergeben",
    means:
      "Nach Ihren Angaben haben Sie ihn am {{day}} persönlich übergeben. Ob er gelesen wurde, lässt sich von hier aus nicht wissen.",
  },
  dayLost: "einem nicht mehr lesbaren Tag",
} as const;

export const receipt = {
  title: "Wann kam er an?",
  post: "Erst mit diesem Tag beginnt die Frist. Er kann auf einem Rückschein, in der Sendungsverfolgung oder in der Antwort stehen.",
  assumed:
    "Wir nehmen den {{day}} an. Wissen Sie es besser, etwa von einer Empfangsbestätigung oder aus der Antwort, sagen Sie es: Alle Tage werden neu berechnet.",
  said: "Sie sagten: {{day}}. War das falsch, sagen Sie es: Alle Tage werden neu berechnet.",
  label: "Angekommen am",
  save: "Diesen Tag speichern",
  saved: "Gespeichert: angekommen am {{day}}.",
  missing: "Bitte den ganzen Tag eintragen.",
  early: "Das ist vor dem Tag, an dem er hinausging ({{day}}).",
  late: "Dieser Tag kommt erst noch.",
} as const;

export const request = {
  delete: {
    open: "Diese Anfrage löschen …",
    ask: "Diese Anfrage löschen?",
    text: "Das Schreiben, sein Verlauf und alles andere, was hier davon aufbewahrt ist, wird gelöscht; seine Fristen werden nicht mehr beobachtet. {{company}} behält, was angekommen ist. Es lässt sich nicht zurückholen.",
    textUnsure:
      "Niemand weiß, ob dieses Schreiben hinausging. Das Schreiben, sein Verlauf und alles andere, was hier davon aufbewahrt ist, wird gelöscht; Rightsdesk kann Sie dann nicht mehr warnen, bevor Sie {{company}} zweimal schreiben. Es lässt sich nicht zurückholen.",
    yes: "Löschen",
    done: "Die Anfrage wurde gelöscht.",
    later: "Solange das Schreiben wartet oder unterwegs ist, lässt sich die Anfrage nicht löschen.",
  },
  reference: "Aktenzeichen {{reference}}",
  serverSaid: "Die Worte des Mailservers",
  letter: "Der Brief",
  discloses: "Was er von Ihnen verrät",
  disclosesNothing: "Nichts außer dem, was er in Ihren Worten sagt.",
  followedBy: "Briefe, die darauf folgten",
  followedLine: "{{kind}}, {{status}}",
  followedLineOn: "{{kind}}, {{status}}, {{day}}",
  history: "Verlauf",
  technical: "Einzelheiten des Versands",
  messageId: "Message-ID",
  attempts: "Versuche",
  lastTried: "Zuletzt versucht",
  reply: "Antwort des Servers",
  state: "Zustand",
  none: "keine",
  tryAgain: "Noch einmal versuchen",
  tryAgainAll: "Wo das Senden wegen dieses Briefs angehalten wurde, geht es damit für alle wartenden Briefe weiter.",
  trying: "Neuer Versuch …",
  doubt: "Ein früherer Versuch, am {{at}}, kann diesen Brief schon zugestellt haben.",
  unsure: {
    cause: "Was vom letzten Versuch bekannt ist: {{what}}",
    title: "Ging er hinaus?",
    text: "Sehen Sie im Ordner „Gesendet“ Ihres Postfachs nach oder warten Sie einen Tag auf eine Antwort. Senden Sie ihn noch einmal, obwohl er hinausging, bekommt {{company}} ihn doppelt.",
    textPractice: "Sehen Sie im Übungspostfach nach. Liegt der Brief dort, ging er hinaus.",
    when: "Er kann am {{at}} hinausgegangen sein.",
    sent: "Er ging hinaus",
    again: "Noch einmal senden",
  },
} as const;

export const appNote = {
  "try-retry": "Ließ sich nicht senden; ein neuer Versuch ist möglich",
  "try-refused": "Ließ sich nicht senden; erst muss sich etwas ändern",
  "try-unsure": "Ein Versuch endete ohne klare Antwort; der Brief kann hinausgegangen sein",
  "try-interrupted": "Ein Versuch brach ab; der Brief kann hinausgegangen sein",
  "entry-unreadable": "Ein Eintrag, der sich nicht mehr lesen lässt",
  "taken-back": "Zurückgenommen, bevor er hinausging",
  "found-in-sent":
    "Unter den gesendeten Mails Ihres Postfachs gefunden, wohin Ihr Anbieter ihn legte: Sein Server hat den Brief angenommen",
  "report-failed": "Ein Mailserver sagt, dass er nicht zugestellt werden konnte",
  "report-delayed": "Ein Mailserver sagt, dass er sich verspätet und es weiter versucht wird",
  "report-delivered":
    "Der andere Mailserver sagt, dass er ins Postfach gelegt wurde; ob er gelesen wurde, ist nicht bekannt",
  "report-relayed": "Ein Mailserver sagt, dass er den Brief weitergegeben hat; ob er ankam, ist nicht bekannt",
  "report-expanded":
    "Ein Mailserver sagt, dass er den Brief an mehrere weitergegeben hat; ob er ankam, ist nicht bekannt",
  "restored-in-doubt": "Eine Sicherung wurde wiederhergestellt: Er kann inzwischen hinausgegangen sein",
} as const;

export const outboxState = {
  draft: "Entwurf",
  approved: "freigegeben, wartet auf das Senden",
  sending: "wird gesendet",
  sent: "vom Mailserver angenommen",
  retry: "nicht gesendet, neuer Versuch möglich",
  refused: "nicht gesendet; erst muss sich etwas ändern",
  unsure: "ungewiss, ob er hinausging",
} as const;

export const eventSaid = {
  sent: "Nach Ihren Angaben am {{day}} hinausgegangen, {{way}}",
  sentPlain: "Nach Ihren Angaben am {{day}} hinausgegangen",
  received: "Nach Ihren Angaben am {{day}} angekommen",
} as const;

export const events = {
  drafted: "Brief geschrieben",
  approved: "Sie haben den Brief freigegeben",
  queued: "Zum Versand bereit",
  sent: "Vom Mailserver angenommen",
  bounced: "Als unzustellbar gemeldet",
  received: "Ihr Brief kam dort an",
  acknowledged: "Der Eingang wurde bestätigt",
  "identity-asked": "Man fragte, wer Sie sind",
  "identity-given": "Sie haben gezeigt, wer Sie sind",
  "clarification-asked": "Man fragte, was Sie meinen",
  clarified: "Sie haben es erklärt",
  "confirm-link": "Ein Link zum Bestätigen kam",
  "form-asked": "Man verwies auf ein Formular",
  "portal-asked": "Man verwies auf ein Portal",
  "fee-asked": "Man verlangte eine Gebühr",
  complied: "Sie haben das Verlangte getan",
  extended: "Man nahm sich mehr Zeit",
  "answered-in-part": "Zum Teil beantwortet",
  answered: "Beantwortet",
  refused: "Abgelehnt",
  fulfilled: "Erfüllt",
  verified: "Sie haben die Erfüllung geprüft",
  withdrawn: "Sie haben die Anfrage zurückgenommen",
  reminded: "Sie haben erinnert",
  escalated: "Sie sind einen Schritt weiter gegangen",
  "complaint-filed": "Sie haben Beschwerde eingelegt",
  decided: "Die Behörde hat entschieden",
  note: "Notiz",
  call: "Telefonat",
  post: "Brief per Post",
} as const;

export const eventBy = { person: "Sie", app: "Rightsdesk", company: "das Unternehmen" } as const;
