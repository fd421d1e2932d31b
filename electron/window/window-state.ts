// Where the window stood last time, judged against the screens that are there now.
import { z } from "zod";

const Bounds = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(640).max(20_000),
  height: z.int().min(480).max(20_000),
});
export const WindowState = z.object({ bounds: Bounds, maximized: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;
type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

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
  const parsed = WindowState.safeParse(kept);
  if (!parsed.success) return { bounds: normal, maximized: false };
  const { bounds, maximized } = parsed.data;
  if (isReachable(bounds, screens)) return { bounds, maximized };
  return { bounds: { width: bounds.width, height: bounds.height }, maximized };
};
