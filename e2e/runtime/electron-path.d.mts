// The types of electron-path.mjs for the TypeScript that launches Electron.

/** An Electron that is on this machine. */
export interface ElectronPath {
  /** Absolute path of the executable. */
  executablePath: string;
  /** What must stand first on its command line: `--no-sandbox` for root on Linux, else nothing. */
  args: string[];
  /** `carried` is the old test runtime from the npm registry. */
  source: "override" | "official" | "carried";
}

/**
 * The Electron to launch; fetches nothing and throws where there is none (`npm start` and `npm test` fetch it).
 *
 * @example
 * const { executablePath, args } = await electronPath();
 * const app = await _electron.launch({ executablePath, args: [...args, `--user-data-dir=${folder}`, "out/app"] });
 */
export function electronPath(): Promise<ElectronPath>;
