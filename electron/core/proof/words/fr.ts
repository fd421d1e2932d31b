// French: what a dossier says.
import type { DossierWords } from "./dossier-words.ts";

export const fr: DossierWords = {
  title: (reference) => `Dossier ${reference}`,
  madeAt: (at) => `Fait le ${at} avec Rightsdesk.`,
  practice: "Exercice : rien de ceci n’a été envoyé à personne.",
  company: "Entreprise",
  law: "Loi",
  noLaw: "aucune ; la lettre s’appuie sur la propre politique de l’entreprise ou sur son bon vouloir",
  head: {
    summary: "De quoi il s’agit",
    timeline: "Ce qui s’est passé",
    messages: "Messages",
    duties: "Obligations et délais",
    letters: "Lettres",
    files: "Fichiers de ce dossier",
    means: "Ce que ce dossier montre, et ce qu’il ne montre pas",
  },
  times: "Les heures sont en UTC ; les jours sont ceux de la personne à ce moment-là.",
  column: {
    when: "Quand",
    what: "Quoi",
    by: "Par",
    words: "Mots",
    direction: "Sens",
    from: "De",
    to: "À",
    subject: "Objet",
    messageId: "Message-ID",
    reply: "La propre ligne de réponse du serveur mail",
    file: "Fichier",
    on: "Jour",
    article: "Article",
    state: "Le jour de ce dossier",
    hash: "SHA-256",
    bytes: "Octets",
  },
  letter: {
    access: "Demande d’accès",
    erasure: "Demande d’effacement",
    rectification: "Demande de rectification",
    "opt-out-marketing": "Opposition à la publicité",
    "opt-out-sale": "Opposition à la vente et au partage",
    "third-party-disclosure": "Question : qui a reçu les données",
    objection: "Opposition",
    reminder: "Relance",
    "identity-answer": "Réponse sur l’identité",
    "form-answer": "Réponse sur un formulaire",
    "refusal-answer": "Réponse à un refus",
    "incomplete-answer": "Lettre sur ce qui manque",
    "extension-check": "Question sur le délai prolongé",
    "fee-answer": "Réponse sur des frais",
    appeal: "Recours",
    "internal-complaint": "Plainte à l’entreprise",
    complaint: "Réclamation",
  },
  event: {
    drafted: "Lettre écrite",
    approved: "Lettre validée par la personne",
    queued: "Lettre prête à partir",
    sent: "Acceptée par le serveur mail",
    bounced: "Revenue, n’ayant pas pu être remise",
    received: "Reçue par l’entreprise, selon la note de la personne",
    acknowledged: "L’entreprise a confirmé la réception",
    "identity-asked": "L’entreprise a demandé une preuve d’identité",
    "identity-given": "La personne a justifié de son identité",
    "clarification-asked": "L’entreprise a demandé une précision",
    clarified: "La personne a précisé",
    "confirm-link": "L’entreprise a envoyé un lien de confirmation",
    "form-asked": "L’entreprise a renvoyé à un formulaire",
    "portal-asked": "L’entreprise a renvoyé à un portail",
    "fee-asked": "L’entreprise a demandé des frais",
    extended: "L’entreprise a pris plus de temps",
    "answered-in-part": "L’entreprise a répondu en partie",
    answered: "L’entreprise a répondu",
    refused: "L’entreprise a refusé",
    complied: "La personne a fait ce que l’entreprise demandait",
    fulfilled: "L’entreprise a fait ce qui était demandé",
    verified: "La personne a vérifié que c’était fait",
    withdrawn: "La personne a retiré la demande",
    reminded: "La personne a relancé l’entreprise",
    escalated: "La personne est allée un pas plus loin",
    "complaint-filed": "La personne a introduit une réclamation",
    decided: "L’autorité a tranché",
    note: "Note",
    call: "Appel téléphonique",
    post: "Lettre par courrier",
  },
  sentBy: {
    post: "Envoyée par courrier, aux dires de la personne",
    form: "Envoyée par un formulaire en ligne, aux dires de la personne",
    "own-mail": "Envoyée avec son propre logiciel de messagerie, aux dires de la personne",
    "by-hand": "Donnée en main propre, aux dires de la personne",
  },
  by: { person: "personne", app: "Rightsdesk", company: "entreprise" },
  note: {
    "try-retry": "N’a pas pu être envoyée ; une nouvelle tentative est possible",
    "try-refused": "N’a pas pu être envoyée",
    "try-unsure": "Une tentative s’est terminée sans réponse claire ; la lettre est peut-être partie",
    "try-interrupted": "Une tentative a été interrompue ; la lettre est peut-être partie",
    "entry-unreadable": "Une entrée qui n’est plus lisible",
    "taken-back": "Retenue avant de partir",
    "found-in-sent": "Trouvée parmi les e-mails envoyés de la boîte mail, où le fournisseur l’a mise",
    "report-failed": "Un serveur mail dit qu’elle n’a pas pu être remise",
    "report-delayed": "Un serveur mail dit qu’elle a du retard",
    "report-delivered": "L’autre serveur mail dit qu’elle a été mise dans la boîte mail",
    "report-relayed": "Un serveur mail dit qu’il a transmis la lettre",
    "report-expanded": "Un serveur mail dit qu’il a transmis la lettre à plusieurs personnes",
    "restored-in-doubt": "Une sauvegarde a été restaurée ; la lettre est peut-être partie entre-temps",
  },
  duty: {
    answer: "L’entreprise répond",
    acknowledge: "L’entreprise confirme la réception",
    "tell-extension": "L’entreprise prévient s’il lui faut plus de temps",
    complain: "La personne peut saisir l’autorité",
    "ask-to-examine": "La personne peut demander à l’autorité d’examiner",
    "confirm-in-spite-of-fee": "La personne confirme la demande malgré les frais",
    "go-to-court": "La personne peut aller en justice",
    appeal: "La personne peut former un recours",
  },
  dutyState: { open: "en cours", met: "fait", missed: "pas fait à son jour", over: "plus demandé" },
  mark: {
    corrected: "corrigé plus tard",
    takenBack: "retiré plus tard",
    corrects: "corrige une entrée antérieure",
    takesBack: "Retire une entrée antérieure",
  },
  noDay: "aucun jour fixé",
  notBefore: "pas avant le",
  until: "jusqu’au",
  sent: "envoyé",
  received: "reçu",
  noReply: "aucune connue",
  notOut: "Cette lettre n’est pas partie.",
  attached: "Joint à la lettre",
  chain: (links, head) => `Chaîne de ${links} maillons ; elle finit par ${head}.`,
  later: (links, on) =>
    `${links} d’entre eux n’ont pas été liés au moment de l’écriture mais plus tard, au plus tard le ${on}.`,
  broken:
    "Cette chaîne ne tient pas : quelque chose a été modifié après avoir été lié. chain.json et l’application disent quoi.",
  dkim: {
    pass: (domain) => `Signé par le serveur de ${domain}, et ce qui a été signé n’a pas été modifié depuis.`,
    fail: (domain) =>
      `La signature de ${domain} ne correspond pas : l’e-mail a été modifié en route, ou il ne vient pas de là.`,
    none: () => "L’e-mail ne porte la signature d’aucun serveur mail.",
    unknown: () => "On ne sait pas si la signature d’un serveur mail correspond.",
  },
  means: [
    "Il montre que ses fichiers n’ont pas changé depuis que la fin de la chaîne d’empreintes (hash) a été notée pour la dernière fois ailleurs, par exemple dans un dossier antérieur : un octet modifié change la fin de la chaîne.",
    "Il ne montre pas à lui seul quand quelque chose a été écrit. Les heures sont celles de l’ordinateur de la personne.",
    "Qu’une lettre a été envoyée repose sur la ligne de réponse du propre serveur mail de la personne, citée mot pour mot. Rien ici ne montre que quelqu’un l’a lue.",
    "Ce que l’entreprise a dit par téléphone ou par courrier est ce que la personne en a noté, à moins qu’un fichier ne le montre.",
  ],
  page: (page, all) => `Page ${page} sur ${all}`,
  readme: ({ reference, company, at }) => `DOSSIER ${reference}
${company}
Fait le ${at} avec Rightsdesk.

CE QU’IL CONTIENT
  dossier.pdf    Ce qui s’est passé, dans l’ordre ; tous les messages ; toutes les lettres ; obligations et délais.
  raw/           Chaque e-mail tel qu’il a été envoyé ou reçu, octet par octet (.eml).
  attachments/   Les fichiers partis avec les lettres.
  evidence/      Les fichiers gardés comme preuves.
  chain.json     La chaîne d’empreintes (hash) de chaque lettre, avec les sels.
  SHA256SUMS     Le SHA-256 de chacun de ces fichiers.
Les dossiers de fichiers qui seraient vides n’y figurent pas.

COMMENT VÉRIFIER QUE RIEN ICI N’A ÉTÉ MODIFIÉ
  Linux:    sha256sum -c SHA256SUMS
  macOS:    shasum -a 256 -c SHA256SUMS
  Windows:  certutil -hashfile NOM SHA256   (pour chaque fichier ; comparez avec SHA256SUMS)
Qui modifie un fichier peut aussi modifier SHA256SUMS. Notez donc la fin de la chaîne
("head" dans chain.json, aussi dans dossier.pdf), ou envoyez-la à quelqu’un : elle tient tout le reste.

COMMENT LA CHAÎNE EST FAITE
Chaque entrée de l’historique, chaque lettre, chaque fichier et chaque réponse est un maillon.
  hash = SHA-256( sel, puis les octets )
  link = SHA-256( maillon précédent, puis hash, puis étiquette )
Les octets sont ceux du fichier nommé dans "file", ou ceux de "text" en UTF-8.
L’étiquette est le JSON de position, kind, about, form et laterOn, les noms dans
l’ordre alphabétique, sans espaces : {"about":"…","form":1,"kind":"event","laterOn":null,"position":1}
Le maillon avant le premier est le SHA-256 de "rightsdesk proof 1", d’un saut de ligne, du
requestId et d’un saut de ligne. Toutes les empreintes sont écrites en hexadécimal et entrent comme octets.

CE QUE CELA PROUVE
Qu’aucun de ces fichiers n’a été modifié depuis que la fin de la chaîne a été notée
ailleurs. Chaque maillon a son propre sel : en montrer un ne dit rien des autres.

SUR QUOI CELA REPOSE
Qu’une lettre est partie repose sur la propre ligne de réponse du serveur mail, citée mot
pour mot. Rien ici ne prouve que quelqu’un l’a reçue ou lue. Les heures sont celles de
l’ordinateur où l’application fonctionnait. Un maillon avec "laterOn" a été fait ce jour-là
et non quand a été écrit ce dont il tient lieu.
`,
};
