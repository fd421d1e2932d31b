// Everything about copies of the person's data: backups now and by themselves, restoring, export and import.
import { useEffect } from "react";
import { useBackup } from "../../../stores/use-stores.ts";
import { BackupNow } from "./backup-now.tsx";
import { CopyProgress } from "./copy-progress.tsx";
import { ExportPart } from "./export-part.tsx";
import { LastOne } from "./last-one.tsx";
import { PlanForm } from "./plan-form.tsx";
import { ProofData } from "./proof-data.tsx";
import { RestorePart } from "./restore-part.tsx";
import { TakeAlong } from "./take-along.tsx";
import { TakenDialog } from "./taken-dialog.tsx";
import "./your-data.css";

export const YourData = () => {
  const plan = useBackup((state) => state.status?.plan);
  const load = useBackup((state) => state.load);
  const leave = useBackup((state) => state.leave);
  useEffect(() => {
    void load();
    return () => void leave();
  }, [load, leave]);
  return (
    <div className="your-data">
      <LastOne />
      <CopyProgress />
      <TakeAlong />
      <BackupNow />
      {/* The form begins with what is kept: it is another one once that is known. */}
      {plan !== undefined && <PlanForm key={JSON.stringify(plan)} />}
      <RestorePart />
      <ExportPart />
      <ProofData />
      <TakenDialog />
    </div>
  );
};
