// Pages of requests for the tests of the stores; addresses are reserved ones.
import type { RequestPage } from "../../../electron/shared/request.ts";
import type { Failure, Result } from "../../../electron/shared/result.ts";

/** A draft to a company, as main would show it. `id` ends the request's id. */
export const makePage = (
  id: number,
  { status = "draft", text = "Dear all" }: { status?: RequestPage["summary"]["status"]; text?: string } = {},
): RequestPage =>
  ({
    summary: {
      requestId: `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`,
      mode: "practice",
      reference: "RD-2026-7K3QX9",
      slug: "komet-sales",
      company: "Komet Sales",
      kind: "erasure",
      right: "erasure",
      status,
      overdue: false,
      createdAt: `2026-11-22T02:00:${String(id).padStart(2, "0")}.000Z`,
      sentOn: null,
      dueOn: null,
    },
    lawChoice: { law: "eu-gdpr", why: "lives-in-eea", isConditional: false },
    letter: {
      kind: "erasure",
      language: "en",
      from: { name: "Test Person", address: "person@example.org" },
      to: { name: "Komet Sales", address: "privacy@example.com" },
      subject: "A request",
      text,
    },
    customerNumber: null,
    due: { law: "eu-gdpr", dueOn: null, acknowledgeOn: null, steps: [] },
    dispatch: null,
    events: [],
    earlier: [],
    outdated: [],
  }) as unknown as RequestPage;

export const good = <T>(value: T): Result<T> => ({ ok: true, value });

export const bad = (code: Failure["code"], detail: string | null = null): Failure => ({
  ok: false,
  code,
  message: code,
  detail,
  retry: false,
});

/** A promise that the test settles itself, so that no test depends on speed. */
export const makeLater = <T>() => {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
};
