import { daysBetween } from '@/lib/i18n/copenhagen';
import { plainDate } from '@/lib/i18n/dates';
import { type Involvement, saidKinds, topicTable, turnoutText } from './involvement';
import type { GeneratedSection, NotePart, SectionOf } from './note';
import { danishNote as t } from './note-texts';

/** What a collection note is made of: one phase, and what its public contributions said. */
export type CollectionFacts = {
  project: { slug: string; titleDa: string };
  phase: { title: string; opensOn: string; closesOn: string; afterwards: string; committee: string | null };
  involvement: Involvement;
  themes: { title: string; count: number }[];
  /** Codes of the contributions staff have chosen to quote, and of the proposals with most support. */
  quotes: string[];
  supported: { code: string; supports: number }[];
};

/** The sections of the note that sums up a phase: what came in, what it was about, and what happens now. */
export function collectionNote(facts: CollectionFacts): GeneratedSection<SectionOf<'collection'>>[] {
  const { phase, project, involvement, quotes, supported } = facts;
  const { said } = involvement;
  return [
    {
      key: 'period',
      generated: t('collection.period', {
        phase: phase.title,
        project: project.titleDa,
        from: plainDate(phase.opensOn, 'da'),
        to: plainDate(phase.closesOn, 'da'),
        days: daysBetween(phase.opensOn, phase.closesOn) + 1,
      }),
    },
    {
      key: 'turnout',
      generated: turnoutText(involvement),
      parts: [
        {
          kind: 'table',
          caption: t('collection.saidCaption'),
          columns: [t('collection.saidKind'), t('collection.saidCount')],
          rows: saidKinds
            .filter((kind) => said[kind] > 0)
            .map((kind) => [t(`kinds.${kind}`), String(said[kind])])
            .concat([[t('collection.saidAll'), String(saidKinds.reduce((sum, kind) => sum + said[kind], 0))]]),
        },
        { kind: 'text', text: t('turnout.rule') },
      ],
    },
    {
      key: 'topics',
      generated: involvement.topics.length > 0 ? t('collection.topics') : t('collection.noTopics'),
      parts: [...topicTable(involvement), ...themeTable(facts)],
    },
    {
      key: 'quotes',
      generated: quotes.length > 0 ? t('collection.quotes') : t('collection.noQuotes'),
      parts: quotes.length > 0 ? [{ kind: 'quotes', codes: quotes }] : [],
    },
    {
      key: 'supported',
      generated: supported.length > 0 ? t('collection.supported') : t('collection.noSupported'),
      parts: supported.length > 0 ? [{ kind: 'supported', rows: supported }] : [],
    },
    {
      key: 'next',
      generated: [phase.afterwards, phase.committee ? t('collection.decides', { committee: phase.committee }) : '']
        .filter(Boolean)
        .join('\n\n'),
    },
  ];
}

function themeTable({ themes }: CollectionFacts): NotePart[] {
  if (themes.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t('collection.themesCaption'),
      columns: [t('collection.theme'), t('topics.count')],
      rows: themes.map(({ title, count }) => [title, String(count)]),
    },
  ];
}
