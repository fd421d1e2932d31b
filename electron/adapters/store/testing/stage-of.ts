// Copies a store onto a stage as a backup and its restore would, without the file between them.
import { openStage, type Stage } from "../open-stage.ts";
import type { Store } from "../store.ts";
import type { WholeRecord } from "../whole-store.ts";

export const copyOf = async (store: Store): Promise<WholeRecord[]> => {
  const records: WholeRecord[] = [];
  for await (const record of store.whole.copy(async () => undefined)) records.push(record);
  return records;
};

export const stageOf = (records: readonly WholeRecord[], version: number, folder: string): Stage => {
  const opening = openStage({ folder, newId: () => "stage-profile" }, version);
  for (const record of records) {
    if (record.kind === "table") opening.table(record.name, record.columns);
    else opening.row(record.values);
  }
  return opening.finish();
};
