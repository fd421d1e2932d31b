// German: the help inside the window.

export const help = {
  title: "Hilfe",
  lead: "Eine Seite für jede Aufgabe. Sie liegen in der App und brauchen kein Netz.",
  find: "Hilfe: {{title}}",
  pages: {
    "first-letter": "Der erste Brief, zur Übung",
    companies: "Unternehmen",
    policies: "Eine Datenschutzerklärung lesen",
    letters: "Was in einem Brief steht",
    mailboxes: "Ihre Postfächer",
    sending: "Senden",
    tracker: "Übersicht, Zahlen und Kalender",
    replies: "Antworten",
    campaigns: "Ein Brief an viele Unternehmen",
    proof: "Nachweis",
    protection: "Ihre Daten: Schutz, Kopien, Umzug",
    shortcuts: "Tastenkürzel",
  },
} as const;
