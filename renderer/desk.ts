// The only file that names `window.desk`: the door that the preload opens to the main process.
import type { Desk } from "../electron/shared/contract.ts";

declare global {
  interface Window {
    readonly desk: Desk;
  }
}

export const desk: Desk = window.desk;
