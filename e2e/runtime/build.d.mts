// The types of build.mjs for the TypeScript that packs the app.

/**
 * Builds the app unless the same sources are built already; resolves to the folder (out/app).
 * Needs the dependencies; the scripts run by run.mjs have them.
 *
 * @example
 * const folder = await build({ release: true, folder: join(root, "out", "package", "app") });
 */
export function build(options?: { release?: boolean; folder?: string }): Promise<string>;
