import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const TOOLS = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));

export interface Finished {
  /** True when the command ended by itself with exit code 0. */
  ok: boolean;
  /** stdout and stderr in the order in which they came. */
  output: string;
}

/**
 * Runs a command of the project's own and gathers what it says.
 * @param command a program; npm's `.bin` folder comes first on the search path
 * @param options.seconds after which the command and all it started are ended
 */
export async function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; seconds?: number } = {},
): Promise<Finished> {
  const onWindows = process.platform === 'win32';
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, PATH: `${TOOLS}${delimiter}${process.env.PATH ?? ''}`, ...options.env },
    // A group of its own, so that a hanging browser goes with the command that started it.
    detached: !onWindows,
    shell: onWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);

  const end = () => {
    if (child.pid === undefined) return;
    if (onWindows) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  };
  const seconds = options.seconds ?? 600;
  const timer = setTimeout(() => {
    output += `\nEnded after ${seconds} s: it did not finish.\n`;
    end();
  }, seconds * 1000);

  const ok = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`;
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  clearTimeout(timer);
  return { ok, output };
}
