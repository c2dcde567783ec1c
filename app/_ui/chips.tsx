export type Chip = { href: string; label: string; current?: boolean };

type ChipsProps = { label: string; chips: Chip[]; stack?: boolean };

/** Filters as links: each is an address that can be shared. */
export function Chips({ label, chips, stack = false }: ChipsProps) {
  return (
    <ul className={stack ? 'chips stack' : 'chips'} aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.href}>
          <a className="chip" href={chip.href} aria-current={chip.current ? 'true' : undefined}>
            {chip.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
