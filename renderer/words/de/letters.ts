// German: writing, looking through and sending a letter.
export const letters = {
  lead: "Das ist die Mail genau so, wie sie hinausgeht. Ändern Sie, was Sie möchten.",
  from: "Von",
  to: "An",
  subject: "Betreff",
  text: "Text des Briefes",
  send: "Senden an {{address}}",
  sending: "Wird gesendet …",
  practiceSend: "Übung: Der Brief geht ins Übungspostfach auf diesem Computer, nicht an {{company}}.",
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
  term: "Wie viel Zeit bleibt",
  terms: {
    "eu-gdpr": {
      access:
        "Die Antwort muss binnen 1 Monat nach Eingang kommen. Der genaue Tag steht nach dem Senden in der Übersicht.",
      erasure:
        "Die Antwort muss binnen 1 Monat nach Eingang kommen. Der genaue Tag steht nach dem Senden in der Übersicht.",
      "opt-out":
        "Die Antwort muss binnen 1 Monat nach Eingang kommen. Der genaue Tag steht nach dem Senden in der Übersicht.",
    },
    "us-ca-ccpa": {
      access:
        "Die Antwort muss binnen 45 Tagen nach Eingang kommen. Der genaue Tag steht nach dem Senden in der Übersicht.",
      erasure:
        "Die Antwort muss binnen 45 Tagen nach Eingang kommen. Der genaue Tag steht nach dem Senden in der Übersicht.",
      "opt-out":
        "Binnen 15 Werktagen nach Eingang muss gehandelt werden. Der genaue Tag steht nach dem Senden in der Übersicht.",
    },
  },
  noTerm: "Kein Gesetz setzt einen Termin.",
  earlier: "Sie haben dort schon gefragt",
  earlierSent: "Gesendet am {{day}}.",
  earlierDue: "Gesendet am {{day}}; die Antwort ist bis {{due}} fällig.",
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
    unlocked: "Entsperrt, bis die App geschlossen wird.",
  },
} as const;
