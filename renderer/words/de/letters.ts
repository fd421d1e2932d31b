// German: writing, looking through and sending a letter.
export const letters = {
  lead: "Das ist die Mail genau so, wie sie hinausgeht. Ändern Sie, was Sie möchten.",
  from: "Von",
  to: "An",
  subject: "Betreff",
  text: "Text des Briefes",
  send: "Senden an {{address}}",
  sending: "Wird gesendet …",
  practiceSend: "Übung: {{company}} bekommt nichts. Der Brief geht ins Übungspostfach auf diesem Computer.",
  realSend: "Der Brief geht über {{host}} aus Ihrem eigenen Postfach hinaus.",
  realSendPlain: "Der Brief geht aus Ihrem eigenen Postfach hinaus.",
  keep: "Als Entwurf behalten",
  kept: "Der Brief ist als Entwurf aufbewahrt. Er wurde nicht gesendet.",
  discard: "Wegwerfen",
  discardAsk: "Diesen Entwurf wegwerfen?",
  discardText: "Der Brief wurde nicht gesendet. Er lässt sich nicht zurückholen.",
  discarded: "Der Entwurf ist weggeworfen. Gesendet wurde nichts.",
  begun: "Diesen Brief hatten Sie am {{day}} begonnen.",
  rewrite: "Neu schreiben",
  rewriteAsk: "Den Brief neu schreiben?",
  rewriteText: "Ihre Änderungen an Betreff und Text gehen verloren.",
  rewritten: "Der Brief wurde neu geschrieben.",
  law: "Worauf er sich stützt",
  why: {
    "lives-in-eea":
      "Sie leben in der EU oder im EWR, deshalb stützt sich der Brief auf die Datenschutz-Grundverordnung (DSGVO).",
    "lives-in-california":
      "Sie leben in Kalifornien, deshalb stützt sich der Brief auf den California Consumer Privacy Act (CCPA).",
    "no-law-known":
      "Für Ihren Wohnort kennen wir kein Gesetz, das wir mit gutem Gewissen nennen könnten. Der Brief bittet schlicht und zitiert die Datenschutzerklärung, wo sie Ihnen hilft.",
  },
  unchecked: "Noch nicht jede Regel, die wir daraus anführen, ist an ihrem eigenen Wortlaut geprüft.",
  reach: {
    "eu-gdpr":
      "Laut seiner Erklärung sitzt das Unternehmen nicht erkennbar in der EU oder im EWR. Die DSGVO gilt dann, soweit es Menschen dort Waren oder Dienste anbietet oder ihr Verhalten beobachtet (Art. 3 Abs. 2); der Brief sagt das, und die Fristen gelten in diesem Maß.",
    "us-ca-ccpa":
      "Er gilt für Unternehmen von bestimmter Größe und Tätigkeit (Cal. Civ. Code § 1798.140(d)), was von außen niemand wissen kann; der Brief sagt das, und die Fristen gelten in diesem Maß.",
  },
  term: "Wie viel Zeit bleibt",
  terms: {
    "eu-gdpr": {
      access:
        "Die Antwort muss binnen 1 Monat nach Eingang kommen (Art. 12 Abs. 3 DSGVO). Der genaue Tag steht nach dem Senden in der Übersicht.",
      erasure:
        "Die Antwort muss binnen 1 Monat nach Eingang kommen (Art. 12 Abs. 3 DSGVO). Der genaue Tag steht nach dem Senden in der Übersicht.",
      "opt-out":
        "Die Werbung muss mit dem Eingang enden (Art. 21 Abs. 3 DSGVO); bestätigt werden muss das binnen 1 Monat (Art. 12 Abs. 3 DSGVO). Der genaue Tag steht nach dem Senden in der Übersicht.",
    },
    "us-ca-ccpa": {
      access:
        "Die Antwort muss binnen 45 Tagen nach Eingang kommen (Cal. Civ. Code § 1798.130(a)(2)(A)). Der genaue Tag steht nach dem Senden in der Übersicht.",
      erasure:
        "Die Antwort muss binnen 45 Tagen nach Eingang kommen (Cal. Civ. Code § 1798.130(a)(2)(A)). Der genaue Tag steht nach dem Senden in der Übersicht.",
      "opt-out":
        "Das Unternehmen muss binnen 15 Werktagen nach Eingang handeln (11 CCR § 7026(f)). Der genaue Tag steht nach dem Senden in der Übersicht.",
    },
  },
  noTerm: "Keine gesetzliche Frist.",
  earlier: "Sie haben dort schon gefragt",
  earlierSent: "Gesendet am {{day}}.",
  earlierDue: "Gesendet am {{day}}; die Antwort ist bis {{due}} fällig.",
  earlierOther: {
    sent: "Freigegeben am {{day}} und gesendet; der Tag des Sendens ist nicht mehr lesbar.",
    queued: "Freigegeben am {{day}}, noch nicht gesendet.",
    sending: "Freigegeben am {{day}}, wird gerade gesendet.",
    unsure: "Freigegeben am {{day}}; er kann hinausgegangen sein.",
    "not-sent": "Freigegeben am {{day}}; er ging nicht hinaus.",
    unreadable: "Freigegeben am {{day}}. Der Eintrag lässt sich nicht mehr lesen, er kann also hinausgegangen sein.",
  },
  noDay: "einem Tag, der sich nicht mehr lesen lässt",
  outdated: {
    title: "Dieser Brief ist überholt",
    from: "Er wurde für Ihr Postfach {{was}} geschrieben. Jetzt gehen Briefe aus {{now}} hinaus.",
    to: "Er wurde an {{was}} geschrieben. Jetzt gehen Briefe an {{company}} an {{now}}.",
    toNobody:
      "Er wurde an {{was}} geschrieben. Diese Adresse wurde seither verworfen, und eine andere von {{company}} ist nicht bekannt.",
    hint: "Schreiben Sie ihn neu und sehen Sie ihn durch, bevor Sie ihn senden.",
  },
  earlierHint: "Ein zweiter Brief macht es nicht schneller, solange die Zeit für den ersten läuft.",
  customer: "Kundennummer bei {{company}}",
  customerHint: "Wenn Sie eine haben, findet man Sie damit leichter. Sie kommt in den Brief.",
  customerPut: "In den Brief setzen",
  customerTake: "Aus dem Brief nehmen",
  language: {
    en: "Der Brief ist auf Englisch geschrieben.",
    de: "Der Brief ist auf Deutsch geschrieben.",
  },
  notFound: "Diese Anfrage ist nicht mehr da.",
} as const;

export const needs = {
  person: {
    title: "Wer schreibt?",
    hint: "Rightsdesk braucht das einmal, für den Brief. Es bleibt auf diesem Computer und steht nur in Briefen, die Sie senden.",
    done: "Weiter zum Brief",
  },
  account: {
    title: "Aus welchem Postfach soll er kommen?",
    hint: "Briefe gehen über Ihren eigenen Mailanbieter hinaus. Die Angaben stehen in dessen Hilfe unter „SMTP“.",
    done: "Weiter zum Brief",
  },
  contact: "Tragen Sie zuerst eine Adresse ein, dann schreiben Sie den Brief.",
  unlock: {
    title: "Mail-Passwort entsperren",
    hint: "Das Passwort Ihres Postfachs ist verschlüsselt aufbewahrt. Mit Ihrer Passphrase gilt es, bis die App geschlossen wird.",
    label: "Passphrase",
    done: "Entsperren",
    send: "Entsperren und senden",
    wait: "Nach drei falschen Versuchen müssen Sie vor jedem weiteren warten, jedes Mal länger, bis zu einer Minute.",
    unlocked: "Entsperrt, bis die App geschlossen wird.",
  },
} as const;
