// The types of what the packing modules use of the plain scripts beside them and of an untyped package.

declare module "*/say.mjs" {
  export function say(line: string): void;
  export class Stop extends Error {}
  export function runScript(script: () => Promise<number>): Promise<void>;
}

declare module "*/places.mjs" {
  export const root: string;
}

declare module "*/for-electron.mjs" {
  export const forElectron: { readonly external: string[]; readonly alias: Record<string, string> };
}

declare module "*/child.mjs" {
  export function runQuietly(
    command: string,
    args: readonly string[],
    how?: { cwd?: string; env?: NodeJS.ProcessEnv; limitMs?: number },
  ): Promise<{ code: number | null; output: string; timedOut: boolean }>;
}

declare module "*/lock.mjs" {
  export function withLock<T>(work: () => Promise<T>, file?: string): Promise<T>;
}

declare module "*/prepare.mjs" {
  export function prepareElectron(): Promise<{ executable: string; folder: string; source: string }>;
  export function prepareApp(): Promise<string>;
}

declare module "electron-installer-debian" {
  namespace debian {
    type Options = {
      src: string;
      dest: string;
      name: string;
      bin: string;
      version: string;
      arch: string;
      section: string;
      maintainer: string;
      description: string;
      productDescription: string;
      icon: Record<string, string>;
      logger: (line: string) => void;
    };

    /** Lays an unpacked Electron app out as Debian wants it, in `stagingDir`. */
    class Installer {
      constructor(userSupplied: Options);
      options: Options & Record<string, unknown>;
      stagingDir: string;
      get contentFunctions(): string[];
      generateDefaults(): Promise<unknown>;
      generateOptions(): unknown;
      createStagingDir(): Promise<unknown>;
      createContents(): Promise<unknown>;
      createDesktopFile(): Promise<void>;
      copyLicense(copyrightFile: string): Promise<void>;
    }
  }
  export = debian;
}
