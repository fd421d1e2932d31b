// What a person typed or pasted, as words to look for.
import { foldText } from "../companies/fold-text.ts";
import { splitFolded } from "./word-index.ts";

/** `splitTyped("https://www.example.org/privacy Inc")` is `["example", "org", "inc"]`: of a web address the host alone. */
export const splitTyped = (text: string): readonly string[] =>
  foldText(text)
    .split(" ")
    .flatMap((word) => splitFolded(/^(?:https?:\/\/(?:www\.)?|www\.)([^/?#:]+)/.exec(word)?.[1] ?? word));
