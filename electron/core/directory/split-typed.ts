// What a person typed or pasted, as words to look for.
import { foldText } from "../companies/fold-text.ts";
import { splitFolded } from "./word-index.ts";

/** `hostOf("https://www.example.org/privacy")` is `"example.org"`; what is no web address stays as it is. */
export const hostOf = (word: string): string => /^(?:https?:\/\/(?:www\.)?|www\.)([^/?#:]+)/.exec(word)?.[1] ?? word;

/** `splitTyped("https://www.example.org/privacy Inc")` is `["example", "org", "inc"]`: of a web address the host alone. */
export const splitTyped = (text: string): readonly string[] =>
  foldText(text)
    .split(" ")
    .flatMap((word) => splitFolded(hostOf(word)));
