import { describe, expect, test } from 'vitest';
import { getCase } from '@/lib/moderation/server/case-queries';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { listModerationLog } from '@/lib/moderation/server/moderation-log-queries';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

describe('one case', () => {
  test('tells an employee what was said and what was decided; nobody else knows of it', async () => {
    const { code } = await aProposal({ isPublished: false });
    const moderator = await anEmployee(['moderator']);
    await decideCase(moderator, { code, version: 1, outcome: 'published' });
    const shown = await getCase(moderator, code);
    expect(shown).toMatchObject({ code, version: 2, contribution: { isPublic: true, kind: 'proposal' } });
    expect(shown?.decisions).toHaveLength(1);
    expect(await getCase(await aCitizen(), code)).toBeNull();
    expect(await getCase(moderator, 'ND-XXXX-XX')).toBeNull();
  });
});

describe('the public log', () => {
  test('has one line for each hidden contribution: where, why and when, never whose or what', async () => {
    const project = await aProject({ titleDa: 'Stien' });
    const { code } = await aProposal({ phase: await aPhase({ projectId: project.id }), text: 'En hemmelig tekst.' });
    const hidden = { code, version: 1, outcome: 'hidden', reason: 'abuse', text: 'Sådan taler vi ikke.' } as const;
    await decideCase(await anEmployee(['moderator']), hidden);
    const { lines, next } = await listModerationLog(null);
    expect(next).toBeNull();
    expect(lines).toMatchObject([{ kind: 'proposal', reason: 'abuse', project: { titleDa: 'Stien' } }]);
    expect(JSON.stringify(lines)).not.toMatch(/hemmelig|taler vi|ND-/);
  });

  test('leaves out projects nobody can read yet', async () => {
    const project = await aProject({ published: false });
    const { code } = await aProposal({ phase: await aPhase({ projectId: project.id }), isPublished: false });
    const hidden = { code, version: 1, outcome: 'hidden', reason: 'abuse', text: 'Nej.' } as const;
    await decideCase(await anEmployee(['moderator']), hidden);
    expect((await listModerationLog(null)).lines).toEqual([]);
  });
});
