import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { hideContribution } from '@/lib/contributions/server/hide-contribution';
import { citeContributions } from '@/lib/decisions/server/cite-contributions';
import { correctDecision } from '@/lib/decisions/server/correct-decision';
import { getDecisionForEditing, listCitable, listDecisionsForEditing } from '@/lib/decisions/server/decision-desk-queries';
import { getDecision, listDecisions } from '@/lib/decisions/server/decision-queries';
import { discardDecision } from '@/lib/decisions/server/discard-decision';
import { draftDecision } from '@/lib/decisions/server/draft-decision';
import { editDecision } from '@/lib/decisions/server/edit-decision';
import { markUse } from '@/lib/decisions/server/mark-use';
import { publishDecision } from '@/lib/decisions/server/publish-decision';
import { unciteContribution } from '@/lib/decisions/server/uncite-contribution';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { getPath } from '@/lib/thread/server/path-queries';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aDecision, decisionInput } from '@/tests/support/factories/decisions';
import { aHearing, aReply } from '@/tests/support/factories/hearings';
import { aCitizen, aComment, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

const system = { kind: 'system', name: 'test' } as const;
const why = { use: 'used', reason: 'Stien er tegnet ind.' } as const;
const because = { whyDa: 'Referatet havde et forkert tal.', whyEn: 'The minutes had a wrong figure.' };

async function aDraft(over: Parameters<typeof decisionInput>[0] = {}) {
  const [manager, phase] = [await anEmployee(), await aPhase()];
  const input = await decisionInput(over);
  await draftDecision(manager, { ...input, projectId: phase.projectId });
  const { id } = await db().decision.findUniqueOrThrow({ where: { slug: input.slug }, select: { id: true } });
  const project = await db().project.findUniqueOrThrow({ where: { id: phase.projectId } });
  return { manager, phase, project, input, id };
}

const useOf = async (contributionId: string) =>
  db().contributionUse.findMany({ where: { contributionId }, select: { use: true, decisionId: true } });

describe('a draft of a decision', () => {
  test('is seen by employees alone, with what it would cite, and changed until it is published', async () => {
    const { manager, phase, project, input, id } = await aDraft();
    const { code } = await aProposal({ phase });
    await citeContributions(manager, { id, codes: [code], ...why });
    await editDecision(manager, { ...input, titleDa: 'En bred sti', id, version: 1 });
    expect(await listDecisions()).toEqual([]);
    expect(await getDecision(input.slug)).toBeNull();
    expect(await getDecisionForEditing(manager, project.slug, input.slug)).toMatchObject({ titleDa: 'En bred sti', version: 2 });
    expect(await listDecisionsForEditing(manager, project.id)).toMatchObject([{ waitingCitations: 1, publishedAt: null }]);
    for (const actor of [anonymous, await aCitizen()]) {
      expect(await getDecisionForEditing(actor, project.slug, input.slug)).toBeNull();
      expect((await listCitable(actor, id, 'cited')).items).toEqual([]);
    }
    expect(await getDecisionForEditing(manager, (await aProject()).slug, input.slug)).toBeNull();
  });

  test('is refused for a meeting to come, a taken address, an unknown committee and people who may not', async () => {
    const { manager, project, input } = await aDraft();
    const as = async (over: Parameters<typeof decisionInput>[0]) => ({ ...(await decisionInput(over)), projectId: project.id });
    expect(await draftDecision(manager, await as({ meetingOn: dateOnly(day(1)) }))).toMatchObject({ code: 'meetingInFuture' });
    expect(await draftDecision(manager, await as({ slug: input.slug }))).toMatchObject({ code: 'slugTaken' });
    expect(await draftDecision(manager, await as({ committeeId: 'none' }))).toMatchObject({ code: 'committeeNotFound' });
    expect(await draftDecision(manager, { ...(await as({})), projectId: 'none' })).toMatchObject({ code: 'projectNotFound' });
    expect(await draftDecision(await anEmployee(['moderator']), await as({}))).toMatchObject({ code: 'notAllowed' });
    expect(await draftDecision(anonymous, await as({}))).toMatchObject({ code: 'signInNeeded' });
    expect(await db().decision.count()).toBe(1);
  });

  test('of two who change the same one the second is told, and nothing of theirs is written', async () => {
    const { manager, input, id } = await aDraft();
    const edit = (titleDa: string) => editDecision(manager, { ...input, titleDa, id, version: 1 });
    const answers = await Promise.all([edit('Én'), edit('To')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict' });
  });

  test('is thrown away with what it would cite, and leaves what people said alone', async () => {
    const { manager, phase, id } = await aDraft();
    const { id: contributionId, code } = await aProposal({ phase });
    await citeContributions(manager, { id, codes: [code], ...why });
    expect(await discardDecision(manager, { id })).toMatchObject({ ok: true });
    expect([await db().decision.count(), await db().decisionCitation.count()]).toEqual([0, 0]);
    expect(await useOf(contributionId)).toEqual([]);
    expect(await discardDecision(manager, { id })).toMatchObject({ code: 'decisionNotFound' });
    expect(await discardDecision(manager, { id: (await aDecision()).id })).toMatchObject({ code: 'decisionPublished' });
  });
});

describe('citing', () => {
  test('counts replies and proposals that lack a remark, of the project and its cases, until each has one', async () => {
    const { manager, phase, project, id } = await aDraft();
    const [proposal, marked] = [await aProposal({ phase }), await aProposal({ phase })];
    await aComment({ phase, onProposal: null });
    await aProposal({ phase, isPublished: false });
    const solarCase = await aPhase({ projectId: (await aProject({ parentId: project.id })).id });
    const ofCase = await aProposal({ phase: solarCase });
    await markUse(manager, { code: marked.code, use: 'passed_on', reason: 'Sendt til vejafdelingen.' });
    const open = async () => (await listCitable(manager, id, 'unremarked')).items.map(({ code }) => code);
    expect((await open()).sort()).toEqual([proposal.code, ofCase.code].sort());
    await citeContributions(manager, { id, codes: [proposal.code, ofCase.code], ...why });
    expect(await open()).toEqual([]);
    expect((await listCitable(manager, id, 'cited')).items).toMatchObject([why, why]);
  });

  test('is all or nothing, once each, and what is said again holds', async () => {
    const { manager, phase, id } = await aDraft();
    const [one, other, elsewhere] = [await aProposal({ phase }), await aProposal({ phase }), await aProposal()];
    const mixed = await citeContributions(manager, { id, codes: [one.code, elsewhere.code], ...why });
    expect(mixed).toEqual({ ok: false, code: 'contributionsGone', details: { codes: elsewhere.code } });
    expect(await db().decisionCitation.count()).toBe(0);
    await citeContributions(manager, { id, codes: [one.code, one.code, other.code], ...why });
    await citeContributions(manager, { id, codes: [one.code], use: 'not_used', reason: 'Der er ikke plads.' });
    const cited = (await listCitable(manager, id, 'cited')).items.map(({ code, use }) => [code, use]);
    expect(Object.fromEntries(cited)).toEqual({ [one.code]: 'not_used', [other.code]: 'used' });
    expect(await unciteContribution(manager, { id, code: one.code })).toMatchObject({ ok: true });
    expect(await unciteContribution(manager, { id, code: one.code })).toMatchObject({ code: 'contributionNotFound' });
  });

  test('costs the same statements for one as for fifty, and so do the lists', async () => {
    const { manager, phase, id } = await aDraft();
    const cost = async (codes: string[]) => [
      await countStatements(() => citeContributions(manager, { id, codes, ...why })),
      await countStatements(() => listCitable(manager, id, 'cited')),
      await countStatements(() => listCitable(manager, id, 'unremarked')),
    ];
    const first = (await aProposal({ phase })).code;
    const one = await cost([first]);
    const codes = [first];
    for (let more = 1; more < 50; more++) codes.push((await aProposal({ phase })).code);
    expect(await cost(codes)).toEqual(one);
  });
});

describe('publishing a decision', () => {
  test('shows it and what it cites at once, marks the use, and leaves out what was hidden meanwhile', async () => {
    const { manager, phase, project, input, id } = await aDraft();
    const [shown, hidden] = [await aProposal({ phase }), await aProposal({ phase })];
    await citeContributions(manager, { id, codes: [shown.code, hidden.code], ...why });
    await hideContribution(db(), system, hidden.id, { reason: 'abuse', text: 'Tonen.' }, now());
    expect(await publishDecision(manager, { id })).toEqual({ ok: true, value: { project: project.slug, slug: input.slug } });
    expect((await getDecision(input.slug))?.citations).toMatchObject([{ code: shown.code, ...why }]);
    expect(await useOf(shown.id)).toEqual([{ use: 'used', decisionId: id }]);
    expect(await useOf(hidden.id)).toEqual([]);
    expect(JSON.stringify(await getPath(shown.code, now()))).toContain(why.reason);
    const events = await db().event.findMany({
      where: { type: { in: ['decision.shown', 'use.decided'] } },
      orderBy: { type: 'asc' },
    });
    expect(events.map(({ type }) => type)).toEqual(['decision.shown', 'use.decided']);
    expect(events[1]?.ids).toMatchObject({ contribution: shown.id, proposal: shown.id, project: project.id });
  });

  test('twice at once publishes once', async () => {
    const { manager, phase, id } = await aDraft();
    const { id: contributionId, code } = await aProposal({ phase });
    await citeContributions(manager, { id, codes: [code], ...why });
    const answers = await Promise.all([publishDecision(manager, { id }), publishDecision(manager, { id })]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await useOf(contributionId)).toHaveLength(1);
    expect(await db().event.count({ where: { type: 'decision.shown' } })).toBe(1);
  });

  test('adopts nothing while people have not been involved or an authority objects; anything else can be decided', async () => {
    const { manager, project, input, id } = await aDraft();
    await db().project.update({ where: { id: project.id }, data: { affectsLocals: true } });
    expect(await publishDecision(manager, { id })).toMatchObject({ code: 'involvementMissing' });
    await aPhase({ projectId: project.id, opensOn: day(-30), closesOn: day(-10) });
    const hearing = await aHearing({ projectId: project.id });
    const reply = await aReply({ hearing, speaksAs: 'authority' });
    await db().authorityObjection.create({ data: { contributionId: reply.id, recordedById: manager.personId } });
    expect(await publishDecision(manager, { id })).toMatchObject({ code: 'objectionsOpen' });
    expect(await getDecision(input.slug)).toBeNull();
    await editDecision(manager, { ...input, outcome: 'postponed', id, version: 1 });
    expect(await publishDecision(manager, { id })).toMatchObject({ ok: true });
    const adopt = { ...input, ...because, outcome: 'approved' as const, id, version: 3 };
    expect(await correctDecision(manager, adopt)).toMatchObject({ code: 'objectionsOpen' });
  });

  test('is refused for a project nobody can read', async () => {
    const { manager, project, id } = await aDraft();
    await db().projectPublication.delete({ where: { projectId: project.id } });
    expect(await publishDecision(manager, { id })).toMatchObject({ code: 'projectNotPublished' });
  });
});

describe('a correction', () => {
  test('changes what is read and leaves what was there before readable, with the reason', async () => {
    const { manager, input, id } = await aDraft({
      textDa: 'Stien bliver 2 km.',
      minorityDa: 'Nej tak.',
      minorityEn: 'No thanks.',
    });
    await publishDecision(manager, { id });
    expect(await editDecision(manager, { ...input, id, version: 2 })).toMatchObject({ code: 'decisionPublished' });
    const second = { ...input, ...because, textDa: 'Stien bliver 3 km.', id, version: 2 };
    expect(await correctDecision(manager, second)).toMatchObject({ ok: true, value: { slug: input.slug } });
    await correctDecision(manager, { ...second, textDa: 'Stien bliver 3,2 km.', minorityDa: null, minorityEn: null, version: 3 });
    const found = await getDecision(input.slug);
    expect(found).toMatchObject({ textDa: 'Stien bliver 3,2 km.', minorityDa: null });
    expect(found?.former.map(({ textDa, minorityDa, whyDa }) => [textDa, minorityDa, whyDa])).toEqual([
      ['Stien bliver 3 km.', 'Nej tak.', because.whyDa],
      ['Stien bliver 2 km.', 'Nej tak.', because.whyDa],
    ]);
    expect(await db().event.count({ where: { type: 'decision.corrected' } })).toBe(2);
  });

  test('of two from the same version the second is told; a draft is not corrected', async () => {
    const { manager, input, id } = await aDraft();
    const correct = (textDa: string, version: number) => correctDecision(manager, { ...input, ...because, textDa, id, version });
    expect(await correct('Nej.', 1)).toMatchObject({ code: 'decisionDraft' });
    await publishDecision(manager, { id });
    const answers = await Promise.all([correct('Ja.', 2), correct('Måske.', 2)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict' });
    expect(await db().formerDecision.count()).toBe(1);
  });

  test('a citation added to a published decision holds at once and its author hears of it', async () => {
    const { manager, phase, input, id } = await aDraft();
    await publishDecision(manager, { id });
    const { code } = await aProposal({ phase });
    await citeContributions(manager, { id, codes: [code], ...why });
    expect((await getDecision(input.slug))?.citations).toMatchObject([{ code }]);
    expect(await db().event.count({ where: { type: 'use.marked' } })).toBe(1);
    expect(await unciteContribution(manager, { id, code })).toMatchObject({ code: 'decisionPublished' });
  });
});
