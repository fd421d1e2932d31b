// French: the settings room and the person's details.
export const settings = {
  title: "Réglages",
  language: { title: "Langue", label: "Langue de l’application" },
  mode: {
    title: "Exercice ou réel",
    label: "Destination des lettres",
    hint: "Les demandes d’exercice et les demandes réelles sont séparées. Vous ne voyez que les unes ou les autres ; changer ne supprime rien.",
    options: {
      practice: { name: "Exercice", text: "Les lettres vont dans la boîte d’exercice. Rien ne quitte cet ordinateur." },
      real: {
        name: "Réel",
        text: "Les lettres passent par votre fournisseur de messagerie et vont à l’entreprise, chacune seulement quand vous appuyez sur « Envoyer ».",
      },
    },
    changed: {
      practice: "Le mode exercice est activé. Rien ne quitte cet ordinateur.",
      real: "Le mode réel est activé. Les lettres vont désormais aux entreprises.",
    },
  },
  person: {
    title: "Vos coordonnées",
    hint: "Pour vos lettres. Conservées sur cet ordinateur seulement.",
    saved: "Vos coordonnées sont enregistrées.",
  },
  account: {
    title: "Vos boîtes mail",
    hint: "Vos lettres partent par elles. La première écrit, sauf si vous en avez choisi une autre pour une entreprise ou une lettre.",
    practiceHint: "Inutile pour l’exercice.",
    saved: "La boîte mail est enregistrée.",
    savedNoPassword: "La boîte mail est enregistrée. Son mot de passe manque encore.",
    add: "Ajouter une autre boîte mail",
    new: "Nouvelle boîte mail",
    usual: "Boîte habituelle",
    through: "Envoie par {{host}}.",
    alsoFrom: "Écrit aussi depuis {{list}}.",
    plusOn: "Écrit à chaque entreprise depuis une adresse qui lui est propre.",
    readsBy: "Consultée par IMAP sur {{host}}.",
    lacksPassword: "Son mot de passe manque : modifiez la boîte mail et saisissez-le.",
    lacksImapPassword: "Le mot de passe IMAP manque : modifiez la boîte mail et saisissez-le.",
    change: "Modifier",
    changeOf: "Modifier {{address}}",
    makeUsual: "En faire la boîte habituelle",
    makeUsualOf: "En faire la boîte habituelle : {{address}}",
    remove: "Retirer",
    removeOf: "Retirer {{address}}",
    removeAsk: "Retirer {{address}} ?",
    removeText:
      "Ses mots de passe sont supprimés de cet ordinateur. Les lettres parties de cette boîte restent dans le suivi, et rien ne change chez votre fournisseur. Ses brouillons devront être réécrits.",
    removed: "{{address}} a été retirée, avec ses mots de passe.",
    test: "M’envoyer un essai",
    testing: "Envoi d’un essai…",
    tested: "Le serveur a accepté l’e-mail d’essai à {{address}}. Vérifiez qu’il est arrivé.",
    imapTest: "Essayer de la consulter",
    imapTesting: "Consultation…",
    imapOpened: "{{host}} a laissé Rightsdesk consulter la boîte. Rien n’y a été modifié.",
    imapSent: "Les copies vont dans le dossier « {{folder}} ».",
    imapNoSent:
      "Le serveur ne désigne aucun dossier comme celui des envois. Choisissez-en un et saisissez son nom : {{list}}.",
    imapNotThere: "Il n’y a pas de dossier « {{folder}} ». Il y a : {{list}}.",
    testReal:
      "Pour essayer une boîte mail, passez d’abord aux lettres réelles : en exercice, rien ne quitte cet ordinateur.",
    testHint: "N’enregistre et ne modifie rien : un court e-mail, de vous à vous.",
  },
  outgoing: {
    title: "Ce qui quitte cet ordinateur",
    hint: "La liste complète. Rightsdesk ne s’adresse à personne sans que vous le lui ayez demandé.",
    mail: "Vos lettres, vers votre propre serveur mail ({{host}}), quand vous appuyez sur « Envoyer ».",
    mailNone: "Vos lettres, vers votre propre serveur mail, quand vous appuyez sur « Envoyer ». Aucun n’est configuré.",
    test: "Un e-mail d’essai à vous-même, par le même serveur, quand vous appuyez sur « M’envoyer un essai ».",
    imap: "Une consultation de votre boîte mail ({{host}}), quand vous appuyez sur « Chercher dans ma boîte mail », « Chercher les lettres revenues » ou « Chercher les réponses ».",
    copies: "Une copie de chaque lettre partie, dans votre boîte mail, quelques secondes après ; vous l’avez choisi.",
    bounces:
      "Une recherche des lettres revenues dans votre boîte mail, deux et trente minutes après un départ ; vous l’avez choisi.",
    keys: "Une question sur la clé du serveur qui a signé une réponse, aux serveurs de noms de ce domaine, quand vous appuyez sur « Demander la clé de l’expéditeur ».",
    keysOnArrival: "La même question pour chaque réponse qui arrive ; vous l’avez choisi.",
    asksDkim: "Demander la clé de l’expéditeur à chaque réponse qui arrive",
    asksDkimText:
      "Les serveurs de noms du domaine voient alors que quelqu’un examine un de ses e-mails. Sans cela, vous pouvez le demander vous-même pour chaque réponse.",
    replies: "Une recherche des réponses dans votre boîte mail, une fois par heure ; vous l’avez choisi.",
    pages:
      "Une page ou une liste du site que vous indiquez, une fois, quand vous appuyez sur « La récupérer ». Le site, et tout autre auquel il renvoie, voit l’adresse de votre connexion Internet. Sans cookies, sans compte, et rien sans que vous le demandiez.",
    links: "Rien d’autre. Un lien que vous ouvrez l’est par votre navigateur, pas par Rightsdesk.",
    practice: "En mode exercice : rien du tout.",
  },
  about: {
    title: "À propos",
    folder: "Où se trouvent vos données",
    version: "Version de Rightsdesk",
    runtime: "Construit sur",
    runtimeText: "Electron {{electron}}, Chromium {{chrome}}",
  },
} as const;

export const person = {
  name: "Votre nom",
  email: "Votre adresse e-mail",
  emailHint: "L’adresse sous laquelle les entreprises vous connaissent.",
  country: "Pays de résidence",
  countryHint: "Il détermine la loi sur laquelle la lettre peut s’appuyer.",
  countryNone: "Aucun pays ne correspond.",
  region: {
    CA: { label: "Province ou territoire", hint: "Le Québec et quelques autres ont leurs propres lois." },
    CH: { label: "Canton", hint: "Les jours fériés du canton peuvent déplacer une échéance." },
    DE: { label: "Land", hint: "Il a sa propre autorité, et des jours fériés qui peuvent déplacer une échéance." },
    ES: { label: "Communauté autonome", hint: "Ses jours fériés peuvent déplacer une échéance." },
    GB: { label: "Nation du Royaume-Uni", hint: "Ses jours fériés peuvent déplacer une échéance." },
    US: { label: "État", hint: "Certains États ont leur propre loi." },
  },
  regionOpen: "Je préfère ne pas le dire",
  address: "Adresse postale (facultatif)",
  phone: "Numéro de téléphone (facultatif)",
  birthOn: "Date de naissance (facultatif)",
  onlyChosen: "Cette donnée ne figure dans une lettre que si vous l’y choisissez.",
  addressChosen:
    "Elle ne figure dans une lettre que si vous l’y choisissez, et comme adresse d’expéditeur sur une lettre imprimée.",
  birthLate: "Ce jour n’est pas encore venu.",
} as const;

export const check = {
  missing: "Veuillez remplir ce champ.",
  address:
    "Cela ne ressemble pas à une adresse e-mail à laquelle une lettre peut aller, comme nom@example.org. Avant le @, seulement a à z, des chiffres et des signes.",
  alias:
    "{{address}} n’est pas une adresse e-mail d’où une lettre peut venir. Mettez chaque adresse sur sa propre ligne.",
  ascii: "En lettres simples : {{address}}",
  port: "Un port est un nombre de 1 à 65535.",
  host: "Seulement le nom du serveur, sans https:// et sans port.",
  country: "Veuillez choisir un pays dans la liste.",
  wrong: "Rightsdesk ne l’accepte pas tel quel.",
} as const;
