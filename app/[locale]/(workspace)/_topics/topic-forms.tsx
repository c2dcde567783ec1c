'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { SelectField } from '@/app/_ui/field';
import { saveTopicsSchema } from '@/lib/contributions/topic-schema';
import { emptyForm } from '@/lib/web/form-state';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { placeManyAction } from './place-many.action';
import { saveTopicsAction, settleThemeAction, settleTopicAction } from './topic.action';

const topicLines = saveTopicsSchema.omit({ project: true });

/** The topics of a project, one a line. */
export function TopicsForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="topics" schema={topicLines} action={saveTopicsAction} />;
}

type SettleProps = {
  what: 'topic' | 'theme';
  path: string;
  hidden: Record<string, string>;
  texts: { confirm: string; dismiss: string; about: string };
};

/** Yes or no to one suggestion. */
export function SettleForm({ what, path, hidden, texts }: SettleProps) {
  const [state, action, busy] = useActionState(what === 'topic' ? settleTopicAction : settleThemeAction, emptyForm, path);
  return (
    <form action={action} className="inline-form">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {(['confirm', 'dismiss'] as const).map((answer) => (
        <Button key={answer} small tone="line" busy={busy} name="answer" value={answer}>
          {texts[answer]}
          <span className="vh"> {texts.about}</span>
        </Button>
      ))}
      {state.error ? (
        <span className="error-text" role="alert">
          {state.error}
        </span>
      ) : null}
    </form>
  );
}

type PlaceManyProps = {
  path: string;
  hidden: Record<string, string>;
  options: { value: string; label: string }[];
  texts: { under: string; place: string };
};

/** Places what is ticked in the list under one topic or theme. */
export function PlaceManyForm({ path, hidden, options, texts }: PlaceManyProps) {
  const [state, action, busy] = useActionState(placeManyAction, emptyForm, path);
  return (
    <form action={action} id="place-many" className="form">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.fieldErrors.codes || state.error ? (
        <p className="error-text" role="alert">
          {state.fieldErrors.codes ?? state.error}
        </p>
      ) : null}
      <SelectField
        key={state.attempt}
        id="place-under"
        name="under"
        label={texts.under}
        options={options}
        error={state.fieldErrors.under}
        defaultValue={String(state.values.under ?? '')}
      />
      <Button small busy={busy}>
        {texts.place}
      </Button>
    </form>
  );
}
