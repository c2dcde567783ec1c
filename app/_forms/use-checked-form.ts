'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { type FieldValues, type Path, useForm } from 'react-hook-form';
import type { ZodType } from 'zod';
import type { FormState } from '@/lib/web/form-state';

type Options<Values extends FieldValues> = {
  schema: ZodType<unknown, Values>;
  /** The server's last answer: its errors stand until the form is sent again. */
  state: FormState;
  /** Sentences for the schema's codes. */
  sentences: Record<string, string>;
  send: () => void;
};

/**
 * The schema the server uses, asked already in the browser when a field is left and when the form
 * is sent. What it finds is said with the same sentences. The server decides all the same.
 */
export function useCheckedForm<Values extends FieldValues>(options: Options<Values>) {
  const { schema, state, sentences, send } = options;
  const { register, handleSubmit, formState } = useForm<Values, unknown, unknown>({
    resolver: zodResolver(schema),
    mode: 'onTouched',
  });
  const errors: Record<string, string> = { ...state.fieldErrors };
  for (const [field, error] of Object.entries(formState.errors)) {
    const code = String(error?.message ?? 'invalid');
    errors[field] = sentences[code] ?? sentences.invalid ?? code;
  }
  return {
    register: (name: Path<Values>) => register(name),
    errors,
    /** Grows with every refused attempt in the browser and at the server. */
    attempt: state.attempt + formState.submitCount,
    onSubmit: handleSubmit(send),
  };
}
