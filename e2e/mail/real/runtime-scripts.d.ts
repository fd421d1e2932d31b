// The types of what this folder uses of the plain scripts in e2e/runtime, beside those in dist-scripts.d.ts.

declare module "*/display.mjs" {
  export function openDisplay(): Promise<{ env: NodeJS.ProcessEnv; close: () => Promise<void> }>;
}

declare module "*/count-results.mjs" {
  type Counts = { passed: number; failed: number; skipped: string[] };
  export function countVitest(report: unknown, exitCode: number): Counts;
  export function summarize(counts: Counts): string;
}
