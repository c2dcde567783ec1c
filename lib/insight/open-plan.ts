import { z } from 'zod';
import { lifeStates } from '@/lib/strategy/life';
import { bilingual, isExample, key, keyOf, maybeBilingual, pages } from './open-parts';

const state = z.enum(lifeStates).describe('Where it is in its life.');

const said = z.object({ ref: z.string(), text: bilingual });

/** A plan in its own words and order. */
export const openPlan = z.object({
  key,
  title: bilingual,
  periodFrom: z.int(),
  periodTo: z.int(),
  publisher: z.string(),
  source: z.object({ title: z.string(), sha256: z.string().nullable() }),
  successor: keyOf('plans').nullable(),
  themes: z.array(keyOf('themes')),
  goals: z.array(z.int()).describe('Numbers of UN sustainable development goals.'),
  passages: z.array(z.object({ key: z.string(), section: z.string(), kind: z.string(), label: maybeBilingual, text: bilingual })),
  targets: z.array(said),
  principles: z.array(said.extend({ passage: z.string() })),
  governingDocuments: z.array(
    z.object({ ref: z.string(), title: bilingual, notes: z.array(z.object({ text: bilingual, isCertain: z.boolean() })) }),
  ),
  ambiguities: z.array(said.extend({ about: bilingual })),
});

export const openTheme = z.object({
  key,
  url: pages,
  plan: keyOf('plans'),
  ref: z.string().describe('The plan’s own number.'),
  title: bilingual,
  subtitle: maybeBilingual,
  state,
  continues: keyOf('themes').nullable().describe('The theme of the plan before that it carries on.'),
  initiatives: z.array(keyOf('initiatives')),
  projects: z.array(keyOf('projects')),
});

export const openInitiative = z.object({
  key,
  theme: keyOf('themes'),
  ref: z.string(),
  title: bilingual,
  state,
  isInferred: z.boolean().describe('True where the layout of the plan, not its words, says which theme it belongs to.'),
  projects: z.array(keyOf('projects')),
});

export const openCommittee = z.object({ key, name: bilingual, isExample });

export const openPool = z.object({
  key: key.describe('The plan and the pool: `plan.pool`.'),
  plan: keyOf('plans'),
  text: bilingual,
  amountDkk: z.int(),
  committee: keyOf('committees').nullable(),
});
