// What a fact rests on: the words of the policy, or the person's own word where it does not stand there.
import { useWords } from "../words/use-words.ts";
import { Icon } from "./icon.tsx";
import "./proof.css";
import { Quote } from "./quote.tsx";

type Props = { evidence: { readonly quote: string } | null; language: string | null };

export const Proof = ({ evidence, language }: Props) => {
  const { t } = useWords();
  if (evidence !== null) return <Quote text={evidence.quote} language={language} />;
  return (
    <p className="proof-own small">
      <Icon name="pencil" size={14} />
      <span>{t("companies.byYou")}</span>
    </p>
  );
};
