import type { DecisionOutcome } from '@/lib/decisions/decision';
import { plainDate } from '@/lib/i18n/dates';
import { type Involvement, involvementText, topicTable } from './involvement';
import { amount } from './money';
import type { GeneratedSection, NoteLink, NotePart, SectionOf } from './note';
import { danishNote as t } from './note-texts';

/** What an agenda item is made of. What nobody has written down stays empty: nothing is invented for a case. */
export type AgendaFacts = {
  project: { slug: string; titleDa: string; summary: string };
  laws: string[];
  involvement: Involvement;
  grants: { pool: string; amountDkk: number; grantedOn: string; why: string }[];
  papers: { phase: string; title: string; number: number; sha256: string; replies: number }[];
  notes: { slug: string; title: string }[];
  documents: string[];
  /** The bodies that have had it, or will: meetings of decisions and of the phases' committees. */
  route: { committee: string; on: string | null; outcome: DecisionOutcome | null }[];
  /** What the record says, once it is published. */
  decision: { committee: string; on: string; outcome: DecisionOutcome; text: string } | null;
};

/** The sections of an item on the agenda of a committee or the council. */
export function agendaItem(facts: AgendaFacts): GeneratedSection<SectionOf<'agenda_item'>>[] {
  const { project, laws, involvement, grants, route, decision } = facts;
  return [
    { key: 'resume', generated: project.summary },
    { key: 'recommendation', generated: '' },
    { key: 'account', generated: '' },
    { key: 'laws', generated: laws.join('\n') },
    {
      key: 'economy',
      generated: grants
        .map(({ pool, amountDkk, grantedOn, why }) =>
          t('agenda.grant', { pool, amount: amount(amountDkk), date: plainDate(grantedOn, 'da'), why }),
        )
        .join('\n\n'),
    },
    {
      key: 'involvement',
      generated: involvementText(involvement),
      parts: [...topicTable(involvement), ...changeTable(involvement)],
    },
    { key: 'attachments', generated: '', parts: attachments(facts) },
    {
      key: 'route',
      generated: route
        .map(({ committee, on, outcome }) =>
          on
            ? t(outcome ? 'agenda.routeDone' : 'agenda.routeComing', {
                committee,
                date: plainDate(on, 'da'),
                outcome: outcome ? t(`outcomes.${outcome}`) : '',
              })
            : committee,
        )
        .join('\n'),
    },
    {
      key: 'decision',
      generated: decision
        ? t('agenda.decided', {
            committee: decision.committee,
            date: plainDate(decision.on, 'da'),
            outcome: t(`outcomes.${decision.outcome}`),
            text: decision.text,
          })
        : '',
    },
  ];
}

function changeTable({ changes }: Involvement): NotePart[] {
  if (changes.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t('changed.caption'),
      columns: [t('changed.place'), t('changed.newText')],
      rows: changes.map(({ part, place, newText }) => [`${t(`parts.${part}`)}: ${place}`, newText || t('changed.goesOut')]),
    },
  ];
}

function attachments({ project, papers, notes, documents }: AgendaFacts): NotePart[] {
  const { slug } = project;
  const items: NoteLink[] = [
    ...papers.flatMap(({ phase, title, number, sha256, replies }): NoteLink[] => [
      {
        text: t('agenda.paper', { title, number, sha256: sha256.slice(0, 12) }),
        page: '/projects/[slug]/hearings/[phase]/white-paper',
        params: { slug, phase },
      },
      {
        text: t('agenda.replies', { title, replies }),
        page: '/projects/[slug]/hearings/[phase]',
        params: { slug, phase },
        anchor: 'hoeringssvar',
      },
    ]),
    ...notes.map(
      (note): NoteLink => ({ text: note.title, page: '/projects/[slug]/notes/[note]', params: { slug, note: note.slug } }),
    ),
    ...documents.map((text): NoteLink => ({ text, page: '/projects/[slug]', params: { slug }, anchor: 'dokumenter' })),
  ];
  return items.length > 0 ? [{ kind: 'links', items }] : [{ kind: 'text', text: t('agenda.noAttachments') }];
}
