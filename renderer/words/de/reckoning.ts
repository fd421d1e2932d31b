// German: when an answer is due, and every step that leads to the day.
export const reckoning = {
  due: "Antwort fällig bis",
  dueIn_one: "in {{count}} Tag",
  dueIn_other: "in {{count}} Tagen",
  dueToday: "heute",
  dueAgo_one: "vor {{count}} Tag",
  dueAgo_other: "vor {{count}} Tagen",
  noDue: "Keine gesetzliche Frist",
  noDueHint:
    "Wir kennen kein Gesetz, das hier einen Termin setzt. Eine Antwort dürfen Sie trotzdem erwarten und anmahnen.",
  practiceDue: "So wäre es, wenn der Brief echt wäre. In der Übung schuldet Ihnen niemand eine Antwort.",
  notYet: "Wird nach dem Senden gezählt",
  sentUnknown: "Der Tag des Sendens ist nicht mehr lesbar, deshalb lässt sich kein Termin berechnen.",
  open: {
    waiting: "Noch kein Tag",
    "no-day": "Keine gesetzliche Frist",
    "no-right": "Nach diesem Gesetz ist nichts fällig",
    "not-in-force": "Noch nicht verbindlich",
  },
  how: "Wie dieser Tag berechnet ist",
  howOpen: "Warum hier kein Tag steht",
  also: "Was außerdem gilt",
  yours: "Ihre eigenen Tage",
  guidance: "Leitlinie, kein Gesetz",
  goesOn: "Die Frist des vorigen Briefes läuft weiter; dieser Brief setzt keine eigene in Gang.",
  openFirst: "Den vorigen Brief öffnen",
  first: "Er folgt auf „{{title}}“, gesendet am {{day}}.",
  firstDue: "Er folgt auf „{{title}}“, gesendet am {{day}}. Die Antwort darauf ist bis zum {{due}} fällig.",
  period: {
    day_one: "{{count}} Tag",
    day_other: "{{count}} Tage",
    "business-day_one": "{{count}} Arbeitstag",
    "business-day_other": "{{count}} Arbeitstage",
    month_one: "{{count}} Monat",
    month_other: "{{count}} Monate",
  },
  asked: { identity: "einen Identitätsnachweis", clarification: "eine Klarstellung", fee: "eine Gebühr" },
  steps: {
    assumed:
      "Wir nehmen an, dass das Unternehmen Ihren Brief am {{day}} erhalten hat, dem Tag, an dem der Mailserver ihn annahm.",
    assumedSaid:
      "Wir nehmen an, dass das Unternehmen Ihren Brief am {{day}} erhalten hat, dem Tag, an dem er nach Ihren Angaben hinausging.",
    received: "Nach Ihren Angaben hat das Unternehmen Ihren Brief am {{day}} erhalten.",
    sent: "Diese Frist läuft schon ab der Anfrage selbst ({{article}}), also ab dem {{day}}.",
    day_one: "{{count}} Tag ab Fristbeginn ({{article}}) endet am {{day}}.",
    day_other: "{{count}} Tage ab Fristbeginn ({{article}}) enden am {{day}}.",
    "business-day_one": "{{count}} Arbeitstag ab Fristbeginn ({{article}}) endet am {{day}}.",
    "business-day_other": "{{count}} Arbeitstage ab Fristbeginn ({{article}}) enden am {{day}}.",
    month_one: "{{count}} Monat ab Fristbeginn ({{article}}) endet am {{day}}.",
    month_other: "{{count}} Monate ab Fristbeginn ({{article}}) enden am {{day}}.",
    monthEnd: "Diesen Tag gibt es in jenem Monat nicht, deshalb zählt sein letzter: {{day}}.",
    skipped:
      "Der {{holidayOn}} ist ein Feiertag ({{holiday}}; {{place}}) und zählt nicht, deshalb verschiebt sich das Ende auf den {{day}}.",
    weekend:
      "Der {{from}} fällt auf ein Wochenende, deshalb verschiebt sich der letzte Tag ({{article}}) auf den {{day}}.",
    holiday:
      "Der {{from}} ist ein Feiertag ({{holiday}}; {{place}}), deshalb verschiebt sich der letzte Tag ({{article}}) auf den {{day}}.",
    unknown:
      "Die dortigen Feiertage des Jahres {{year}} ({{place}}) kennen wir nicht, deshalb kann das Ende nach dem {{day}} liegen.",
    acknowledge: "Den Eingang muss das Unternehmen bis zum {{day}} bestätigen ({{period}}, {{article}}).",
    extendable:
      "Das Unternehmen kann die Frist bis zum {{day}} strecken (insgesamt {{period}}, {{article}}), wenn es Ihnen das bis zum {{told}} mitteilt.",
    elsewhere:
      "Ging der Brief an eine andere als die Adresse, die das Unternehmen für solche Anfragen nennt, hat es bis zum {{day}} Zeit ({{period}}, {{article}}).",
    guidance: "Die Behörden nennen {{period}} ({{article}}): bis zum {{day}}.",
    startsWith:
      "Was das Unternehmen verlangt hatte ({{what}}), kam von Ihnen am {{day}}: Damit beginnt die Frist ({{article}}).",
    startsAfterWait:
      "Am {{asked}} hat das Unternehmen {{what}} verlangt. Die Frist beginnt {{period}} später ({{article}}), am {{day}}.",
    noPause:
      "Am {{asked}} hat das Unternehmen {{what}} verlangt. Das hält die Frist nicht auf ({{article}}): Sie läuft ab dem {{day}}.",
    askedLate:
      "Die Frist war am {{limit}} um. Dass das Unternehmen am {{day}} noch {{what}} verlangt hat, ändert daran nichts.",
    extensionTold: "Das Unternehmen hat am {{day}} rechtzeitig mitgeteilt, dass es länger braucht ({{article}}).",
    extensionNamed: "Das Gesetz nennt dafür keinen Tag ({{article}}); also zählt der, den man Ihnen nannte: {{day}}.",
    extensionLate:
      "Das Unternehmen hat am {{told}} mitgeteilt, dass es länger braucht ({{article}}). Das war zu spät: Es musste bis zum {{day}} geschehen.",
    paused_one:
      "{{count}} Tag zwischen der Rückfrage und Ihrer Antwort zählt nicht ({{article}}), deshalb endet die Frist am {{day}}.",
    paused_other:
      "{{count}} Tage zwischen der Rückfrage und Ihrer Antwort zählen nicht ({{article}}), deshalb endet die Frist am {{day}}.",
    suspended_one:
      "Wird dem Unternehmen der {{count}} Tag zugestanden, den es auf Sie gewartet hat ({{article}}), hat es bis zum {{day}} Zeit.",
    suspended_other:
      "Werden dem Unternehmen die {{count}} Tage zugestanden, die es auf Sie gewartet hat ({{article}}), hat es bis zum {{day}} Zeit.",
    suspendedStill:
      "Nach Ansicht der Behörden ({{article}}) ruht die Frist, bis Sie die Rückfrage vom {{day}} beantworten.",
    rollUnknown:
      "Ob sich ein letzter Tag, der auf ein Wochenende oder einen Feiertag fällt, nach diesem Gesetz verschiebt, wissen wir nicht. Der Tag ist der {{day}}; warten Sie bis zum {{wait}}, bevor Sie sich beschweren.",
    noDay: "{{rule}} ({{article}}) Deshalb zählen wir ab dem {{day}} nichts.",
    noDayPlain: "Dieses Gesetz setzt dafür keinen Tag ({{article}}); deshalb zählen wir ab dem {{day}} nichts.",
    noRight:
      "Dieses Gesetz kennt ein solches Recht nicht ({{right}}), deshalb ist auf einen Brief vom {{day}} nichts fällig.",
    notInForce: "Dieses Recht ({{right}}) bindet erst ab dem {{day}}.",
  },
  waiting: {
    identity: "Die Frist beginnt, sobald der Identitätsnachweis da ist, den das Unternehmen am {{day}} verlangt hat.",
    clarification: "Die Frist steht still, bis Sie erklären, was das Unternehmen am {{day}} gefragt hat.",
    fee: "Die Frist beginnt, sobald die Gebühr bezahlt ist, die das Unternehmen am {{day}} verlangt hat.",
    arrival:
      "Nach Ihren Angaben ging der Brief am {{day}} mit der Post hinaus. Es läuft keine Frist, bis Sie sagen, wann er ankam.",
    "extension-day":
      "Das Unternehmen braucht länger und muss selbst einen Tag nennen; das Gesetz setzt keinen. Die Frist läuft seit dem {{day}}.",
    bounced: "Nach dem Verlauf kam der Brief vom {{day}} zurück, deshalb läuft keine Frist.",
  },
  limits: {
    complain: {
      until: "Bis zum {{day}} können Sie sich bei der Behörde beschweren ({{article}}).",
      "not-before":
        "Bleibt Ihr Einspruch beim Unternehmen unbeantwortet, können Sie sich ab dem {{day}} bei der Behörde beschweren ({{article}}).",
      open: "Sie können sich bei der Behörde beschweren ({{article}}); einen letzten Tag können wir nicht nennen.",
    },
    "ask-to-examine": {
      until: "Bis zum {{day}} können Sie die Behörde bitten, die Meinungsverschiedenheit zu prüfen ({{article}}).",
      "not-before":
        "Ab dem {{day}} können Sie die Behörde bitten, die Meinungsverschiedenheit zu prüfen ({{article}}).",
      open: "Sie können die Behörde bitten, die Meinungsverschiedenheit zu prüfen ({{article}}); einen letzten Tag können wir nicht nennen.",
    },
    "confirm-in-spite-of-fee": {
      until:
        "Bestätigen Sie bis zum {{day}}, dass Sie es trotz der Gebühr wollen ({{article}}); sonst gilt Ihr Brief als zurückgezogen.",
      "not-before": "Ab dem {{day}} können Sie bestätigen, dass Sie es trotz der Gebühr wollen ({{article}}).",
      open: "Bestätigen Sie, dass Sie es trotz der Gebühr wollen ({{article}}); sonst gilt Ihr Brief als zurückgezogen.",
    },
    "go-to-court": {
      until: "Bis zum {{day}} können Sie vor Gericht gehen ({{article}}).",
      "not-before": "Ab dem {{day}}, nicht früher, können Sie vor Gericht gehen ({{article}}).",
      open: "Sie können vor Gericht gehen ({{article}}); einen Tag können wir nicht nennen.",
    },
    appeal: {
      until:
        "Nach einer Ablehnung können Sie bis zum {{day}} beim Unternehmen selbst Einspruch einlegen ({{article}}).",
      "not-before":
        "Nach einer Ablehnung können Sie ab dem {{day}} beim Unternehmen selbst Einspruch einlegen ({{article}}).",
      open: "Nach einer Ablehnung können Sie in angemessener Zeit beim Unternehmen selbst Einspruch einlegen; ein Tag ist nicht gesetzt ({{article}}).",
    },
  },
  noDay: {
    "br-lgpd": "Es muss sofort geschehen, oder die Gründe müssen genannt werden; ein Tag wird nicht gezählt.",
    "ca-pipeda":
      "Eine Einwilligung lässt sich jederzeit mit angemessener Ankündigung widerrufen; ein Tag ist nicht gesetzt.",
    "ca-qc-law25": "Das Gesetz setzt keinen Tag.",
    "ch-fadp": "Das Gesetz setzt keinen Tag; man kann ein Gericht anrufen.",
    "jp-appi": "Es muss unverzüglich geschehen; ein Tag ist nicht gesetzt.",
    "kr-pipa": "Es muss unverzüglich geschehen; ein Tag ist nicht gesetzt.",
    "uk-gdpr": "Der Verantwortliche teilt das Ergebnis unverzüglich mit.",
  },
} as const;
