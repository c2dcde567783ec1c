import { getTranslations } from 'next-intl/server';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { ageThresholds } from '@/lib/identity/identity';
import { phaseRequirements } from '@/lib/projects/phase-demands';
import { phaseActs } from '@/lib/projects/phase-schema';
import { votesShown } from '@/lib/projects/phase-votes';
import { senderNames } from '@/lib/projects/sender-names';
import { type EditedPhase, listCommitteeChoices } from '@/lib/projects/server/editing-queries';
import type { FieldGroup } from './fields-form';

/** The fields of a phase's form with what stands in them; empty for a new one. */
export async function phaseFields(locale: Locale, phase?: EditedPhase): Promise<FieldGroup[]> {
  const t = await getTranslations('editing');
  const committees = await listCommitteeChoices();
  const hint = (name: string) => (t.has(`phaseHints.${name}`) ? t(`phaseHints.${name}`) : undefined);
  const label = (name: string) => ({ name, label: t(`phaseFields.${name}`), hint: hint(name) });
  const area = (name: 'description' | 'afterwards', rows: number) =>
    (['da', 'en'] as const).map((lang) => {
      const full = `${name}${lang === 'da' ? 'Da' : 'En'}` as const;
      return { kind: 'area' as const, ...label(full), value: phase?.[full] ?? '', rows, lang };
    });
  const lineArea = (name: 'influence' | 'settled') =>
    (['da', 'en'] as const).map((lang) => {
      const full = `${name}${lang === 'da' ? 'Da' : 'En'}` as const;
      return { kind: 'area' as const, ...label(full), value: phase?.[full].join('\n') ?? '', rows: 3, lang };
    });
  return [
    {
      key: 'what',
      legend: t('phaseGroups.what'),
      fields: [
        { kind: 'text', ...label('titleDa'), value: phase?.titleDa ?? '', lang: 'da' },
        { kind: 'text', ...label('titleEn'), value: phase?.titleEn ?? '', lang: 'en' },
        ...area('description', 4),
        { kind: 'text', ...label('slug'), value: phase?.slug ?? '' },
      ],
    },
    {
      key: 'when',
      legend: t('phaseGroups.when'),
      fields: [
        { kind: 'date', ...label('opensOn'), value: phase?.opensOn ?? '' },
        { kind: 'date', ...label('closesOn'), value: phase?.closesOn ?? '' },
        {
          kind: 'boxes',
          ...label('acts'),
          value: phase?.acts ?? ['proposal', 'comment', 'support'],
          options: phaseActs.map((value) => ({ value, label: t(`acts.${value}`) })),
        },
        { kind: 'text', ...label('votes'), value: phase?.votes ? String(phase.votes) : '' },
        {
          kind: 'select',
          ...label('votesShown'),
          value: phase?.votesShown ?? 'after',
          options: votesShown.map((value) => ({ value, label: t(`votesShown.${value}`) })),
        },
        {
          kind: 'select',
          ...label('moderation'),
          value: phase?.moderation ?? 'before',
          options: (['before', 'after'] as const).map((value) => ({ value, label: t(`timings.${value}`) })),
        },
        { kind: 'text', ...label('targetDays'), value: phase?.targetDays ? String(phase.targetDays) : '' },
        {
          kind: 'select',
          ...label('hidingNeeds'),
          value: phase?.hidingNeedsSecond ? 'two' : 'one',
          options: (['one', 'two'] as const).map((value) => ({ value, label: t(`hidingNeeds.${value}`) })),
        },
      ],
    },
    {
      key: 'who',
      legend: t('phaseGroups.who'),
      fields: [
        {
          kind: 'select',
          ...label('requires'),
          value: phase?.requires ?? 'mail',
          options: phaseRequirements.map((value) => ({ value, label: t(`requirements.${value}`) })),
        },
        {
          kind: 'select',
          ...label('minimumAge'),
          value: phase?.minimumAge ? String(phase.minimumAge) : '',
          options: [
            { value: '', label: t('noMinimumAge') },
            ...ageThresholds.map((age) => ({ value: String(age), label: t('fromAge', { age }) })),
          ],
        },
        {
          kind: 'select',
          ...label('senderNames'),
          value: phase?.senderNames ?? 'by_choice',
          options: senderNames.map((value) => ({ value, label: t(`senderNames.${value}`) })),
        },
      ],
    },
    { key: 'influence', legend: t('phaseGroups.influence'), fields: [...lineArea('influence'), ...lineArea('settled')] },
    {
      key: 'after',
      legend: t('phaseGroups.after'),
      fields: [
        {
          kind: 'select',
          ...label('committeeId'),
          value: phase?.committeeId ?? '',
          options: [
            { value: '', label: t('choose') },
            ...committees.map((each) => ({ value: each.id, label: inLocale(each, 'name', locale) })),
          ],
        },
        ...area('afterwards', 3),
      ],
    },
  ];
}
