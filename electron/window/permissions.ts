// Wall: what a page may ask the system for. A table, all denied; what is not in the table is denied as well.
import type { Session } from "electron";

/** Written out so that granting one later is a line that somebody reviews. */
export const permissions: Readonly<Record<string, boolean>> = {
  "clipboard-read": false,
  "clipboard-sanitized-write": false,
  "display-capture": false,
  fullscreen: false,
  geolocation: false,
  hid: false,
  "idle-detection": false,
  media: false,
  mediaKeySystem: false,
  midi: false,
  midiSysex: false,
  notifications: false,
  openExternal: false,
  pointerLock: false,
  serial: false,
  usb: false,
  "window-management": false,
};

export const denyPermissions = (session: Session): void => {
  const allowed = (permission: string) => permissions[permission] === true;
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => allowed(permission));
  session.setDevicePermissionHandler(() => false);
};
