// In what time a company says that it answers requests. "30 days" of a cookie's life, of keeping data or of an appeal is not that.
import { buildFound } from "./build-found.ts";
import type { Found } from "./findings.ts";
import { foldSentences } from "./fold-sentences.ts";
import { practiceTopic } from "./sentence-topics.ts";
import type { PolicyDocument } from "./snapshot.ts";

type ResponseTime = Found & { readonly value: number; readonly unit: "day" | "business-day" | "month" };

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  a: 1,
  an: 1,
  two: 2,
  three: 3,
  five: 5,
  seven: 7,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  fourteen: 14,
  forty: 40,
  "forty-five": 45,
  sixty: 60,
  ninety: 90,
  einem: 1,
  eines: 1,
  ein: 1,
  vier: 4,
  zwei: 2,
  drei: 3,
  dreissig: 30,
  vierzehn: 14,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  trente: 30,
  quinze: 15,
  huit: 8,
  uno: 1,
  una: 1,
  treinta: 30,
  diez: 10,
  quince: 15,
  trenta: 30,
  um: 1,
  trinta: 30,
  een: 1,
  dertig: 30,
  "vier weken": 4,
};
const unitName =
  "(?:calendar |kalendar ?|kalender)?(?:business|working|werk|arbeits|jours ouvr)?[ -]?(?:days?|tage[ns]?|jours?|dias?|giorni|dagen|months?|monat(?:en|s|e)?|mois|mes(?:es)?|mesi|mese|maand(?:en)?|weeks?|wochen?|semaines?|semanas?|settimane|weken)";
const span = new RegExp(
  `\\b(\\d{1,3}|${Object.keys(numberWords).join("|")})(?: ?\\((\\d{1,3}|[a-z-]{2,12})\\))?[ -]{0,2}(${unitName})(?: (habiles|ouvr\\w{1,5}|uteis|lavorativi|laborables))?\\b`,
  "g",
);

const answers =
  /\b(?:respond|repl(?:y|ies)|answer|repon\w{2,5}|antwort\w{0,4}|beantwort\w{0,4}|responder\w{0,3}|respond\w{0,4}|rispond\w{0,5}|riscontro|contest\w{2,5}|reag\w{2,5}|beantwoord\w{0,3}|compl(?:y|ied) with|fulfil\w{0,2}|process (?:your|the|all|any|such) (?:\w{1,12} ){0,3}requests?|act(?:ion)? (?:up)?on (?:your|the|a) request|honou?r|take effect|accommodate|make (?:\w{1,20} ){0,5}efforts? to (?:update|respond|delete|correct|comply)|traiter votre demande|bearbeit\w{1,4}|provide (?:you )?(?:with )?(?:\w{1,12} ){0,5}(?:information|data|response|access|copy)|will (?:delete|correct|update|remove)|(?:your|such|a|the|all|authorized) requests?)\b/;
const strong =
  /\b(?:respond|repl(?:y|ies)|answer|repon\w{2,5}|antwort\w{0,4}|beantwort\w{0,4}|responder\w{0,3}|rispond\w{0,5}|riscontro|contest\w{2,5}|beantwoord\w{0,3}|reag\w{2,5}|update|correct|delete|comply|fulfil\w{0,2}|provide|honou?r)\b/;
const asked =
  /\brequest(?:s|ed|ing)?\b|\binquir|\benquir|\banfragen?\b|\bantrag|\bersuchen\b|\bdemandes?\b|\bsolicitud|\brichiest|\bverzoek|\bpedidos?\b|\bsolicitac|\bquestions?\b|\bcomplaints?\b|\bunsubscrib|\bopt[- ]?out\b|\bmake contact|\brights?\b/;
const otherTimes =
  /\bcookies?\b|\bretain|\bretention|\bstor(?:e|ed|age)\b|\bkept\b|\bkeep\b|\bexpir|\bgespeichert|\bspeicher|\bconserv|\bprior to\b|\bbefore the change|\bappeal|\bbackup|\blog ?files?|\bfree trial|\brefund|\bnotice of (?:any )?(?:change|material)|\beffective (?:within|after|upon)|\bpreceding|\bprevious|\bpast\b|\blast \d|\bevery\b|\bper year|\bperiod\b[^.]{0,10}\b12\b|\bonce (?:in|per|every)|\btwice|\binactiv|\bage\b|\bchildren\b|\bextend|\bextension|\bprolong|\bverlanger|\bprorrog|\bproroga|\badditional\b|\bfurther\b|\barbitrat|\bdispute|\breactivat|\brecover|\bconfirm receipt|\backnowledg|\bstatus\b|\bprocessed\b|\brecording|\bmarked\b|\bprovided that\b|\bcalendar year/;

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d/.test(text) ? Number(text) : (numberWords[text] ?? null);
}

function unitOf(
  unit: string,
  after: string | undefined,
): { readonly unit: ResponseTime["unit"]; readonly times: number } {
  if (/week|woche|semaine|semana|settiman|weken/.test(unit)) return { unit: "day", times: 7 };
  if (/month|mona|mois|mes|maand/.test(unit)) return { unit: "month", times: 1 };
  return {
    unit: after !== undefined || /business|working|werk|arbeits|ouvr/.test(unit) ? "business-day" : "day",
    times: 1,
  };
}

const shortSentence = 140;
const weAnswer = /^(?:we|our team|wir|nous|on vous|nosotros|le|vi|wij|we zullen|the (?:company|team))\b/;
const toAsk =
  /\brights?\b|\brequests?\b|\bdroits\b|\brechte\b|\bderechos\b|\bdiritti\b|\brechten\b|\bdireitos\b|\bdsar\b/;

/** "To use your rights, write to us. We answer within 30 days.": the sentence before says what is answered. */
const isAboutRequests = (folded: string, before: string): boolean =>
  asked.test(folded) || (folded.length < shortSentence && weAnswer.test(folded) && toAsk.test(before));

const topic = practiceTopic("time");

/**
 * The time to answer a request, as the text gives it (weeks are counted as seven days); the first that is said of requests.
 * Extensions ("a further 45 days") and the times of appeals, cookies and retention are passed over.
 *
 * @example findResponseTime(doc) // { value: 30, unit: "day", ... }
 */
export function findResponseTime(doc: PolicyDocument): ResponseTime | null {
  let best: ResponseTime | null = null;
  const lines = foldSentences(doc);
  for (const line of lines) {
    if (!line.speaksOf(topic)) continue;
    const { folded } = line;
    if (!answers.test(folded) || !isAboutRequests(folded, lines[line.index - 1]?.folded ?? "")) continue;
    span.lastIndex = 0;
    for (let match = span.exec(folded); match; match = span.exec(folded)) {
      const end = match.index + match[0].length;
      const around = folded.slice(Math.max(0, match.index - 110), Math.min(folded.length, end + 60));
      const value = numberOf(match[1]) ?? numberOf(match[2]);
      if (value === null || value === 0 || otherTimes.test(around)) continue;
      const { unit, times } = unitOf(match[3] ?? "", match[4]);
      if (!strong.test(folded.slice(Math.max(0, match.index - 180), end + 60))) continue;
      const confidence =
        /\b(?:within|in(?:nerhalb)?|no later than|up to|under|binnen|dans|sous|en un plazo|entro|em ate|at most|maximum)\b/.test(
          around,
        )
          ? 0.88
          : 0.6;
      if (!best || confidence > best.confidence)
        best = {
          ...buildFound(doc, line, { start: match.index, end }, "practices/response-time", confidence),
          value: value * times,
          unit,
        };
      break;
    }
  }
  return best;
}
