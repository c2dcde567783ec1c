import type { EffectInput } from '@/lib/decisions/effect-schema';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import { day } from './projects';

/** What somebody writes about a measured effect, sound unless told otherwise. */
export function effectInput(over: Partial<EffectInput> = {}): EffectInput {
  return {
    indicatorDa: 'Naboer, der ved, hvem de kan ringe til',
    indicatorEn: 'Neighbours who know whom to call',
    before: 4,
    after: 8,
    unitDa: 'ud af 10 spurgte',
    unitEn: 'out of 10 asked',
    measuredOn: dateOnly(day(-1)),
    sourceDa: 'Samtaler med ti naboer',
    sourceEn: 'Talks with ten neighbours',
    learnedDa: 'Ét nummer virkede bedre end en ny hjemmeside.',
    learnedEn: 'One number worked better than a new website.',
    themeId: null,
    ...over,
  };
}

/** A measured effect of a project or theme. */
export async function anEffect(on: { projectId?: string; themeId?: string }, over: Partial<EffectInput> = {}) {
  const { measuredOn, ...written } = effectInput(over);
  return db().effect.create({ data: { ...written, ...on, measuredOn: new Date(measuredOn) } });
}
