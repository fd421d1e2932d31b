// One help page out of its Markdown. Raw HTML in it stays text, and links lead nowhere but to other help pages.
import { Button as Pressable } from "react-aria-components";
import Markdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { usePlace } from "../../stores/use-stores.ts";
import { findLinked, findPicture } from "./help-pages.ts";

const useParts = (): Components => {
  const go = usePlace((state) => state.go);
  return {
    // The room's title says it already.
    h1: () => null,
    img: ({ src, alt }) => {
      const picture = typeof src === "string" ? findPicture(src) : null;
      return picture && <img src={picture} alt={alt ?? ""} />;
    },
    a: ({ href, children }) => {
      const page = findLinked(href ?? "");
      if (page === null) return <em>{children}</em>;
      return (
        <Pressable className="help-link" onPress={() => go({ kind: "help", page })}>
          {children}
        </Pressable>
      );
    },
    // A wide table scrolls by itself, by keyboard as well.
    table: ({ children }) => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached without a mouse
      <section className="help-table" tabIndex={0}>
        <table>{children}</table>
      </section>
    ),
  };
};

/** Alone in its chunk with what reads Markdown. */
export const HelpText = ({ text }: { text: string }) => {
  const parts = useParts();
  return (
    <Markdown remarkPlugins={[remarkGfm]} components={parts}>
      {text}
    </Markdown>
  );
};
