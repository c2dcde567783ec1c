import { getTranslations } from 'next-intl/server';
import { ExampleTag } from '@/app/_ui/example-tag';
import type { EvaluationView } from '@/lib/decisions/evaluation-views';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';

const parts = ['worked', 'hard', 'learned'] as const;

/** What worked, what was hard and what others should know, with when it was said. `level` is that of the headings. */
export async function EvaluationParts({ evaluation, level }: { evaluation: EvaluationView; level: 3 | 4 }) {
  const locale = await pageLocale();
  const t = await getTranslations('evaluations');
  const ui = await getTranslations('ui');
  const Heading = `h${level}` as const;
  return (
    <div className="evaluation">
      {parts.map((part) => (
        <div key={part}>
          <Heading>{t(`parts.${part}`)}</Heading>
          {inLocale(evaluation, part, locale)
            .split(/\n+/)
            .map((paragraph, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change while it is shown
              <p key={index}>{paragraph}</p>
            ))}
        </div>
      ))}
      <p className="meta">
        <span>{t('publishedOn', { date: dateOfMoment(evaluation.publishedAt, locale) })}</span>
        {evaluation.correctedAt ? <span>{t('correctedOn', { date: dateOfMoment(evaluation.correctedAt, locale) })}</span> : null}
        {evaluation.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
      </p>
    </div>
  );
}
