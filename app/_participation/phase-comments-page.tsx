import { LocalLink } from '@/app/_navigation/local-link';
import type { ShellParams } from '@/app/_shell/page-params';
import { PageShell } from '@/app/_shell/page-shell';
import { Pager } from '@/app/_ui/pager';
import { inLocale } from '@/lib/i18n/locale';
import type { CommentOrder } from '@/lib/participation/comment-order';
import { pageLocale } from '@/lib/web/page-locale';
import { type Page, pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { CommentArea } from './comment-area';
import { commentFormProps } from './comment-form-props';
import type { PhaseCommentsContent } from './contents';
import { OrderChips } from './order-chips';
import { orderWord } from './order-words';
import { SaidBar } from './said-bar';
import { ThreadList } from './thread-list';

/** How the comments on a phase are ordered where nobody has chosen. */
export const orderOnPhase: CommentOrder = 'newest';

type PhaseCommentsPageProps<P extends Page> = {
  page: P;
  params: ShellParams<P>;
  content: PhaseCommentsContent;
  order: CommentOrder;
  cursor: string | null;
};

/** All comments on a project's phases. */
export async function PhaseCommentsPage<P extends Page>({ content, order, cursor, ...shell }: PhaseCommentsPageProps<P>) {
  const { project, page } = content;
  const locale = await pageLocale();
  const t = textsIn(locale, 'participation.comments');
  const ui = textsIn(locale, 'ui');
  const { slug } = project;
  const firstPage = (each: CommentOrder) =>
    each === orderOnPhase
      ? pathTo(locale, '/projects/[slug]/comments', { slug })
      : pathTo(locale, '/projects/[slug]/comments/[order]', { slug, order: orderWord(each, locale) });
  const later = (next: string) =>
    order === orderOnPhase
      ? pathTo(locale, '/projects/[slug]/comments/after/[cursor]', { slug, cursor: next })
      : pathTo(locale, '/projects/[slug]/comments/[order]/after/[cursor]', {
          slug,
          order: orderWord(order, locale),
          cursor: next,
        });
  const form = await commentFormProps({ project, path: cursor ? later(cursor) : firstPage(order) });
  return (
    <PageShell {...shell} bar={<SaidBar project={project} act="comment" here={t('onPhase')} />}>
      <div className="wrap band flow">
        <h1 id="comments">{t('titleIn', { project: inLocale(project, 'title', locale) })}</h1>
        <p className="lede">{t('onPhaseNote')}</p>
        <OrderChips order={order} pathOf={firstPage} />
        <h2>{t(`orderHeading.${order}`)}</h2>
        {page.items.length === 0 ? <p className="soft">{t('none')}</p> : null}
        <ThreadList threads={page.items} form={form} />
        <Pager
          label={ui('pager')}
          newer={cursor ? { href: firstPage(order), label: t('fromStart') } : undefined}
          older={page.next ? { href: later(page.next), label: t('more') } : undefined}
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
          <CommentArea project={project} form={form} />
        </div>
      </section>
    </PageShell>
  );
}
