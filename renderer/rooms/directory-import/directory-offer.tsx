// A file that was looked at: what it is, what its columns are if it is a table, and the button that brings it in.
import type { CallOutput } from "../../../electron/shared/contract.ts";
import { directoryFields } from "../../../electron/shared/lists.ts";
import { Button } from "../../parts/button.tsx";
import { Choice } from "../../parts/choice.tsx";
import { Pick } from "../../parts/pick.tsx";
import { useDirectory } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { PageSource } from "../pages/page-source.tsx";

type Offer = CallOutput<"directory:give">;
type Table = NonNullable<Offer["table"]>;

const Column = ({ table, at }: { table: Table; at: number }) => {
  const { t } = useWords();
  const setColumn = useDirectory((state) => state.setColumn);
  const head = table.head[at]?.trim() ?? "";
  const cells = table.rows
    .map((row) => row[at]?.trim() ?? "")
    .filter((cell) => cell !== "")
    .slice(0, 2);
  const options = (["none", ...directoryFields] as const).map((id) => ({ id, name: t(`directory.field.${id}`) }));
  return (
    <li className="directory-column">
      <Pick
        label={head === "" ? t("directory.columnNumber", { number: at + 1 }) : t("directory.column", { head })}
        options={options}
        value={table.columns[at] ?? "none"}
        onChange={(field) => setColumn(at, field === "none" ? null : field)}
        hint={cells.length === 0 ? t("directory.empty") : t("directory.holds", { cells: cells.join(" · ") })}
      />
    </li>
  );
};

const Columns = ({ table }: { table: Table }) => {
  const { t } = useWords();
  return (
    <>
      <h3>{t("directory.columns")}</h3>
      <p className="quiet">{t("directory.columnsHint")}</p>
      <ol className="directory-columns">
        {table.head.map((head, at) => (
          // Columns have no name of their own: two may be called the same, and they never move.
          <Column key={[at, head].join(" ")} table={table} at={at} />
        ))}
      </ol>
    </>
  );
};

/** The same list is there already, from another day: this one takes its place, or both stand side by side. */
const Earlier = ({ earlier }: { earlier: NonNullable<Offer["earlier"]> }) => {
  const { t, shortInstant } = useWords();
  const isInPlace = useDirectory((state) => state.isInPlace);
  const choosePlace = useDirectory((state) => state.choosePlace);
  const at = shortInstant(earlier.importedAt);
  return (
    <Choice
      label={t(earlier.isSameFile ? "directory.sameFile" : "directory.earlier", { count: earlier.rows, at })}
      value={isInPlace ? "in-place" : "beside"}
      options={[
        { id: "in-place", name: t("directory.inPlace"), text: t("directory.inPlaceText") },
        { id: "beside", name: t("directory.beside"), text: t("directory.besideText") },
      ]}
      onChange={(place) => choosePlace(place === "in-place")}
    />
  );
};

export const DirectoryOffer = ({ offer }: { offer: Offer }) => {
  const { t } = useWords();
  const start = useDirectory((state) => state.start);
  const pick = useDirectory((state) => state.pick);
  return (
    <section className="card directory-offer" aria-labelledby="directory-offer">
      <h2 id="directory-offer">
        {t("directory.offer", { kind: t(`directory.kind.${offer.kind}`), file: offer.fileName })}
      </h2>
      {offer.origin && <PageSource origin={offer.origin} />}
      {offer.earlier && <Earlier earlier={offer.earlier} />}
      {offer.table && <Columns table={offer.table} />}
      <div className="form-actions">
        <Button weight="primary" autoFocus onPress={() => void start()}>
          {t("directory.start")}
        </Button>
        <Button weight="plain" onPress={() => void pick()}>
          {t("directory.other")}
        </Button>
      </div>
    </section>
  );
};
