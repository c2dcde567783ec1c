import { describe, expect, test } from 'vitest';
import { accessFilterSchema } from '@/lib/audit/access';
import { listAccess, listAccessors } from '@/lib/audit/server/access-queries';
import { exportAccess } from '@/lib/audit/server/export-access';
import { grantRole } from '@/lib/identity/server/grant-role';
import { exportSummary } from '@/lib/insight/server/export-summary';
import { openOriginal } from '@/lib/moderation/server/open-original';
import { showAuthor } from '@/lib/moderation/server/show-author';
import { showAuthorSchema } from '@/lib/moderation/show-author-schema';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aFile } from '@/tests/support/factories/files';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPartner } from '@/tests/support/factories/partners';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

async function everyKind() {
  const [administrator, moderator, said] = [
    await anEmployee(['administrator']),
    await anEmployee(['moderator']),
    await aProposal(),
  ];
  const project = await db().project.findUniqueOrThrow({ where: { id: said.phase.projectId } });
  const partner = await aPartner([project]);
  await showAuthor(moderator, { code: said.code, reason: 'authority', words: 'Politiet har spurgt.' });
  await openOriginal(moderator, { file: (await aFile({ kind: 'document', screening: 'held' })).id });
  await exportSummary(partner, { slug: project.slug, at: now() });
  await grantRole(administrator, { id: (await aCitizen()).personId, role: 'leader', sure: 'yes' });
  return { administrator, moderator, said, partner };
}

describe('who stands behind a contribution', () => {
  test('is told to who says why, once for each line of the log, with the reason', async () => {
    const [moderator, administrator] = [await anEmployee(['moderator']), await anEmployee(['administrator'])];
    const author = await aCitizen({ name: 'Rikke Ravn' });
    const { code } = await aProposal({ by: author });
    const { email } = await db().user.findUniqueOrThrow({ where: { id: author.personId } });
    const shown = await showAuthor(moderator, { code, reason: 'threat', words: '' });
    expect(shown).toEqual({ ok: true, value: { name: 'Rikke Ravn', email, contact: null } });
    await showAuthor(moderator, { code, reason: 'other', words: 'Aftale om møde' });
    const { lines } = await listAccess(administrator);
    expect(lines).toMatchObject([
      { kind: 'identity', type: 'identity.viewed', code, reason: 'other', words: 'Aftale om møde' },
      { kind: 'identity', code, reason: 'threat', words: null },
    ]);
    expect(JSON.stringify(lines)).not.toContain('Ravn');
  });

  test('is not told without a reason, with a personal number in it, or of a contribution without an account', async () => {
    expect(showAuthorSchema.safeParse({ code: 'ND-1', reason: '', words: '' }).success).toBe(false);
    expect(showAuthorSchema.safeParse({ code: 'ND-1', reason: 'other', words: ' ' }).success).toBe(false);
    const [moderator, { id, code }] = [await anEmployee(['moderator']), await aProposal()];
    const words = 'Nummeret er 070761-4285';
    expect(await showAuthor(moderator, { code, reason: 'contact', words })).toMatchObject({ code: 'holdsCpr' });
    await db().contribution.update({ where: { id }, data: { authorId: null } });
    expect(await showAuthor(moderator, { code, reason: 'contact', words: '' })).toMatchObject({ code: 'noAuthor' });
    expect(await db().accessEntry.count()).toBe(0);
  });

  test('is not told when the log cannot be written', async () => {
    const [moderator, { code }] = [await anEmployee(['moderator']), await aProposal()];
    await db().$executeRaw`ALTER TABLE "AccessEntry" ADD CONSTRAINT shut CHECK (false) NOT VALID`;
    try {
      await expect(showAuthor(moderator, { code, reason: 'contact', words: '' })).rejects.toThrow();
      expect(await db().event.count({ where: { type: 'identity.viewed' } })).toBe(0);
    } finally {
      await db().$executeRaw`ALTER TABLE "AccessEntry" DROP CONSTRAINT shut`;
    }
  });
});

describe('the log of access', () => {
  test('tells who looked, opened, took out and changed, newest first, and can be narrowed', async () => {
    const { administrator, moderator } = await everyKind();
    const kinds = async (asked: Record<string, string>) =>
      (await listAccess(administrator, { filter: accessFilterSchema.parse(asked) })).lines.map(({ kind }) => kind);
    expect(await kinds({})).toEqual(['right', 'export', 'original', 'identity']);
    expect(await kinds({ kind: 'export' })).toEqual(['export']);
    expect(await kinds({ by: moderator.personId })).toEqual(['original', 'identity']);
    expect(await kinds({ month: now().toISOString().slice(0, 7) })).toHaveLength(4);
    expect(await kinds({ month: '2020-02' })).toEqual([]);
    expect(await kinds({ kind: 'x', by: '', month: '2020-13' })).toHaveLength(4);
    expect((await listAccessors(administrator)).length).toBe(3);
  });

  test('goes on by key and takes one statement whatever its length', async () => {
    const [administrator, moderator, { code }] = [
      await anEmployee(['administrator']),
      await anEmployee(['moderator']),
      await aProposal(),
    ];
    const look = () => showAuthor(moderator, { code, reason: 'contact', words: '' });
    await look();
    const statements = () => countStatements(async () => void (await listAccess(administrator, { size: 2 })));
    expect(await statements()).toBe(1);
    for (let more = 0; more < 4; more++) await look();
    expect(await statements()).toBe(1);
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const { lines, next } = await listAccess(administrator, { size: 2, after });
      ids.push(...lines.map(({ id }) => id));
      after = next ?? undefined;
    } while (after);
    expect(ids).toHaveLength(5);
    expect(ids.map(Number)).toEqual(ids.map(Number).toSorted((a, b) => b - a));
    expect((await listAccess(administrator, { after: 'abc-x' })).lines).toHaveLength(5);
  });

  test('is taken out whole, which stands in it from then on', async () => {
    const { administrator } = await everyKind();
    const exported = await exportAccess(administrator, { kind: 'identity' });
    expect(exported.ok && exported.value.map(({ kind }) => kind)).toEqual(['identity']);
    const { lines } = await listAccess(administrator);
    expect(lines[0]).toMatchObject({ kind: 'export', type: 'access.exported' });
  });
});
