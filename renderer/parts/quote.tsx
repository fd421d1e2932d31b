// Words of a policy, as they stand there; told apart from ours by their letters and by being a quotation.
import "./quote.css";

export const Quote = ({ text, language }: { text: string; language: string | null }) => (
  <blockquote className="quote" {...(language !== null && { lang: language })}>
    {text}
  </blockquote>
);
