'use client';

import { useEffect, useRef, useState } from 'react';
import { forgetDraft, type KeptDraft, listDrafts } from '@/app/_forms/drafts';
import { Button } from '@/app/_ui/button';

type DraftsHereProps = {
  locale: string;
  /** Those that are on the account as well, and listed there. */
  elsewhere: string[];
  texts: { heading: string; text: string; empty: string; goOn: string; remove: string; written: string };
};

const longestWords = 80;

/** What one has begun to write on this device and not sent. The server knows nothing of it. */
export function DraftsHere({ locale, elsewhere, texts }: DraftsHereProps) {
  const [kept, setDrafts] = useState<KeptDraft[] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => setDrafts(listDrafts()), []);
  if (kept === null) return null;
  const drafts = kept.filter(({ name }) => !elsewhere.includes(name));
  const remove = (name: string) => {
    forgetDraft(name);
    setDrafts(listDrafts());
    heading.current?.focus();
  };
  const day = new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' });
  return (
    <section className="mt-8 grid grid-cols-1 gap-4" aria-labelledby="my-drafts">
      <h2 id="my-drafts" ref={heading} tabIndex={-1}>
        {texts.heading}
      </h2>
      <p className="soft">{drafts.length === 0 ? texts.empty : texts.text}</p>
      {drafts.length === 0 ? null : (
        <ul className="border-t border-[var(--line)]">
          {drafts.map((draft) => (
            <li className="border-b border-[var(--line)] py-4" key={draft.name}>
              <a href={draft.path}>
                {texts.goOn}: {shortened(draft.words)}
              </a>
              <p className="soft">
                {texts.written.replace('DAY', day.format(draft.at))}{' '}
                <Button type="button" tone="quiet" small onClick={() => remove(draft.name)}>
                  {texts.remove}
                  <span className="vh">{`: ${shortened(draft.words)}`}</span>
                </Button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const shortened = (words: string) => (words.length > longestWords ? `${words.slice(0, longestWords)}…` : words);
