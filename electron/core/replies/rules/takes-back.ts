// What takes "it is done" back wherever it stands in the mail, and what may stand there and takes nothing back.
import type { ReplyLanguage } from "../detect-reply-language.ts";

type ByLanguage = Readonly<Record<ReplyLanguage, RegExp>>;

/** What may stand beside "it is done" and takes nothing back: that it cannot be undone, that no more mails come. Cut out first. */
export const harmless: ByLanguage = {
  en: /\b(?:(?:cannot|can't|can not|can no longer|could not) be (?:restored|recovered|undone|reversed|retrieved|reinstated)|you (?:will|can|are) (?:no longer|not)(?: be)?(?: able| receive| get| hear)?|you will find|(?:hold|have|store|keep) nothing (?:\S+ ){0,3}any ?more|no further action|(?:will|do|does|did|have|has|had) no longer|you should (?:no longer|not) receive|(?:keep|retain|kept|retained|store|hold) (?:\S+ ){0,5}(?:of|this|your|our) (?:(?:your|this|our|the|e-?mail) ){0,2}(?:request|correspondence|exchange|e-?mail|objection|opt-out|message|suppression|do-not|itself)(?: (?:itself|list|file))?|if you have (?:any )?(?:further |other |more )?questions?|as (?:you )?(?:requested|asked|wished)|at your request|the password (?:\S+ ){0,6}(?:separately|separate \S+|by \S+))/g,
  de: /\b(?:(?:kann|konnen) (?:daher |somit |nun )?nicht (?:mehr )?(?:wiederhergestellt|ruckgangig gemacht|rekonstruiert) werden|nicht wiederherstellbar|wiederherstellung (?:ist )?(?:\S+ )?nicht (?:mehr )?moglich|(?:verwenden|nutzen|verarbeiten) (?:\S+ ){0,4}nicht mehr(?: (?:fur|zu|zur) \S+)?|(?:sie|du) (?:erhalten|erhaltst|bekommen|bekommst|konnen|kannst) (?:\S+ ){0,5}(?:keine?n?|nicht) (?:\S+ ){0,4}mehr|(?:werden|wird) (?:\S+ ){0,6}(?:keine?n?|nicht) (?:\S+ ){0,5}mehr (?:\S+ ){0,3}(?:erhalten|zugesandt|zugeschickt|bekommen|verarbeitet|verwendet|genutzt|kontaktiert|kontaktieren|anschreiben)|nicht mehr (?:moglich|vorhanden|gespeichert)|keine (?:\S+ ){0,2}daten (?:\S+ ){0,3}mehr|(?:auf|nach) (?:ihren|deinen|ihrem|deinem) wunsch|(?:\S+ )?passwort (?:\S+ ){0,8}(?:separat\w*|gesondert\w*|getrennt\w*|per sms|folgt))/g,
  fr: /\b(?:(?:ne|n') ?(?:pourra|pourront|peut|peuvent) (?:pas|plus) etre (?:\S+ )?(?:recuper\w+|restaur\w+|annul\w+|retablie?s?)|vous ne (?:recevrez|pourrez|serez) plus|tu ne recevras plus|ne (?:conservons|detenons|disposons|traitons|figurent|figure) plus|n'existent? plus|(?:conserv\w+|gard\w+) (?:\S+ ){0,4}(?:trace|copie|preuve) (?:\S+ ){0,3}(?:demande|echange|opposition|courriel)|mot de passe (?:\S+ ){0,8}(?:separement|par sms|suivra))/g,
};

/** What takes "it is done" back wherever it stands in the mail: something is kept, comes later, or was not possible. */
const takesBackErased: ByLanguage = {
  en: /\b(?:except(?:ion|ing)? (?:for|of|that)|apart from|aside from|withheld|redacted|(?:retain|keep|kept|retained|retaining|keeping) (?:\S+ ){0,8}(?:data|records?|invoices?|information|details|years?|documents|it|law)|(?:will|shall|to) be (?:\S+ ){0,2}(?:deleted|erased|removed|destroyed|overwritten|anonymi[sz]ed|purged)|(?:not|cannot|unable to|could not|can't|couldn't) (?:be |been |yet )?(?:\S+ ){0,2}(?:delete|deleted|erase|erased|remove|removed|provide|disclose)|(?:scheduled|marked|queued) for|back-?ups? (?:\S+ ){0,12}(?:days|until|remain|overwritten)|remaining data|(?:however|unfortunately|instead|on the other hand|stays? active|remains? active|still (?:need|checking|working|open|have)|not (?:yet|covered|included|part of)|second part|first part|first batch|separately|in a separate|the rest|(?:is|are) (?:still )?being (?:\S+ )?(?:looked|checked|processed|reviewed|examined|deleted|erased)|we are (?:still )?(?:checking|looking|waiting)|access part|deletion part|yet to|outstanding|follow(?:s|ing)? (?:later|separately|shortly|next)|will follow)\b|(?:refus|declin|den(?:y|ied)|reject)\w*|(?:is|are|has been|have been) (?:retained|kept|withheld|archived))\b/,
  de: /\b(?:ausgenommen|mit ausnahme|bis auf (?!weiteres)|aufbewahrungs\w+|aufbewahr\w*|aufzubewahren|(?:werden|wird) (?:\S+ ){0,12}(?:geloscht|entfernt|vernichtet|uberschrieben|anonymisiert)|nicht (?:\S+ ){0,2}(?:geloscht|loschen|entfernt|herausgeben|beigefugt)|weiterhin (?:\S+ ){0,4}(?:gespeichert|verarbeitet)|bleib(?:t|en) (?:\S+ ){0,6}(?:gespeichert|erhalten|bestehen)|vorgemerkt|geschwarzt|(?:jedoch|allerdings|leider|lediglich|stattdessen|statt einer|anstelle|hingegen|dagegen|noch nicht|gesondert|separat|ausstehend\w*|folgen|folgt|nachgereicht|teil 1|ersten teil|noch (?:offen|aus))|abgelehnt|ablehnen|(?:back-?ups?|sicherungskopien?|datensicherung\w*) (?:\S+ ){0,10}(?:tagen|wochen|monaten|bis))\b/,
  fr: /\b(?:a l'exception|hormis|excepte\w*|sauf (?!erreur)|(?:sont|est|seront|sera|devons|doivent|restent) (?:\S+ ){0,4}(?:conservee?s?|conserver|archivee?s?)|(?:sera|seront|doivent etre|devront etre) (?:\S+ ){0,3}(?:supprim\w+|effac\w+|detruit\w*|anonymis\w+)|(?:pas|ne peuvent|ne peut|ne pouvons) (?:\S+ ){0,6}(?:supprim\w+|effac\w+|communiqu\w+|transmis\w*)|sauvegardes? (?:\S+ ){0,12}(?:jours|mois|semaines)|occulte\w*|en revanche|toutefois|cependant|neanmoins|malheureusement|pas encore|ulterieurement|separement|suivra|suivront|refus\w*|ne communiquons pas|premiere partie)\b/,
};

/** How long data is kept belongs into an answer about it: only that something is missing takes that answer back. */
const takesBackCopy: ByLanguage = {
  en: /\b(?:withheld|redacted|(?:blacked|blanked|left) out|omitted|(?:not|cannot|unable to|could not|can't|couldn't) (?:be |been |yet )?(?:\S+ ){0,2}(?:provided?|disclosed?|included?|sent|share[d]?|delete[d]?|erase[d]?|remove[d]?)|however|unfortunately|instead|on the other hand|second part|first part|first batch|in a separate|separately|the rest|yet to|outstanding|(?:follow|follows|following) (?:later|separately|shortly|next)|will follow|still (?:need|checking|working|open)|not (?:yet|complete)|(?:refus|declin|reject)\w*|den(?:y|ied)|scheduled for)\b/,
  de: /\b(?:geschwarzt|unkenntlich|(?:nicht|keine) (?:\S+ ){0,2}(?:geloscht|loschen|herausgeben|beigefugt|enthalten|angaben|auskunft|mitteilen)|jedoch|allerdings|leider|lediglich|stattdessen|hingegen|dagegen|noch nicht|gesondert|separat|ausstehend\w*|folgen\b|folgt\b|nachgereicht|teil 1|ersten teil|auszug|noch (?:offen|aus)|abgelehnt|ablehnen)\b/,
  fr: /\b(?:occulte\w*|noirci\w*|masque\w*|(?:pas|ne peuvent|ne peut|ne pouvons) (?:\S+ ){0,6}(?:supprim\w+|effac\w+|communiqu\w+|transmis\w*|joint\w*)|en revanche|toutefois|cependant|neanmoins|malheureusement|pas encore|ulterieurement|separement|suivra|suivront|refus\w*|premiere partie|extrait)\b/,
};

/** A mailing that is under way already may still arrive. */
const lateMail: ByLanguage = {
  en: /\b(?:may|might|could|can) (?:\S+ ){0,4}(?:still|yet|nevertheless) (?:\S+ ){0,5}(?:receive|get|reach|arrive|see|hear|show|sent)\b|already (?:been |gone )?(?:printed|to (?:the )?print\w*|in the post|on its way|sent out)/,
  de: /\b(?:kann|konnen|konnte|konnten) (?:\S+ ){0,14}noch (?:\S+ ){0,8}(?:erreichen|zugehen|erhalten|eintreffen|ankommen|kommen|im briefkasten)\b|bereits (?:gedruckt|unterwegs|im druck|versandt)/,
  fr: /\b(?:derniere?s?|courriers?|catalogues?|envois?|message\w*) (?:\S+ ){0,8}(?:pourr\w+|peut|peuvent|risque\w*|parvienne\w*) (?:\S+ ){0,6}(?:parvenir|arriver|recevoir|encore|avant)|deja (?:partie?s?|imprimee?s?|en cours d'(?:envoi|impression))/,
};

/** So that nobody writes to the person again, or as proof of the answer: no company may erase that as well. */
const forProof: ByLanguage = {
  en: /\b(?:suppression|do[- ]not[- ]\w+|opt[- ]out|block|objection|no[- ]contact) (?:list|file|register)\b|(?:so (?:that|as)|to (?:make sure|ensure|be able)) (?:\S+ ){0,8}(?:not|nobody|never|no one) (?:\S+ ){0,4}(?:contact|write|mail|add|e-?mail|send)|(?:record|copy|proof|note) of (?:this|your|the) (?:request|objection|correspondence|exchange|opt-out|deletion|letter)/,
  de: /\b(?:sperrliste|sperrdatei|blacklist|robinson\w*|werbesperr\w*|ausschlussliste)\b|damit (?:\S+ ){0,8}nicht (?:\S+ ){0,4}(?:anschreiben|kontaktieren|aufnehmen|anrufen|zusenden)|(?:nachweis|dokumentation|protokoll) (?:\S+ ){0,3}(?:loschung|anfrage|antrags?|vorgangs|korrespondenz)|diesen (?:schriftwechsel|vorgang)/,
  fr: /\b(?:liste (?:repoussoir|d'opposition|d'exclusion|rouge|noire)|pour ne plus vous (?:ecrire|contacter|solliciter)|afin de ne plus vous|preuve de (?:votre|la|cette) (?:demande|suppression|opposition)|trace de (?:votre|cette|la|notre) (?:demande|opposition|echange))/,
};

/** Sentences that never take "it is done" back, whatever they keep. */
export const isInnocent = (folded: string, language: ReplyLanguage): boolean =>
  forProof[language].test(folded) || lateMail[language].test(folded);

/** On a folded sentence without what is `harmless`. `isCopy`: data was handed over and nothing else done. */
export const takesBack = (folded: string, language: ReplyLanguage, isCopy: boolean): boolean =>
  !isInnocent(folded, language) && (isCopy ? takesBackCopy : takesBackErased)[language].test(folded);
