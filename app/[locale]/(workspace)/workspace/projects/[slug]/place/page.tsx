import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { GeometryTable } from '@/app/_map/geometry-table';
import { OutlineMap } from '@/app/_map/outline-map';
import { mayIn } from '@/lib/audit/permissions';
import { pathTo } from '@/lib/i18n/paths';
import { getFactsForEditing } from '@/lib/projects/server/fact-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { employeeOnly } from '../../../../_desk/employee-only';
import { deskTexts } from '../../../../_editing/form-texts';
import { geometryFields } from '../../../../_parts/fact-fields';
import { GeometryForm } from '../../../../_parts/fact-forms';
import { PartPage } from '../../../../_parts/part-page';

type PlacePageProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('factDesk');
  return { title: t('place'), robots: { index: false } };
}

/** Where a project lies, version by version, and the form that draws the next. */
export default async function PlacePage({ params, searchParams }: PlacePageProps) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/place', { slug });
  const project = await getFactsForEditing(employee, slug);
  if (!project) notFound();
  const { done } = await searchParams;
  const locale = await pageLocale();
  const t = await getTranslations('factDesk');
  const [latest, before] = project.geometries;
  return (
    <PartPage employee={employee} project={project} heading={t('place')} done={done === 'drawn' ? t('done.drawn') : undefined}>
      {latest ? (
        <>
          <OutlineMap id="place-map" now={latest} before={before} />
          <GeometryTable versions={[...project.geometries].reverse()} />
        </>
      ) : (
        <p className="soft">{t('noPlace')}</p>
      )}
      {mayIn(employee, 'project.edit', project.id) ? (
        <section aria-labelledby="draw">
          <h2 id="draw">{t('draw')}</h2>
          <p className="soft">{t('drawText')}</p>
          <GeometryForm
            key={latest?.number ?? 0}
            path={pathTo(locale, '/workspace/projects/[slug]/place', { slug })}
            hidden={{ locale, projectId: project.id }}
            groups={await geometryFields(locale, latest ? JSON.stringify(latest.shape) : '')}
            texts={await deskTexts('factDesk', 'draw')}
          />
        </section>
      ) : null}
    </PartPage>
  );
}
