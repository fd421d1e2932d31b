// Cuts a paragraph into sentences, past abbreviations, initials, numbers and addresses.

/** A sentence longer than this is cut: no finder may be made to work on megabytes without a full stop. */
const longest = 2500;

const shortened = new Set(
  "e.g i.e etc no nr art abs lit bzw z.b u.a d.h ggf usw sog vgl gem inkl str tel approx dept st ave blvd rd vs mr mrs ms dr prof sr sra art p.ex c.-à-d ex n° núm ej pág bijv d.w.z o.a nl cf sec sect para u.s u.k s.a s.r.l s.p.a b.v n.v e.v ste al fig est".split(
    " ",
  ),
);
const companyForms = new Set("inc ltd co corp llc s.a s.r.l s.p.a b.v n.v u.s u.k u.s.a plc pty".split(" "));
const opening =
  /^["'(]?(?:We|You|If|The|This|These|Our|For|In|Please|Your|It|When|All|Any|By|To|Wir|Sie|Die|Der|Das|Nous|Vous|Le|La|Les|Si|Wij|U|De|Het|O|A|Os|Il|I|El|Los)\b/;

/** German and its neighbours write a day with a dot. */
const ofMonth =
  /^(?:Jan|Jän|Feb|Mär|Mar|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec)|^(?:janv|févr|mars|avr|juin|juil|août|sept|oct|nov|déc)/;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

const endsHere = (plain: string, start: number, dot: number, next: number, end: number): boolean => {
  const sign = plain.charCodeAt(dot);
  const first = plain.charCodeAt(next);
  const follow = (): string => plain.slice(next, Math.min(end, next + 14));
  // small letters go on with a sentence
  if (first > 96 && first < 123) return false;
  if (!isCapital(first) && !/^["'([¿¡]{0,2}[\p{Lu}\d•-]/u.test(follow()))
    return sign !== 46 && /^["'(]?\p{L}/u.test(follow()) === false;
  if (sign !== 46) return true;
  let from = dot;
  while (from > start && dot - from < 12 && plain.charCodeAt(from - 1) > 32) from -= 1;
  // most sentences end with a whole word: a shortened one has a dot inside, or up to six letters
  if (dot - from > 6 && isLetter(plain.charCodeAt(from)) && !plain.slice(from, dot).includes(".")) return true;
  const word = plain
    .slice(from, dot)
    .replace(/^["'(]+/, "")
    .toLowerCase();
  if (companyForms.has(word)) return opening.test(follow());
  if (shortened.has(word)) return false;
  // `am 14. Februar`
  if (/^\d{1,2}$/.test(word)) return from !== start && !ofMonth.test(follow());
  // an initial (`J. Doe`) or the number of a chapter or an item (`1. Name`)
  if (/^\p{L}$/u.test(word)) return false;
  return !(from === start && /^\d{1,2}(?:\.\d{1,2})*$/.test(word));
};

/**
 * Cuts paragraphs of one text into sentences; they must be asked for in order. Calls `take` with start and end of each
 * sentence between `start` and `end`, white space left out. Each full stop is looked for once, however many paragraphs have none.
 */
export const createSentenceSplitter = (plain: string) => {
  const stops = /[.!?]["')\]]{0,2}\s+/g;
  let ahead = stops.exec(plain);
  return (start: number, end: number, take: (start: number, end: number) => void): void => {
    let from = start;
    const give = (to: number) => {
      for (let at = from; at < to; at += longest) take(at, Math.min(to, at + longest));
    };
    while (ahead !== null && ahead.index < end) {
      const next = ahead.index + ahead[0].length;
      if (ahead.index >= start && next < end && endsHere(plain, start, ahead.index, next, end)) {
        give(ahead.index + ahead[0].trimEnd().length);
        from = next;
      }
      ahead = stops.exec(plain);
    }
    if (from < end) give(end);
  };
};
