// Pages of a server that behaves, and of servers that do not.
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testCertificate } from "../../../e2e/mail/test-certificate.ts";
import { page, type Site, type SiteAnswer, sendOn, startSite } from "../../../e2e/web/start-site.ts";
import { isPublicAddress } from "../../core/pages/is-public-address.ts";
import { Instant } from "../../shared/day.ts";
import type { PageUse } from "../../shared/lists.ts";
import { openSocket } from "../smtp/open-socket.ts";
import { createFetchPage } from "./create-fetch-page.ts";
import type { OpenSocket } from "./open-secure-socket.ts";
import { type PageLimits, pageLimits } from "./page-limits.ts";

const now = Instant.parse("2026-05-03T10:00:00.000Z");
let site: Site;
let lookups: string[];

type Wish = {
  readonly url: string;
  readonly use?: PageUse;
  readonly limits?: Partial<PageLimits>;
  readonly lookUp?: (host: string) => Promise<readonly string[]>;
  readonly openSocket?: OpenSocket;
  readonly signal?: AbortSignal;
  readonly progress?: (state: { host: string; received: number }) => void;
};

/** The tests' server stands on this machine; every other address is judged as it is in the app. */
const fetchPage = ({ url, use = "policy", limits = {}, lookUp, signal, progress, ...others }: Wish) =>
  createFetchPage({
    lookUp: (host) => {
      lookups.push(host);
      return lookUp?.(host) ?? Promise.resolve(["127.0.0.1"]);
    },
    openSocket: others.openSocket ?? openSocket,
    isPublic: (address) => address === "127.0.0.1" || isPublicAddress(address),
    ownNetworks: () => ["192.0.2.9/24", "2606:4700:4700:1::5/64", "93.184.215.14/32"],
    authorities: testCertificate.authority,
    browser: "Browser of the tests",
    now: () => now,
    limits: { ...pageLimits, [use]: { ...pageLimits[use], ...limits } },
  })(
    { url, use, language: "de" },
    { signal: signal ?? new AbortController().signal, progress: progress ?? (() => undefined) },
  );

const serve = async (answers: Readonly<Record<string, SiteAnswer>>): Promise<Site> => {
  site = await startSite(answers);
  return site;
};

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const policy = "<!doctype html><title>Privacy</title><p>We keep your data in Zürich.";

beforeEach(() => {
  lookups = [];
});
afterEach(async () => {
  await site.stop();
});

describe("a page that is there", () => {
  it("comes whole, with where it was fetched from", async () => {
    await serve({ "/privacy": page(policy) });
    const fetched = await fetchPage({ url: site.at("/privacy?lang=de") });
    expect(fetched).toMatchObject({
      ok: true,
      value: {
        name: "privacy.html",
        origin: {
          asked: site.at("/privacy?lang=de"),
          hops: [],
          fetchedAt: now,
          type: "text/html",
          size: Buffer.byteLength(policy),
        },
      },
    });
    expect(fetched.ok && text(fetched.value.bytes)).toBe(policy);
  });

  it("is asked for once, without cookies, referrer or login, and with nothing else of it", async () => {
    await serve({ "/privacy": page(`${policy}<img src="/pixel.png"><script src="/track.js"></script>`) });
    await fetchPage({ url: site.at("/privacy") });
    expect(site.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(["GET /privacy"]);
    expect(Object.keys(site.asked[0]?.headers ?? {}).sort()).toEqual(
      ["accept", "accept-encoding", "accept-language", "connection", "host", "user-agent"].sort(),
    );
    expect(site.asked[0]?.headers).toMatchObject({
      "user-agent": "Browser of the tests",
      "accept-language": "de,en;q=0.5",
      connection: "close",
    });
  });

  it.each([
    ["gzip", gzipSync(policy)],
    ["br", brotliCompressSync(policy)],
  ])("is unpacked (%s)", async (packing, packed) => {
    await serve({ "/": page(packed, { "Content-Type": "text/html", "Content-Encoding": packing }) });
    const fetched = await fetchPage({ url: site.at("/") });
    expect(fetched.ok && text(fetched.value.bytes)).toBe(policy);
  });

  it("comes as it was written, with what the header says of that", async () => {
    const bytes = Buffer.from("<p>Gäste in Zürich haben das Recht auf Löschung", "latin1");
    await serve({ "/": page(bytes, { "Content-Type": "text/html; charset=ISO-8859-1" }) });
    const fetched = await fetchPage({ url: site.at("/") });
    expect(fetched.ok && Buffer.from(fetched.value.bytes).toString("latin1")).toBe(bytes.toString("latin1"));
    expect(fetched).toMatchObject({ value: { charset: "iso-8859-1", origin: { size: bytes.length } } });
  });

  it("tells how much has come, and from whom", async () => {
    await serve({ "/": page("a".repeat(300_000), { "Content-Type": "text/plain" }) });
    const told: { host: string; received: number }[] = [];
    await fetchPage({ url: site.at("/"), progress: (state) => told.push(state) });
    expect(told[0]).toEqual({ host: new URL(site.at("/")).host, received: 0 });
    expect(told.at(-1)?.received).toBeGreaterThan(200_000);
  });

  it("may be a list of companies", async () => {
    await serve({ "/files/registry.csv": page("name\nExample Org", { "Content-Type": "text/csv" }) });
    const fetched = await fetchPage({ url: site.at("/files/registry.csv"), use: "directory" });
    expect(fetched).toMatchObject({ ok: true, value: { name: "registry.csv" } });
  });
});

describe("redirects", () => {
  it("are followed one by one, each looked up anew and without the cookies of the one before", async () => {
    await serve({
      "/": sendOn("/de/"),
      "/de/": sendOn("privacy", 301),
      "/de/privacy": page(policy),
    });
    const fetched = await fetchPage({ url: site.at("/") });
    expect(fetched).toMatchObject({
      ok: true,
      value: { origin: { asked: site.at("/"), hops: [site.at("/de/"), site.at("/de/privacy")] } },
    });
    expect(lookups).toEqual(["mail.example.org", "mail.example.org", "mail.example.org"]);
    expect(site.asked.flatMap(({ headers }) => (headers.cookie === undefined ? [] : [headers.cookie]))).toEqual([]);
  });

  it("are judged as a browser reads them, whatever signs stand in their query", async () => {
    await serve({ "/": sendOn("/de?a=b\\c|{d}^`e f"), "/de": page(policy) });
    const hops = [site.at("/de?a=b\\c|{d}^`e%20f")];
    expect(await fetchPage({ url: site.at("/") })).toMatchObject({ ok: true, value: { origin: { hops } } });
    expect(site.asked.map(({ url }) => url)).toEqual(["/", "/de?a=b\\c|{d}^`e%20f"]);
  });

  it.each([
    ["UTF-8", Buffer.from("/größe").toString("latin1"), "/gr%C3%B6%C3%9Fe"],
    ["Latin-1", "/gr\u00f6sse", "/gr%C3%B6sse"],
  ])("are read as their bytes were written: %s", async (_how, to, path) => {
    await serve({ "/": sendOn(to), [path]: page(policy) });
    expect(await fetchPage({ url: site.at("/") })).toMatchObject({
      ok: true,
      value: { origin: { hops: [site.at(path)] } },
    });
  });

  it("that go round end", async () => {
    await serve({ "/a": sendOn("/b"), "/b": sendOn("/a") });
    expect(await fetchPage({ url: site.at("/a") })).toMatchObject({ ok: false, code: "page-redirects" });
    expect(site.asked).toHaveLength(6);
  });

  it.each([
    ["http", "http://mail.example.org/privacy"],
    ["another kind of address", "file:///etc/passwd"],
    ["a number", "https://127.0.0.1/"],
    ["a name nearby", "https://localhost/"],
    ["a login", "https://kim:secret@mail.example.org/"],
    ["nothing that is an address", "https://:::/"],
  ])("to %s are not followed", async (_what, to) => {
    await serve({ "/": sendOn(to) });
    expect(await fetchPage({ url: site.at("/") })).toMatchObject({ ok: false, code: "page-redirect-unlawful" });
    expect(site.asked).toHaveLength(1);
  });

  it("to a name that leads into a network are not followed", async () => {
    await serve({ "/": sendOn("https://inside.example.org/admin") });
    const lookUp = (host: string) => Promise.resolve([host === "inside.example.org" ? "192.168.1.1" : "127.0.0.1"]);
    expect(await fetchPage({ url: site.at("/"), lookUp })).toMatchObject({
      ok: false,
      code: "page-redirect-unlawful",
      detail: "inside.example.org",
    });
  });
});

describe("names", () => {
  it.each([
    [["10.0.0.5"]],
    [["1.1.1.1", "10.0.0.5"]],
    [["fd00::1"]],
    [["::ffff:127.0.0.1"]],
    // A machine at home with a public address, and this computer itself.
    [["2606:4700:4700:1::aaaa"]],
    [["93.184.215.14"]],
  ])("that lead to %j are not asked", async (found) => {
    await serve({ "/": page(policy) });
    const asked = await fetchPage({ url: site.at("/"), lookUp: () => Promise.resolve(found) });
    expect(asked).toMatchObject({ ok: false, code: "web-address-private", detail: "mail.example.org" });
    expect(site.asked).toEqual([]);
  });

  it("are looked up once for each question: what a name server says the second time is not heard", async () => {
    await serve({ "/": page(policy) });
    let count = 0;
    const lookUp = () => Promise.resolve([count++ === 0 ? "127.0.0.1" : "10.0.0.5"]);
    expect(await fetchPage({ url: site.at("/"), lookUp })).toMatchObject({ ok: true });
    expect(count).toBe(1);
  });

  it("that are not there are said so", async () => {
    await serve({});
    const lookUp = () => Promise.reject(new Error("ENOTFOUND"));
    expect(await fetchPage({ url: site.at("/"), lookUp })).toMatchObject({ ok: false, code: "site-not-found" });
  });

  it("that are never answered for end", async () => {
    await serve({});
    const lookUp = () => new Promise<never>(() => undefined);
    expect(await fetchPage({ url: site.at("/"), lookUp, limits: { connect: 20 } })).toMatchObject({
      ok: false,
      code: "page-took-too-long",
    });
  });
});

describe("connections", () => {
  it("to nobody are said so", async () => {
    const { at } = await serve({});
    await site.stop();
    expect(await fetchPage({ url: at("/") })).toMatchObject({ ok: false, code: "site-unreachable" });
  });

  it("with a certificate for another name are not used", async () => {
    await serve({ "/": page(policy) });
    const url = site.at("/").replace("mail.", "other.");
    expect(await fetchPage({ url })).toMatchObject({ ok: false, code: "site-not-trusted" });
    expect(site.asked).toEqual([]);
  });

  it("with a certificate that is over are not used", async () => {
    site = await startSite({ "/": page(policy) }, { certificate: testCertificate.expired });
    expect(await fetchPage({ url: site.at("/") })).toMatchObject({ ok: false, code: "site-not-trusted" });
    expect(site.asked).toEqual([]);
  });

  it("that break in the middle give nothing", async () => {
    await serve({
      "/": (_request, response) => {
        response.writeHead(200, { "Content-Type": "text/html", "Content-Length": "5000" });
        response.write("<p>We keep", () => response.destroy());
      },
    });
    expect(await fetchPage({ url: site.at("/") })).toMatchObject({ ok: false, code: "page-broke-off" });
  });

  it("that break before an answer give nothing", async () => {
    await serve({ "/": (request) => void request.socket.destroy() });
    expect(await fetchPage({ url: site.at("/") })).toMatchObject({ ok: false, code: "page-broke-off" });
  });

  it("are given up at once when the person stops while they are being reached; a late connection is closed", async () => {
    await serve({ "/": page(policy) });
    const stop = new AbortController();
    let letThrough = (): void => undefined;
    const isSlow = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const late = new Promise<boolean>((resolve) => {
      // One that does not hear the word to stop.
      const slow: OpenSocket = async ({ signal: _unheard, ...wish }) => {
        stop.abort();
        await isSlow;
        const opening = await openSocket(wish);
        if (opening.kind === "open") opening.socket.once("close", () => resolve(true));
        return opening;
      };
      void fetchPage({ url: site.at("/"), openSocket: slow, signal: stop.signal }).then((fetched) => {
        expect(fetched).toMatchObject({ ok: false, code: "reading-stopped" });
        letThrough();
      });
    });
    expect(await late).toBe(true);
    expect(site.asked).toEqual([]);
  });

  it("are not begun after the word to stop", async () => {
    await serve({ "/": page(policy) });
    const stop = new AbortController();
    const lookup = () => {
      stop.abort();
      return Promise.resolve(["127.0.0.1"]);
    };
    const wish = { host: "mail.example.org", port: site.port, timeout: 1000, lookup };
    expect(await openSocket(wish)).toMatchObject({ kind: "open" });
    expect(await openSocket({ ...wish, signal: stop.signal })).toMatchObject({ kind: "failed" });
  });

  it("are ended when the person stops, and nothing stays open", async () => {
    const stop = new AbortController();
    await serve({
      "/": (_request, response) => {
        response.writeHead(200, { "Content-Type": "text/html" });
        response.write("<p>We keep", () => stop.abort());
      },
    });
    expect(await fetchPage({ url: site.at("/"), signal: stop.signal })).toMatchObject({
      ok: false,
      code: "reading-stopped",
    });
    await expect.poll(() => site.open()).toBe(0);
  });
});

describe("what is too much", () => {
  it("is refused by what the server says of its length", async () => {
    await serve({
      "/": (_request, response) => {
        response.writeHead(200, { "Content-Type": "text/html", "Content-Length": String(50 * 1024 * 1024) });
        response.write("<p>");
      },
    });
    expect(await fetchPage({ url: site.at("/") })).toMatchObject({ ok: false, code: "page-too-large" });
  });

  it("ends where a page has no end", async () => {
    await serve({
      "/": (_request, response) => {
        response.writeHead(200, { "Content-Type": "text/html" });
        const more = (error?: Error | null) => {
          if (!error) response.write("a".repeat(16_384), more);
        };
        more();
      },
    });
    expect(await fetchPage({ url: site.at("/"), limits: { bytes: 200_000 } })).toMatchObject({
      ok: false,
      code: "page-too-large",
    });
    await expect.poll(() => site.open()).toBe(0);
  });

  it.each([
    ["gzip", gzipSync(Buffer.alloc(40 * 1024 * 1024))],
    ["br", brotliCompressSync(Buffer.alloc(40 * 1024 * 1024))],
  ])("is not unpacked (%s)", async (packing, packed) => {
    await serve({ "/": page(packed, { "Content-Type": "text/html", "Content-Encoding": packing }) });
    expect(packed.length).toBeLessThan(1024 * 1024);
    expect(await fetchPage({ url: site.at("/") })).toMatchObject({ ok: false, code: "page-too-large" });
  });

  it("ends where a page comes drop by drop", async () => {
    await serve({
      "/": (_request, response) => {
        response.writeHead(200, { "Content-Type": "text/html" });
        const drop = setInterval(() => response.write("a"), 5);
        response.once("close", () => clearInterval(drop));
      },
    });
    expect(await fetchPage({ url: site.at("/"), limits: { whole: 200 } })).toMatchObject({
      ok: false,
      code: "page-took-too-long",
    });
  });

  it("ends where no answer comes", async () => {
    await serve({ "/": () => undefined });
    expect(await fetchPage({ url: site.at("/"), limits: { answer: 50 } })).toMatchObject({
      ok: false,
      code: "page-took-too-long",
    });
  });

  it("ends where the head of the answer has no end", async () => {
    await serve({
      "/": (request) => {
        request.socket.write("HTTP/1.1 200 OK\r\n");
        const more = (error?: Error | null) => {
          if (!error) request.socket.write(`X-More: ${"a".repeat(4000)}\r\n`, more);
        };
        more();
      },
    });
    expect(await fetchPage({ url: site.at("/") })).toMatchObject({ ok: false, code: "page-broke-off" });
  });
});

describe("what is no page", () => {
  it.each([
    [404, "page-missing"],
    [410, "page-missing"],
    [403, "page-refused"],
    [401, "page-refused"],
    [451, "page-refused"],
    [429, "page-too-often"],
    [500, "page-server-trouble"],
    [503, "page-server-trouble"],
    [304, "page-refused"],
  ])("status %i is %s, and is not asked again", async (status, code) => {
    await serve({ "/": (_request, response) => void response.writeHead(status).end(status === 304 ? "" : "<p>No.") });
    expect(await fetchPage({ url: site.at("/") })).toMatchObject({ ok: false, code });
    expect(site.asked).toHaveLength(1);
  });

  it("of another type is refused before it comes", async () => {
    await serve({
      "/": (_request, response) => {
        response.writeHead(200, { "Content-Type": "video/mp4" });
        response.write("no end");
      },
    });
    expect(await fetchPage({ url: site.at("/") })).toMatchObject({ ok: false, code: "page-wrong-type" });
  });

  it("and lies about it is refused by its bytes", async () => {
    const picture = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
    await serve({ "/": page(picture), "/list": page("<!doctype html><p>Log in", { "Content-Type": "text/csv" }) });
    expect(await fetchPage({ url: site.at("/") })).toMatchObject({ ok: false, code: "page-wrong-type" });
    expect(await fetchPage({ url: site.at("/list"), use: "directory" })).toMatchObject({
      ok: false,
      code: "page-wrong-type",
    });
  });

  it.each([["gzip"], ["x-made-up"]])("packed as %s and is not whole", async (packing) => {
    await serve({ "/": page("no such packing", { "Content-Type": "text/html", "Content-Encoding": packing }) });
    expect(await fetchPage({ url: site.at("/") })).toMatchObject({ ok: false, code: "page-broke-off" });
  });

  it("at an address that may not be asked is not asked", async () => {
    await serve({});
    expect(await fetchPage({ url: "https://localhost/" })).toMatchObject({ ok: false, code: "web-address-private" });
    expect(lookups).toEqual([]);
  });
});
