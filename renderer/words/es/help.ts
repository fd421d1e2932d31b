// Spanish: the help inside the window.

export const help = {
  title: "Ayuda",
  lead: "Una página para cada tarea. Están en la aplicación y no necesitan red.",
  find: "Ayuda: {{title}}",
  pages: {
    "first-letter": "La primera carta, para practicar",
    companies: "Empresas",
    policies: "Leer una política",
    letters: "Qué dice una carta",
    mailboxes: "Sus buzones",
    sending: "El envío",
    tracker: "Seguimiento, resumen y calendario",
    replies: "Respuestas",
    campaigns: "Una carta a muchas empresas",
    proof: "Prueba",
    protection: "Sus datos: protección, copias, mudanza",
    shortcuts: "Atajos de teclado",
  },
} as const;
