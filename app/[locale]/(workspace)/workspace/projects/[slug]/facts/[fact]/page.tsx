import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pathTo } from '@/lib/i18n/paths';
import { getProjectForEditing } from '@/lib/projects/server/editing-queries';
import { getFactForEditing } from '@/lib/projects/server/fact-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { employeeOnly } from '../../../../../_desk/employee-only';
import { deskTexts } from '../../../../../_editing/form-texts';
import { factFields } from '../../../../../_parts/fact-fields';
import { CorrectionForm } from '../../../../../_parts/fact-forms';
import { PartPage } from '../../../../../_parts/part-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('factDesk');
  return { title: t('correctHeading'), robots: { index: false } };
}

/** One version of one fact, to be put right. */
export default async function CorrectFactPage({ params }: { params: Promise<{ slug: string; fact: string }> }) {
  const { slug, fact: id } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/facts/[fact]', { slug, fact: id });
  const [project, fact] = [await getProjectForEditing(employee, slug), await getFactForEditing(employee, slug, id)];
  if (!project || !fact) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('factDesk');
  return (
    <PartPage employee={employee} project={project} heading={t('correctHeading')}>
      <p className="soft">{t('correctText')}</p>
      <CorrectionForm
        key={fact.version}
        path={pathTo(locale, '/workspace/projects/[slug]/facts/[fact]', { slug, fact: id })}
        hidden={{ locale, id, version: String(fact.version) }}
        groups={await factFields(locale, { fact })}
        texts={await deskTexts('factDesk', 'correct')}
      />
    </PartPage>
  );
}
