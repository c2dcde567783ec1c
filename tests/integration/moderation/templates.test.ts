import { expect, test } from 'vitest';
import { createTemplate } from '@/lib/moderation/server/create-template';
import { editTemplate } from '@/lib/moderation/server/edit-template';
import { removeTemplate } from '@/lib/moderation/server/remove-template';
import { listTemplates } from '@/lib/moderation/server/template-queries';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

const words = {
  purpose: 'reason',
  name: 'Uden for emnet',
  textDa: 'Det handler ikke om {projekt}.',
  textEn: 'Not about {project}.',
} as const;

test('a template is there for everybody who decides, and changes only from the version one read', async () => {
  const moderator = await anEmployee(['moderator']);
  const made = await createTemplate(moderator, { ...words, reason: 'off_topic' });
  const id = made.ok ? made.value.id : '';
  expect(await createTemplate(moderator, words)).toMatchObject({ code: 'nameTaken' });
  const manager = await anEmployee(['project_manager']);
  expect(await listTemplates(manager)).toMatchObject([{ id, version: 1, reason: 'off_topic', name: words.name }]);
  expect(await listTemplates(await aCitizen())).toEqual([]);
  const [first, second] = await Promise.all([
    editTemplate(manager, { ...words, id, version: 1, name: 'Andet emne' }),
    editTemplate(moderator, { ...words, id, version: 1, name: 'Ikke her' }),
  ]);
  expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
  expect(first.ok ? second : first).toMatchObject({ code: 'editedMeanwhile' });
  expect(await removeTemplate(manager, { id, version: 1 })).toMatchObject({ code: 'templateNotFound' });
  expect(await removeTemplate(manager, { id, version: 2 })).toMatchObject({ ok: true });
  expect(await listTemplates(manager)).toEqual([]);
});

test('an answer has no reason for hiding', async () => {
  const moderator = await anEmployee(['moderator']);
  await createTemplate(moderator, { ...words, purpose: 'answer', reason: 'abuse' });
  expect(await listTemplates(moderator)).toMatchObject([{ purpose: 'answer', reason: null }]);
});
