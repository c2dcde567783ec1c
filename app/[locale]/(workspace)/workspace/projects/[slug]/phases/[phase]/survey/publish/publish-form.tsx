'use client';

import { useActionState } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { emptyForm } from '@/lib/web/form-state';
import { publishSurveyAction } from './publish-survey.action';

type PublishFormProps = { hidden: Record<'locale' | 'project' | 'phase' | 'revision', string>; path: string; confirm: string };

/** The one button that makes the draft a version. */
export function PublishForm({ hidden, path, confirm }: PublishFormProps) {
  const [state, action, isBusy] = useActionState(publishSurveyAction, emptyForm, path);
  return (
    <form action={action} className="publish">
      {state.error ? (
        <Banner tone="error" live>
          {state.error}
        </Banner>
      ) : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button busy={isBusy}>{confirm}</Button>
    </form>
  );
}
