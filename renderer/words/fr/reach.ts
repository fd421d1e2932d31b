// French: why a law reaches a letter, may reach it or does not. No "à" or "de" before a law: its "le" would run into it.
export const reach = {
  reasons: {
    "no-right": "{{law}} ne donne pas {{right}}.",
    "no-letter": "une telle lettre n’existe pas selon {{law}}.",
    "lives-elsewhere":
      "{{law}} vaut pour les personnes qui habitent {{inLaw}} ({{article}}), et vous habitez {{home}}.",
    "region-not-said":
      "{{law}} vaut pour les personnes qui habitent {{inLaw}} ({{article}}), et vos coordonnées ne disent pas dans quelle partie de votre pays vous habitez.",
    established:
      "l’entreprise a son siège {{seat}}, et {{law}} oblige les entreprises de là-bas, où que vous habitiez ({{article}}).",
    "established-perhaps":
      "l’entreprise a son siège {{seat}} : {{law}} s’applique à elle si c’est là qu’elle traite vos données ({{article}}).",
    "inside-one-region": "vous et l’entreprise êtes {{seat}}, où {{inside}} ({{article}}).",
    "perhaps-inside-one-region":
      "si vous et l’entreprise êtes dans la même province, {{law}} peut y céder la place : {{inside}} ({{article}}).",
    "company-region-unknown":
      "{{law}} oblige les entreprises qui sont {{inLaw}}, et l’on ne sait pas dans quelle partie de son pays celle-ci a son siège ({{article}}).",
    serves:
      "vous habitez {{home}} et l’entreprise s’adresse aux personnes de là-bas ; {{law}} s’applique donc à elle ({{article}}).",
    "serves-perhaps":
      "vous habitez {{home}} ; {{law}} s’applique à l’entreprise si elle offre quelque chose aux personnes de là-bas, ce que l’on ne sait pas ({{article}}).",
    "serves-perhaps-and-names":
      "vous habitez {{home}}, et la propre politique de l’entreprise nomme {{law}}, qui s’applique à elle si elle offre quelque chose aux personnes de là-bas ({{article}}).",
    "serves-others":
      "selon sa politique, l’entreprise ne sert que des personnes d’ailleurs ; {{law}} ne s’applique donc pas à elle ({{article}}).",
    "serves-others-but-names":
      "selon sa politique, l’entreprise ne sert que des personnes d’ailleurs, mais cette politique nomme {{law}} ({{article}}).",
    "serves-others-but-may":
      "selon sa politique, l’entreprise ne sert que des personnes d’ailleurs, mais {{law}} s’applique aussi aux données collectées pendant que vous étiez {{inLaw}} ({{article}}).",
    "no-link":
      "d’après ce que l’on sait, ni vous ni l’entreprise n’êtes {{inLaw}} ; {{law}} ne s’applique donc pas à elle ({{article}}).",
    thresholds:
      "vous habitez {{inLaw}}, mais personne ne peut savoir de l’extérieur si {{law}} oblige cette entreprise : {{limits}} ({{article}}).",
    "thresholds-and-names":
      "vous habitez {{inLaw}}, et la propre politique de l’entreprise nomme {{law}} ; si elle y est tenue, personne ne peut le savoir de l’extérieur : {{limits}} ({{article}}).",
    "broker-data-provided":
      "{{law}} ne couvre ici que ce que vous avez fourni vous-même ({{article}}), et un courtier en données tient d’autres la plupart de ses données.",
    "broker-data-collected":
      "{{law}} ne couvre ici que ce qui a été collecté auprès de vous ({{article}}), et un courtier en données tient d’autres la plupart de ses données.",
    "sells-nothing":
      "l’entreprise dit qu’elle ne vend pas de données ; selon {{law}}, il ne lui reste donc peut-être rien à cesser ({{article}}).",
    "customers-only": "{{customers}} ({{article}}), et un courtier en données n’a jamais été en relation avec vous.",
    "promised-to-all":
      "la politique de l’entreprise promet à tout le monde les droits que donne {{law}}, bien que la loi elle-même ne s’applique pas à elle.",
  },
  rights: {
    access: "le droit d’accès",
    rectification: "le droit de rectification",
    erasure: "le droit à l’effacement",
    objection: "le droit d’opposition",
    "opt-out-marketing": "le droit de refuser la publicité",
    "opt-out-sale": "le droit de refuser la vente et le partage",
    "third-party-disclosure": "le droit à une liste des tiers qui ont reçu les données",
    other: "ce que cette lettre demande",
  },
  laws: {
    "br-lgpd": { name: "la LGPD du Brésil", in: "au Brésil" },
    "ca-pipeda": {
      name: "la LPRPDE du Canada",
      in: "au Canada",
      inside:
        "la province a sa propre loi pour ce qui reste à l’intérieur d’elle, sauf si l’entreprise est une entreprise fédérale comme une banque ou une compagnie de téléphone",
    },
    "ca-qc-law25": { name: "la loi du Québec sur le secteur privé (Loi 25)", in: "au Québec" },
    "ch-fadp": { name: "la loi suisse sur la protection des données (LPD)", in: "en Suisse" },
    "eu-gdpr": { name: "le RGPD", in: "dans l’Espace économique européen" },
    "jp-appi": { name: "l’APPI du Japon", in: "au Japon" },
    "kr-pipa": { name: "la PIPA de Corée du Sud", in: "en Corée du Sud" },
    "uk-gdpr": { name: "le UK GDPR", in: "au Royaume-Uni" },
    "us-ca-ccpa": {
      name: "la loi californienne sur la vie privée (CCPA)",
      in: "en Californie",
      limits:
        "elle oblige les entreprises qui font plus de 26 625 000 dollars de chiffre d’affaires par an (le montant de 2025 et de 2026), ou qui font commerce des données de 100 000 Californiens ou ménages, ou qui vivent de la vente ou du partage de données",
    },
    "us-ca-shine-the-light": {
      name: "la loi californienne « Shine the Light »",
      in: "en Californie",
      limits:
        "elle oblige les entreprises d’au moins 20 salariés qui ont transmis vos données à des fins de marketing direct",
      customers: "elle vaut pour les clients, qui ont donné eux-mêmes leurs données à l’entreprise",
    },
    "us-ia-icdpa": {
      name: "la loi de l’Iowa sur les données des consommateurs (ICDPA)",
      in: "dans l’Iowa",
      limits:
        "elle oblige qui traite les données de 100 000 habitants de l’Iowa, ou de 25 000 en vivant de la vente de données",
    },
    "us-va-vcdpa": {
      name: "la loi de Virginie sur les données des consommateurs (VCDPA)",
      in: "en Virginie",
      limits:
        "elle oblige qui traite les données de 100 000 habitants de Virginie, ou de 25 000 en vivant de la vente de données",
    },
  },
} as const;
