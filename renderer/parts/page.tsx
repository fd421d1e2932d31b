// A screen of one column that scrolls: way back, title, what belongs beside it, content.
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import "./page.css";
import type { shows } from "./room-states.ts";
import { ScreenTitle } from "./screen-title.tsx";

type Props = {
  title: string;
  back?: { readonly name: string; readonly onPress: () => void };
  /** Beside the title. */
  aside?: ReactNode;
  /** Under the title. */
  lead?: ReactNode;
  width?: "text" | "wide";
  /** Stays in sight at the bottom. */
  footer?: ReactNode;
  /** What the room shows. */
  state?: ReturnType<typeof shows>;
  children: ReactNode;
};

export const Page = ({ title, back, aside, lead, width = "text", footer, state, children }: Props) => (
  <div className="page" {...state}>
    <div className={`page-column page-${width}`}>
      {back && (
        <div className="page-back">
          <Button weight="quiet" icon="back" onPress={back.onPress}>
            {back.name}
          </Button>
        </div>
      )}
      <div className="page-head">
        <ScreenTitle>{title}</ScreenTitle>
        {aside}
      </div>
      {lead !== undefined && <div className="page-lead">{lead}</div>}
      {children}
    </div>
    {footer !== undefined && (
      <div className="page-footer">
        <div className={`page-column-foot page-${width}`}>{footer}</div>
      </div>
    )}
  </div>
);
