'use client';

import type { Locale } from '@/lib/i18n/locale';
import { ActForm } from '../_operations/act-form';
import { markToldAction } from './mark-told.action';

type ToldFormProps = {
  id: string;
  locale: Locale;
  path: string;
  about: string;
  texts: { how: string; save: string; hows: { value: string; label: string }[] };
};

/** In what way somebody was told. */
export function ToldForm({ id, locale, path, about, texts }: ToldFormProps) {
  return (
    <ActForm action={markToldAction} path={path} locale={locale} id={id} label={texts.save} about={about}>
      <label className="vh" htmlFor={`how-${id}`}>
        {texts.how} {about}
      </label>
      <select className="input" id={`how-${id}`} name="how" defaultValue="">
        <option value="">{texts.how}</option>
        {texts.hows.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </ActForm>
  );
}
