// The two texts sentence by sentence: what only one of them has, with what stands around it.
import { useMemo } from "react";
import type { PolicyComparison, TextPiece } from "../../../electron/shared/policy-changes.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Spinner } from "../../parts/spinner.tsx";
import { useGrowingList } from "../../parts/use-growing-list.ts";
import { useChanges } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Numbered = { readonly at: number; readonly piece: TextPiece };
/** The pieces never change their places: a number tells two with the same words apart. */
const numberPieces = (pieces: readonly TextPiece[]): readonly Numbered[] => pieces.map((piece, at) => ({ at, piece }));

const Piece = ({
  piece,
  languages,
}: {
  piece: TextPiece;
  languages: Readonly<Record<"gone" | "added", string | null>>;
}) => {
  const { t } = useWords();
  if (piece.kind === "same") {
    return <li className="text-same quiet small">{t("changes.same", { count: piece.sentences })}</li>;
  }
  const language = languages[piece.kind];
  const Words = piece.kind === "gone" ? "del" : "ins";
  return (
    <li className={`text-piece text-${piece.kind}`}>
      <span className="quiet small">{t(`changes.${piece.kind}Label`)} </span>
      <Words {...(language !== null && { lang: language })}>{piece.text}</Words>
    </li>
  );
};

export const TextChanges = ({ comparison: { earlier, later } }: { comparison: PolicyComparison }) => {
  const { t } = useWords();
  const texts = useChanges((state) => state.texts);
  const failure = useChanges((state) => state.textFailure);
  const numbered = useMemo(() => numberPieces(texts?.pieces ?? []), [texts]);
  const { shown, hasMore, more } = useGrowingList(numbered);
  if (failure) return <FailureNote {...failure} />;
  if (texts === null) {
    return (
      <p className="row-line">
        <Spinner /> {t("changes.comparing")}
      </p>
    );
  }
  if (texts.gone + texts.added === 0) return <p>{t("changes.sameText")}</p>;
  const counted = { gone: t("changes.gone", { count: texts.gone }), added: t("changes.added", { count: texts.added }) };
  return (
    <div className="text-changes">
      <p>{t("changes.counted", counted)}</p>
      {!texts.isInOrder && <p className="small">{t("changes.tooDifferent")}</p>}
      <ol className="text-pieces">
        {shown.map(({ at, piece }) => (
          <Piece key={at} piece={piece} languages={{ gone: earlier.language, added: later.language }} />
        ))}
      </ol>
      {hasMore && (
        <Button weight="quiet" onPress={more}>
          {t("policies.more")}
        </Button>
      )}
      {!hasMore && texts.left > 0 && <p className="quiet small">{t("changes.left", { count: texts.left })}</p>}
    </div>
  );
};
