import { Pager } from '@/app/_ui/pager';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { CommentArea } from './comment-area';
import type { ProposalContent } from './contents';
import { CommentItem } from './said-item';

type CommentListProps = { content: ProposalContent; cursor: string | null };

/** What others say about a proposal, oldest first, and the form to say something oneself. */
export async function CommentList({ content, cursor }: CommentListProps) {
  const { project, proposal, comments } = content;
  const locale = await pageLocale();
  const t = textsIn(locale, 'participation.comments');
  const ui = textsIn(locale, 'ui');
  const at = { slug: project.slug, code: proposal.code };
  const first = pathTo(locale, '/projects/[slug]/proposals/[code]', at);
  const page = (after: string) =>
    pathTo(locale, '/projects/[slug]/proposals/[code]/comments/after/[cursor]', { ...at, cursor: after });
  return (
    <>
      <section className="wrap" aria-labelledby="comments">
        <h2 id="comments">{t('heading', { count: proposal.comments })}</h2>
        {proposal.comments === 0 ? <p className="soft">{t('none')}</p> : null}
        <ol className="said-list">
          {comments.items.map((view) => (
            <CommentItem key={view.id} view={view} locale={locale} />
          ))}
        </ol>
        <Pager
          label={ui('pager')}
          newer={cursor ? { href: `${first}#comments`, label: t('fromStart') } : undefined}
          older={comments.next ? { href: `${page(comments.next)}#comments`, label: t('more') } : undefined}
        />
      </section>
      <section className="band band-sand" aria-labelledby="write">
        <div className="wrap">
          <h2 id="write">{t('write')}</h2>
          <CommentArea project={project} proposal={proposal.code} path={cursor ? page(cursor) : first} />
        </div>
      </section>
    </>
  );
}
