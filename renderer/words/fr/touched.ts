// French: what a change of a mailbox or of the person's details touches.

export const touched = {
  title: "{{address}} : ce que cela touche",
  waiting_one:
    "{{count}} lettre attend, qui devait partir d’une adresse qui n’existera plus. Elle redevient un brouillon, et rien ne part de là :",
  waiting_many:
    "{{count}} lettres attendent, qui devaient partir d’une adresse qui n’existera plus. Elles redeviennent des brouillons, et rien ne part de là :",
  waiting_other:
    "{{count}} lettres attendent, qui devaient partir d’une adresse qui n’existera plus. Elles redeviennent des brouillons, et rien ne part de là :",
  open_one:
    "{{count}} demande ouverte a été écrite de là. L’entreprise connaît cette adresse, et sa réponse y arrive :",
  open_many:
    "{{count}} demandes ouvertes ont été écrites de là. Les entreprises connaissent cette adresse, et leurs réponses y arrivent :",
  open_other:
    "{{count}} demandes ouvertes ont été écrites de là. Les entreprises connaissent cette adresse, et leurs réponses y arrivent :",
  more_one: "et {{count}} autre",
  more_many: "et {{count}} autres",
  more_other: "et {{count}} autres",
  later:
    "Les lettres suivantes à leur sujet partent d’une autre de vos boîtes mail, sous la même référence, et disent de quelle adresse vous avez écrit auparavant. Rightsdesk ne cherche plus de réponses dans une boîte retirée : continuez à la lire dans votre logiciel de messagerie, ou gardez-la ici.",
  keep: "La laisser telle quelle",
  keepWrite: "La garder, et faire de {{address}} la boîte habituelle",
  go: "Continuer",
  person_one: "{{count}} demande ouverte a indiqué à l’entreprise ce que vous venez de changer :",
  person_many: "{{count}} demandes ouvertes ont indiqué aux entreprises ce que vous venez de changer :",
  person_other: "{{count}} demandes ouvertes ont indiqué aux entreprises ce que vous venez de changer :",
  personHint:
    "Rien n’a été envoyé. Si une entreprise doit connaître le nouveau, écrivez-lui ; vous lisez chaque lettre avant qu’elle parte.",
  write: "Demander une rectification à {{company}}",
  done: "Ranger",
  kept: "{{address}} reste. Les lettres aux entreprises auxquelles vous n’avez pas encore écrit partent de {{other}}.",
} as const;
