// The rooms behind the gate, or why they could not be built.
import type { ReactNode } from "react";

/** Builds the rooms behind; asked once the data is open. */
export type Enter = () => Promise<ReactNode>;

export type Built =
  | { readonly kind: "rooms"; readonly rooms: ReactNode }
  | { readonly kind: "failed"; readonly error: unknown };

export const buildRooms = (enter: Enter): Promise<Built> =>
  enter().then(
    (rooms) => ({ kind: "rooms", rooms }),
    (error: unknown) => ({ kind: "failed", error }),
  );
