// Where the window stood last time, judged against the screens that are there now.

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type WindowState = { readonly bounds: Area; readonly maximized: boolean };

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;

/** By hand: the schemas are loaded later, beside the window's own start. */
const readState = (kept: unknown): WindowState | null => {
  const { bounds, maximized } = (kept ?? {}) as Partial<Record<keyof WindowState, unknown>>;
  const { x, y, width, height } = (bounds ?? {}) as Partial<Record<keyof Area, unknown>>;
  const isSound =
    isWhole(x, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) &&
    isWhole(y, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) &&
    isWhole(width, 640, 20_000) &&
    isWhole(height, 480, 20_000) &&
    typeof maximized === "boolean";
  return isSound ? ({ bounds: { x, y, width, height }, maximized } as WindowState) : null;
};

const normal = { width: 1180, height: 800 };

/** Enough of the title bar must lie on some screen for the person to grab it. */
const isReachable = (bounds: Area, screens: readonly Area[]) =>
  screens.some(
    (screen) =>
      bounds.x + bounds.width > screen.x + 100 &&
      bounds.x < screen.x + screen.width - 100 &&
      bounds.y >= screen.y &&
      bounds.y < screen.y + screen.height - 50,
  );

/** The bounds to open with: the kept ones if they are sound and on a screen, else a normal size placed by the system. */
export const chooseBounds = (
  kept: unknown,
  screens: readonly Area[],
): { bounds: Partial<Area>; maximized: boolean } => {
  const state = readState(kept);
  if (state === null) return { bounds: normal, maximized: false };
  const { bounds, maximized } = state;
  if (isReachable(bounds, screens)) return { bounds, maximized };
  return { bounds: { width: bounds.width, height: bounds.height }, maximized };
};
