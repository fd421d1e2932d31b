// How each law is called in a policy; and what speaks of its people or its authority where its name is missing.

/** `names` and `implies` run on folded text; `signs` (acronyms that are also words) on the text as it is. */
export type LawName = {
  readonly law: string;
  /** Beginnings of words, parted by "|", without one of which no sentence names the law. */
  readonly stems: string;
  readonly names: RegExp;
  readonly signs?: RegExp;
  readonly implies?: RegExp;
};

/** All laws that the reader knows by name. */
export const lawNames: readonly LawName[] = [
  {
    law: "eu-gdpr",
    stems:
      "gdpr|dsgvo|ds-gvo|eu-dsgvo|rgpd|general data prot|datenschutzgrund|datenschutz-grund|reglement general|2016|reglamento general|regolamento generale|algemene verord|regulamento geral|avg|eu|eea|european|standard contract|clauses contract|standardvertrag",
    names:
      /(?<!\buk[- ])\bgdpr\b(?! \(?uk\b)|\bdsgvo\b|\bds-gvo\b|\beu-?dsgvo\b|\brgpd\b|\bgeneral data protection regulations?\b(?! \(uk)|\bdatenschutz-?grundverordnung|\breglement general (?:europeen )?(?:sur|de|relatif|europeen)|\b2016 ?\/ ?679\b|\breglamento general (?:europeo )?de proteccion de datos|\bregolamento generale sulla protezione|\balgemene verordening gegevensbescherming|\bregulamento geral (?:sobre|de|da) (?:a )?protec/,
    signs: /\bAVG\b/,
    implies:
      /\b(?:resid\w{2,6}|located|live|living|citizens?|individuals|users?|people|data subjects?|based|you are) (?:\w{1,14} ){0,4}(?:eu|eea|european (?:union|economic area))\b|\b(?:eu|eea|european(?: union| economic area)?) (?:residents?|citizens|individuals|users|data protection)\b|\bstandard contractual clauses|\bclauses contractuelles types|\bstandardvertragsklauseln/,
  },
  {
    law: "uk-gdpr",
    stems: "uk|gdpr|data protection act|united kingdom|general data prot|information commissioner|ico.org",
    names:
      /\buk[- ]?gdpr\b|\bgdpr \(?uk\b|\bdata protection act,? \(?2018|\buk data protection act|\b(?:uk|united kingdom)(?:'s)? general data protection|\bgeneral data protection regulations? \(uk/,
    implies:
      /\binformation commissioner's office|\bico\.org\.uk|\buk information commissioner|\b(?:residents?|individuals|citizens|located|live) (?:\w{1,10} ){0,4}(?:uk|united kingdom)\b/,
  },
  {
    law: "us-ca-ccpa",
    stems: "ccpa|cpra|california|1798",
    names: /\bccpa\b|\bcpra\b|\bcalifornia consumer'?s? privacy|\bcalifornia privacy rights act|\b1798\.1[0-9]{2}\b/,
    implies: /\bcalifornia\b[^.]{0,200}(?:\bdo not sell\b|right to (?:know|delete|opt)|specific pieces)/,
  },
  {
    law: "us-ca-shine-the-light",
    stems: "shine the|1798|s.b|sb |sb2|sb-",
    names: /\bshine the light|\b1798\.83\b|\bs\.?b\.? ?27\b/,
  },
  {
    law: "us-ca-caloppa",
    stems: "caloppa|cal-oppa|california online",
    names: /\bcaloppa\b|\bcal-oppa\b|\bcalifornia online privacy protection/,
  },
  {
    law: "br-lgpd",
    stems: "lgpd|lei geral|general data protection law|general personal|brazilian|anpd|autoridade nac",
    names:
      /\blgpd\b|\blei geral de protecao|\bgeneral (?:personal )?data protection law\b|\bbrazilian (?:general )?data protection (?:law|act)/,
    implies: /\banpd\b|\bautoridade nacional de protecao/,
  },
  {
    law: "ca-pipeda",
    stems: "pipeda|personal information prot|privacy commissioner",
    names: /\bpipeda\b|\bpersonal information protection and electronic documents/,
    implies: /\bprivacy commissioner of canada/,
  },
  {
    law: "ca-qc-law25",
    stems: "law 25|loi 25|bill 64|quebec|act respecting",
    names:
      /\blaw 25\b|\bloi 25\b|\bbill 64\b|\bquebec(?:'s)? (?:law|act|private sector)|\bact respecting the protection of personal information in the private sector/,
  },
  {
    law: "au-privacy-act",
    stems: "privacy act|austral|oaic",
    names:
      /\bprivacy act,? \(?1988|\baustralian privacy (?:act|principles|law)|\baustralia(?:'s|n)? privacy (?:act|principles)|\bprivacy act \(cth/,
    implies:
      /\baustralian (?:resident|users?|privacy commissioner|information commissioner)|\baustralian commissioner|\boaic\b/,
  },
  {
    law: "nz-privacy-act",
    stems: "privacy act|new zealand",
    names: /\bprivacy act,? \(?(?:2020|1993)|\bnew zealand(?:'s)? privacy (?:act|law)/,
  },
  {
    law: "ch-fadp",
    stems: "fadp|revdsg|ndsg|revfadp|swiss|federal|bundesgesetz|schweizer|loi federale|nlpd|fdpic|edob",
    names:
      /\bfadp\b|\brevdsg\b|\bndsg\b|\brevfadp\b|\bswiss fdpa\b|\bfederal (?:act on data protection|data protection act of (?:switzerland|19 june))|\bswiss (?:federal )?(?:data protection act|act on data)|\bbundesgesetz uber den datenschutz|\bschweizerische\w{0,2} datenschutzgesetz|\bloi federale sur la protection des donnees|\bnlpd\b/,
    implies: /\bfdpic\b|\bswiss federal data protection and information commissioner|\bedob\b/,
  },
  {
    law: "fr-lil",
    stems: "loi|informatique|78|french|law",
    names:
      /\bloi\b[^.;]{0,60}\binformatique,? (?:et|&) libertes|"informatique et libertes"|\b78 ?- ?17\b|\bfrench data protection (?:act|law)\b|\bloi informatique|\binformatique (?:et|&) libertes?" (?:du|de)|\blaw[^.;]{0,30}informatique et libert/,
  },
  {
    law: "de-bdsg",
    stems: "bdsg|bundesdatenschutz|german",
    names: /\bbdsg\b|\bbdsg-neu\b|\bbundesdatenschutzgesetz|\bgerman federal data protection act/,
  },
  {
    law: "de-tdddg",
    stems: "tdddg|ttdsg|telemed|telekommunikation|tmg",
    names:
      /\btdddg\b|\bttdsg\b|\btelemediengesetz|\btelekommunikation-?(?:digitale-dienste|telemedien)[- ]datenschutz|\btelemedia act/,
    signs: /\bTMG\b/,
  },
  {
    law: "eu-eprivacy",
    stems: "eprivacy|e-privacy|directive|2002|pecr|privacy and elec",
    names:
      /\be-?privacy (?:directive|regulation|richtlinie|verordnung)|\bdirective (?:e-?privacy|"?vie privee et communications)|\b2002 ?\/ ?58\b|\bpecr\b|\bprivacy and electronic communications/,
  },
  { law: "us-coppa", stems: "coppa|children", names: /\bcoppa\b|\bchildren'?s online privacy protection/ },
  { law: "us-va-vcdpa", stems: "vcdpa|virginia", names: /\bvcdpa\b|\bvirginia consumer data/ },
  { law: "us-co-cpa", stems: "colorado", names: /\bcolorado privacy act/ },
  {
    law: "us-ct-ctdpa",
    stems: "ctdpa|connecticut",
    names: /\bctdpa\b|\bconnecticut (?:data privacy|personal data privacy)/,
  },
  { law: "us-ut-ucpa", stems: "ucpa|utah", names: /\bucpa\b|\butah consumer privacy/ },
  {
    law: "us-nv-603a",
    stems: "603a|nevada|sb220|sb 220",
    names: /\b603a\b|\bnevada (?:privacy )?law\b|\bnevada revised statute|\bnevada senate bill|\bsb ?220\b/,
  },
  { law: "us-tx-tdpsa", stems: "tdpsa|texas", names: /\btdpsa\b|\btexas data privacy/ },
  { law: "us-or-ocpa", stems: "ocpa|oregon", names: /\bocpa\b|\boregon consumer privacy/ },
  { law: "us-mt-montana", stems: "montana", names: /\bmontana consumer data/ },
  { law: "us-de-delaware", stems: "delaware", names: /\bdelaware (?:personal data privacy|online privacy)/ },
  { law: "us-wa-my-health", stems: "my health", names: /\bmy health my data/ },
  {
    law: "us-hipaa",
    stems: "hipaa|health insurance",
    names: /\bhipaa\b|\bhealth insurance portability and accountability/,
  },
  { law: "us-glba", stems: "glba|gramm", names: /\bglba\b|\bgramm[- ]leach/ },
  { law: "us-ferpa", stems: "ferpa|family educ", names: /\bferpa\b|\bfamily educational rights/ },
  { law: "us-fcra", stems: "fcra|fair credit", names: /\bfcra\b|\bfair credit reporting act/ },
  { law: "us-can-spam", stems: "can-spam|can spam", names: /\bcan[- ]spam\b/ },
  { law: "us-bipa", stems: "bipa|biometric info", names: /\bbipa\b|\bbiometric information privacy act/ },
  { law: "us-privacy-act-1974", stems: "privacy act", names: /\bprivacy act of 1974/ },
  {
    law: "za-popia",
    stems: "popi|protection of personal",
    names: /\bpopia?\b(?: act)?|\bprotection of personal information act/,
  },
  { law: "sg-pdpa", stems: "pdpa|personal data prot", names: /\bpdpa\b|\bpersonal data protection act\b/ },
  { law: "cn-pipl", stems: "pipl|personal information prot", names: /\bpipl\b|\bpersonal information protection law/ },
  {
    law: "jp-appi",
    stems: "act on|appi",
    names: /\bact on (?:the )?protection of personal information/,
    signs: /\bAPPI\b/,
  },
  {
    law: "kr-pipa",
    stems: "korea|pipa",
    names: /\bkorea\w{0,2} personal information protection act/,
    signs: /\bPIPA\b/,
  },
  { law: "tr-kvkk", stems: "kvkk|law no|6698", names: /\bkvkk\b|\blaw no\.? ?6698|\b6698 sayili/ },
  { law: "in-dpdp", stems: "dpdp|digital personal", names: /\bdpdpa?\b|\bdigital personal data protection/ },
  { law: "ae-pdpl", stems: "pdpl", names: /\bpdpl\b/ },
  { law: "eu-95-46", stems: "95", names: /\b95 ?\/ ?46\b/ },
];
