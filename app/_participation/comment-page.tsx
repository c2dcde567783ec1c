import { PageShell } from '@/app/_shell/page-shell';
import { Pager } from '@/app/_ui/pager';
import type { ContributionView } from '@/lib/contributions/contribution-views';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { CommentArea } from './comment-area';
import { commentFormProps } from './comment-form-props';
import type { CommentContent } from './contents';
import { SaidBar } from './said-bar';
import { TalkItem } from './talk-item';
import { TalkArea } from './thread-list';

type CommentPageProps = { code: string; content: CommentContent; cursor: string | null };

/** One comment with its own address: what it answers, or what was answered to it, and the form to answer. */
export async function CommentPage({ code, content, cursor }: CommentPageProps) {
  const { project, first, reply, replies, next } = content;
  const locale = await pageLocale();
  const t = textsIn(locale, 'participation.comments');
  const ui = textsIn(locale, 'ui');
  const own = pathTo(locale, '/comments/[code]', { code });
  const page = (after: string) => pathTo(locale, '/comments/[code]/after/[cursor]', { code, cursor: after });
  const form = await commentFormProps({ project, parent: code, path: cursor ? page(cursor) : own });
  const shown = [first, reply, ...replies].filter((view) => view !== null);
  return (
    <PageShell
      page={cursor ? '/comments/[code]/after/[cursor]' : '/comments/[code]'}
      params={{ code, cursor: cursor ?? '' }}
      bar={<SaidBar project={project} act="comment" here={t('here', { code })} />}
    >
      <div className="wrap band flow">
        <h1>{t(reply ? 'replyTitle' : 'commentTitle', { code })}</h1>
        <Around about={(reply ?? first)?.onProposal ?? null} content={content} />
        <TalkArea form={form} codes={shown.map((view) => view.code)} locale={locale}>
          <h2 className="vh">{t('firstComment')}</h2>
          <ol className="said-list">
            {first ? (
              <TalkItem view={first} locale={locale} isOpen={form !== null} />
            ) : (
              <li className="contribution contribution-plain">
                <p className="soft">{t('notShown')}</p>
              </li>
            )}
          </ol>
          {reply ? (
            <div className="replies">
              <h2>{t('thisReply')}</h2>
              <ul className="said-list">
                <TalkItem view={reply} locale={locale} isOpen={form !== null} />
              </ul>
              {first ? (
                <p>
                  <a href={pathTo(locale, '/comments/[code]', { code: first.code })}>{t('wholeTalk')}</a>
                </p>
              ) : null}
            </div>
          ) : null}
          {replies.length > 0 ? (
            <div className="replies">
              <h2 id="comments">{t('replies', { count: first?.comment?.replies ?? replies.length })}</h2>
              <ul className="said-list">
                {replies.map((view) => (
                  <TalkItem key={view.id} view={view} locale={locale} isOpen={form !== null} />
                ))}
              </ul>
            </div>
          ) : null}
        </TalkArea>
        <Pager
          label={ui('pager')}
          newer={cursor ? { href: `${own}#comments`, label: t('fromStart') } : undefined}
          older={next ? { href: `${page(next)}#comments`, label: t('moreReplies') } : undefined}
        />
      </div>
      <section className="band band-sand" aria-labelledby="write">
        <div className="wrap">
          <h2 id="write">{t('writeReply')}</h2>
          <CommentArea project={project} form={form} />
        </div>
      </section>
    </PageShell>
  );
}

type AroundProps = { about: ContributionView['onProposal']; content: CommentContent };

/** Where the conversation belongs: the proposal it is about, or the project. */
async function Around({ about, content: { project } }: AroundProps) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'participation.comments');
  const { slug } = project;
  return (
    <p className="lede">
      {about ? (
        <a href={pathTo(locale, '/projects/[slug]/proposals/[code]', { slug, code: about.code })}>
          {t('aboutProposal', { title: withPlainMarks(about.title) })}
        </a>
      ) : (
        <a href={pathTo(locale, '/projects/[slug]/comments', { slug })}>
          {t('titleIn', { project: inLocale(project, 'title', locale) })}
        </a>
      )}
    </p>
  );
}
