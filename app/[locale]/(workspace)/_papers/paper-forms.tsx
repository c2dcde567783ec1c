'use client';

import { paperChangeFields, paperFields, paperRowFields, paperTopicFields, topicRemarkFields } from '@/lib/papers/paper-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import {
  remarkOnTopicAction,
  savePaperAction,
  savePaperChangeAction,
  savePaperRowAction,
  savePaperTopicAction,
} from './paper.action';

const forms = {
  row: { schema: paperRowFields, action: savePaperRowAction },
  remark: { schema: topicRemarkFields, action: remarkOnTopicAction },
  texts: { schema: paperFields, action: savePaperAction },
  topic: { schema: paperTopicFields, action: savePaperTopicAction },
  change: { schema: paperChangeFields, action: savePaperChangeAction },
} as const;

/** What is written about a reply, the replies of a topic, the paper itself, a topic, or a change. */
export function PaperForm({ does, ...props }: FieldsFormProps & { does: keyof typeof forms }) {
  return <FieldsForm {...props} {...forms[does]} />;
}
