'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Toast } from '@/app/_ui/toast';

type FollowButtonProps = {
  what: 'project' | 'theme';
  slug: string;
  locale: string;
  /** What is followed, for people who hear the page. */
  title: string;
  signInPath: string;
  texts: { follow: string; following: string; started: string; ended: string; undo: string; failed: string };
};

/**
 * Follows a project or theme. Without JavaScript the button leads to a page with the follow and its undo; with it the
 * answer shows at once. What the reader already follows arrives after the cached page.
 */
export function FollowButton({ what, slug, locale, title, signInPath, texts }: FollowButtonProps) {
  const [follows, setFollows] = useState(false);
  const [message, setMessage] = useState<'started' | 'ended' | 'failed'>();
  /** What was read before somebody turned the button says nothing about what they turned it to. */
  const isTurned = useRef(false);
  const isSending = useRef(false);

  useEffect(() => {
    let isShown = true;
    void readOwn(what, slug).then((read) => isShown && !isTurned.current && read && setFollows(read.follows));
    return () => {
      isShown = false;
    };
  }, [what, slug]);

  async function turn(event: FormEvent) {
    event.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    isTurned.current = true;
    setFollows(!follows);
    setMessage(follows ? 'ended' : 'started');
    const status = await send(what, slug, follows ? 'stop' : 'follow');
    isSending.current = false;
    if (status === 200) return;
    setFollows(follows);
    setMessage('failed');
    if (status === 401) location.assign(signInPath);
  }

  return (
    <form className="follow-form" method="post" action={`/api/follow/${what}/${slug}`} onSubmit={turn}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="act" value={follows ? 'stop' : 'follow'} />
      <button type="submit" className="btn btn-line btn-small" aria-pressed={follows}>
        {follows ? texts.following : texts.follow}
        <span className="vh">: {title}</span>
      </button>
      {message ? (
        <Toast
          undo={
            message === 'failed' ? undefined : (
              <button type="submit" className="btn btn-quiet btn-small">
                {texts.undo}
              </button>
            )
          }
        >
          {texts[message]}
        </Toast>
      ) : null}
    </form>
  );
}

async function readOwn(what: string, slug: string): Promise<{ follows: boolean } | null> {
  try {
    const response = await fetch(`/api/me/follow/${what}/${slug}`, { cache: 'no-store' });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

async function send(what: string, slug: string, act: 'follow' | 'stop'): Promise<number> {
  try {
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const response = await fetch(`/api/follow/${what}/${slug}`, { method: 'POST', headers, body: JSON.stringify({ act }) });
    return response.status;
  } catch {
    return 0;
  }
}
