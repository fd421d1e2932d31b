// The board without any wish: every request, the most urgent first.
import type { BoardWish } from "../../electron/shared/board.ts";

export const wholeBoard: BoardWish = {
  lane: null,
  text: "",
  right: null,
  law: null,
  slug: null,
  mark: null,
  sort: "urgency",
  isDescending: false,
};
