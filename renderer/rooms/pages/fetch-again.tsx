// Leads to where policies are given, with the address at hand from which this one came; nothing is asked yet.
import { Button } from "../../parts/button.tsx";
import { usePages, usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const FetchAgain = ({ url }: { url: string }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const type = usePages((state) => state.type);
  const check = usePages((state) => state.check);
  const lead = () => {
    type("policy", url);
    go({ kind: "policies", readingId: null });
    void check("policy");
  };
  return (
    <Button weight="quiet" onPress={lead}>
      {t("pages.again")}
    </Button>
  );
};
