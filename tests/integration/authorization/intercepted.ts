import { vi } from 'vitest';
import type { Actor } from '@/lib/audit/actor';
import type { Result } from '@/lib/platform/result';
import { commandFiles } from './command-files';

type Outcome = Result<unknown, string>;
type Command = (actor: Actor, ...given: unknown[]) => Promise<Outcome>;
type Call = { actor: Actor; input: Record<string, unknown> };
type Change = (call: Call) => Call;

let awaited: { command: string; change: Change } | null = null;

/**
 * Lets a test change who calls a command, and with what, between the row of the matrix that calls it and the command
 * itself, which runs as it is. Call it before the matrix is imported.
 */
export function interceptCommands(): void {
  for (const path of new Set(commandFiles().map((file) => file.path))) {
    const names = commandFiles().flatMap((file) => (file.path === path ? [file.name] : []));
    vi.doMock(`@/${path.replace('.ts', '')}`, async (original: () => Promise<Record<string, unknown>>) => {
      const exported = await original();
      return { ...exported, ...Object.fromEntries(names.map((name) => [name, changing(name, exported[name] as Command)])) };
    });
  }
}

/** Acts with the next call of that command changed. */
export async function acting(command: string, act: () => Promise<Outcome>, change: Change): Promise<Outcome> {
  awaited = { command, change };
  const result = await act();
  if (awaited) throw new Error(`${command} was not called.`);
  return result;
}

/** A command’s input is its last argument; one that takes none is given one all the same. */
function changing(name: string, command: Command): Command {
  return async (actor, ...given) => {
    if (awaited?.command !== name) return command(actor, ...given);
    const { change } = awaited;
    awaited = null;
    const call = change({ actor, input: { ...(given.at(-1) as Record<string, unknown> | undefined) } });
    return command(call.actor, ...given.slice(0, -1), call.input);
  };
}
