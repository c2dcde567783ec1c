'use client';

import { useParams } from 'next/navigation';
import { Button } from '@/app/_ui/button';
import da from '@/messages/da/error.json';
import en from '@/messages/en/error.json';

type CalmErrorProps = { error: Error & { digest?: string }; retry: () => void };

/** What a person sees when something broke: no technical words, a number to quote, two ways on. */
export function CalmError({ error, retry }: CalmErrorProps) {
  const isEnglish = useParams().locale === 'en';
  const texts = isEnglish ? en : da;
  return (
    <main className="wrap band" lang={isEnglish ? 'en' : 'da'}>
      <h1>{texts.heading}</h1>
      <p className="lede">{texts.text}</p>
      {error.digest ? <p className="soft">{texts.id.replace('{id}', error.digest)}</p> : null}
      <p className="actions">
        <Button type="button" onClick={retry}>
          {texts.retry}
        </Button>{' '}
        <a href={isEnglish ? '/en' : '/'}>{texts.home}</a>
      </p>
    </main>
  );
}
