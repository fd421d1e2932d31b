// A web server for tests, by https, with the certificate of the test mail servers: it answers as each test says.
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { testCertificate } from "../mail/test-certificate.ts";

export type Asked = { readonly url: string; readonly method: string; readonly headers: IncomingHttpHeaders };

export type SiteAnswer = (request: IncomingMessage, response: ServerResponse) => void;

type Wishes = { readonly certificate?: string };

/** The only name in its certificate that is none of this machine's. */
export const siteName = "mail.example.org";

/**
 * Listens on 127.0.0.1; whoever trusts `authority` (PEM) trusts it as `mail.example.org`. Where no answer is given for a
 * path there is none.
 *
 * `const site = await startSite({ "/privacy": page("<p>We keep …") });`
 */
export const startSite = async (answers: Readonly<Record<string, SiteAnswer>>, wishes: Wishes = {}) => {
  const asked: Asked[] = [];
  const lines = new Set<Duplex>();
  const server = https.createServer(
    { key: testCertificate.key, cert: wishes.certificate ?? testCertificate.certificate },
    (request, response) => {
      const { url = "", method = "", headers } = request;
      asked.push({ url, method, headers });
      const answer = answers[url.split("?")[0] ?? ""];
      if (answer !== undefined) return answer(request, response);
      response.writeHead(404, { "Content-Type": "text/html" }).end("<p>There is no such page.");
    },
  );
  server.on("connection", (line) => {
    lines.add(line);
    line.once("close", () => lines.delete(line));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    /** `https://mail.example.org:PORT/path` */
    at: (path: string) => `https://${siteName}:${port}${path}`,
    authority: testCertificate.authority,
    asked: asked as readonly Asked[],
    /** Connections that are still there. */
    open: () => lines.size,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const line of lines) line.destroy();
      }),
  };
};
export type Site = Awaited<ReturnType<typeof startSite>>;

export const page =
  (
    body: string | Uint8Array,
    headers: Readonly<Record<string, string>> = { "Content-Type": "text/html" },
  ): SiteAnswer =>
  (_request, response) => {
    response.writeHead(200, headers).end(body);
  };

export const sendOn =
  (to: string, status = 302): SiteAnswer =>
  (_request, response) => {
    response.writeHead(status, { Location: to, "Set-Cookie": "visitor=1; Path=/" }).end("<p>It has moved.");
  };
