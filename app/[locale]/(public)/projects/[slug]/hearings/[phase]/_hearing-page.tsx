import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ReplyItem } from '@/app/_participation/said-item';
import { PageShell } from '@/app/_shell/page-shell';
import { SharePage } from '@/app/_shell/share-page';
import { breadcrumbs, StructuredData } from '@/app/_shell/structured-data';
import { Pager } from '@/app/_ui/pager';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { HearingBar } from './_hearing-bar';
import type { HearingContent } from './_hearing-content';
import { HearingFacts } from './_hearing-facts';
import { HearingTop } from './_hearing-top';

type HearingPageProps = { content: HearingContent; cursor: string | null };

/** A hearing with its replies in the order received; behind a cursor only the list goes on. */
export async function HearingPage({ content, cursor }: HearingPageProps) {
  const { page } = content;
  const params = { slug: page.project.slug, phase: page.phase.slug };
  const address = cursor ? '/projects/[slug]/hearings/[phase]/after/[cursor]' : '/projects/[slug]/hearings/[phase]';
  const locale = await pageLocale();
  const { slug, phase } = params;
  const path = pathTo(locale, '/projects/[slug]/hearings/[phase]', { slug, phase });
  const way = [
    { name: inLocale(page.project, 'title', locale), path: pathTo(locale, '/projects/[slug]', { slug }) },
    { name: inLocale(page.phase, 'title', locale), path },
  ];
  return (
    <PageShell page={address} params={{ ...params, cursor: cursor ?? '' }} bar={<HearingBar page={page} />}>
      <StructuredData data={breadcrumbs(way)} />
      <HearingTop page={page} />
      <div className="wrap">
        {content.hasPaper ? <PaperLink page={page} /> : null}
        {cursor ? null : <HearingFacts page={page} />}
        <Replies content={content} cursor={cursor} />
        <SharePage path={path} poster={pathTo(locale, '/projects/[slug]/phases/[phase]/poster', { slug, phase })} />
      </div>
    </PageShell>
  );
}

async function PaperLink({ page: { project, phase } }: Pick<HearingContent, 'page'>) {
  const t = await getTranslations('papers');
  return (
    <div className="split" id="hvidbog">
      <div>
        <h2 id="paper-h">{t('linkHeading')}</h2>
      </div>
      <section aria-labelledby="paper-h">
        <p>{t('linkText')}</p>
        <p>
          <LocalLink
            to="/projects/[slug]/hearings/[phase]/white-paper"
            params={{ slug: project.slug, phase: phase.slug }}
            className="btn btn-line"
          >
            {t('toPaper')}
          </LocalLink>
        </p>
      </section>
    </div>
  );
}

async function Replies({ content: { page, replies, counts }, cursor }: HearingPageProps) {
  const locale = await pageLocale();
  const t = await getTranslations('hearing.replies');
  const ui = await getTranslations('ui');
  const params = { slug: page.project.slug, phase: page.phase.slug };
  const waiting = counts.timely + counts.late - counts.shown;
  return (
    <div className="split" id="hoeringssvar">
      <div>
        <h2 id="replies-h">{t('heading', { count: counts.shown })}</h2>
        <p className="soft">{t('counts', { timely: counts.timely, late: counts.late })}</p>
        {waiting > 0 ? <p className="hint">{t('notShown', { count: waiting })}</p> : null}
      </div>
      <section aria-labelledby="replies-h">
        {replies.items.length === 0 ? <p className="soft">{t('none')}</p> : null}
        <ul className="said-list">
          {replies.items.map((view) => (
            <ReplyItem key={view.id} view={view} locale={locale} />
          ))}
        </ul>
        <Pager
          label={ui('pager')}
          newer={
            cursor
              ? { href: `${pathTo(locale, '/projects/[slug]/hearings/[phase]', params)}#hoeringssvar`, label: t('first') }
              : undefined
          }
          older={
            replies.next
              ? {
                  href: pathTo(locale, '/projects/[slug]/hearings/[phase]/after/[cursor]', { ...params, cursor: replies.next }),
                  label: t('more'),
                }
              : undefined
          }
        />
      </section>
    </div>
  );
}
