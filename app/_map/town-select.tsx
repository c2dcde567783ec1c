import type { DrawnShape } from '@/lib/drawing/drawn-shape';
import { TOWNS } from '@/lib/drawing/land';

type TownSelectProps = {
  id: string;
  name: string;
  values: string[];
  /** How many can be chosen. */
  count: number;
  isInvalid: boolean;
  texts: Record<string, string>;
  wordsOf: (shape: DrawnShape) => string;
};

const towns = TOWNS.map(({ name, lon, lat }) => ({ name, value: JSON.stringify({ type: 'Point', coordinates: [lon, lat] }) }));

/** Places from the list alone, for a page without scripts. What was drawn on the map before stands in the list as it is. */
export function TownSelect({ id, name, values, count, isInvalid, texts, wordsOf }: TownSelectProps) {
  const slots = Array.from({ length: Math.max(count, values.length) }, (_, slot) => ({ slot, value: values[slot] ?? '' }));
  return (
    <div className="town-choice">
      {slots.map(({ slot, value }) => {
        const isDrawn = value !== '' && !towns.some((town) => town.value === value);
        return (
          <div key={slot}>
            <label htmlFor={slot === 0 ? id : `${id}-${slot}`}>{slot === 0 ? texts.list : texts.more}</label>
            <select
              id={slot === 0 ? id : `${id}-${slot}`}
              name={name}
              className="input"
              defaultValue={value}
              aria-invalid={isInvalid || undefined}
            >
              <option value="">{texts.choose}</option>
              {isDrawn ? <option value={value}>{wordsOf(JSON.parse(value))}</option> : null}
              {towns.map((town) => (
                <option key={town.name} value={town.value}>
                  {town.name}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </div>
  );
}
