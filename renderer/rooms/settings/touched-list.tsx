// Requests by company and reference, the first few of them.
import type { ReactNode } from "react";
import type { TouchedRequest } from "../../../electron/shared/touched.ts";
import { useWords } from "../../words/use-words.ts";

const mostNamed = 8;

type Props = { requests: readonly TouchedRequest[]; beside?: (request: TouchedRequest) => ReactNode };

export const TouchedList = ({ requests, beside }: Props) => {
  const { t } = useWords();
  const more = requests.length - mostNamed;
  return (
    <ul>
      {requests.slice(0, mostNamed).map((request) => (
        <li key={request.requestId}>
          {request.company}, {request.reference} {beside?.(request)}
        </li>
      ))}
      {more > 0 && <li>{t("touched.more", { count: more })}</li>}
    </ul>
  );
};
