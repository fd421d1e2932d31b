// How each law is called in a policy; and what speaks of its people or its authority where its name is missing.

/** `names` and `implies` run on folded text; `signs` (acronyms that are also words) on the text as it is. */
export type LawName = {
  readonly law: string;
  readonly names: RegExp;
  readonly signs?: RegExp;
  readonly implies?: RegExp;
};

/** All laws that the reader knows by name. */
export const lawNames: readonly LawName[] = [
  {
    law: "eu-gdpr",
    names:
      /(?<!\buk[- ])\bgdpr\b(?! \(?uk\b)|\bdsgvo\b|\bds-gvo\b|\beu-?dsgvo\b|\brgpd\b|\bgeneral data protection regulations?\b(?! \(uk)|\b(?:eu-)?datenschutz[- ]?grundverordnung|\b(?:eu-|europaische[nr]? )datenschutz-?verordnung|\breglement general (?:europeen )?(?:sur|de|relatif|europeen)|\breglement europeen (?:general )?(?:sur|de|relatif)[^;]{0,10}? protection|\b2016 ?\/ ?679\b|\b679 ?\/ ?2016\b|\breglamento general (?:europeo )?de proteccion de datos|\breglamento europeo (?:general )?de proteccion|\bregolamento generale sulla protezione|\bregolamento europeo (?:\w{1,12} ){0,3}?protezione|\balgemene verordening gegevensbescherming|\bregulamento geral (?:sobre|de|da) (?:a )?protec/,
    signs: /\bAVG\b/,
    implies:
      /\b(?:resid\w{2,6}|located|live|living|citizens?|individuals|users?|people|data subjects?|based|you are) (?:\w{1,14} ){0,4}(?:eu|eea|european (?:union|economic area))\b|\b(?:eu|eea|european(?: union| economic area)?) (?:residents?|citizens|individuals|users|data protection)\b|\bstandard contractual clauses|\bclauses contractuelles types|\bstandardvertragsklauseln/,
  },
  {
    law: "uk-gdpr",
    names:
      /\buk[- ]?gdpr\b|\bgdpr \(?uk\b|\bdata protection act,? \(?2018|\buk data protection act|\b(?:uk|united kingdom)(?:'s)? general data protection|\bgeneral data protection regulations? \(uk/,
    implies:
      /\binformation commissioner's office|\bico\.org\.uk|\buk information commissioner|\b(?:residents?|individuals|citizens|located|live) (?:\w{1,10} ){0,4}(?:uk|united kingdom)\b/,
  },
  {
    law: "us-ca-ccpa",
    names: /\bccpa\b|\bcpra\b|\bcalifornia consumer'?s? privacy|\bcalifornia privacy rights act|\b1798\.1[0-9]{2}\b/,
    implies: /\bcalifornia\b[^.]{0,200}(?:\bdo not sell\b|right to (?:know|delete|opt)|specific pieces)/,
  },
  {
    law: "us-ca-shine-the-light",
    names: /\bshine the light|\b1798\.83\b|\bs\.?b\.? ?27\b/,
  },
  {
    law: "us-ca-caloppa",
    names: /\bcaloppa\b|\bcal-oppa\b|\bcalifornia online privacy protection/,
  },
  {
    law: "br-lgpd",
    names:
      /\blgpd\b|\blei geral de protecao|\bgeneral (?:personal )?data protection law\b|\bbrazilian (?:general )?data protection (?:law|act)/,
    implies: /\banpd\b|\bautoridade nacional de protecao/,
  },
  {
    law: "ca-pipeda",
    names: /\bpipeda\b|\bpersonal information protection and electronic documents/,
    implies: /\bprivacy commissioner of canada/,
  },
  {
    law: "ca-qc-law25",
    names:
      /\blaw 25\b|\bloi 25\b|\bbill 64\b|\bquebec(?:'s)? (?:law|act|private sector)|\bact respecting the protection of personal information in the private sector/,
  },
  {
    law: "au-privacy-act",
    names:
      /\bprivacy act,? \(?1988|\baustralian privacy (?:act|principles|law)|\baustralia(?:'s|n)? privacy (?:act|principles)|\bprivacy act \(cth/,
    implies:
      /\baustralian (?:resident|users?|privacy commissioner|information commissioner)|\baustralian commissioner|\boaic\b/,
  },
  {
    law: "nz-privacy-act",
    names: /\bprivacy act,? \(?(?:2020|1993)|\bnew zealand(?:'s)? privacy (?:act|law)/,
  },
  {
    law: "ch-fadp",
    names:
      /\bfadp\b|\brevdsg\b|\bndsg\b|\brevfadp\b|\bswiss fdpa\b|\bfederal (?:act on data protection|data protection act of (?:switzerland|19 june))|\bswiss (?:federal )?(?:data protection act|act on data)|\bbundesgesetz(?:es)? uber den datenschutz|\bschweizer(?:isch\w{0,3})? (?:datenschutzgesetz|datenschutzrecht|dsg)|\bloi federale (?:suisse )?sur la protection des donnees|\blegge federale sulla protezione dei dati|\bn?lpd\b/,
    implies: /\bfdpic\b|\bswiss federal data protection and information commissioner|\bedob\b/,
  },
  {
    law: "fr-lil",
    names:
      /\bloi\b[^.;]{0,60}\binformatique,? (?:et|&) libertes|"informatique et libertes"|\b78 ?- ?17\b|\b6 (?:janvier|january) 1978\b|\bjanuary 6(?:th)?,? 1978\b|\bfrench data protection (?:act|law)\b|\bloi informatique|\binformatique (?:et|&) libertes?" (?:du|de)|\blaw[^.;]{0,30}informatique et libert/,
  },
  {
    law: "de-bdsg",
    names: /\bbdsg\b|\bbdsg-neu\b|\bbundesdatenschutzgesetz|\bgerman federal data protection act/,
  },
  {
    law: "de-tdddg",
    names:
      /\btdddg\b|\bttdsg\b|\btelemediengesetz|\bteledienstedatenschutzgesetz|\btelekommunikation-?(?:digitale-dienste|telemedien)[- ]datenschutz|\btelemedia act/,
    signs: /\bTMG\b/,
  },
  {
    law: "eu-eprivacy",
    names:
      /\be-?privacy (?:directive|regulation|richtlinie|verordnung)|\bdirective (?:e-?privacy|"?vie privee et communications)|\b2002 ?\/ ?58\b|\bpecr\b|\bprivacy and electronic communications/,
  },
  { law: "us-coppa", names: /\bcoppa\b|\bchildren'?s? online privacy protection/ },
  { law: "us-va-vcdpa", names: /\bvcdpa\b|\bvirginia(?:'s)? consumer data/ },
  { law: "us-co-cpa", names: /\bcolorado privacy act/ },
  {
    law: "us-ct-ctdpa",
    names: /\bctdpa\b|\bconnecticut (?:data privacy|personal data privacy)/,
  },
  { law: "us-ut-ucpa", names: /\bucpa\b|\butah consumer privacy/ },
  {
    law: "us-nv-603a",
    names: /\b603a\b|\bnevada (?:privacy )?law\b|\bnevada revised statute|\bnevada senate bill|\bsb ?220\b/,
  },
  { law: "us-tx-tdpsa", names: /\btdpsa\b|\btexas data privacy/ },
  { law: "us-or-ocpa", names: /\bocpa\b|\boregon consumer privacy/ },
  { law: "us-mt-montana", names: /\bmontana consumer data/ },
  { law: "us-de-delaware", names: /\bdelaware (?:personal data privacy|online privacy)/ },
  { law: "us-wa-my-health", names: /\bmy health my data/ },
  {
    law: "us-hipaa",
    names: /\bhipaa\b|\bhealth insurance portability and accountability/,
  },
  { law: "us-glba", names: /\bglba\b|\bgramm[- ]leach/ },
  { law: "us-ferpa", names: /\bferpa\b|\bfamily educational rights/ },
  { law: "us-fcra", names: /\bfcra\b|\bfair credit reporting act/ },
  { law: "us-can-spam", names: /\bcan[- ]spam\b/ },
  { law: "us-bipa", names: /\bbipa\b|\bbiometric information privacy act/ },
  { law: "us-privacy-act-1974", names: /\bprivacy act of 1974/ },
  {
    law: "za-popia",
    names: /\bpopia?\b(?: act)?|\bprotection of personal information act/,
  },
  { law: "sg-pdpa", names: /\bpdpa\b|(?<!\bdigital )\bpersonal data protection act\b/ },
  { law: "cn-pipl", names: /\bpipl\b|\bpersonal information protection law/ },
  {
    law: "jp-appi",
    names: /\bact on (?:the )?protection of personal information/,
    signs: /\bAPPI\b/,
  },
  {
    law: "kr-pipa",
    names: /\bkorea\w{0,2} personal information protection act/,
    signs: /\bPIPA\b/,
  },
  { law: "tr-kvkk", names: /\bkvkk\b|\blaw no\.? ?6698|\b6698 sayili/ },
  { law: "in-dpdp", names: /\bdpdpa?\b|\bdigital personal data protection/ },
  { law: "ae-pdpl", names: /\bpdpl\b/ },
  { law: "eu-95-46", names: /\b95 ?\/ ?46\b/ },
];
