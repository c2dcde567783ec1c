import type { Prisma } from '@/prisma/generated/client';
import { dateColumn } from './days';

type Tx = Prisma.TransactionClient;

const measuredDay = -9;

/** What came of the fictional project: what was measured, what a pool gave, and what its people say in the end. */
export async function createOutcome(tx: Tx, projectId: string, now: Date): Promise<void> {
  await createEffect(tx, projectId, now);
  await createGrant(tx, projectId, now);
  await createEvaluation(tx, projectId, now);
}

/** What was measured, with one figure corrected the day after. */
async function createEffect(tx: Tx, projectId: string, now: Date): Promise<void> {
  const recordedAt = (days: number) => dateColumn(now, measuredDay + days);
  const miscounted = { ...effect(now), projectId, after: 7, recordedAt: recordedAt(1) };
  const { id: replacesId } = await tx.effect.create({ data: miscounted, select: { id: true } });
  await tx.effect.create({
    data: { ...effect(now), projectId, replacesId, recordedAt: recordedAt(2) },
    select: { id: true },
  });
}

/** Money from the pool that lies with no committee, so that nothing is said of a real one. */
async function createGrant(tx: Tx, projectId: string, now: Date): Promise<void> {
  const pool = await tx.pool.findFirst({ where: { committeeId: null }, orderBy: { position: 'asc' }, select: { id: true } });
  if (!pool) return;
  await tx.poolGrant.create({
    data: {
      poolId: pool.id,
      projectId,
      amountDkk: 40_000,
      grantedOn: dateColumn(now, measuredDay - 20),
      whyDa: 'Eksempel: til skilte ved vejen og en bænk, hvor stien møder hegnet.',
      whyEn: 'Example: for signs by the road and a bench where the path meets the fence.',
      isExample: true,
      recordedAt: dateColumn(now, measuredDay - 19),
    },
    select: { id: true },
  });
}

/** What the fictional project's people say in the end. */
async function createEvaluation(tx: Tx, projectId: string, now: Date): Promise<void> {
  await tx.evaluation.create({
    data: {
      projectId,
      workedDa: 'Vi gik en tur langs hegnet med naboerne, før vi tegnede det. Ét telefonnummer til alle spørgsmål blev brugt.',
      workedEn: 'We walked along the fence with the neighbours before we drew it. One number for all questions was used.',
      hardDa: 'Brevet nåede ikke alle. De, der bor længst væk, hørte først om sagen i avisen.',
      hardEn: 'The letter did not reach everybody. Those who live farthest away first heard of the case in the newspaper.',
      learnedDa: 'Hæng nummeret op ved vejen den første dag. Sig, hvad der ligger fast, før du spørger om resten.',
      learnedEn: 'Put the number up by the road on the first day. Say what is settled before you ask about the rest.',
      isExample: true,
      publishedAt: dateColumn(now, measuredDay + 3),
    },
    select: { id: true },
  });
}

function effect(now: Date) {
  return {
    indicatorDa: 'Naboer, der ved, hvem de kan ringe til',
    indicatorEn: 'Neighbours who know whom to call',
    before: 4,
    after: 8,
    unitDa: 'ud af 10 spurgte',
    unitEn: 'out of 10 asked',
    measuredOn: dateColumn(now, measuredDay),
    sourceDa: 'Eksempel: samtaler med ti naboer før og efter',
    sourceEn: 'Example: talks with ten neighbours before and after',
    learnedDa:
      'Ét nummer virkede bedre end en ny hjemmeside. To naboer havde ikke set brevet, så næste gang hænger nummeret også ved vejen.',
    learnedEn:
      'One number worked better than a new website. Two neighbours had not seen the letter, so next time the number will also hang by the road.',
    isExample: true,
  };
}
