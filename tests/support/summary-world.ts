import { db } from '@/lib/platform/db';
import { aCitizen, aComment, aProposal, aSupport } from './factories/participation';
import { aPhase, aProject, aTheme, day } from './factories/projects';
import { aResponse, aSurvey } from './factories/surveys';
import type { seededRandom } from './seeded-random';

/** A project in which people have said and done things over two months, by lot; some of them elsewhere before. */
export async function aSummaryWorld(random: ReturnType<typeof seededRandom>): Promise<{ id: string; slug: string }> {
  const [theme, further] = [await aTheme(), await aTheme()];
  const project = await aProject({ themeIds: [theme.id] });
  const dates = { opensOn: day(-70), closesOn: day(-3) };
  const phases = [await aPhase({ projectId: project.id, ...dates }), await aPhase({ projectId: project.id, ...dates })];
  const elsewhere = await aPhase(dates);
  const survey = await aSurvey({ phase: phases[1] });
  const people = await Promise.all(Array.from({ length: random.whole(4, 24) }, () => aCitizen()));
  const at = (least = 0, most = 60) => new Date(Date.now() - random.whole(least, most) * 86_400_000);
  for (const by of people.filter(() => random.whole(1, 3) === 1)) await aProposal({ phase: elsewhere, by, at: at(50, 66) });
  const proposals: Awaited<ReturnType<typeof aProposal>>[] = [];
  for (let said = 0; said < random.whole(6, 36); said++) {
    const phase = random.pick([phases[0], phases[0], phases[1]]) ?? elsewhere;
    const [by, when, isPublished] = [random.pick(people), at(), random.whole(1, 6) > 1];
    const about = random.pick(proposals);
    const made =
      about && random.whole(1, 2) === 1
        ? await aComment({
            phase: about.phase,
            onProposal: about,
            by,
            at: when,
            isPublished,
            ...random.pick([{}, { stance: 'against' as const }, { stance: 'in_favour' as const }]),
          })
        : await aProposal({ phase, by, at: when, isPublished });
    if (!about || made.phase === phase) if (isPublished && (await isProposal(made.id))) proposals.push(made);
    await decorate(made.id, random, further.id, when);
  }
  for (const proposal of proposals)
    for (const by of people.filter(() => random.whole(1, 5) === 1)) {
      await aSupport({ proposal, by });
      await db().support.updateMany({ where: { proposalId: proposal.id, personId: by.personId }, data: { at: at(0, 20) } });
    }
  for (const by of people.filter(() => random.whole(1, 3) === 1))
    await aResponse(survey, { choices: { 0: [random.whole(0, 2)] }, by });
  await db().surveyResponse.updateMany({ where: { surveyId: survey.id }, data: { submittedAt: at(4, 40) } });
  return project;
}

async function isProposal(id: string): Promise<boolean> {
  return (await db().proposal.count({ where: { contributionId: id } })) === 1;
}

/** An answer, uses, a further theme, a place, and that it came as a letter: each by lot. */
async function decorate(
  contributionId: string,
  random: ReturnType<typeof seededRandom>,
  themeId: string,
  at: Date,
): Promise<void> {
  if (random.whole(1, 3) === 1) await db().officialAnswer.create({ data: { contributionId, text: 'Tak.' } });
  for (let marking = 0; marking < random.whole(0, 2); marking++)
    await db().contributionUse.create({
      data: {
        contributionId,
        use: random.pick(['used', 'partly_used', 'not_used', 'passed_on'] as const),
        reason: 'Derfor.',
        markedAt: new Date(at.getTime() + (marking + 1) * 1000),
      },
    });
  if (random.whole(1, 4) === 1) await db().contributionTheme.create({ data: { contributionId, themeId, origin: 'added' } });
  if (random.whole(1, 2) === 1)
    await db().contributionPlace.create({
      data: { contributionId, longitude: 10.5, latitude: 56.4, town: random.pick(['Grenaa', 'Auning', 'Vivild', 'Glesborg']) },
    });
  if (random.whole(1, 8) === 1)
    await db().staffEntry.create({ data: { contributionId, channel: 'letter', receivedOn: at, enteredAt: at } });
}
