// French: the frame around the rooms, the first start, and what is said when something breaks.
export const shell = {
  keys: { hide: { darwin: "⌘L", other: "Ctrl+L" }, lock: { darwin: "⇧⌘L", other: "Ctrl+Maj+L" } },
  app: "Rightsdesk",
  skip: "Aller à la partie principale",
  nav: "Espaces",
  main: "Partie principale",
  companies: "Entreprises",
  campaigns: "Campagnes",
  policies: "Lire une politique",
  tracker: "Suivi",
  overview: "Bilan",
  calendar: "Calendrier",
  replies: "Réponses",
  practice: "Boîte d’exercice",
  settings: "Réglages",
  find: "Aller à…",
  hide: "Masquer",
  back: "Retour : {{where}}",
  close: "Fermer",
  cancel: "Annuler",
  save: "Enregistrer",
  busy: "Un instant…",
  dismiss: "Fermer ce message",
  outcome: "Ce qui s’est passé",
  opensOutside: "s’ouvre dans votre navigateur",
  banner: {
    region: "Mode exercice",
    title: "Exercice : rien ne quitte cet ordinateur",
    change: "Changer la destination des lettres",
    badge: "Exercice",
  },
  link: {
    letter: "Un lien propose : {{what}}, {{company}}",
    company: "Un lien mène à {{company}}",
    text: "Il n’écrit rien et n’envoie rien. Vous voyez d’abord la page et décidez là.",
    open: "Ouvrir la page",
    leave: "Ne pas l’ouvrir",
    unknown: "Un lien a mené à Rightsdesk, mais à rien de ce qui s’y trouve. Rien n’a été fait.",
    unlisted:
      "Un lien a mené à une entreprise qui n’est pas dans votre liste. Lisez d’abord sa politique, puis vous pourrez lui écrire. Rien n’a été fait.",
  },
  setAside: {
    title: "Vos données précédentes n’ont pas pu être lues",
    text: "Rightsdesk a démarré à vide. Le fichier endommagé a été mis de côté et rien n’a été supprimé. Il se trouve ici :",
  },
  clockBack: {
    title: "L’horloge de cet ordinateur a reculé",
    text: "Rightsdesk a déjà servi le {{latest}}, et selon l’horloge nous sommes le {{today}}. Rien n’est perdu ; mais tant que l’horloge n’est pas juste, les échéances paraissent plus lointaines qu’elles ne le sont, et ce qui arrive maintenant est noté trop tôt.",
    trust: "L’horloge est juste maintenant",
  },
  unreadable_one: "{{count}} demande n’est plus lisible",
  unreadable_many: "{{count}} demandes ne sont plus lisibles",
  unreadable_other: "{{count}} demandes ne sont plus lisibles",
  unreadableText:
    "Leurs entrées sont endommagées. Elles ne sont pas supprimées, mais le suivi ne peut pas les montrer. Avant d’écrire de nouveau à la même entreprise, pensez qu’elles sont peut-être parties.",
  roomsMissing: {
    title: "Une partie de Rightsdesk n’a pas pu être chargée",
    text: "Vos données sont conservées sur cet ordinateur. Rechargez la fenêtre ; si cela n’aide pas, fermez Rightsdesk et rouvrez-le.",
    again: "Recharger la fenêtre",
  },
  bug: {
    title: "Quelque chose s’est mal passé dans Rightsdesk",
    text: "C’est une erreur de l’application, pas la vôtre. Vos demandes sont conservées sur cet ordinateur. Avant de renvoyer quoi que ce soit, regardez dans le suivi ce qui est déjà parti.",
    back: "Retour aux entreprises",
    restart:
      "Rightsdesk n’a pas pu démarrer correctement. Fermez-le et rouvrez-le ; vos données sont conservées sur cet ordinateur.",
    detail: "Ce qu’en dit l’application",
  },
} as const;

/** Where one types where to go. */
export const palette = {
  title: "Aller à",
  hint: "Un espace, un réglage, une entreprise, une demande…",
  rooms: "Espaces et réglages",
  requests: "Demandes",
  setting: "Réglages : {{title}}",
  newCampaign: "Écrire à plusieurs entreprises",
  hide: "Masquer mes données",
  request: "{{kind}}, {{company}}",
  none: "Rien ici ne s’appelle « {{text}} ».",
} as const;

export const welcome = {
  title: "Vos données, votre choix.",
  what: "Rightsdesk écrit des lettres qui demandent aux entreprises de montrer, d’effacer ou de ne plus utiliser vos données, les envoie depuis votre propre boîte mail et suit les réponses.",
  private: "Tout reste sur cet ordinateur, sans compte. Rien ne part que ce que vous envoyez ou demandez.",
  choose: "Comment souhaitez-vous commencer ?",
  practice: {
    title: "Essayer avec la boîte d’exercice",
    text: "Un serveur mail dans l’application joue l’entreprise : faites tout le parcours ; rien ne quitte cet ordinateur.",
  },
  real: {
    title: "Utiliser ma propre boîte mail",
    text: "Les lettres passent par votre fournisseur de messagerie et vont à de vraies entreprises. Vous lisez et validez chacune avant son départ.",
  },
  later: "Vous pouvez changer à tout moment dans les réglages.",
} as const;
