// Wall: the origin of the hidden window that prints. It serves one page to one window, once.

/** To be registered before `ready`. Unknown to every session but the hidden window's. */
export const printingScheme = {
  scheme: "printing",
  privileges: { standard: true, secure: true, supportFetchAPI: false, corsEnabled: false, stream: false },
};

/** Nothing runs, loads or speaks; the page's own style is all there is. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "sandbox",
  ].join("; ");

/** Answers for `${origin}/` (`printing://<token>`) with the page, the first time. */
export const createPrintingScheme = ({
  origin,
  page,
  nonce,
}: {
  readonly origin: string;
  readonly page: string;
  readonly nonce: string;
}) => {
  let isServed = false;
  return (request: Pick<Request, "url" | "method">): Response => {
    if (isServed || request.method !== "GET" || request.url !== `${origin}/`)
      return new Response(null, { status: 404 });
    isServed = true;
    return new Response(page, {
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": policy(nonce),
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      },
    });
  };
};
