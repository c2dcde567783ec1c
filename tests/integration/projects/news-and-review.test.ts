import { afterEach, describe, expect, test, vi } from 'vitest';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { askReview } from '@/lib/projects/server/ask-review';
import { decideReview } from '@/lib/projects/server/decide-review';
import { duplicateProject } from '@/lib/projects/server/duplicate-project';
import { editNews } from '@/lib/projects/server/edit-news';
import { getNewsPage, getNewsPost } from '@/lib/projects/server/news-queries';
import { getProjectPage } from '@/lib/projects/server/project-page-queries';
import { publishNews } from '@/lib/projects/server/publish-news';
import { publishProject } from '@/lib/projects/server/publish-project';
import { listReviews } from '@/lib/projects/server/review-queries';
import { testDatabase } from '@/tests/support/database';
import { aFollow } from '@/tests/support/factories/following';
import { aHearing } from '@/tests/support/factories/hearings';
import { aProposal } from '@/tests/support/factories/participation';
import { aDocument, aNewsPost, newsInput } from '@/tests/support/factories/project-parts';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aSurvey } from '@/tests/support/factories/surveys';
import { tellEverybody } from '@/tests/support/tell-everybody';

testDatabase();
afterEach(() => vi.unstubAllEnvs());

const codeOf = (result: { ok: boolean; code?: string }) => (result.ok ? 'ok' : result.code);

describe('news of a project', () => {
  test('is shown at once, and those who follow the project hear of it', async () => {
    const project = await aProject();
    await aFollow({ projectId: project.id });
    const published = await publishNews(await anEmployee(), { ...newsInput, projectId: project.id });
    expect(published).toEqual({ ok: true, value: { slug: project.slug, post: 'stien-er-maalt-op' } });
    expect((await getProjectPage(project.slug, now()))?.news).toMatchObject({
      count: 1,
      latest: [{ slug: 'stien-er-maalt-op' }],
    });
    await tellEverybody();
    expect(await db().notification.findMany()).toMatchObject([{ purpose: 'project_news', kind: 'news' }]);
  });

  test('sent twice is told once, and a second with the same title has an address of its own', async () => {
    const { id: projectId, slug } = await aProject();
    const input = { ...newsInput, projectId };
    const twice = await Promise.all([1, 2].map(async () => publishNews(await anEmployee(), input)));
    expect(twice.map(codeOf).toSorted()).toEqual(['newsThere', 'ok']);
    await publishNews(await anEmployee(), { ...input, textDa: 'Den er målt igen.' });
    expect((await getNewsPage(slug))?.newsPosts.map((post) => post.slug).toSorted()).toEqual([
      'stien-er-maalt-op',
      'stien-er-maalt-op-2',
    ]);
  });

  test('of a draft is refused, and is unknown under another project', async () => {
    const draft = await aProject({ published: false });
    expect(codeOf(await publishNews(await anEmployee(), { ...newsInput, projectId: draft.id }))).toBe('projectNotPublished');
    const [hidden, shown] = [await aNewsPost({ projectId: draft.id }), await aNewsPost()];
    expect(await getNewsPost(draft.slug, hidden.slug)).toBeNull();
    expect(await getNewsPost((await aProject()).slug, shown.slug)).toBeNull();
  });

  test('is corrected from what somebody read, keeps its address, and tells nobody again', async () => {
    const { id, slug, projectId } = await aNewsPost();
    await aFollow({ projectId });
    const results = await Promise.all([1, 2].map(async () => editNews(await anEmployee(), { ...newsInput, id, version: 1 })));
    expect(results.map(codeOf).toSorted()).toEqual(['conflict', 'ok']);
    expect(await db().newsPost.findUnique({ where: { id } })).toMatchObject({ slug, editedAt: expect.any(Date) });
    await tellEverybody();
    expect(await db().notification.count()).toBe(0);
  });
});

describe('a draft that somebody else is asked to look at', () => {
  test('is not shown before they have said yes, which whoever asked cannot', async () => {
    const project = await aProject({ published: false });
    const [asker, other] = [await anEmployee(), await anEmployee()];
    const ask = () => askReview(asker, { projectId: project.id, note: 'Se på resuméet.' });
    expect((await Promise.all([ask(), ask()])).map(codeOf).toSorted()).toEqual(['ok', 'reviewWaits']);
    expect(codeOf(await publishProject(asker, { id: project.id }))).toBe('reviewWaits');
    const [review] = await listReviews(asker, project.id);
    const id = review?.id ?? '';
    expect(codeOf(await decideReview(asker, { id, outcome: 'approved', words: null }))).toBe('ownReview');
    expect(codeOf(await decideReview(other, { id, outcome: 'returned', words: 'Skriv hvem der beslutter.' }))).toBe('ok');
    expect(codeOf(await decideReview(await anEmployee(), { id, outcome: 'approved', words: null }))).toBe('reviewDecided');
    expect(codeOf(await publishProject(asker, { id: project.id }))).toBe('reviewReturned');
    await ask();
    const again = (await listReviews(asker, project.id)).find(({ outcome }) => outcome === null);
    expect(codeOf(await decideReview(other, { id: again?.id ?? '', outcome: 'approved', words: null }))).toBe('ok');
    expect(codeOf(await publishProject(asker, { id: project.id }))).toBe('ok');
    expect(codeOf(await ask())).toBe('alreadyPublished');
    expect((await listReviews(asker, project.id)).map(({ outcome }) => outcome)).toEqual(['approved', 'returned']);
  });

  test('can be asked of every project by the installation', async () => {
    const { id } = await aProject({ published: false });
    vi.stubEnv('TRAADEN_REVIEW', 'required');
    vi.resetModules();
    const { publishProject: publish } = await import('@/lib/projects/server/publish-project');
    expect(codeOf(await publish(await anEmployee(), { id }))).toBe('reviewNeeded');
  });
});

describe('a copy of a project', () => {
  test('is a draft with its texts, themes, phases, law and questions, without what was said, its files or its dates', async () => {
    const project = await aProject({ caseNumber: '123', status: 'active' });
    const phase = await aPhase({ projectId: project.id, opensOn: day(-40), closesOn: day(-30), slug: 'ideer' });
    await aSurvey({ phase });
    await aHearing({ projectId: project.id });
    await aProposal({ phase });
    await aDocument({ projectId: project.id });
    await db().proposalCategory.create({ data: { projectId: project.id, position: 0, nameDa: 'Natur', nameEn: 'Nature' } });
    const input = { id: project.id, slug: 'kopi', titleDa: 'En kopi', titleEn: 'A copy' };
    expect(codeOf(await duplicateProject(await anEmployee(), input))).toBe('ok');
    const copy = await db().project.findUniqueOrThrow({
      where: { slug: 'kopi' },
      include: {
        publication: true,
        themes: true,
        proposalCategories: true,
        documents: true,
        contributions: true,
        phases: { include: { publication: true, survey: true, hearing: true }, orderBy: { opensOn: 'asc' } },
      },
    });
    expect(copy).toMatchObject({
      titleDa: 'En kopi',
      summaryDa: project.summaryDa,
      status: 'planned',
      caseNumber: null,
      publication: null,
      themes: [{ isPrimary: true }],
      proposalCategories: [{ nameDa: 'Natur' }],
      documents: [],
      contributions: [],
    });
    expect(copy.phases).toMatchObject([
      { slug: 'ideer', publication: null, survey: { publishedId: null }, opensOn: day(28), closesOn: day(38) },
      { publication: null, hearing: { meetingOn: null } },
    ]);
    expect(codeOf(await duplicateProject(await anEmployee(), input))).toBe('slugTaken');
  });
});
