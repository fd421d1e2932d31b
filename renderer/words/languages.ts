// Languages to choose from, named in the window's language by the system's own data.

/** ISO 639-1. */
const codes =
  "aa ab af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split(
    " ",
  );

export type NamedLanguage = { readonly id: string; readonly name: string };

/** `nameLanguage("fr", "en")` is `"French"`; a code that the system does not know stays a code. */
export const nameLanguage = (code: string, locale: string): string =>
  new Intl.DisplayNames([locale], { type: "language", fallback: "code" }).of(code) ?? code;

/** All that have a name, sorted as the language sorts. */
export const listLanguages = (locale: string): NamedLanguage[] => {
  const order = new Intl.Collator(locale);
  return codes
    .map((id) => ({ id, name: nameLanguage(id, locale) }))
    .filter(({ id, name }) => id !== name)
    .sort((a, b) => order.compare(a.name, b.name));
};
