import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { emptyDatabase, testDatabase } from '@/tests/support/database';
import { webhookSecret } from '@/tests/support/resend/reports';
import { allowedBy, anActor } from './actors';
import { commandNames } from './command-files';
import { asSent, fieldsKnownTo, formDoors, type Input } from './form-doors';
import { acting, interceptCommands } from './intercepted';
import { comparable, otherColumns, roundsOfCanaries, takenOver, type Written, writtenBy } from './written-rows';

interceptCommands();
testDatabase();
const { matrix } = await import('./matrix');
const { heldRows } = await import('./held-rows');
const doors = await formDoors();
beforeAll(() => vi.stubEnv('RESEND_WEBHOOK_SECRET', webhookSecret));

/** Columns somebody would try first, sent whether or not the command writes a table that has them. */
const tempting: Input = { role: 'administrator', tenantId: 'kanarie', status: 'done', authorId: 'kanarie', verified: true };

const tried = { commands: 0, columns: 0, taken: 0 };
afterAll(() => console.info(`SEC-19: ${tried.commands} commands × ${tried.columns} other columns, ${tried.taken} taken over`));

test.each(commandNames())('SEC-19 %s takes over no column it does not know', async (command) => {
  let plain: Input = {};
  const written = await runOf(command, (input) => {
    plain = input;
    return sentThrough(command, input, {});
  });
  const schema = doors.get(command);
  const known = [...Object.keys(plain), ...(schema ? fieldsKnownTo(schema) : [])];
  const others = otherColumns(written, known);
  const tempted = Object.entries(tempting).filter(([name]) => !known.includes(name));

  const taken: string[] = [];
  for (const [round, canaries] of roundsOfCanaries(others, written).entries()) {
    const more = { ...Object.fromEntries(tempted), ...canaries };
    // A form lets through the same whatever stands in the fields it does not know: once through the database is enough.
    if (schema && round > 0) {
      expect(sentThrough(command, plain, more)).toEqual(sentThrough(command, plain, {}));
      continue;
    }
    await emptyDatabase();
    const again = await runOf(command, (input) => sentThrough(command, input, more));
    taken.push(...takenOver(again));
    expect(comparable(again)).toEqual(comparable(written));
  }
  tried.commands += 1;
  tried.columns += others.length;
  tried.taken += taken.length;
  expect(taken).toEqual([]);
});

/** What a command writes, called by somebody who may with sound input that is changed on the way. */
async function runOf(command: string, change: (input: Input) => Input): Promise<Written> {
  const held: (typeof matrix)[string]['prepare'] | undefined = heldRows[command as keyof typeof heldRows];
  const permission = matrix[command]?.permission;
  const actor = await anActor((permission && allowedBy(permission).find((name) => name !== 'anonymous')) || 'anonymous');
  const act = await (held ?? matrix[command]?.prepare)?.(actor);
  if (!act) throw new Error(`${command} has no row in the matrix.`);
  return writtenBy(async () => {
    const result = await acting(command, act, ({ actor, input }) => ({ actor, input: change(input) }));
    expect(result).toMatchObject({ ok: true });
  });
}

/** The input as the command gets it: read by the schema of its form, where it has one. */
function sentThrough(command: string, input: Input, more: Input): Input {
  const schema = doors.get(command);
  if (!schema) return { ...input, ...more };
  const texts = Object.fromEntries(Object.entries(more).map(([name, value]) => [name, String(value)]));
  return { ...input, ...(schema.parse({ ...asSent(command, input), ...texts }) as Input) };
}
