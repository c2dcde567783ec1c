import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { freezeWhitePaper } from '@/lib/papers/server/freeze-white-paper';
import { getPaperRow, getPublicPaper } from '@/lib/papers/server/public-paper-queries';
import { publishWhitePaper } from '@/lib/papers/server/publish-white-paper';
import type { WhitePaperContent } from '@/lib/papers/white-paper';
import { canonicalJson } from '@/lib/platform/canonical-json';
import { setClock } from '@/lib/platform/clock';
import { testDatabase } from '@/tests/support/database';
import { aPaper, aVersion, remarkAll } from '@/tests/support/factories/papers';

const db = testDatabase();
afterEach(() => setClock(undefined));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a frozen version', () => {
  it('has a hash anybody can check, and fingerprints of words that can go', async () => {
    const paper = await aPaper();
    const version = await aVersion(paper);
    expect(sha256(version.content)).toBe(version.sha256);
    const content = JSON.parse(version.content) as WhitePaperContent;
    expect(canonicalJson(content)).toBe(version.content);
    expect(version.content).not.toContain('om solceller');
    const words = await db.whitePaperWords.findMany({ where: { versionId: version.id } });
    const prints = words.map(({ salt, sender, text }) => sha256(canonicalJson([salt, sender, text]))).sort();
    expect(content.rows.map((row) => row.words).sort()).toEqual(prints);
  });

  it('never changes, whatever is written afterwards', async () => {
    const paper = await aPaper();
    const version = await aVersion(paper);
    await remarkAll(paper);
    expect((await db.whitePaperVersion.findUniqueOrThrow({ where: { id: version.id } })).content).toBe(version.content);
    const where = { id: version.id };
    await expect(db.whitePaperVersion.update({ where, data: { status: 'final' } })).rejects.toThrow('stands');
    await expect(db.whitePaperVersion.delete({ where })).rejects.toThrow();
    await expect(db.whitePaperWords.updateMany({ data: { text: 'Noget andet' } })).rejects.toThrow('stands');
    await expect(db.whitePaperWords.deleteMany()).rejects.toThrow('stands');
  });

  it('is made once however often the form is sent', async () => {
    const paper = await aPaper();
    const input = { paperId: paper.id, status: 'draft', sure: 'yes', submissionKey: crypto.randomUUID() } as const;
    const both = await Promise.all([freezeWhitePaper(paper.officer, input), freezeWhitePaper(paper.officer, input)]);
    expect(both.map((each) => each.ok && each.value.number)).toEqual([1, 1]);
    expect(await db.whitePaperVersion.count()).toBe(1);
  });

  it('is public when it is published, drafts never', async () => {
    const paper = await aPaper();
    const draft = await aVersion(paper);
    expect(await publishWhitePaper(paper.officer, { versionId: draft.id, sure: 'yes' })).toEqual({
      ok: false,
      code: 'draftsStayInside',
    });
    await remarkAll(paper, 'change');
    const final = await aVersion(paper, 'final');
    const { project, slug } = paper.hearing;
    expect(await getPublicPaper(project, slug)).toBeNull();
    expect(await getPaperRow(paper.replies[0]?.id ?? '')).toBeNull();
    expect(await publishWhitePaper(paper.officer, { versionId: final.id, sure: 'yes' })).toMatchObject({ ok: true });
    expect(await getPublicPaper(project, slug)).toMatchObject({ version: { number: 2, status: 'final' } });
    expect(await getPaperRow(paper.replies[1]?.id ?? '')).toMatchObject({
      label: '2',
      labels: ['2'],
      at: 1,
      remark: 'Bemærkning til timely 2',
      recommendation: 'change',
      version: 2,
    });
  });
});
