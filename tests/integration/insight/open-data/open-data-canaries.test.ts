import { beforeAll, expect, test, vi } from 'vitest';
import { sitemapPart } from '@/app/_shell/sitemap';
import type { OpenName } from '@/lib/insight/open-catalogue';
import { openApiDocument } from '@/lib/insight/open-document';
import { db } from '@/lib/platform/db';
import { putCanaries } from '@/tests/support/canaries';
import { testDatabase } from '@/tests/support/database';
import { aDecision } from '@/tests/support/factories/decisions';
import { aFullProject } from '@/tests/support/factories/full-project';
import { aCitizen, aCoAuthor, aComment, aProposal } from '@/tests/support/factories/participation';
import { aDocument } from '@/tests/support/factories/project-parts';
import { aPhase } from '@/tests/support/factories/projects';
import { aSurvey } from '@/tests/support/factories/surveys';
import { askOpenData, everyOpenItem } from '@/tests/support/open-data';

vi.mock('next/server', () => ({ connection: async () => {} }));
vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }));
vi.mock('@/lib/web/page-locale', () => ({ pageLocale: async () => 'da' }));
vi.mock('@/lib/platform/env', async (original) => ({ ...(await original<object>()), isDemonstration: () => false }));

testDatabase({ empty: 'first' });

/** Stands in what only some may see, and in every personal column of all rows (`kanarie-…`). */
const secret = 'kanariefugl';
const hiddenWords = /kanarie|@borger|@nabo/i;
const shownWord = 'offentligt';

type Full = Awaited<ReturnType<typeof aFullProject>>;
let shown: Full;
let hidden: Full[];
const secretKeys: string[] = [];

beforeAll(async () => {
  shown = await aFullProject('everybody', shownWord);
  hidden = [await aFullProject('invited', secret), await aFullProject('nobody', secret)];
  secretKeys.push(...hidden.flatMap(keysOf), ...(await hideInside(shown)));
  await putCanaries('andre');
  await showAgainWhatIsPublic();
});

/** Every name by which somebody could ask for something in a project. */
function keysOf({
  project,
  phase,
  proposal,
  comment,
  addition,
  survey,
  meeting,
  post,
  decision,
  effect,
  grant,
  document,
  paper,
}: Full) {
  const of = (slug: string) => `${project.slug}.${slug}`;
  return [
    ...[project.slug, proposal.code, comment.code, addition.code, meeting.id, decision.slug, effect.id, grant.id, document.id],
    ...[of(phase.slug), of(survey.slug), of(post.slug), of(paper.phase.slug), paper.id, `project.${project.slug}`],
  ];
}

/** What is not for everybody in a project that is: waiting, hidden, taken back, redacted, a draft, replaced. */
async function hideInside({ project, phase, proposal, effect, decision }: Full): Promise<string[]> {
  const projectId = project.id;
  const words = { titleDa: secret, titleEn: secret };
  const waiting = await aProposal({ phase, title: secret, text: secret, isPublished: false });
  const hiding = await aComment({ onProposal: proposal, text: secret });
  await db().publication.delete({ where: { contributionId: hiding.id } });
  await db().hiding.create({ data: { contributionId: hiding.id, reason: 'abuse', text: secret } });
  const takenBack = await aProposal({ phase, title: secret, text: secret });
  await db().publication.delete({ where: { contributionId: takenBack.id } });
  await db().withdrawal.create({ data: { contributionId: takenBack.id } });
  await db().redactedOriginal.create({ data: { contributionId: proposal.id, title: secret, text: secret } });
  await db().formerText.create({ data: { contributionId: proposal.id, title: secret, text: secret } });
  await db().coverage.create({ data: { contributionId: proposal.id, byId: takenBack.id } });
  const draft = await aDecision({ projectId, ...words, textDa: secret, published: false });
  await db().decisionCitation.create({
    data: { decisionId: draft.id, contributionId: proposal.id, use: 'not_used', reason: secret },
  });
  const coming = await aPhase({ projectId, ...words, published: false });
  await aSurvey({ phase: coming });
  await db().survey.updateMany({ where: { phaseId: coming.id }, data: { titleDa: secret } });
  const correct = { indicatorDa: 'rettet', replacesId: effect.id };
  const { id: _, ...measured } = await db().effect.findUniqueOrThrow({ where: { id: effect.id } });
  await db().effect.update({ where: { id: effect.id }, data: { indicatorDa: secret } });
  await db().effect.create({ data: { ...measured, ...correct } });
  const gone = await aDocument({ projectId, isWithdrawn: true });
  await db().project.update({
    where: { id: projectId },
    data: { contactName: secret, contactEmail: `${secret}@borger.example`, contactPhone: secret },
  });
  const anna = await aCitizen({ name: secret });
  await db().contribution.update({ where: { id: proposal.id }, data: { authorId: anna.personId, senderShown: 'name' } });
  await aCoAuthor({ proposal, by: await aCitizen({ name: secret }), senderShown: 'name' });
  return [
    ...[waiting.code, hiding.code, takenBack.code, draft.slug, `${project.slug}.${coming.slug}`, effect.id, anna.personId],
    ...[proposal.id, gone.fileId, `complaint-${draft.id}`].filter((key) => key !== decision.id),
  ];
}

/** Canaries stand in the words everybody may read too: those get plain words back, so that what is left is secret. */
async function showAgainWhatIsPublic() {
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    const open = { publication: { isNot: null }, project: { publication: { isNot: null } } };
    await tx.contribution.updateMany({ where: open, data: { text: shownWord } });
    await tx.proposal.updateMany({ where: { contribution: open }, data: { title: shownWord } });
    await tx.officialAnswer.updateMany({ where: { contribution: open }, data: { text: shownWord } });
    await tx.contributionUse.updateMany({ where: { contribution: open }, data: { reason: shownWord } });
  });
}

/** Every address of the document, filled in with all keys there are, shown and hidden, in both languages. */
async function everyOutput(): Promise<string[]> {
  const { paths } = openApiDocument('http://traaden.test') as {
    paths: Record<string, { get: { parameters: { name: string }[] } }>;
  };
  const keys = [
    ...keysOf(shown),
    'all',
    'Grenaa',
    shown.theme.slug,
    shown.plan.slug,
    ...secretKeys,
    ...hidden.map(({ theme }) => theme.slug),
  ];
  return Object.entries(paths).flatMap(([path, { get }]) => {
    const filled = path.includes('{key}') ? keys.map((key) => path.replace('{key}', encodeURIComponent(key))) : [path];
    const names = get.parameters.map(({ name }) => name);
    const ways = names.includes('language') ? ['', '?language=en'] : names.includes('limit') ? ['?limit=200'] : [''];
    return filled.flatMap((each) => ways.map((way) => `${each}${way}`));
  });
}

test('SEC-08: no output of the open data holds anything that is not public, whatever is asked for', async () => {
  const leaks: string[] = [];
  const answered = new Set<string>();
  const outputs = await everyOutput();
  for (const output of outputs) {
    const answer = await askOpenData(output);
    const text = await answer.text();
    if (answer.status === 200) answered.add(output.replace(/\?.*/, ''));
    const said = text.match(hiddenWords)?.[0] ?? secretKeys.find((key) => text.includes(key));
    if (said) leaks.push(`${output}: ${said}`);
  }
  expect(leaks).toEqual([]);
  expect(answered.size).toBeGreaterThan(70);
});

test('nor does the sitemap', async () => {
  const text = await sitemapPart(0);
  expect(text).toContain(shown.project.slug);
  expect(text.match(hiddenWords)?.[0] ?? secretKeys.find((key) => text.includes(key)) ?? null).toBeNull();
});

test('the same look finds the canary in every resource once it is public', async () => {
  const [, draft] = hidden;
  await db().projectPublication.create({ data: { projectId: draft?.project.id ?? '' } });
  const found: OpenName[] = [];
  const texts = [
    'projects',
    'phases',
    'contributions',
    'decisions',
    'effects',
    'evaluations',
    'white-papers',
    'meetings',
    'news',
    'documents',
    'pool-grants',
  ] as const;
  for (const name of texts) if (hiddenWords.test(JSON.stringify(await everyOpenItem(name)))) found.push(name);
  expect(found).toEqual(texts);
  for (const output of ['/feed.atom', '/calendar.ics', '/contributions.csv', '/projects.geojson'])
    expect(await (await askOpenData(output)).text(), output).toMatch(hiddenWords);
});

test('what is hidden is gone at the next question, and what is published is there', async () => {
  const phase = { ...shown.phase };
  const { id, code } = await aProposal({ phase });
  const outputs = [`/contributions/${code}`, `/contributions?project=${shown.project.slug}`, '/feed.atom', '/contributions.csv'];
  const tells = async () => Promise.all(outputs.map(async (output) => (await (await askOpenData(output)).text()).includes(code)));
  expect(await tells()).toEqual([true, true, true, true]);
  await db().publication.delete({ where: { contributionId: id } });
  expect(await tells()).toEqual([false, false, false, false]);
});
