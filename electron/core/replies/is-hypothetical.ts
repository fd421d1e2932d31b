// Sentences of what a company may do one day: every longer receipt warns of delays, fees and proofs that nobody asks for yet.

const supposed = [
  // en
  /^(?:should (?:we|your|it|this|the|any)|if (?:we|your (?:request|identity)|a request|the request|it (?:is|turns)|this is|necessary|required|needed)|where (?:we|a request|necessary)|in (?:some|certain|such|these|that|which) cases?)\b|\b(?:we|it|this period|the (?:period|deadline|time limit)|which) (?:may|might|could) (?!not\b)|\b(?:may|might) (?:be|need|apply|also|require|then|ask|contact|charge|refuse|extend|have to)\b|\bwe (?:would|will|shall) (?:let you know|inform you|tell you|notify you|write to you) (?:if|should|in (?:that|which) case|and explain)/,
  // de
  /^(?:sollten? (?:wir|ihr|die|der|das|es|sich)|falls (?:wir|ihr|erforderlich|notwendig|sich)|wenn wir|im (?:falle|bedarfsfall)|bei (?:begrundeten|komplex\w*))\b|\b(?:kann|konnen|konnte|konnten) (?:\S+ ){0,10}(?:verlangert|erhoben|angefordert|abgelehnt|verweigert|verlangt|berechnet) werden\b|\b(?:gegebenenfalls|ggf|unter umstanden|moglicherweise|eventuell)\b|\b(?:fallt|fallen|erheben wir|entsteht|entstehen) nur\b/,
  // fr
  /^(?:en cas (?:de|d')|si (?:nous|votre|la|le)|s'il|au cas ou|le cas echeant)|\b(?:pourra|pourrait|pourront|pourrons|pourrions) (?:\S+ ){0,3}(?:etre|vous|demander|refuser|prolonger)\b|\b(?<!ne )(?:peut|peuvent) (?:\S+ )?(?:etre (?:prolonge\w*|demande\w*|exige\w*|refuse\w*|factur\w*)|ne pas)|\b(?:le cas echeant|eventuellement)\b/,
];

/**
 * On a folded sentence.
 *
 * @example isHypothetical("should we need proof of your identity we will let you know.") // true
 */
export const isHypothetical = (folded: string): boolean => supposed.some((one) => one.test(folded));
