// "No": the request as a whole is not done.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "refusal";

// what stands still until something is done is asked for, not refused
const enUntil =
  /\b(?:until|unless|without (?:first|further|additional|this|these|the|a (?:copy|valid|proof)|your|verif|proof|such)|before (?:we|you)|by (?:e-?mail|phone|telephone|post)|via e-?mail|within (?:one|the|a) (?:month|time|deadline|statutory)|in time|if you (?:do not|don't|fail)|if we (?:do not|don't|cannot|can't))\b|verify your identity|confirm your identity|\bstatus\b|over the phone|\bprogress\b|from our (?:side|end)|from here|at (?:this|the) (?:moment|time|stage|point)|\byet\b|immediately|right away|at once|straight away|\?$|deliver/;

export const enRefusal: readonly ReplyRule[] = [
  {
    kind,
    name: "en-cannot",
    pattern: phrase(
      "(?:cannot|can't|can not|unable|not able|not be able|not in a position|unfortunately|regret|regrettably|will not|won't|are not going|do not intend|not possible|could not|no obligation|not obliged|not required|not obligated|decided not|have not|must decline|having to decline|chosen not) ~10 (?:comply|complied|fulfil|fulfill|grant|granted|act on|acting on|accede|delete|deleted|erase|erased|meet your|accommodate|agree to|uphold|honou?r|action your|take action|carry out|disclose|satisfy|approve|proceed with|provide you with|be deleting|be erasing|be providing|be taking|be processing|stop processing|cease|be responding|respond to|release|remove|removed|destroy|accept (?:the|your|this) (?:request|objection|application)|touch (?:it|them|your data)|help with|assist with|do as you|do that|do so|do this|process your|respond to your)\\b",
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
