'use client';

import type { ReactNode } from 'react';
import { type FormAction, useServerForm } from '@/app/_forms/use-server-form';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { discardDecisionAction } from './discard-decision.action';
import { publishDecisionAction } from './publish-decision.action';
import { unciteContributionAction } from './uncite-contribution.action';

const actions: Record<'publish' | 'discard' | 'uncite', FormAction> = {
  publish: publishDecisionAction,
  discard: discardDecisionAction,
  uncite: unciteContributionAction,
};

type DecisionButtonProps = {
  does: keyof typeof actions;
  path: string;
  hidden: Record<string, string>;
  unreachable: string;
  children: ReactNode;
};

/** One button of a decision's page, or why it could not be done. */
export function DecisionButton({ does, path, hidden, unreachable, children }: DecisionButtonProps) {
  const { state, isBusy, form } = useServerForm({ action: actions[does], path, unreachable });
  return (
    <form {...form} className="publish">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.error ? (
        <Banner tone="error" live>
          {state.error}
        </Banner>
      ) : null}
      <Button tone={does === 'publish' ? undefined : 'line'} small={does !== 'publish'} busy={isBusy}>
        {children}
      </Button>
    </form>
  );
}
