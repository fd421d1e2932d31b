// French: the help inside the window.

export const help = {
  title: "Aide",
  lead: "Une page par tâche. Elles sont dans l’application et n’ont pas besoin de réseau.",
  find: "Aide : {{title}}",
  pages: {
    "first-letter": "La première lettre, pour s’exercer",
    companies: "Entreprises",
    policies: "Lire une politique",
    letters: "Ce que contient une lettre",
    mailboxes: "Vos boîtes mail",
    sending: "L’envoi",
    tracker: "Suivi, bilan et calendrier",
    replies: "Réponses",
    campaigns: "Une lettre à plusieurs entreprises",
    proof: "Preuve",
    protection: "Vos données : protection, copies, déménagement",
    shortcuts: "Raccourcis clavier",
  },
} as const;
