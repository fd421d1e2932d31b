// The kinds of those who get data from a company, and how they are called.

/** `pattern` runs on folded text. */
export type RecipientKind = { readonly value: string; readonly pattern: RegExp };

/** The closed list of kinds, in the order in which they are shown. */
export const recipientKinds: readonly RecipientKind[] = [
  {
    value: "service providers",
    pattern:
      /\b(?:service providers?|vendors?|processors?|sub-?processors?|contractors|dienstleister\w{0,2}|auftragsverarbeiter\w{0,2}|prestataires?|sous-traitants?|proveedores|encargados|fornitori|responsabili del trattamento|verwerkers|dienstverleners|prestadores|operadores)\b/,
  },
  {
    value: "affiliates",
    pattern:
      /\b(?:affiliat\w{2,3}|subsidiar\w{1,3}|parent compan\w{1,3}|group compan\w{1,3}|corporate family|konzern\w{0,14}|verbundene\w{0,2} unternehmen|filiales|groupe|filiali|empresas del grupo|societa del gruppo|gelieerde)\b/,
  },
  {
    value: "advertisers",
    pattern:
      /\b(?:advertis(?:ers?|ing (?:networks?|partners?|companies))|ad networks?|marketing partners?|werbepartner\w{0,1}|werbenetzwerk\w{0,1}|annonceurs?|regies? publicitaires?|anunciantes?|inserzionisti|adverteerders)\b/,
  },
  {
    value: "analytics providers",
    pattern:
      /\b(?:analytics (?:providers?|partners?|services?|companies)|google analytics|matomo|analysedienst\w{0,2})\b/,
  },
  {
    value: "business partners",
    pattern:
      /\b(?:business partners?|partners|geschaftspartner\w{0,1}|partnerunternehmen|partenaires|socios|partner commerciali|zakenpartners|parceiros)\b/,
  },
  {
    value: "authorities",
    pattern:
      /\b(?:law enforcement|government (?:agencies|authorities|officials|bodies)|public authorit\w{1,3}|courts?|subpoenas?|behorden|gerichte\w{0,1}|strafverfolgungs\w{1,10}|autorites? (?:judiciaires?|publiques?|competentes?)|autoridades|autorita (?:giudiziari\w|pubblic\w\w?)|autoriteiten)\b/,
  },
  {
    value: "data brokers",
    pattern: /\bdata (?:brokers?|resellers?|aggregators?)\b/,
  },
  {
    value: "buyers of the business",
    pattern:
      /\b(?:merger|acquisition|acquirer|successor|reorgani[sz]ation|bankruptcy|fusion|cession d'actifs|fusione|verschmelzung)\b/,
  },
];
