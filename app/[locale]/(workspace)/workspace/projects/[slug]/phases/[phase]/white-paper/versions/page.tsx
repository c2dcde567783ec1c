import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PaperSections } from '@/app/_papers/paper-sections';
import { composePaper } from '@/lib/papers/compose-paper';
import { getPaperDesk, getPaperPreview } from '@/lib/papers/server/paper-desk-queries';
import { isComplete, paperStatuses } from '@/lib/papers/white-paper';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';
import { RightsForm } from '../../../../../../../_administration/rights-form';
import { employeeOnly } from '../../../../../../../_desk/employee-only';
import { freezePaperAction } from '../../../../../../../_papers/paper.action';
import { PaperDesk } from '../../../../../../../_papers/paper-desk';
import { paperDone, paperPath } from '../../../../../../../_papers/paper-path';
import { VersionList } from '../../../../../../../_papers/version-list';

type Props = { params: Promise<{ slug: string; phase: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('paperDesk');
  return { title: t('titleVersions'), robots: { index: false } };
}

/** The paper as it will look, freezing it, and the versions that are frozen. */
export default async function PaperVersions({ params, searchParams }: Props) {
  const { slug: project, phase } = await params;
  const place = { project, phase };
  const employee = await employeeOnly('/workspace/projects/[slug]/phases/[phase]/white-paper/versions', { slug: project, phase });
  const desk = await getPaperDesk(employee, place);
  const preview = await getPaperPreview(employee, place);
  if (!desk || !preview) notFound();
  const t = await getTranslations('paperDesk');
  const paper = await getTranslations('paper');
  const locale = await pageLocale();
  const asked = (await searchParams).done;
  const path = paperPath(locale, place, 'versions');
  const isReady = isComplete(desk.lacks);
  const composed = composePaper(preview.content, preview.words, textsIn(locale, 'paper'), locale);
  return (
    <PaperDesk employee={employee} place={place} desk={desk} tab="versions" done={paperDone.find((each) => each === asked)}>
      <VersionList versions={desk.versions} path={path} paperId={desk.id} />
      <section aria-labelledby="freeze">
        <h2 id="freeze">{t('freezeHeading')}</h2>
        <p className="soft">{t(isReady ? 'freezeText' : 'freezeDraftOnly')}</p>
        <RightsForm
          key={desk.versions.length}
          action={freezePaperAction}
          path={path}
          locale={locale}
          name="freeze"
          hidden={{ paperId: desk.id, submissionKey: crypto.randomUUID() }}
          fields={[
            {
              kind: 'select',
              name: 'status',
              label: t('freezeAs'),
              options: paperStatuses
                .filter((status) => isReady || status === 'draft')
                .map((value) => ({ value, label: paper(`status.${value}`) })),
            },
            { kind: 'sure', name: 'sure', label: t('freezeSure') },
          ]}
          submit={t('freeze')}
        />
      </section>
      <section aria-labelledby="preview" className="paper-preview">
        <h2 id="preview">{t('preview')}</h2>
        <PaperSections sections={composed.sections} lang="da" />
      </section>
    </PaperDesk>
  );
}
