// Fetches the project's packages; `run-once-built.mjs` runs this where they are missing.
import { prepareScripts } from "../runtime/prepare.mjs";
import { runScript } from "../runtime/say.mjs";

await runScript(async () => {
  await prepareScripts();
  return 0;
});
