import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LocalLink } from '@/app/_navigation/local-link';
import { SheetNote } from '@/app/_participation/sheet-note';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { inLocale } from '@/lib/i18n/locale';
import { guestActs } from '@/lib/projects/phase-demands';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';
import { projectContent } from '../../../_page-content';
import { PaperForm } from './_paper-form';

type Props = { params: Promise<{ locale: string; slug: string; phase: string }> };

export const generateStaticParams = () => [{ slug: '-', phase: '-' }];

async function content(slug: string, phaseSlug: string) {
  const page = (await projectContent(slug))?.page;
  const phase = page?.phases.find((each) => each.slug === phaseSlug);
  return page && phase && guestActs.some((act) => phase.acts.includes(act)) ? { page, phase } : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, phase } = await params;
  const found = await content(slug, phase);
  if (!found) return {};
  const locale = await pageLocale();
  const title = textsIn(locale, 'onPaper')('title', { phase: inLocale(found.phase, 'title', locale) });
  return pageMetadata({ page: '/projects/[slug]/phases/[phase]/paper', params: { slug, phase }, title, hidden: true });
}

/** The form of a phase on a sheet to print: for those without a screen, and for a meeting or a counter. */
export default async function OnPaper({ params }: Props) {
  const { slug, phase: phaseSlug } = await params;
  const found = await content(slug, phaseSlug);
  if (!found) notFound();
  const t = textsIn(await pageLocale(), 'onPaper');
  return (
    <PageShell page="/projects/[slug]/phases/[phase]/paper" params={{ slug, phase: phaseSlug }}>
      <div className="wrap band flow">
        <SheetNote>
          {t('print')}{' '}
          <LocalLink to="/projects/[slug]" params={{ slug }}>
            {t('back')}
          </LocalLink>
        </SheetNote>
        <PaperForm project={found.page} phase={found.phase} />
      </div>
    </PageShell>
  );
}
