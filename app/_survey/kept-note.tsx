'use client';

import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import type { useKeptAnswers } from './use-kept-answers';

type KeptNoteProps = {
  kept: ReturnType<typeof useKeptAnswers>;
  keptOn: 'account' | 'link' | 'device';
  isLive: boolean;
  path: string;
  code: string;
  resume: string;
  onLink: (resume: string) => void;
  texts: Record<string, string>;
};

/** Where the answers are kept, and the link to go on by elsewhere. */
export function KeptNote({ kept, keptOn, isLive, path, code, resume, onLink, texts }: KeptNoteProps) {
  const [said, setSaid] = useState('');
  const where = { nowhere: '', here: texts.keptHere, there: keptOn === 'account' ? texts.keptOnAccount : texts.keptBehindLink }[
    kept.where
  ];
  const link = resume ? addressOf(path, code, resume) : '';

  async function make() {
    const made = await kept.makeLink();
    if (made === null) return setSaid(texts.linkFailed ?? '');
    onLink(made);
    setSaid(texts.linkMade ?? '');
  }

  async function copy() {
    const address = new URL(link, location.href).href;
    setSaid(
      (await navigator.clipboard?.writeText(address).then(
        () => texts.linkCopied,
        () => '',
      )) ?? '',
    );
  }

  return (
    <div className="survey-kept">
      {where ? <p className="soft">{where}</p> : null}
      {keptOn !== 'link' ? null : link ? (
        <p>
          {texts.linkText} <a href={link}>{texts.link}</a>{' '}
          {isLive ? (
            <Button type="button" tone="line" small onClick={copy}>
              {texts.copyLink}
            </Button>
          ) : null}
        </p>
      ) : isLive ? (
        <Button type="button" tone="quiet" small onClick={make}>
          {texts.makeLink}
        </Button>
      ) : null}
      {keptOn === 'device' || link ? null : (
        <noscript>
          <Button tone="line" small name="go" value="keep">
            {keptOn === 'account' ? texts.keepOnAccount : texts.makeLink}
          </Button>
        </noscript>
      )}
      <p role="status" className={said ? 'soft' : 'vh'}>
        {said}
      </p>
    </div>
  );
}

function addressOf(path: string, code: string, resume: string): string {
  const search = new URLSearchParams({ ...(code ? { code } : {}), resume });
  return `${path.split('?')[0]}?${search}`;
}
