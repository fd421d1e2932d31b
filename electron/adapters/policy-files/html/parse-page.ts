// Reads a page's tags by parse5's tokenizer; its tree would cost the square of a hostile page's depth.
import { type Token, Tokenizer, TokenizerMode } from "parse5";
import type { HtmlElement } from "./html-node.ts";
import { TreeBuilder } from "./tree-builder.ts";

const kept = new Set(
  (
    "href hidden style class id role alt content property name rel aria-hidden aria-level aria-controls aria-modal " +
    "data-cfemail data-name data-user data-local data-domain data-host data-tld data-target data-bs-target itemprop start"
  ).split(" "),
);

const rawText = new Map<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>([
  ["script", TokenizerMode.SCRIPT_DATA],
  ["style", TokenizerMode.RAWTEXT],
  ["xmp", TokenizerMode.RAWTEXT],
  ["iframe", TokenizerMode.RAWTEXT],
  ["noembed", TokenizerMode.RAWTEXT],
  ["noframes", TokenizerMode.RAWTEXT],
  ["textarea", TokenizerMode.RCDATA],
  ["title", TokenizerMode.RCDATA],
]);

const takeAttributes = (attrs: readonly Token.Attribute[]): Record<string, string> => {
  const taken: Record<string, string> = {};
  for (const { name, value } of attrs) if (kept.has(name)) taken[name] = value;
  return taken;
};

/** The page's tree, and from where a browser notes that it saved the page. */
export type ParsedPage = { readonly root: HtmlElement; readonly savedFrom: string | null };

/** Throws `TooMuchToRead` where the page has more elements than any policy. */
export const parsePage = (html: string): ParsedPage => {
  const builder = new TreeBuilder();
  let savedFrom: string | null = null;
  const addText = ({ chars }: Token.CharacterToken) => builder.addText(chars);
  const nothing = () => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: ({ tagName, attrs, selfClosing }) => {
        builder.addElement(tagName, takeAttributes(attrs), selfClosing && (tagName === "svg" || tagName === "math"));
        const mode = rawText.get(tagName);
        if (mode !== undefined) tokenizer.state = mode;
      },
      onEndTag: ({ tagName }) => builder.endElement(tagName),
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onComment: ({ data }) => {
        savedFrom ??= /^ ?saved from url=\(\d{4,}\)(https?:\/\/\S{1,2000})/.exec(data)?.[1] ?? null;
      },
      onNullCharacter: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(html, true);
  return { root: builder.root, savedFrom };
};
