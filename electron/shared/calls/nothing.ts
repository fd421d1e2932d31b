// What most calls are given. Alone: the calls of the first picture need no more of what calls are given.
import * as z from "zod";

export const nothing = z.undefined();
