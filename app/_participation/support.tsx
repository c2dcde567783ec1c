'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { SupportButton } from '@/app/_ui/support-button';
import { Toast } from '@/app/_ui/toast';
import type { OwnSupportView } from '@/lib/participation/participation-views';

export type SupportProps = {
  kind?: 'proposals' | 'comments';
  code: string;
  locale: string;
  title: string;
  /** As last counted, when the page was drawn. */
  count: number;
  isOpen: boolean;
  signInPath: string;
  /** Where one confirms who one is, when the phase asks for it. */
  stepUpPath: string;
  /** Where its author can do more with it. */
  forAuthor?: { href: string; label: string };
  /** How the reader's own part is learned, where it is not asked for each by itself. */
  read?: (code: string) => Promise<OwnSupportView | null>;
  texts: {
    support: string;
    supporting: string;
    supports: string;
    own: string;
    given: string;
    takenBack: string;
    undo: string;
    failed: string;
  };
};

/**
 * One's support of a proposal or a comment. Without JavaScript the button leads to a page with the support and
 * its undo; with it the answer shows at once, and is put right if the server says otherwise.
 */
export function Support({
  kind = 'proposals',
  code,
  locale,
  title,
  count,
  isOpen,
  signInPath,
  stepUpPath,
  forAuthor,
  read = readOwn,
  texts,
}: SupportProps) {
  const address = `/api/${kind}/${code}/support`;
  const [own, setOwn] = useState<OwnSupportView>({ supported: false, count, isAuthor: false });
  const [message, setMessage] = useState<'given' | 'takenBack' | 'failed'>();
  const isSending = useRef(false);
  /** What was read before somebody turned the button says nothing about what they turned it to. */
  const isTurned = useRef(false);

  useEffect(() => {
    let isShown = true;
    void read(code).then((found) => isShown && !isTurned.current && found && setOwn(found));
    return () => {
      isShown = false;
    };
  }, [code, read]);

  async function turn(event: FormEvent) {
    event.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    isTurned.current = true;
    const before = own;
    const supported = !own.supported;
    setOwn({ ...own, supported, count: own.count + (supported ? 1 : -1) });
    setMessage(supported ? 'given' : 'takenBack');
    const answer = await send(address, supported ? 'give' : 'withdraw');
    isSending.current = false;
    if (answer === 'ok') return;
    setOwn(before);
    setMessage('failed');
    if (answer === 'signInNeeded') location.assign(signInPath);
    if (answer === 'otherDemand') location.assign(stepUpPath);
  }

  const shown = String(own.count);
  if (!isOpen) return <SupportButton state="closed" count={shown} label={texts.supports} about={title} />;
  if (own.isAuthor)
    return (
      <>
        <SupportButton state="closed" count={shown} label={texts.own} about={title} />
        {forAuthor ? (
          <p>
            <a href={forAuthor.href}>{forAuthor.label}</a>
          </p>
        ) : null}
      </>
    );
  return (
    <form className="support-form" method="post" action={address} onSubmit={turn}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="act" value={own.supported ? 'withdraw' : 'give'} />
      <SupportButton
        state={own.supported ? 'yours' : 'open'}
        count={shown}
        label={own.supported ? texts.supporting : texts.support}
        about={title}
      />
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

async function readOwn(code: string): Promise<OwnSupportView | null> {
  try {
    const response = await fetch(`/api/me/support/${code}`, { cache: 'no-store' });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** What a phase can ask for besides being signed in. */
const demands = ['mitidNeeded', 'notResident', 'tooYoung'];

async function send(address: string, act: 'give' | 'withdraw'): Promise<'ok' | 'signInNeeded' | 'otherDemand' | 'failed'> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ act }),
    });
    if (response.ok) return 'ok';
    if (response.status === 401) return 'signInNeeded';
    const { error } = await response.json();
    return demands.includes(error) ? 'otherDemand' : 'failed';
  } catch {
    return 'failed';
  }
}
