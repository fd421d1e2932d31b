// "Who are you?": papers, dates of birth and affidavits that a company wants to see first.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "identity-demand";

const enPaper =
  "(?:photo(?:graphic)? ids?|(?:national |government |valid |official )?(?<!request |case |ticket |reference |user |customer |account |order |tracking )id(?: card| document|s)?|identity (?:card|document|paper|proof|documents|papers)|identification(?: document| card)?|passport|driv(?:ing|er'?s?) licen[cs]e|proof of (?:your )?(?:identity|id|address|residence|residency)|evidence of (?:your )?(?:identity|address)|utility bill|government-issued|birth certificate|affidavit|notari[sz]ed|selfie|date of birth|declaration under penalty|last (?:four|4) digits|security questions?|bank statement|proof of who you are|who you (?:really )?are|passcode)";
const enGiven =
  /\b(?:no need|not (?:need|require|necessary|send)|don't (?:need|require|send)|has been (?:successfully )?(?:verified|confirmed)|have (?:successfully )?(?:verified|confirmed) your identity|thank(?:s| you) for (?:sending|providing|verifying|confirming|the copy)|identity (?:was|is) (?:successfully )?(?:verified|confirmed)|we (?:will|shall) delete|(?:we|i) (?:have |had )?(?:asked|wrote|requested|reminded)|(?:check|change|reset) (?:of )?your password|will be asked|may be asked|may (?:need|ask|require|have) )\b/;

export const enIdentity: readonly ReplyRule[] = [
  {
    kind,
    name: "en-send-paper",
    pattern: phrase(
      `(?:send|provide|supply|submit|upload|attach|forward|enclose|return|email|show|furnish|let us have|give us|need|needs|require|requires|requiring|must|ask|asking|request|requesting|complete|want|see|receive|received|include|reply|answer|tell|confirm|share|copy of) ~20 ${enPaper}\\b`,
    ),
    unless: enGiven,
  },
  {
    kind,
    name: "en-paper-needed",
    pattern: phrase(
      `${enPaper} ~8 (?:is|are|will be|must be) ~2 (?:needed|required|necessary|requested|provided|sent|submitted|attached|uploaded)`,
    ),
    unless: enGiven,
  },
  {
    kind,
    name: "en-verify",
    pattern: phrase(
      "(?:need|needs|must|have|got|require|requires|required|please|order|obliged|like|able|before|ask|until|can|necessary|want|satisfied|sure|ensure) ~6 (?:know|verify|confirm|establish|authenticate|validate|check|verification of|confirmation of|proof of|prove|proving|of) ~3 (?:identity|who you are|identities|you are who|you are the|really you|really yours)",
    ),
    unless: enGiven,
  },
  {
    kind,
    name: "en-not-verified",
    pattern: phrase(
      "(?:unable to|cannot|can't|could not|couldn't|not able to|failed to|not been able to|haven't been able to|not yet|has not been) ~3 (?:verify|verified|confirm|establish|authenticate|match|validate) ~3 (?:identity|who you are)|identity (?:could not|cannot|can not|has not|was not|is not) ~2 (?:be )?(?:verified|confirmed|established)|(?:reasonable )?doubts? ~4 identity",
    ),
    unless: /\bthank you for\b/,
  },
  {
    kind,
    name: "en-more-to-identify",
    pattern: phrase(
      "(?:additional|further|more|extra) information ~5 (?:to|for) ~3 (?:verify|identify|confirm|authenticate|identification|verification) ~1 (?:you|your identity|identity)?",
    ),
    unless: enGiven,
  },
  {
    kind,
    name: "en-from-address",
    pattern: phrase(
      "(?:send|resend|write|submit|contact|reply|email) ~10 (?:from|using|with) ~4 (?:e-?mail )?(?:address|account|e-?mail) ~8 (?:registered|linked|associated|on file|you (?:used|signed up|registered|have registered))",
    ),
    unless: enGiven,
  },
  {
    kind,
    name: "en-know-its-you",
    pattern: phrase(
      "(?:know|sure|certain|show|prove|proof|satisfy us|satisfied) ~4 (?:it's (?:really )?you|it is (?:really )?you|you are (?:really )?(?:who|the (?:account|right|person|data))|are the account holder|the account holder)",
    ),
    unless: enGiven,
  },
  {
    kind,
    name: "en-certified",
    pattern: phrase(
      "certified cop(?:y|ies) ~6 (?:document|id|passport)|document ~5 (?:photograph|photo)|power of attorney|signed (?:permission|authori[sz]ation)|written authori[sz]ation",
    ),
    unless: enGiven,
  },
  {
    kind,
    name: "en-pin",
    pattern: phrase("(?:send|give|tell|quote|provide) ~4 (?:pin|password|passphrase)\\b"),
    unless: /confirm your request|link/,
  },
];

const dePaper =
  "(?:\\S{0,12}ausweis(?:es|kopie|dokuments?|papiers?|papiere)?|\\S{0,10}ausweiskopie|reisepass\\S{0,6}|identitatsnachweis\\S{0,4}|identitatsprufung|identitatsfeststellung|identitatskarte|kundenkennwort|sicherheitsabfrage|letzten vier ziffern|legitimation\\S{0,8}|post-?ident|video-?ident|geburtsdatum|geburtstag|meldebescheinigung|fuhrerschein\\S{0,6}|eidesstattliche|legitimieren|identifizieren|ausweisen|sicherheitsfragen?|identifikationsnachweis|identifizierung)";
const deGiven =
  /\bnicht (?:erforderlich|notwendig|notig)|\bkeine? (?:ausweis|identitats)|identitat (?:wurde|ist|haben wir) ~?(?:erfolgreich )?(?:bestatigt|verifiziert|festgestellt|gepruft)|\bhaben ihre identitat|vielen dank fur (?:die (?:zusendung|ubersendung)|ihre ausweis)|\bwerden sie gebeten|nicht reagiert|\berbracht\b|versichertenkarte|\btermin\b|passwort|pseudonym/;

export const deIdentity: readonly ReplyRule[] = [
  {
    kind,
    name: "de-send-paper",
    pattern: phrase(
      `(?:senden|schicken|ubersenden|ubermitteln|zusenden|zuzusenden|zukommen|benotigen|benotigt|brauchen|braucht|vorlegen|vorzulegen|legen|weisen|bitten|bitte|bitten wir|einreichen|reichen|hochladen|laden|teilen|nennen|verlangen|fordern|mussen|durfen|konnen|erforderlich|notwendig|anzugeben|mitteilen|kopie|vorlage|zusendung) ~14 ${dePaper}\\b`,
    ),
    unless: deGiven,
  },
  {
    kind,
    name: "de-paper-needed",
    pattern: phrase(
      `${dePaper} ~12 (?:senden|schicken|zusenden|zuzusenden|ubersenden|ubermitteln|vorlegen|vorzulegen|vor|hochladen|mitteilen|mitzuteilen|beizufugen|beifugen|erforderlich|notwendig|benotigt|benotigen|notig|zu|zukommen|einreichen|bei|mit|nachweisen)\\b`,
    ),
    unless: deGiven,
  },
  {
    kind,
    name: "de-verify",
    pattern: phrase(
      "(?:identitat|person|personlichkeit|berechtigung|sie (?:wirklich|tatsachlich)) ~8 (?:prufen|uberprufen|zu prufen|feststellen|festzustellen|verifizieren|nachweisen|nachzuweisen|nachweis|nachweist|bestatigen|bestatigt|sicherstellen|sicherzustellen|belegen|klaren|feststeht|zweifelsfrei|bestatigung|nach|verifiziert|vergewissern)\\b|(?:nachweis|prufung|uberprufung|bestatigung|feststellung|verifizierung|zweifel) ~4 (?:identitat|person)\\b|zweifel an ihrer identitat",
    ),
    needs: /identitat|person\b|ausweis|zweifelsfrei/,
    unless: deGiven,
  },
  {
    kind,
    name: "de-from-address",
    pattern: phrase(
      "(?:senden|schreiben|stellen|wenden|kontaktieren|schicken) ~10 (?:von|uber|mit) ~3 \\S{0,6}(?:e-mail-adresse|mailadresse|adresse|mail) ~8 (?:hinterlegt|registriert|angemeldet|verknupft)",
    ),
    unless: deGiven,
  },
  {
    kind,
    name: "de-known-address",
    pattern: phrase(
      "(?:schreiben|senden|schicken|wenden) ~6 (?:von|uber) ~3 (?:hinterlegten?|registrierten?|bekannten?|angemeldeten?|verknupften?) ~1 (?:\\S{0,6}adresse|e-mail-adresse|mail-?adresse)",
    ),
    unless: deGiven,
  },
  {
    kind,
    name: "de-power",
    pattern: phrase(
      "(?:benotigen|vorlage|legen|senden|schicken|brauchen|bitten|fehlt) ~8 (?:\\S{0,10}vollmacht|bevollmachtigung|geburtsurkunde)\\b",
    ),
    unless: /auf uns lautende|versichert/,
  },
];

const frPaper =
  "(?:(?:piece|carte|titre|justificatif|preuve|document|copie)s? (?:(?:officielle?|valide|nationale?|en cours de validite) )?(?:d'|de (?:votre |l')?)identite|passeport|carte nationale|identite|date de naissance|permis de conduire|justificatif de domicile|attestation sur l'honneur|etat civil|titre de sejour|derniers chiffres|question secrete)";
const frGiven =
  /pas (?:necessaire|besoin)|n'est pas requis|identite (?:a ete|est) (?:bien )?(?:verifiee|confirmee)|avons (?:bien )?verifie votre identite|merci (?:pour|d'avoir)|vous sera demande|faute d'avoir|reclamee?s? les?|rendez-vous|mot de passe/;

export const frIdentity: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-send-paper",
    pattern: phrase(
      `(?:adresser|envoyer|transmettre|fournir|joindre|communiquer|parvenir|produire|presenter|besoin|necessaire|requis|requise|demandons|demander|devez|devons|exigeons|remercions|merci|prions|veuillez|invitons|indiquer|justifier|justifiant|copie|accompagnee?|munir|preciser|retourner|deposer|telecharger) ~14 ${frPaper}\\b`,
    ),
    unless: frGiven,
  },
  {
    kind,
    name: "fr-verify",
    pattern: phrase(
      "(?:verifier|verification|justifier|justification|confirmer|prouver|etablir|assurer|attester|authentifier|doutes?|preuve|justifiant|verifie) ~6 (?:identite|vous etes bien)",
    ),
    unless: frGiven,
  },
  {
    kind,
    name: "fr-paper-needed",
    pattern: phrase(
      `${frPaper} ~8 (?:est|sont|nous est|doit) ~3 (?:necessaire|requise?|demandee?|indispensable|etre|exigee?|nous)`,
    ),
    unless: frGiven,
  },
  {
    kind,
    name: "fr-known-address",
    pattern: phrase(
      "(?:ecrire|adresser|contacter|envoyer|renvoyer|formuler) ~8 (?:depuis|a partir de|avec) ~2 (?:adresse|e-mail|courriel|compte) ~5 (?:associee?|rattachee?|enregistree?|liee?|utilisee?|connue|renseignee?|inscription)",
    ),
    unless: frGiven,
  },
  {
    kind,
    name: "fr-cni",
    pattern: phrase("(?:cni|mandat|procuration|livret de famille)\\b"),
    needs: /copie|besoin|joindre|fournir|adresser|transmettre|envoyer|necessaire/,
    unless: frGiven,
  },
];
