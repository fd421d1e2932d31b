// Finds why a request was refused, in the sentence that refuses it and those around it.
import type { RefusalGround } from "../../shared/letter-names.ts";
import type { ReplySentence } from "./split-reply.ts";

/** In the order in which they are believed: the narrower ones first. On folded text, all three languages. */
const grounds: readonly { readonly ground: RefusalGround; readonly pattern: RegExp }[] = [
  {
    ground: "overriding-grounds",
    pattern:
      /\b(?:compelling (?:\S+ ){0,2}(?:grounds|interests?|reasons)|overrid(?:e|es|ing)|interests? (?:\S+ ){0,3}(?:outweighs?|prevails?)|(?:takes?|has|have) precedence|outweighs?|zwingende\w* (?:schutzwurdige\w* )?(?:grunde|grunden|interessen)|uberwieg\w*|schutzwurdige\w* (?:grunde|interessen)|motifs? (?:legitimes? )?(?:et )?imperieux|motifs imperieux|preval(?:ent|oir)|prevaut|l'emportent)\b/,
  },
  {
    ground: "processor",
    pattern:
      /\b(?:(?:data )?(?:sub-?)?processor|service provider|(?:hotel|club|customer|client|company) decides|(?:only|merely|just) (?:store|hold|process|keep|host) (?:it|them|your data|this|the data) (?:for|on behalf of)|instructions? (?:of|from) (?:them|our|the)|n'en (?:est|sommes) pas (?:\S+ ){0,2}editeur|appartient a ce dernier|not the (?:\S+ ){0,2}controller|on behalf of (?:our|the|a|another|your)|auftragsverarbeit\w*|auftragsdatenverarbeit\w*|nicht (?:\S+ ){0,3}verantwortliche\w*|im auftrag|dessen auftrag|deren auftrag|sous-traitante?|pas (?:\S+ ){0,2}responsables? (?:du|de ce) traitement|pour le compte)\b/,
  },
  {
    ground: "suspected-fraud",
    pattern:
      /\b(?:suspect(?:ed|s)? (?:\S+ ){0,4}fraud\w*|fraudulent|suspicio\w+|betrug\w*|betrugsverdacht|missbrauchsverdacht|fraudule\w+|soupcon\w*|suspicion)\b/,
  },
  {
    ground: "too-many",
    pattern:
      /\b(?:more than (?:two|twice|once)|too many|(?:second|third|fourth|another) time|twice (?:\S+ ){0,2}this year|twice (?:\S+ ){0,4}(?:12|twelve)|(?:two|2) requests|(?:12|twelve)[- ]month|already (?:answered|responded|replied|received|fulfilled|provided)|zu viele|mehr als (?:zwei|zweimal)|bereits (?:\S+ ){0,4}(?:beantwortet|erteilt|auskunft)|mehrfach|wiederhol\w*|(?:letzte|dritte|vorige) auskunft|auskunft (?:\S+ ){0,2}(?:bekommen|erhalten)|(?:troisieme|quatrieme|deuxieme|seconde) fois|deux fois (?:\S+ ){0,2}(?:annee|an)|trop de demandes|plus de deux|deja (?:\S+ ){0,3}(?:repondu|recu|communique))\b/,
  },
  {
    ground: "unfounded",
    pattern:
      /\b(?:unfounded|vexatious|abusive|(?:offensichtlich|offenkundig) unbegrundet\w*|unbegrundet\w*|rechtsmissbrauch\w*|infondee?s?|abusi(?:f|ve)s?)\b/,
  },
  {
    ground: "excessive",
    pattern:
      /\b(?:excessive|repetitive|disproportionate|exzessiv\w*|unverhaltnismassig\w*|excessi(?:f|ve)s?|repetiti(?:f|ve)s?|disproportionne\w*)\b/,
  },
  {
    ground: "device-id-only",
    pattern:
      /\b(?:(?:device|advertising|cookie|pseudonym\w*) (?:id\w*|identifiers?)|pseudonym\w*|only (?:\S+ ){0,4}(?:ip address|cookies?|device)|gerate-?id\w*|geratekennung\w*|identifiants? (?:publicitaires?|d'appareil|de cookies?))\b/,
  },
  {
    ground: "not-resident",
    pattern:
      /\b(?:not (?:a )?residents?|(?:do|does|did) not (?:live|reside) in|(?:only|limited|available|applies|apply) (?:\S+ ){0,6}residents?|reside (?:in|outside)|outside (?:of )?(?:the )?(?:eu|eea|european|uk|california|union|united kingdom)|your (?:state|country) of residence|wohnsitz|nicht in der (?:eu|europaischen)|ausserhalb der (?:eu|europaischen)|(?:offer\w*|available|choices|grant\w*|extend\w*|rights?) (?:\S+ ){0,6}to (?:\S+ ){0,3}residents|you (?:told us (?:that )?you )?live in|residents? (?:de|d'un|d'une)|hors de l'union|residez)\b/,
  },
  {
    ground: "identity",
    pattern:
      /\b(?:(?:unable|not able|cannot|could not|couldn't|can't|failed|not been able) (?:\S+ ){0,3}(?:verif\w+|confirm|authenticate) (?:\S+ ){0,3}(?:identity|who)|identity (?:\S+ ){0,4}(?:not|verified)|(?:asked|requested) (?:\S+ ){0,6}(?:identity|identification|\bid\b)|not (?:\S+ ){0,3}verif\w+|identitat (?:\S+ ){0,6}(?:nicht|kein\w*)|(?:mangels|kein\w*|ohne) (?:\S+ ){0,3}(?:nachweis\w* ihrer identitat|identitatsnachweis\w*|ausweis\w*)|faute (?:\S+ ){0,4}(?:justificatif|piece|preuve)|nicht (?:\S+ ){0,4}(?:identifizieren|verifizieren|identitat)|(?:pas|n'avons) (?:\S+ ){0,5}(?:verifier|identite|identifier))\b/,
  },
  {
    ground: "legal-duty",
    pattern:
      /\b(?:legal(?:ly)? (?:obligations?|obliged|required|duty|requirements?)|required (?:by (?:\S+ ){0,3}law|to (?:\S+ ){0,2}(?:retain|keep|preserve|hold|store))|(?:obliged|bound|required) (?:\S+ ){0,10}to (?:\S+ ){0,2}(?:keep|retain|hold)|(?:have|need|has) to be (?:kept|retained|preserved)|breaking the law|must (?:\S+ ){0,2}(?:keep|retain|preserve)|(?:statutory|regulatory|tax|accounting|retention) (?:\S+ ){0,2}(?:retention|obligations?|requirements?|periods?|law|records?|duty)|retention (?:period|obligation|schedule|law)|tax law|anti-money|17\(3\)\(b\)|aufbewahrungs\w+|aufbewahr\w+|aufzubewahren|gesetzlich\w* (?:\S+ ){0,3}(?:pflicht\w*|verpflicht\w*|frist\w*)|verpflichtet|(?:durfen|darf) (?:\S+ ){0,6}(?:vor ablauf|vor ende) (?:\S+ ){0,6}nicht|147 ao|257 hgb|geldwasche\w*|steuerrecht\w*|handelsrecht\w*|obligations? (?:\S+ ){0,3}(?:legales?|comptables?|fiscales?|reglementaires?)|legalement (?:tenus?|obliges?)|oblige\w* (?:\S+ ){0,3}a (?:\S+ )?(?:conserv|gard)\w+|(?:doivent|devons|tenus?) (?:\S+ ){0,4}conserv\w+|code (?:de commerce|monetaire|general des impots)|lutte contre le blanchiment)\b/,
  },
  {
    ground: "no-match",
    pattern:
      /\b(?:(?:no|any|a|not) (?:\S+ ){0,2}match(?:ing)?|no (?:\S+ ){0,2}account|(?:could not|unable to|cannot|couldn't) (?:\S+ ){0,2}(?:find|locate|identify|match)|(?:kein|keinen|keine) (?:\S+ ){0,3}(?:konto|kunden\w*|treffer|zuordnung|datensatz)|nicht (?:\S+ ){0,2}(?:zuordnen|gefunden|auffinden)|aucun (?:\S+ ){0,2}(?:compte|client|dossier)|introuvable|ne correspond\w*)\b/,
  },
  {
    ground: "no-data",
    pattern:
      /\b(?:(?:no|not) (?:\S+ ){0,3}(?:personal )?data (?:about|on|relating|concerning)|keine (?:\S+ ){0,2}daten|daten (?:\S+ ){0,6}nicht (?:vor|gespeichert|vorhanden)|aucune? (?:donnee|enregistrement|trace))\b/,
  },
  {
    ground: "not-covered",
    pattern:
      /\b(?:(?:does|do|is|are|not|doesn't|don't|isn't|aren't) (?:not )?(?:\S+ ){0,2}(?:met|apply|applicable|covered?|subject to|extend|fall (?:within|under)|entitled|required|constitute)|exempt\w*|outside the scope|falls outside|threshold|publicly available|(?:displays?|shows?) what is public|not personal (?:data|information)|nicht (?:\S+ ){0,3}(?:anwendbar|erfasst|umfasst|anspruch|unterliegt|unterliegen|personenbezogen)|kein\w* (?:\S+ ){0,2}(?:anspruch|recht|anwendung|loschanspruch|auskunftsanspruch)|ausgeschlossen|(?:ne s'applique\w*|n'est) pas|nur fur kunden|hors (?:du )?champ|ne couvre pas|exclu\w*|ne relev\w+ pas)\b/,
  },
];

/** It gives a reason, if none that has a name. */
const because =
  /\b(?:because|since|still (?:running|owe|open|active)|lauft (?:noch|bis)|noch (?:nicht beglichen|offen)|solange|nur fur kunden|toujours en cours|devez encore|as (?:we|our|the|you)|due to|on the grounds?|da\b|weil|aufgrund|wegen|car|puisque|parce que|en raison|compte tenu|plus personne)\b/;

const inOne = (folded: string): RefusalGround | null =>
  grounds.find(({ pattern }) => pattern.test(folded))?.ground ?? null;

/** It follows from what was said before: the reason stands there. */
const follows =
  /\b(?:therefore|hence|accordingly|consequently|for (?:this|that) reason|on (?:this|that) basis|daher|deshalb|somit|folglich|deswegen|aus diesem grunde?|donc|par consequent|en consequence|c'est pourquoi)\b/;
/** A reason that has no name, told in the next sentence. */
const asLongAs = /\b(?:solang\w*|as long as|because|weil|tant que|parce que)\b/;

/** Why the sentence at `at` refuses: said there, in the three behind or the two before. `other`: a reason that has no name here; null: none. */
export const findGround = (sentences: readonly ReplySentence[], at: number): RefusalGround | null => {
  const { folded = "" } = sentences[at] ?? {};
  for (const step of follows.test(folded) ? [0, -1, -2, 1, 2, 3] : [0, 1, 2, 3, -1, -2]) {
    const sentence = sentences[at + step];
    const found = sentence === undefined ? null : inOne(sentence.folded);
    // "we cannot do that" is no reason of its own: a better one may follow
    if (found !== null && !(found === "not-covered" && step > 1)) return found;
  }
  return because.test(folded) || asLongAs.test(sentences[at + 1]?.folded ?? "") ? "other" : null;
};
