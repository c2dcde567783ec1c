import { readFileSync } from 'node:fs';
import { z } from 'zod';

const text = z.object({ da: z.string(), en: z.string() });
const item = text.extend({ id: z.string() });
const pool = item.extend({ amountDkk: z.number() });

const schema = z.object({
  source: z.object({ file: z.string(), sha256: z.string() }),
  title: text,
  municipality: z.object({ name: z.string() }),
  period: z.object({
    planYear: text.extend({ year: z.number() }),
    budgetAgreement: text.extend({ years: z.array(z.number()).min(1) }),
  }),
  purpose: z.object({ heading: text, paragraphs: z.array(text) }),
  basisAndContent: z.object({ heading: text, paragraphs: z.array(text) }),
  economicTargets: z.object({
    heading: text,
    leadIn: text,
    items: z.array(item.extend({ valueDkk: z.number().nullable() })),
  }),
  governance: z.object({
    heading: text,
    documents: z.array(
      item.extend({ descriptions: z.array(z.object({ ref: z.string(), confidence: z.enum(['high', 'medium']) })) }),
    ),
    notes: z.array(item.extend({ sdgs: z.array(z.number()).optional() })),
    instruments: z.array(item),
    guideposts: z.object({
      heading: text,
      leadIn: text,
      items: z.array(item.extend({ label: z.string(), labelEn: z.string() })),
    }),
  }),
  budgetAgreement: z.object({ heading: text, basis: text, partiesText: text }),
  strategicThemes: z.object({
    heading: text,
    themes: z.array(
      item.extend({
        slug: z.string(),
        subtitle: text.optional(),
        initiatives: z.array(item.extend({ slug: z.string(), assignment: z.string() })),
      }),
    ),
  }),
  effectAndCoherence: z.object({ heading: text, paragraphs: z.array(text) }),
  fixedImplementationPlan: z.object({ heading: text, description: text }),
  pools: z.object({
    heading: text,
    committees: z.array(item.extend({ pools: z.array(pool) })),
    unassigned: z.array(pool),
  }),
  principles: z.array(z.object({ id: z.string(), en: z.string(), from: z.string() })),
  ambiguities: z.array(z.object({ id: z.string() })),
});

export type PlanSource = z.infer<typeof schema>;
export type SourceText = z.infer<typeof text>;

/** The plan as extracted from the municipality's document. Throws when the file does not have its shape. */
export function readPlanSource(): PlanSource {
  return schema.parse(JSON.parse(readFileSync(new URL('./strategy-plan.json', import.meta.url), 'utf8')));
}
