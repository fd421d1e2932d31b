// What lets a person do something, and what takes it away: looked for around a hit, in the list's lead and in the heading.

const claim = new RegExp(
  "\\b(?:" +
    [
      // English
      "you(?:'ll|'d|'re)? (?:\\w{1,14} ){0,4}?(?:can|may|could|might|have|wish|want|like|choose|request|ask|exercise|need|prefer|decide|review|access|update|correct|change|edit|modify|view|delete|remove|believe|find|object|obtain|contact|log|get|desire|would|tell|know)",
      "(?:individuals?|users?|customers?|members?|residents?|consumers?|subscribers?|visitors?|(?:data )?subjects?|persons?|anyone|people|clients?|guests?|he or she|they) (?:\\w{1,14} ){0,3}?(?:can|may|could|have|has|wish\\w{0,2}|want|would|request\\w{0,2}|ask|exercise)",
      "your (?:\\w{1,14} ){0,3}?(?:rights?|choices?|requests?|options?)",
      "rights?",
      "request(?:s|ed|ing)?",
      "ask(?:ing)?",
      "able to",
      "ability",
      "opportunity",
      "options?",
      "choices?",
      "entitled?",
      "allow(?:s|ed|ing)?",
      "enabl(?:e|es|ed|ing)",
      "permit(?:s|ted|ting)?",
      "let(?:s|ting)?",
      "offer(?:s|ing)?",
      "giv(?:e|es|ing) you",
      "provid(?:e|es|ing) (?:you|individuals|users|customers|our)",
      "how (?:to|do (?:i|you)|can (?:i|you)|you can)",
      "can i",
      "(?:in order )?to (?:access|update|correct|delete|remove|change|review|modify|edit|request|view|unsubscribe|opt|amend|stop|exercise|obtain|object|rectify|erase|withdraw)",
      "please (?:contact|e-?mail|write|send|call|let|click|visit|use|log)",
      "(?:contact|e-?mail|write to|writing to|contacting|e-?mailing|emailing|call) (?:us|our|the)",
      "exercis(?:e|es|ing)",
      "if you",
      "subject to",
      // German and Dutch
      "sie",
      "ihnen",
      "ihr (?:recht|anspruch)",
      "du",
      "dir",
      "rechte?",
      "anspruch",
      "[a-z]{3,20}rechten?",
      "berechtigt",
      "verlangen",
      "jederzeit",
      "betroffene\\w{0,3}",
      "nutzer\\w{0,3}",
      "auf (?:\\w{3,14} ){0,2}(?:wunsch|anfrage|anforderung|antrag|verlangen|hinweis)",
      "u",
      "uw",
      "je",
      "verzoek\\w{0,3}",
      "rechten",
      "betrokkene\\w{0,2}",
      // French
      "vous",
      "votre",
      "vos",
      "droits?",
      "demand\\w{0,4}",
      "tu",
      "possibilite",
      "faculte",
      "utilisateur\\w{0,2}",
      "personnes? concernees?",
      "client\\w{0,2}",
      "membres?",
      "peut",
      "peuvent",
      "dispose\\w{0,2}",
      "beneficie\\w{0,2}",
      // Spanish, Italian, Portuguese
      "derechos?",
      "puedes?",
      "pueden?",
      "podra\\w{0,2}",
      "usted\\w{0,2}",
      "usuari[oa]s?",
      "solicit\\w{0,4}",
      "tienes?",
      "interesad[oa]s?",
      "diritt[oi]",
      "puo",
      "puoi",
      "potra\\w{0,1}",
      "utent[ei]",
      "richie\\w{1,5}",
      "interessat[oi]",
      "facolta",
      "direitos?",
      "pode(?:m|ra|rao)?",
      "voce",
      "titular(?:es)?",
    ].join("|") +
    ")\\b",
  "g",
);

const rightWord =
  /\b(?:rights?|entitled|entitlement|request(?:s|ing)?|exercis\w{1,4}|droits?|demander|recht|rechte|rechten|rechts|verlangen|verzoeken|derechos?|solicitar|diritt[oi]|richiedere|chiedere|direitos?|ansprueche?|dsar)\b|(?:anspruch|\w{3}recht)\b/;

// After these it is the company that acts, not the person.
const companyActs =
  /\b(?:we|our (?:company|partners|providers|staff)|third parties|service providers)\b|\b(?:wir|nous|nosotros|noi|wij|nos) (?:\w{1,14} ){0,2}(?:konnen|werden|behalten|verwenden|speichern|pouvons|utilisons|conservons|collectons|podemos|utilizamos|possiamo|utilizziamo|kunnen|gebruiken)\b/;
const askedOfCompany =
  /\b(?:that|whether|if|what|which|how|information|data|require|request|ask|asking) (?:\w{1,14} ){0,2}$/;

const claimAfter =
  /\b(?:(?:at|up ?on|on|by|following) (?:\w{1,10} ){0,3}request|by (?:\w{1,12}ly )?(?:contact|e-?mail|logging|visit|click|going|using|writing|sending|sign|call|access|follow|updating|changing|editing|selecting|submitting)\w{0,4}|in (?:your|the|their) (?:\w{1,14} ){0,2}(?:account|profile|settings|preferences)|through (?:your|the|our) (?:\w{1,14} ){0,2}(?:account|profile|settings|portal|form|website|page)|(?:please|you (?:can|may|must|should|need)|contact us|send (?:us |an |a )|e-?mail us|write to us|auf (?:wunsch|anfrage|antrag|verlangen)|verlangen|zu verlangen|beantragen|jederzeit|sur demande|demander|solicitar|solicitando|richiedere|chiedere|aanvragen|verzoeken|konnen sie|haben sie|steht ihnen|zusteht|zu))\b/;

const rightsHeading =
  /\b(?:rights?|choices?|control|controls|access|manag\w{1,4}|opt(?:ing)?[- ]?out|preferences|options|droits?|recht\w{0,3}|derechos?|diritt[oi]|direitos?|rechten|choix|correct\w{0,4}|updat\w{1,3}|delet\w{1,4}|your data|your information)\b|\w{3}rechte?\b/;

const denial =
  /\b(?:not have (?:the|a|any) (?:legal )?right|no (?:legal )?right|kein(?:e|en)? (?:recht|anspruch)|n'avez pas (?:le |de )?droit|no tiene derecho|non ha (?:il )?diritto|nao tem (?:o )?direito|geen recht)\b[^;]{0,50}$/;
const inability =
  /\b(?:not (?:be )?(?:able|entitled|possible|permitted|allowed)|cannot|can't|can not|you may not|unable|may not (?:be able|receive|delete|grant|accommodate)|we may not|will not be able|nicht (?:moglich|mehr moglich)|ne pouvez pas|ne peut pas|ne pourr\w{1,4}|no (?:puede|podra)|non (?:puo|potra)|nao (?:pode|podera)|kunt (?:u )?niet)\b[^;]{0,60}$/;
const asidesOfInability =
  /\bif you (?:cannot|can't|can not|are not able|are unable)|whether or not|cannot (?:unsubscribe|access)[^;]{0,10}? (?:using|by|through|via)/;

const inabilityInside =
  /\b(?:cannot|can not|can't|will not|may not|must not) be (?:\w{1,12} )?(?:delet|eras|remov|correct|chang|amend|modif|updat)/;

const windowBefore = 360;
const windowAfter = 170;

function lastClaimEnd(text: string): number {
  let end = -1;
  claim.lastIndex = 0;
  while (claim.test(text)) end = claim.lastIndex;
  return end;
}

/** True when words before or after `[start, end)` let the person do what stands there. */
export function hasClaim(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - windowBefore), start);
  // The words of the claim may reach into the hit: "you may |access".
  const from = lastClaimEnd(folded.slice(Math.max(0, start - windowBefore), Math.min(end, start + 24)));
  if (from >= 0) {
    const between = before.slice(Math.min(from, before.length));
    const acts = companyActs.exec(between);
    if (!acts || askedOfCompany.test(between.slice(0, acts.index)) || acts.index === 0 || onAsking.test(before))
      return true;
  }
  return claimAfter.test(folded.slice(end, end + windowAfter));
}

const companyBefore =
  /\b(?:we|us to|they|them to|partners?|providers?|third parties) (?:(?:may|will|can|might|could|must|shall|also|to) ){0,2}(?:\w{2,14}ly )?$/;
// "Tell us and we will correct it": the company acts because it was asked to.
const onAsking =
  /\b(?:let us know|contact(?:ing)? (?:us|our)|tell us|notify(?:ing)? us|inform(?:ing)? us|writ(?:e|ing) to us|e-?mail(?:ing)? (?:us|to)|call us|ask(?:ing)? us|(?:up)?on (?:your |written )?request|at your request|upon (?:receipt|verif\w{2,9})|request\w{0,3})\b[^;]{0,80}$/;
const askedBefore = /\b(?:that|request|ask|require|demand|want|like|wish|ask that|having|have) (?:us|we)\b[^;]{0,30}$/;

const afterAsking =
  /^[^;]{0,70}?\b(?:(?:up)?on (?:your |written |any )?request|at your request|if you (?:ask|request|tell|let us|write|contact)|(?:when|once|as soon as) you (?:ask|request|tell|let us|notify|inform))/;

/** True when it is the company that does what the hit says of its own accord: "once we |receive your data". */
export function actsRightBefore(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 60), start);
  return (
    companyBefore.test(before) &&
    !askedBefore.test(before) &&
    !onAsking.test(folded.slice(Math.max(0, start - 140), start)) &&
    !afterAsking.test(folded.slice(end, end + 110))
  );
}

/** True when a list's lead hands the person its items: "You have the right to:". */
export function leadHasClaim(lead: string): boolean {
  const tail = lead.slice(-windowBefore);
  const from = lastClaimEnd(tail);
  return from >= 0 && !companyActs.test(tail.slice(from));
}

/** True when the word "right" (or "to exercise") stands before a hit in reach, or in the text given as its lead. */
export function hasRightWord(text: string): boolean {
  return rightWord.test(text);
}

/** True for the headings under which rights and choices are listed. */
export function isRightsHeading(heading: string): boolean {
  return rightsHeading.test(heading);
}

/** What the words before a hit do to it: `denied` "no right to", `unable` "cannot be", or null. */
export function findNegation(folded: string, start: number, end: number): "denied" | "unable" | null {
  const before = folded.slice(Math.max(0, start - 110), start);
  if (denial.test(before)) return "denied";
  if (inability.test(before) && !asidesOfInability.test(before)) return "unable";
  return inabilityInside.test(folded.slice(start, end)) ? "unable" : null;
}
