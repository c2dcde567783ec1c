'use client';

import { useRef } from 'react';
import { SelectField } from '@/app/_ui/field';
import { useShortcut } from './use-shortcut';

export type FilledTemplate = { id: string; name: string; text: string; reason: string };

type TemplatePickerProps = {
  id: string;
  /** The field the words go into, and the list a reason is chosen from. */
  textField: string;
  reasonField?: string;
  templates: FilledTemplate[];
  texts: { label: string; choose: string };
};

/** Puts ready words, with the names of this case in them, where one writes. T goes to it. */
export function TemplatePicker({ id, textField, reasonField, templates, texts }: TemplatePickerProps) {
  const frame = useRef<HTMLDivElement>(null);
  const inserted = useRef('');
  useShortcut(({ key, ctrl }) => {
    const select = frame.current?.querySelector('select');
    if (ctrl || key !== 't' || !select || select.offsetParent === null) return false;
    select.focus();
    return true;
  });
  if (templates.length === 0) return null;
  return (
    <div ref={frame} className="template-picker">
      <SelectField
        id={id}
        label={
          <>
            {texts.label} <kbd aria-hidden="true">T</kbd>
          </>
        }
        options={[{ value: '', label: texts.choose }, ...templates.map(({ id: value, name }) => ({ value, label: name }))]}
        onChange={({ target }) => {
          const chosen = templates.find((template) => template.id === target.value);
          const text = document.getElementById(textField);
          if (!chosen || !(text instanceof HTMLTextAreaElement)) return;
          text.value = withTemplate(text.value, inserted.current, chosen.text);
          inserted.current = chosen.text;
          const reason = reasonField ? document.getElementById(reasonField) : null;
          if (chosen.reason && reason instanceof HTMLSelectElement) reason.value = chosen.reason;
        }}
      />
    </div>
  );
}

/** Ready words after what one has written; those chosen a moment ago make way when nobody has changed them. */
function withTemplate(written: string, before: string, chosen: string): string {
  const own = (before && written.endsWith(before) ? written.slice(0, -before.length) : written).trimEnd();
  return own ? `${own}\n\n${chosen}` : chosen;
}
