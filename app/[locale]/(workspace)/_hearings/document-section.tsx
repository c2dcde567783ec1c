import { getTranslations } from 'next-intl/server';
import { Table } from '@/app/_ui/table';
import { inLocale } from '@/lib/i18n/locale';
import type { EditedHearing } from '@/lib/projects/server/hearing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../_administration/rights-form';
import { hearDocumentAction } from '../_parts/document.action';
import { hearingDeskTexts } from './desk-texts';
import { removeDocumentAction } from './document.action';
import { documentFields } from './hearing-fields';
import { DocumentForm } from './hearing-forms';

type DocumentSectionProps = {
  edited: EditedHearing;
  hearable: { id: string; titleDa: string; titleEn: string }[];
  path: string;
  mayEdit: boolean;
};

/** The documents that are heard, and one more. */
export async function DocumentSection({ edited, hearable, path, mayEdit }: DocumentSectionProps) {
  const locale = await pageLocale();
  const t = await getTranslations('hearingDesk');
  const kinds = await getTranslations('hearing.documents.kinds');
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{t('documents')}</h2>
      {edited.documents.length === 0 ? (
        <p className="soft">{t('noDocuments')}</p>
      ) : (
        <Table
          caption={t('documentsCaption')}
          columns={[
            { key: 'title', label: t('columns.title') },
            { key: 'kind', label: t('columns.kind') },
            { key: 'act', label: t('columns.act') },
          ]}
          rows={edited.documents.map((document) => ({
            key: document.id,
            cells: [
              document.url ? (
                <a key="title" href={document.url} rel="noopener">
                  {inLocale(document, 'title', locale)}
                </a>
              ) : (
                t('withdrawnDocument', { title: inLocale(document, 'title', locale) })
              ),
              kinds(document.kind),
              mayEdit ? (
                <RightsForm
                  key="act"
                  action={removeDocumentAction}
                  path={path}
                  locale={locale}
                  name={`remove-${document.id}`}
                  hidden={{ id: document.id }}
                  fields={[]}
                  submit={t('removeDocument')}
                  about={inLocale(document, 'title', locale)}
                />
              ) : null,
            ],
          }))}
        />
      )}
      {mayEdit && hearable.length > 0 ? (
        <RightsForm
          action={hearDocumentAction}
          path={path}
          locale={locale}
          name="hear"
          hidden={{ phaseId: edited.id }}
          fields={[
            {
              kind: 'select',
              name: 'documentId',
              label: t('hearDocument'),
              options: hearable.map((one) => ({ value: one.id, label: inLocale(one, 'title', locale) })),
            },
          ]}
          submit={t('hear')}
        />
      ) : null}
      {mayEdit ? (
        <DocumentForm
          key={edited.documents.length}
          path={path}
          hidden={{ locale, phaseId: edited.id }}
          groups={await documentFields()}
          texts={await hearingDeskTexts('addDocument')}
        />
      ) : null}
    </section>
  );
}
