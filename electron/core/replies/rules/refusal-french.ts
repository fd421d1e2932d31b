// "Non": the request as a whole is not done.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "refusal";

// what stands still until something is done is asked for, not refused
const frUntil =
  /\b(?:tant que|sans (?:ce|cette|ces|votre|une|la|preuve)|avant (?:de|que|d')|des que|par (?:courriel|e-?mail|mail|telephone)|si vous)|avancement|identite|\?$|pour l'instant|pour le moment|pas encore|dans l'immediat|dans le delai|remis/;

export const frRefusal: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-cannot",
    pattern: phrase(
      "(?:ne|n'\\S{2,20}) ~8 (?:pas|plus|malheureusement|point|etre|pouvons|saurions|peut) ~8 (?:donner (?:une )?suite|suite favorable|acceder|satisfaire|repondre favorablement|repondre positivement|proceder|supprimer|supprimees?|effacer|effacees?|faire droit|fait droit|communiquer|aboutir|accepter|acceptee|honorer|transmettre|donnee|possible|tenus?|en mesure|cesser|detruire|fournir)\\b",
    ),
    unless: frUntil,
  },
  {
    kind,
    name: "fr-impossible",
    pattern: phrase(
      "(?:au regret|dans l'impossibilite|contraints? de|regrettons|impossible) ~10 (?:refuser|rejeter|donner suite|acceder|satisfaire|proceder|supprimer|effacer|repondre|faire droit|vous informer|communiquer|ne pas)\\b",
    ),
    unless: frUntil,
  },
  {
    kind,
    name: "fr-refuse",
    pattern: phrase("(?:refusons|refuse|refusee|rejetons|rejetee|rejete|declinons|ecartons|opposons un refus)\\b"),
    unless: /\?$|\bsi\b|refuse les cookies|en cas de/,
  },
  {
    kind,
    name: "fr-no-right",
    pattern: phrase(
      "(?:droit|demande|reglement|rgpd|loi|article|exception|societe|dispositions?) ~12 (?:ne s'applique(?:nt)? pas|n'est pas (?:applicable|recevable|fondee?|couverte?|soumise?|absolu|garanti)|ne couvre pas|ne vous est pas|exclu|irrecevable|ne sont pas remplies)|(?:ne sommes|n'est) pas ~3 (?:soumis|soumise|concernes|tenus|responsables?)\\b|ne beneficiez pas",
    ),
    unless: /\?$|\bsi\b/,
  },
  {
    kind,
    name: "fr-processor",
    pattern: phrase(
      "(?:qualite|titre|agissons|intervenons|sommes|simple|uniquement|que) ~5 sous-traitante?\\b|pas ~3 responsables? (?:du|de ce) traitement",
    ),
    unless: /nos sous-traitants|\?$/,
  },
  {
    kind,
    name: "fr-override",
    pattern: phrase(
      "motifs? ~4 (?:imperieux|legitimes?) ~10 (?:prevalent|prevaut|poursuivre|imperieux|l'emportent)\\b|(?:prevalent|prevaut|l'emportent|priment) ~2 sur|traitement (?:se poursuivra|sera poursuivi|sera maintenu)",
    ),
    unless: /\?$|a moins/,
  },
  {
    kind,
    name: "fr-unfounded",
    pattern: phrase(
      "manifestement (?:infondee?s?|excessi\\S{1,3}|abusi\\S{1,3})|(?:demande|caractere) ~5 (?:infondee?|abusi\\S{1,3}|excessi\\S{1,3}|repetiti\\S{1,3})\\b",
    ),
    unless: /\?$|en cas de|\bsi\b/,
  },
  {
    kind,
    name: "fr-no-data",
    ground: "no-data",
    pattern: phrase(
      "(?:ne|n'\\S{2,14}|aucune) ~8 (?:aucune?|detenir|pas) ~5 (?:donnees?|informations?|trace)\\b|aucune (?:donnee|information|trace) ~12 (?:n'est|n'a|vous concernant|n'existe|trouvee|dans nos)|(?:n'avons|n'ai|n'a) ~2 (?:trouve|identifie|localise|releve|retrouve) aucune? ~3 (?:enregistrement|donnees?|compte|fiche|trace|informations?|dossier|correspondance|element)\\b",
    ),
    needs:
      /vous concernant|a votre sujet|sur vous|relative a vous|vos donnees|a votre nom|vous (?:dans|au)|te concernant|sur toi/,
    unless: /\?$|\bsi\b|vend|transmi|partag|tiers|correspondant a|suffisant|permett|autre donnee|sensible|plus aucune/,
  },
  {
    kind,
    name: "fr-must-keep",
    pattern: phrase(
      "(?:obligation|obligations|tenus?|devons|doivent|oblige\\S{0,2}|imposent|impose|legalement) ~12 (?:conserver|conservees?|conservation|garder)\\b",
    ),
    isWeak: true,
    unless: /\?$|\bsi\b/,
  },
  {
    kind,
    name: "fr-no-client",
    pattern: phrase(
      "(?:n'avons|n'ai|avons) rien ~4 (?:nom|vous|sujet)|n'etes pas ~2 client|(?:n'y|ne) (?:repondrons|donnerons|procederons|supprimerons|donnons|procedons) pas\\b|pas possible (?:car|de)|n'est pas possible",
    ),
    unless: /\?$|\bsi\b|par (?:courriel|mail|e-mail)|delai/,
  },
];
