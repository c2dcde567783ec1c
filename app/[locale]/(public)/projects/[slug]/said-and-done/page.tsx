import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { searchPath } from '@/app/_contributions/search-path';
import { useTones } from '@/app/_contributions/use-tones';
import { LocalLink } from '@/app/_navigation/local-link';
import { excerpt } from '@/app/_participation/excerpt';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Badge } from '@/app/_ui/badge';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Stitches } from '@/app/_ui/seam';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { inLocale } from '@/lib/i18n/locale';
import type { ProjectSaidAndDoneView, ProjectStitchView } from '@/lib/thread/project-said-and-done';
import { pageLocale } from '@/lib/web/page-locale';
import { Effects } from '../_outcome';
import { ProjectBar } from '../_project-bar';
import { saidAndDoneContent } from '../_said-and-done-content';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [{ slug: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const content = await saidAndDoneContent(slug);
  if (!content) return {};
  const t = await getTranslations('saidAndDone');
  const project = inLocale(content.page, 'title', await pageLocale());
  return pageMetadata({
    page: '/projects/[slug]/said-and-done',
    params: { slug },
    title: t('pageTitle', { project }),
    description: t('lede'),
    hidden: content.page.isExample,
  });
}

/** You said, we did, of one project: what was used, partly, not and elsewhere, each with its reason and decision. */
export default async function SaidAndDonePage({ params }: Props) {
  const { slug } = await params;
  const content = await saidAndDoneContent(slug);
  if (!content) notFound();
  const { page, groups } = content;
  const locale = await pageLocale();
  const t = await getTranslations('saidAndDone');
  return (
    <PageShell page="/projects/[slug]/said-and-done" params={{ slug }} bar={<ProjectBar {...content} />}>
      <div className="wrap band flow">
        <h1>{t('title')}</h1>
        <p className="lede">
          {t('lede')}{' '}
          <LocalLink to="/projects/[slug]" params={{ slug }}>
            {inLocale(page, 'title', locale)}
          </LocalLink>
        </p>
        {groups.length === 0 ? (
          <EmptyState heading={t('emptyHeading')} level={2}>
            {t('emptyText')}
          </EmptyState>
        ) : null}
      </div>
      {groups.map((group) => (
        <Group key={group.outcome} slug={slug} group={group} />
      ))}
      {page.effects.length > 0 ? (
        <section className="wrap band flow" aria-labelledby="aendret">
          <h2 id="aendret">{t('effects')}</h2>
          <Effects page={page} />
        </section>
      ) : null}
    </PageShell>
  );
}

async function Group({ slug, group }: { slug: string; group: ProjectSaidAndDoneView[number] }) {
  const { outcome, count, stitches } = group;
  const locale = await pageLocale();
  const t = await getTranslations('saidAndDone');
  const status = outcome === 'used' || outcome === 'partly_used' ? 'used' : 'not_used';
  return (
    <section className="band band-sand" id={outcome} aria-labelledby={`${outcome}-h`}>
      <div className="wrap flow">
        <h2 id={`${outcome}-h`}>{t(`counts.${outcome}`, { count })}</h2>
        <Stitches stitches={await Promise.all(stitches.map(toStitch))} />
        {count > stitches.length ? (
          <p>
            {t('newest', { count: stitches.length })}{' '}
            <a href={searchPath(locale, { project: slug, status })}>{t(`all.${status}`)}</a>
          </p>
        ) : null}
      </div>
    </section>
  );
}

async function toStitch(item: ProjectStitchView) {
  const locale = await pageLocale();
  const t = await getTranslations('saidAndDone');
  const ui = await getTranslations('ui');
  const uses = await getTranslations('path.use');
  const words = withPlainMarks(item.title ?? excerpt(item.text));
  return {
    key: item.code,
    id: item.code,
    said: <span lang={item.language === locale ? undefined : item.language}>{t('quote', { words })}</span>,
    by: (
      <>
        {item.code} {item.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
      </>
    ),
    outcome: <Badge tone={useTones[item.use]}>{uses(item.use)}</Badge>,
    did: <span lang={locale === 'da' ? undefined : 'da'}>{item.reason}</span>,
    link: (
      <>
        {item.decision ? (
          <LocalLink to="/decisions/[slug]" params={{ slug: item.decision.slug }} className="small">
            {t('decision', { title: inLocale(item.decision, 'title', locale) })}
          </LocalLink>
        ) : null}{' '}
        <LocalLink to="/path/[code]" params={{ code: item.code }} className="small">
          {t('seeWay')}
          <span className="vh">: {words}</span>
        </LocalLink>
      </>
    ),
  };
}
