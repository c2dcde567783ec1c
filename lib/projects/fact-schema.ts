import { z } from 'zod';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { choice, needed, optional, version } from './editing-fields';

/** A number as people write it, with comma or point; empty becomes null. */
const amount = z
  .string()
  .trim()
  .max(20, 'amountShape')
  .default('')
  .transform((text) => (text === '' ? null : Number(text.replace(',', '.'))))
  .refine((value) => value === null || Number.isFinite(value), 'amountShape');

const written = {
  labelDa: optional(120),
  labelEn: optional(120),
  valueDa: needed('valueDaNeeded', 300),
  valueEn: needed('valueEnNeeded', 300),
  amount,
  unit: optional(20),
  asOfDa: optional(60),
  asOfEn: optional(60),
  source: needed('sourceNeeded', 300),
};

type Written = { amount: number | null; unit: string | null; asOfDa: string | null; asOfEn: string | null };
type Say = { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void };

function checkWhole({ amount, unit, asOfDa, asOfEn }: Written, context: Say): void {
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (amount !== null && !unit) say('unit', 'unitNeeded');
  if (amount === null && unit) say('amount', 'amountNeeded');
  if (asOfDa && !asOfEn) say('asOfEn', 'bothLanguages');
  if (asOfEn && !asOfDa) say('asOfDa', 'bothLanguages');
}

/** What somebody writes about a fact: a new one with its name, or a new version of one there is (`of`, its key). */
export const factSchema = z.object({ ...written, of: choice }).superRefine((fact, context) => {
  checkWhole(fact, context);
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (!fact.of && !fact.labelDa) say('labelDa', 'labelDaNeeded');
  if (!fact.of && !fact.labelEn) say('labelEn', 'labelEnNeeded');
});

const projectId = z.string().min(1, 'projectNotFound').max(40, 'projectNotFound');
export const recordFactSchema = factSchema.and(z.object({ projectId }));
export type RecordFact = z.output<typeof recordFactSchema>;

/** A slip of the pen put right: the version stays the same version. */
export const correctionSchema = z
  .object({ ...written, labelDa: needed('labelDaNeeded', 120), labelEn: needed('labelEnNeeded', 120) })
  .superRefine(checkWhole);
export const correctFactSchema = correctionSchema.and(
  z.object({ id: z.string().min(1, 'factNotFound').max(40, 'factNotFound'), version }),
);
export type CorrectFact = z.output<typeof correctFactSchema>;

const words = (code: string) => z.string().trim().min(1, code).max(60, 'tooLong').refine(isWithoutCpr, 'holdsCpr');

/** A new version of where a project lies; the place is GeoJSON text, judged by the command. */
export const geometrySchema = z.object({
  shape: z.string().trim().min(1, 'geometryNeeded').max(120_000, 'geometryTooLarge'),
  asOfDa: words('asOfNeeded'),
  asOfEn: words('asOfNeeded'),
  source: needed('sourceNeeded', 300),
});
export const recordGeometrySchema = geometrySchema.extend({ projectId });
export type RecordGeometry = z.output<typeof recordGeometrySchema>;
