'use client';

import { type ChangeEvent, useRef, useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useIsLive } from '@/app/_forms/use-is-live';
import { PlacePicker } from '@/app/_map/place-picker';
import { TextArea, TextField } from '@/app/_ui/field';
import { writtenGeometry } from '@/lib/drawing/written-geometry';
import type { Locale } from '@/lib/i18n/locale';

type ShapeFieldProps = UseFormRegisterReturn & {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  value: string;
  locale: Locale;
  /** Everything under `place` in the texts of survey fields, and what this field says itself. */
  texts: Record<string, string>;
};

/** Farther apart than anybody draws by hand. */
const rules = { kinds: ['area', 'line', 'point'], most: 1, mostPoints: 200 } as const;

/**
 * Where something lies, as GeoJSON text: pasted, read from a file, or drawn on the map, which writes it into the same
 * field. Without scripts there is the text alone.
 */
export function ShapeField({ value, locale, texts, ref, ...words }: ShapeFieldProps) {
  const isLive = useIsLive();
  const area = useRef<HTMLTextAreaElement | null>(null);
  const [written, setWritten] = useState(value);

  /** As if it had been typed, so that the form that checks the field hears of it. */
  function put(text: string) {
    const node = area.current;
    if (!node) return;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(node, text);
    node.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async function load({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (file) put(await file.text());
  }

  return (
    <div className="shape-field">
      {isLive ? (
        <>
          <TextField
            type="file"
            id={`${words.id}-file`}
            label={texts.file}
            accept=".geojson,.json,application/geo+json"
            onChange={load}
          />
          <PlacePicker
            id={`${words.id}-map`}
            name="drawn"
            values={drawable(written)}
            rules={rules}
            acceptsOutside={false}
            isLive
            isInvalid={words.error !== undefined}
            locale={locale}
            texts={texts}
            change={(_, [drawn = '']) => put(drawn)}
          />
        </>
      ) : null}
      <TextArea
        {...words}
        rows={5}
        spellCheck={false}
        defaultValue={value}
        ref={(node) => {
          area.current = node;
          ref(node);
        }}
        onChange={(event) => {
          setWritten(event.target.value);
          return words.onChange(event);
        }}
      />
    </div>
  );
}

/** What the map can draw and change by hand: one piece without holes and not too many points. */
function drawable(text: string): string[] {
  const read = writtenGeometry(text);
  if (!read.ok || read.geometry.type === 'MultiPolygon') return [];
  const { type, coordinates } = read.geometry;
  const isSimple = type !== 'Polygon' || coordinates.length === 1;
  return isSimple && coordinates.flat(2).length <= rules.mostPoints * 2 + 2 ? [JSON.stringify(read.geometry)] : [];
}
