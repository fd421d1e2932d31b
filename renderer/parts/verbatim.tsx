// Words of a machine or a file, shown letter by letter as plain text.
import "./verbatim.css";

export const Verbatim = ({ children }: { children: string }) => <code className="verbatim">{children}</code>;
