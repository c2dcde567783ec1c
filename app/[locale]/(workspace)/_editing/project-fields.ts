import { getTranslations } from 'next-intl/server';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { participationLevels, projectStatuses } from '@/lib/projects/project-schema';
import { type EditedProject, listOpenThemeChoices, listParentChoices } from '@/lib/projects/server/editing-queries';
import type { Employee } from '../_desk/employee-only';
import type { FieldGroup } from './fields-form';

/** The fields of a project's form with what stands in them; empty for a new one. */
export async function projectFields(employee: Employee, locale: Locale, project?: EditedProject): Promise<FieldGroup[]> {
  const t = await getTranslations('editing');
  const themes = (await listOpenThemeChoices(project?.id)).map((theme) => ({
    value: theme.id,
    label: `${theme.ref} ${inLocale(theme, 'title', locale)}`,
  }));
  const parents = (await listParentChoices(employee)).filter(({ id }) => id !== project?.id);
  const placed = project?.themes ?? [];
  const label = (name: string) => ({ name, label: t(`fields.${name}`), hint: hint(name) });
  const hint = (name: string) => (t.has(`hints.${name}`) ? t(`hints.${name}`) : undefined);
  const maybe = { optional: t('optional') };
  return [
    {
      key: 'what',
      legend: t('groups.what'),
      fields: [
        { kind: 'text', ...label('titleDa'), value: project?.titleDa ?? '', lang: 'da' },
        { kind: 'text', ...label('titleEn'), value: project?.titleEn ?? '', lang: 'en' },
        { kind: 'area', ...label('summaryDa'), value: project?.summaryDa ?? '', lang: 'da' },
        { kind: 'area', ...label('summaryEn'), value: project?.summaryEn ?? '', lang: 'en' },
        { kind: 'text', ...label('slug'), value: project?.slug ?? '' },
        { kind: 'text', ...label('caseNumber'), ...maybe, value: project?.caseNumber ?? '' },
        { kind: 'text', ...label('kle'), ...maybe, value: project?.kle ?? '' },
      ],
    },
    {
      key: 'where',
      legend: t('groups.thread'),
      fields: [
        {
          kind: 'select',
          ...label('primaryThemeId'),
          value: placed.find(({ isPrimary }) => isPrimary)?.themeId ?? '',
          options: [{ value: '', label: t('choose') }, ...themes],
        },
        {
          kind: 'select',
          ...label('parentId'),
          value: project?.parentId ?? '',
          options: [
            { value: '', label: t('noParent') },
            ...parents.map((each) => ({ value: each.id, label: inLocale(each, 'title', locale) })),
          ],
        },
        {
          kind: 'boxes',
          ...label('themeIds'),
          value: placed.filter(({ isPrimary }) => !isPrimary).map(({ themeId }) => themeId),
          options: themes,
        },
      ],
    },
    {
      key: 'state',
      legend: t('groups.state'),
      fields: [
        {
          kind: 'select',
          ...label('status'),
          value: project?.status ?? 'planned',
          options: projectStatuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
        },
        {
          kind: 'select',
          ...label('participation'),
          value: project?.participation ?? 'dialogue',
          options: participationLevels.map((value) => ({ value, label: t(`levels.${value}`) })),
        },
        {
          kind: 'select',
          ...label('outsideApplicant'),
          value: project?.outsideApplicant ? 'yes' : 'no',
          options: (['no', 'yes'] as const).map((value) => ({ value, label: t(`answers.${value}`) })),
        },
        {
          kind: 'select',
          ...label('affectsLocals'),
          value: project?.affectsLocals ? 'yes' : 'no',
          options: (['no', 'yes'] as const).map((value) => ({ value, label: t(`answers.${value}`) })),
        },
        {
          kind: 'select',
          ...label('inviteOnly'),
          value: project?.inviteOnly ? 'yes' : 'no',
          options: (['no', 'yes'] as const).map((value) => ({ value, label: t(`readers.${value}`) })),
        },
        { kind: 'text', ...label('applicant'), ...maybe, value: project?.applicant ?? '' },
      ],
    },
    {
      key: 'contact',
      legend: t('groups.contact'),
      fields: [
        { kind: 'text', ...label('contactName'), ...maybe, value: project?.contactName ?? '' },
        { kind: 'text', ...label('contactTitleDa'), ...maybe, value: project?.contactTitleDa ?? '', lang: 'da' },
        { kind: 'text', ...label('contactTitleEn'), ...maybe, value: project?.contactTitleEn ?? '', lang: 'en' },
        { kind: 'text', ...label('contactEmail'), ...maybe, value: project?.contactEmail ?? '' },
        { kind: 'text', ...label('contactPhone'), ...maybe, value: project?.contactPhone ?? '' },
      ],
    },
    {
      key: 'place',
      legend: t('groups.place'),
      fields: [
        { kind: 'text', ...label('placeDa'), ...maybe, value: project?.placeDa ?? '', lang: 'da' },
        { kind: 'text', ...label('placeEn'), ...maybe, value: project?.placeEn ?? '', lang: 'en' },
        { kind: 'decimal', ...label('latitude'), ...maybe, value: project?.latitude?.toString() ?? '' },
        { kind: 'decimal', ...label('longitude'), ...maybe, value: project?.longitude?.toString() ?? '' },
        {
          kind: 'select',
          ...label('placePrecision'),
          value: project?.placePrecision ?? 'approximate',
          options: (['approximate', 'exact'] as const).map((value) => ({ value, label: t(`precisions.${value}`) })),
        },
      ],
    },
  ];
}
