// What the app notes can be read back, and nothing else is taken for it.
import { describe, expect, it } from "vitest";
import { readAppNote, writeAppNote } from "./app-note.ts";

describe("a note of the app", () => {
  it.each([
    { note: "try-refused", code: "recipient-refused", reply: "550-5.1.1 nobody\n550 5.1.1 here" },
    { note: "try-retry", code: "host-not-found", reply: null },
    { note: "try-interrupted", code: null, reply: null },
    { note: "try-unsure", code: null, reply: "354 go" },
  ] as const)("comes back as it was written: %j", (noted) => {
    expect(readAppNote(writeAppNote(noted))).toEqual(noted);
  });

  it.each(["", "I called them", "try", "try-refusedX recipient-refused"])("is not %j", (text) => {
    expect(readAppNote(text)).toBeNull();
  });
});
