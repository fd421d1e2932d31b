// "Who are you?", in whatever words: something that proves a person is asked for.
import { anyOf, phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "identity-demand";

const enProof = anyOf(
  "passport*|driv(?:ing|er'?s?) licen[cs]e*|photo ids?|(?:some|your|valid|with|of|an|form of|forms of) ids?|id card*|identity (?:card*|document*)|identification|(?:two|2) (?:documents|proofs|forms)|(?:document*|letter|bill|statement) (?:showing|bearing|with|that shows?) your|proof of (?:id|identity|address|residence|age|who)|evidence of (?:your )?(?:identity|address)|utility bill*|certified cop(?:y|ies)|signed (?:authority|authori[sz]ation|letter|mandate|consent)|power of attorney|letter of authority|selfie*|(?:date|year|place) of (?:your )?birth|birth ?date|last (?:two|three|four|five|2|3|4|5) (?:digits|characters|numbers)|(?:current|previous|former|past) address*|maiden name|memorable (?:word|date)|security question*|prove (?:that )?(?:it'?s|it is|you|your)|birth certificate|notar*|witnessed|photo of (?:you|your|yourself)",
);
const enAsk = anyOf(
  "please|kindly|would you|could you|can you|will you|must|let us have|let me have|send|provide|supply|reply with|answer with|scan|bring|upload|attach|enclose|ask (?:you|all|every|that)|asking|(?:we|i|we'll|we'd|i'd) (?:(?:will|would|do|still|also|first|just) ){0,2}(?:need|require|want|like)|be so good|needs? your|required|requires|come by|show us|without|show me|confirm your|tell us|quote",
);
const enGiven =
  /\b(?:no need|not (?:need|require|necessary|send)|don't (?:need|require)|thank(?:s| you) for (?:sending|providing|verifying|confirming|the (?:copy|scan|documents?))|(?:have|has|was|were|is|been) (?:successfully )?(?:verified|confirmed|corrected|updated|amended|changed)|may be asked|might be asked|will be asked|identity theft|reset|(?:we|i) (?:have |had |also )?(?:asked|wrote|requested|reminded)|(?:nothing|not) (?:has )?(?:come in|received|arrived)|password)\b|^(?:attached|enclosed|please find|we hold|the (?:following|data))/;

const sureOf =
  "(?:right person|wrong (?:person|hands|people)|really you\\S{0,3}|it's you|it is you|you are (?:really )?(?:who|the)|who you (?:really )?are|who i am talking|who (?:we are|we're|i'm) (?:talking|speaking|dealing|writing)|stranger|the account holder|degree of certainty|belongs to you|anyone could|impostor|impersonat\\S{2,4}|genuine\\S{0,2}|unauthori[sz]ed (?:persons?|people|third))";

export const enProofRules: readonly ReplyRule[] = [
  { kind, name: "en-proof-asked", pattern: enProof, needs: enAsk, unless: enGiven },
  {
    kind,
    name: "en-write-from",
    pattern: phrase(
      "(?:write|writing|answer|reply|send|resend|e-?mail|contact|get in touch|submit|come back) ~10 (?:from|using|with|via|through) ~3 (?:e-?mail address|address|account|e-?mail|number|one) ~8 (?:saved|registered|on file|on record|linked|associated|you (?:signed|registered|used|opened|joined|ordered|gave)|in your (?:profile|account)|known to us|we (?:have|know|hold))\\b",
    ),
    unless: /could not find|unable to (?:find|locate)|\?$/,
  },
  {
    kind,
    name: "en-sure-of-you",
    pattern: new RegExp(`\\b${sureOf}`),
    needs: [
      enAsk,
      anyOf("send|reply|answer*|give|tell|provide|supply|confirm|call|ring|come|bring|complete|need|verify|check*|ask"),
    ],
    unless: enGiven,
    isWeak: true,
  },
];

const deProof =
  /\b(?:\S{0,14}ausweis(?:es|kopie|dokuments?|e|s)?\b|perso\b|reisepass\S{0,6}|(?:geburts|sterbe|heirats)(?:datum|urkunde|ort|name)\S{0,2}|letzten? (?:drei|vier|funf|3|4|5|beiden) (?:stellen|ziffern|buchstaben)|post-?ident\S{0,10}|video-?ident\S{0,10}|\S{0,10}vollmacht\b|beglaubigte?\S{0,2}|identitat\S{0,12}|geboren (?:sind|bist|wurden)|legitim(?:ation|ier)\S{0,12}|fuhrerschein\S{0,6}|meldebescheinigung|eidesstattlich\S{0,3}|(?:identifikation|identifizier|verifikation|verifizier|authentifizier)\S{0,8}|(?:fruhere|vorherige|hinterlegte)\S{0,2} (?:anschrift|adresse|telefonnummer)|sicherheitsfrage\S{0,2}|kundenkennwort|unterschriftsprobe|wirklich (?:du|sie) (?:bist|sind|ist)|(?:du|sie) (?:das )?(?:wirklich|tatsachlich) (?:bist|sind))/;
const deAsk =
  /\b(?:bitten?|benotig\S{0,3}|brauchen?|schick\S{0,3}|send(?:e|en|est)|zusenden|nennen?|teil(?:e|en) (?:sie|uns)|reich(?:e|en)|nachreichen|mussen?|musst|ohne|vorlegen|vorzulegen|vorlage|erforderlich|notwendig|fehl(?:t|en)|lass(?:e|en)? (?:sie )?uns|konnten? (?:sie|du)|konntest|weisen|auszuweisen|zeig\S{0,2}|bevor|erst wenn|verlangen|fordern|hochladen|lad(?:e|en) sie)\b/;
const deGiven =
  /\bnicht (?:erforderlich|notwendig|notig)|\bkeine? (?:ausweis|identitats)|identitat (?:\S+ ){0,3}(?:bestatigt|verifiziert|festgestellt|gepruft)\b|vielen dank fur (?:die|ihre) (?:zusendung|ubersendung|ausweis)|\bwerden sie gebeten|pseudonym|identitatsdiebstahl|nicht reagiert|\berbracht\b|\bversichertenkarte\b|termin|passwort|\b(?:korrigiert|berichtigt|geandert|richtiggestellt)\b|folgende daten (?:zu|uber)/;

export const deProofRules: readonly ReplyRule[] = [
  { kind, name: "de-proof-asked", pattern: deProof, needs: deAsk, unless: deGiven },
  {
    kind,
    name: "de-write-from",
    pattern: phrase(
      "(?:von|uber|mit|unter) ~3 (?:adresse|\\S{0,14}adresse|mail|konto|e-mail) ~8 (?:hinterlegt|registriert|angemeldet|verknupft|gespeichert|bekannt|angegeben|bestellt|genutzt)\\b",
    ),
    needs:
      /\b(?:schreib\S{0,3}|send\S{1,3}|schick\S{0,3}|wend\S{1,3}|melde\S{0,2}|stell\S{1,3}|antwort\S{1,3}|kontaktier\S{1,3})\b/,
    unless: /\?$|sende(?:t|n) wir|\bkeine?\b/,
  },
];

const frProof =
  /\b(?:(?:piece|carte|titre|justificatif|preuve|document|copie|photo)s? (?:\S+ ){0,3}(?:d'identite|identite)|photo de (?:ta|votre|la) (?:carte|piece)|passeport|carte (?:nationale|vitale)|document officiel|signature|lieu de naissance|date (?:et \S+ lieu )?(?:\S+ ){0,3}de naissance|permis de conduire|justificatif|photocopie|etat civil|cni|titre de sejour|recto|mandat|procuration|(?:prouv|justifi|attest|verifi|assur|certain)\S{0,6} (?:\S+ ){0,5}(?:identite|c'est bien toi|c'est bien vous|vous etes bien|tu es bien|il s'agit (?:bien )?de vous)|derniers chiffres|question (?:secrete|de securite))/;
const frAsk =
  /\b(?:merci (?:de|d')|veuillez|demandons|demande[rz]?|saurions gre|retourner|renvoyer|faire parvenir|transmettre|fournir|adresser|faudrait|(?:il|nous) (?:vous |nous )?faut|besoin|joindre|prions|invitons|pourriez|pouvez|exigeons|devez|doit|suffi\S{1,4}|presentez-vous|munie?|depose[rz]|televers\S{1,4}|rappeler|rappelez|envoie[sz]?|envoyez|envoyer|requise?|manque|necessaire|exigee?|indispensable)\b/;
const frGiven =
  /pas (?:necessaire|besoin)|n'est pas requis|identite (?:a ete|est) (?:bien )?(?:verifiee|confirmee)|avons (?:bien )?verifie|merci (?:pour|d'avoir)|vous sera demande|usurpation|faute d'avoir|reclamee?s? les?|rendez-vous|mot de passe|\b(?:corrigee?s?|rectifiee?s?|modifiee?s?)\b|detenons/;

export const frProofRules: readonly ReplyRule[] = [
  { kind, name: "fr-proof-asked", pattern: frProof, needs: frAsk, unless: frGiven },
  {
    kind,
    name: "fr-write-from",
    pattern: phrase(
      "(?:ecrire|reecrire|ecrivez|reecrivez|repondre|repondez|adresser|contacter|envoyer|renvoyer|formuler) ~8 (?:depuis|a partir de|avec|de) ~3 (?:adresse|e-?mail|mail|courriel|compte) ~6 (?:associee?|rattachee?|enregistree?|liee?|utilisee?|connue?|renseignee?|inscription|compte|profil)\\b",
    ),
    unless: /\?$/,
  },
];
