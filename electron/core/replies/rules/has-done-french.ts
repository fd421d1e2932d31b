// "C'est fait", in whatever words: gone, blocked, put right, handed over.
import { or, phrase, type ReplyRule } from "../reply-rule.ts";
import { notDone } from "./fulfilled.ts";

const kind = "fulfilled";

export const frDoneRules: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-all-done",
    pattern:
      /^(?:bonjour,? )?(?:voila,? |oui,? )?(?:c'est (?:maintenant |desormais |bien )?(?:fait|regle|supprime|efface|bon, (?:on|nous|j'ai|c'est))|le necessaire a (?:bien )?ete (?:fait|effectue)|j'ai (?:bien )?fait le necessaire|nous avons (?:bien )?fait le necessaire|on a tout (?:supprime|efface|enleve|retire))\b/,
    unless: notDone.fr,
  },
  {
    kind,
    name: "fr-no-longer-there",
    pattern: phrase(
      "(?:vous|tu|votre (?:nom|adresse|compte)|vos (?:coordonnees|donnees)|ton (?:compte|nom)) n'existe(?:nt)? (?:donc )?plus\\b|(?:vous|tu|votre (?:nom|adresse|compte)|vos (?:coordonnees|donnees)|ton (?:compte|nom)) (?:ne |n')(?:figur|appara|exist|etes|es)\\S{0,6} plus (?:dans|sur|chez|du tout)|(?:ne |n')(?:detenons|conservons|disposons) (?:donc |desormais )?plus ~3 (?:aucune|rien)",
    ),
    unless: /\?$|\bsi\b|\bsauf\b|hormis|exception|mais|condition|\bfois\b|pensons|verifi/,
  },
  {
    kind,
    name: "fr-handed-over",
    isCopy: true,
    pattern: phrase(
      "(?:communiquer|transmettre|adresser|remettre|envoyer|faire parvenir|trouverez|trouveras|communiquons|adressons|transmettons|joins|joignons|envoie|envoyons|voici) ~8 (?:ensemble|totalite|integralite|copie|liste|releve|archive|donnees|informations|fichier|export|toutes) ~12 (?:vous concernant|a votre sujet|detenons|disposons|demandees?|vos donnees|sur vous|vous avez demande|te concernant|a caractere personnel|votre dossier|personnelles)\\b",
    ),
    unless: or(
      notDone.fr,
      "\\b(?:formulaire|partie|partielle\\S{0,4}|merci de|veuillez|identite|politique|devez|besoin|afin|pour (?:pouvoir|vous))\\b",
    ),
  },
  {
    kind,
    name: "fr-archive-ready",
    isCopy: true,
    pattern: phrase(
      "(?:archive|copie|export|fichier|donnees) ~6 (?:est|sont) ~2 (?:prete?s?|disponibles?|jointe?s?|ci-jointe?s?|telechargeables?)\\b",
    ),
    needs: /\b(?:ton|ta|tes|votre|vos|vous|tu)\b/,
    unless: /\?$|\b(?:si|quand|lorsque|des que|sera|formulaire|facture|politique|partie|pas|mais|sauf)\b/,
  },
  {
    kind,
    name: "fr-confirm-erasure",
    pattern: phrase(
      "confirm(?:er|ons|e|ant)\\b ~10 (?:suppression|effacement|cloture|rectification|desinscription|destruction) ~8 (?:donnees|compte|coordonnees|informations|adresse|fichiers?)\\b",
    ),
    unless: or(notDone.fr, "veuillez|merci de|pouvez|pourriez|demande de|afin de|pour"),
  },
  {
    kind,
    name: "fr-taken-off",
    pattern: phrase(
      "(?:a|ont|avons|est|sont|ai) ~3 (?:ete )?(?:bien )?(?:otee?s?|enlevee?s?|retiree?s?|supprimee?s?|effacee?s?|radiee?s?|bloquee?s?|neutralisee?s?|opposee?s?) ~4 (?:de|du|des|dans|sur|vos|votre|nos|toutes)\\b|(?:retrait|opposition|rectification|demande) ~3 (?:est|a (?:bien )?ete) (?:bien )?(?:prise? en compte|appliquee?|effective?|effectuee?) et\\b",
    ),
    needs: /\b(?:votre|vos|vous|ton|tes|toutes?)\b/,
    unless: notDone.fr,
  },
  {
    kind,
    name: "fr-vanished",
    pattern: phrase(
      "(?:compte|donnees|coordonnees|profil|fiche|informations?) ~10 (?:ont|a) (?:bien |definitivement )?disparu\\b",
    ),
    unless: notDone.fr,
  },
  {
    kind,
    name: "fr-joined-yours",
    isCopy: true,
    pattern: phrase(
      "(?:jointe?s?|ci-jointe?s?|piece jointe|annexe) ~10 (?:vos|tes|votre|ton) ~2 (?:donnees|commandes|informations|dossier|historique|coordonnees)\\b",
    ),
    unless: or(notDone.fr, "\\b(?:formulaire|merci de|veuillez|identite|politique|devez|facture)\\b"),
  },
  {
    kind,
    name: "fr-off-lists",
    pattern: phrase("(?:etes|es) ~2 (?:desabonnee?|desinscrite?|retiree?|radiee?|rayee?) ~3 (?:de|du|des)\\b"),
    unless: notDone.fr,
  },
  {
    kind,
    name: "fr-mistake-repaired",
    pattern: phrase(
      "(?:erreur|faute|inexactitude|coquille) ~8 (?:est|a ete|a bien ete) (?:desormais |maintenant )?(?:reparee?|corrigee?|rectifiee?)\\b",
    ),
    unless: notDone.fr,
  },
  {
    kind,
    name: "fr-put-right",
    pattern: phrase(
      "(?:nouvelle?|bonne?|votre|vos|l'orthographe|adresse|nom|date) ~8 (?:figure(?:nt)? desormais|a (?:bien )?ete (?:corrigee?|rectifiee?|modifiee?|mise? a jour)|est (?:desormais|maintenant) (?:correcte?|a jour|corrigee?|rectifiee?))\\b",
    ),
    unless: or(notDone.fr, "politique|conditions|mot de passe|tarifs"),
  },
];
