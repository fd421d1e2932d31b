// Waits for several things at once.

/** Resolves to all results in order. Throws the first failure, but only once nothing runs any more. */
export async function finishAll(works) {
  const ends = await Promise.allSettled(works);
  const failed = ends.find((end) => end.status === "rejected");
  if (failed !== undefined) throw failed.reason;
  return ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
}
