// "No": the request as a whole is not done.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "refusal";

// what stands still until something is done is asked for, not refused
const enUntil =
  /\b(?:until|unless|without (?:first|further|additional|this|these|the|a (?:copy|valid|proof)|your|verif|proof|such)|before (?:we|you)|by (?:e-?mail|phone|telephone|post)|via e-?mail|within (?:one|the|a) (?:month|time|deadline|statutory)|in time|if you (?:do not|don't|fail)|if we (?:do not|don't|cannot|can't))\b|verify your identity|confirm your identity|\bstatus\b|over the phone|\bprogress\b|from our (?:side|end)|from here|at (?:this|the) (?:moment|time|stage|point)|\byet\b|immediately|right away|at once|straight away|\?$|deliver/;
const deUntil =
  /\b(?:erst (?:nach|wenn|dann)|solange|bevor|ohne (?:diese|die|ihre|einen|eine|weitere)|sofern|wenn sie|falls|per e-?mail|telefonisch|innerhalb (?:der|eines|von|dieser)|fristgerecht|rechtzeitig)\b|sachstand|zwischenst|zum stand|am telefon|identitat|\?$|sofort\b|umgehend|derzeit noch|zurzeit|momentan|noch nicht (?:sagen|abschatzen|absehen|beantworten)|zugestellt/;
const frUntil =
  /\b(?:tant que|sans (?:ce|cette|ces|votre|une|la|preuve)|avant (?:de|que|d')|des que|par (?:courriel|e-?mail|mail|telephone)|si vous)|avancement|identite|\?$|pour l'instant|pour le moment|pas encore|dans l'immediat|dans le delai|remis/;

export const enRefusal: readonly ReplyRule[] = [
  {
    kind,
    name: "en-cannot",
    pattern: phrase(
      "(?:cannot|can't|can not|unable|not able|not be able|not in a position|unfortunately|regret|regrettably|will not|won't|are not going|do not intend|not possible|could not|no obligation|not obliged|not required|not obligated|decided not|have not|must decline|having to decline|chosen not) ~10 (?:comply|complied|fulfil|fulfill|grant|granted|act on|acting on|accede|delete|deleted|erase|erased|meet your|accommodate|agree to|uphold|honou?r|action your|take action|carry out|disclose|satisfy|approve|proceed with|provide you with|be deleting|be erasing|be providing|be taking|be processing|stop processing|cease|be responding|respond to|release|remove|removed|destroy|help with|assist with|do as you|do that|do so|do this|process your|respond to your)\\b",
    ),
    unless: enUntil,
  },
  {
    kind,
    name: "en-refused",
    pattern: phrase(
      "(?:refuse|refusing|refused|reject|rejecting|rejected|decline|declining|declined|denied|deny|denying|turned down) ~8 (?:request|to act|to comply|it|your|on the|because|as|due|erasure|access|objection)",
    ),
    unless: /\b(?:if|card|payment)\b|by your mail|right to refuse|\?$/,
  },
  {
    kind,
    name: "en-request-refused",
    pattern: phrase(
      "(?:request|application|objection|appeal|claim) ~6 (?:(?:has|have|is|was|must|will) ~3 )(?:denied|refused|rejected|declined|dismissed|closed without)",
    ),
    unless: /\bif\b|prejudice|reserv|admission|construed|position that|whether|\?$/,
  },
  {
    kind,
    name: "en-closed",
    pattern: phrase(
      "(?:we|have|has|been|will|are) ~3 clos(?:ed|ing) ~5 (?:request|case|ticket|enquiry|file) ~12 (?:because|as|since|due|without|not)",
    ),
    unless: /resolved|completed|fulfilled/,
  },
  {
    kind,
    name: "en-no-right",
    pattern: phrase(
      "(?:right|request|law|regulation|act|gdpr|ccpa|section|article|obligation|exemption|provisions?|statute|legislation|data|information) ~10 (?:(?:does|do|is|are) ~2 (?:not apply|not cover|not extend|not covered|not subject|exempt|not available|excluded|not absolute|not entitled)|exempts)",
    ),
    unless:
      /\bif\b|prejudice|reserv|admission|construed|position that|whether|however.{0,60}(?:have|has) been deleted|\?$/,
  },
  {
    kind,
    name: "en-not-subject",
    pattern: phrase(
      '(?:we|company|organi[sz]ation|business) ~4 (?:not (?:subject|bound|a covered|a "?business|required|within|governed)|exempt|outside the scope|fall outside|falls outside)',
    ),
    unless: /\bif\b|prejudice|reserv|admission|construed|position that|whether|\?$/,
  },
  {
    kind,
    name: "en-not-entitled",
    pattern: phrase(
      "(?:you|requester) ~4 (?:not entitled|no right|not have (?:a|the) right|not eligible|not a resident)",
    ),
    unless: /\bif\b|prejudice|reserv|admission|construed|position that|whether|\?$/,
  },
  {
    kind,
    name: "en-processor",
    pattern: phrase(
      "(?:we|acts?|acting|are|as|solely|only|merely) ~6 (?:a |the )?(?:data )?(?:processor|service provider|sub-processor)\\b|not the ~2 controller",
    ),
    unless: /\bour (?:processor|service provider)|third-party processors/,
  },
  {
    kind,
    name: "en-override",
    pattern: phrase(
      "(?:compelling|overriding|legitimate) ~6 (?:grounds|interests?|reasons) ~14 (?:override|overrides|outweigh|outweighs|prevail|prevails|continue|overriding|for)\\b|(?:processing|use of your data) will continue",
    ),
    unless: /\?$|if we|unless|no (?:compelling|overriding)/,
  },
  {
    kind,
    name: "en-unfounded",
    pattern: phrase(
      "(?:manifestly|clearly) (?:unfounded|excessive)|(?:unfounded|excessive|vexatious|repetitive) ~5 (?:request|nature|and)|(?:request|it) ~4 (?:unfounded|excessive|vexatious|repetitive)",
    ),
    unless: /\bif\b|\bwhere\b|may charge|\?$/,
  },
  {
    kind,
    name: "en-no-data",
    ground: "no-data",
    pattern: phrase(
      "(?:do not|don't|does not|doesn't|did not|didn't|hold no|holds no|have no|has no|found no|find no|revealed no|process no|processes no|store no|stores no|contain no|returned no|identified no|not) ~4 (?:hold|have|store|process|keep|contain|possess|retain|find|personal|data|information|records?|trace) ~8 (?:about|on|relating to|concerning|regarding|of|linked to|associated with|belonging to|for) ~1 (?:you|your|yourself)\\b|(?:do not|don't|does not|hold no|holds no|have no|process no|found no) ~2 (?:hold|process|store|have|any)? ?~2 (?:of )?your (?:personal )?data\\b|no (?:personal )?(?:data|information|records?|trace) ~6 (?:about|on|relating to|concerning|regarding|of|linked to|associated with) ~2 you\\b",
    ),
    needs: /data|information|records?|trace/,
    unless:
      /\?$|\bif\b|\bwhether\b|sell|share|sufficient|enough|need|require|access to|verify|(?:other|further|additional|more) (?:personal )?(?:data|information)|sensitive|payment|no longer|control|not (?:have|possess) the|third|disclose|(?:in|under) that (?:e-?mail|name)/,
  },
  {
    kind,
    name: "en-must-keep",
    pattern: phrase(
      "(?:required|obliged|obligated|legal obligation|must|have|need|duty) ~6 (?:retain|keep|store|hold|preserve|retention) ~16 (?:years?|law|data|records?|information|invoices?|documents?|legal|period)\\b",
    ),
    isWeak: true,
    unless: /\bif\b|securely|\?$|longer than/,
  },
  {
    kind,
    name: "en-wrong-company",
    pattern: phrase(
      "(?:not the (?:right|correct) (?:company|contact|recipient|entity|organisation|organization)|not responsible for|not affiliated|wrong (?:company|department|recipient))",
    ),
    isWeak: true,
    unless: /\bif\b|\?$|content of|external/,
  },
  {
    kind,
    name: "en-no-right-you",
    pattern: phrase(
      "(?:not consider|do not believe|don't think|not accept|not agree|disagree) ~4 you ~3 (?:right|entitled|entitlement)|nothing we can do|no obligation to|under no obligation|only (?:offer|available|extend|apply|applies|provide|grant) ~6 residents?|(?:nothing|no record|no account|no file) ~4 (?:on file|under your name|about you|for you|of you|in your name)|not ~2 (?:customer|client)s? (?:of ours|with us)|not one of our (?:customers|clients|users)",
    ),
    unless: /\?$|\bif\b|for you to (?:do|worry)/,
  },
  {
    kind,
    name: "en-closed-2",
    pattern: phrase(
      "(?:request|case|ticket|file) ~3 (?:closed|cancelled|canceled|withdrawn|discontinued) ~4 (?:because|as|since|due|without|for lack)",
    ),
    unless: /resolved|completed|fulfilled|if you/,
  },
];

export const deRefusal: readonly ReplyRule[] = [
  {
    kind,
    name: "de-cannot",
    pattern: phrase(
      "(?:konnen|kann|konnten|leider|durfen|werden|wird|sind|ist|sehen|nicht in der lage|bedauern|bedaure) ~14 (?:nicht|keine[rnms]?|unmoglich) ~5 (?:entsprechen|entsprochen|nachkommen|nachgekommen|nachzukommen|stattgeben|stattgegeben|loschen|geloscht|erfullen|herausgeben|herauszugeben|erteilen|erteilt|entgegenkommen|folgen|durchfuhren|umsetzen|umgesetzt|moglich|vornehmen|entfernen|beantworten|zur verfugung|verpflichtet|berechtigt|bereit|einstellen|auskunft|loschung|ubermitteln|aushandigen|vernichten|rausgeben|folge leisten)\\b",
    ),
    unless: deUntil,
  },
  {
    kind,
    name: "de-refuse",
    pattern: phrase(
      "(?:lehnen|lehne|lehnt) ~14 ab\\b|(?:weisen|weise) ~14 zuruck\\b|(?:mussen|wird|werden|wurde|haben|ist|hiermit) ~14 (?:abgelehnt|ablehnen|zuruckgewiesen|zuruckweisen|verweigert|verweigern|zuruckzuweisen|abzulehnen|abschlagig)\\b|ablehnung ~3 ihre[sr]?",
    ),
    needs: /antrag|anfrage|begehren|ersuchen|widerspruch|auskunft|losch|verlangen|anspruch|anliegen/,
    unless: /\?$|\bfalls\b|wenn sie|informationen zuruck/,
  },
  {
    kind,
    name: "de-no-claim",
    pattern: phrase(
      "(?:kein(?:en|e|erlei)?|nicht) ~3 (?:anspruch|recht auf|verpflichtung|loschanspruch|auskunftsanspruch|loschpflicht|anwendbar|anwendung|erfasst|betroffen|umfasst)\\b|(?:anspruch|recht|pflicht|voraussetzungen) ~8 (?:besteht|bestehen|liegen|liegt|entfallt|gilt) ~3 nicht|(?:besteht|bestehen|liegen) ~6 (?:nicht|kein\\S{0,2}) ~3 (?:anspruch|vor|recht|pflicht|verpflichtung)\\b|ist ausgeschlossen",
    ),
    unless: /\?$|\bwenn\b|\bfalls\b|betroffenenrecht(?:e)? zu/,
  },
  {
    kind,
    name: "de-processor",
    pattern: phrase(
      "(?:als|lediglich|nur|sind|ausschliesslich) ~6 (?:auftragsverarbeiter\\S{0,2}|auftragsdatenverarbeiter|dienstleister im auftrag|auftragsverarbeitung)\\b|nicht ~4 (?:verantwortliche[rn]?|richtige[rn]? (?:ansprechpartner|adressat)|zustandig)\\b|im auftrag ~4 verarbeit",
    ),
    unless: /unsere[nr]? auftragsverarbeiter|\?$|\bfalls\b|(?:alle|auch|die) auftragsverarbeiter/,
  },
  {
    kind,
    name: "de-override",
    pattern: phrase(
      "(?:zwingende|berechtigte|schutzwurdige|uberwiegende|interessen|interesse|grunde) ~10 (?:uberwiegen|uberwiegt|vorrang|entgegenstehen|entgegen|schutzwurdige grunde|vorgehen|schwerer)\\b|zwingende schutzwurdige grunde|(?:werden|wird) ~8 weiterhin verarbeit",
    ),
    unless: /\?$|\bfalls\b|\bes sei denn|keine zwingend/,
  },
  {
    kind,
    name: "de-unfounded",
    pattern: phrase(
      "(?:offensichtlich|offenkundig|offenbar) (?:unbegrundet|exzessiv)\\S{0,2}|exzessiv\\S{0,2}|rechtsmissbrauchlich\\S{0,2}",
    ),
    unless: /\?$|\bfalls\b|\bbei offenkundig/,
  },
  {
    kind,
    name: "de-no-data",
    ground: "no-data",
    pattern: phrase(
      "(?:keine(?:rlei)?|keinerlei|nicht) ~4 (?:\\S{0,20}daten|datensatze?|angaben|informationen|eintrage?) ~12 (?:gespeichert|vorhanden|verarbeitet|verarbeiten|vorliegen|speichern|gefunden|vor|haben|liegen|ermittelt|vorhalten|hinterlegt|besitzen|existieren|finden|feststellen)\\b|(?:liegen|sind|haben|speichern|verarbeiten|befinden sich|gibt es|finden sich) ~10 (?:keine(?:rlei)?|keinerlei) ~4 (?:\\S{0,20}daten|datensatze?|angaben|informationen|eintrage?)\\b",
    ),
    needs: /ihnen|ihrer person|sie\b|ihre person|personenbezogen|zu ihr|dir\b|dich\b/,
    unless:
      /\?$|\b(?:wenn|falls|sofern|ob|verkauf\w*|weitere\w*|sonstige\w*|besondere\w*|zuordnen|identifizieren|mehr|weitergegeben|weitergeben|dritte\w*|ausreichend\w*|benotig\w*)\b/,
  },
  {
    kind,
    name: "de-must-keep",
    pattern: phrase(
      "(?:gesetzlich|verpflichtet|mussen|aufbewahrungsfrist\\S{0,2}|aufbewahrungspflicht\\S{0,2}|pflicht) ~14 (?:aufbewahr\\S{0,6}|aufzubewahren|vorhalten|entgegen\\S{0,6}|unterliegen|gespeichert|aufgehoben|entgegenstehen)\\b|unterliegen ~8 aufbewahrung\\S{0,10}",
    ),
    isWeak: true,
    unless: /\?$|\bfalls\b|nur solange/,
  },
  {
    kind,
    name: "de-no-cause",
    pattern: phrase(
      "keine (?:veranlassung|handhabe|moglichkeit|rechtsgrundlage|grundlage) ~8|nicht bekannt ~6 (?:daten|konto|kunde)|(?:daten|kunde|kundin) ~6 (?:haben wir nicht|nicht bekannt|sind sie nicht|sind uns nicht)|kein kunde|nicht zustandig",
    ),
    unless: /\?$|\bfalls\b|\bwenn\b|welche/,
  },
];

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
      "(?:ne|n'\\S{2,14}|aucune) ~8 (?:aucune?|detenir|pas) ~5 (?:donnees?|informations?|trace)\\b|aucune (?:donnee|information|trace) ~12 (?:n'est|n'a|vous concernant|n'existe|trouvee|dans nos)",
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
