// Packs the built app into an Electron by electron-builder, as electron-builder.yml says.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { type AfterPackContext, build, type Configuration, Platform } from "electron-builder";
import type { PackedElectron } from "./make-packages.ts";
import { root } from "./places.mjs";

/** `folder` is the unpacked app; `config` is electron-builder.yml as electron-builder read it. */
export type PackedApp = {
  readonly config: Configuration;
  readonly folder: string;
  readonly artifacts: readonly string[];
};

/** An Electron refuses to be given a fuse that is younger than itself. */
async function dropUnknownFuse({ executable }: PackedElectron, { electronFuses }: Configuration): Promise<void> {
  const wire = await getCurrentFuseWire(executable);
  if (electronFuses && wire[FuseV1Options.GrantFileProtocolExtraPrivileges] === undefined) {
    Reflect.deleteProperty(electronFuses, "grantFileProtocolExtraPrivileges");
  }
}

/** Packs for the system that we run on; `onlyFolder` leaves out the targets of electron-builder.yml, which download tools. */
export async function packApp(electron: PackedElectron, { onlyFolder }: { onlyFolder: boolean }): Promise<PackedApp> {
  let packed: AfterPackContext | undefined;
  const config: Configuration = {
    electronDist: electron.folder,
    electronVersion: electron.version,
    afterExtract: async ({ appOutDir, packager }) => {
      // The test runtime opens other folders by an app of its own.
      await rm(join(appOutDir, "resources", "app"), { recursive: true, force: true });
      await dropUnknownFuse(electron, packager.config);
    },
    afterPack: (context) => {
      packed = context;
      return Promise.resolve();
    },
  };
  const targets = Platform.current().createTarget(onlyFolder ? ["dir"] : []);
  const artifacts = await build({ projectDir: root, targets, publish: "never", config });
  if (packed === undefined) throw new Error("electron-builder packed nothing");
  return { config: packed.packager.config, folder: packed.appOutDir, artifacts };
}
