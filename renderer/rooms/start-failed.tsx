// Said when not even the settings could be read, so that no empty window is left standing.
import { Verbatim } from "../parts/verbatim.tsx";
import type { Translate } from "../words/use-words.ts";
import "./bug-screen.css";
import { shows } from "../parts/room-states.ts";

export const StartFailed = ({ error, t }: { error: unknown; t: Translate }) => (
  <main className="bug-screen" {...shows("gate", "broken")}>
    <div className="bug-box" role="alert">
      <h1>{t("shell.bug.title")}</h1>
      <p>{t("shell.bug.restart")}</p>
      <p className="quiet small">{t("shell.bug.detail")}</p>
      <Verbatim>{error instanceof Error ? error.message : String(error)}</Verbatim>
    </div>
  </main>
);
