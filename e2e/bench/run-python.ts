// Runs the scoring scripts of the development set; they are Python and are not written anew here.
import { spawn } from "node:child_process";
import { devFolder } from "./dev-set.ts";

/** Thrown where there is no Python or its script fails; `message` says so in one sentence. */
export class PythonFailed extends Error {
  override readonly name = "PythonFailed";
}

/** What the script prints. `input` goes to its standard input. */
export const runPython = (args: readonly string[], input = ""): Promise<string> =>
  new Promise((resolve, reject) => {
    // no compiled files are to be left in the set's folder
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1", PYTHONPATH: devFolder, PYTHONIOENCODING: "utf-8" };
    const child = spawn("python3", args, { cwd: devFolder, env, stdio: ["pipe", "pipe", "inherit"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
    child.on("error", () => reject(new PythonFailed("The score needs python3, which is not on this machine.")));
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new PythonFailed(`python3 ${args[0] ?? ""} ended with status ${code}.`));
    });
    child.stdin.end(input);
  });
