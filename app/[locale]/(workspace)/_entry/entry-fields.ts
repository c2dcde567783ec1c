import { getTranslations } from 'next-intl/server';
import { speakers } from '@/lib/contributions/contribution';
import { entryChannels } from '@/lib/contributions/entry';
import type { PhaseAct } from '@/lib/projects/phase';
import { guestActs } from '@/lib/projects/phase-demands';
import type { FieldGroup } from '../_editing/fields-form';

/** The fields for what a phase takes, with today filled in. */
export async function entryFields(acts: readonly PhaseAct[], today: string): Promise<FieldGroup[]> {
  const t = await getTranslations('entry');
  const hearing = await getTranslations('hearing');
  const kinds = guestActs.filter((act) => acts.includes(act));
  const label = (name: string) => ({
    name,
    label: t(`fields.${name}`),
    ...(t.has(`hints.${name}`) ? { hint: t(`hints.${name}`) } : {}),
  });
  const maybe = { optional: t('optional') };
  const empty = { value: '' };
  const options = <Value extends string>(values: readonly Value[], words: (value: Value) => string) =>
    values.map((value) => ({ value, label: words(value) }));
  return [
    {
      key: 'how',
      legend: t('groups.how'),
      fields: [
        { kind: 'select', ...label('kind'), value: kinds[0] ?? '', options: options(kinds, (kind) => t(`kinds.${kind}`)) },
        {
          kind: 'select',
          ...label('channel'),
          value: 'letter',
          options: options(entryChannels, (each) => t(`channels.${each}`)),
        },
        { kind: 'date', ...label('receivedOn'), value: today },
      ],
    },
    {
      key: 'words',
      legend: t('groups.words'),
      fields: [
        ...(kinds.includes('proposal') ? [{ kind: 'text' as const, ...label('title'), ...empty }] : []),
        { kind: 'area', ...label('text'), isWide: true, ...empty, rows: 10 },
        { kind: 'boxes', ...label('falseAlarm'), value: [], options: [{ value: 'on', label: t('falseAlarm') }] },
        { kind: 'boxes', ...label('keepContact'), value: [], options: [{ value: 'on', label: t('keepContact') }] },
      ],
    },
    {
      key: 'who',
      legend: t('groups.who'),
      fields: [
        ...(kinds.includes('hearing_reply')
          ? [
              {
                kind: 'select' as const,
                ...label('speaksAs'),
                value: 'citizen',
                options: options(speakers, (each) => hearing(`speakers.${each}`)),
              },
              { kind: 'text' as const, ...label('organisation'), ...maybe, ...empty },
            ]
          : []),
        { kind: 'text', ...label('senderName'), ...maybe, ...empty },
        { kind: 'area', ...label('contact'), ...maybe, ...empty, rows: 2 },
      ],
    },
  ];
}
