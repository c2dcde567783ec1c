import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import type { CommentThread } from '@/lib/participation/participation-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import type { CommentFormProps } from './comment-form';
import { Talk } from './talk';
import { TalkItem } from './talk-item';

type ThreadListProps = { threads: CommentThread[]; form: CommentFormProps | null };

/** First comments with the beginning of what was answered to each. */
export async function ThreadList({ threads, form }: ThreadListProps) {
  const locale = await pageLocale();
  const codes = threads.flatMap(({ comment, replies }) => [...(comment ? [comment] : []), ...replies]).map(({ code }) => code);
  return (
    <TalkArea form={form} codes={codes} locale={locale}>
      <ol className="said-list">
        {threads.map((thread) => (
          <Thread key={thread.id} thread={thread} locale={locale} isOpen={form !== null} />
        ))}
      </ol>
    </TalkArea>
  );
}

type TalkAreaProps = { form: CommentFormProps | null; codes: string[]; locale: Locale; children: ReactNode };

/** Around comments that can be supported and answered. */
export function TalkArea({ form, codes, locale, children }: TalkAreaProps) {
  const t = textsIn(locale, 'participation.support');
  const said = textsIn(locale, 'participation.comments.support');
  return (
    <Talk
      form={form}
      codes={codes}
      supportTexts={{
        support: t('give'),
        supporting: t('yours'),
        supports: '',
        own: said('own'),
        given: said('given'),
        takenBack: said('takenBack'),
        undo: t('undo'),
        failed: t('failed'),
      }}
    >
      {children}
    </Talk>
  );
}

function Thread({ thread, locale, isOpen }: { thread: CommentThread; locale: Locale; isOpen: boolean }) {
  const t = textsIn(locale, 'participation.comments');
  const { comment, replies, replyCount } = thread;
  const below =
    replies.length > 0 ? (
      <div className="replies">
        <ul className="said-list" aria-label={t('repliesTo', { code: comment?.code ?? '' })}>
          {replies.map((reply) => (
            <TalkItem key={reply.id} view={reply} locale={locale} isOpen={isOpen} />
          ))}
        </ul>
        {comment && replyCount > replies.length ? (
          <p>
            <a href={pathTo(locale, '/comments/[code]', { code: comment.code })}>{t('allReplies', { count: replyCount })}</a>
          </p>
        ) : null}
      </div>
    ) : null;
  if (comment) return <TalkItem view={comment} locale={locale} isOpen={isOpen} below={below} />;
  return (
    <li className="contribution contribution-plain">
      <div>
        <p className="soft">{t('notShown')}</p>
        {below}
      </div>
    </li>
  );
}
