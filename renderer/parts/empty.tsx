// What stands where there is nothing yet: what it will be, and where to go.
import type { ReactNode } from "react";
import "./empty.css";
import { Icon, type IconName } from "./icon.tsx";

type Props = { icon: IconName; title: string; hint: string; children?: ReactNode };

export const Empty = ({ icon, title, hint, children }: Props) => (
  <div className="empty">
    <span className="empty-icon">
      <Icon name={icon} size={28} />
    </span>
    <p className="empty-title">{title}</p>
    <p className="quiet">{hint}</p>
    {children}
  </div>
);
