'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { Toast } from '@/app/_ui/toast';
import type { Mark } from '@/lib/notifications/mark-schema';
import type { NoticeLine, NoticeScreen } from './notice-screen';
import { useNotices } from './use-notices';

type NoticeListProps = {
  locale: string;
  initial: NoticeScreen;
  /** False for older pages, which do not change by themselves. */
  isLive: boolean;
  texts: { markAllRead: string; markRead: string; markUnread: string; unread: string; gone: string; failed: string };
};

/** One's notifications by project. Every act is a plain form too, so that the list works without JavaScript. */
export function NoticeList({ locale, initial, isLive, texts }: NoticeListProps) {
  const { screen, mark } = useNotices(locale, initial, isLive);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    void mark({ act: 'seen' });
  }, [mark]);

  function act(sent: Mark) {
    return async (event: FormEvent) => {
      event.preventDefault();
      setHasFailed(!(await mark(sent)));
      if (!isLive) location.reload();
    };
  }

  return (
    <>
      <div className="notices-head">
        <p className="soft" role="status">
          {screen.count}
        </p>
        {screen.unread > 0 ? (
          <form method="post" action="/api/me/notifications" onSubmit={act({ act: 'readAll' })}>
            <input type="hidden" name="locale" value={locale} />
            <button type="submit" name="act" value="readAll" className="btn btn-line btn-small">
              {texts.markAllRead}
            </button>
          </form>
        ) : null}
      </div>
      {screen.groups.map((group) => (
        <section className="notice-group" key={group.key} aria-labelledby={`group-${group.key}`}>
          <h2 id={`group-${group.key}`}>{group.href ? <a href={group.href}>{group.heading}</a> : group.heading}</h2>
          <ul>
            {group.lines.map((line) => (
              <li className={line.isRead ? 'notice' : 'notice notice-unread'} key={line.id}>
                <Words line={line} texts={texts} onOpen={() => void mark({ act: 'read', id: line.id })} />
                <form
                  method="post"
                  action="/api/me/notifications"
                  onSubmit={act({ act: line.isRead ? 'unread' : 'read', id: line.id })}
                >
                  <input type="hidden" name="locale" value={locale} />
                  <input type="hidden" name="id" value={line.id} />
                  <button type="submit" name="act" value={line.isRead ? 'unread' : 'read'} className="btn btn-quiet btn-small">
                    {line.isRead ? texts.markUnread : texts.markRead}
                    <span className="vh">: {line.text}</span>
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hasFailed ? <Toast>{texts.failed}</Toast> : null}
    </>
  );
}

type WordsProps = Pick<NoticeListProps, 'texts'> & { line: NoticeLine; onOpen: () => void };

function Words({ line, texts, onOpen }: WordsProps) {
  return (
    <div>
      <p>
        {line.isRead ? null : <span className="vh">{texts.unread}: </span>}
        {line.href ? (
          <a href={line.href} onClick={onOpen}>
            {line.text}
          </a>
        ) : (
          line.text
        )}
      </p>
      {line.about ? (
        <p className="notice-about" lang={line.about.lang}>
          {line.about.text}
        </p>
      ) : null}
      <p className="soft small">
        {line.at}
        {line.href ? null : ` · ${texts.gone}`}
      </p>
    </div>
  );
}
