// What the person put into the field for policies and did not have read yet.

/** `html`: the source of the web page that it was copied from, which keeps links and headings; null once it was typed into. */
export type PastedPolicy = { readonly text: string; readonly html: string | null };
