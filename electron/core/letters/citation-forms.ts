// How each law is cited in each language of its letters, and what would give away a letter of another law or language.
import type { LetterBasis, LetterLanguage } from "../../shared/letter-names.ts";

/**
 * `marker` finds where a citation begins; from there on, within a sentence or two, `name` must match. `foreign` never
 * stands in such a letter.
 */
export type CitationForm = { readonly marker: RegExp; readonly name: RegExp; readonly foreign: RegExp };

const english = /\bArt(?:\.|s|icles?)? \d/g;
const german = /\bArt(?:\.|ikels?|ikeln?) \d/g;
const french = /\b[Aa]rt(?:\.|icles?) \d/g;
const sections = /§§? ?\d/g;
const nothing = /(?!)/;

const forms: Readonly<Record<LetterBasis, Partial<Record<LetterLanguage, CitationForm>>>> = {
  "eu-gdpr": {
    en: {
      marker: english,
      name: /\bGDPR\b|General Data Protection Regulation/,
      foreign: /UK GDPR|DSGVO|RGPD|\bAbs\.|\blit\.|FADP|§/,
    },
    de: {
      marker: german,
      name: /DSGVO|Datenschutz-Grundverordnung/,
      foreign: /\bGDPR\b|RGPD|\bDSG\b|Art\. \d+\(\d|\bArticle\b/,
    },
    fr: {
      marker: french,
      name: /\bRGPD\b|règlement \(UE\) 2016\/679|règlement général/,
      foreign: /\bGDPR\b|DSGVO|\bLPD\b|\bAbs\.|\d\(\d+\)/,
    },
  },
  "uk-gdpr": {
    en: {
      marker: /\bArt(?:\.|s|icles?)? \d|\bss?\. \d/g,
      name: /UK GDPR|DPA 2018|Data Protection Act 2018/,
      foreign: /(?<!UK )\bGDPR\b|CJEU|EDPB|European|DSGVO|RGPD|§/,
    },
  },
  "ch-fadp": {
    en: {
      marker: english,
      name: /\bFADP\b|\bDPO\b|Federal Act on Data Protection|Data Protection Ordinance|Civil Code/,
      foreign: /GDPR|DSGVO|RGPD|\bDSG\b|\bLPD\b/,
    },
    de: {
      marker: german,
      name: /\bDSG\b|\bDSV\b|Datenschutzgesetz|Datenschutzverordnung|\bZGB\b/,
      foreign: /GDPR|DSGVO|FADP|\bArticle\b|Art\. \d+\(\d|ß/,
    },
    fr: { marker: french, name: /\bLPD\b|\bOPDo\b|\bCC\b/, foreign: /GDPR|RGPD|DSGVO|FADP|\bDSG\b|\d\(\d+\)/ },
  },
  "us-ca-ccpa": {
    en: { marker: sections, name: /^§§? (?:1798\.1|70\d\d)/, foreign: /GDPR|\bArt\. \d|59\.1|715D|1798\.83|one month/ },
  },
  "us-ca-shine-the-light": {
    en: { marker: sections, name: /^§§? 1798\.8[34]/, foreign: /GDPR|CCPA|\bArt\. \d|59\.1|715D|one month/ },
  },
  "us-va-vcdpa": {
    en: { marker: sections, name: /^§§? 59\.1-5[78]\d/, foreign: /GDPR|CCPA|\bArt\. \d|1798|715D|Iowa|one month/ },
  },
  "us-ia-icdpa": {
    en: { marker: /§§? ?\d/g, name: /^§§? 715D\.\d/, foreign: /GDPR|CCPA|\bArt\. \d|1798|59\.1|Virginia|one month/ },
  },
  "br-lgpd": {
    en: { marker: english, name: /\bLGPD\b|Law No\. 13,709\/2018/, foreign: /GDPR|CCPA|one month|supervisory/ },
  },
  "ca-pipeda": {
    en: {
      marker: /\b(?:ss?|cls?)\. \d/g,
      name: /PIPEDA|Personal Information Protection and Electronic Documents Act|Sch(?:edule|\.) 1/,
      foreign: /GDPR|CCPA|P-39\.1|\bArt\. \d|one month/,
    },
    fr: {
      marker: /\b(?:articles?|art\.|paragraphes?|par\.) \d/g,
      name: /LPRPDE|annexe 1/,
      foreign: /PIPEDA|RGPD|GDPR|P-39\.1/,
    },
  },
  "ca-qc-law25": {
    en: {
      marker: /\bss?\. \d|\barts?\. \d/g,
      name: /P-39\.1|Civil Code|\bCCQ\b/,
      foreign: /GDPR|PIPEDA|CCPA|one month/,
    },
    fr: {
      marker: /\b(?:articles?|art\.) \d/g,
      name: /P-39\.1|Loi sur le privé|Code civil|\bCCQ\b|C\.c\.Q\./,
      foreign: /RGPD|GDPR|PIPEDA|LPRPDE/,
    },
  },
  "kr-pipa": {
    en: {
      marker: english,
      name: /\bPIPA\b|Personal Information Protection Act|Enforcement Decree/,
      foreign: /GDPR|CCPA|one month|APPI/,
    },
  },
  "jp-appi": {
    en: {
      marker: english,
      name: /\bAPPI\b|Act on the Protection of Personal Information/,
      foreign: /GDPR|CCPA|one month|\bPIPA\b/,
    },
  },
  plain: {
    en: {
      marker: /\bArt(?:\.|icles?) \d|§|\bss?\. \d/g,
      name: nothing,
      foreign: /GDPR|CCPA|California|deadline|obliged|required|one month|business day/,
    },
    de: { marker: /\bArt(?:\.|ikel) \d|§/g, name: nothing, foreign: /DSGVO|\bDSG\b|Frist|verpflichtet/ },
    fr: {
      marker: /\b[Aa]rt(?:\.|icles?) \d|§/g,
      name: nothing,
      foreign: /RGPD|\bLPD\b|\bdélai légal|tenus? de par la loi/,
    },
  },
};

/** null: that law has no letters in that language. */
export const citationForm = (basis: LetterBasis, language: LetterLanguage): CitationForm | null =>
  forms[basis][language] ?? null;
