// "No", in whatever words: we do not do it, the law does not reach us, somebody else decides, we do not know you.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "refusal";

const enNot =
  /\?$|\bif\b|\buntil\b|\bunless\b|\bonce\b|\byet\b|right away|immediately|at (?:this|the) (?:moment|stage)|verif|identity|from our side|for you to do|deliver|(?:can't|cannot|don't|not) (?:\S+ ){0,2}(?:do|delete) (?:it|this|that) for you|in time|within/;

/** What a decision is called when it is one: nothing is asked for any more. */
export const decisionWords =
  /\b(?:refus\w+|declin\w+|reject\w+|den(?:y|ied|ying)|dismiss\w+|closed|closing|lehnen|abgelehnt|zuruckgewiesen|geschlossen|eingestellt|rejet\w+|clos\b|cloture\w*|classee?|sans suite)\b/;

export const enNoRules: readonly ReplyRule[] = [
  {
    kind,
    name: "en-no",
    pattern:
      /^(?:hi,? |hello,? |i'm |we're |i am )?(?:(?:really |very )?sorry,? (?:but )?|unfortunately,? )?no(?:,|\.| -) /,
    unless: /\?$|no,? (?:problem|worries|need|further)/,
  },
  {
    kind,
    name: "en-closed-without",
    pattern: phrase(
      "(?:clos(?:ed|ing)|discontinued|dismissed|abandoned|cancelled) ~3 (?:request|case|ticket|file|matter|it) ~4 (?:without|unanswered|as (?:no|nothing)|because|for lack)\\b|(?:as|since|because) ~10 (?:closed|closing|discontinued) ~3 (?:request|case|ticket|file)\\b",
    ),
    unless: /\?$|will be|resolved|completed|if you/,
  },
  {
    kind,
    name: "en-weighed",
    pattern: phrase(
      "(?:takes? precedence|prevails?|outweighs?|overrides?|outweighing|weighs? more)\\b|(?:does|do|did) not convince|(?:will|shall|going to) (?:go on|continue|keep on|keep) (?:using|processing|to use|to process|holding|storing|publishing)|(?:doesn't|does not|don't|do not) oblige us|no (?:means|way) of (?:telling|knowing|linking|identifying)",
    ),
    unless: /\?$|\bif\b|unless|until/,
  },
  {
    kind,
    name: "en-flat-no",
    pattern: phrase(
      "(?:(?:we're|we are|i'm|i am|company is|firm is) not (?:doing|going to do|obliged|prepared|willing|required|able to help|in a position to help)|(?:take|taking|taken) no (?:further )?action|no (?:further )?action (?:will|shall|is going to|can) be taken|(?:will|shall|can) not be (?:acted (?:up)?on|granted|actioned|fulfilled|deleted|removed|erased|complied with|processed further)|(?:do not|don't) (?:propose|intend|plan|mean) to (?:do|answer|comply|delete|respond)|nothing (?:for you )?to opt out|see no (?:reason|grounds?|basis|need)|(?:isn't|is not|not) something (?:that )?(?:we|i|which we) (?:can|could|are able to)(?: do| help| offer)?|must (?:say no|turn (?:it|this|you) down)|(?:have to|must) disappoint)\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-matter-closed",
    pattern: phrase("(?:matter|case|file) (?:as|to be) (?:closed|settled|concluded)\\b"),
    unless: enNot,
  },
  {
    kind,
    name: "en-stays",
    pattern: phrase(
      "(?:data|information|records?|details|entry|profile|listing|account|it) ~3 (?:(?:will|must|has to|have to|shall|is to|are to) )?(?:stays?|remains?) (?:where|as|in (?:our|the) (?:files?|system|database|records?)|on (?:our|the) (?:files?|system|books|record)|with us|unchanged|listed|published|online)\\b",
    ),
    unless: enNot,
    isWeak: true,
  },
  {
    kind,
    name: "en-not-reached",
    pattern: phrase(
      "(?:gdpr|ccpa|cpra|law|act|regulation|rules?|right|rights|article|provision|section|statute) ~8 (?:doesn't|does not|do not|don't|isn't|is not|aren't|are not|not) ~3 (?:apply|applicable|cover|extend|reach|bind|available|met|engaged|concern|affect)\\b|(?:not|isn't|aren't) (?:subject to|covered by|within the scope of|bound by) ~6 (?:gdpr|ccpa|law|act|regulation|deletion|erasure|right|opt-out|request)|(?:conditions|requirements|criteria) ~6 (?:not|n't) (?:been )?(?:met|satisfied|fulfilled)|lawfully made available ~8 not|publicly available information ~6 (?:not|exempt)|(?:too small|outside) ~4 (?:scope|threshold|law)",
    ),
    unless: /\?$|\bif\b|prejudice|reserv|admission|construed|position that|whether|however.{0,60}deleted/,
  },
  {
    kind,
    name: "en-only-residents",
    pattern: phrase(
      "(?:not (?:a |an )?~2 (?:resident|california consumer)|(?:do|does|did) not (?:live|reside)|(?:you are|you're|reside|live) outside|rights? ~6 to ~4 (?:residents|consumers) (?:only|alone|exclusively)|(?:only|solely|exclusively) ~4 (?:to|for) ~4 (?:residents|consumers) (?:of|in)|(?:california|state|eu|uk) (?:residents|consumers) (?:only|alone))\\b",
    ),
    unless: /\?$|\bif\b/,
  },
  {
    kind,
    name: "en-others-decide",
    pattern: phrase(
      "(?:(?:service provider|processor|vendor|hosting provider|supplier|contractor|agent) ~4 (?:we|may|can|cannot|must|are|for|of|to)|only (?:run|host|provide|supply|operate|maintain|offer) (?:the|a|an) ~3 (?:software|platform|system|service|site|servers?|technology)|(?:on|under|without|upon) (?:its|their|the (?:\\S+ )?(?:client|customer|controller)(?:'s)?) (?:instructions?|behalf)|decides? ~5 (?:data|information|guest|member)|(?:is|are) the (?:data )?controller (?:for|of|in)|(?:turn|apply|write|speak|address yourself|direct \\S+ ~3) (?:directly )?to (?:the|your) (?:controller|hotel|club|employer|shop|seller|merchant|client|customer|company (?:that|which|who)))\\b",
    ),
    unless:
      /\?$|our (?:service providers?|processors?|suppliers?)|third-party|have (?:also )?(?:informed|told|asked|instructed)/,
  },
  {
    kind,
    name: "en-nothing-here",
    ground: "no-data",
    pattern: phrase(
      "(?:(?:your )?(?:name|address|e-?mail(?: address)?|details|you) (?:doesn't|does not|do not|don't|didn't|did not|isn't|is not|aren't|are not) ~2 (?:come up|appear|show up|turn up|feature|figure|in (?:any of )?our|on (?:any of )?our|known to us)|(?:nothing|no (?:trace|record|hits?|entry|entries|results?|file)) ~3 (?:here|on you|about you|under (?:your|that)|for you|of you|in your name|to (?:send|delete|erase|give|disclose|share))|(?:came up|come up|drew|returned|was|were) (?:empty|a blank|blank|no (?:results?|hits?|matches))|(?:couldn't|could not|can't|cannot|did not|didn't|unable to|not able to) (?:find|locate|trace) (?:anything|any (?:data|record|records|trace|information)|you (?:anywhere|in))|never (?:been|had) (?:a |an )?(?:customer|client|member|dealings?|account)|(?:we |i )?(?:have|hold|got) (?:nothing|zero|no data|no information) (?:on|about|relating to|of|concerning) you)\\b",
    ),
    unless: /\?$|\bif you\b|\bno longer\b|for you to do|nothing to (?:do|worry)|right now/,
  },
];

const deNot =
  /\?$|\bfalls\b|\bwenn\b|\bsofern\b|\bsobald\b|\bohne\b|identitat|ausweis|innerhalb|fristgerecht|rechtzeitig|zugestellt|fur dich machen|nicht mehr/;
export const deNoRules: readonly ReplyRule[] = [
  { kind, name: "de-no", pattern: /^(?:leider |tut mir leid,? |sorry,? )?(?:nein|nee|no)(?:,|\.| -) /, unless: /\?$/ },
  {
    kind,
    name: "de-closed-without",
    pattern: phrase(
      "(?:vorgang|verfahren|antrag|anfrage|ticket|fall|akte|ersuchen) ~6 (?:ohne|mangels|nicht weiter) ~4 (?:geschlossen|eingestellt|beendet|auskunft|bearbeitung|verfolgt)\\b|(?:sehen|sieht|nehmen) ~4 (?:von|abstand) ~6 (?:auskunft|loschung|bearbeitung|erteilung) ~4 ab\\b",
    ),
    unless: /\?$|\bwird\b/,
  },
  {
    kind,
    name: "de-weighed",
    pattern: phrase(
      "(?:uberwieg(?:t|en)|vorrang|uberzeugt ~4 nicht|bleibt ~8 (?:abrufbar|online|alles drin|bestehen|im archiv)|unverhaltnismassig\\S{0,3} aufwand)",
    ),
    unless: /\?$|\bfalls\b|es sei denn/,
  },
  {
    kind,
    name: "de-flat-no",
    pattern: phrase(
      "(?:vermogen|vermag|konnen|kann|durfen|darf|werden|mochten|wollen) ~8 (?:nicht|keine\\S?) ~4 (?:folgen|entsprechen|nachkommen|machen|loschen|herausgeben|erteilen|geben|tun|rausgeben|zustimmen|abhelfen|naherkommen|nahertreten)\\b|komm(?:t|en) ~4 nicht in (?:betracht|frage)|(?:machen|loschen|geben|beantworten) wir (?:grundsatzlich |leider |aber )*nicht|sehen ~4 (?:keine\\S?|nicht) ~3 (?:veranlasst|verpflichtet|veranlassung|grund|anlass|moglichkeit|gehalten|notwendigkeit)|gibt'?e?s? ~5 nur fur (?:kunden|mitglieder|burger|einwohner)|muss ~6 enttauschen|abschlagig|(?:bleiben|bleibt) (?:\\S+ )?(?:unverandert|bestehen|bei uns gespeichert)",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-gives-none",
    pattern: phrase(
      "(?:erteilen|geben|leisten|ubermitteln|gewahren) (?:wir|ich) ~5 keine ~3 (?:auskunft|auskunfte|daten|kopie|informationen|folge)\\b|keine auskunft ~3 (?:erteilt|gegeben)\\b|(?:dritte|zweite|weitere|erneute|nochmalige|neue)[nr]? ~6 (?:gibt es|erteilen wir|erhalten sie|bekommen sie|geben wir) ~3 (?:nicht|keine|fruhestens)\\b|mangels ~8 (?:erteilen|loschen|geben|wird|werden|konnen|kann) ~8 (?:keine?n?|nicht|abgelehnt)\\b",
    ),
    unless: /\?$|\b(?:falls|wenn|sofern|sobald|ohne|solange|bevor|daten liegen|telefonisch|am telefon|per e-?mail)\b/,
  },
  {
    kind,
    name: "de-matter-closed",
    pattern: phrase(
      "(?:angelegenheit|sache|vorgang|anfrage|fall) ~6 (?:als|fur) (?:abgeschlossen|erledigt|beendet)\\b|(?:betrachten|sehen|halten) ~6 (?:als|fur) (?:abgeschlossen|erledigt|beendet)\\b",
    ),
    unless: deNot,
    isWeak: true,
  },
  {
    kind,
    name: "de-others-decide",
    pattern: phrase(
      "(?:verantwortlich(?:e[rn]?)?|zustandig(?:e[rn]?)?) ~8 (?:nicht (?:wir|unser\\S{0,2})|ist (?:allein |ausschliesslich |vielmehr )?(?:der|die|das|ihr\\S{0,2}))\\b|nicht (?:wir|unser\\S{0,2}) ~6 (?:verantwortlich|zustandig)|(?:in|nur in|allein in|ausschliesslich in|im) (?:dessen|deren|fremdem|ihrem|namen und) ?(?:auftrag|weisung)|auf (?:dessen|deren) weisung|(?:betreiben|stellen|liefern|hosten) (?:lediglich|nur|ausschliesslich) ~6 (?:software|plattform|technik|server|system)",
    ),
    unless: /\?$|\bfalls\b|unsere[rn]? (?:auftragsverarbeiter|dienstleister)/,
  },
  {
    kind,
    name: "de-nothing-here",
    ground: "no-data",
    pattern: phrase(
      "(?:keine[nr]? (?:treffer|eintrage?|datensatz|ergebnis\\S{0,2}|hinweise? auf sie)|nichts (?:uber|von|zu|an daten uber) (?:sie|ihnen|dich|dir|ihrer person)|(?:tauchen|tauchst|taucht|erscheinen|kommen|stehen|stehst) ~6 nirgend\\S{0,4}|(?:tauchen|tauchst|kommen) ~6 nicht (?:auf|vor)|(?:finden|finde|fanden|haben|habe|konnten) ~6 nichts (?:gefunden|finden|gespeichert|zu ihn|zu dir|uber|unter)|(?:finden|finde) ~6 nichts\\b|(?:uns|hier) ~3 (?:unbekannt|nicht bekannt)|nie(?:mals)? ~4 (?:kunde|kundin|mitglied|bestellt))\\b",
    ),
    unless: /\?$|\bfalls\b|\bmehr\b|\bwenn\b|geloscht|rausge|keine hinweise darauf/,
  },
];

const frNot =
  /\?$|\bsi vous\b|tant que|avant (?:de|que)|identite|dans (?:le|un) delai|tenir le|a (?:ta|votre) place|pour vous d'ici/;
export const frNoRules: readonly ReplyRule[] = [
  { kind, name: "fr-no", pattern: /^(?:desolee?,? |malheureusement,? )?non(?:,|\.| -) /, unless: /\?$/ },
  {
    kind,
    name: "fr-closed-without",
    pattern: phrase(
      "(?:clos|cloture|classe|close|cloturee|classee) ~4 (?:dossier|demande)? ?~2 sans (?:suite|reponse)\\b|(?:demande|opposition|requete) ~2 ne (?:peut|saurait|pourra) ~2 etre (?:accueillie|retenue|recue|satisfaite|acceptee|suivie)",
    ),
    unless: /\?$|sera (?:clos|class)/,
  },
  {
    kind,
    name: "fr-flat-no",
    pattern: phrase(
      "(?:on |nous )?(?:ne |n')(?:\\S{0,4} )?(?:supprim|effac|communiqu|donn|transmet|repond|proced|fer|reserv|accord|accept)\\S{1,6} (?:donc |malheureusement |en aucun cas )?(?:pas|aucune?|point)\\b|(?:il n'est|n'est|n'est donc|pas|hors de) (?:pas )?question|n'entendons pas|pas dans l'obligation|ne (?:vois|voyons) (?:pas|aucune?) ~3 (?:raison|motif|obligation)|(?:restent|reste|resteront|demeurent|demeureront) (?:donc )?(?:necessaires?|conservees? en l'etat|en l'etat)",
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-others-decide",
    pattern: phrase(
      "n'en (?:est|sommes|suis) pas ~3 (?:editeur|l'editeur|responsable|proprietaire|responsables)|appartient a ~4 (?:dernier|derniere|societe|employeur|client|editeur|celui-ci|celle-ci) ~4 (?:repondre|decider|traiter|donner)|(?:sur|selon|suivant) (?:les |ses |leurs )?(?:seules )?instructions (?:de|du)|(?:nous ne faisons qu'|se borne a|ne fait que|nous bornons a) ~2 (?:heberger|fournir|exploiter)|(?:contacter|adresser|rapprocher|tourner) ~5 (?:de |a |vers )?(?:l'editeur|votre employeur|la societe|ce dernier|le commercant|l'hotel|le responsable)\\b",
    ),
    unless: /\?$|nos sous-traitants/,
  },
  {
    kind,
    name: "fr-nothing-here",
    ground: "no-data",
    pattern: phrase(
      "(?:(?:n'apparaissez|n'apparais|ne figurez|ne figures|n'etes|n'es) (?:pas )?(?:dans|sur|a|connue?|inscrite?|repertoriee?) ~2 (?:aucun|aucune|nos|notre|de nous)|aucun de nos (?:fichiers|systemes|registres)|aucune (?:trace|fiche|mention) de (?:vous|votre)|(?:rien|aucun resultat) ~3 (?:a votre nom|sur vous|vous concernant|a votre sujet|a (?:votre|cette) adresse)|(?:etes|est|es) ~2 inconnue? (?:de|dans|chez)|(?:ne |n')(?:retrouv|trouv)\\S{1,4} (?:aucune?|rien) ~5 (?:vous|votre|nom|concernant)|(?:jamais|pas) (?:ete )?(?:client|cliente|inscrite?|membre) (?:chez|de)|votre nom ~3 (?:n'apparait|ne figure))",
    ),
    unless: /\?$|\bsi\b|\bplus\b/,
  },
];
