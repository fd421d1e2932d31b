// The printing window's origin: one page, once.
import { describe, expect, it } from "vitest";
import { createPrintingScheme } from "./printing-scheme.ts";

const origin = "printing://0123";
const serve = () => createPrintingScheme({ origin, page: "<p>letter", nonce: "abc" });
const get = (url: string) => ({ url, method: "GET" });

describe("the printing window's origin", () => {
  it("hands its page out once, under a policy that allows the page's own style and nothing else", async () => {
    const answer = serve();
    const page = answer(get(`${origin}/`));
    expect(await page.text()).toBe("<p>letter");
    const rules = page.headers.get("content-security-policy") ?? "";
    expect(rules.split("; ")).toEqual([
      "default-src 'none'",
      "style-src 'nonce-abc'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "sandbox",
    ]);
    expect(answer(get(`${origin}/`)).status).toBe(404);
  });

  it.each(["printing://4567/", `${origin}/x`, `${origin}/?`, `${origin}.example/`])("has nothing for %s", (url) => {
    expect(serve()(get(url)).status).toBe(404);
  });

  it("answers to GET alone", () => {
    expect(serve()({ url: `${origin}/`, method: "POST" }).status).toBe(404);
  });
});
