// The texts to measure with: pieces of 15 kB of real policies, or of an invented one where the set is not here.
import { readDevSet, readDevText } from "./dev-set.ts";

export const pieceLength = 15_000;

const invented =
  "We are Example Ltd. You have the right to access your personal data and to have it erased. Write to privacy@example.org; we " +
  "answer within 30 days. We do not sell your data. You may lodge a complaint with a supervisory authority. Last updated: 1 May 2024.\n\n";

export type BenchTexts = { readonly pieces: readonly string[]; readonly areReal: boolean };

/** Each policy cut or repeated to 15,000 characters. */
export const readBenchTexts = async (): Promise<BenchTexts> => {
  const set = await readDevSet();
  const texts = set === null ? [invented] : await Promise.all(set.map(readDevText));
  const fill = (text: string) => `${text}\n\n`.repeat(Math.ceil(pieceLength / (text.length + 2))).slice(0, pieceLength);
  return { pieces: texts.map(fill), areReal: set !== null };
};
