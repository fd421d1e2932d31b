// One request: a letter that can still be changed, or the page of one that was approved.
import { useEffect } from "react";
import type { Slug } from "../../../electron/shared/company.ts";
import type { RequestId } from "../../../electron/shared/request.ts";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Page } from "../../parts/page.tsx";
import { shows } from "../../parts/room-states.ts";
import { useRequest } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { LetterDesk } from "./letter-desk.tsx";
import { RequestPageView } from "./request-page-view.tsx";
import { useWayBack } from "./use-way-back.ts";

type Props = { requestId: RequestId; from: Slug | null; isFresh: boolean };

export const RequestRoom = ({ requestId, from, isFresh }: Props) => {
  const { t } = useWords();
  const load = useRequest((state) => state.load);
  const page = useRequest((state) => state.page);
  const failure = useRequest((state) => state.failure);
  const back = useWayBack(from);

  useEffect(() => {
    void load(requestId);
  }, [load, requestId]);

  if (page?.summary.requestId !== requestId) {
    return failure ? (
      <Page state={shows("request", "failed")} title={t("letters.notFound")} back={back}>
        <FailureNote {...failure} />
      </Page>
    ) : null;
  }
  return page.summary.status === "draft" ? (
    <LetterDesk page={page} from={from} isFresh={isFresh} />
  ) : (
    <RequestPageView page={page} from={from} />
  );
};
