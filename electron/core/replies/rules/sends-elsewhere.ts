// "Not here": the person is sent to a page, an app, a form or the post, in whatever words.
import { anyOf, phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "use-our-form";

const enPlace =
  "(?:\\S{0,8}form|portal|pages?|web ?sites?|link|apps?|settings|profile|menu|dashboard|account|privacy (?:cent(?:er|re)|hub|tool)|help ?(?:cent(?:er|re)|desk)|hotline|toll-free|registered office|head office|postal address|letter|post|writing|in person|branch|https?:\\S{1,80}|\\S{2,40}\\.(?:com|org|net|example|co\\.uk)\\S{0,60})";
const enNot =
  /complain|supervisory|authority|\bico\b|ombuds|unsubscribe|survey|feedback|\bmore (?:information|about)|find out|newsletter|privacy (?:policy|notice|statement)|\balso\b|alternatively|in future|for (?:urgent|other|general|all other)|confirm|verif|validat|track|(?:have|has|been|was|were) (?:\S+ ){0,2}(?:deleted|removed|erased|corrected|taken|sent|amended)|can be downloaded|(?:available|ready) (?:for|to)|\bready\b|questions|faq|attached (?:is|are|you)|below you|instead of us/;

/** What is pressed and where, on a screen. */
const screen =
  /(?:\b(?:click|tap|hit|press|select|choose|scroll|toggle|switch)\w* (?:\S+ ){0,8}(?:"[^"]{2,60}"|footer|switch|gear|icon|menu|toggle|bottom|settings|profile)|\b(?:klick|tipp|antipp|wahl|scroll|druck)\w* (?:\S+ ){0,8}(?:"[^"]{2,60}"|zahnrad|menu|profilbild|symbol|einstellungen|schalter|ganz unten)|(?:profilbild|zahnrad|symbol) (?:an)?(?:tippen|klicken)|\b(?:clique|appuie|appuy|choisi|selectionn|touche|faites defiler|fais defiler)\w* (?:\S+ ){0,8}(?:"[^"]{2,60}"|menu|engrenage|icone|parametres|onglet|en bas)|\bmenu,? (?:\S+ ){0,3}(?:confidentialite|compte|parametres))/;
const screenNot =
  /confirm|verif|validat|bestatig|valid(?:er|ez)|unsubscribe|abmelde|desabonn|newsletter|survey|umfrage|shop now|discount|rabatt|code promo/;

export const enElsewhereRules: readonly ReplyRule[] = [
  { kind, name: "en-screen", pattern: screen, unless: screenNot },
  {
    kind,
    name: "en-mail-not-used",
    pattern: phrase(
      "(?:your|this|these|such) ~1 (?:e-?mails?|messages?|letters?) ~2 (?:will|can|is|are|would) ?not ~2 (?:be )?(?:processed|answered|followed|dealt with|acted on|treated|read)\\b|(?:in|through|via|by|on|with) our ~3 (?:system|tool|assistant|wizard|platform|portal|centre|center|form|page) (?:alone|only|exclusively)\\b",
    ),
    needs: /request|matter|privacy|ticket|register|processed|only|alone/,
    unless: screenNot,
  },
  {
    kind,
    name: "en-goes-through",
    pattern: phrase(
      `(?:requests?|enquiries|this|that|these|those|deletions?|everything|opt-outs?|erasure|it) ~10 (?:go|goes|run|runs|handled|dealt with|made|submitted|accepted|possible|done|works?|processed|raised|lodged|filed|received|taken) ~3 (?:only|exclusively|solely|just)? ?(?:through|via|by|over|in|on|at|using|from) ~5 ${enPlace}\\b`,
    ),
    needs:
      /\b(?:only|must|have to|has to|all|need to|needs to|should|please|exclusively|solely|can be (?:made|submitted))\b/,
    unless: enNot,
  },
  {
    kind,
    name: "en-go-there",
    pattern: phrase(
      `(?:please|kindly|just|simply|then|to do (?:this|so|that)|you (?:can|need to|have to|should|must|will need to)|in the app|for this|go ahead and) ~6 (?:visit|use|go to|head (?:over )?to|open|fill (?:in|out)|complete|tap|click|call|log (?:in|on|into)|sign (?:in|into)|submit|enter|select|choose|apply|write to|post) ~12 ${enPlace}\\b`,
    ),
    needs: anyOf("request*|data|account|opt*|delet*|details|privacy|personal|there|instead|information|your profile"),
    unless: enNot,
  },
  {
    kind,
    name: "en-only-you",
    pattern: phrase(
      "(?:you can do (?:it|this|that) ~3 (?:clicks|steps|taps|minutes)|only you|you yourself|by yourself|on your own|(?:do|close|delete|remove|erase|download|export|start|trigger) (?:this|it|that|your \\S+|the account|everything) ~3 (?:yourself|on your own|from within|from inside)|(?:can't|cannot|can not|not able to|unable to|don't|do not|no way to) ~3 (?:do|delete|close|start|trigger|remove) (?:it|this|that) (?:for you|on your behalf|from here|ourselves)|(?:only|must|has to|have to) ~2 (?:be )?(?:triggered|started|done|initiated|requested|made) (?:by you|by the (?:account holder|user|customer)|from inside|from within|while logged))",
    ),
    unless: /complain|unsubscribe|identity|proof|opt-out list/,
  },
  {
    kind,
    name: "en-form-sent",
    pattern: phrase(
      "(?:attach|attached|attaching|enclose|enclosed|enclosing|find|sending|send you|below is) ~8 (?:\\S{0,8}forms?|questionnaire|template)\\b",
    ),
    needs: anyOf("complet*|fill*|return*|sign*|send (?:it|this) back|use"),
    unless: /consent form|\bnot (?:need|have) to/,
  },
];

const deOrt =
  "(?:\\S{0,24}formulars?|\\S{0,18}portals?|seite|webseite|website|\\S{0,10}app|profils?|\\S{0,12}konto|kundenbereich|einstellungen|\\S{0,8}menu|menupunkt|punkt|\\S{0,10}anschrift|post|postweg|schriftlich|brief|unterschrift|hotline|filiale|geschaftsstelle|https?:\\S{1,80}|link|vordruck\\S{0,2}|hauptsitz|knopf|button)";
const deNot =
  /beschwer|aufsichtsbehorde|weitere informationen|naheres|datenschutzerklarung|datenschutzhinweis|abmelden|newsletter|umfrage|bewert|alternativ|\bauch\b|kunftig|zum download|bereit\b|herunterladen konnen|bankkonto|uberweis|bestatig|ausweis|identitat|haufige fragen|faq|verfolgen|geloscht|entfernt|fragen (?:haben|sind|beantworten)|\?$|abgeschlossen|rechnung|fur (?:dringende|alle anderen)/;

export const deElsewhereRules: readonly ReplyRule[] = [
  { kind, name: "de-screen-2", pattern: screen, unless: screenNot },
  {
    kind,
    name: "de-runs-over",
    pattern: phrase(
      "(?:antrage|anfragen|anliegen|\\S{0,20}anfragen|ersuchen|auskunfte|loschungen|das|alles) ~4 (?:laufen|lauft|gehen|geht|erfolgen|erfolgt|nehmen wir|bearbeiten wir|nehmen) ~6 (?:uber|per|via|mit|in) ~3 (?:\\S{0,24}assistent\\S{0,2}|\\S{0,20}portal|\\S{0,20}formular|app|website|webseite|seite|post|system|tool|link)\\b",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-go-there",
    pattern: phrase(
      `(?:nutz|verwend|ruf|offn|geh|gehst|trag|klick|wahl|reich|stell|richt|wend|send|schick|full|tipp|log|meld|besuch|mach|beantrag)(?:e|en|t|st|est)?\\b ~14 ${deOrt}\\b|${deOrt} ~10 (?:nutzen|verwenden|aufrufen|eintragen|ausfullen|auszufullen|ausgefullt|anklicken|offnen|stellen|zu stellen|einreichen|einzureichen|richten|zu richten|wenden|zu wenden|senden|zuruck\\S{0,10}|auf\\b|loschen|abschicken|beantragen|anfordern)`,
    ),
    needs: [
      /\b(?:bitten?|nur|ausschliesslich|dafur|hierfur|dazu|extra|dort|einfach|mussen?|musst|konnen sie|kannst du|allein|nicht vorgesehen|selbst|selber)\b/,
      /antrag|antrage|ersuchen|auskunft|anfrage|losch|daten|anliegen|dafur|hierfur|dazu|begehren|widerspr/,
    ],
    unless: deNot,
  },
  {
    kind,
    name: "de-page-for-it",
    pattern: phrase(
      "(?:dafur|hierfur|dazu|fur (?:solche|derartige|diese) (?:antrage|anfragen|anliegen)) ~6 (?:gibt es|haben wir|steht|stehen|existiert|ist ~3 vorgesehen|eingerichtet) ~6 (?:seite|formular|portal|adresse|\\S{0,12}formular|\\S{0,12}portal|funktion|prozess|verfahren|bereich|stelle)\\b|(?:nicht|keine) ~6 (?:auf elektronischem weg|per mail|per e-mail|telefonisch) ~3 (?:vorgesehen|moglich)|auf elektronischem weg ~6 nicht (?:vorgesehen|moglich)",
    ),
    unless: /\?$|bestatig/,
  },
  {
    kind,
    name: "de-form-sent",
    pattern: phrase(
      "(?:anlage|anhang|anbei|beigefugt\\S{0,2}|beiliegend\\S{0,2}|angehangt\\S{0,2}|ubersende\\S?) ~8 (?:\\S{0,20}formulars?|\\S{0,10}vordruck\\S{0,2}|\\S{0,8}formblatt|fragebogen)\\b",
    ),
    needs: /ruckgabe|zuruck|ausfull|ausgefullt|unterschr|einreich|\bbitte|zusenden/,
  },
  {
    kind,
    name: "de-only-you",
    pattern: phrase(
      "(?:kannst du|konnen sie|musst du|mussen sie|das geht|geht|loschst du|loschen sie|entfernst du) ~8 (?:nur )?(?:selbst|selber|allein)\\b|(?:konnen|kann|durfen) ~8 nicht ~1 fur (?:dich|sie) ~2 (?:machen|tun|erledigen|ubernehmen|loschen)|(?:nur|ausschliesslich) (?:sie|du) selbst",
    ),
    needs: /losch|daten|konto|account|auskunft|profil|\bdas\b/,
    unless: /ausweis|identitat|bestatig/,
  },
];

const frLieu =
  "(?:formulaires?|portail|liens?|page|site|applis?|application|espace|onglet|rubrique|parametres|reglages|menu|profil|compte|siege|courrier|lettre|recommandee?|postale?|agence|guichet|https?:\\S{1,80}|teleservice|plateforme)";
const frNot =
  /cnil|reclamation|autorite de controle|desabonn|desinscri|ne plus recevoir|plus d'informations|en savoir plus|politique de confidentialite|egalement|enquete|satisfaction|newsletter|telecharger (?:la|votre) copie|mise? a (?:votre )?disposition|confirm|valid|identite|\?$|suivre|suivez|a ete|ont ete|est prete?|recuperer ici|figure desormais|questions/;

export const frElsewhereRules: readonly ReplyRule[] = [
  { kind, name: "fr-screen", pattern: screen, unless: screenNot },
  {
    kind,
    name: "fr-only-those",
    pattern: phrase(
      "seules? les demandes ~6 (?:deposees?|formulees?|adressees?|envoyees?|effectuees?|presentees?|transmises?) ~6 (?:sur|via|par|depuis|au moyen|dans)\\b|(?:vous etes|tu es) seule? a pouvoir|(?:courriel|mail|e-?mail|message) ne sera (?:donc )?pas (?:suivi|traite|lu|pris)",
    ),
    unless: /identite|cnil/,
  },
  {
    kind,
    name: "fr-go-there",
    pattern: phrase(
      `(?:pass(?:e|ent|ez|er)|utilis(?:er|ez|e)|rempl(?:ir|issez|is)|complet(?:er|ez|e)|renvoy(?:er|ez)|retourn(?:er|ez)|ouvr(?:e|ez|ir)|rend(?:ez-vous|re|s-toi)|connect(?:ez-vous|er|e-toi)|adress(?:ee?s?|er|ez)|envoy(?:ee?s?|er|ez)|cliqu(?:e|ez|er)|va|allez|aller|saisi(?:r|e|es)|depos(?:er|ez|ee)|effectu(?:er|ez|ee)|formul(?:er|ez|ee)|present(?:er|ez|ee)|introdui(?:re|te)|appel(?:er|ez)) ~10 ${frLieu}\\b`,
    ),
    needs: [
      /\b(?:merci de|veuillez|toutes?|uniquement|exclusivement|doit|doivent|devez|il suffit|c'est simple|faut|pour (?:supprimer|exercer|cela|ca|ce faire|obtenir|recuperer|telecharger|demander)|vous pouvez|tu peux|afin (?:que|de)|seules?|prions|invitons|convient|on ne peut pas)\b/,
      /demande|compte|donnees|droits?|supprim|acces|rgpd|effac|cela|ce faire/,
    ],
    unless: frNot,
  },
  {
    kind,
    name: "fr-form-sent",
    pattern: phrase(
      "(?:ci-joint|joint|jointe|annexe|piece jointe|trouverez|joins|joignons|adresse|envoie) ~8 formulaires?\\b|formulaires? ~5 (?:joint|ci-joint|en piece jointe|a nous (?:renvoyer|retourner)|dument|a remplir)",
    ),
    needs: /rempl|complet|renvoy|retourn|sign|renseign/,
  },
  {
    kind,
    name: "fr-only-you",
    pattern: phrase(
      "n'(?:avons|ai) pas la main|quelques clics|(?:on ne peut pas|nous ne pouvons pas|je ne peux pas|impossible de) ~2 (?:le |la )?faire (?:a (?:ta|votre) place|pour (?:toi|vous)|d'ici)|(?:vous seule?|toi seule?|vous-meme|toi-meme)\\b",
    ),
    unless: /identite|reclamation/,
  },
];
