import { expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { addTheme } from '@/lib/contributions/server/add-theme';
import { removeTheme } from '@/lib/contributions/server/remove-theme';
import { settleTheme } from '@/lib/contributions/server/settle-theme';
import { getThemeAgreement, listTopicWork } from '@/lib/contributions/server/topic-queries';
import { changeLife } from '@/lib/strategy/server/change-life';
import { countThemeFigures } from '@/lib/thread/server/theme-queries';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { told } from '@/tests/support/factories/strategy';

const db = testDatabase();

/** A plan of two themes, a project under the first, and how its contributions are listed. */
async function aPlanAtWork() {
  const own = await aTheme({ titleDa: 'Byens liv' });
  const climate = await aTheme({ planId: own.planId, titleDa: 'Klima og natur', keywords: ['oversvømmelse', 'regnvand'] });
  const project = await aProject({ themeIds: [own.id] });
  const phase = await aPhase({ projectId: project.id });
  const officer = await anEmployee(['moderator']);
  const work = (filter: 'all' | 'suggested' = 'all') => listTopicWork(officer, { projectId: project.id, filter });
  const suggested = async (code: string) => (await work()).lines.find((line) => line.code === code)?.themeSuggestions;
  return { own, climate, project, phase, officer, work, suggested };
}

const like = 'Cyklister fra skolen skal kunne komme sikkert over landevejen ved kirken hver morgen.';

test('a theme is suggested by its words in Danish full text, or by what people placed there, and says why', async () => {
  const { climate, phase, officer, suggested, work } = await aPlanAtWork();
  const wet = await aProposal({ phase, text: 'Regnvandet løber ind i kældrene, og vi frygter oversvømmelser.' });
  const school = await aProposal({ phase, text: like });
  const same = await aProposal({ phase, text: `${like} Tak.` });
  await addTheme(officer, { code: school.code, themeId: climate.id });
  expect(await suggested(wet.code)).toEqual([{ themeId: climate.id, words: ['oversvømmelse', 'regnvand'], like: null }]);
  expect(await suggested(same.code)).toEqual([{ themeId: climate.id, words: [], like: school.code }]);
  expect((await work('suggested')).lines.map(({ code }) => code)).toEqual([wet.code]);
});

test('a suggestion counts for nothing until somebody says yes, and the agreement is measured', async () => {
  const { climate, phase, project, officer, suggested } = await aPlanAtWork();
  const [one, two] = [await aProposal({ phase, text: 'Regnvand.' }), await aProposal({ phase, text: 'Mere regnvand.' })];
  expect((await countThemeFigures(climate.id)).sent).toBe(0);
  await settleTheme(officer, { code: one.code, themeId: climate.id, answer: 'confirm' });
  await settleTheme(officer, { code: two.code, themeId: climate.id, answer: 'dismiss' });
  expect((await countThemeFigures(climate.id)).sent).toBe(1);
  expect(await getThemeAgreement(officer, project.id)).toEqual({ confirmed: 1, dismissed: 1 });
  expect([await suggested(one.code), await suggested(two.code)]).toEqual([[], []]);
  expect(await db.contributionTheme.findFirst({ where: { themeId: climate.id } })).toMatchObject({ origin: 'suggested' });
  expect(await removeTheme(officer, { code: one.code, themeId: climate.id })).toMatchObject({ ok: true });
  const event = await db.event.findFirstOrThrow({ where: { type: 'theme.confirmed' } });
  expect((event.ids as { theme: string[] }).theme).toContain(climate.id);
});

test('themes that are over or stand in no plan in force are not suggested', async () => {
  const { climate, phase, suggested } = await aPlanAtWork();
  const { code } = await aProposal({ phase, text: 'Regnvand.' });
  const leader = await anEmployee(['leader']);
  await changeLife(leader, { ...told(), kind: 'theme', id: climate.id, number: 0, state: 'concluded' });
  expect(await suggested(code)).toEqual([]);
  const settled = await settleTheme(await anEmployee(), { code, themeId: climate.id, answer: 'confirm' });
  expect(settled).toMatchObject({ code: 'themeConcluded' });
});

test('an answer is one person’s when two answer at once, and nobody’s who may not choose', async () => {
  const { climate, phase, officer } = await aPlanAtWork();
  const { code } = await aProposal({ phase, text: 'Regnvand.' });
  const settle = (actor: Parameters<typeof settleTheme>[0], answer: 'confirm' | 'dismiss', themeId = climate.id) =>
    settleTheme(actor, { code, themeId, answer });
  expect(await settle(anonymous, 'confirm')).toMatchObject({ code: 'signInNeeded' });
  expect(await settle(await aCitizen(), 'confirm')).toMatchObject({ code: 'notAllowed' });
  expect(await settle(await anEmployee(['project_manager'], { manages: [] }), 'confirm')).toMatchObject({
    code: 'contributionNotFound',
  });
  expect(await settle(officer, 'confirm', 'x')).toMatchObject({ code: 'themeNotFound' });
  const answers = await Promise.all([settle(officer, 'confirm'), settle(officer, 'dismiss')]);
  expect(answers.map((result) => (result.ok ? 'ok' : result.code)).toSorted()).toEqual(['ok', 'themeSettled']);
});

test('the list costs two statements, for one contribution and for many', async () => {
  const { phase, work } = await aPlanAtWork();
  await aProposal({ phase, text: 'Regnvand.' });
  expect(await countStatements(work)).toBe(2);
  await Promise.all(Array.from({ length: 8 }, () => aProposal({ phase })));
  expect(await countStatements(work)).toBe(2);
});
