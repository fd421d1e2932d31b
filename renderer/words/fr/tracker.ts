// French: the tracker and the page of one request.
export const tracker = {
  title: "Suivi",
  table: "Demandes",
  company: "Entreprise",
  right: "Demande",
  status: "État",
  sentOn: "Envoyée le",
  never: "pas envoyée",
  maybeSent: "inconnu",
  noDue: "la loi ne fixe pas de date",
  dueOpen: "pas encore de date",
  noDueYet: "une fois envoyée",
  dayUnknown: "jour illisible",
  goesOn: "voir la lettre précédente",
  follows: "après « {{kind}} » du {{day}}",
  followsAny: "après une lettre antérieure",
  unreadable_one: "{{count}} demande n’est pas lisible et manque ici. Elle est peut-être partie.",
  unreadable_many: "{{count}} demandes ne sont pas lisibles et manquent ici. Elles sont peut-être parties.",
  unreadable_other: "{{count}} demandes ne sont pas lisibles et manquent ici. Elles sont peut-être parties.",
  overdue: "en retard",
  count_one: "{{count}} demande",
  count_many: "{{count}} demandes",
  count_other: "{{count}} demandes",
  empty: "Rien en cours pour l’instant",
  emptyHint:
    "Choisissez une entreprise et écrivez votre première lettre. Elle restera ici jusqu’à ce que l’affaire soit close.",
  emptyGo: "Aller aux entreprises",
} as const;

export const status = {
  draft: { name: "Brouillon", means: "Personne d’autre que vous n’a vu cette lettre." },
  queued: { name: "En attente d’envoi", means: "Elle attend sur cet ordinateur. {{company}} ne l’a pas reçue." },
  sending: { name: "Envoi en cours", means: "La lettre est en route vers le serveur mail en ce moment même." },
  unsure: {
    name: "Incertaine",
    means: "Nous ne pouvons pas savoir si la lettre est partie.",
  },
  "not-sent": { name: "Pas envoyée", means: "La lettre n’a pas été envoyée. {{company}} ne l’a pas reçue." },
  stopped: { name: "Arrêtée", means: "Vous avez arrêté la lettre avant son départ. {{company}} ne l’a pas reçue." },
  sent: {
    name: "Envoyée",
    means: "Votre serveur mail a accepté la lettre. Si elle est arrivée et a été lue, on ne peut pas le savoir d’ici.",
  },
  bounced: {
    name: "Revenue",
    means: "Votre serveur mail a accepté la lettre. Un rapport dit qu’elle n’a pas pu être remise.",
  },
} as const;

export const practiceStatus = {
  sent: "Le serveur d’exercice de cet ordinateur a accepté la lettre. {{company}} n’a rien reçu.",
} as const;

/** How a letter went out, in short. */
export const way = {
  email: "par e-mail",
  post: "par courrier",
  form: "par un formulaire en ligne",
  "own-mail": "avec votre logiciel de messagerie",
  "by-hand": "en main propre",
} as const;

/** Letters that went out without Rightsdesk: the person's word is all that is known of them. */
export const sentOtherwise = {
  post: {
    name: "Postée",
    means: "Vous dites l’avoir postée le {{day}}. Si elle est arrivée et a été lue, on ne peut pas le savoir d’ici.",
  },
  form: {
    name: "Envoyée par formulaire",
    means:
      "Vous dites l’avoir envoyée par un formulaire en ligne le {{day}}. Si elle est arrivée et a été lue, on ne peut pas le savoir d’ici.",
  },
  "own-mail": {
    name: "Envoyée par logiciel de messagerie",
    means:
      "Vous dites l’avoir envoyée avec votre logiciel de messagerie le {{day}}. Si elle est arrivée et a été lue, on ne peut pas le savoir d’ici.",
  },
  "by-hand": {
    name: "Donnée en main propre",
    means: "Vous dites l’avoir donnée en main propre le {{day}}. Si elle a été lue, on ne peut pas le savoir d’ici.",
  },
  dayLost: "un jour qui n’est plus lisible",
} as const;

export const receipt = {
  title: "Quand l’ont-ils reçue ?",
  post: "Leur délai ne commence que ce jour-là. Vous le trouverez peut-être sur un avis de réception, dans le suivi de l’envoi ou dans leur réponse.",
  assumed:
    "Nous supposons le {{day}}. Si vous en savez plus, par un accusé de réception ou par leur réponse, dites-le : tous les jours sont recomptés.",
  said: "Vous avez dit le {{day}}. Si c’était faux, dites-le : tous les jours sont recomptés.",
  label: "Reçue par eux le",
  save: "Enregistrer ce jour",
  saved: "Enregistré : reçue par eux le {{day}}.",
  missing: "Veuillez saisir le jour complet.",
  early: "C’est avant son départ, le {{day}}.",
  late: "Ce jour n’est pas encore venu.",
} as const;

export const request = {
  delete: {
    open: "Supprimer cette demande…",
    ask: "Supprimer cette demande ?",
    text: "La lettre, son historique et tout ce qui en est conservé ici disparaissent, et ses délais ne sont plus surveillés. {{company}} garde ce qu’elle a reçu. Rien ne peut être récupéré.",
    textUnsure:
      "Personne ne sait si cette lettre est partie. La lettre, son historique et tout ce qui en est conservé ici disparaissent ; Rightsdesk ne pourra donc plus vous avertir avant que vous n’écriviez deux fois à {{company}}. Rien ne peut être récupéré.",
    yes: "Supprimer",
    done: "La demande a été supprimée.",
    later: "Tant que sa lettre est en attente ou en route, la demande ne peut pas être supprimée.",
  },
  reference: "Référence {{reference}}",
  serverSaid: "Les propres mots du serveur mail",
  letter: "La lettre",
  discloses: "Ce qu’elle dit de vous",
  disclosesNothing: "Rien de plus que ce qu’elle dit avec vos mots.",
  followedBy: "Lettres venues après elle",
  followedLine: "{{kind}}, {{status}}",
  followedLineOn: "{{kind}}, {{status}}, {{day}}",
  history: "Historique",
  technical: "Détails de l’envoi",
  messageId: "Message-ID",
  attempts: "Tentatives",
  lastTried: "Dernière tentative",
  reply: "Réponse du serveur",
  state: "État",
  none: "aucune",
  tryAgain: "Réessayer",
  tryAgainAll: "Si l’envoi a été arrêté à cause de cette lettre, il reprend alors pour toutes les lettres en attente.",
  trying: "Nouvelle tentative…",
  doubt: "Une tentative antérieure, le {{at}}, a peut-être déjà remis cette lettre.",
  unsure: {
    cause: "Ce que l’on sait de la dernière tentative : {{what}}",
    title: "Est-elle partie ?",
    text: "Regardez dans le dossier « Envoyés » de votre boîte mail, ou attendez une réponse pendant un jour. Si vous la renvoyez alors qu’elle est partie, {{company}} la recevra deux fois.",
    textPractice: "Regardez dans la boîte d’exercice. Si la lettre y est, elle est partie.",
    when: "Elle est peut-être partie le {{at}}.",
    sent: "Elle est partie",
    again: "La renvoyer",
  },
} as const;

/** What the app notes in a request's log. */
export const appNote = {
  "try-retry": "N’a pas pu être envoyée ; une nouvelle tentative est possible",
  "try-refused": "N’a pas pu être envoyée ; quelque chose doit d’abord être changé",
  "try-unsure": "Une tentative s’est terminée sans réponse claire ; la lettre est peut-être partie",
  "try-interrupted": "Une tentative a été interrompue ; la lettre est peut-être partie",
  "entry-unreadable": "Une entrée qui n’est plus lisible",
  "taken-back": "Retenue avant de partir",
  "found-in-sent":
    "Trouvée parmi les envois de votre boîte mail, où votre fournisseur l’a mise : son serveur a accepté la lettre",
  "report-failed": "Un serveur mail dit qu’elle n’a pas pu être remise",
  "report-delayed": "Un serveur mail dit qu’elle a du retard et qu’il continue d’essayer",
  "report-delivered":
    "L’autre serveur mail dit qu’elle a été remise dans la boîte ; si elle a été lue, on ne le sait pas",
  "report-relayed": "Un serveur mail dit qu’il a transmis la lettre ; si elle est arrivée, on ne le sait pas",
  "report-expanded":
    "Un serveur mail dit qu’il a transmis la lettre à plusieurs personnes ; si elle est arrivée, on ne le sait pas",
  "restored-in-doubt": "Une sauvegarde a été restaurée : la lettre est peut-être partie entre-temps",
} as const;

export const outboxState = {
  draft: "brouillon",
  approved: "validée, en attente d’envoi",
  sending: "envoi en cours",
  sent: "acceptée par le serveur mail",
  retry: "pas envoyée, une nouvelle tentative est possible",
  refused: "pas envoyée ; quelque chose doit d’abord être changé",
  unsure: "on ne sait pas si elle est partie",
} as const;

/** What the person said themselves is told apart from what happened before our eyes. */
export const eventSaid = {
  sent: "Vous dites qu’elle est partie le {{day}}, {{way}}",
  sentPlain: "Vous dites qu’elle est partie le {{day}}",
  received: "Vous dites qu’ils l’ont reçue le {{day}}",
} as const;

export const events = {
  drafted: "Lettre écrite",
  approved: "Vous avez validé la lettre",
  queued: "Prête à partir",
  sent: "Acceptée par le serveur mail",
  bounced: "Signalée comme non remise",
  received: "Ils ont reçu votre lettre",
  acknowledged: "Ils ont accusé réception",
  "identity-asked": "Ils ont demandé qui vous êtes",
  "identity-given": "Vous avez justifié de votre identité",
  "clarification-asked": "Ils ont demandé une précision",
  clarified: "Vous avez précisé",
  "confirm-link": "Ils ont envoyé un lien de confirmation",
  "form-asked": "Ils vous ont demandé d’utiliser un formulaire",
  "portal-asked": "Ils vous ont demandé d’utiliser un portail",
  "fee-asked": "Ils ont demandé des frais",
  complied: "Vous avez fait ce qu’ils demandaient",
  extended: "Ils ont pris plus de temps",
  "answered-in-part": "Ils ont répondu en partie",
  answered: "Ils ont répondu",
  refused: "Ils ont refusé",
  fulfilled: "Ils ont fait ce que vous demandiez",
  verified: "Vous avez vérifié qu’ils l’ont fait",
  withdrawn: "Vous avez retiré la demande",
  reminded: "Vous les avez relancés",
  escalated: "Vous êtes allé un pas plus loin",
  "complaint-filed": "Vous avez introduit une réclamation",
  decided: "L’autorité a tranché",
  note: "Note",
  call: "Appel téléphonique",
  post: "Lettre par courrier",
} as const;

export const eventBy = { person: "vous", app: "Rightsdesk", company: "l’entreprise" } as const;
