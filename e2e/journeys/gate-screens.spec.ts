// The screens that keep the data closed, in light and dark, wide and narrow, both languages: axe finds nothing, nothing overflows.
import { test } from "../fixtures/desk.ts";
import { lookThroughGate } from "../fixtures/every-gate-screen.ts";
import { lookAtScreen, makeWide } from "../fixtures/look-at-screen.ts";
import { widthsIn } from "../fixtures/looks.ts";

for (const language of ["en", "de"] as const) {
  test(`the gate's screens, ${language}`, async ({ open }) => {
    test.setTimeout(600_000);
    const desk = await open({ asksPassphrase: true });
    await lookThroughGate(desk.page, language, async (name) => {
      for (const width of widthsIn(language)) {
        await makeWide(desk, width);
        await lookAtScreen(desk.page, { name: `gate-${name}`, language, width });
      }
    });
  });
}
