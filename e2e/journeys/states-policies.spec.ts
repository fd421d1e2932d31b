// A policy while it is read and when that fails, what its reading shows, and two texts compared; axe looks at each.
import { readingStages } from "../../electron/shared/lists.ts";
import { en } from "../../renderer/words/en.ts";
import { answerOtherwise, changed, fails, never } from "../fixtures/answer-otherwise.ts";
import { test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { examplePolicy } from "../fixtures/example-policy.ts";
import { begin, press, startWith, tell } from "../fixtures/scene.ts";
import { openRoom } from "../pages/open-room.ts";

const readFile = (page: Parameters<typeof take>[0], name: string, text: string) =>
  take(page, "policies:read", { kind: "file", name, bytes: new TextEncoder().encode(text) });

test("a policy is read, shown and compared", async ({ desk: { app, page } }) => {
  const scene = await begin({ app, page });
  const { see } = scene;
  await readFile(page, "one.txt", examplePolicy);
  await readFile(page, "two.txt", examplePolicy.replace("30 days", "45 days"));
  await startWith(scene, { "policies:read": never });
  await openRoom(page, "policies");
  await see("policies", "asking");
  await page.getByRole("textbox").fill(examplePolicy);
  await press(page, en.policies.read);
  for (const stage of readingStages) {
    await tell(app, "policies:progress", { stage });
    await see("policies", stage);
  }
  await startWith(scene, { "policies:read": fails("policy-kind-unknown") });
  await openRoom(page, "policies");
  await page.getByRole("textbox").fill(examplePolicy);
  await press(page, en.policies.read);
  await see("policies", "failed");

  const toReading = async () => {
    await openRoom(page, "policies");
    await press(page, /two\.txt/);
  };
  await startWith(scene, {});
  await toReading();
  await see("reading", "open");
  await answerOtherwise(app, { "policies:get": changed({ findings: [] }) });
  await toReading();
  await see("reading", "nothing-found");
  await answerOtherwise(app, { "policies:get": fails("reading-unknown") });
  await startWith(scene, { "policies:get": fails("reading-unknown") });
  await toReading();
  await see("reading", "failed");

  for (const [state, answer] of [
    ["comparing", { "policies:compare": never }],
    ["failed", { "policies:compare": fails() }],
    ["compared", {}],
  ] as const) {
    await startWith(scene, answer);
    await toReading();
    await press(page, en.changes.compareOnly);
    await see("changes", state);
  }
});
