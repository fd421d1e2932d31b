// Goes through all letters for those that cannot be read, a few at a time: between them others can get a turn.
import type { Store } from "../adapters/store/store.ts";

/** Some milliseconds. */
const portion = 25;

/** Of each portion the ids that do not read, mostly none. Whoever asks for the next one reads on. */
export function* readUnreadable(requests: Pick<Store["requests"], "unreadable">): Generator<readonly string[]> {
  for (let after: number | null = 0; after !== null; ) {
    const { ids, last }: ReturnType<Store["requests"]["unreadable"]> = requests.unreadable(after, portion);
    yield ids;
    after = last;
  }
}
