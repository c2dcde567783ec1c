import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { aDecision, anAnswer, aUse } from './decisions';
import { anEffect } from './effects';
import { anEvaluation } from './evaluations';
import { aCitizen, aComment, anAddition, aProposal, aSupport, aVote } from './participation';
import { aPoolGrant } from './pool-grants';
import { aDocument, aFact, aMeeting, aNewsPost } from './project-parts';
import { aCircle, aPhase, aProject, aTheme, day } from './projects';
import { aSurvey } from './surveys';

export type ForWhom = 'everybody' | 'invited' | 'nobody';

/** A project with a row of everything a project can have, the word in each: shown to everybody, to invited people, or a draft. */
export async function aFullProject(forWhom: ForWhom, word: string) {
  const theme = await aTheme();
  const words = { titleDa: `${word} da`, titleEn: `${word} en` };
  const texts = {
    ...words,
    summaryDa: word,
    summaryEn: word,
    placeDa: word,
    placeEn: word,
    longitude: 10.7,
    latitude: 56.45,
    themeIds: [theme.id],
  };
  const project =
    forWhom === 'invited' ? await aCircle([], texts) : await aProject({ ...texts, published: forWhom === 'everybody' });
  const projectId = project.id;
  const acts = ['proposal', 'comment', 'support', 'survey', 'prioritise', 'hearing_reply'] as const;
  const phase = await aPhase({ projectId, ...words, acts: [...acts] });
  const proposal = await aProposal({ phase, title: word, text: word });
  const comment = await aComment({ phase, onProposal: null, text: word });
  const addition = await anAddition({ onProposal: proposal, text: word });
  const decision = await aDecision({ projectId, ...words, complaintUntil: day(20) });
  for (const { id } of [proposal, comment]) {
    await db().contributionTheme.createMany({
      data: [{ contributionId: id, themeId: theme.id, origin: 'inherited' }],
      skipDuplicates: true,
    });
    await anAnswer(id);
    await aUse(id, { decisionId: decision.id });
  }
  await db().contributionPlace.create({
    data: { contributionId: proposal.id, longitude: 10.9, latitude: 56.4, town: 'Grenaa' },
  });
  await aSupport({ proposal });
  for (let voters = 0; voters < 5; voters++) await aVote({ proposal, by: await aCitizen() });
  const survey = await aSurvey({ phase });
  const meeting = await aMeeting({ projectId, ...words });
  const post = await aNewsPost({ projectId, ...words, slug: 'nyt' });
  const effect = await anEffect({ projectId }, { indicatorDa: word });
  await anEvaluation({ projectId, workedDa: word });
  const grant = await aPoolGrant({ projectId, whyDa: word });
  const { plan } = await db().pool.findUniqueOrThrow({
    where: { id: grant.poolId },
    select: { plan: { select: { slug: true } } },
  });
  await aFact({ projectId, labelDa: word, labelEn: word });
  const document = await aDocument({ projectId, titleDa: word });
  const paper = await aPublishedPaper(projectId, word);
  return {
    theme,
    project,
    phase,
    proposal,
    comment,
    addition,
    survey,
    meeting,
    post,
    decision,
    plan,
    effect,
    grant,
    document,
    paper,
  };
}

/** A version of the white paper of a hearing that is over, its files not made. */
async function aPublishedPaper(projectId: string, word: string) {
  const phase = await aPhase({ projectId, acts: ['hearing_reply'], opensOn: day(-60), closesOn: day(-20), titleDa: word });
  await db().hearing.create({ data: { phaseId: phase.id, legalBases: ['PL-23C'], minorityDa: word } });
  const text = { generated: word, adjusted: null };
  const content = {
    format: 1,
    title: word,
    department: 'Plan',
    caseNumber: null,
    isExample: false,
    texts: { hearing: text, summary: text },
    assessment: null,
    topics: [{ name: word, resume: word, remark: word }],
    rows: [
      { list: 'timely', number: 1, recommendation: 'no_change' },
      { list: 'late', number: 1, recommendation: null },
    ],
    changes: [],
    rehearing: null,
    date: copenhagenDate(now()),
  };
  const paper = await db().whitePaper.create({ data: { phaseId: phase.id, title: word, department: 'Plan' } });
  const version = { paperId: paper.id, status: 'final' as const, sha256: 'a'.repeat(64), content: JSON.stringify(content) };
  const { id } = await db().whitePaperVersion.create({
    data: { ...version, number: 1, submissionKey: crypto.randomUUID(), publication: { create: {} } },
  });
  await db().whitePaperVersion.create({
    data: {
      ...version,
      number: 2,
      submissionKey: crypto.randomUUID(),
      content: JSON.stringify({ ...content, title: 'kanariefugl' }),
    },
  });
  return { id, phase };
}
