// Addresses that a form's author put in as an example: they are nobody's.

const domains =
  /^(?:beispiel|exemple|ejemplo|esempio|voorbeeld|exemplo|yourdomain|your-domain|yourcompany|yoursite|yourwebsite|mydomain|mycompany|company|companyname|domain|domainname|domaine|domein|dominio|musterfirma|mustermann|test|email|mysite|website|websitename|abc|xyz|sample|acme|deinedomain|ihredomain|ihre-domain|votredomaine|votresite|tudominio|sitename|site|business)\.(?:[a-z]{2,6}|co\.uk)$|(?:^|\.)example\.com$|\.(?:test|invalid|localhost)$/;
/** Placeholders at any domain. */
const locals =
  /^(?:your[._-]?(?:name|email|mail|address|id)?|firstname[._-]?lastname|first[._-]last|vorname[._-]?nachname|max[._-]?mustermann|prenom[._-]?nom|john[._-]?(?:doe|smith)|jane[._-]?doe|xxx+|someone|somebody|email[._-]?address|insert|placeholder|ihre?[._-]?name|votre[._-]?(?:nom|email|adresse)|tu[._-]?(?:nombre|correo))$/;
/** Placeholders at a domain kept for examples; elsewhere people do write from `mail@` and `me@`. */
const looseLocals = /^(?:e?-?mail|user(?:name)?|name|nom|test|me|you|abc|adresse|address|jane|john)$/;
const exampleDomain = /(?:^|\.)example(?:\.(?:org|net|edu))?$/;

/** True for a template's leftover: `email@example.com`, `your.name@company.com`; a mailbox like `privacy@` makes no template. */
export const isTemplateMail = (address: string): boolean => {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1);
  const local = address.slice(0, at);
  return domains.test(domain) || locals.test(local) || (looseLocals.test(local) && exampleDomain.test(domain));
};
