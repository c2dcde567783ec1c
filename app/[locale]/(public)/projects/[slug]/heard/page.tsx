import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LocalLink } from '@/app/_navigation/local-link';
import { WaysToBeHeard } from '@/app/_participation/ways-to-be-heard';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';
import { projectContent } from '../_page-content';
import { ProjectBar } from '../_project-bar';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [{ slug: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const content = await projectContent(slug);
  if (!content) return {};
  const locale = await pageLocale();
  const title = textsIn(locale, 'ways')('title', { project: inLocale(content.page, 'title', locale) });
  return pageMetadata({ page: '/projects/[slug]/heard', params: { slug }, title, hidden: true });
}

/** Where somebody goes whom a rule has said no to: all the ways to be heard about the project. */
export default async function BeHeard({ params }: Props) {
  const { slug } = await params;
  const content = await projectContent(slug);
  if (!content) notFound();
  const locale = await pageLocale();
  const t = textsIn(locale, 'ways');
  return (
    <PageShell page="/projects/[slug]/heard" params={{ slug }} bar={<ProjectBar {...content} />}>
      <div className="wrap band flow">
        <h1>{t('title', { project: inLocale(content.page, 'title', locale) })}</h1>
        <p className="lede">{t('lede')}</p>
        <WaysToBeHeard slug={slug} level={2} />
        <p>
          <LocalLink to="/projects/[slug]" params={{ slug }}>
            {t('toProject')}
          </LocalLink>
        </p>
      </div>
    </PageShell>
  );
}
