// What a fact rests on: the words of the policy, a public directory, or else the person's own word.
import type { DirectoryWord } from "../../electron/shared/company.ts";
import { useWords } from "../words/use-words.ts";
import { Icon } from "./icon.tsx";
import "./proof.css";
import { Quote } from "./quote.tsx";

type Props = {
  evidence: { readonly quote: string } | null;
  language: string | null;
  /** The directory whose word it is. */
  from?: DirectoryWord | undefined;
};

export const Proof = ({ evidence, language, from }: Props) => {
  const { t, day, instant } = useWords();
  if (evidence !== null) return <Quote text={evidence.quote} language={language} />;
  if (from !== undefined) {
    const said = { title: from.title, at: instant(from.importedAt) };
    return (
      <p className="proof-own small">
        <Icon name="info" size={14} />
        <span>
          {from.updatedOn === null
            ? t("companyList.word", said)
            : t("companyList.wordUpdated", { ...said, day: day(from.updatedOn) })}
        </span>
      </p>
    );
  }
  return (
    <p className="proof-own small">
      <Icon name="pencil" size={14} />
      <span>{t("companies.byYou")}</span>
    </p>
  );
};
