// The type of what the torture uses of the plain script that bundles TypeScript.

declare module "*/bundle-script.mjs" {
  export function bundleScript(file: string, folder?: string): Promise<{ path: string; remove: () => void }>;
}
