// Words of a policy, as they stand there; told apart from ours by their letters and by being a quotation.
import "./quote.css";

export const Quote = ({ text, language }: { text: string; language: string }) => (
  <blockquote className="quote" lang={language}>
    {text}
  </blockquote>
);
