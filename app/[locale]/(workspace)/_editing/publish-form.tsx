'use client';

import { useActionState } from 'react';
import type { FormAction } from '@/app/_forms/use-server-form';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { emptyForm } from '@/lib/web/form-state';
import { publishPhaseAction } from './publish-phase.action';
import { publishProjectAction } from './publish-project.action';

const actions: Record<'project' | 'phase', FormAction> = { project: publishProjectAction, phase: publishPhaseAction };

type PublishFormProps = {
  of: 'project' | 'phase';
  locale: string;
  id: string;
  label: string /** Where the form stands. */;
  path: string;
};

/** One button that shows a draft to everybody, or says what it still lacks. */
export function PublishForm({ of, locale, id, label, path }: PublishFormProps) {
  const [state, action, busy] = useActionState(actions[of], emptyForm, path);
  return (
    <form action={action} className="publish">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      {state.error ? (
        <Banner tone="error" live>
          {state.error}
        </Banner>
      ) : null}
      <Button busy={busy}>{label}</Button>
    </form>
  );
}
