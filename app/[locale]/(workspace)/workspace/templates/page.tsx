import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { mayWriteTemplates } from '@/lib/moderation/moderation-policy';
import { listTemplates, type TextTemplateView } from '@/lib/moderation/server/template-queries';
import { templatePurposes } from '@/lib/moderation/text-template';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';
import { TemplateForm } from '../../_templates/template-form';
import { templateTexts } from '../../_templates/template-texts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates');
  return { title: t('heading'), robots: { index: false } };
}

/** Words employees use again, by what they are for: to read, add, change and remove. */
export default async function TemplatesPage() {
  const employee = await employeeOnly('/workspace/templates');
  const t = await getTranslations('templates');
  const locale = await pageLocale();
  const templates = await listTemplates(employee);
  const mayEdit = mayWriteTemplates(employee).allowed;
  const texts = await templateTexts();
  return (
    <DeskPage employee={employee} place="templates" heading={t('heading')}>
      <p className="soft">{t('text')}</p>
      {templates.length === 0 ? (
        <EmptyState heading={t('none')} level={2}>
          {t('noneText')}
        </EmptyState>
      ) : null}
      {templatePurposes.map((purpose) => {
        const ofPurpose = templates.filter((template) => template.purpose === purpose);
        if (ofPurpose.length === 0) return null;
        return (
          <section key={purpose} aria-labelledby={`templates-${purpose}`}>
            <h2 id={`templates-${purpose}`}>{t(`purposes.${purpose}`)}</h2>
            {ofPurpose.map((template) => (
              <details key={`${template.id}-${template.version}`} className="twin template">
                <summary>
                  {template.name} {template.isExample ? <ExampleTag>{t('example')}</ExampleTag> : null}
                </summary>
                {mayEdit ? <TemplateForm locale={locale} template={template} texts={texts} /> : <ReadOnly template={template} />}
              </details>
            ))}
          </section>
        );
      })}
      {mayEdit ? (
        <section aria-labelledby="template-new">
          <h2 id="template-new">{t('add')}</h2>
          <TemplateForm locale={locale} template={null} texts={texts} />
        </section>
      ) : null}
    </DeskPage>
  );
}

function ReadOnly({ template }: { template: TextTemplateView }) {
  return (
    <>
      <p lang="da" className="given-text">
        {template.textDa}
      </p>
      <p lang="en" className="given-text">
        {template.textEn}
      </p>
    </>
  );
}
