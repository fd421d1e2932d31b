// French: what to do next in a matter and why, what the law says of a refusal, and what may be asked as proof.
import { why } from "./next-why.ts";

export const next = {
  title: "Et maintenant",
  more: "Ce que vous pouvez faire d’autre",
  letters: "Toutes les lettres qui peuvent suivre",
  hint: "Rien ne part de soi-même : un bouton ne fait qu’ouvrir la lettre, à vous de la lire, de la modifier et de l’envoyer.",
  under: "S’appuie sur : {{article}}.",
  unchecked: "Cette disposition n’a pas encore été vérifiée à sa source.",
  verify: "Redemander l’accès",
  done: {
    verified: "J’ai vérifié",
    complied: "Je l’ai fait",
    clarified: "J’ai répondu",
    paid: "J’ai payé",
  },
  practice: "En exercice, personne ne répond. Voici ce qui viendrait ensuite si cela avait été réel.",
  day: {
    theirs: "L’entreprise a jusqu’au {{day}}.",
    passed: "Son dernier jour était le {{day}}.",
    yours: "Vous avez jusqu’au {{day}}.",
    over: "Votre dernier jour était le {{day}}.",
    from: "Possible à partir du {{day}}.",
    fromNow: "Possible depuis le {{day}}.",
    wait: "Mieux vaut attendre jusqu’au {{day}}.",
  },
  why,
  coach: {
    title: "Que répondre au refus",
    ground: "Raison donnée : {{ground}}",
    noGround: "La raison donnée n’a pas été notée. Ce qui suit vaut pour tout refus.",
    chanceTitle: "Où vous en êtes",
    chance: {
      good: "La loi est de votre côté sur ce point, autant que nous puissions le savoir.",
      open: "C’est ouvert. Beaucoup dépend de faits que seule l’entreprise connaît.",
      poor: "L’entreprise a peut-être raison, au moins en partie. Une lettre vaut quand même la peine si vous pensez qu’elle applique cette raison trop largement.",
    },
    limits: "Ce que vous devez respecter",
    noAdvice: "Ceci est général et n’est pas un conseil juridique.",
    says: {
      general:
        "Pour cette raison, nous ne connaissons aucune disposition qui tranche. L’entreprise devrait quand même vous dire sur quoi elle s’appuie, et sur quels faits.",
      "burden-on-company":
        "Une demande ne peut être refusée comme infondée ou excessive que si elle l’est manifestement, et c’est à l’entreprise de le démontrer.",
      "free-twice":
        "La loi vous permet de demander gratuitement jusqu’à deux fois par an. Seul ce qui va au-delà peut être de trop.",
      "duty-for-part":
        "Une obligation de conserver des données, comme pour la comptabilité, vaut pour les données qu’elle désigne. Le reste de votre demande tient, et l’entreprise devrait dire de quelle loi il s’agit.",
      "processor-names-controller":
        "Qui ne travaille que pour le compte d’un autre n’a pas à vous répondre, mais peut dire pour qui. C’est cette entreprise, le responsable du traitement, qui doit répondre.",
      "balance-shown-by-company":
        "Après une opposition, l’entreprise doit arrêter, à moins de démontrer des motifs légitimes et impérieux. La mise en balance est sa tâche, et c’est à elle de la démontrer.",
      "marketing-no-balance": "Contre la publicité, aucun de ses motifs ne compte : l’entreprise doit arrêter.",
      "confirm-nothing-held":
        "Ne rien détenir est une réponse, si c’est vrai. Demandez à l’entreprise de chercher de nouveau avec d’autres données, et de le confirmer.",
      "identity-rule":
        "L’entreprise ne peut demander une preuve que dans la mesure où cette loi le permet. Demandez quelle seule donnée suffirait, et offrez le moins possible.",
      "identity-never": "Pour cette demande, l’entreprise ne peut pas exiger de preuve de votre identité.",
      "anybody-protected": "Cette loi ne demande pas où vous habitez, si l’entreprise elle-même est à sa portée.",
      "residents-only":
        "Cette loi protège ceux qui habitent là-bas. Si c’est votre cas, dites-le ; sinon, l’entreprise a raison, et une autre loi convient peut-être.",
      "provided-only":
        "Ce droit ne porte que sur les données que vous avez fournies vous-même. Ce que l’entreprise a obtenu ailleurs en est exclu.",
      "collected-only":
        "Ce droit ne porte que sur les données que l’entreprise a collectées auprès de vous. Ce qu’elle a acheté ailleurs en est exclu ; il est donc faible face aux courtiers en données.",
      "unlawful-only":
        "Ce droit ne porte que sur les données conservées ou utilisées contre la loi, ou qui ne sont plus nécessaires. Dites pourquoi c’est le cas.",
      "consent-only": "Ce droit ne porte que sur ce que l’entreprise fait avec votre consentement.",
      "own-clients-only": "Cette loi n’oblige l’entreprise qu’envers les personnes avec qui elle a été en relation.",
      "name-the-provision":
        "L’entreprise devrait nommer la disposition sur laquelle elle s’appuie et les données auxquelles elle l’applique, et faire le reste.",
      "say-identifier":
        "Demandez quel identifiant il faut à l’entreprise et comment le trouver. N’envoyez que celui-là : chaque donnée de plus lui en apprend davantage sur vous.",
      "say-suspicion":
        "Demandez ce qui éveille les soupçons de l’entreprise, et écrivez depuis l’adresse qu’elle connaît.",
    },
  },
  shield: {
    title: "Ce qui peut être demandé comme preuve",
    says: {
      "only-on-doubt":
        "Seulement en cas de doute raisonnable que ce soit vous, et seulement ce qu’il faut pour le lever.",
      proportionate: "Ce qui est proportionné à la demande. L’entreprise peut attendre de l’avoir.",
      never: "Rien : pour cette demande, aucune preuve ne peut être exigée.",
      "may-ask": "Ce qu’il faut à l’entreprise pour être sûre que c’est vous.",
      "no-rule": "Nous ne connaissons pas de règle là-dessus dans cette loi.",
    },
    clock: {
      "runs-on": "Pendant ce temps, son délai continue de courir.",
      "starts-with-it": "Son délai commence quand l’entreprise a votre preuve.",
      "stands-still": "Son délai est suspendu jusqu’à ce que l’entreprise ait votre preuve.",
      "may-rest":
        "Le délai de la loi continue de courir ; les lignes directrices le laissent reposer jusqu’à votre réponse.",
      unknown: "L’effet que cela a sur son délai n’est pas connu ici.",
    },
    least: "Le moins qui suffise",
    leastList: {
      known:
        "Proposez de confirmer par ce que l’entreprise connaît déjà : l’adresse e-mail, le compte, un numéro de client.",
      black:
        "S’il faut la copie d’un document, noircissez tout sauf le nom et ce que l’entreprise compare : la photo, la signature, le numéro du document et le lieu de naissance sont rarement nécessaires.",
      mark: "Écrivez en travers de la copie à quoi elle sert et le jour, pour qu’elle ne puisse servir à rien d’autre.",
      gone: "Demandez que la copie soit effacée dès qu’elle a été regardée.",
    },
  },
} as const;
