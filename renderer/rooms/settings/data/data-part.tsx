// One subject of the data in the settings: its heading, a sentence, and what can be done.
import type { ReactNode } from "react";
import { Heading } from "react-aria-components";
import { FailureNote } from "../../../parts/failure-note.tsx";
import type { BackupTask } from "../../../stores/backup-store.ts";
import { useBackup } from "../../../stores/use-stores.ts";

type Props = { title: string; text: string; task?: BackupTask; children: ReactNode };

/** `task`: whose failure is shown here; a form shows its own. */
export const DataPart = ({ title, text, task, children }: Props) => {
  const failure = useBackup((state) => state.failure);
  return (
    <section className="data-part">
      <Heading level={3}>{title}</Heading>
      <p className="quiet">{text}</p>
      {children}
      {failure !== null && failure.task === task && <FailureNote {...failure.failure} />}
    </section>
  );
};
