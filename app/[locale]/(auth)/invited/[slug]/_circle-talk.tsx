import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ShownFiles } from '@/app/_files/shown-files';
import { CommentForm } from '@/app/_participation/comment-form';
import { commentFormProps } from '@/app/_participation/comment-form-props';
import { SaidItem } from '@/app/_participation/said-item';
import { Badge } from '@/app/_ui/badge';
import { Pager } from '@/app/_ui/pager';
import type { ContributionView } from '@/lib/contributions/contribution-views';
import { plainDate } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import type { CommentThread } from '@/lib/participation/participation-views';
import { listPhaseComments } from '@/lib/participation/server/comment-queries';
import { getCircleParticipation } from '@/lib/participation/server/project-queries';
import { now } from '@/lib/platform/clock';
import type { Cursor } from '@/lib/platform/cursor';
import type { Circle } from '@/lib/projects/server/circle';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type CircleTalkProps = { circle: Circle; after: Cursor | null; reply: string };

/** What the invited have said, the newest first, with the form to say more or to answer one of them. */
export async function CircleTalk({ circle, after, reply }: CircleTalkProps) {
  const [project, threads] = await Promise.all([
    getCircleParticipation(circle, now()),
    listPhaseComments(circle.projectId, after, 'newest', circle),
  ]);
  if (!project) return null;
  const locale = await pageLocale();
  const t = await getTranslations('circle');
  const ui = await getTranslations('ui');
  const own = pathTo(locale, '/invited/[slug]', { slug: circle.slug });
  const answered = threads.items.find(({ comment }) => comment?.code === reply)?.comment;
  const window = project.windows.comment;
  const form = await commentFormProps({
    project,
    parent: answered?.code,
    path: answered ? `${own}?reply=${answered.code}` : own,
  });
  return (
    <section className="split" aria-labelledby="kommentarer">
      <div>
        <h2 id="kommentarer">{t('talk')}</h2>
        <p className="soft">{t('talkText')}</p>
      </div>
      <div className="flow">
        {threads.items.length > 0 ? (
          <ol className="said-list">
            {threads.items.map((thread) => (
              <Thread key={thread.id} thread={thread} locale={locale} own={own} isOpen={form !== null} />
            ))}
          </ol>
        ) : (
          <p className="soft">{t('nothingSaid')}</p>
        )}
        <Pager
          label={t('pages')}
          newer={after ? { href: `${own}#kommentarer`, label: ui('newer') } : undefined}
          older={threads.next ? { href: `${own}?after=${threads.next}#kommentarer`, label: ui('older') } : undefined}
        />
        {answered ? (
          <p className="note">
            {t('answering', { code: answered.code })} <a href={`${own}#comment-text`}>{t('notAnswering')}</a>
          </p>
        ) : null}
        {form ? (
          <CommentForm
            key={answered?.code ?? ''}
            {...form}
            otherWays={undefined}
            texts={{
              ...form.texts,
              sentPublished: t('sentPublished'),
              sender: { ...form.texts.sender, nameNote: t('nameNote') },
            }}
          />
        ) : (
          <p className="note">
            {window?.state === 'coming' ? t('opens', { date: plainDate(window.opensOn, locale) }) : t('notOpen')}
          </p>
        )}
      </div>
    </section>
  );
}

type ThreadProps = { thread: CommentThread; locale: Locale; own: string; isOpen: boolean };

async function Thread({ thread: { comment, replies }, locale, own, isOpen }: ThreadProps) {
  const t = await getTranslations('circle');
  const comments = await getTranslations('participation.comments');
  const item = (view: ContributionView, below?: ReactNode) => (
    <SaidItem
      key={view.id}
      view={view}
      locale={locale}
      circle={own}
      more={
        <>
          {view.comment?.stance ? <Badge tone="info">{comments(`stance.${view.comment.stance}`)}</Badge> : null}
          {isOpen && !view.comment?.isReply ? (
            <a href={`${own}?reply=${view.code}#comment-text`}>
              {comments('reply')} <span className="vh">{view.code}</span>
            </a>
          ) : null}
        </>
      }
      files={<ShownFiles files={view.files} locale={locale} />}
      below={below}
    />
  );
  const below =
    replies.length > 0 ? (
      <div className="replies">
        <ul className="said-list" aria-label={comments('repliesTo', { code: comment?.code ?? '' })}>
          {replies.map((view) => item(view))}
        </ul>
      </div>
    ) : null;
  if (comment) return item(comment, below);
  return (
    <li className="contribution contribution-plain">
      <div>
        <p className="soft">{t('notShown')}</p>
        {below}
      </div>
    </li>
  );
}
