// Marks an item as practice, so that it is never taken for a real one.
import { useWords } from "../words/use-words.ts";
import { Badge } from "./badge.tsx";

export const PracticeBadge = () => (
  <Badge tone="practice" icon="pencil">
    {useWords().t("shell.banner.badge")}
  </Badge>
);
