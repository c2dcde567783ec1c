import { z } from 'zod';
import { demographicOptions } from './demographic-block';
import { type Demographic, otherOption } from './survey-definition';

/** What the population is told apart by. Nobody counts the ties people have to a place. */
export const populationCharacteristics = ['ageGroup', 'gender', 'postalDistrict'] as const satisfies readonly Demographic[];
export type PopulationCharacteristic = (typeof populationCharacteristics)[number];

/** The groups of a characteristic a population has: not those who would not say, or live elsewhere. */
export function populationGroups(characteristic: PopulationCharacteristic) {
  const others = ['prefer_not', 'elsewhere', otherOption];
  return demographicOptions(characteristic).filter(({ key }) => !others.includes(key));
}

const source = z.string().trim().min(1, { error: 'sourceNeeded' }).max(200, { error: 'sourceNeeded' });
const count = z
  .string()
  .trim()
  .regex(/^\d{0,9}$/, { error: 'personsInvalid' });

/** The figures of one characteristic, a field for each group named as `fieldOfGroup` says. Messages are codes of `administration.errors`. */
export const editPopulationSchema = z
  .looseObject({
    characteristic: z.enum(populationCharacteristics),
    sourceDa: source,
    sourceEn: source,
    asOf: z.iso.date({ error: 'asOfNeeded' }),
  })
  .transform(({ characteristic, sourceDa, sourceEn, asOf, ...fields }, context) => {
    const persons: Record<string, number> = {};
    for (const { key } of populationGroups(characteristic)) {
      const parsed = count.safeParse(fields[fieldOfGroup(key)] ?? '');
      if (!parsed.success) context.addIssue({ code: 'custom', message: 'personsInvalid', path: [fieldOfGroup(key)] });
      else if (parsed.data !== '') persons[key] = Number(parsed.data);
    }
    return { characteristic, sourceDa, sourceEn, asOf, persons };
  });

export type EditPopulation = z.output<typeof editPopulationSchema>;

export function fieldOfGroup(group: string): string {
  return `persons-${group}`;
}
