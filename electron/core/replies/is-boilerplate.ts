// Sentences that stand under nearly every mail and say nothing of the request: secrecy notices, how to complain, how to rate.

const longest = 320;

/** Who reads it by mistake, what to print, above which line to write. */
const notice =
  /\bintended (?:only |solely |exclusively )?(?:recipient|for)\b|\b(?:e-?mail|message|communication|attachments?)\b.{0,60}\b(?:confidential|privileged)\b|received (?:this|it) (?:e-?mail |message )?in error|consider the environment|type your (?:reply|response) above|\bvertraulich\w* (?:und|informationen|inhalt)|nicht der (?:richtige|vorgesehene|beabsichtigte|bestimmungsgemasse)\b.{0,20}(?:adressat|empfanger)|irrtumlich erhalten|(?:vor dem|bevor sie).{0,30}(?:ausdruck|drucken)|schreiben sie ihre antwort (?:uber|oberhalb)|\bmessages?\b.{0,60}\bconfidentiel|n'(?:en )?etes pas (?:le|la|l'un des) (?:bon |bonne )?destinataire|repondez au-dessus|avant d'imprimer/;
const failed = /deliver|zugestellt|zustell|\bremis|distribu|achemin/;

/** Nobody refuses or promises anything in it. */
const complaint =
  /^(?:if |should |you (?:may|can|also|have|are|might|could)|sie (?:konnen|haben|sind)|ihnen (?:steht|stehen)|(?:auf|falls|wenn|es besteht|es steht|daruber hinaus|unabhangig|sollten)|vous (?:pouvez|disposez|avez|etes)|(?:si vous|en cas|a defaut de reponse satisfaisante)).*(?:complain\w*|supervisory authorit\w+|ombuds\w+|judicial remed\w+|information commissioner|\bico\b|attorney general|beschwer\w*|aufsichtsbehorde|rechtsbehelf|rechtsmittel|\bcnil\b|reclamation|autorite de controle|recours juridictionnel|voie de recours)/;

const rating =
  /^(?:\W*)(?:rate (?:us|this|our|your|my)|was this (?:answer|reply|article|e-?mail|response) helpful|how (?:would you rate|did we do|was (?:my|our) (?:help|answer|support))|war diese antwort hilfreich|bewerten sie (?:diese|unsere|meine)|wie zufrieden (?:sind|waren) sie mit (?:dieser|unserer|meiner) antwort|cette reponse vous a-t-elle|evaluez (?:cette|notre) (?:reponse|assistance))/;

/**
 * On a folded sentence.
 *
 * @example isBoilerplate("you can complain to the supervisory authority.") // true
 */
export const isBoilerplate = (folded: string): boolean =>
  folded.length <= longest &&
  ((notice.test(folded) && !failed.test(folded)) || complaint.test(folded) || rating.test(folded));
