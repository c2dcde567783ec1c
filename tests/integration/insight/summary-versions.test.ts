import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { revokeGrant } from '@/lib/identity/server/revoke-grant';
import { addBlock } from '@/lib/insight/server/add-block';
import { arrangeParts } from '@/lib/insight/server/arrange-parts';
import { getComposedSummary } from '@/lib/insight/server/composed-queries';
import { freezeSummary } from '@/lib/insight/server/freeze-summary';
import { publishSummary } from '@/lib/insight/server/publish-summary';
import { saveSummaryTemplate } from '@/lib/insight/server/save-summary-template';
import { startSummary } from '@/lib/insight/server/start-summary';
import { getGrantedVersion, getPublicVersion, listGrantedSummaries } from '@/lib/insight/server/version-queries';
import { withdrawSummary } from '@/lib/insight/server/withdraw-summary';
import { writePart } from '@/lib/insight/server/write-part';
import type { VersionContent } from '@/lib/insight/summary-version';
import { makeSummaryFiles } from '@/lib/papers/server/make-summary-files';
import { getServedSummary } from '@/lib/papers/server/summary-file-queries';
import { canonicalJson } from '@/lib/platform/canonical-json';
import { now } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal, aSupport } from '@/tests/support/factories/participation';
import { aPartner } from '@/tests/support/factories/partners';
import { aPhase, aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aSummary, aSummaryVersion } from '@/tests/support/factories/summaries';
import { numbersOf, readFiles } from '@/tests/support/summary-files';

const db = testDatabase();
const sure = 'yes' as const;
const reasons = { reasonDa: 'Et tal var forkert.', reasonEn: 'A number was wrong.' };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const freezing = (summaryId: string, over: object = {}) => ({
  ...{ summaryId, version: 1, reasonDa: '', reasonEn: '', submissionKey: crypto.randomUUID(), sure },
  ...over,
});

describe('a frozen summary', () => {
  it('is numbered, hashed, and cannot be changed or removed', async () => {
    const version = await aSummaryVersion(await aSummary());
    expect(version).toMatchObject({
      number: 1,
      sha256: sha256(version.content),
      code: expect.stringMatching(/^OP-\w{4}-\w{2}$/),
    });
    expect(canonicalJson(JSON.parse(version.content))).toBe(version.content);
    const change = db.summaryVersion.update({ where: { id: version.id }, data: { content: '{}' } });
    await expect(change).rejects.toThrow(/stands/);
    await expect(db.$executeRaw`DELETE FROM "SummaryVersion" WHERE "id" = ${version.id}`).rejects.toThrow(/stands/);
  });

  it('says from its second version on why there is one, and which numbers are others', async () => {
    const { id, projectId } = await aSummary();
    const administrator = await anEmployee(['administrator']);
    expect(await freezeSummary(administrator, freezing(id))).toMatchObject({ ok: true, value: { number: 1 } });
    await aProposal({ phase: await aPhase({ projectId: projectId ?? '' }) });
    expect(await freezeSummary(administrator, freezing(id))).toMatchObject({ code: 'reasonNeeded' });
    await freezeSummary(administrator, freezing(id, reasons));
    const [first, second] = await contentsOf(id);
    expect(first?.change).toBeNull();
    expect(second?.change).toMatchObject({
      reason: { da: reasons.reasonDa, en: reasons.reasonEn },
      since: { number: 1, code: first?.code },
    });
    expect(second?.change?.differences.length).toBeGreaterThan(0);
  });

  it('is frozen once however often it is sent, and numbered in turn when two freeze at once', async () => {
    const [{ id }, administrator] = [await aSummary(), await anEmployee(['administrator'])];
    const same = freezing(id);
    await Promise.all([1, 2].map(() => freezeSummary(administrator, same)));
    expect(await db.summaryVersion.count({ where: { summaryId: id } })).toBe(1);
    const results = await Promise.all([1, 2].map(() => freezeSummary(administrator, freezing(id, reasons))));
    expect(results.map((result) => result.ok && result.value.number).toSorted()).toEqual([2, 3]);
  });

  it('refuses what somebody else has changed meanwhile, what holds nothing, and what is not public', async () => {
    const administrator = await anEmployee(['administrator']);
    const [changed, empty] = [await aSummary({ version: 2 }), await aSummary({ parts: [] })];
    const draft = await aSummary({ projectId: (await aProject({ published: false })).id });
    expect(await freezeSummary(administrator, freezing(changed.id))).toMatchObject({ code: 'changedMeanwhile' });
    expect(await freezeSummary(administrator, freezing(empty.id))).toMatchObject({ code: 'nothingChosen' });
    expect(await freezeSummary(administrator, freezing(draft.id))).toMatchObject({ code: 'projectNotPublished' });
    expect(await freezeSummary(administrator, freezing('none'))).toMatchObject({ code: 'summaryNotFound' });
  });

  it('keeps no words of citizens: its page gives those that are public now, and its hash stays', async () => {
    const { id, projectId } = await aSummary();
    const proposal = await aProposal({ phase: await aPhase({ projectId: projectId ?? '' }), title: 'Kanarietitel' });
    await aSupport({ proposal });
    const version = await aSummaryVersion({ id });
    expect(version.content).toContain(proposal.code);
    expect(version.content).not.toContain('Kanarietitel');
    expect(JSON.stringify(await getPublicVersion(version.code))).toContain('Kanarietitel');
    await db.publication.delete({ where: { contributionId: proposal.id } });
    const after = await getPublicVersion(version.code);
    expect(JSON.stringify(after)).not.toContain('Kanarietitel');
    expect(after?.sha256).toBe(sha256(version.content));
  });

  it('can be withdrawn once with a reason, and stays where it is cited', async () => {
    const [{ id }, administrator] = [await aSummary(), await anEmployee(['administrator'])];
    const { id: versionId, code } = await aSummaryVersion({ id });
    expect(await withdrawSummary(administrator, { versionId, ...reasons, sure })).toMatchObject({ ok: true });
    expect(await withdrawSummary(administrator, { versionId, ...reasons, sure })).toMatchObject({ code: 'withdrawnAlready' });
    expect(await publishSummary(administrator, { versionId, sure })).toMatchObject({ code: 'withdrawnAlready' });
    expect((await getPublicVersion(code))?.withdrawal).toMatchObject(reasons);
  });
});

describe('the four files of a version', () => {
  it('hold the same figures, and a workbook that runs nothing', async () => {
    const { id, projectId } = await aSummary({ titleDa: '=1+1 Hvad borgerne sagde' });
    const phase = await aPhase({ projectId: projectId ?? '' });
    for (let each = 0; each < 7; each++) await aSupport({ proposal: await aProposal({ phase, by: await aCitizen() }) });
    const version = await aSummaryVersion({ id });
    expect(await makeSummaryFiles()).toBe(1);
    const files = await readFiles(version.id);
    const expected = numbersOf(JSON.parse(version.content) as VersionContent);
    expect(expected.length).toBeGreaterThan(4);
    for (const locale of ['da', 'en'] as const)
      for (const [format, words] of Object.entries(files[locale]))
        for (const { label, value } of expected)
          expect([
            format,
            locale,
            label[locale],
            words.includes(label[locale].replaceAll(/\s+/g, '')),
            words.includes(String(value)),
          ]).toEqual([format, locale, label[locale], true, true]);
    expect(files.pdf).toMatchObject({ isMarked: true, roles: { Table: expect.any(Number), H1: expect.any(Number) } });
    expect(files.pdf.source).toContain('pdfuaid');
    expect(files.formulas).toBe(0);
  });
});

describe('who sees a version', () => {
  it('everybody once it is published; before that those with a grant, and staff of the project', async () => {
    const project = await aProject();
    const [granted, other, citizen] = [await aPartner([project]), await aPartner(), await aCitizen()];
    const { code } = await aSummaryVersion(await aSummary({ projectId: project.id }), { published: false });
    const sees = async (actor: Parameters<typeof getGrantedVersion>[0]) => (await getGrantedVersion(actor, code, now())) !== null;
    expect(await getPublicVersion(code)).toBeNull();
    expect(await sees(granted)).toBe(true);
    expect(await sees(await anEmployee(['leader']))).toBe(true);
    for (const actor of [other, citizen, await anEmployee(['moderator'])]) expect(await sees(actor)).toBe(false);
    expect((await listGrantedSummaries(granted, now())).flatMap(({ versions }) => versions)).toHaveLength(1);
    expect(await listGrantedSummaries(other, now())).toEqual([]);
    const [{ id } = { id: '' }] = await db.partnerGrant.findMany();
    await revokeGrant(await anEmployee(['administrator']), { id });
    expect(await sees(granted)).toBe(false);
    expect(await getServedSummary(granted, { code, file: 'json', at: now() })).toBeNull();
  });

  it('a partner granted a theme: the theme’s and those of the projects under it', async () => {
    const theme = await aTheme();
    const project = await aProject({ themeIds: [theme.id] });
    const partner = await aPartner();
    await db.partnerGrant.create({ data: { organisationId: partner.organisationIds[0] ?? '', themeId: theme.id } });
    const [ofTheme, ofProject, elsewhere] = [
      await aSummary({ themeId: theme.id }),
      await aSummary({ projectId: project.id }),
      await aSummary(),
    ];
    for (const summary of [ofTheme, ofProject, elsewhere]) await aSummaryVersion(summary, { published: false });
    expect((await listGrantedSummaries(partner, now())).map(({ id }) => id).toSorted()).toEqual(
      [ofTheme.id, ofProject.id].toSorted(),
    );
  });

  it('asks the database as often for many words and versions as for few', async () => {
    const { id, projectId } = await aSummary();
    const phase = await aPhase({ projectId: projectId ?? '' });
    await aSupport({ proposal: await aProposal({ phase }) });
    const first = await aSummaryVersion({ id });
    const few = await countStatements(() => getPublicVersion(first.code));
    for (let each = 0; each < 6; each++) await aSupport({ proposal: await aProposal({ phase }) });
    const many = await aSummaryVersion({ id });
    expect(await countStatements(() => getPublicVersion(many.code))).toBe(few);
  });
});

describe('putting a summary together', () => {
  it('begins from a template, takes blocks and texts, and refuses what was changed in between', async () => {
    const [manager, project] = [await anEmployee(['administrator']), await aProject()];
    const { id: summaryId } = await aSummary({ projectId: project.id, parts: [{ kind: 'block', id: 'use' }] });
    await writePart(manager, { summaryId, version: 1, at: '', textDa: 'Kort.', textEn: 'Short.' });
    expect(await addBlock(manager, { summaryId, version: 1, block: 'reach' })).toMatchObject({ code: 'changedMeanwhile' });
    expect(await addBlock(manager, { summaryId, version: 2, block: 'use' })).toMatchObject({ code: 'notPossible' });
    await addBlock(manager, { summaryId, version: 2, block: 'reach' });
    await arrangeParts(manager, { summaryId, version: 3, at: 2, act: 'up' });
    await writePart(manager, { summaryId, version: 4, at: 2, textDa: 'Kortere.', textEn: 'Shorter.' });
    expect(await saveSummaryTemplate(manager, { summaryId, name: 'Til en fond' })).toMatchObject({ ok: true });
    expect(await saveSummaryTemplate(manager, { summaryId, name: 'TIL EN FOND' })).toMatchObject({ code: 'nameTaken' });
    const { id: templateId } = await db.summaryTemplate.findFirstOrThrow({ where: { name: 'Til en fond' } });
    const titles = { titleDa: 'Ny', titleEn: 'New' };
    const begun = await startSummary(manager, { subject: `project:${project.id}`, ...titles, templateId });
    const parts = begun.ok ? (await getComposedSummary(manager, begun.value.id))?.parts : [];
    expect(parts).toEqual([
      { kind: 'block', id: 'use' },
      { kind: 'block', id: 'reach' },
      { kind: 'text', text: { da: 'Kortere.', en: 'Shorter.' } },
    ]);
  });
});

async function contentsOf(summaryId: string): Promise<VersionContent[]> {
  const rows = await db.summaryVersion.findMany({ where: { summaryId }, orderBy: { number: 'asc' } });
  return rows.map(({ content }) => JSON.parse(content) as VersionContent);
}
