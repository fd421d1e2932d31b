// Finds web forms for requests: links whose words or sentence say form, request, privacy centre.

import { formStems } from "../anchor-words.ts";
import { findLiterals } from "../find-literals.ts";
import { hitsOf } from "../hits-of.ts";
import { isKnownOther, ownerLabel } from "../known-others.ts";
import { lowerPlain } from "../lower-plain.ts";
import type { PolicyDocument } from "../snapshot.ts";

export type FormHit = {
  /** Null: the text speaks of a form and does not say where it is. */
  readonly value: string | null;
  readonly start: number;
  readonly end: number;
  readonly isForPrivacy: boolean;
};

const formWords =
  /(?:web|contact|online|request|enquiry|support|inquiry|feedback|privacy|access|deletion|electronic|this|the following|our|dsar|rights) ?-?forms?(?!\p{L})|webform|formulaire|formular(?!\p{L}|ed)|kontaktformular|formulario|modulo (?:di contatto|online|web)|contactformulier|formulário|submit (?:a|your) (?:privacy |data |access |deletion )?request|(?:privacy|data|dsar|rights?) (?:request )?(?:portal|center|centre|request)|contact us (?:here|page)|contact page|page (?:de )?contact|do not sell (?:or share )?my|data subject (?:access )?request/u;
const formTargets =
  /contact|kontakt|form|privacy-?(?:request|center|portal)|dsar|privacyportal|datarequest|data-request|onetrust|trustarc\.com|requests?(?:\/new)|submit-a-request|hc\/[a-z-]+\/requests|support|help|do-?not-?sell|webform|your-?privacy-?choices|feedback|typeform|surveymonkey|jotform|docs\.google\.com\/forms/;
const notTargets =
  /^(?:mailto:|tel:|#|javascript:)|privacy-?policy|cookie|optout|opt-out|youronlinechoices|aboutads|networkadvertising|\.pdf(?:$|\?)/;
const aboutPrivacy =
  /privacy|personal|data|rights|request|policy|datenschutz|daten|rechte|données|droits|confidentialité|datos|derechos|privacidad|dati|diritti|gegevens|rechten|dados|direitos/;

/** One of these stands near every form: most links need no closer look. */
const formHints =
  /form|modulo|request|contact|kontakt|portal|center|centre|sell|submit|anfrage|demande|support|help|feedback/;

type Rated = FormHit & { readonly score: number };

const rateLink = (
  document: PolicyDocument,
  lower: string,
  link: { start: number; end: number; href: string },
): Rated | null => {
  const href = link.href.trim();
  const target = href.toLowerCase();
  if (href === "" || notTargets.test(target)) return null;
  const words = lower.slice(link.start, link.end);
  const sentence = document.sentenceAt(link.start);
  const around =
    sentence === null
      ? words
      : lower.slice(Math.max(sentence.start, link.start - 160), Math.min(sentence.end, link.end + 100));
  if (!formHints.test(around) && !formHints.test(target)) return null;
  const saysForm =
    formWords.test(words) ||
    (formWords.test(around) &&
      /here|link|page|ici|hier|aquí|qui|portal|form|request|center|centre|http|www|this|click|submit|contact/.test(
        words,
      ));
  const pointsToForm = formTargets.test(target);
  const host = /^https?:\/\/([^/?#:]+)/.exec(target)?.[1] ?? "";
  const isOther =
    host !== "" &&
    isKnownOther(host) &&
    !/forms|zendesk|typeform|onetrust|trustarc/.test(target) &&
    !lower.slice(0, 3000).includes(ownerLabel(host));
  if (
    isOther ||
    !(
      saysForm ||
      (pointsToForm &&
        /contact|request|form|kontakt|privacy/.test(words + target) &&
        /contact|request|submit|write|reach|exercise|kontakt|exerc|anfrage/.test(around))
    )
  )
    return null;
  const isForPrivacy = aboutPrivacy.test(around) || aboutPrivacy.test(target);
  return {
    value: href,
    start: link.start,
    end: link.end,
    isForPrivacy,
    score:
      (saysForm ? 2 : 0) +
      (pointsToForm ? 2 : 0) +
      (isForPrivacy ? 2 : 0) +
      (/privacy|dsar|request|rights/.test(target + words) ? 1 : 0),
  };
};

const written = /https?:\/\/[^\s<>"')\]]{4,300}/g;
/** Addresses written out in the text (`https://example.org/contact`) where there are no links. */
const writtenLinks = (document: PolicyDocument) =>
  // where links have words of their own, their addresses do not stand in the text
  (document.plain.includes("://") ? [...hitsOf(written, document.plain)] : []).map((hit) => {
    const href = hit[0].replace(/[.,;:]+$/, "");
    return { start: hit.index, end: hit.index + href.length, href };
  });

/** The best forms first, at most four; a form of which no address is given stands last, with `value` null. */
export const findForms = (document: PolicyDocument): FormHit[] => {
  const lower = lowerPlain(document);
  const linked = [...document.snapshot.links, ...writtenLinks(document)].flatMap(
    (link) => rateLink(document, lower, link) ?? [],
  );
  const best = new Map<string, Rated>();
  for (const hit of linked) {
    const known = best.get(hit.value ?? "");
    if (known === undefined || hit.score > known.score) best.set(hit.value ?? "", hit);
  }
  const forms: FormHit[] = [...best.values()].sort((one, other) => other.score - one.score).slice(0, 4);
  if (forms.length > 0) return forms;
  // `web forms` are those that collect data; `[alternate contact form]` is a template's leftover
  const isMeant = (at: number) =>
    !/^[\p{L} ]{1,12}?forms/u.test(lower.slice(at, at + 20)) &&
    !/\[[^\]]{0,40}$/.test(lower.slice(Math.max(0, at - 40), at));
  const start = findLiterals(document, formStems).find(isMeant);
  if (start === undefined) return [];
  const length = /^[\p{L} ]{1,12}?form\p{L}{0,5}/u.exec(lower.slice(start, start + 30))?.[0].length ?? 8;
  return [{ value: null, start, end: start + length, isForPrivacy: true }];
};
