import { Pager } from '@/app/_ui/pager';
import { stances } from '@/lib/contributions/contribution';
import type { CommentOrder } from '@/lib/participation/comment-order';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { CommentArea } from './comment-area';
import { commentFormProps } from './comment-form-props';
import type { ProposalContent } from './contents';
import { OrderChips } from './order-chips';
import { orderWord } from './order-words';
import { ThreadList } from './thread-list';

/** How a proposal's comments are ordered where nobody has chosen. */
export const orderOnProposal: CommentOrder = 'oldest';

type CommentListProps = { content: ProposalContent; order: CommentOrder; cursor: string | null };

/** What others say about a proposal, and the form to say something oneself. */
export async function CommentList({ content, order, cursor }: CommentListProps) {
  const { project, proposal, comments, stances: said } = content;
  const locale = await pageLocale();
  const t = textsIn(locale, 'participation.comments');
  const ui = textsIn(locale, 'ui');
  const at = { slug: project.slug, code: proposal.code };
  const firstPage = (each: CommentOrder) =>
    each === orderOnProposal
      ? pathTo(locale, '/projects/[slug]/proposals/[code]', at)
      : pathTo(locale, '/projects/[slug]/proposals/[code]/comments/[order]', { ...at, order: orderWord(each, locale) });
  const page = (after: string) =>
    order === orderOnProposal
      ? pathTo(locale, '/projects/[slug]/proposals/[code]/comments/after/[cursor]', { ...at, cursor: after })
      : pathTo(locale, '/projects/[slug]/proposals/[code]/comments/[order]/after/[cursor]', {
          ...at,
          order: orderWord(order, locale),
          cursor: after,
        });
  const form = await commentFormProps({
    project,
    proposal: proposal.code,
    path: cursor ? page(cursor) : firstPage(order),
  });
  const sums = stances.flatMap((stance) => (said[stance] ? [t(`stanceCount.${stance}`, { count: said[stance] })] : []));
  return (
    <>
      <section className="wrap" aria-labelledby="comments">
        <h2 id="comments">{t('heading', { count: proposal.comments })}</h2>
        {sums.length > 0 ? <p className="soft">{t('stances', { sums: sums.join(', ') })}</p> : null}
        {proposal.comments === 0 ? <p className="soft">{t('none')}</p> : null}
        {proposal.comments > 1 ? <OrderChips order={order} pathOf={firstPage} /> : null}
        <ThreadList threads={comments.items} form={form} />
        <Pager
          label={ui('pager')}
          newer={cursor ? { href: `${firstPage(order)}#comments`, label: t('fromStart') } : undefined}
          older={comments.next ? { href: `${page(comments.next)}#comments`, label: t('more') } : undefined}
        />
      </section>
      <section className="band band-sand" aria-labelledby="write">
        <div className="wrap">
          <h2 id="write">{t('write')}</h2>
          <CommentArea project={project} form={form} />
        </div>
      </section>
    </>
  );
}
