import { PageShell } from '@/app/_shell/page-shell';
import { Badge } from '@/app/_ui/badge';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Pager } from '@/app/_ui/pager';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import type { ProposalsContent } from './contents';
import { SaidBar } from './said-bar';
import { ProposalItem } from './said-item';

type ProposalsPageProps = { content: ProposalsContent; cursor: string | null };

/** The proposals of a project, newest first. */
export async function ProposalsPage({ content, cursor }: ProposalsPageProps) {
  const { project, page, total } = content;
  const locale = await pageLocale();
  const t = textsIn(locale, 'participation.proposals');
  const ui = textsIn(locale, 'ui');
  const { slug } = project;
  const write = project.windows.proposal;
  const count = total.isMore ? t('countMore', { count: total.count }) : t('count', { count: total.count });
  const writeLink = <ButtonLink href={pathTo(locale, '/projects/[slug]/proposals/new', { slug })}>{t('write')}</ButtonLink>;
  return (
    <PageShell
      page={cursor ? '/projects/[slug]/proposals/after/[cursor]' : '/projects/[slug]/proposals'}
      params={{ slug, cursor: cursor ?? '' }}
      bar={<SaidBar project={project} act="proposal" here={t('title')} />}
    >
      <div className="wrap band flow">
        <h1>{t('titleIn', { project: inLocale(project, 'title', locale) })}</h1>
        <p className="badges">
          {write?.state === 'open' ? <Badge tone="open">{ui('state.open')}</Badge> : null}
          {project.isExample || write?.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
        </p>
        <p className="lede">
          {write?.state === 'open' ? t('open', { date: plainDate(write.closesOn, locale) }) : null}
          {write?.state === 'coming' ? t('coming', { date: plainDate(write.opensOn, locale) }) : null}
          {write?.state === 'closed' ? t('closed', { date: plainDate(write.closesOn, locale) }) : null}
          {write ? null : t('notTaken')}
        </p>
        {write?.state === 'open' ? <p>{writeLink}</p> : null}
        <section aria-labelledby="list">
          <h2 id="list">{count}</h2>
          {total.count === 0 ? (
            <EmptyState heading={t('emptyHeading')} action={write?.state === 'open' ? writeLink : undefined}>
              {write?.state === 'open' ? t('emptyOpen') : t('emptyClosed')}
            </EmptyState>
          ) : (
            <>
              <p className="hint">{t('order')}</p>
              <ul className="said-list">
                {page.items.map((view) => (
                  <ProposalItem key={view.id} view={view} locale={locale} />
                ))}
              </ul>
            </>
          )}
          <Pager
            label={ui('pager')}
            newer={cursor ? { href: pathTo(locale, '/projects/[slug]/proposals', { slug }), label: t('newest') } : undefined}
            older={
              page.next
                ? {
                    href: pathTo(locale, '/projects/[slug]/proposals/after/[cursor]', { slug, cursor: page.next }),
                    label: ui('older'),
                  }
                : undefined
            }
          />
        </section>
        <p>
          <a href={pathTo(locale, '/projects/[slug]', { slug })}>
            {t('toProject', { project: inLocale(project, 'title', locale) })}
          </a>
        </p>
      </div>
    </PageShell>
  );
}
