import { ShownFiles } from '@/app/_files/shown-files';
import { Badge } from '@/app/_ui/badge';
import type { ContributionView } from '@/lib/contributions/contribution-views';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { SaidItem, type SaidItemProps } from './said-item';
import { CommentSupport, ReplyLink } from './talk';

type TalkItemProps = { view: ContributionView; locale: Locale; isOpen: boolean; below?: SaidItemProps['below'] };

/** A comment in its conversation: where its writer stands, its support, its own address, and the way to answer it. */
export function TalkItem({ view, locale, isOpen, below }: TalkItemProps) {
  const t = textsIn(locale, 'participation.comments');
  const { code, supports, comment } = view;
  const own = pathTo(locale, '/comments/[code]', { code });
  return (
    <SaidItem
      view={view}
      locale={locale}
      more={
        <>
          {comment?.stance ? <Badge tone="info">{t(`stance.${comment.stance}`)}</Badge> : null}
          <a href={own}>
            {t('permalink')} <span className="vh">{code}</span>
          </a>
        </>
      }
      files={
        <>
          <ShownFiles files={view.files} locale={locale} />
          {isOpen || supports > 0 ? (
            <div className="talk-acts">
              <CommentSupport code={code} title={code} count={supports} label={t('supportsLabel', { count: supports })} />
              {isOpen ? <ReplyLink code={code} href={`${own}#comment-text`} label={t('reply')} about={code} /> : null}
            </div>
          ) : null}
        </>
      }
      below={below}
    />
  );
}
