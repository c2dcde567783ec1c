'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useIsLive } from '@/app/_forms/use-is-live';
import type { Locale } from '@/lib/i18n/locale';
import type { FormState } from '@/lib/web/form-state';

const PlacePicker = dynamic(() => import('@/app/_map/place-picker').then(({ PlacePicker }) => PlacePicker));

/** What the picker says, and around it what it is for. */
export type PlaceTexts = Record<'summary' | 'why', string> & Record<string, string>;

type PlaceFieldProps = {
  locale: Locale;
  state: FormState;
  error?: string;
  idOf: (field: string) => string;
  texts: PlaceTexts;
  /** The place as it is stored, as GeoJSON text. */
  stored?: string;
};

const onePoint = { kinds: ['point'], most: 1, mostPoints: 2 } as const;

/** One place on the map or from the list of towns, for whoever wants to say where. */
export function PlaceField({ locale, state, error, idOf, texts, stored = '' }: PlaceFieldProps) {
  const isLive = useIsLive();
  const sent = [state.values.place ?? stored].flat().filter((value) => value !== '');
  const [chosen, setChosen] = useState(sent);
  return (
    <details className="files place-part" open={chosen.length > 0 || error !== undefined || undefined}>
      <summary>{texts.summary}</summary>
      <fieldset className={error ? 'choices choices-error' : 'choices'} aria-describedby={`${idOf('place')}-why`}>
        <legend className="vh">{texts.summary}</legend>
        <span className="hint" id={`${idOf('place')}-why`}>
          {texts.why}
        </span>
        {error ? <span className="error-text">{error}</span> : null}
        {isLive ? (
          <input
            type="hidden"
            name="placeDraft"
            data-draft=""
            value={chosen[0] ?? ''}
            onInput={({ currentTarget }) => setChosen(currentTarget.value === '' ? [] : [currentTarget.value])}
          />
        ) : null}
        <PlacePicker
          id={idOf('place')}
          name="place"
          values={chosen}
          rules={onePoint}
          acceptsOutside={false}
          isLive={isLive}
          isInvalid={error !== undefined}
          locale={locale}
          texts={texts}
          change={(_, values) => setChosen(values)}
        />
      </fieldset>
    </details>
  );
}
