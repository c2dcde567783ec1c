import { daysBetween } from '@/lib/i18n/copenhagen';
import { plainDate } from '@/lib/i18n/dates';
import { danish as t } from './paper-texts';
import type { WhitePaperContent } from './white-paper';

/**
 * What a paper says by itself of how the hearing was held and what it brought. An officer can write something else in its
 * place; this stays beside it.
 */
export function generatedTexts(paper: Omit<WhitePaperContent, 'texts'>): { hearing: string; summary: string } {
  const { hearing, meetings, rows, topics } = paper;
  const count = (as: string) => rows.filter(({ speaksAs }) => speaksAs === as).length;
  const late = rows.filter(({ list }) => list === 'late').length;
  const paragraphs = [
    t('generated.heard', {
      title: paper.project.titleDa,
      from: plainDate(hearing.opensOn, 'da'),
      to: plainDate(hearing.closesOn, 'da'),
      days: daysBetween(hearing.opensOn, hearing.closesOn) + 1,
    }),
    ...(hearing.laws.length > 0 ? [t('generated.laws', { laws: hearing.laws.join(', ') })] : []),
    ...meetings.map(({ title, on, place }) =>
      place
        ? t('generated.meetingAt', { title, date: plainDate(on, 'da'), place })
        : t('generated.meeting', { title, date: plainDate(on, 'da') }),
    ),
    t('generated.counts', {
      total: rows.length,
      authorities: count('authority'),
      associations: count('association'),
      companies: count('company'),
      citizens: count('citizen'),
    }),
    ...(late > 0 ? [t('generated.late', { late })] : []),
  ];
  const spoken = topics
    .map(({ name }) => ({ name, count: rows.filter((row) => row.topics.includes(name)).length }))
    .filter(({ count: replies }) => replies > 0)
    .sort((one, other) => other.count - one.count);
  const summary =
    spoken.length === 0
      ? t('generated.noTopics')
      : t('generated.topics', {
          topics: spoken.map(({ name, count: replies }) => t('generated.topic', { name, count: replies })).join(', '),
        });
  return { hearing: paragraphs.join('\n\n'), summary };
}
