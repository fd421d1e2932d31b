// Requests by company and reference: the first few of them, or all where each has something to press beside it.
import type { ReactNode } from "react";
import type { TouchedRequest } from "../../../electron/shared/touched.ts";
import { useWords } from "../../words/use-words.ts";

const mostNamed = 8;

type Props = { requests: readonly TouchedRequest[]; beside?: (request: TouchedRequest) => ReactNode };

export const TouchedList = ({ requests, beside }: Props) => {
  const { t } = useWords();
  const shown = beside === undefined ? requests.slice(0, mostNamed) : requests;
  const more = requests.length - shown.length;
  return (
    <ul>
      {shown.map((request) => (
        <li key={request.requestId}>
          {request.company}, {request.reference} {beside?.(request)}
        </li>
      ))}
      {more > 0 && <li>{t("touched.more", { count: more })}</li>}
    </ul>
  );
};
