'use client';

import { citeSchema, correctionSchema, decisionSchema } from '@/lib/decisions/decision-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { citeContributionsAction } from './cite-contributions.action';
import { correctDecisionAction } from './correct-decision.action';
import { draftDecisionAction } from './draft-decision.action';
import { editDecisionAction } from './edit-decision.action';

const forms = {
  draft: { schema: decisionSchema, action: draftDecisionAction },
  edit: { schema: decisionSchema, action: editDecisionAction },
  correct: { schema: correctionSchema, action: correctDecisionAction },
  cite: { schema: citeSchema.omit({ id: true }), action: citeContributionsAction },
} as const;

/** What was decided, a correction of it, or which contributions it cites. */
export function DecisionForm({ does, ...props }: FieldsFormProps & { does: keyof typeof forms }) {
  return <FieldsForm {...props} name={does} {...forms[does]} />;
}
