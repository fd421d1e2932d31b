// What a menu of the system asks the window to show.
import * as z from "zod";

export const MenuWish = z.enum(["settings", "about", "palette", "help", "shortcuts"]);
export type MenuWish = z.infer<typeof MenuWish>;
