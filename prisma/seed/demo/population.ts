import { type PopulationCharacteristic, populationGroups } from '@/lib/surveys/population-schema';
import type { Prisma } from '@/prisma/generated/client';

type Tx = Prisma.TransactionClient;

/** Round numbers that are nobody's: no figures by group are at hand that have a source. */
const examples: [PopulationCharacteristic, number[]][] = [
  ['ageGroup', [6000, 4000, 5000, 8000, 8000, 5000]],
  ['gender', [18_000, 18_000]],
];

/** Figures of a population to compare with, marked as examples until an administrator writes real ones. */
export async function loadPopulation(tx: Tx): Promise<void> {
  await tx.populationFigure.createMany({
    data: examples.flatMap(([characteristic, counts]) =>
      populationGroups(characteristic).flatMap(({ key }, index) => {
        const persons = counts[index];
        if (persons === undefined) return [];
        const source = {
          sourceDa: 'Eksempel, ikke en opgørelse',
          sourceEn: 'Example, not a count',
          asOf: new Date('2026-01-01'),
        };
        return [{ characteristic, group: key, persons, ...source, isExample: true }];
      }),
    ),
    skipDuplicates: true,
  });
}
