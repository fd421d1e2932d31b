// What stays of requests that were deleted: a day, a number, and a mark that says nothing by itself.
import type { Tombstone } from "../../../../electron/shared/proof.ts";
import { Fold } from "../../../parts/fold.tsx";
import { useWords } from "../../../words/use-words.ts";

export const Tombstones = ({ stones }: { stones: readonly Tombstone[] }) => {
  const { t, day } = useWords();
  return (
    <Fold title={t("proof.all.stones")} level={4}>
      <p className="quiet">{t("proof.all.stonesText")}</p>
      <table className="copy-counts">
        <thead>
          <tr>
            <th scope="col">{t("proof.all.deletedOn")}</th>
            <th scope="col">{t("proof.all.entries")}</th>
            <th scope="col">{t("proof.all.digest")}</th>
          </tr>
        </thead>
        <tbody>
          {stones.map(({ digest, deletedOn, entries }) => (
            <tr key={digest}>
              <th scope="row">{day(deletedOn)}</th>
              <td>{entries}</td>
              <td className="mono small">{digest.slice(0, 16)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
};
