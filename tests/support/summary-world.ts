import type { ContributionKind } from '@/lib/contributions/contribution';
import type { SummaryScope } from '@/lib/insight/summary-content';
import { countSupports } from '@/lib/participation/server/count-supports';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { aDecision, anAnswer, aUse } from './factories/decisions';
import { anEffect } from './factories/effects';
import { aHearing, aReply } from './factories/hearings';
import { aCitizen, aComment, anAddition, aProposal, aSupport } from './factories/participation';
import { aPhase, aProject, aTheme, day } from './factories/projects';
import type { seededRandom } from './seeded-random';
import { aSurveyInWorld, aVoluntaryPopulation } from './summary-world-surveys';

type Random = ReturnType<typeof seededRandom>;
type Stage = Awaited<ReturnType<typeof aStage>>;
type Person = Awaited<ReturnType<typeof aCitizen>>;
type Proposal = Awaited<ReturnType<typeof aProposal>>;

/** A project to be summed up, its theme, and one of its phases, by their names in addresses. */
export type SummaryWorld = { slug: string; theme: string; phase: string };

/**
 * A project in which people have said and done things over two months, by lot, some of them elsewhere before; with what was
 * decided, measured and asked. Beside it another project under the same theme, and a draft that nobody may hear of.
 */
export async function aSummaryWorld(random: Random): Promise<SummaryWorld> {
  const stage = await aStage(random);
  const people = await Promise.all(Array.from({ length: random.whole(4, 24) }, () => aCitizen()));
  for (const by of someOf(people, 3, random)) await aProposal({ phase: stage.elsewhere, by, at: ago(random, 50, 66) });
  for (const by of someOf(people, 4, random)) await aProposal({ phase: stage.draft, by, at: ago(random) });
  const proposals = await everythingSaid(stage, people, random);
  for (const proposal of proposals) await supportsOf(proposal, someOf(people, 5, random), random);
  for (const by of someOf(people, 6, random)) await aReply({ hearing: stage.hearing, by });
  await countSupports(
    db(),
    proposals.map(({ id }) => id),
    now(),
  );
  await aVoluntaryPopulation();
  for (const phase of [stage.phases[1], stage.elsewhere, stage.hearing])
    await aSurveyInWorld(phase, someOf(people, 3, random), random);
  return { slug: stage.project.slug, theme: stage.theme.slug, phase: stage.phases[0].slug };
}

/** What of it is summed up: whole, a phase, between two days, and the theme. */
export function scopesOf({ slug, theme, phase }: SummaryWorld): SummaryScope[] {
  const dates = { from: isoDay(40), to: isoDay(8) };
  return [{ slug }, { slug, phase }, { slug, ...dates }, { theme }, { theme, ...dates }];
}

async function aStage(random: Random) {
  const [theme, further] = [await aTheme(), await aTheme()];
  const [project, other, hidden] = [
    await aProject({ themeIds: [theme.id] }),
    await aProject({ themeIds: [theme.id] }),
    await aProject({ themeIds: [theme.id], published: false }),
  ];
  const dates = { opensOn: day(-70), closesOn: day(-3) };
  const phaseOf = ({ id }: { id: string }) => aPhase({ projectId: id, ...dates });
  const phases = [await phaseOf(project), await phaseOf(project)] as const;
  const decisions = [
    await aDecision({ projectId: project.id, meetingOn: day(-random.whole(1, 40)) }),
    await aDecision({ projectId: project.id, meetingOn: day(-random.whole(1, 40)) }),
    await aDecision({ projectId: other.id, meetingOn: day(-random.whole(1, 40)) }),
    await aDecision({ projectId: project.id, published: false }),
  ];
  const topics = await Promise.all(['Stier', 'Lys', 'Støj'].map((nameDa, position) => aTopic(project.id, nameDa, position)));
  for (const on of [{ projectId: project.id }, { projectId: other.id }, { themeId: theme.id }]) await effectsOn(on, random);
  const hearing = await aHearing({ projectId: project.id });
  return {
    ...{ project, theme, further, phases, decisions, topics, hearing },
    elsewhere: await phaseOf(other),
    draft: await phaseOf(hidden),
  };
}

function aTopic(projectId: string, nameDa: string, position: number) {
  return db().topic.create({ data: { projectId, nameDa, nameEn: `${nameDa} (en)`, position, keywords: [] } });
}

/** One that holds, one that was corrected, and what it was corrected to. */
async function effectsOn(on: { projectId?: string; themeId?: string }, random: Random): Promise<void> {
  const measured = () => ({
    before: random.whole(1, 9),
    after: random.whole(1, 90) / 10,
    measuredOn: isoDay(random.whole(1, 40)),
  });
  await anEffect(on, measured());
  const wrong = await anEffect(on, measured());
  const right = await anEffect(on, measured());
  await db().effect.update({ where: { id: right.id }, data: { replacesId: wrong.id } });
}

/** Proposals, comments and additions, each published or not, with all that can be done with one. Answers the public proposals. */
async function everythingSaid(stage: Stage, people: readonly Person[], random: Random): Promise<Proposal[]> {
  const { phases, elsewhere } = stage;
  const proposals: Proposal[] = [];
  for (let said = random.whole(8, 44); said > 0; said--) {
    const how = { by: random.pick(people), at: ago(random), isPublished: random.whole(1, 6) > 1 };
    const about = random.pick(proposals);
    const kind = about ? random.pick(['proposal', 'proposal', 'comment', 'comment', 'addition'] as const) : 'proposal';
    const phase = random.pick([phases[0], phases[0], phases[1], elsewhere]);
    const made = await say(kind, { ...how, phase, about }, random);
    if (kind === 'proposal' && how.isPublished) proposals.push(made);
    await decorate(made.id, stage, how.at, random);
  }
  return proposals;
}

type Said = { by: Person; at: Date; isPublished: boolean; phase: Proposal['phase']; about: Proposal | undefined };

function say(kind: ContributionKind, { about, ...said }: Said, random: Random): Promise<Proposal> {
  if (kind === 'proposal' || !about) return aProposal({ ...said, title: `Forslag ${random.digits(3)}` });
  if (kind === 'addition') return anAddition({ ...said, phase: about.phase, onProposal: about });
  const stance = random.pick(['in_favour', 'against', 'neutral', undefined] as const);
  return aComment({ ...said, phase: about.phase, onProposal: about, stance });
}

async function supportsOf(proposal: Proposal, by: readonly Person[], random: Random): Promise<void> {
  for (const person of by) {
    await aSupport({ proposal, by: person });
    const where = { proposalId: proposal.id, personId: person.personId };
    await db().support.updateMany({ where, data: { at: ago(random, 0, 20) } });
  }
}

const towns = ['Grenaa', 'Auning', 'Vivild', 'Glesborg', 'Ramten'];

/** An answer, markings, a further theme, topics, a place, and that it came as a letter or from a guest: each by lot. */
async function decorate(contributionId: string, stage: Stage, at: Date, random: Random): Promise<void> {
  const isDrawn = (oneOf: number) => random.whole(1, oneOf) === 1;
  if (isDrawn(3)) await anAnswer(contributionId, at);
  for (let marking = random.whole(0, 3); marking > 0; marking--)
    await aUse(contributionId, {
      use: random.pick(['used', 'partly_used', 'not_used', 'outside_scope', 'passed_on'] as const),
      decisionId: isDrawn(2) ? random.pick(stage.decisions).id : undefined,
      at: new Date(at.getTime() + marking * random.whole(1, 9) * 3_600_000 + marking),
    });
  if (isDrawn(4)) await db().contributionTheme.create({ data: { contributionId, themeId: stage.further.id, origin: 'added' } });
  const topics = stage.topics
    .filter(() => isDrawn(4))
    .map(({ id }) => ({ contributionId, topicId: id, origin: 'chosen' as const }));
  await db().contributionTopic.createMany({ data: topics });
  if (isDrawn(2))
    await db().contributionPlace.create({
      data: { contributionId, longitude: 10.5, latitude: 56.4, town: random.pick(towns) },
    });
  if (isDrawn(8)) await db().staffEntry.create({ data: { contributionId, channel: 'letter', receivedOn: at, enteredAt: at } });
  if (isDrawn(3)) await fromGuest(contributionId, `gaest-${random.whole(1, 20)}@gaest.example`, at);
}

async function fromGuest(contributionId: string, email: string, at: Date): Promise<void> {
  await db().contribution.update({ where: { id: contributionId }, data: { authorId: null } });
  await db().guestSender.create({
    data: { contributionId, name: 'Grethe Gæst', email, flags: [], askedAt: at, confirmedAt: at },
  });
}

function someOf<Each>(from: readonly Each[], oneOf: number, random: Random): Each[] {
  return from.filter(() => random.whole(1, oneOf) === 1);
}

function ago(random: Random, least = 0, most = 60): Date {
  return new Date(now().getTime() - random.whole(least, most) * 86_400_000);
}

function isoDay(daysAgo: number): string {
  return day(-daysAgo).toISOString().slice(0, 10);
}
