// Writes results in the order of their policies, with only so many under way as the workers can take.

/** What is under way beside what the workers hold, so that none of them waits for the slowest. */
const aheadPerJob = 4;

export type Output = { readonly write: (line: string) => Promise<void> };

/**
 * Runs `work` for each item of `items`, at most some a job at once, and hands the lines to `output` in the items' order.
 * An item is only taken from `items` when there is room for it: a slow reader of our output slows our input down.
 */
export const writeResults = async <T>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<string>,
  { jobs, output }: { readonly jobs: number; readonly output: Output },
): Promise<void> => {
  const underWay: Promise<string>[] = [];
  const writeFirst = async () => {
    const first = underWay.shift();
    if (first !== undefined) await output.write(await first);
  };
  for await (const item of items) {
    underWay.push(work(item));
    if (underWay.length >= jobs * aheadPerJob) await writeFirst();
  }
  while (underWay.length > 0) await writeFirst();
};
