// Details that stay folded until somebody wants them.
import { type ReactNode, useState } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import "./fold.css";
import { Icon } from "./icon.tsx";

type Props = {
  title: string;
  level: number;
  onOpen?: () => void;
  children: ReactNode;
  /** What is inside is made when somebody first wants it: it is long, and a search in the page need not find it. */
  isLate?: boolean;
};

export const Fold = ({ title, level, onOpen, children, isLate = false }: Props) => {
  const [isWanted, setWanted] = useState(!isLate);
  return (
    <Disclosure
      className="fold"
      onExpandedChange={(isOpen) => {
        setWanted(true);
        if (isOpen) onOpen?.();
      }}
    >
      <Heading level={level} className="fold-head">
        <Button slot="trigger" className="fold-button">
          <Icon name="down" size={16} />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="fold-panel">{isWanted && children}</DisclosurePanel>
    </Disclosure>
  );
};
