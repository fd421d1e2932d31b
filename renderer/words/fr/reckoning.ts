// French: when an answer is due, and every step that leads to the day.
export const reckoning = {
  due: "Réponse attendue au plus tard le",
  dueIn_one: "dans {{count}} jour",
  dueIn_many: "dans {{count}} jours",
  dueIn_other: "dans {{count}} jours",
  dueToday: "aujourd’hui",
  dueAgo_one: "il y a {{count}} jour",
  dueAgo_many: "il y a {{count}} jours",
  dueAgo_other: "il y a {{count}} jours",
  noDue: "La loi ne fixe pas de date",
  noDueHint:
    "Nous ne connaissons aucune loi qui fixe ici une date. Vous pouvez quand même attendre une réponse, et relancer.",
  practiceDue: "Si cela avait été réel. En exercice, personne ne vous doit de réponse.",
  notYet: "Compté une fois la lettre envoyée",
  sentUnknown: "Le jour de l’envoi n’est plus lisible ; aucune date ne peut donc être comptée.",
  open: {
    waiting: "Pas encore de jour",
    "no-day": "La loi ne fixe pas de date",
    "no-right": "Rien n’est dû selon cette loi",
    "not-in-force": "Cela n’oblige pas encore l’entreprise",
  },
  how: "Comment ce jour est calculé",
  howOpen: "Pourquoi il n’y a pas de jour ici",
  also: "Ce qui vaut aussi",
  yours: "Vos propres jours",
  guidance: "Lignes directrices, pas la loi",
  goesOn: "Le délai de la lettre précédente continue ; cette lettre n’en fait pas courir un autre.",
  openFirst: "Ouvrir la lettre précédente",
  first: "Elle vient après « {{title}} », envoyée le {{day}}.",
  firstDue:
    "Elle vient après « {{title}} », envoyée le {{day}}. La réponse à celle-là est attendue au plus tard le {{due}}.",
  period: {
    day_one: "{{count}} jour",
    day_many: "{{count}} jours",
    day_other: "{{count}} jours",
    "business-day_one": "{{count}} jour ouvrable",
    "business-day_many": "{{count}} jours ouvrables",
    "business-day_other": "{{count}} jours ouvrables",
    month_one: "{{count}} mois",
    month_many: "{{count}} mois",
    month_other: "{{count}} mois",
  },
  asked: { identity: "une preuve de votre identité", clarification: "une précision", fee: "des frais" },
  steps: {
    assumed: "Nous supposons que l’entreprise a reçu votre lettre le {{day}}, le jour où le serveur mail l’a acceptée.",
    assumedSaid:
      "Nous supposons que l’entreprise a reçu votre lettre le {{day}}, le jour où vous dites qu’elle est partie.",
    received: "Vous dites que l’entreprise a reçu votre lettre le {{day}}.",
    sent: "Ce délai court déjà à partir du jour de votre demande ({{article}}) : le {{day}}.",
    day_one: "Un délai de {{count}} jour à partir du début ({{article}}) se termine le {{day}}.",
    day_many: "Un délai de {{count}} jours à partir du début ({{article}}) se termine le {{day}}.",
    day_other: "Un délai de {{count}} jours à partir du début ({{article}}) se termine le {{day}}.",
    "business-day_one": "Un délai de {{count}} jour ouvrable à partir du début ({{article}}) se termine le {{day}}.",
    "business-day_many": "Un délai de {{count}} jours ouvrables à partir du début ({{article}}) se termine le {{day}}.",
    "business-day_other":
      "Un délai de {{count}} jours ouvrables à partir du début ({{article}}) se termine le {{day}}.",
    month_one: "Un délai de {{count}} mois à partir du début ({{article}}) se termine le {{day}}.",
    month_many: "Un délai de {{count}} mois à partir du début ({{article}}) se termine le {{day}}.",
    month_other: "Un délai de {{count}} mois à partir du début ({{article}}) se termine le {{day}}.",
    monthEnd: "Ce mois-là n’a pas ce jour ; c’est donc son dernier qui compte : le {{day}}.",
    skipped:
      "Le {{holidayOn}} est un jour férié ({{holiday}} ; {{place}}) et ne compte pas ; la fin passe donc au {{day}}.",
    weekend: "Le {{from}} tombe un week-end ; le dernier jour est donc reporté ({{article}}) au {{day}}.",
    holiday:
      "Le {{from}} est un jour férié ({{holiday}} ; {{place}}) ; le dernier jour est donc reporté ({{article}}) au {{day}}.",
    unknown:
      "Nous ne connaissons pas les jours fériés de {{year}} à cet endroit ({{place}}) ; la fin peut donc se situer après le {{day}}.",
    acknowledge: "L’entreprise doit confirmer au plus tard le {{day}} qu’elle l’a reçue ({{period}}, {{article}}).",
    extendable:
      "L’entreprise peut prolonger ce délai jusqu’au {{day}} ({{period}} en tout, {{article}}), si elle vous le dit au plus tard le {{told}}.",
    elsewhere:
      "Si la lettre est allée à une autre adresse que celle que l’entreprise indique pour de telles demandes, elle a jusqu’au {{day}} ({{period}}, {{article}}).",
    guidance: "Les autorités parlent de {{period}} ({{article}}) : jusqu’au {{day}}.",
    startsWith:
      "Ce que l’entreprise avait demandé ({{what}}) est venu de vous le {{day}} : le délai commence alors ({{article}}).",
    startsAfterWait:
      "Le {{asked}}, l’entreprise a demandé {{what}}. Le délai commence {{period}} plus tard ({{article}}), le {{day}}.",
    noPause:
      "Le {{asked}}, l’entreprise a demandé {{what}}. Cela n’arrête pas le délai ({{article}}) : il court à partir du {{day}}.",
    askedLate: "Le délai était écoulé le {{limit}}. Que l’entreprise ait demandé {{what}} le {{day}} n’y change rien.",
    extensionTold: "L’entreprise vous a dit le {{day}}, à temps, qu’elle avait besoin de plus de temps ({{article}}).",
    extensionNamed:
      "La loi ne fixe pas de jour pour cela ({{article}}) ; c’est donc celui que l’entreprise a nommé qui compte : le {{day}}.",
    extensionLate:
      "L’entreprise vous a dit le {{told}} qu’elle avait besoin de plus de temps ({{article}}). C’était trop tard : elle devait le dire au plus tard le {{day}}.",
    paused_one:
      "{{count}} jour entre la question de l’entreprise et votre réponse ne compte pas ({{article}}) ; le délai se termine donc le {{day}}.",
    paused_many:
      "{{count}} jours entre la question de l’entreprise et votre réponse ne comptent pas ({{article}}) ; le délai se termine donc le {{day}}.",
    paused_other:
      "{{count}} jours entre la question de l’entreprise et votre réponse ne comptent pas ({{article}}) ; le délai se termine donc le {{day}}.",
    suspended_one:
      "Si l’on accorde à l’entreprise le jour passé à attendre votre réponse ({{count}} ; {{article}}), elle a jusqu’au {{day}}.",
    suspended_many:
      "Si l’on accorde à l’entreprise les {{count}} jours passés à attendre votre réponse ({{article}}), elle a jusqu’au {{day}}.",
    suspended_other:
      "Si l’on accorde à l’entreprise les {{count}} jours passés à attendre votre réponse ({{article}}), elle a jusqu’au {{day}}.",
    suspendedStill:
      "Selon les autorités ({{article}}), le délai est suspendu jusqu’à ce que vous répondiez à la question du {{day}}.",
    rollUnknown:
      "Nous ne savons pas si, selon cette loi, un dernier jour qui tombe un week-end ou un jour férié est reporté. Le jour est le {{day}} ; attendez jusqu’au {{wait}} avant de vous plaindre.",
    noDay: "{{rule}} ({{article}}) Nous ne comptons donc rien à partir du {{day}}.",
    noDayPlain:
      "Cette loi ne fixe pas de jour pour cela ({{article}}) ; nous ne comptons donc rien à partir du {{day}}.",
    noRight: "Cette loi ne donne pas un tel droit ({{right}}) ; rien n’est donc dû sur une lettre du {{day}}.",
    notInForce: "Ce droit ({{right}}) n’oblige qu’à partir du {{day}}.",
  },
  waiting: {
    identity: "Le délai commence quand l’entreprise a la preuve de votre identité qu’elle a demandée le {{day}}.",
    clarification: "Le délai est suspendu jusqu’à ce que vous expliquiez ce que l’entreprise a demandé le {{day}}.",
    fee: "Le délai commence quand les frais que l’entreprise a demandés le {{day}} sont payés.",
    arrival:
      "Vous dites qu’elle est partie par courrier le {{day}}. Aucun délai ne court tant que vous ne dites pas quand l’entreprise l’a reçue.",
    "extension-day":
      "L’entreprise a besoin de plus de temps et doit nommer elle-même un jour ; la loi n’en fixe pas. Le délai court depuis le {{day}}.",
    bounced: "D’après l’historique, la lettre du {{day}} est revenue ; aucun délai ne court donc.",
  },
  limits: {
    complain: {
      until: "Vous pouvez saisir l’autorité jusqu’au {{day}} ({{article}}).",
      "not-before":
        "Si l’entreprise laisse votre recours sans réponse, vous pouvez saisir l’autorité à partir du {{day}} ({{article}}).",
      open: "Vous pouvez saisir l’autorité ({{article}}) ; nous ne pouvons pas nommer de dernier jour.",
    },
    "ask-to-examine": {
      until: "Vous pouvez demander à l’autorité d’examiner la mésentente jusqu’au {{day}} ({{article}}).",
      "not-before": "Vous pouvez demander à l’autorité d’examiner la mésentente à partir du {{day}} ({{article}}).",
      open: "Vous pouvez demander à l’autorité d’examiner la mésentente ({{article}}) ; nous ne pouvons pas nommer de dernier jour.",
    },
    "confirm-in-spite-of-fee": {
      until:
        "Confirmez au plus tard le {{day}} que vous maintenez votre demande malgré les frais ({{article}}) ; sinon, votre lettre est réputée retirée.",
      "not-before":
        "À partir du {{day}}, vous pouvez confirmer que vous maintenez votre demande malgré les frais ({{article}}).",
      open: "Confirmez que vous maintenez votre demande malgré les frais ({{article}}) ; sinon, votre lettre est réputée retirée.",
    },
    "go-to-court": {
      until: "Vous pouvez aller en justice jusqu’au {{day}} ({{article}}).",
      "not-before": "Vous pouvez aller en justice à partir du {{day}}, pas avant ({{article}}).",
      open: "Vous pouvez aller en justice ({{article}}) ; nous ne pouvons pas nommer de jour.",
    },
    appeal: {
      until:
        "Après un refus, vous pouvez former un recours auprès de l’entreprise elle-même jusqu’au {{day}} ({{article}}).",
      "not-before":
        "Après un refus, vous pouvez former un recours auprès de l’entreprise elle-même à partir du {{day}} ({{article}}).",
      open: "Après un refus, vous pouvez former un recours auprès de l’entreprise elle-même, dans un délai raisonnable ; aucun jour n’est fixé ({{article}}).",
    },
  },
  noDay: {
    "br-lgpd": "Cela doit être fait immédiatement, ou les raisons données ; aucun jour n’est compté.",
    "ca-pipeda":
      "Le consentement peut être retiré à tout moment, moyennant un préavis raisonnable ; aucun jour n’est fixé.",
    "ca-qc-law25": "La loi ne fixe pas de jour.",
    "ch-fadp": "La loi ne fixe pas de jour ; un tribunal peut être saisi.",
    "jp-appi": "Cela doit être fait sans délai ; aucun jour n’est fixé.",
    "kr-pipa": "Cela doit être fait sans délai ; aucun jour n’est fixé.",
    "uk-gdpr": "Le responsable du traitement informe la personne de l’issue dans les meilleurs délais.",
  },
} as const;
