import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { labelLength, titleLength } from '@/lib/insight/composed-schema';
import { partTextLength } from '@/lib/insight/summary-parts';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { RightsForm } from '../../../_administration/rights-form';
import { composedOrNothing, composersOnly } from '../../../_summaries/composers-only';
import {
  addBlockAction,
  renameSummaryAction,
  saveSummaryTemplateAction,
  writePartAction,
} from '../../../_summaries/composing.action';
import { PartList } from '../../../_summaries/part-list';
import { SummaryPage } from '../../../_summaries/summary-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('composing');
  return { title: t('heading'), robots: { index: false } };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

/** Where a summary is put together: its parts in order, more blocks and texts, its name, and keeping it as a template. */
export default async function ComposePage({ params, searchParams }: Props) {
  const { id } = await params;
  const employee = await composersOnly('/workspace/summaries/[id]', { id });
  const summary = await composedOrNothing(employee, id);
  const { done } = await searchParams;
  const t = await getTranslations('composing');
  const blocks = await getTranslations('composing.blocks');
  const locale = await pageLocale();
  const shared = { path: pathTo(locale, '/workspace/summaries/[id]', { id }), locale };
  const hidden = { summaryId: id, version: String(summary.version) };
  return (
    <SummaryPage employee={employee} summary={summary} tab="parts" done={done}>
      <PartList summary={summary} {...shared} />
      {summary.blocksLeft.length > 0 ? (
        <section className="rights" aria-labelledby="add-block">
          <h2 id="add-block">{t('addBlockHeading')}</h2>
          <RightsForm
            {...shared}
            action={addBlockAction}
            name="block"
            hidden={hidden}
            fields={[
              {
                kind: 'select',
                name: 'block',
                label: t('fields.block'),
                options: summary.blocksLeft.map((value) => ({ value, label: blocks(value) })),
              },
            ]}
            submit={t('addBlock')}
          />
        </section>
      ) : null}
      <section className="rights" aria-labelledby="add-text">
        <h2 id="add-text">{t('addTextHeading')}</h2>
        <p className="soft">{t('addTextText')}</p>
        <RightsForm
          {...shared}
          action={writePartAction}
          name="text"
          hidden={{ ...hidden, at: '' }}
          fields={[
            { kind: 'area', name: 'textDa', label: t('fields.textDa'), rows: 4, maxLength: partTextLength, lang: 'da' },
            { kind: 'area', name: 'textEn', label: t('fields.textEn'), rows: 4, maxLength: partTextLength, lang: 'en' },
          ]}
          submit={t('addText')}
        />
      </section>
      <section className="rights" aria-labelledby="rename">
        <h2 id="rename">{t('renameHeading')}</h2>
        <RightsForm
          {...shared}
          action={renameSummaryAction}
          name="rename"
          hidden={hidden}
          fields={[
            {
              kind: 'text',
              name: 'titleDa',
              label: t('fields.titleDa'),
              maxLength: titleLength,
              value: summary.titleDa,
              lang: 'da',
            },
            {
              kind: 'text',
              name: 'titleEn',
              label: t('fields.titleEn'),
              maxLength: titleLength,
              value: summary.titleEn,
              lang: 'en',
            },
          ]}
          submit={t('rename')}
        />
      </section>
      <section className="rights" aria-labelledby="template">
        <h2 id="template">{t('saveTemplateHeading')}</h2>
        <p className="soft">{t('saveTemplateText')}</p>
        <RightsForm
          {...shared}
          action={saveSummaryTemplateAction}
          name="template"
          hidden={{ summaryId: id }}
          fields={[{ kind: 'text', name: 'name', label: t('fields.name'), maxLength: labelLength }]}
          submit={t('saveTemplate')}
        />
      </section>
    </SummaryPage>
  );
}
