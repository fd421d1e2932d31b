// Puts off what is not in the next picture until that stands.

/** `ms`: how much later still. Gives what calls it off. */
export const afterPicture = (work: () => void, ms = 0): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work, ms);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};
