// Wall: `app://desk/` gives out the window's files and nothing else of this machine.
import { expect, test } from "../fixtures/desk.ts";

const outside = [
  "app://desk/../main.cjs",
  "app://desk/..%2fmain.cjs",
  "app://desk/%2e%2e%2fmain.cjs",
  "app://desk/..%5cmain.cjs",
  "app://desk/assets/..%2f..%2f..%2f..%2fpackage.json",
  "app://desk//etc/passwd",
  "app://desk/%2fetc%2fpasswd",
  "app://desk/index.html%00.js",
  "app://elsewhere/index.html",
];

test("nothing outside the window's folder is served", async ({ desk }) => {
  // The session's own fetch stands outside the page: no content policy is in its way.
  const answers = await desk.app.evaluate(
    async ({ session }, urls) =>
      Promise.all(
        urls.map((url) =>
          session.defaultSession.fetch(url).then(
            async (response) => `${response.status} ${(await response.text()).length}`,
            () => "failed",
          ),
        ),
      ),
    outside,
  );
  expect(answers.filter((answer) => answer !== "404 0" && answer !== "failed")).toEqual([]);
  const page = await desk.app.evaluate(async ({ session }) =>
    (await session.defaultSession.fetch("app://desk/")).text(),
  );
  expect(page).toContain("<title>Rightsdesk</title>");
});

test("two loads have two nonces, and no unsafe source is allowed", async ({ desk }) => {
  const policies = await desk.app.evaluate(async ({ session }) => {
    const load = async () =>
      (await session.defaultSession.fetch("app://desk/")).headers.get("content-security-policy") ?? "";
    return [await load(), await load()];
  });
  expect(policies[0]).toContain("default-src 'none'");
  expect(policies[0]).not.toContain("unsafe");
  expect(policies[0]).not.toBe(policies[1]);
});

test("file:// opens nothing in the window", async ({ desk }) => {
  const outcome = await desk.page.evaluate(async () => {
    const url = "file:///etc/hostname";
    const ended = (element: HTMLImageElement | HTMLScriptElement) =>
      new Promise<string>((resolve) => {
        element.onload = () => resolve("read");
        element.onerror = () => resolve("refused");
        element.src = url;
        document.head.append(element);
      });
    return {
      fetch: await fetch(url).then(
        () => "read",
        () => "refused",
      ),
      script: await ended(document.createElement("script")),
      image: await ended(document.createElement("img")),
    };
  });
  expect(outcome).toEqual({ fetch: "refused", script: "refused", image: "refused" });
  desk.complaints.length = 0;
});
