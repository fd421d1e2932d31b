// Access: to see one's data or get a copy (GDPR Art. 15, CCPA "right to know").
import { germanData, ownData, pattern, type RightRule, romanceData, words } from "./right-rule.ts";

const verbs = "(?:access(?:ing)?|review(?:ing)?|view(?:ing)?|inspect|consult|download|obtain)";
const looseVerbs = "(?:see|check|verify|find out|look at|receive|get)";

/** Seeing, checking or copying what a company holds. */
export const accessRules: readonly RightRule[] = [
  {
    name: "right-of-access",
    needs: "nothing",
    confidence: 0.97,
    pattern: pattern(`\\brights? ${words(7)}(?:to|of|for) ${words(8)}access\\b`),
    unless:
      /we (?:reserve|have) the right|right to (?:terminate|refuse|deny|limit|suspend|use the)|access to (?:the )?(?:courts?|justice|site|premises)/,
  },
  {
    name: "right-to-know",
    needs: "nothing",
    confidence: 0.94,
    pattern: pattern(
      "\\brights? (?:to (?:access or |request access or )?know|of knowledge|(?:to|of) information(?: about| [ :,(]|$)|to be informed about)\\b|\\brequests? to (?:access|know)\\b|\\bsubject access|\\baccess requests?\\b",
    ),
    unless: /law enforcement|government/,
  },
  {
    name: "request-access",
    needs: "nothing",
    confidence: 0.94,
    pattern: pattern(
      `\\b(?:request(?:ing|s)?|requests? for|obtain|demand|gain|you (?:will |can |may )?(?:also )?have|ask (?:us )?for) ${words(4)}access to (?:and ${words(6)})?${ownData}`,
    ),
    unless: /\bwe (?:may|will)|employees|third part(?:y|ies) (?:who|that|may|to)|not have access/,
  },
  {
    name: "copy",
    needs: "claim",
    confidence: 0.95,
    pattern: pattern(
      `\\b(?:cop(?:y|ies)|summary|print-?out|list) of ${words(3)}(?:the |your |all |any )?${words(4)}(?:data|information|details|records|pi)\\b`,
    ),
    unless:
      /(?:send|provide|give|attach|include) (?:us |to us )(?:with )?|copy of (?:the |our |this )?(?:standard|safeguards|clauses|contract|agreement|policy)|machine-readable|third parties/,
  },
  {
    name: "see-data",
    needs: "claim",
    confidence: 0.91,
    pattern: pattern(`\\b${verbs}(?:, | and | or |/|; | and/or )?(?:[^;]{0,50}?\\b)${ownData}`),
    unless:
      /how you access|access rights to|access (?:or|and|,) ?use|\bto (?:verify|check|see if|access (?:our|the) (?:site|service))|cookie|access to the (?:site|service|internet)|for us to|us to obtain|allow (?:that|the|these|those|third)|verify (?:your identity|the identity|the accuracy)|(?:privacy|this) (?:policy|notice|statement)|receive (?:more|further|marketing|promot|information|email|updates)|(?:access|view|obtain|consult|download) (?:more|further|additional) information|get (?:more )?information (?:about|on) (?:our|the)/,
  },
  {
    name: "look-at",
    needs: "claim",
    confidence: 0.88,
    pattern: pattern(
      `\\b${looseVerbs} (?:and \\w{1,12} |or \\w{1,12} )?(?:what |which |the |all |all the |a copy of )?(?:your (?:own )?${words(2)}(?:data|information|profile|details)|${words(2)}(?:data|information) ${words(6)}(?:about|on|concerning) you\\b)`,
    ),
    unless:
      /cookie|advert|verify your (?:identity|information|e-?mail)|see (?:how|our|section|the (?:section|policy|terms|table|list|cookie|link))|check (?:the|this|our) /,
  },
  {
    name: "what-we-hold",
    needs: "claim",
    confidence: 0.94,
    pattern: pattern(
      `\\b(?:what|(?<!\\b(?:for|from|in|by|with|to|on|under) |, )which|whether(?: or not)?) ${words(6)}(?:data|information|details)? ?(?:that )?(?:we|is|are|has|have|the company|it) ${words(5)}(?:hold|held|have|stored?|keep|kept|collect(?:ed)?|process(?:ed|ing)?|maintain(?:ed)?)\\b`,
    ),
    unless:
      /cookie|this (?:policy|notice|statement|privacy)|describes|explains|sets out|learn (?:more )?about (?:how|what)|(?:policy|notice|statement) (?:describes|explains|tells)|please (?:read|review)|understand|inform you (?:of|about) (?:how|what)/,
  },
  {
    name: "hold-about-you",
    needs: "claim",
    confidence: 0.93,
    pattern: pattern(
      `\\b(?:personal )?(?:data|information|details) (?:that |which )?(?:we|is|are) ${words(4)}(?:hold|held|have|store|stored|keep|maintain)(?:s|ed)? ${words(4)}(?:about|on|concerning|relating to|of) (?:you|them|him|her)\\b`,
    ),
    unless:
      /(?:updat|delet|correct|remov|eras|chang|amend|rectif)\w{0,4} (?:\w{1,9} ){0,3}(?:information|data|details) (?:that |which )?(?:we|is|are)|secure|protect|safeguard|we (?:may|will) (?:use|share|combine|disclose)/,
  },
  {
    name: "confirmation",
    needs: "claim",
    confidence: 0.95,
    pattern: pattern(
      `\\bconfirm(?:ation)? ${words(5)}(?:whether|if|that|of)[^;]{0,60}?(?:process|hold|stor|data|information)`,
    ),
    unless: /confirm (?:your|the) identity|identity/,
  },
  {
    name: "ccpa-disclose",
    needs: "nothing",
    confidence: 0.94,
    pattern:
      /\bspecific pieces of (?:personal )?(?:information|data)|\brequest that we (?:\w{1,12} ){0,3}disclos|\brequest (?:the )?(?:disclosure|categories) of/g,
  },
  {
    name: "listed",
    needs: "right-word",
    confidence: 0.93,
    pattern: /\b(?:access|know)\b(?= ?[:.,;)(/&*-]| and | or |$)/g,
    unless:
      /access,? (?:and )?(?:use|alteration|destruction|disclosure)|unauthori[sz]ed|limit access|have access|right to (?:terminate|refuse|suspend)|access controls?|disclosure of/,
  },
  {
    name: "auskunft",
    needs: "claim",
    confidence: 0.96,
    pattern: pattern(`\\b(?:daten|selbst|eigen)?auskunft(?:srecht\\w{0,3}|sanspruch\\w{0,3}|sersuchen|sbegehren)?\\b`),
    unless:
      /auskunfte? (?:an|gegenuber|der bank)|auskunft(?:en)? (?:an|bei) (?:behord|straf|auskunftei)|strafverfolg|im einzelfall auskunft|auskunft (?:bei|von) (?:der )?(?:schufa|kredit|wirtschafts)/,
  },
  {
    name: "welche-daten",
    needs: "nothing",
    confidence: 0.92,
    pattern:
      /\b(?:rechte?|wunsch|anfrage|anforderung|antrag|verlangen|uberprufen|zu erfahren|zu wissen|wissen (?:will|mochte)\w{0,2})\b[^;]{0,90}?\b(?:welche|ob|was)\b[^;]{0,60}?\b(?:gespeichert|verarbeitet|vorliegen|haben)\b|\b(?:opvragen|weten|nagaan|recht)\b[^;]{0,30}?\bwelke\b[^;]{0,40}?gegevens|\bsavoir (?:si|quelles)\b[^;]{0,60}?\b(?:donnees|informations)|\b(?:saber|conocer) (?:si|que|quais|se)\b[^;]{0,60}?\b(?:datos|dados)|\b(?:conoscere|sapere) (?:se|quali)\b[^;]{0,60}?\bdati/g,
    unless:
      /datenschutz(?:erklarung|hinweise)|dieser? (?:erklarung|hinweise)|informieren wir|wir (?:mochten|informieren)|cette (?:politique|page)|esta (?:politica|pagina)/,
  },
  {
    name: "einsicht",
    stems: "einsicht|einseh|einzuseh|zugang|zugriff|kopie|inzage|inzien|toegang|abruf|bekijk|in te zien",
    needs: "claim",
    confidence: 0.88,
    pattern: pattern(
      `\\b(?:einsicht|einsehen|zugang zu|zugriff auf|kopie (?:der|ihrer|uber)|inzage|inzien|toegang tot|kopie van)\\b[^;]{0,50}${germanData}|\\binzage(?:recht)?\\b|${germanData}[^;]{0,30}?\\b(?:einsehen|einzusehen|abrufen|abzurufen|inzien|bekijken|in te zien)\\b`,
    ),
    unless: /unbefugt|dritte[nr]? (?:haben|erhalten)|mitarbeiter|onbevoegd|derden|wir haben/,
  },
  {
    name: "droit-d-acces",
    needs: "right-word",
    confidence: 0.96,
    pattern:
      /\b(?:d'|l'|a l'|a un )?acces\b|\bde consultation\b|\b(?:al |de |el )?acceso\b|\b(?:di |l'|all'|d')?accesso\b|\b(?:de |ao |o )?acesso\b/g,
    unless:
      /acces(?:so|o)? (?:non|nao|no|al sito|a la red|a internet|ao site|au (?:site|service|reseau)|aux? services?)|(?:limit|restreind|interdi|bloqu|suspend)\w{0,6} (?:l'|d')?acces|accesos? no autoriz/,
  },
  {
    // "le droit d'accéder, de rectifier ou de supprimer ...": verbs in a row, their object comes later or not at all.
    name: "listed-verbs",
    needs: "right-word",
    confidence: 0.9,
    pattern:
      /\b(?:acceder|accedere|acessar|aceder|consulter|consultar|consultare)\b(?= ?[:.,;)(/]| et | ou | o | y | e | a | aux? | ai )/g,
    unless: /acces\w{0,3} au (?:site|service)|al sito|al sitio|ao site|aux services/,
  },
  {
    name: "acceder",
    needs: "claim",
    confidence: 0.92,
    pattern: pattern(
      `\\b(?:acceder|consulter|consultar|acceso|acces|accedere|accesso|consultare|acessar|aceder|acesso|visualizar|connaitre|conocer|conoscere|visualiser|telecharger|descargar|obtenir|obtener|ottenere|obter)\\b[^;]{0,45}?\\b(?:vos|votre|tes|ses|leurs?|sus?|tus?|suoi|tuoi|propri|vostri|seus?|teus?|suas?|aux|ai|aos|les|los|i|os|personal(?:es|i)?|personnelles) ${words(3)}${romanceData}`,
    ),
    unless:
      /\bgroupe\b|\bgrupo\b|\bempresas?\b|(?:acessar|acceder|accedere) (?:ou|o|y|e|et) utili|nous (?:pouvons|partageons|transmettons|autorisons)|nos (?:equipes|employes|prestataires)|prestataires|sous-traitants|tiers|terceros|terzi|terceiros|partenaires|pour (?:acceder|consulter)/,
  },
  {
    name: "copie",
    needs: "claim",
    confidence: 0.94,
    pattern: pattern(
      `\\b(?:copies?|copias?|copie) (?:de|des|di|dei|dos|d'|delle|del|de los|de las) ?${words(5)}${romanceData}`,
    ),
    unless: /(?:envoy|joindre|fourni|carte|piece d'identite|documento)[^.]{0,12}$/,
  },
  {
    name: "existence",
    needs: "claim",
    confidence: 0.92,
    pattern:
      /\b(?:demander|obtenir|solliciter|exiger) (?:la )?communication\b|\b(?:confirmation|confirmacion|conferma|confirmacao)\b[^;]{0,60}?\b(?:trait|trat|existenc|esistenza|donnees|datos|dati|dados)|\besistenza (?:o meno )?(?:di|dei) (?:propri |suoi |miei )?dati/g,
  },
].map((rule) => ({ ...rule, right: "access" }) as RightRule);
