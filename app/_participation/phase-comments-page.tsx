import { LocalLink } from '@/app/_navigation/local-link';
import { PageShell } from '@/app/_shell/page-shell';
import { Pager } from '@/app/_ui/pager';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { CommentArea } from './comment-area';
import type { PhaseCommentsContent } from './contents';
import { SaidBar } from './said-bar';
import { CommentItem } from './said-item';

type PhaseCommentsPageProps = { content: PhaseCommentsContent; cursor: string | null };

/** All comments on a project's phases, newest first. */
export async function PhaseCommentsPage({ content, cursor }: PhaseCommentsPageProps) {
  const { project, page } = content;
  const locale = await pageLocale();
  const t = textsIn(locale, 'participation.comments');
  const ui = textsIn(locale, 'ui');
  const { slug } = project;
  const first = pathTo(locale, '/projects/[slug]/comments', { slug });
  return (
    <PageShell
      page={cursor ? '/projects/[slug]/comments/after/[cursor]' : '/projects/[slug]/comments'}
      params={{ slug, cursor: cursor ?? '' }}
      bar={<SaidBar project={project} act="comment" here={t('onPhase')} />}
    >
      <div className="wrap band flow">
        <h1>{t('titleIn', { project: inLocale(project, 'title', locale) })}</h1>
        <p className="lede">{t('onPhaseNote')}</p>
        <h2>{t('newestFirst')}</h2>
        {page.items.length === 0 ? <p className="soft">{t('none')}</p> : null}
        <ul className="said-list">
          {page.items.map((view) => (
            <CommentItem key={view.id} view={view} locale={locale} />
          ))}
        </ul>
        <Pager
          label={ui('pager')}
          newer={cursor ? { href: first, label: t('newest') } : undefined}
          older={
            page.next
              ? {
                  href: pathTo(locale, '/projects/[slug]/comments/after/[cursor]', { slug, cursor: page.next }),
                  label: ui('older'),
                }
              : undefined
          }
        />
        <p>
          <LocalLink to="/projects/[slug]" params={{ slug }}>
            {t('toProject')}
          </LocalLink>
        </p>
      </div>
      <section className="band band-sand" aria-labelledby="write">
        <div className="wrap">
          <h2 id="write">{t('write')}</h2>
          <CommentArea
            project={project}
            path={cursor ? pathTo(locale, '/projects/[slug]/comments/after/[cursor]', { slug, cursor }) : first}
          />
        </div>
      </section>
    </PageShell>
  );
}
