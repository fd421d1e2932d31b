// A dialog over the window: keeps focus, closes with Escape, and gives focus back.
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { DialogName } from "./dialog-names.ts";
import { shows } from "./room-states.ts";
import "./window-dialog.css";

type Props = {
  /** By which the tests know it. */
  name: DialogName;
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** An alert asks for a decision; it does not close by a press beside it. */
  role?: "dialog" | "alertdialog";
  width?: "small" | "large";
  children: ReactNode;
};

export const WindowDialog = ({ name, title, isOpen, onClose, role = "dialog", width = "large", children }: Props) => (
  <ModalOverlay
    className="veil"
    isOpen={isOpen}
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
    isDismissable={false}
  >
    <Modal className={`dialog-frame dialog-${width}`}>
      <Dialog className="dialog" role={role} {...shows("dialog", name)}>
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
