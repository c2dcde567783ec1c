'use client';

import { TextField } from '@/app/_ui/field';
import { SettingForm } from '../../../../../../../_survey-work/setting-form';
import { setPaperUntilAction } from './set-paper-until.action';

type PaperUntilFormProps = {
  hidden: Record<'locale' | 'project' | 'phase', string>;
  path: string;
  chosen: string;
  earliest: string;
  texts: Record<'label' | 'hint' | 'submit' | 'done', string>;
};

/** The last day answers on paper are typed in. */
export function PaperUntilForm({ chosen, earliest, texts, ...form }: PaperUntilFormProps) {
  return (
    <SettingForm action={setPaperUntilAction} texts={texts} {...form}>
      {({ values, fieldErrors }) => (
        <TextField
          id="paperUntil"
          name="paperUntil"
          type="date"
          label={texts.label}
          hint={texts.hint}
          min={earliest}
          defaultValue={String(values.paperUntil ?? chosen)}
          error={fieldErrors.paperUntil}
        />
      )}
    </SettingForm>
  );
}
