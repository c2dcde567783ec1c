import { plainDate } from '@/lib/i18n/dates';
import { type Involvement, involvementText, topicTable } from './involvement';
import { figure } from './money';
import type { GeneratedSection, NotePart, SectionOf } from './note';
import { danishNote as t } from './note-texts';

/** What an evaluation note is made of: what was measured, what people said, and what the project's people have learned. */
export type EvaluationFacts = {
  project: { slug: string; titleDa: string; summary: string; status: string };
  involvement: Involvement;
  effects: {
    indicator: string;
    before: number;
    after: number;
    unit: string;
    measuredOn: string;
    source: string;
    learned: string;
  }[];
  themes: { slug: string; ref: string; title: string; plan: string }[];
  decisions: { slug: string; title: string; committee: string; on: string }[];
  worked: string;
  hard: string;
  learned: string;
};

/** The sections of the note of a project's evaluation: effect and coherence with the plan, as the plan asks. */
export function evaluationNote(facts: EvaluationFacts): GeneratedSection<SectionOf<'evaluation'>>[] {
  const { project, involvement, effects, themes, worked, hard, learned } = facts;
  return [
    {
      key: 'project',
      generated: [project.summary, t(`statuses.${project.status}`)].join('\n\n'),
      parts: decisionLinks(facts),
    },
    { key: 'involvement', generated: involvementText(involvement), parts: topicTable(involvement) },
    {
      key: 'effects',
      generated: effects.length > 0 ? t('evaluation.effects', { count: effects.length }) : t('evaluation.noEffects'),
      parts: effectTable(effects),
    },
    {
      key: 'coherence',
      generated:
        themes.length > 0
          ? t('evaluation.coherence', {
              themes: themes.map(({ ref, title }) => `${ref} ${title}`).join('; '),
              plan: themes[0]?.plan ?? '',
            })
          : t('evaluation.noThemes'),
      parts:
        themes.length > 0
          ? [
              {
                kind: 'links',
                items: themes.map(({ slug, title }) => ({ text: title, page: '/strategy/[theme]', params: { theme: slug } })),
              },
            ]
          : [],
    },
    { key: 'worked', generated: worked },
    { key: 'hard', generated: hard },
    { key: 'learned', generated: learned },
  ];
}

/** Indicators before and after, with where each number is from. */
export function effectTable(effects: EvaluationFacts['effects']): NotePart[] {
  if (effects.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t('effects.caption'),
      columns: [t('effects.indicator'), t('effects.before'), t('effects.after'), t('effects.measured'), t('effects.source')],
      rows: effects.map(({ indicator, before, after, unit, measuredOn, source }) => [
        indicator,
        `${figure(before)} ${unit}`,
        `${figure(after)} ${unit}`,
        plainDate(measuredOn, 'da'),
        source,
      ]),
    },
    ...effects.map(
      ({ indicator, learned }): NotePart => ({ kind: 'text', label: t('effects.learned', { indicator }), text: learned }),
    ),
  ];
}

function decisionLinks({ decisions }: EvaluationFacts): NotePart[] {
  if (decisions.length === 0) return [];
  return [
    {
      kind: 'links',
      items: decisions.map(({ slug, title, committee, on }) => ({
        text: t('evaluation.decision', { title, committee, date: plainDate(on, 'da') }),
        page: '/decisions/[slug]',
        params: { slug },
      })),
    },
  ];
}
