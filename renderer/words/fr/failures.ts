// French: a sentence for every expected failure: what is wrong, where, and what to do.
export const failures = {
  "bad-argument": {
    what: "L’un des champs contient quelque chose que Rightsdesk n’accepte pas.",
    todo: "Relisez ce que vous avez saisi et réessayez.",
  },
  "unknown-call": {
    what: "La fenêtre a demandé quelque chose que l’application ne connaît pas.",
    todo: "Redémarrez Rightsdesk.",
  },
  "not-allowed": { what: "L’application a refusé un appel de cette fenêtre.", todo: "Redémarrez Rightsdesk." },
  bug: {
    what: "Quelque chose s’est mal passé dans Rightsdesk.",
    todo: "Regardez dans le suivi ce qui est parti avant de réessayer.",
  },

  "company-unknown": {
    what: "Cette entreprise n’est pas dans la liste.",
    todo: "Revenez aux entreprises et cherchez de nouveau.",
  },
  "request-unknown": { what: "Cette demande n’est plus ici.", todo: "Revenez au suivi." },
  "account-unknown": {
    what: "Cette boîte mail n’est plus configurée.",
    todo: "Regardez vos boîtes mail dans les réglages.",
  },
  "imap-missing": {
    what: "Pour cette boîte mail, aucun serveur IMAP n’est configuré ; Rightsdesk ne peut donc pas la consulter.",
    todo: "Ajoutez-le à la boîte mail dans les réglages.",
  },
  "mail-unknown": { what: "Cet e-mail n’est pas dans la boîte d’exercice.", todo: "Revenez à la liste." },

  "campaign-unknown": { what: "Cette campagne n’est plus ici.", todo: "Revenez à la liste des campagnes." },
  "campaign-busy": {
    what: "Rightsdesk est encore occupé avec une campagne.",
    todo: "Attendez que ce soit fini, ou arrêtez-la, puis réessayez.",
  },
  "campaign-changed": {
    what: "D’autres lettres sont prêtes depuis que la question vous a été posée ; aucune n’a donc été validée.",
    todo: "Regardez les lettres de nouveau, puis validez-les.",
  },

  "details-needed": { what: "La lettre doit savoir qui écrit.", todo: "Remplissez vos coordonnées." },
  "account-needed": {
    what: "Aucune boîte mail n’est encore configurée.",
    todo: "Configurez votre boîte mail dans les réglages.",
  },
  "letter-incomplete": {
    what: "La lettre n’est pas complète.",
    todo: "Complétez ce qui manque, dans vos coordonnées ou là où vous choisissez comment elle est écrite.",
  },
  "letter-too-long": { what: "La lettre est trop longue pour être envoyée.", todo: "Raccourcissez le texte." },
  "line-break-in-header": {
    what: "Il y a un saut de ligne là où il ne peut y avoir qu’une ligne.",
    todo: "Mettez l’objet, le nom ou l’adresse sur une seule ligne.",
  },
  "address-invalid": {
    what: "Ce n’est pas une adresse e-mail à laquelle une lettre peut être envoyée.",
    todo: "Vérifiez qu’il n’y a pas de faute de frappe.",
  },
  "taken-back": {
    what: "Vous avez retenu cette lettre avant qu’elle parte.",
    todo: "Renvoyez-la si elle doit partir malgré tout.",
  },
  "already-approved": {
    what: "Cette lettre a déjà été validée pour l’envoi.",
    todo: "Elle ne peut plus être modifiée ni jetée. Voyez son état dans le suivi.",
  },
  "move-not-lawful": {
    what: "Cela ne peut pas être fait avec la lettre dans l’état où elle est maintenant.",
    todo: "Regardez son état actuel et choisissez de nouveau.",
  },
  "letter-out-of-date": {
    what: "L’adresse de l’entreprise ou votre boîte mail a changé depuis que cette lettre a été écrite ; elle n’a donc pas été envoyée.",
    todo: "Réécrivez-la, relisez-la, puis envoyez-la.",
  },
  "other-mailbox": {
    what: "Cette lettre a été validée pour une autre boîte mail que celles qui sont configurées maintenant ; elle n’a donc pas été envoyée.",
    todo: "Configurez de nouveau cette boîte mail dans les réglages, ou écrivez une nouvelle lettre depuis une boîte actuelle.",
  },
  "address-taken": {
    what: "Une autre de vos boîtes mail a déjà cette adresse.",
    todo: "Retirez-la d’abord là-bas : chaque adresse appartient à une seule boîte mail.",
  },
  "address-not-yours": {
    what: "Aucune de vos boîtes mail n’a cette adresse.",
    todo: "Ajoutez-la d’abord à une boîte mail dans les réglages.",
  },
  "account-in-use": {
    what: "Des lettres attendent encore pour cette boîte mail ; rien n’a donc été changé.",
    todo: "Attendez qu’elles soient parties, ou retenez-les dans la boîte d’envoi.",
  },

  "law-unfit": {
    what: "La lettre ne peut plus s’appuyer sur cette loi : vos coordonnées ou ce que l’on sait de l’entreprise ont changé.",
    todo: "Regardez sur quoi elle peut s’appuyer maintenant et choisissez de nouveau.",
  },
  "language-unfit": {
    what: "Sous cette loi, la lettre n’est pas écrite dans cette langue.",
    todo: "Choisissez une autre langue.",
  },
  "mail-address-missing": {
    what: "Il n’y a pas d’adresse e-mail à laquelle envoyer cette lettre.",
    todo: "Envoyez-la autrement, puis dites ici que vous l’avez fait.",
  },
  "day-impossible": {
    what: "Cela ne peut pas avoir eu lieu ce jour-là.",
    todo: "Saisissez un jour qui ne soit ni avant l’écriture de la lettre ni après aujourd’hui.",
  },
  "letter-not-out": {
    what: "Rien ne peut encore être revenu : cette lettre n’est pas partie.",
    todo: "Envoyez-la d’abord, ou notez un appel téléphonique ou une note.",
  },
  "entry-unknown": {
    what: "Cette entrée n’est plus là : elle a été corrigée ou retirée entre-temps.",
    todo: "Regardez l’historique tel qu’il est maintenant.",
  },
  "entry-fixed": {
    what: "Cette entrée ne peut pas être modifiée : l’application l’a notée au moment même.",
    todo: "Ajoutez une note qui dise comment c’était.",
  },
  "entry-empty": {
    what: "Il n’y a rien dans cette note.",
    todo: "Écrivez en quelques mots ce qui s’est passé.",
  },
  "evidence-unknown": {
    what: "Ce fichier n’est plus conservé ici.",
    todo: "Regardez l’historique tel qu’il est maintenant.",
  },
  "file-unwritable": {
    what: "Le fichier n’a pas pu être écrit.",
    todo: "Choisissez un autre dossier, et vérifiez si le disque est plein.",
  },
  "letter-unprintable": {
    what: "La lettre n’a pas pu être mise en page pour l’impression.",
    todo: "Réessayez, ou copiez le texte dans un autre programme et imprimez-le là.",
  },
  "attachment-empty": {
    what: "Il n’y a rien dans ce fichier ; il n’a donc pas été ajouté.",
    todo: "Regardez si c’est le bon.",
  },
  "attachment-too-large": {
    what: "Ce fichier dépasse 10 Mo ; il n’a donc pas été ajouté.",
    todo: "Réduisez-le, par exemple en le numérisant avec une résolution plus basse.",
  },
  "attachments-too-large": {
    what: "Tous les fichiers ensemble dépasseraient 20 Mo ; celui-ci n’a donc pas été ajouté.",
    todo: "Retirez-en un autre, ou réduisez-les.",
  },
  "attachments-too-many": {
    what: "Il y a déjà 20 fichiers ; celui-ci n’a donc pas été ajouté.",
    todo: "Retirez-en un autre, ou réunissez-en plusieurs en un seul.",
  },
  "attachment-unreadable": {
    what: "Ce fichier n’a pas pu être lu ; il n’a donc pas été ajouté.",
    todo: "Regardez s’il est encore là, si c’est bien un fichier et non un dossier, et s’il peut être lu.",
  },
  "mail-program-missing": {
    what: "Aucun logiciel de messagerie ne répond sur cet ordinateur.",
    todo: "Copiez plutôt le texte, ou enregistrez-le comme fichier d’e-mail.",
  },

  locked: {
    what: "Vos données sont verrouillées ou masquées.",
    todo: "Déverrouillez-les d’abord, puis recommencez.",
  },
  "erase-word-wrong": {
    what: "C’est un autre mot.",
    todo: "Saisissez le mot exactement comme il est écrit. Rien n’a été effacé.",
  },
  "password-needed": {
    what: "Le mot de passe de votre boîte mail manque.",
    todo: "Saisissez-le dans les réglages, sous « Vos boîtes mail ».",
  },
  "passphrase-wrong": {
    what: "Cette phrase secrète n’ouvre pas vos données.",
    todo: "Réessayez ; attention aux majuscules et à la langue du clavier. Si elle est oubliée, un code de récupération ouvre vos données.",
  },
  "passphrase-too-short": {
    what: "Cette phrase secrète est trop courte pour protéger quoi que ce soit.",
    todo: "Choisissez-en une d’au moins 8 caractères.",
  },
  "recovery-code-wrong": {
    what: "Ce code de récupération n’ouvre pas vos données.",
    todo: "Regardez si c’est le dernier qui a été créé ; un plus ancien ne fonctionne plus.",
  },
  "recovery-code-mistyped": {
    what: "Ce n’est pas un code de récupération complet : un signe manque ou est mal saisi.",
    todo: "Comparez-le avec votre papier et saisissez-le de nouveau.",
  },
  "keyring-missing": {
    what: "Le trousseau de clés de cet ordinateur ne répond pas, ou c’en est un autre.",
    todo: "Déverrouillez le trousseau et réessayez, ou utilisez votre code de récupération.",
  },
  "key-there-already": {
    what: "Il y a déjà une clé pour vos données ; elle a été laissée comme elle est.",
    todo: "Redémarrez Rightsdesk et déverrouillez-le.",
  },
  "key-unreadable": {
    what: "Le fichier qui détient la clé de vos données est endommagé. Rien n’a été modifié.",
    todo: "Remettez à sa place le fichier « key.json » d’une copie du dossier des données.",
  },
  "key-unwritable": {
    what: "Le fichier qui détient la clé de vos données ne peut pas être écrit. Rien n’a été modifié.",
    todo: "Regardez si le disque est plein et si vous avez le droit d’écrire dans le dossier.",
  },

  "host-not-found": {
    what: "Le serveur mail n’a pas été trouvé.",
    todo: "Vérifiez son nom dans les réglages, et si vous êtes en ligne.",
  },
  "connection-refused": {
    what: "Le serveur mail ne répond pas sur ce port.",
    todo: "Vérifiez le port et la protection dans les réglages : en général 465 avec TLS ou 587 avec STARTTLS.",
  },
  "connection-lost": {
    what: "La connexion avec le serveur mail a été interrompue.",
    todo: "Vérifiez votre réseau et réessayez.",
  },
  "timed-out": {
    what: "Le serveur mail n’a pas répondu à temps.",
    todo: "Vérifiez votre réseau et réessayez. Un pare-feu bloque peut-être les e-mails.",
  },
  "tls-missing": {
    what: "Le serveur mail n’offre pas de chiffrement sur ce port ; rien ne lui a donc été envoyé.",
    todo: "Demandez à votre fournisseur un port avec TLS. Dans un réseau qui n’est pas le vôtre, quelqu’un altère peut-être la connexion.",
  },
  "certificate-wrong": {
    what: "Le certificat du serveur mail n’est pas valable ; rien ne lui a donc été envoyé.",
    todo: "Vérifiez le nom du serveur dans les réglages. S’il est juste, n’envoyez rien par ce réseau.",
  },
  "password-wrong": {
    what: "Le serveur mail n’accepte pas le nom d’utilisateur et le mot de passe.",
    todo: "Saisissez de nouveau le mot de passe dans les réglages. Beaucoup de fournisseurs veulent un mot de passe d’application.",
  },
  "sender-refused": {
    what: "Le serveur mail ne vous laisse pas envoyer depuis cette adresse.",
    todo: "Vérifiez l’adresse d’expéditeur dans les réglages ; elle doit appartenir à votre boîte mail.",
  },
  "recipient-refused": {
    what: "Le serveur mail a refusé l’adresse de l’entreprise.",
    todo: "L’adresse est peut-être dépassée. Cherchez-en une autre sur le site web de l’entreprise.",
  },
  "message-refused": {
    what: "Le serveur mail a refusé la lettre.",
    todo: "Lisez plus bas les mots du serveur. L’assistance de votre fournisseur peut les expliquer.",
  },
  "message-too-large": {
    what: "La lettre avec ses fichiers est plus volumineuse que ce que le serveur mail accepte. Elle n’a pas été envoyée.",
    todo: "Réécrivez-la avec moins de fichiers ou de plus petits, ou envoyez-les autrement.",
  },
  "server-busy": {
    what: "Le serveur mail est occupé et a demandé d’attendre.",
    todo: "Réessayez dans quelques minutes.",
  },
  "server-garbled": {
    what: "Ce qui a répondu là-bas ne parle pas comme un serveur mail.",
    todo: "Vérifiez le serveur et le port dans les réglages.",
  },
  "tls-needed": {
    what: "Une connexion sans protection n’est permise que vers un serveur sur cet ordinateur.",
    todo: "Choisissez TLS ou STARTTLS dans les réglages.",
  },
  "sent-not-written": {
    what: "Le serveur mail a accepté la lettre, mais Rightsdesk n’a pas encore pu le noter.",
    todo: "Ne la renvoyez pas. Laissez Rightsdesk ouvert ; il continue d’essayer. Vérifiez si le disque est plein.",
  },
  "sent-folder-unknown": {
    what: "Aucun dossier de la boîte mail ne se désigne comme celui des envois.",
    todo: "Choisissez le dossier dans les réglages. Ceux de la boîte mail figurent plus bas.",
  },
  "folder-missing": {
    what: "Le dossier choisi pour les envois n’est pas dans la boîte mail.",
    todo: "Choisissez-en un autre dans les réglages.",
  },
  "copy-refused": {
    what: "La boîte mail n’a pas accepté la copie.",
    todo: "La lettre elle-même n’est pas concernée. Regardez le dossier dans votre logiciel de messagerie, ou choisissez-en un autre dans les réglages.",
  },
  "mailbox-full": {
    what: "La boîte mail est pleine ; elle n’a donc pas accepté la copie.",
    todo: "La lettre elle-même n’est pas concernée. Faites de la place et réessayez.",
  },
  "mailbox-refused": {
    what: "La boîte mail ne s’est pas laissé parcourir.",
    todo: "Réessayez plus tard.",
  },
  "practice-off": {
    what: "Le serveur d’exercice est éteint.",
    todo: "Démarrez-le dans la boîte d’exercice, puis réessayez.",
  },

  "reading-unknown": { what: "Cette politique n’est plus ici.", todo: "Revenez à la liste des politiques." },
  "finding-unknown": {
    what: "Cet élément n’est plus dans la politique.",
    todo: "Regardez les éléments tels qu’ils sont maintenant et choisissez de nouveau.",
  },
  "reading-stopped": {
    what: "La lecture a été arrêtée. Rien n’a été conservé.",
    todo: "Recommencez quand vous voulez.",
  },
  "reading-took-too-long": {
    what: "Cette politique prenait trop de temps à lire ; la lecture a donc été interrompue.",
    todo: "Collez seulement la partie qui parle de vos droits et des contacts.",
  },
  "reading-took-too-much-memory": {
    what: "Lire ce fichier demande plus de mémoire qu’une politique ne devrait jamais en prendre ; la lecture a donc été interrompue.",
    todo: "Ouvrez-le dans un autre programme et collez son texte ici.",
  },
  "reading-broke-off": {
    what: "Quelque chose dans ce fichier a interrompu la lecture. Rien d’autre n’a été touché.",
    todo: "Ouvrez-le dans un autre programme et collez son texte ici.",
  },
  "policy-kind-unknown": {
    what: "Rightsdesk ne sait pas lire ce type de fichier.",
    todo: "Donnez-lui une page web, un PDF, un document Word (.docx), un e-mail enregistré ou du texte simple.",
  },
  "policy-too-large": {
    what: "Ce fichier est plus volumineux que n’importe quelle politique.",
    todo: "Collez plutôt le texte de la politique.",
  },
  "policy-too-long": {
    what: "Ce texte est plus long que n’importe quelle politique.",
    todo: "Collez seulement la partie qui parle de vos droits et des contacts.",
  },
  "policy-without-text": {
    what: "Il ne contient aucun texte.",
    todo: "Peut-être la page ne construit-elle son texte que dans le navigateur : copiez-y le texte et collez-le ici.",
  },
  "policy-without-text-layer": {
    what: "Aucun texte n’a été trouvé dans ce PDF. Souvent, c’est un scan : des images de pages. Le fichier peut aussi être endommagé.",
    todo: "Cherchez la politique sur le site web de l’entreprise et collez son texte ici.",
  },
  "policy-needs-password": {
    what: "Ce PDF est protégé par un mot de passe.",
    todo: "Ouvrez-le dans un autre programme et collez son texte ici.",
  },
  "policy-damaged": {
    what: "Ce fichier est endommagé ou n’est pas ce que dit son nom.",
    todo: "Enregistrez-le encore une fois, ou collez son texte ici.",
  },
  "file-unreadable": {
    what: "Le fichier n’a pas pu être ouvert.",
    todo: "Vérifiez s’il est encore là et si vous avez le droit de le lire.",
  },
  "company-nameless": {
    what: "L’entreprise n’aurait pas de nom.",
    todo: "Ajoutez son nom parmi les éléments trouvés, puis réessayez.",
  },
  "company-merged": {
    what: "L’une des deux fait déjà partie d’une autre entreprise.",
    todo: "Séparez-la d’abord là-bas, puis réunissez de nouveau.",
  },
  "company-yours": {
    what: "Vous avez écrit à cette entreprise ou saisi une adresse pour elle. Elle ne devient donc pas une partie de l’autre : vos lettres n’y compteraient pas.",
    todo: "Gardez celle-ci et faites de l’autre sa partie, ou gardez les deux.",
  },
  "company-in-use": {
    what: "Vous avez des demandes à cette entreprise ; elle ne peut donc pas être jetée.",
    todo: "Gardez-la : le suivi doit savoir à qui vous avez écrit.",
  },
  "web-address-invalid": {
    what: "Ce n’est pas l’adresse d’une page.",
    todo: "Copiez-la depuis la barre d’adresse de votre navigateur, comme https://example.org/privacy.",
  },
  "web-address-not-https": {
    what: "Seules les adresses https sont récupérées.",
    todo: "Ouvrez-la dans votre navigateur, enregistrez-y la page et choisissez le fichier.",
  },
  "web-address-with-password": {
    what: "Cette adresse contient un nom ou un mot de passe, qui serait envoyé avec elle.",
    todo: "Retirez ce qui précède le @ et réessayez.",
  },
  "web-address-number": {
    what: "Cette adresse porte un numéro à la place d’un nom.",
    todo: "Utilisez le nom du site, tel que votre navigateur le montre.",
  },
  "web-address-private": {
    what: "Cette adresse mène à cet ordinateur, au réseau où il se trouve, ou à aucun ordinateur sur Internet. Rien n’y a été demandé.",
    todo: "Vérifiez qu’elle ne contient pas de faute de frappe.",
  },
  "site-not-found": {
    what: "Aucun site de ce nom n’a été trouvé.",
    todo: "Vérifiez l’adresse, et si vous êtes en ligne.",
  },
  "site-unreachable": {
    what: "Le site n’a pas pu être joint.",
    todo: "Vérifiez que vous êtes en ligne et réessayez. Si votre navigateur le joint, enregistrez-y la page et choisissez le fichier.",
  },
  "site-not-trusted": {
    what: "Le site n’a pas pu prouver qu’il est celui que vous demandez ; rien n’a donc été récupéré.",
    todo: "Vérifiez l’adresse. Si elle est juste, ne lisez pas la page par ce réseau.",
  },
  "page-missing": {
    what: "Le site dit que cette page n’existe pas.",
    todo: "Cherchez la page dans votre navigateur et copiez son adresse.",
  },
  "page-refused": {
    what: "Le site ne donne pas cette page de cette façon.",
    todo: "Ouvrez-la dans votre navigateur, enregistrez-y la page et choisissez le fichier.",
  },
  "page-too-often": {
    what: "Le site dit qu’il a été sollicité trop souvent.",
    todo: "Attendez un peu, ou enregistrez la page depuis votre navigateur et choisissez le fichier.",
  },
  "page-server-trouble": {
    what: "Le site est en difficulté et n’a donné aucune page.",
    todo: "Réessayez plus tard, ou enregistrez la page depuis votre navigateur et choisissez le fichier.",
  },
  "page-too-large": {
    what: "C’est plus que ce que Rightsdesk accepte : 10 Mo pour une politique, 64 Mo pour une liste.",
    todo: "Enregistrez la partie utile depuis votre navigateur et choisissez ce fichier.",
  },
  "page-wrong-type": {
    what: "Ce qui est venu n’est ni une page, ni un texte, ni un PDF, ou pas une liste là où il en fallait une.",
    todo: "Regardez l’adresse dans votre navigateur. Enregistrez-y ce qu’il vous faut et choisissez le fichier.",
  },
  "page-took-too-long": {
    what: "Le site a mis trop longtemps ; la demande a été interrompue.",
    todo: "Réessayez, ou enregistrez la page depuis votre navigateur et choisissez le fichier.",
  },
  "page-broke-off": {
    what: "La page s’est interrompue avant d’être entière. Rien n’en a été conservé.",
    todo: "Réessayez, ou enregistrez la page depuis votre navigateur et choisissez le fichier.",
  },
  "page-redirects": {
    what: "Le site renvoie d’adresse en adresse sans fin.",
    todo: "Enregistrez la page depuis votre navigateur et choisissez le fichier.",
  },
  "page-redirect-unlawful": {
    what: "Le site renvoie à une adresse que Rightsdesk n’interroge pas, par exemple sans https ou dans le réseau où se trouve cet ordinateur.",
    todo: "Ouvrez-la dans votre navigateur, enregistrez-y la page et choisissez le fichier.",
  },
  "page-gone": { what: "Ce qui a été récupéré n’est plus ici.", todo: "Récupérez-le encore une fois." },
  "page-in-practice": {
    what: "En mode exercice, rien ne quitte cet ordinateur ; aucune page n’est donc récupérée.",
    todo: "Enregistrez-la dans votre navigateur et choisissez le fichier, ou passez aux vraies lettres dans les réglages.",
  },

  "reply-unknown": { what: "Cet e-mail n’est plus ici.", todo: "Regardez de nouveau la liste des réponses." },
  "reply-too-large": {
    what: "Cet e-mail dépasse 64 Mo ; il n’a donc pas été pris.",
    todo: "Son fichier reste où il était. Notez dans la demande ce que dit l’e-mail, et enregistrez ses fichiers avec votre logiciel de messagerie.",
  },
  "reply-file-too-large": {
    what: "Ce fichier est trop volumineux pour être glissé ici.",
    todo: "Choisissez-le avec « Importer des e-mails » : il peut alors être de n’importe quelle taille.",
  },
  "reply-not-a-mail": {
    what: "Ce fichier n’est pas un e-mail.",
    todo: "Enregistrez l’e-mail en .eml dans votre logiciel de messagerie, et importez ce fichier.",
  },
  "reply-of-outlook": {
    what: "C’est un fichier du format propre à Outlook (.msg), que seul Outlook lit.",
    todo: "Enregistrez l’e-mail en .eml, ou transférez-le à vous-même en pièce jointe et enregistrez celle-ci.",
  },
  "reply-settled": {
    what: "Vous avez déjà dit ce qu’est cet e-mail.",
    todo: "Revenez d’abord là-dessus, puis changez-le.",
  },
  "reply-unsettled": { what: "Rien n’a encore été dit de cet e-mail.", todo: "Il n’y a rien sur quoi revenir." },
  "reply-unassigned": {
    what: "Cet e-mail n’appartient encore à aucune demande.",
    todo: "Choisissez d’abord la demande, puis dites ce qu’est l’e-mail.",
  },
  "reply-busy": {
    what: "Des e-mails sont déjà en cours d’importation.",
    todo: "Attendez que ce soit fini, ou arrêtez-la.",
  },
  "reply-file-gone": {
    what: "Ce fichier ne peut pas être extrait de l’e-mail.",
    todo: "Enregistrez l’e-mail tel qu’il est arrivé, et ouvrez-le dans votre logiciel de messagerie.",
  },

  "store-unwritable": {
    what: "Rightsdesk ne peut pas écrire dans son dossier de données.",
    todo: "Vérifiez si le disque est plein ou si le dossier est protégé.",
  },
  "store-locked": {
    what: "Un autre programme utilise le fichier où Rightsdesk conserve vos données.",
    todo: "Fermez ce programme, puis réessayez.",
  },
  "store-damaged": {
    what: "Une partie de vos données conservées n’est plus lisible.",
    todo: "Rien n’a été supprimé. Ne renvoyez pas la lettre avant de savoir qu’elle n’est pas partie.",
  },
  "link-refused": {
    what: "Rightsdesk n’ouvre pas les liens de ce type.",
    todo: "Saisissez l’adresse dans votre navigateur.",
  },

  "backup-unknown": {
    what: "Ce fichier n’est pas une sauvegarde de Rightsdesk.",
    todo: "Choisissez un fichier qui se termine par .rightsdesk-backup.",
  },
  "backup-damaged": {
    what: "Cette sauvegarde est endommagée ou tronquée ; elle a donc été refusée en entier. Rien n’a été modifié.",
    todo: "Utilisez une autre sauvegarde, ou copiez de nouveau celle-ci depuis l’endroit d’où elle vient.",
  },
  "backup-newer": {
    what: "Une version plus récente de Rightsdesk a fait cette sauvegarde. Rien n’a été modifié.",
    todo: "Installez cette version et restaurez la sauvegarde avec elle.",
  },
  "backup-passphrase-wrong": {
    what: "Cette phrase secrète n’ouvre pas la sauvegarde. Rien n’a été modifié.",
    todo: "Saisissez la phrase secrète choisie quand cette sauvegarde a été faite.",
  },
  "backup-code-wrong": {
    what: "Ce code de récupération n’ouvre pas la sauvegarde. Rien n’a été modifié.",
    todo: "Prenez le code qui était valable quand cette sauvegarde a été faite, ou sa phrase secrète.",
  },
  "backup-passphrase-needed": {
    what: "Les sauvegardes automatiques ont besoin d’une phrase secrète qui les verrouille, et aucune n’est conservée.",
    todo: "Saisissez encore une fois la phrase secrète de vos sauvegardes.",
  },
  "backup-too-large": {
    what: "Cette sauvegarde se déploie en plus que n’en contient aucune sauvegarde de Rightsdesk ; elle a donc été refusée. Rien n’a été modifié.",
    todo: "Utilisez une autre sauvegarde.",
  },
  "backup-stopped": {
    what: "Vous l’avez arrêtée. Rien n’a été modifié, et aucun fichier à moitié fait n’est resté.",
    todo: "Recommencez quand vous voulez.",
  },
  "backup-busy": {
    what: "Une sauvegarde, une restauration ou une exportation est déjà en cours.",
    todo: "Attendez qu’elle soit terminée, ou arrêtez-la.",
  },
  "folder-gone": {
    what: "Le dossier n’est pas là.",
    todo: "Connectez le disque sur lequel il se trouve, ou choisissez un autre dossier.",
  },
  "disk-full": {
    what: "Il n’y a plus de place sur le disque. Aucun fichier à moitié fait n’est resté.",
    todo: "Faites de la place ou choisissez un autre dossier, puis réessayez.",
  },
  "letter-under-way": {
    what: "Une lettre est justement en train de partir ; rien n’a donc été modifié.",
    todo: "Attendez qu’elle soit partie, ou mettez tous les envois en pause, puis réessayez.",
  },
  "import-unknown": {
    what: "Ce fichier n’est pas une exportation de Rightsdesk.",
    todo: "Choisissez rightsdesk.json, requests.csv, events.csv ou contacts.csv d’une exportation.",
  },
  "import-damaged": {
    what: "Quelque chose dans ce fichier ne va pas ; rien n’a donc été repris.",
    todo: "Exportez de nouveau là d’où il vient, et ne modifiez pas ce que Rightsdesk a écrit.",
  },
  "import-newer": {
    what: "Une version plus récente de Rightsdesk a fait cette exportation. Rien n’a été modifié.",
    todo: "Installez cette version et importez-y l’exportation.",
  },
  "import-too-large": {
    what: "Ce fichier est plus volumineux que toute exportation que Rightsdesk lit. Rien n’a été modifié.",
    todo: "Utilisez plutôt une sauvegarde, qui peut être plus volumineuse.",
  },
  "import-not-utf8": {
    what: "Ce fichier n’est pas écrit en UTF-8 ; ses lettres ne peuvent donc pas être reconnues avec certitude. Rien n’a été modifié.",
    todo: "Dans votre tableur, enregistrez-le en CSV au format UTF-8.",
  },
  "directory-unknown": {
    what: "Ce fichier n’est pas une liste d’entreprises que Rightsdesk sait lire. Rien n’a été ajouté.",
    todo: "Donnez un seul tableau (CSV, aussi dans un zip), les entreprises de datarequests.org (JSON ou zip), sites.json de JustDeleteMe ou le registre californien des courtiers en données.",
  },
  "directory-not-text": {
    what: "Ce fichier n’est pas écrit en UTF-8, ses lettres ne peuvent pas être lues avec certitude.",
    todo: "Dans votre tableur, enregistrez-le en CSV UTF-8, puis donnez-le à nouveau.",
  },
  "directory-zip-closed": {
    what: "Ce zip est protégé par un mot de passe, ou compressé d’une façon que Rightsdesk ne connaît pas.",
    todo: "Décompressez-le avec un autre programme, puis choisissez le fichier qu’il contenait.",
  },
  "directory-damaged": {
    what: "Ce fichier est abîmé : il s’interrompt, ou n’est pas écrit comme le sont de tels fichiers.",
    todo: "Reprenez-le là d’où il vient, puis donnez-le à nouveau.",
  },
  "directory-too-wide": {
    what: "Une ligne de ce tableau a plus de 1 000 colonnes. Aucune liste d’entreprises n’en a autant.",
    todo: "Supprimez dans votre tableur les colonnes dont vous n’avez pas besoin, puis donnez-le à nouveau.",
  },
  "directory-row-endless": {
    what: "Une ligne de ce tableau ne finit pas : un guillemet n’est pas fermé quelque part.",
    todo: "Ouvrez-le dans votre tableur, fermez le guillemet, puis donnez-le à nouveau.",
  },
  "directory-too-large": {
    what: "Ce fichier demande plus de mémoire qu’une liste d’entreprises n’en a le droit.",
    todo: "Donnez-le en plusieurs fichiers plus petits.",
  },
  "directory-took-too-long": {
    what: "La lecture de ce fichier a duré trop longtemps et a été arrêtée.",
    todo: "Donnez-le en plusieurs fichiers plus petits.",
  },
  "directory-nameless": {
    what: "Aucune colonne ne dit comment s’appelle une entreprise.",
    todo: "Choisissez la colonne des noms.",
  },
  "directory-busy": {
    what: "Une liste d’entreprises est déjà en cours de lecture.",
    todo: "Attendez qu’elle soit finie, ou arrêtez-la.",
  },
  "directory-gone": {
    what: "Le fichier n’est plus à disposition.",
    todo: "Choisissez-le à nouveau.",
  },
  "dossier-stopped": {
    what: "Le dossier n’a pas été fait : vous l’avez arrêté.",
    todo: "Rien n’a été écrit. Recommencez quand vous voulez.",
  },
  "dossier-busy": {
    what: "Un dossier est en préparation, ou toutes les chaînes sont en cours de vérification.",
    todo: "Attendez que ce soit fini, ou arrêtez d’abord cela.",
  },
  "key-unreachable": {
    what: "La clé de l’expéditeur n’a pas pu être demandée : aucun serveur de noms n’a répondu.",
    todo: "Regardez si vous êtes en ligne, puis demandez de nouveau.",
  },
} as const;

export const failureNote = {
  toSettings: "Aller aux réglages de la boîte mail",
  toPractice: "Aller à la boîte d’exercice",
  where: "Il s’agit de : {{detail}}",
} as const;
