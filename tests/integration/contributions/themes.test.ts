import { expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { addTheme } from '@/lib/contributions/server/add-theme';
import { removeTheme } from '@/lib/contributions/server/remove-theme';
import { db } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

async function aPlacedProposal() {
  const inherited = await aTheme();
  const project = await aProject({ themeIds: [inherited.id] });
  const proposal = await aProposal({ phase: await aPhase({ projectId: project.id }) });
  return { ...proposal, inherited };
}

const themesOf = (contributionId: string) =>
  db().contributionTheme.findMany({
    where: { contributionId },
    orderBy: { origin: 'asc' },
    select: { themeId: true, origin: true },
  });

test('a further theme stands beside the inherited one, and the event names both', async () => {
  const { id, code, inherited } = await aPlacedProposal();
  const further = await aTheme();
  expect(await addTheme(await anEmployee(['moderator']), { code, themeId: further.id })).toEqual({ ok: true, value: { code } });
  expect(await themesOf(id)).toEqual([
    { themeId: inherited.id, origin: 'inherited' },
    { themeId: further.id, origin: 'added' },
  ]);
  const event = await db().event.findFirstOrThrow({ where: { type: 'theme.added' } });
  expect((event.ids as { theme: string[] }).theme.toSorted()).toEqual([inherited.id, further.id].toSorted());
});

test('a theme is added once, however many people add it at once', async () => {
  const { code, id } = await aPlacedProposal();
  const further = await aTheme();
  const results = await Promise.all(
    [await anEmployee(), await anEmployee()].map((manager) => addTheme(manager, { code, themeId: further.id })),
  );
  expect(results.map((result) => (result.ok ? 'ok' : result.code)).toSorted()).toEqual(['ok', 'themeThere']);
  expect(await themesOf(id)).toHaveLength(2);
});

test('an added theme can be taken away; the theme left behind is told', async () => {
  const { id, code } = await aPlacedProposal();
  const further = await aTheme();
  const manager = await anEmployee();
  await addTheme(manager, { code, themeId: further.id });
  expect(await removeTheme(manager, { code, themeId: further.id })).toMatchObject({ ok: true });
  expect(await themesOf(id)).toHaveLength(1);
  const event = await db().event.findFirstOrThrow({ where: { type: 'theme.removed' } });
  expect((event.ids as { theme: string[] }).theme).toContain(further.id);
});

test('an inherited theme stays: it is a snapshot', async () => {
  const { code, inherited } = await aPlacedProposal();
  expect(await removeTheme(await anEmployee(), { code, themeId: inherited.id })).toMatchObject({ code: 'themeInherited' });
});

test('unknown contributions and themes are refused', async () => {
  const { code } = await aPlacedProposal();
  const manager = await anEmployee();
  expect(await addTheme(manager, { code: 'ND-XXXX-XX', themeId: 'x' })).toMatchObject({ code: 'contributionNotFound' });
  expect(await addTheme(manager, { code, themeId: 'x' })).toMatchObject({ code: 'themeNotFound' });
  expect(await removeTheme(manager, { code, themeId: 'x' })).toMatchObject({ code: 'themeNotFound' });
});

test('only project managers and moderators choose themes', async () => {
  const { code } = await aPlacedProposal();
  const { id: themeId } = await aTheme();
  for (const command of [addTheme, removeTheme]) {
    expect(await command(anonymous, { code, themeId })).toMatchObject({ code: 'signInNeeded' });
    expect(await command(await aCitizen(), { code, themeId })).toMatchObject({ code: 'notAllowed' });
    expect(await command(await anEmployee(['leader']), { code, themeId })).toMatchObject({ code: 'notAllowed' });
  }
});
