// The first steps of reading: make the text plain, cut it into sections and sentences, say its language.
import { closeGaps } from "./close-gaps.ts";
import { detectLanguage, detectParagraphLanguage } from "./detect-language.ts";
import { foldCharacters } from "./fold-characters.ts";
import { plainOfMarkdown } from "./read-markdown.ts";
import type { PolicyDocument, Section, Sentence, Snapshot } from "./snapshot.ts";
import { type Block, splitBlocks } from "./split-blocks.ts";
import { createSentenceSplitter } from "./split-sentences.ts";

/** Two finds in a sorted list by halving; a policy has up to some thousand sentences. */
const createSentenceAt =
  (sentences: readonly Sentence[]) =>
  (offset: number): Sentence | null => {
    let low = 0;
    let high = sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = sentences[middle];
      if (sentence === undefined) return null;
      if (offset < sentence.start) high = middle - 1;
      else if (offset >= sentence.end) low = middle + 1;
      else return sentence;
    }
    return null;
  };

const toSections = (plain: string, blocks: readonly Block[]): Section[] => {
  const heads = blocks.filter((block) => block.kind === "heading");
  const sections: Section[] = [{ heading: "", start: 0, end: heads[0]?.start ?? plain.length, level: 0 }];
  heads.forEach((head, index) => {
    sections.push({
      heading: closeGaps(plain.slice(head.start, head.end)),
      start: head.start,
      end: heads[index + 1]?.start ?? plain.length,
      level: head.level,
    });
  });
  return sections;
};

/** A list's items share the sentence before the list, also where an item has a paragraph of its own between. */
const isIntroduction = (sentence: Sentence | undefined, block: Block): boolean =>
  sentence !== undefined && (!block.isApart || /[:;,]$/.test(sentence.plain) || !/[.!?]$/.test(sentence.plain));

/**
 * What every finder works on. Nothing is lost: all offsets count into `snapshot.text`, `plain` has its length.
 * Linear in the length of the text.
 */
export const buildDocument = (snapshot: Snapshot): PolicyDocument => {
  const unmarked = snapshot.format === "markdown" ? plainOfMarkdown(snapshot) : snapshot.text;
  const plain = foldCharacters(unmarked);
  const language = detectLanguage(plain);
  const blocks = splitBlocks(plain, snapshot.text, snapshot.headings);
  const sentences: Sentence[] = [];
  const split = createSentenceSplitter(plain);
  let section = 0;
  let lead: number | null = null;
  let previous: Block["kind"] | null = null;
  for (const block of blocks) {
    if (block.kind === "heading") section += 1;
    if (block.kind === "item" && previous === "text")
      lead = isIntroduction(sentences.at(-1), block) ? sentences.length - 1 : null;
    else if (block.kind !== "item") lead = null;
    const spoken = detectParagraphLanguage(plain, block.start, block.end, language);
    const own = block.kind === "item" ? lead : null;
    const index = section;
    split(block.start, block.end, (start, end) => {
      const slice = plain.slice(start, end);
      const folded = slice.includes("\n") ? slice.replaceAll("\n", " ") : slice;
      sentences.push({ start, end, plain: folded, language: spoken, section: index, lead: own });
    });
    previous = block.kind;
  }
  const sections = toSections(plain, blocks);
  const sentenceAt = createSentenceAt(sentences);
  return { snapshot, plain, language, sections, sentences, sentenceAt, workedOut: new Map() };
};
