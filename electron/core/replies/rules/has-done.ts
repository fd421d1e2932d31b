// "It is done", in whatever words: gone, blocked, put right, handed over. As careful as the other rules of its kind.
import { or, phrase, type ReplyRule } from "../reply-rule.ts";
import { notDone } from "./fulfilled.ts";

const kind = "fulfilled";

const enNot = or(
  notDone.en,
  "\\b(?:your request (?:for|to)|asks?|need|needs|please (?:send|return|complete|fill|confirm)|form|part)\\b",
);
const enToo =
  "(?:(?:have|has|had|now|today|also|already|just|since|accordingly|this morning|duly|immediately|permanently|fully|hereby|been|gone ahead and) ){0,5}";

export const enDoneRules: readonly ReplyRule[] = [
  {
    kind,
    name: "en-block-set",
    pattern: phrase(
      `(?:we|i|we've|i've|team|colleague) ${enToo}(?:placed|put|set|added|applied|entered|recorded|registered|noted|activated|flagged) ~6 (?:block|stop|suppression|flag|marker|objection|opt-out|restriction|withdrawal|do-not-\\S{3,8}|exclusion|no longer (?:agree|consent|want|wish)|list)\\b`,
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-taken-down",
    pattern: phrase(
      "(?:your|the|all|any|every) ~8 (?:listing|record|entry|profile|page|photos?|pictures?|image|data|information|account|details|name|address|number|file) ~6 (?:has|have|was|were|is|are) ~4 (?:taken down|taken off|suppressed|blocked|pulled|withdrawn|struck off|unlisted|opted out|gone|deleted|erased|removed|no longer (?:visible|listed|published|stored|held|in (?:our|any)|on (?:our|any)|available))\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-no-longer-there",
    pattern: phrase(
      "(?:your|all|account|data|details|records?|profile|information) ~8 no longer (?:exists?|held|stored|on file|in (?:our|any of our)|with us)\\b|(?:that's|there) you (?:gone|removed|deleted|off)|you're (?:gone|out|off|removed|deleted)(?: now)? (?:from|of|our)",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-deletion-through",
    pattern: phrase(
      "(?:deletion|erasure|removal|correction|opt-out|objection|unsubscription|purge|closure and deletion) ~6 (?:is|was|has been|has) ~3 (?:through|done|finished|concluded|effective|gone through|taken (?:effect|place)|made|performed|carried out|executed|successful)\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-put-right",
    pattern: phrase(
      `(?:we|i|we've|i've|team) ${enToo}(?:amended|corrected|rectified|fixed|changed|updated|put right|put ~2 right|put ~2 correct) ~10 (?:your|spelling|surname|name|address|details|records?|entry|date|number|throughout|data|information)\\b`,
    ),
    unless: or(enNot, "terms|privacy (?:policy|notice)"),
  },
  {
    kind,
    name: "en-copies-enclosed",
    isCopy: true,
    pattern: phrase(
      "(?:enclose|enclosing|attach|attaching|send|sending|provide|providing|supply|forward) ~4 (?:herewith|you|you with|the|a|all|with|copies|copy|here) ~8 (?:copy|copies|all|full|complete|response|data|information|records?|file|export|disclosure) ~12 (?:hold|held|about you|article 15|requested|asked|relating|concerning|request|entitled|your (?:personal )?data)\\b",
    ),
    unless: or(
      enNot,
      "\\b(?:proof|passport|identity|invoice|receipt|fee|terms|policy|instructions|must|able to|order to|before)\\b",
    ),
  },
  {
    kind,
    name: "en-list-below",
    isCopy: true,
    pattern: phrase(
      "(?:below|following|here (?:is|are)|attached (?:is|are)|attachment|find) ~8 (?:names|list|overview|categories|summary|data|information|details|recipients|third parties|file|archive|answers?) ~8 (?:access request|third parties|recipients|gave|hold|held|about you|disclosed|shared|you (?:asked|requested)|stored)\\b",
    ),
    unless: or(enNot, "\\b(?:proof|passport|identity|invoice|fee|terms|policy|must|need)\\b"),
  },
  {
    kind,
    name: "en-copy-downloadable",
    isCopy: true,
    pattern: phrase(
      "(?:copy|export|archive|download|data|file|information|report) ~10 (?:(?:is|are) (?:now )?(?:ready|waiting|available|attached|enclosed|prepared)|(?:can|may) (?:now )?be (?:downloaded|collected|retrieved|viewed))\\b",
    ),
    needs: /\byou\b|\byour\b/,
    unless: /\?$|\b(?:if|once|when|after|not|cannot|form|invoice|order|will|should|would|privacy (?:policy|notice))\b/,
  },
  {
    kind,
    name: "en-you-off",
    pattern:
      /\byou(?:'ve| have| are|'re) (?:(?:now|been|already|successfully) ){0,3}(?:removed|taken off|unsubscribed|opted out|deleted|erased|struck) (?:from |off )?(?:\S+ ){0,3}(?:lists?|database|mailings?|files?|systems?|records|books|communications)\b/,
    unless: enNot,
  },
  {
    kind,
    name: "en-attached-yours",
    isCopy: true,
    pattern: phrase(
      "(?:attached|enclosed) (?:is|are|you'll find|you will find|please find|find) ~14 (?:your ~3 (?:data|account|records|orders|information|history|file|details)|everything (?:we|i))\\b|(?:everything|all) (?:that )?(?:we|i)(?:'ve| have)? (?:got|hold|have) ~3 (?:attached|enclosed)",
    ),
    unless: or(
      enNot,
      "\\b(?:proof|passport|identity|invoice|receipt|fee|terms|policy|instructions|must|decision|order confirmation)\\b",
    ),
  },
  {
    kind,
    name: "en-history",
    pattern: phrase(
      "(?:account|data|profile|record|entry|listing|everything) ~6 (?:is|are) (?:now )?(?:history|no more)\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-moved-over",
    pattern: phrase(
      "(?:your ~6 (?:data|files?|photos?|records?|history|playlists?|messages) ~4|(?:data|file|it) ~1 (?:has|have) (?:been )?)(?:went|gone|sent|transferred|transmitted|handed over|moved) ~3 to (?:your|the) (?:new|other|chosen)\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-restricted",
    pattern: phrase(
      "(?:have|has|been|'ve) (?:now |been |today )?(?:restricted|blocked|locked|frozen) ~3 (?:it|processing|use|access|your data|data|entry)\\b",
    ),
    needs: /dispute|accuracy|process|restrict|nobody|asked|request/,
    unless: /\?$|\b(?:not|will|if|password|log ?in|suspicious|security)\b/,
  },
  {
    kind,
    name: "en-done-at-once",
    pattern: /^(?:hi,? |hello,? )?(?:all )?done(?: and dusted)?(?:[,.!]| -)/,
    unless: or(notDone.en, "part"),
  },
  {
    kind,
    name: "en-all-done",
    pattern:
      /^(?:hi,? |hello,? )?(?:ok(?:ay)?,? |right,? |yes,? )?(?:(?:it is|it's|it was|that's|that is|this is|this has been|that has been|everything(?: is| has been|'s)|all) (?:now |all |been )?)(?:complete|done|sorted|taken care of|deleted|erased|removed|gone|wiped)\b/,
    unless: or(notDone.en, "part"),
  },
];
