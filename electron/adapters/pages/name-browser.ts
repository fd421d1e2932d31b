// What the app says of itself to a server: what the browser would say whose engine it carries.

const systems: Partial<Record<NodeJS.Platform, string>> = {
  darwin: "Macintosh; Intel Mac OS X 10_15_7",
  win32: "Windows NT 10.0; Win64; x64",
};

/**
 * A name of our own would tell each company which of its visitors uses Rightsdesk, and so who is about to write. So it is
 * the engine's, cut to its main version as Chromium itself does it; nothing more is done to pass for a browser, and a site
 * that wants to see one is opened in one.
 */
export const nameBrowser = (platform: NodeJS.Platform, chrome: string): string => {
  const system = systems[platform] ?? "X11; Linux x86_64";
  const [main = "0"] = chrome.split(".");
  return `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${main}.0.0.0 Safari/537.36`;
};
