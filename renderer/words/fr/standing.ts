// French: how well a company can be reached, and what to do instead.
export const contactStanding = {
  title: "Une autre voie vers cette entreprise",
  markLabel: "Comment elle reçoit les demandes",
  marks: {
    none: "Comme le dit sa politique",
    "form-only": "Seulement par son formulaire en ligne",
    "device-id-only": "Seulement avec le numéro d’un appareil, dans son application",
    "post-only": "Seulement par la poste",
  },
  heirLabel: "Quelle entreprise a pris sa place ? Saisissez son nom",
  noHeir: "{{company}} n’a pas pris sa place",
  kept: "C’est noté. Vous pouvez revenir dessus à tout moment.",
  undone: "C’est repris.",
  heir: "Vous avez dit que {{company}} a pris la place de cette entreprise.",
  heirHint: "Vos demandes à cette entreprise restent comme elles sont. Les nouvelles peuvent aller à l’autre.",
  toHeir: "Aller à {{company}}",
  marked: {
    "form-only": "Vous avez dit que cette entreprise ne reçoit les demandes que par son formulaire en ligne.",
    "device-id-only": "Vous avez dit que cette entreprise ne reçoit les demandes qu’avec le numéro d’un appareil.",
    "post-only": "Vous avez dit que cette entreprise ne reçoit les demandes que par la poste.",
  },
  nothing: {
    "form-only": "L’adresse du formulaire n’est pas connue. La politique y renvoie en général.",
    "device-id-only":
      "Cherchez dans les réglages de l’application son numéro et sa page de confidentialité. Rightsdesk ne peut pas envoyer une telle demande.",
    "post-only": "Son adresse postale n’est pas connue.",
  },
  returned: "Un rapport dit qu’une lettre à cette adresse est revenue. La meilleure voie suivante :",
  otherWay: "Aucune adresse e-mail n’est connue. La meilleure voie suivante :",
  next: {
    email: "L’adresse suivante de la politique est {{value}}.",
    form: "Son formulaire : {{value}}. Écrivez la lettre, copiez son texte dans le formulaire et notez que vous l’avez envoyée.",
    postal: "Par la poste à : {{value}}. Écrivez la lettre, imprimez-la et notez que vous l’avez postée.",
  },
  take: "Utiliser désormais {{value}}",
  old: {
    reading: "Vous avez lu la politique de cette entreprise le {{day}}, il y a plus d’un an.",
    person: "Vous avez saisi l’adresse de cette entreprise le {{day}}, il y a plus d’un an.",
    list: "Le contact de cette entreprise a été vérifié pour la dernière fois le {{day}}, il y a plus d’un an.",
  },
  oldHint:
    "Il peut avoir changé. Rien n’est téléchargé de soi-même : ouvrez la politique dans votre navigateur et faites-la relire.",
  readAgain: "La relire",
} as const;
