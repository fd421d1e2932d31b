// The first page: when the window has it whole, and that it is said when it cannot be had.
import type { ProtocolRequest, ProtocolResponse } from "electron";
import { expect, it } from "vitest";
import type { FileAnswer } from "./app-protocol.ts";
import { serveFiles } from "./serve-files.ts";

const page = '<script type="module" src="/assets/a.js"></script><link rel="stylesheet" href="/assets/a.css">';
const there: Record<string, string> = {
  "app://desk/": page,
  "app://desk/assets/a.js": "1",
  "app://desk/assets/a.css": "",
};

const answerFrom =
  (files: Record<string, string>) =>
  async ({ url }: { readonly url: string }): Promise<FileAnswer> => {
    const text = files[url];
    return text === undefined
      ? { status: 404, headers: {}, body: null }
      : { status: 200, headers: { "x-content-type-options": "nosniff" }, body: Buffer.from(text) };
  };

const serve = (answer: (request: { readonly url: string }) => Promise<FileAnswer>) => {
  let handler: Parameters<Parameters<typeof serveFiles>[0]["register"]>[0] = () => undefined;
  let arrived: (url: string) => void = () => undefined;
  const failures: unknown[] = [];
  let said = "waits";
  const pageHere = serveFiles({
    register: (given) => {
      handler = given;
    },
    hearArrivals: (hear) => {
      arrived = hear;
    },
    answer,
    failed: (error) => failures.push(error),
  });
  const end = pageHere.then(
    () => {
      said = "here";
    },
    (error: Error) => {
      said = error.message;
    },
  );
  const ask = (url: string) =>
    new Promise<ProtocolResponse>((resolve) => handler({ url, method: "GET" } as ProtocolRequest, resolve));
  return {
    ask,
    arrived: (url: string) => arrived(url),
    said: () => said,
    end,
    failures,
  };
};

it("waits until the page and every file that it names have reached the window", async () => {
  const { ask, arrived, said, end } = serve(answerFrom(there));
  const answers = [await ask("app://desk/"), await ask("app://desk/assets/a.js")];
  answers.push(await ask("app://desk/assets/a.css"));
  expect(answers.map(({ statusCode, data }) => [statusCode, String(data)])).toEqual([
    [200, page],
    [200, "1"],
    [200, ""],
  ]);
  expect(answers[0]?.headers).toEqual({ "x-content-type-options": "nosniff" });
  arrived("app://desk/");
  arrived("app://desk/assets/a.css");
  await Promise.resolve();
  expect(said()).toBe("waits");
  arrived("app://desk/assets/a.js");
  await end;
  expect(said()).toBe("here");
});

it("says that the page is not there", async () => {
  const { ask, said, end } = serve(answerFrom({}));
  expect((await ask("app://desk/")).statusCode).toBe(404);
  await end;
  expect(said()).toBe("app://desk/ was answered by 404.");
});

it("says that a file which the page names is not there", async () => {
  const { ask, said, end } = serve(answerFrom({ "app://desk/": page }));
  await ask("app://desk/");
  await ask("app://desk/assets/a.js");
  await end;
  expect(said()).toBe("app://desk/assets/a.js was answered by 404.");
});

it("says that the page cannot be read, and answers the window", async () => {
  const { ask, said, end } = serve(() => Promise.reject(new Error("EIO")));
  expect(await ask("app://desk/")).toEqual({ error: -9 });
  await end;
  expect(said()).toBe("EIO");
});

it("reports a later file that cannot be read, and takes one that is not there for no bug", async () => {
  const { ask, arrived, failures, end } = serve((request) =>
    request.url.endsWith("broken.js") ? Promise.reject(new Error("EIO")) : answerFrom(there)(request),
  );
  for (const url of Object.keys(there)) {
    await ask(url);
    arrived(url);
  }
  await end;
  expect((await ask("app://desk/assets/none.js")).statusCode).toBe(404);
  expect(await ask("app://desk/assets/broken.js")).toEqual({ error: -9 });
  expect(failures).toEqual([new Error("EIO")]);
});
