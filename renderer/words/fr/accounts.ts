// French: the form of a mailbox, and what is known of its provider.
export const account = {
  smtp: {
    host: "Serveur mail (SMTP)",
    hostHint: "Par exemple smtp.example.org",
    port: "Port",
    security: "Protection de la connexion",
    user: "Nom d’utilisateur",
  },
  securities: {
    tls: {
      name: "TLS dès le premier octet",
      smtp: "Le plus souvent le port 465. Le meilleur choix quand il existe.",
      imap: "Le plus souvent le port 993. Le meilleur choix quand il existe.",
    },
    starttls: {
      name: "STARTTLS",
      smtp: "Le plus souvent le port 587. Rightsdesk exige le chiffrement et s’arrête sans lui.",
      imap: "Le plus souvent le port 143. Rightsdesk exige le chiffrement et s’arrête sans lui.",
    },
    none: {
      name: "Aucune",
      smtp: "Seulement pour un serveur mail sur cet ordinateur même.",
      imap: "Seulement pour un serveur mail sur cet ordinateur même.",
    },
  },
  userHint: "Souvent votre adresse e-mail complète.",
  address: "Adresse e-mail de cette boîte",
  senderName: "Nom de l’expéditeur",
  password: "Mot de passe",
  passwordNew:
    "Beaucoup de fournisseurs veulent ici un « mot de passe d’application », créé dans votre compte chez eux.",
  passwordKept: "Un mot de passe est conservé. Laissez vide pour le garder.",
  passwordMoved:
    "Le mot de passe conservé appartient au serveur, au port, à la protection et au nom d’utilisateur précédents. Saisissez celui de ces réglages-ci.",
  passwordSafe: "Il est conservé chiffré avec toutes vos données et n’est plus jamais montré.",
  aliases: "Autres adresses de cette boîte (facultatif)",
  aliasesHint:
    "Une par ligne. Des lettres peuvent aussi en venir, si votre fournisseur le permet : sinon, il les refuse ou y met sa propre adresse. Ce qui ne peut pas être remis revient à l’adresse de la boîte elle-même.",
  plus: "Une adresse propre à chaque entreprise",
  plusText:
    "Les lettres viennent alors de {{example}}, et les réponses y reviennent : vous voyez qui l’a transmise. Tous les fournisseurs n’acceptent pas ces adresses. Envoyez d’abord un e-mail à l’une d’elles et voyez s’il arrive.",
  plusExample: "nom+entreprise@example.org",
  plusNot: "Cette adresse contient déjà un signe plus.",
  imap: {
    title: "Consulter aussi cette boîte (IMAP)",
    text: "Pour mettre une copie de chaque lettre dans votre dossier « Envoyés », trouver les lettres revenues et, si vous le souhaitez, les réponses. Rien n’est supprimé ni marqué comme lu.",
    host: "Serveur mail (IMAP)",
    hostHint: "Par exemple imap.example.org",
    port: "Port IMAP",
    security: "Protection de la connexion IMAP",
    user: "Nom d’utilisateur IMAP",
    password: "Mot de passe IMAP",
    passwordKept:
      "Un mot de passe est conservé. Laissez vide pour le garder, ou pour utiliser celui que vous saisissez plus haut.",
    passwordSame: "Laissez vide si c’est celui que vous saisissez plus haut.",
    keepCopy: "Garder une copie dans le dossier « Envoyés »",
    keepCopyText: "Après l’envoi d’une lettre, une copie y est mise.",
    copyItself: "{{name}} le fait de lui-même ; Rightsdesk regarde d’abord et n’en met pas une deuxième.",
    sentFolder: "Nom du dossier « Envoyés » (facultatif)",
    sentFolderHint: "Vide : celui que le serveur désigne lui-même.",
    bounces: "Chercher les lettres revenues",
    bouncesText:
      "Après l’envoi, Rightsdesk regarde dans la boîte de réception et dans les indésirables. Sinon, seulement à votre demande.",
    replies: "Chercher les réponses à mes lettres",
    repliesText:
      "L’expéditeur, l’objet, la date et les références des e-mails de votre boîte de réception sont comparés à vos lettres. Seul un e-mail qui répond à l’une d’elles, ou qui vient d’une entreprise à laquelle vous avez écrit, est récupéré en entier. Rien n’est modifié ni marqué comme lu.",
    repliesFolder: "Un autre dossier à parcourir (facultatif)",
    repliesFolderHint: "Par exemple celui des indésirables, sous le nom qu’il porte sur le serveur.",
    repliesHourly: "Regarder de lui-même une fois par heure",
    repliesHourlyText:
      "Tant que Rightsdesk est ouvert et en ligne. Sinon, seulement quand vous appuyez sur « Chercher les réponses ».",
  },
} as const;

export const provider = {
  label: "Fournisseur de messagerie",
  hint: "Il est trouvé d’après votre adresse. Choisissez-le vous-même si votre adresse a son propre domaine.",
  own: "Un autre, ou mon propre serveur",
  filled: "Rempli pour {{name}}",
  shut: "{{name}} ne laisse entrer aucun logiciel avec un mot de passe",
  use: "Utiliser les réglages de {{name}}",
  passwords: {
    usual:
      "Le mot de passe est celui de votre boîte mail. Si vous vous y connectez avec une deuxième étape, comme un code, il faut peut-être un mot de passe d’application.",
    app: "Votre mot de passe habituel ne fonctionne pas ici. {{name}} veut un mot de passe d’application : vous le créez dans votre compte chez lui, pour ce seul logiciel, et pouvez le révoquer à tout moment. Comment faire :",
    "app-if-two-step":
      "Le mot de passe est celui de votre boîte mail. Si vous vous y connectez avec une deuxième étape, il vous faut un mot de passe d’application, créé dans votre compte chez lui.",
    mail: "Votre mot de passe habituel ne fonctionne pas ici. {{name}} veut un mot de passe pour logiciels de messagerie, que vous définissez dans votre compte chez lui. Comment faire :",
    bridge:
      "Il faut le logiciel « Bridge » du fournisseur, lancé sur cet ordinateur (comptes payants seulement). Saisissez le nom d’utilisateur et le mot de passe que Bridge affiche, pas les vôtres habituels. En savoir plus :",
    none: "Il demande une connexion dans le navigateur (OAuth) que Rightsdesk ne fait pas. Aucun mot de passe n’y change rien, pas même un mot de passe d’application. Envoyez plutôt ces lettres avec votre logiciel de messagerie, ou utilisez une autre boîte mail. Ce que le fournisseur en dit :",
  },
  access: "{{name}} ne laisse entrer les logiciels qu’une fois que vous l’avez autorisé. Comment faire :",
  checked: "Lu le {{day}} sur {{host}}. Les fournisseurs changent cela de temps en temps.",
  unchecked: "Personne n’a vérifié ces informations. Comparez-les avec les pages d’aide de {{name}}.",
} as const;
