// The policy's text as plain text, with the sentence of one finding marked in it. Only blocks in sight are laid out.
import { memo, type Ref, useEffect, useMemo, useRef } from "react";
import { useWords } from "../../words/use-words.ts";
import { cutBlock, type Mark } from "./mark-spans.ts";
import "./policy-text.css";
import { type Block, splitText } from "./split-text.ts";

type BlockProps = { text: string; start: number; end: number; mark: Mark | null };

/** About how tall it will be, so that the scrollbar is nearly right before it was ever drawn. */
const guessHeight = (text: string, { start, end }: Block): string => {
  let lines = (end - start) / 80;
  for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) lines += 0.6;
  return `auto ${Math.ceil(lines * 1.5)}rem`;
};

const TextBlock = memo(({ text, start, end, mark }: BlockProps) => (
  <div className="policy-block" style={{ containIntrinsicBlockSize: guessHeight(text, { start, end }) }}>
    {cutBlock({ start, end }, mark).map((piece) => {
      const words = text.slice(piece.start, piece.end);
      if (piece.kind === "plain") return words;
      return (
        <mark key={piece.start} className={`policy-${piece.kind}`} tabIndex={-1}>
          {words}
        </mark>
      );
    })}
  </div>
));

/** Blocks above that were never drawn are only guessed at; once they are, the mark may have moved. */
const bringIntoSight = (mark: HTMLElement) => {
  mark.scrollIntoView({ block: "center" });
  requestAnimationFrame(() => {
    if (mark.isConnected) mark.scrollIntoView({ block: "center" });
  });
};

type Props = {
  text: string;
  language: string | null;
  /** A new object asks for it to be shown again, also if it is the same place. */
  mark: Mark | null;
  /** Focus goes to the mark: the findings are out of sight. */
  takesFocus: boolean;
  textRef: Ref<HTMLElement>;
};

const touches = (block: Block, mark: Mark | null): boolean =>
  mark !== null && mark.end > block.start && mark.start < block.end;

export const PolicyText = ({ text, language, mark, takesFocus, textRef }: Props) => {
  const { t } = useWords();
  const blocks = useMemo(() => splitText(text), [text]);
  const ref = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const marked = mark && ref.current?.querySelector<HTMLElement>("mark");
    if (!marked) return;
    if (takesFocus) marked.focus({ preventScroll: true });
    bringIntoSight(marked);
  }, [mark, takesFocus]);

  return (
    <section
      ref={textRef}
      className="policy-text"
      aria-label={t("policies.text")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
      tabIndex={0}
    >
      <div ref={ref} className="policy-sheet" {...(language !== null && { lang: language })}>
        {blocks.map((block) => (
          <TextBlock key={block.start} text={text} {...block} mark={touches(block, mark) ? mark : null} />
        ))}
      </div>
    </section>
  );
};
