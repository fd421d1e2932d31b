// The window's limit is main's.
import { expect, it } from "vitest";
import { mostAttachmentBytes } from "../../../electron/shared/attachment.ts";
import { mostAttachmentBytes as inWindow } from "./most-attachment-bytes.ts";

it("refuses just what main refuses", () => {
  expect(inWindow).toBe(mostAttachmentBytes);
});
