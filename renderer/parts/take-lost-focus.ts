// For a place that takes the focus which went with a part of the page, and none from where the person is by now.

/**
 * Asks two frames later: a dialog gives the focus back one frame after it closed, and only what is still without one
 * then has lost it. The answer ends the waiting.
 */
export const takeLostFocus = (take: () => void): (() => void) => {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) take();
    });
  });
  return () => cancelAnimationFrame(frame);
};
