import { getFormatter, getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Table } from '@/app/_ui/table';
import type { EffectLineView } from '@/lib/decisions/server/effect-queries';
import { dateOfMoment, plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';

type EffectListProps = { project: string; effects: EffectLineView[]; isShown: boolean; mayCorrect: boolean };

/** What has been measured of a project, each line leading to its correction, with the figures that stood there before. */
export async function EffectList({ project, effects, isShown, mayCorrect }: EffectListProps) {
  const t = await getTranslations('effects');
  const ui = await getTranslations('ui');
  const format = await getFormatter();
  const locale = await pageLocale();
  if (effects.length === 0) return <p className="soft">{t(isShown ? 'none' : 'noneOfDraft')}</p>;
  const change = ({ before, after }: { before: number; after: number }) =>
    t('change', { before: format.number(before), after: format.number(after) });
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'what', label: t('columns.what') },
        { key: 'change', label: t('columns.change') },
        { key: 'on', label: t('columns.on') },
        { key: 'corrected', label: t('columns.corrected') },
      ]}
      rows={effects.map((effect) => ({
        key: effect.id,
        cells: [
          <>
            {mayCorrect ? (
              <LocalLink to="/workspace/projects/[slug]/effects/[effect]" params={{ slug: project, effect: effect.id }}>
                {inLocale(effect, 'indicator', locale)}
              </LocalLink>
            ) : (
              inLocale(effect, 'indicator', locale)
            )}{' '}
            {effect.isExample ? <ExampleTag>{ui('exampleNumbers')}</ExampleTag> : null}
          </>,
          `${change(effect)} ${inLocale(effect, 'unit', locale)}`,
          plainDate(effect.measuredOn, locale),
          effect.correctedAt
            ? t('corrected', { date: dateOfMoment(effect.correctedAt, locale), earlier: effect.earlier.map(change).join(', ') })
            : t('notCorrected'),
        ],
      }))}
    />
  );
}
