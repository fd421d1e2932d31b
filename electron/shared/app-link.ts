// A link into the app, `rightsdesk://company/<slug>/<letter>`: where it leads, and nothing else it could ask for.
import * as z from "zod";
import { Slug } from "./company.ts";
import { requestNames } from "./letter-names.ts";

export const linkScheme = "rightsdesk";

/** `unknown`: a link of this scheme that leads nowhere; what stands in it may be anybody's words, so it is not kept. */
export const AppLink = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("company"), slug: Slug }),
  /** To the page on which that letter is prepared: a link writes nothing and sends nothing. */
  z.strictObject({ kind: z.literal("letter"), slug: Slug, letter: z.enum(requestNames) }),
  z.strictObject({ kind: z.literal("unknown") }),
]);
export type AppLink = z.infer<typeof AppLink>;

/** The link that is wanted, until the person has followed or left it. */
export type LinkKeeper = { readonly get: () => AppLink | null; readonly leave: () => void };

const longest = 300;

/**
 * Any page and any mail can hold such a link, so its form is exact: no host but `company`, no port, query or fragment.
 * `parseAppLink("rightsdesk://company/example-store/access")` is `{ kind: "letter", … }`; null: no link of this scheme.
 */
export const parseAppLink = (text: string): AppLink | null => {
  if (!text.toLowerCase().startsWith(`${linkScheme}:`)) return null;
  const parts = text.length > longest ? null : /^[a-z]+:\/\/company\/([^/?#]+)(?:\/([^/?#]+))?\/?$/i.exec(text);
  const [, slug, letter] = parts ?? [];
  const read = AppLink.safeParse(letter === undefined ? { kind: "company", slug } : { kind: "letter", slug, letter });
  return read.success ? read.data : { kind: "unknown" };
};
