import type { UseFormRegisterReturn } from 'react-hook-form';
import { ChoiceGroup } from '@/app/_ui/choice';
import { SelectField, TextArea, TextField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { ShapeField } from './shape-field';

type Words = {
  name: string;
  label: string;
  hint?: string;
  optional?: string;
  /** Has a row of its own, where two short fields would stand side by side. */
  isWide?: boolean;
};

/** One field of a form, as data: what it asks, what stands in it, what can be chosen. */
export type FormFieldSpec =
  | (Words & { kind: 'text' | 'date' | 'time' | 'decimal'; value: string; lang?: string })
  | (Words & { kind: 'area'; value: string; rows?: number; lang?: string })
  | (Words & { kind: 'file'; accept: string })
  | (Words & { kind: 'shape'; value: string; locale: Locale; texts: Record<string, string> })
  | (Words & { kind: 'select'; value: string; options: { value: string; label: string }[] })
  | (Words & { kind: 'boxes'; value: string[]; options: { value: string; label: string; note?: string }[] });

type FormFieldProps = {
  spec: FormFieldSpec;
  id: string;
  error?: string;
  /** What somebody wrote before the form came back, in place of what is stored. */
  written?: string | string[];
  register: (name: string) => UseFormRegisterReturn;
};

/** Draws a field by its kind. */
export function FormField({ spec, id, error, written, register }: FormFieldProps) {
  const { name, label, hint, optional } = spec;
  const words = { ...register(name), id, label, hint, optional, error };
  if (spec.kind === 'boxes') {
    const { ref, onChange, onBlur } = words;
    const chosen = written === undefined ? spec.value : [written].flat();
    return (
      <ChoiceGroup
        {...{ ref, onChange, onBlur, name, id, hint, error, chosen }}
        type="checkbox"
        legend={label}
        options={spec.options}
      />
    );
  }
  if (spec.kind === 'file') return <TextField {...words} type="file" accept={spec.accept} />;
  const value = written === undefined ? spec.value : String(written);
  if (spec.kind === 'shape') return <ShapeField {...words} locale={spec.locale} texts={spec.texts} value={value} />;
  if (spec.kind === 'select') return <SelectField {...words} options={spec.options} defaultValue={value} />;
  if (spec.kind === 'area') return <TextArea {...words} rows={spec.rows ?? 4} lang={spec.lang} defaultValue={value} />;
  const type = spec.kind === 'date' || spec.kind === 'time' ? spec.kind : 'text';
  const inputMode = spec.kind === 'decimal' ? 'decimal' : undefined;
  return <TextField {...words} {...{ type, inputMode }} lang={'lang' in spec ? spec.lang : undefined} defaultValue={value} />;
}
