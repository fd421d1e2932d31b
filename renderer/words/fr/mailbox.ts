// French: what the person's own mailbox says of letters, and the copies that lie in it.
export const mailbox = {
  copy: {
    wanted: "Une copie dans votre dossier « Envoyés » est encore à faire.",
    retrying:
      "Une copie dans votre dossier « Envoyés » n’a pas encore pu être faite ; une nouvelle tentative a lieu d’elle-même. {{what}}",
    made: "Une copie se trouve dans « {{folder}} » de votre boîte mail.",
    found: "Votre fournisseur a mis une copie dans « {{folder}} » de votre boîte mail.",
    failed: "Une copie dans votre dossier « Envoyés » n’a pas pu être faite. {{what}}",
    apart: "La lettre elle-même n’est pas concernée.",
    again: "Réessayer la copie",
  },
  look: {
    button: "Chercher dans ma boîte mail",
    looking: "Recherche…",
    hint: "Cherche par IMAP la lettre parmi vos envois et un rapport disant qu’elle est revenue. Rien n’y est modifié.",
    at: "Cherché le {{at}}.",
    found: {
      nothing:
        "Ni la lettre ni un rapport à son sujet n’ont été trouvés. Cela ne prouve rien : elle est peut-être partie quand même.",
      "own-copy":
        "La lettre a été trouvée, mais la copie est une de celles que Rightsdesk y a mises. Cela ne prouve rien.",
      "in-sent":
        "La lettre a été trouvée parmi vos envois, où votre fournisseur l’a mise : son serveur a accepté la lettre.",
      report: "Un rapport sur la lettre a été trouvé : votre serveur a accepté la lettre.",
    },
    whole_one: "« {{folder}} » : {{count}} e-mail",
    whole_many: "« {{folder}} » : {{count}} e-mails",
    whole_other: "« {{folder}} » : {{count}} e-mails",
    part_one: "« {{folder}} » : seulement {{count}} e-mail, le plus récent",
    part_many: "« {{folder}} » : seulement les {{count}} e-mails les plus récents",
    part_other: "« {{folder}} » : seulement les {{count}} e-mails les plus récents",
    where: "Parcouru :",
  },
  report: {
    failed: "Un rapport du {{day}} dit qu’elle est revenue. Ses mots :",
    doubt:
      "Qui a reçu la lettre peut falsifier un tel rapport. Si vous savez qu’elle est arrivée, retirez l’entrée dans l’historique : le délai court de nouveau.",
    address:
      "D’après ces mots, l’adresse {{address}} ne fonctionne pas. Cherchez-en une autre avant d’écrire de nouveau.",
    notAddress:
      "Cela ne tient pas forcément à l’adresse : elle fonctionnera peut-être un autre jour ou d’une autre manière.",
    delivered:
      "L’autre serveur mail dit que la lettre a été mise dans la boîte mail le {{day}}. Si elle a été lue, on ne le sait pas.",
    delayed: "Un serveur mail a dit le {{day}} qu’elle a du retard et qu’il continue d’essayer.",
    relayed: "Un serveur mail a dit le {{day}} qu’il a transmis la lettre. Si elle est arrivée, on ne le sait pas.",
    expanded:
      "Un serveur mail a dit le {{day}} qu’il a transmis la lettre à plusieurs personnes. Si elle est arrivée, on ne le sait pas.",
  },
  returned: {
    title: "Un rapport du {{day}} dit qu’une lettre à {{address}} est revenue",
    hint: "D’après ses mots, cette adresse ne fonctionne pas. Vérifiez-la avant de lui écrire de nouveau.",
  },
  hunt: {
    button: "Chercher les lettres revenues",
    looking: "Recherche…",
    title: "Chercher les lettres revenues",
    none: "Aucune lettre n’est partie ces 60 derniers jours ; il n’y a donc rien à chercher.",
    nothing: "Rien de nouveau n’a été trouvé.",
    news_one: "{{count}} nouveau rapport sur une lettre a été trouvé.",
    news_many: "{{count}} nouveaux rapports sur des lettres ont été trouvés.",
    news_other: "{{count}} nouveaux rapports sur des lettres ont été trouvés.",
    bounced_one: "{{count}} lettre est revenue, selon un rapport.",
    bounced_many: "{{count}} lettres sont revenues, selon des rapports.",
    bounced_other: "{{count}} lettres sont revenues, selon des rapports.",
    failed: "{{address}} n’a pas pu être consultée :",
    partly: "Dans {{address}}, seuls les e-mails les plus récents de « {{folder}} » ont été parcourus.",
  },
  replies: {
    button: "Chercher les réponses",
    looking: "Recherche…",
    title: "Chercher les réponses",
    none: "Aucune lettre n’est encore partie ; il n’y a donc rien à quoi répondre.",
    nothing: "Aucune nouvelle réponse n’a été trouvée dans ce qui a été parcouru.",
    taken_one: "{{count}} nouvel e-mail a été importé.",
    taken_many: "{{count}} nouveaux e-mails ont été importés.",
    taken_other: "{{count}} nouveaux e-mails ont été importés.",
    show: "Les regarder",
    failed: "{{address}} n’a pas pu être parcourue jusqu’au bout :",
    left_one: "Dans {{address}}, « {{folder}} », {{count}} e-mail reste à parcourir. Cherchez de nouveau pour lui.",
    left_many: "Dans {{address}}, « {{folder}} », {{count}} e-mails restent à parcourir. Cherchez de nouveau pour eux.",
    left_other:
      "Dans {{address}}, « {{folder}} », {{count}} e-mails restent à parcourir. Cherchez de nouveau pour eux.",
    tooLarge_one:
      "Dans {{address}}, « {{folder}} », {{count}} e-mail était trop volumineux pour être récupéré. Enregistrez-le depuis votre logiciel de messagerie et importez-le comme fichier.",
    tooLarge_many:
      "Dans {{address}}, « {{folder}} », {{count}} e-mails étaient trop volumineux pour être récupérés. Enregistrez-les depuis votre logiciel de messagerie et importez-les comme fichiers.",
    tooLarge_other:
      "Dans {{address}}, « {{folder}} », {{count}} e-mails étaient trop volumineux pour être récupérés. Enregistrez-les depuis votre logiciel de messagerie et importez-les comme fichiers.",
    missing: "Dans {{address}}, il n’y a plus de dossier « {{folder}} ». Changez son nom dans les réglages.",
  },
} as const;
