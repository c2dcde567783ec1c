'use client';

import { type ChangeEvent, useState } from 'react';
import { ChoiceGroup } from '@/app/_ui/choice';
import { TextField } from '@/app/_ui/field';
import { acceptedFiles, fileLimits } from '@/lib/files/file';
import type { PendingFileView } from '@/lib/files/file-views';
import type { FormState } from '@/lib/web/form-state';
import type { FileTexts } from './file-texts';

type FileFieldsProps = {
  state: FormState;
  errors: Record<string, string>;
  idOf: (field: string) => string;
  texts: FileTexts;
};

const slots = Array.from({ length: fileLimits.count }, (_, slot) => slot);

/**
 * Pictures and documents beside one's words. Whatever the server has taken stands in a list and need
 * not be chosen again; a field keeps what was chosen in it until then.
 */
export function FileFields({ state, errors, idOf, texts }: FileFieldsProps) {
  const kept = keptOf(state.values.files);
  const [isTooMuch, setTooMuch] = useState(false);
  const isAbout = (field: string) => /^(?:file|alt)-/.test(field);
  const isOpen = kept.length > 0 || Object.keys(errors).some(isAbout);
  const asksQuarantine =
    state.values.quarantineFile === 'on' || state.errorCode === 'cprInFile' || state.errorCode === 'fileMayHoldCpr';

  function weigh({ target }: ChangeEvent<HTMLInputElement>) {
    const inputs = target.form?.querySelectorAll<HTMLInputElement>('input[type="file"]') ?? [];
    const bytes = [...inputs].flatMap(({ files }) => [...(files ?? [])]).reduce((sum, { size }) => sum + size, 0);
    setTooMuch(bytes > fileLimits.totalBytes);
  }

  const slotFields = (slot: number) => {
    const file = `file-${slot}`;
    const alt = `alt-${slot}`;
    // A new field once what was chosen in it has been taken.
    const taken = kept.findLast((each) => each.slot === slot)?.id ?? 'free';
    return (
      <div className="file-slot" key={`${slot}-${taken}`}>
        <TextField
          type="file"
          id={idOf(file)}
          name={file}
          accept={acceptedFiles}
          label={texts.files[slot]}
          error={errors[file]}
          onChange={weigh}
        />
        <TextField
          id={idOf(alt)}
          name={alt}
          label={texts.altOf[slot]}
          hint={slot === 0 ? texts.altHint : undefined}
          maxLength={fileLimits.altText * 2}
          autoComplete="off"
          data-no-draft=""
          defaultValue={taken === 'free' ? String(state.values[alt] ?? '') : ''}
        />
      </div>
    );
  };

  return (
    <details className="files" open={isOpen}>
      <summary>{texts.summary}</summary>
      <input type="hidden" name="uploadKey" value={String(state.values.uploadKey ?? '')} />
      <input type="hidden" name="files" value={String(state.values.files ?? '')} />
      <p className="hint">{texts.rules}</p>
      {isTooMuch ? (
        <p className="error-text" role="alert">
          {texts.totalTooLarge}
        </p>
      ) : null}
      <KeptFiles kept={kept} state={state} errors={errors} idOf={idOf} texts={texts} />
      {slotFields(0)}
      <details className="more-files" open={slots.slice(1).some((slot) => errors[`file-${slot}`])}>
        <summary>{texts.more}</summary>
        {slots.slice(1).map(slotFields)}
      </details>
      {asksQuarantine ? (
        <ChoiceGroup
          type="checkbox"
          id={idOf('quarantineFile')}
          name="quarantineFile"
          legend={texts.quarantineLegend}
          options={[{ value: 'on', label: texts.quarantine, note: texts.quarantineNote }]}
          chosen={[String(state.values.quarantineFile ?? '')]}
        />
      ) : null}
    </details>
  );
}

/** What the server has taken: described, or dropped again. */
function KeptFiles({ kept, state, errors, idOf, texts }: FileFieldsProps & { kept: PendingFileView[] }) {
  if (kept.length === 0) return null;
  return (
    <div className="kept-files">
      <p>
        <strong>{texts.kept}</strong> {texts.keptNote}
      </p>
      <ul>
        {kept.map(({ id, kind, name, altText, slot, screening }) => (
          <li key={id}>
            <p>
              {name}
              {screening === 'clear' ? null : <small> {screening === 'held' ? texts.heldNote : texts.quarantinedNote}</small>}
            </p>
            {kind === 'picture' ? (
              <TextField
                id={idOf(`alt-${id}`)}
                name={`alt-${id}`}
                label={texts.alt}
                error={errors[`alt-${id}`]}
                autoComplete="off"
                data-no-draft=""
                defaultValue={String(state.values[`alt-${id}`] ?? (altText || (state.values[`alt-${slot}`] ?? '')))}
              />
            ) : null}
            <label className="tick">
              <input type="checkbox" name="dropFile" value={id} /> {texts.drop.replace('§', name)}
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}

function keptOf(value: FormState['values'][string] | undefined): PendingFileView[] {
  try {
    return value ? JSON.parse(String(value)) : [];
  } catch {
    return [];
  }
}
