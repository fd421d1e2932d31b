// Sentences of what a company may do one day: every longer receipt warns of delays, fees and proofs that nobody asks for yet.

/** In each language the reader knows. */
const begins = [
  /^(?:should (?:we|your|it|this|the|any)|if (?:we|your (?:request|identity)|a request|the request|it (?:is|turns)|this is|necessary|required|needed)|where (?:we|a request|necessary)|in (?:some|certain|such|these|that|which) cases?)\b/,
  /^(?:sollten? (?:wir|ihr|die|der|das|es|sich)|falls (?:wir|ihr|erforderlich|notwendig|sich)|wenn wir|im (?:falle|bedarfsfall)|bei (?:begrundeten|komplex\w*))\b/,
  /^(?:en cas (?:de|d')|si (?:nous|votre|la|le)\b|s'il\b|au cas ou|le cas echeant)/,
];
const inside = [
  /\b(?:we|it|this period|the (?:period|deadline|time limit)|which) (?:may|might|could) (?!not\b)|\b(?:may|might) (?:be|need|apply|also|require|then|ask|contact|charge|refuse|extend|have to)\b|\bwe (?:would|will|shall) (?:let you know|inform you|tell you|notify you|write to you) (?:if|should|in (?:that|which) case|and explain)/,
  /\b(?:kann|konnen|konnte|konnten) (?:\S+ ){0,10}(?:verlangert|erhoben|angefordert|abgelehnt|verweigert|verlangt|berechnet) werden\b|\b(?:gegebenenfalls|ggf|unter umstanden|moglicherweise|eventuell)\b|\b(?:fallt|fallen|erheben wir|entsteht|entstehen) nur\b/,
  /\b(?:pourra|pourrait|pourront|pourrons|pourrions) (?:\S+ ){0,3}(?:etre|vous|demander|refuser|prolonger)\b|\b(?<!ne )(?:peut|peuvent) (?:\S+ )?(?:etre (?:prolonge\w*|demande\w*|exige\w*|refuse\w*|factur\w*)|ne pas)|\b(?:le cas echeant|eventuellement)\b/,
];

/** "The period may be extended, and we do so": what may be done is done. */
const firm =
  /\bwe (?:are|have|hereby|therefore|need|must|require|extend|do so|make use|avail)\b|\b(?:machen wir|nehmen wir|verlangern wir|benotigen wir|brauchen wir|mussen wir|wir (?:machen|nehmen|verlangern|benotigen|brauchen|mussen|lehnen|haben)|hiermit)\b|\bnous (?:prolongeons|prorogeons|faisons|avons|devons|utilisons|refusons|vous demandons)\b|par la presente/;

/**
 * On a folded sentence.
 *
 * @example isHypothetical("should we need proof of your identity we will let you know.") // true
 */
export const isHypothetical = (folded: string): boolean =>
  begins.some((one) => one.test(folded)) || (!firm.test(folded) && inside.some((one) => one.test(folded)));
