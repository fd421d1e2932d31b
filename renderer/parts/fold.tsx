// Details that stay folded until somebody wants them.
import type { ReactNode } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import "./fold.css";
import { Icon } from "./icon.tsx";

type Props = { title: string; level: number; onOpen?: () => void; children: ReactNode };

export const Fold = ({ title, level, onOpen, children }: Props) => (
  <Disclosure
    className="fold"
    onExpandedChange={(isOpen) => {
      if (isOpen) onOpen?.();
    }}
  >
    <Heading level={level} className="fold-head">
      <Button slot="trigger" className="fold-button">
        <Icon name="down" size={16} />
        {title}
      </Button>
    </Heading>
    <DisclosurePanel className="fold-panel">{children}</DisclosurePanel>
  </Disclosure>
);
