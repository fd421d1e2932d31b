// French: what keeps the data closed: the screens before it is open, hiding, locking, erasing.
export const vault = {
  wait: "Un instant…",
  moving:
    "Vos données précédentes se trouvaient ici sans chiffrement. Elles sont en train d’être chiffrées ; rien n’en est perdu. Veuillez laisser Rightsdesk ouvert.",
  passphrase: "Phrase secrète",
  again: "La même phrase secrète encore une fois",
  current: "Votre phrase secrète actuelle",
  hint: "Au moins 8 caractères. Quatre ou cinq mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.",
  differs: "Les deux ne sont pas les mêmes.",
  strength: {
    short: "Trop courte : au moins 8 caractères.",
    weak: "Facile à deviner pour un ordinateur qui en essaie beaucoup. Allongez-la.",
    fair: "Correcte. Un ou deux mots de plus la rendent forte.",
    strong: "Forte.",
  },
  first: {
    title: "Choisissez une phrase secrète pour vos données",
    why: "Rightsdesk chiffre tout ce qu’il conserve : vos demandes, lettres, contacts et mots de passe. Là où un ordinateur a un trousseau de clés, c’est lui qui détient la clé. Ici, aucun ne répond ; seule votre phrase secrète ouvre donc vos données, et vous la saisissez à chaque démarrage.",
    plain:
      "Vos données précédentes se trouvent encore ici sans chiffrement. Elles seront chiffrées sous cette phrase secrète, et rien n’en sera perdu.",
    nobody:
      "Personne ne peut retrouver une phrase secrète oubliée, nous non plus. Ensuite, vous pourrez imprimer un code de récupération pour ce jour-là.",
    done: "Chiffrer mes données",
  },
  code: {
    label: "Code de récupération",
    hint: "Sept groupes de quatre signes. Minuscules ou majuscules, avec ou sans tirets.",
    offerTitle: "Imprimer un code de récupération",
    offer:
      "Il ouvre vos données le jour où la phrase secrète est oubliée. Il n’est montré que maintenant, et n’est conservé nulle part.",
    make: "Créer un code de récupération",
    makeNew: "Créer un nouveau code de récupération",
    later: "Pas maintenant",
    laterHint: "Vous pouvez en créer un à tout moment dans les réglages, sous « Protection ».",
    yours: "Votre code de récupération",
    keep: "Notez-le ou imprimez-le, et gardez-le là où vous gardez vos papiers importants. Qui l’a, avec cet ordinateur, peut lire vos données.",
    backups:
      "Les sauvegardes faites à partir de maintenant s’ouvrent aussi avec lui, sur n’importe quel ordinateur. Qui l’a, avec une telle sauvegarde, peut lire vos données.",
    backupsNot:
      "Il n’a pas pu être conservé pour les sauvegardes : elles ne s’ouvrent qu’avec leur propre phrase secrète. Pour changer cela, créez un autre code.",
    "pdf-a4": "Enregistrer une page à imprimer, A4",
    "pdf-letter": "Enregistrer une page à imprimer, format Letter US",
    saved: "La page a été enregistrée. Supprimez le fichier une fois qu’il est imprimé.",
    drillTitle: "Essayez-le maintenant",
    drill: "Saisissez-le d’après votre papier. Vous saurez ainsi qu’il ouvre vos données avant d’en avoir besoin.",
    check: "Essayer ce code",
    fits: "Il ouvre vos données. Gardez-le en lieu sûr.",
    fitsNot: "Il n’ouvre pas vos données.",
    done: "Continuer",
    doneUntried: "Continuer sans l’essayer",
  },
  locked: {
    title: "Vos données sont verrouillées",
    none: "Rien ne part tant qu’elles sont verrouillées.",
    waiting_one: "{{count}} lettre attend. Elle ne part pas tant que vos données sont verrouillées.",
    waiting_many: "{{count}} lettres attendent. Aucune ne part tant que vos données sont verrouillées.",
    waiting_other: "{{count}} lettres attendent. Aucune ne part tant que vos données sont verrouillées.",
    unknown: "Les lettres qui attendent ne partent pas tant qu’elles sont verrouillées.",
    done: "Déverrouiller",
    keyring: "Le trousseau de clés de cet ordinateur détient la clé.",
    silent:
      "Le trousseau de clés de cet ordinateur ne répond pas, ou ce n’est pas celui qui détient la clé de vos données. Cela arrive sur un autre ordinateur, avec un autre utilisateur ou après la réinitialisation du trousseau. Rien n’a été modifié.",
    again: "Interroger de nouveau le trousseau",
    noCode:
      "Aucun code de récupération n’a été créé. Sans ce trousseau, personne ne peut ouvrir ces données, nous non plus.",
    wrong_one: "{{count}} essai erroné.",
    wrong_many: "{{count}} essais erronés.",
    wrong_other: "{{count}} essais erronés.",
    waits_one:
      "Chaque nouvel essai attend avant d’être examiné, maintenant {{count}} seconde, et plus longtemps à chaque fois, jusqu’à une minute.",
    waits_many:
      "Chaque nouvel essai attend avant d’être examiné, maintenant {{count}} secondes, et plus longtemps à chaque fois, jusqu’à une minute.",
    waits_other:
      "Chaque nouvel essai attend avant d’être examiné, maintenant {{count}} secondes, et plus longtemps à chaque fois, jusqu’à une minute.",
    haveCode: "J’ai un code de récupération",
    havePassphrase: "Je connais ma phrase secrète",
    byCode: "Déverrouiller avec le code",
    lost: "Je ne peux plus les ouvrir par rien",
    lostText: "Il ne reste alors qu’à effacer : tout ce que Rightsdesk conserve est détruit, et il démarre à vide.",
  },
  choose: {
    title: "Choisissez maintenant ce qui garde vos données fermées",
    text: "Le code de récupération est juste. Il est là pour les urgences : choisissez une nouvelle phrase secrète, pour pouvoir ouvrir vos données demain.",
    keyring:
      "Ou laissez le trousseau de clés de cet ordinateur détenir la clé. Vous ne saisissez alors rien au démarrage.",
    byKeyring: "Laisser le trousseau la détenir",
    done: "Les garder sous cette phrase secrète",
  },
  hidden: {
    title: "Vos données sont masquées",
    none: "Aucune lettre n’attend de partir.",
    waiting_one: "L’envoi continue : {{count}} lettre attend de partir.",
    waiting_many: "L’envoi continue : {{count}} lettres attendent de partir.",
    waiting_other: "L’envoi continue : {{count}} lettres attendent de partir.",
    show: "Montrer mes données",
    curtain:
      "Ce n’est qu’un rideau : le trousseau de clés de cet ordinateur détient la clé ; qui est assis ici peut donc montrer de nouveau vos données. Avec une phrase secrète (réglages, « Protection »), ce n’est pas possible.",
    lock: "Verrouiller et cesser d’envoyer",
  },
  finishing: {
    title: "Verrouillage en cours…",
    text: "Si une lettre est en route, on attend qu’elle ait fini, pour que rien ne reste en doute. Cela peut prendre quelques minutes.",
  },
  unreadable: {
    title: "La clé de vos données ne peut pas être lue",
    text: "Le fichier qui la détient (key.json dans le dossier des données, sous « store ») est endommagé ou a disparu. Rien n’a été touché. Si vous avez une copie de ce fichier, remettez-la en place et redémarrez Rightsdesk.",
  },
  trouble: {
    "store-newer":
      "Une version plus récente de Rightsdesk a écrit vos données. Démarrez cette version ; rien n’a été modifié.",
    "store-locked": "Un autre programme utilise le fichier de vos données. Fermez-le, puis réessayez.",
    "store-unwritable":
      "Le fichier de vos données ne peut pas être écrit. Voyez si le disque est plein et si vous avez le droit d’écrire dans le dossier.",
    "store-damaged": "Le fichier de vos données a été endommagé pendant son ouverture. Réessayez.",
    "store-key-wrong": "Le fichier de vos données est verrouillé avec une autre clé. Rien n’a été modifié.",
  },
  erase: {
    title: "Tout effacer",
    hint: "Pour le jour où vous donnez cet ordinateur ou cessez d’utiliser Rightsdesk.",
    open: "Tout effacer…",
    will: "Ceci sera détruit",
    wills: {
      key: "La clé, où que Rightsdesk l’ait mise. Dès lors, personne ne peut lire ce qui a été chiffré avec elle.",
      store: "Toutes les demandes, lettres, réponses, politiques, tous les contacts, réglages et mots de passe.",
      rest: "Le journal et les propres fichiers de la fenêtre.",
    },
    reach: "Rightsdesk ne peut pas atteindre ceci ; supprimez-le vous-même",
    reaches: {
      backups: "Les sauvegardes et exportations que vous avez mises quelque part.",
      files:
        "Les lettres que vous avez enregistrées en PDF ou en fichiers d’e-mail, et une page enregistrée avec le code de récupération.",
      mails: "Les e-mails de votre boîte mail, et ce que les entreprises ont reçu.",
      copies:
        "Les copies de ce disque, par un logiciel de sauvegarde par exemple. Ce qui était chiffré y reste fermé, sauf si elles contiennent le fichier de clé et ce qui l’ouvre.",
    },
    type: "Pour continuer, saisissez : {{word}}",
    done: "Tout effacer maintenant",
    waiting_one: "{{count}} lettre attend encore de partir. Elle ne partira jamais.",
    waiting_many: "{{count}} lettres attendent encore de partir. Elles ne partiront jamais.",
    waiting_other: "{{count}} lettres attendent encore de partir. Elles ne partiront jamais.",
    erasedTitle: "Tout a été effacé",
    destroyed: "La clé a été détruite : {{names}}.",
    destroyedNone: "Il n’y avait plus de fichier de clé.",
    removed: "Supprimé :",
    left: "Ceci n’a pas pu être supprimé. Sans la clé, personne ne peut le lire ; supprimez-le vous-même :",
    restart: "Recommencer à neuf",
  },
  protection: {
    title: "Protection",
    hint: "Tout ce que Rightsdesk conserve est chiffré sur cet ordinateur.",
    keyring:
      "Le trousseau de clés de cet ordinateur détient la clé ; rien n’est donc demandé au démarrage. Qui peut utiliser votre compte sur cet ordinateur peut ouvrir Rightsdesk.",
    passphrase: "Votre phrase secrète ouvre vos données. Vous la saisissez à chaque démarrage.",
    change: "Changer la phrase secrète",
    toPassphrase: "Utiliser plutôt une phrase secrète",
    toKeyring: "Laisser plutôt le trousseau détenir la clé",
    toKeyringHint:
      "Vous ne saisissez plus de phrase secrète au démarrage. Qui peut utiliser votre compte sur cet ordinateur peut alors ouvrir Rightsdesk.",
    changed: "Vos données s’ouvrent désormais avec la nouvelle phrase secrète.",
    kept: "Le trousseau détient désormais la clé.",
    codeNone:
      "Il n’y a pas de code de récupération. Si la phrase secrète est oubliée ou le trousseau perdu, personne ne peut ouvrir vos données.",
    codeThere:
      "Il y a un code de récupération. Et si un jour vous ne pouviez plus entrer ? Voyez maintenant si votre papier ouvre vos données.",
    drill: "Plus d’accès ? Essayez votre code",
    codeOld: "Le code précédent cesse de fonctionner. Les sauvegardes faites sous lui s’ouvrent encore avec lui.",
    hideTitle: "Masquer et verrouiller",
    hideHint:
      "Masquer retire tout de la fenêtre et continue d’envoyer ({{hide}}). Verrouiller oublie la clé et cesse d’envoyer ({{lock}}).",
    hideAfter: "Masquer après tant de minutes sans clavier ni souris",
    hideAfterHint:
      "1 à 240 ; vide : jamais. Ce qui a été saisi dans un formulaire sans être enregistré est alors perdu ; les lettres sont conservées.",
    hideWrong: "Un nombre de 1 à 240, ou rien.",
    hideSaved: "Enregistré.",
    hideNow: "Masquer maintenant",
    lockNow: "Verrouiller maintenant",
  },
} as const;
