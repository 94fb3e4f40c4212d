import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a program and gives back what it printed; where it fails, all it said is in the error. */
export const run = async (cwd: string, command: string, ...args: readonly string[]): Promise<string> => {
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd, maxBuffer: 1 << 26 });
    return stdout;
  } catch (thrown) {
    const {
      stdout = "",
      stderr = "",
      message,
    } = thrown as { readonly stdout?: string; readonly stderr?: string; readonly message: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout + stderr || message}`);
  }
};
