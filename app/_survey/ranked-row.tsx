import type { PointerEventHandler } from 'react';
import { Icon } from '@/app/_ui/icon';
import { filledIn } from './filled-in';

type RankedRowProps = {
  id: string;
  name: string;
  label: string;
  /** From 1; 0 while it is not ranked. */
  rank: number;
  /** The number as it was given: two may have the same until that is mended. */
  written: string;
  /** How many may be ranked, and how many are. */
  most: number;
  ranked: number;
  isLive: boolean;
  isInvalid: boolean;
  grip: { onPointerDown: PointerEventHandler<HTMLElement> } | undefined;
  isDragged: boolean;
  texts: Record<string, string>;
  /** Puts it at a place, or nowhere (0); the element with the id `focusOn` keeps the focus. */
  onPlace: (at: number, focusOn: string) => void;
};

/** One option with its number, and where scripts run the ways to move it. */
export function RankedRow(props: RankedRowProps) {
  const { id, name, label, rank, written, most, ranked, isLive, isInvalid, grip, isDragged, texts, onPlace } = props;
  const places = Array.from({ length: most }, (_, at) => String(at + 1));
  const first = rank === 1;
  const last = rank === 0 || rank === ranked;
  const up = () => !first && onPlace(rank === 0 ? ranked + 1 : rank - 1, `${id}-up`);
  const down = () => !last && onPlace(rank + 1, `${id}-down`);
  const classes = ['rank-row', rank > 0 && 'is-ranked', isDragged && 'is-dragged'].filter(Boolean).join(' ');
  return (
    <li className={classes} data-rank-row={rank || undefined}>
      {grip ? (
        <span className="rank-grip" aria-hidden="true" {...grip}>
          <svg viewBox="0 0 12 18" width="12" height="18">
            <path d="M2 3h2M8 3h2M2 9h2M8 9h2M2 15h2M8 15h2" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
          </svg>
        </span>
      ) : null}
      <label className="rank-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        className="input rank-place"
        aria-invalid={isInvalid || undefined}
        {...(isLive
          ? { value: rank ? String(rank) : '', onChange: ({ target }) => onPlace(Number(target.value), id) }
          : { defaultValue: written })}
      >
        <option value="">{texts.unranked}</option>
        {places.map((place) => (
          <option key={place} value={place}>
            {filledIn(texts.place, { place })}
          </option>
        ))}
      </select>
      {isLive ? (
        <span className="rank-moves">
          <button
            type="button"
            id={`${id}-up`}
            className="rank-move"
            aria-disabled={first || undefined}
            aria-label={filledIn(rank === 0 ? texts.add : texts.up, { option: label })}
            onClick={up}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            id={`${id}-down`}
            className="rank-move rank-down"
            aria-disabled={last || undefined}
            aria-label={filledIn(texts.down, { option: label })}
            onClick={down}
          >
            <Icon name="up" />
          </button>
        </span>
      ) : null}
    </li>
  );
}
