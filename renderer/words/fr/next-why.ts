// French: what to do next in a matter, by why.
export const why = {
  "still-a-draft": { title: "Terminer la lettre", text: "C’est un brouillon. Personne ne l’a encore." },
  "on-its-way": { title: "Rien à faire", text: "La lettre attend ou est en route." },
  unsure: {
    title: "Regarder dans votre boîte mail",
    text: "On ne sait pas si la lettre est partie. Regardez parmi les e-mails envoyés avant de la renvoyer.",
  },
  "not-sent": {
    title: "La renvoyer",
    text: "La lettre n’est pas partie. La raison figure à côté de son état.",
  },
  stopped: {
    title: "Rien à faire",
    text: "Vous avez arrêté cette lettre avant son départ. Elle ne part que si vous l’envoyez de nouveau.",
  },
  "stopped-again": {
    title: "L’envoyer quand même",
    text: "La lettre est telle que vous l’avez validée et peut encore partir.",
  },
  "came-back": {
    title: "Prendre une autre voie",
    text: "Personne dans l’entreprise n’a la lettre. Utilisez une autre de ses adresses, son formulaire ou le courrier.",
  },
  "reply-unread": {
    title: "Regarder la réponse",
    text: "Quelque chose est revenu que vous n’avez pas encore confirmé. Ce que cela dit peut changer tout ce qui suit.",
  },
  "arrival-unknown": {
    title: "Dire quand elle est arrivée",
    text: "Elle est partie par courrier. Le délai court à partir du jour de son arrivée, et ce jour, il n’y a que vous qui puissiez l’apprendre.",
  },
  "receipt-missing": {
    title: "Attendre, et garder ceci à l’esprit",
    text: "L’entreprise devait confirmer la réception de votre lettre et ne l’a pas fait. Son délai pour répondre court quand même.",
  },
  "within-time": { title: "Attendre", text: "L’entreprise a encore du temps pour répondre." },
  "no-day-set": {
    title: "Lui laisser du temps",
    text: "La loi ne fixe pas de jour pour cela. Un mois sans un mot est une raison suffisante de relancer.",
  },
  "no-law": {
    title: "Lui laisser du temps",
    text: "La lettre ne s’appuie sur aucune loi, donc aucun jour n’est fixé. Après un mois sans un mot, une relance vaut la peine.",
  },
  "no-law-month": {
    title: "Relancer",
    text: "Un mois a passé sans un mot. Aucune loi ne fixe de jour ; une deuxième lettre aimable aide souvent.",
  },
  "not-in-force": { title: "Attendre", text: "Ce droit n’oblige pas encore l’entreprise." },
  "no-right": {
    title: "Rien n’est dû ici",
    text: "Cette loi ne donne pas ce droit. L’entreprise peut quand même faire ce que vous demandez, de son plein gré.",
  },
  "day-passed": {
    title: "Relancer",
    text: "Le délai est écoulé et aucune réponse n’est venue. Une relance nomme le jour et montre plus tard que vous avez laissé une chance à l’entreprise.",
  },
  "day-passed-appeal": {
    title: "Former un recours auprès de l’entreprise",
    text: "Le délai est écoulé. Cette loi veut d’abord un recours auprès de l’entreprise, avant que l’Attorney General vous entende.",
  },
  "reminder-out": {
    title: "Laisser agir la relance",
    text: "Deux semaines sont un usage, pas la loi : vous pouvez aller plus loin avant.",
  },
  "reminder-unanswered": {
    title: "Passer à l’autorité",
    text: "Deux semaines après votre relance, il n’y a toujours pas de réponse. L’autorité peut examiner l’affaire.",
  },
  "company-first": {
    title: "Se plaindre à l’entreprise même",
    text: "Depuis le 19 juin 2026, une plainte commence auprès de l’entreprise. Sans cela, l’autorité peut vous y renvoyer.",
  },
  "company-complaint-out": {
    title: "Attendre son mot sur votre plainte",
    text: "L’entreprise doit en accuser réception dans ce délai, puis vous dire ce qu’il en est advenu.",
  },
  "appeal-out": {
    title: "Attendre son mot sur votre recours",
    text: "L’entreprise doit y répondre par écrit. Ensuite, l’Attorney General vous entend.",
  },
  "appeal-unanswered": {
    title: "Saisir l’Attorney General",
    text: "Le délai pour répondre à votre recours est écoulé.",
  },
  "complaint-out": {
    title: "Attendre l’autorité",
    text: "Votre réclamation est partie. Les autorités mettent souvent des mois ; entre-temps, l’obligation de l’entreprise demeure.",
  },
  "extension-runs": { title: "Attendre", text: "L’entreprise vous a dit à temps qu’il lui en fallait davantage." },
  "extension-late": {
    title: "Dire que c’était trop tard",
    text: "L’entreprise a dit avoir besoin de plus de temps après la fin de son délai. Cela ne prolonge rien.",
  },
  "extension-unreasoned": {
    title: "Demander les raisons",
    text: "Si son message ne donne pas les raisons du retard, demandez-les : sans raisons, il ne compte peut-être pas.",
  },
  "extension-no-day": {
    title: "Demander le jour",
    text: "L’entreprise a besoin de plus de temps, et la loi veut qu’elle nomme le jour. Notez-le si elle l’a fait ; demandez-le sinon.",
  },
  "extension-none": {
    title: "S’en tenir au jour",
    text: "L’entreprise veut plus de temps, mais cette loi ne connaît pas de délai plus long pour cela.",
  },
  "extension-over": {
    title: "Relancer",
    text: "Le délai prolongé est écoulé lui aussi, et aucune réponse n’est venue.",
  },
  "identity-only-on-doubt": {
    title: "Répondre sur votre identité",
    text: "Une preuve de plus ne peut être demandée qu’en cas de doute raisonnable que ce soit vous. Ne donnez rien de plus que le nécessaire.",
  },
  "identity-proportionate": {
    title: "Répondre sur votre identité",
    text: "L’entreprise peut demander une preuve proportionnée. Son délai ne commence que lorsqu’elle l’a : ne laissez donc pas traîner.",
  },
  "identity-never": {
    title: "Refuser : aucune preuve n’est nécessaire",
    text: "Pour cette demande, l’entreprise ne peut pas exiger de preuve de votre identité.",
  },
  "identity-may-be-asked": {
    title: "Répondre sur votre identité",
    text: "L’entreprise peut demander ce qu’il lui faut pour être sûre que c’est vous, et rien de plus.",
  },
  "identity-no-rule": {
    title: "Répondre sur votre identité",
    text: "Nous ne connaissons pas de règle là-dessus ici. Donnez le moins qui suffise et demandez à quoi cela sert.",
  },
  "clarification-asked": {
    title: "Répondre à la question",
    text: "L’entreprise demande ce que vous voulez dire. Répondez depuis votre boîte mail et notez-le ici ; vous n’avez pas à restreindre votre demande.",
  },
  "link-may-expire": {
    title: "Ouvrir le lien vous-même",
    text: "L’entreprise veut que vous confirmiez par un lien, et ces liens expirent. Regardez où il mène avant de l’ouvrir ; nous ne l’ouvrons jamais.",
  },
  "form-not-needed": {
    title: "Dire que votre lettre compte",
    text: "L’entreprise veut que vous utilisiez un formulaire. Nous ne connaissons ici aucune règle qui vous y oblige : votre lettre est une demande.",
  },
  "form-needed": {
    title: "Utiliser aussi le formulaire",
    text: "Selon cette loi, l’entreprise peut désigner la voie, et une demande par une autre voie ne fait peut-être courir aucun délai. Utilisez-la et gardez-en une image.",
  },
  "fee-free": {
    title: "Dire que c’est gratuit",
    text: "L’entreprise veut de l’argent. Selon cette loi, une demande comme la vôtre est gratuite, sauf de rares cas qu’elle devrait démontrer.",
  },
  "fee-free-twice": {
    title: "Dire que c’est gratuit",
    text: "L’entreprise veut de l’argent. Selon cette loi, les demandes sont gratuites jusqu’à deux fois en douze mois.",
  },
  "fee-may-be-asked": {
    title: "Demander le calcul des frais",
    text: "Selon cette loi, l’entreprise peut demander des frais, dans certaines limites. Demandez sur quoi ils reposent avant de décider.",
  },
  "fee-counts-as-withdrawn": {
    title: "Décider pour les frais",
    text: "Si vous ne confirmez pas votre demande à temps, elle est réputée retirée. À vous de décider si elle vaut cet argent.",
  },
  "fee-no-rule": {
    title: "Décider pour les frais",
    text: "Nous ne connaissons pas ici de règle sur les frais. Demandez sur quoi ils reposent avant de payer.",
  },
  "left-out-parts": {
    title: "Demander ce qui manque",
    text: "L’entreprise n’a répondu qu’à une partie de ce que vous demandiez.",
  },
  refused: {
    title: "Répondre au refus",
    text: "L’entreprise a dit non. Demandez-lui de réexaminer, avec le point dont tout dépend.",
  },
  "refused-appeal": {
    title: "Former un recours auprès de l’entreprise",
    text: "L’entreprise a dit non. Cette loi veut d’abord un recours auprès d’elle, dans un délai raisonnable, avant que l’Attorney General vous entende.",
  },
  "refused-limit": {
    title: "Saisir l’autorité à temps",
    text: "La loi vous fixe un dernier jour pour cela. Après, l’autorité n’est plus tenue de vous entendre.",
  },
  "limit-over": {
    title: "Demander quand même à l’autorité",
    text: "Votre dernier jour pour cela est passé. L’autorité peut encore vous entendre, mais n’y est pas tenue.",
  },
  "answer-out": {
    title: "Attendre la réponse",
    text: "Votre lettre est partie. Deux semaines sont un usage, pas la loi : vous pouvez aller plus loin avant.",
  },
  "complaint-open": {
    title: "Saisir l’autorité",
    text: "Une autorité de contrôle peut examiner l’affaire et presser l’entreprise de répondre.",
  },
  "court-open": {
    title: "Aller en justice",
    text: "Un tribunal peut être saisi. Pour cela, mieux vaut prendre conseil ; cette application n’en donne pas.",
  },
  "says-fulfilled": {
    title: "Vérifier plus tard",
    text: "L’entreprise dit que c’est fait. Ce n’est que sa parole : dans trois mois, une demande d’accès montrera si c’est vrai.",
  },
  "verify-now": {
    title: "Vérifier si c’est vrai",
    text: "Il y a trois mois, l’entreprise a dit que c’était fait. Une demande d’accès montre si c’est vrai.",
  },
  answered: {
    title: "Voir si la réponse est complète",
    text: "Comparez-la avec ce que vous avez demandé. S’il manque quelque chose, demandez-le.",
  },
  checked: { title: "Rien à faire", text: "Vous avez vérifié. L’affaire est close." },
  decided: { title: "Rien à faire", text: "L’affaire a été tranchée." },
  withdrawn: { title: "Rien à faire", text: "Vous avez retiré la demande." },
  "company-gone": {
    title: "Voir si l’entreprise existe encore",
    text: "Sinon, cherchez dans le registre de son pays qui l’a reprise ou qui la liquide, et écrivez-lui.",
  },
  "may-write": { title: "Possible aussi", text: "Si cela répond à ce qu’on vous a écrit." },
} as const;
