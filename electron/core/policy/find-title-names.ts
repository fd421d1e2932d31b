// Reads the company's name out of the page's title and the headings above the text: `Privacy Policy - Example Sales`.
import type { NameCandidate } from "./find-name-candidates.ts";
import { isNotName } from "./read-name.ts";

const ofTime = /\b(?:19|20)\d\d\b|^\d|version/i;
const separators = /\s[|•·»›>~:-]{1,2}\s|\s?[|»›]\s?|:\s/g;
/** What titles of policies say besides the name. */
const ofPolicy =
  /(?:privacy|cookies?|data protection)(?: (?:&|and) (?:cookies?|privacy|security|data protection))?(?: (?:policy|policies|notice|statement|practices|information|rights|center|centre))?|datenschutz(?:erkl[äa]e?rung|hinweise?|bestimmungen|information(?:en)?|richtlinien?)?|impressum|politique de (?:confidentialité|protection des données(?: personnelles)?|vie privée)|(?:protection des )?données personnelles|mentions légales|política de privaci?dad[e]?|aviso (?:legal|de privacidad)|informativa(?: sulla)? privacy|privacy ?policy|privacyverklaring|privacybeleid|terms(?: of (?:use|service))?|conditions|legal(?: notice)?|disclaimer|home(?: ?page)?|startseite|accueil|inicio|start|agb/gi;
const edges = /^[\s.,:|/>»›&-]+|[\s.,:|/>»›&-]+$/g;
/** Words that join the policy's name and the company's. */
const joins = new Set(
  "of for at from by the der des von vom für de du des da do la le del di dello della van on our your and und et y e".split(
    " ",
  ),
);

const trimPart = (part: string): string => {
  const words = part.replace(ofPolicy, " ").replace(edges, "").split(/\s+/);
  const isLoose = (word: string | undefined) =>
    joins.has((word ?? "").toLowerCase()) || /^[.,:|/>»›&-]*$/.test(word ?? "");
  while (words.length > 0 && isLoose(words[0])) words.shift();
  while (words.length > 0 && isLoose(words.at(-1))) words.pop();
  return words.join(" ").replace(edges, "").replace(/'s$/, "");
};

/** The parts of a title that could be a name, with how far each stands into it. */
const readTitle = (line: string): string[] =>
  line
    .split(separators)
    .map(trimPart)
    .filter((part) => {
      const words = part.split(" ");
      if (part.length < 2 || part.length > 50 || words.length > 6 || !/^["(]?[\p{Lu}\d]|^[a-z]{1,3}\p{Lu}/u.test(part))
        return false;
      return (
        /\p{L}{2}/u.test(part) && !ofTime.test(part) && !words.every((word) => isNotName(word) || /^\d+$/.test(word))
      );
    });

/** A sentence is no title: `We take care of your data.`; the full stop of `Example Ltd.` ends no sentence. */
const isSentence = (line: string): boolean =>
  /[.!?]\s/.test(line) ||
  (/[.!?]\s*$/.test(line) &&
    !/\b(?:inc|ltd|co|corp|llc|pty|bros|s\.a|b\.v|e\.v|s\.r\.l|s\.p\.a|e\.k|u\.g)\.\s*$/i.test(line)) ||
  /^(?:we|this|these|you|your|our|wir|diese[rs]?|sie|nous|cette|vous|esta?|questa?|deze|wij)\s\p{Ll}/iu.test(
    line.trim(),
  );

/** Names in the first line and the first two headings, where the text below has them too. */
export const findTitleNames = (
  plain: string,
  headings: readonly { readonly start: number; readonly end: number }[],
): NameCandidate[] => {
  const begin = plain.search(/\S/);
  if (begin === -1) return [];
  const lineEnd = plain.indexOf("\n", begin);
  const first = { start: begin, end: Math.min(lineEnd === -1 ? plain.length : lineEnd, begin + 160) };
  const lines = [
    first,
    ...headings.slice(0, 2).filter(({ start, end }) => start > begin && start < 1500 && end - start < 120),
  ];
  return lines.flatMap(({ start, end }) => {
    const line = plain.slice(start, end);
    if (isSentence(line)) return [];
    const values = readTitle(line);
    const isOfPolicy = trimPart(line) !== line.trim();
    return values.flatMap((value) => {
      const at = plain.indexOf(value, start);
      if (at === -1 || at > end) return [];
      // a word alone may be a chapter's: `Hosting`; beside the policy's own name it is whose policy it is
      const isRepeated = (isOfPolicy || value.includes(" ")) && plain.indexOf(value, end) !== -1;
      const isPlain = isOfPolicy && start === begin && values.length === 1;
      const name = { value, start: at, end: at + value.length };
      return [{ name, score: isRepeated ? 4 : isPlain ? 3.5 : 2.5, rule: "company/in-title" }];
    });
  });
};
