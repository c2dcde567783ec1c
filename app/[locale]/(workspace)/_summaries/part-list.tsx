import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locale';
import type { ComposedView } from '@/lib/insight/composed-views';
import { arrangements, partTextLength, type SummaryPart } from '@/lib/insight/summary-parts';
import { RightsForm } from '../_administration/rights-form';
import { arrangePartsAction, writePartAction } from './composing.action';

type PartListProps = { summary: ComposedView; path: string; locale: Locale };

/** The parts of a summary in order, each with its buttons: they work by keyboard, and without JavaScript. */
export async function PartList({ summary, path, locale }: PartListProps) {
  const t = await getTranslations('composing');
  const { parts } = summary;
  return (
    <section aria-labelledby="parts" className="rights">
      <h2 id="parts">{t('partsHeading', { count: parts.length })}</h2>
      <p className="soft">{parts.length === 0 ? t('partsNone') : t('partsText')}</p>
      <ol className="summary-parts">
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place, and moving one draws the list anew
          <li key={`${summary.version}-${at}`}>
            <Part part={part} at={at} summary={summary} path={path} locale={locale} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type PartProps = PartListProps & { part: SummaryPart; at: number };

async function Part({ part, at, summary, path, locale }: PartProps) {
  const t = await getTranslations('composing');
  const blocks = await getTranslations('composing.blocks');
  const name = part.kind === 'block' ? blocks(part.id) : t('textPart', { start: part.text[locale].slice(0, 60) });
  const hidden = { summaryId: summary.id, version: String(summary.version), at: String(at) };
  const possible = arrangements.filter(
    (act) => !(act === 'up' && at === 0) && !(act === 'down' && at === summary.parts.length - 1),
  );
  return (
    <>
      <p className="summary-part">
        <strong>{name}</strong>
      </p>
      <div className="summary-acts">
        {possible.map((act) => (
          <RightsForm
            key={act}
            action={arrangePartsAction}
            path={path}
            locale={locale}
            name={`${act}-${at}`}
            hidden={{ ...hidden, act }}
            fields={[]}
            submit={t(`acts.${act}`)}
            about={name}
          />
        ))}
      </div>
      {part.kind === 'text' ? (
        <details>
          <summary>{t('editText')}</summary>
          <RightsForm
            action={writePartAction}
            path={path}
            locale={locale}
            name={`text-${at}`}
            hidden={hidden}
            fields={[
              {
                kind: 'area',
                name: 'textDa',
                label: t('fields.textDa'),
                rows: 4,
                maxLength: partTextLength,
                value: part.text.da,
                lang: 'da',
              },
              {
                kind: 'area',
                name: 'textEn',
                label: t('fields.textEn'),
                rows: 4,
                maxLength: partTextLength,
                value: part.text.en,
                lang: 'en',
              },
            ]}
            submit={t('saveText')}
          />
        </details>
      ) : null}
    </>
  );
}
