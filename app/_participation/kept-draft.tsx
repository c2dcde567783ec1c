'use client';

import { useRef } from 'react';
import { QueryProvider } from '@/app/_session/query-provider';
import { Button } from '@/app/_ui/button';
import { Voice } from '@/app/_ui/voice';
import type { Locale } from '@/lib/i18n/locale';
import { type Aside, type DraftField, type DraftWords, keyOfAside } from '@/lib/participation/draft-merge';
import { useAccountDraft } from './use-account-draft';

export type KeptDraftTexts = {
  here: string;
  there: string;
  heading: string;
  text: string;
  takeBack: string;
  throwAway: string;
  /** Said of a place and of a category, which are no words to show. */
  placeAside: string;
  categoryAside: string;
  /** What each field is called. */
  fields: Record<DraftField, string>;
};

type KeptDraftProps = {
  project: string;
  draft: string;
  kept: DraftWords;
  isPosted: boolean;
  locale: Locale;
  texts: KeptDraftTexts;
};

/** Where the draft is kept, and what was written in two places at once. Stands in the form it keeps. */
export function KeptDraft(props: KeptDraftProps) {
  return (
    <QueryProvider>
      <Kept {...props} />
    </QueryProvider>
  );
}

function Kept({ locale, texts, ...drafted }: KeptDraftProps) {
  const mark = useRef<HTMLDivElement>(null);
  const { aside, where, takeBack, throwAway } = useAccountDraft(mark, drafted);
  const moment = new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  });
  const shown = ({ field, text }: Aside) =>
    field === 'placeDraft' ? texts.placeAside : field === 'category' ? texts.categoryAside : text;

  return (
    <div className="kept-draft" ref={mark}>
      <p className="hint" role="status">
        {where === 'nowhere' ? '' : texts[where]}
      </p>
      {aside.length === 0 ? null : (
        <section className="put-aside" aria-labelledby="kept-aside">
          <h2 className="kept-heading" id="kept-aside" tabIndex={-1}>
            {texts.heading}
          </h2>
          <p>{texts.text}</p>
          <ul>
            {aside.map((each) => (
              <li key={keyOfAside(each)}>
                <p className="meta">
                  {texts.fields[each.field]}, {moment.format(each.at)}
                </p>
                <Voice text={shown(each)} quoted={false} />
                <p className="kept-acts">
                  <Button type="button" tone="line" small onClick={() => takeBack(each)}>
                    {texts.takeBack} <span className="vh">: {texts.fields[each.field]}</span>
                  </Button>{' '}
                  <Button type="button" tone="quiet" small onClick={() => throwAway(each)}>
                    {texts.throwAway} <span className="vh">: {texts.fields[each.field]}</span>
                  </Button>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
