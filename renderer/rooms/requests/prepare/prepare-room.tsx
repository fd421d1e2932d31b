// Before a letter is written: plans it when the person arrives, and shows the page once that is done.
import { useEffect } from "react";
import type { Slug } from "../../../../electron/shared/company.ts";
import type { LetterName } from "../../../../electron/shared/letter-names.ts";
import type { RequestId } from "../../../../electron/shared/request.ts";
import { Button } from "../../../parts/button.tsx";
import { FailureNote } from "../../../parts/failure-note.tsx";
import { Page } from "../../../parts/page.tsx";
import { shows } from "../../../parts/room-states.ts";
import { Spinner } from "../../../parts/spinner.tsx";
import { useCompanies, usePlace, useWriting } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";
import { PreparePage } from "./prepare-page.tsx";

type Props = { slug: Slug; letter: LetterName; follows: RequestId | null };

const useBack = ({ slug, follows }: Pick<Props, "slug" | "follows">) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const company = useCompanies((state) => state.company);
  const plan = useWriting((state) => state.plan);
  if (follows !== null) {
    return {
      name: t("shell.back", { where: t("prepare.toRequest") }),
      onPress: () => go({ kind: "request", requestId: follows, from: null, isFresh: false }),
    };
  }
  const known = company?.record.slug === slug ? company.record.name.value : null;
  const where = known ?? (plan?.slug === slug ? plan.company : t("companies.title"));
  return { name: t("shell.back", { where }), onPress: () => go({ kind: "companies", slug }) };
};

export const PrepareRoom = ({ slug, letter, follows }: Props) => {
  const { t } = useWords();
  const open = useWriting((state) => state.open);
  const plan = useWriting((state) => state.plan);
  const form = useWriting((state) => state.form);
  const order = useWriting((state) => state.order);
  const busy = useWriting((state) => state.busy);
  const need = useWriting((state) => state.need);
  const failure = useWriting((state) => state.failure);
  const back = useBack({ slug, follows });

  useEffect(() => {
    void open({ slug, kind: letter, follows });
  }, [open, slug, letter, follows]);

  const isThis = order?.slug === slug && order.kind === letter && order.follows === follows;
  if (isThis && plan !== null && form !== null) return <PreparePage plan={plan} form={form} back={back} />;
  const state = busy === "planning" ? "planning" : failure ? "failed" : "needs-person";
  return (
    <Page state={shows("prepare", state)} title={t(`kinds.${letter}.ask`)} back={back}>
      {busy === "planning" && (
        <p className="quiet prepare-planning">
          <Spinner />
          {t("prepare.planning")}
        </p>
      )}
      {busy === null && failure && <FailureNote {...failure} />}
      {busy === null && !failure && need === null && isThis && (
        <div>
          <Button weight="primary" onPress={() => void open({ slug, kind: letter, follows })}>
            {t("failures.details-needed.todo")}
          </Button>
        </div>
      )}
    </Page>
  );
};
