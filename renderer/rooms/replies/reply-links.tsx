// The links of a mail by where they really lead. None is opened but by the person, in their own browser.
import type { ReplyLink } from "../../../electron/shared/reply.ts";
import { Badge } from "../../parts/badge.tsx";
import { OutsideLink } from "../../parts/outside-link.tsx";
import { Panel } from "../../parts/panel.tsx";
import { useWords } from "../../words/use-words.ts";

export const ReplyLinks = ({ links, level }: { links: readonly ReplyLink[]; level: number }) => {
  const { t } = useWords();
  return (
    <Panel title={t("replies.links")} level={level} hint={t("replies.linksHint")}>
      <ul className="reply-links">
        {links.map(({ url, host, text, isMisleading, isConfirmation }) => (
          <li key={url}>
            <p>
              {url.startsWith("https:") ? <OutsideLink url={url}>{host}</OutsideLink> : <span>{host}</span>}{" "}
              {isMisleading && (
                <Badge tone="bad" icon="alert">
                  {t("replies.misleading")}
                </Badge>
              )}
              {isConfirmation && (
                <Badge tone="doubt" icon="clock">
                  {t("replies.confirmation")}
                </Badge>
              )}
            </p>
            {text !== "" && text !== url && (
              <p className="quiet small">
                <bdi>{t("replies.linkSays", { text })}</bdi>
              </p>
            )}
            <p className="mono quiet reply-url">{url}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
