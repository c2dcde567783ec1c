import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { now } from '@/lib/platform/clock';
import { decodeCursor } from '@/lib/platform/cursor';
import { type BrowseFilter, browseFilterFrom, browseKinds, browseStatuses, noTown } from '@/lib/thread/browse-filter';
import { hitEnd, hitStart } from '@/lib/thread/found-words';
import { countFound, listBrowseOptions, listFound } from '@/lib/thread/server/browse-queries';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { anAnswer, aUse } from '@/tests/support/factories/decisions';
import { aComment, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, aTheme } from '@/tests/support/factories/projects';

const db = testDatabase();
const system = { kind: 'system', name: 'test' } as const;
const everything = browseFilterFrom({});

async function found(over: Partial<BrowseFilter>) {
  const { projects } = await listBrowseOptions();
  const page = await listFound({ ...everything, ...over }, projects);
  return page.contributions.map(({ code }) => code);
}

/** A proposal with its words, in a project of its own that lies nowhere. */
const saying = (title: string, text: string) => aProposal({ title, text });

describe('words', () => {
  test('are found whatever their ending, in title and text', async () => {
    const one = await saying('Bænke ved stien', 'Så kan man hvile.');
    const other = await saying('Noget andet', 'Der mangler legepladser i byen.');
    expect(await found({ words: 'bænk' })).toEqual([one.code]);
    expect(await found({ words: 'legeplads' })).toEqual([other.code]);
    expect(await found({ words: 'sti' })).toEqual([one.code]);
    expect(await found({ words: 'havn' })).toEqual([]);
  });

  test('of English texts too', async () => {
    const { id, code } = await saying('A loop', 'We walked along the beaches.');
    await db.contribution.update({ where: { id }, data: { language: 'en' } });
    expect(await found({ words: 'beach walking' })).toEqual([code]);
  });

  test('that are misspelt find what is alike, and say so', async () => {
    const { code } = await saying('Noget andet', 'Der mangler en legeplads i byen.');
    const page = await listFound({ ...everything, words: 'lejeplads' }, []);
    expect(page).toMatchObject({ isExact: false, contributions: [{ code }] });
    expect(page.contributions[0]?.text).toContain(`${hitStart}legeplads${hitEnd}`);
  });

  test('are marked, and a long text is cut around them', async () => {
    await saying('En bænk', `${'Ord uden betydning. '.repeat(60)} Sæt en bænk ved åen. ${'Og mere endnu. '.repeat(60)}`);
    const [view] = (await listFound({ ...everything, words: 'bænk' }, [])).contributions;
    expect(view?.title).toBe(`En ${hitStart}bænk${hitEnd}`);
    expect(view?.text).toContain(`${hitStart}bænk${hitEnd}`);
    expect(view?.text.length).toBeLessThan(900);
  });

  test('anything somebody writes is a search, never an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (words) => {
        await listFound(browseFilterFrom({ q: words }), []);
      }),
      { numRuns: 30 },
    );
  });

  test('of what is hidden, waits or stands in a draft are not found', async () => {
    const hidden = await saying('En hemmelighed', 'Sætning om kaktusser.');
    await hideContribution(db, system, hidden.id, { reason: 'abuse', text: 'Tonen.' }, now());
    await aProposal({ title: 'Kaktusser', isPublished: false });
    await aProposal({ title: 'Kaktusser', phase: await aPhase({ projectId: (await aProject({ published: false })).id }) });
    expect(await found({ words: 'kaktus' })).toEqual([]);
  });
});

test('project, theme, kind, category, status and town each let through what they say', async () => {
  const theme = await aTheme();
  const project = await aProject({ themeIds: [theme.id], longitude: 10.87825, latitude: 56.41578 });
  const phase = await aPhase({ projectId: project.id });
  const category = await db.proposalCategory.create({
    data: { projectId: project.id, position: 1, nameDa: 'Stier', nameEn: 'Paths' },
  });
  const proposal = await aProposal({ phase });
  await db.proposal.update({ where: { contributionId: proposal.id }, data: { categoryId: category.id } });
  const elsewhere = await aProposal({ phase });
  const place = { longitude: 11.556, latitude: 56.707, town: 'Anholt' };
  await db.contributionPlace.create({ data: { contributionId: elsewhere.id, ...place } });
  const comment = await aComment({ onProposal: proposal, phase });
  const nowhere = await aProposal();
  await anAnswer(comment.id);
  await aUse(proposal.id);

  expect((await found({ project: project.slug })).toSorted()).toEqual(
    [proposal, elsewhere, comment].map(({ code }) => code).toSorted(),
  );
  expect(await found({ theme: theme.slug, kind: 'comment' })).toEqual([comment.code]);
  expect(await found({ category: category.id })).toEqual([proposal.code]);
  expect((await found({ town: 'Grenaa' })).toSorted()).toEqual([proposal.code, comment.code].toSorted());
  expect(await found({ town: 'Anholt' })).toEqual([elsewhere.code]);
  expect(await found({ town: noTown })).toEqual([nowhere.code]);
  expect(await found({ status: 'answered' })).toEqual([comment.code]);
  expect((await found({ status: 'received' })).toSorted()).toEqual([elsewhere.code, nowhere.code].toSorted());
  expect(await found({ project: 'findes-ikke' })).toEqual([]);
});

describe('list and map', () => {
  test('hold as much as each other whatever is asked for, each once', async () => {
    const [placed, unplaced] = [await aProject({ longitude: 10.87825, latitude: 56.41578 }), await aProject()];
    for (const project of [placed, unplaced]) {
      const phase = await aPhase({ projectId: project.id });
      for (let index = 0; index < 9; index++) {
        const proposal = await aProposal({ phase, title: index % 2 ? 'En bænk' : 'En sti' });
        const own = { longitude: 10.4, latitude: 56.43, town: 'Auning' };
        if (index % 3 === 0) await db.contributionPlace.create({ data: { contributionId: proposal.id, ...own } });
        if (index % 4 === 0) await aUse(proposal.id);
        if (index % 4 === 1) await anAnswer((await aComment({ onProposal: proposal, phase })).id);
      }
    }
    const { projects } = await listBrowseOptions();
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          words: fc.constantFrom('', 'bænk', 'bænke', 'stier', 'bænnk'),
          project: fc.constantFrom('', placed.slug, unplaced.slug),
          kind: fc.constantFrom('' as const, ...browseKinds),
          status: fc.constantFrom('' as const, ...browseStatuses),
          town: fc.constantFrom('', 'Grenaa', 'Auning', noTown),
        }),
        fc.integer({ min: 1, max: 7 }),
        async (over, size) => {
          const filter = { ...everything, ...over };
          const { total, towns } = await countFound(filter, projects);
          const listed: string[] = [];
          let after = null;
          do {
            const page = await listFound(filter, projects, { after, size });
            listed.push(...page.contributions.map(({ id }) => id));
            after = page.after === null ? null : decodeCursor(page.after);
          } while (after);
          expect(listed).toHaveLength(total);
          expect(new Set(listed).size).toBe(total);
          for (const { town, count } of towns)
            expect((await countFound({ ...filter, town: town ?? noTown }, projects)).total).toBe(count);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('take as many statements for one as for fifty', async () => {
    const phase = await aPhase();
    await aProposal({ phase, title: 'En bænk' });
    const read = (words: string) =>
      countStatements(async () => {
        const { projects } = await listBrowseOptions();
        await Promise.all([listFound({ ...everything, words }, projects), countFound({ ...everything, words }, projects)]);
      });
    const few = [await read(''), await read('bænk')];
    for (let index = 0; index < 50; index++) await aProposal({ phase, title: 'En bænk' });
    expect([await read(''), await read('bænk')]).toEqual(few);
  });

  test('show each contribution once while others are published', async () => {
    const phase = await aPhase();
    for (let index = 0; index < 12; index++) await aProposal({ phase });
    const before = await found({});
    const seen: string[] = [];
    let after = null;
    do {
      const page = await listFound(everything, [], { after, size: 5 });
      seen.push(...page.contributions.map(({ code }) => code));
      await aProposal({ phase });
      after = page.after === null ? null : decodeCursor(page.after);
    } while (after);
    expect(seen).toEqual(before);
  });
});
