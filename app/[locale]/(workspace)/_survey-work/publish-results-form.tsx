'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup, type ChoiceOption } from '@/app/_ui/choice';
import type { Locale } from '@/lib/i18n/locale';
import { emptyForm } from '@/lib/web/form-state';
import { FormNotes } from '../_work/form-notes';
import { publishResultsAction } from './publish-results.action';

type PublishResultsFormProps = {
  locale: Locale;
  project: string;
  phase: string;
  path: string;
  options: ChoiceOption[];
  published: string[];
  texts: { legend: string; hint: string; save: string; done: string };
};

/** Which questions' results everybody may read: ticked is published. */
export function PublishResultsForm({ locale, project, phase, path, options, published, texts }: PublishResultsFormProps) {
  const [state, action, busy] = useActionState(publishResultsAction, emptyForm, path);
  return (
    <form action={action} className="stacked">
      <FormNotes state={state} done={texts.done} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="project" value={project} />
      <input type="hidden" name="phase" value={phase} />
      <ChoiceGroup
        key={published.join()}
        type="checkbox"
        id="published"
        name="published"
        legend={texts.legend}
        hint={texts.hint}
        error={state.fieldErrors.published}
        options={options}
        chosen={published}
      />
      <Button small busy={busy}>
        {texts.save}
      </Button>
    </form>
  );
}
