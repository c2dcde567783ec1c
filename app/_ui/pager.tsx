type PagerLink = { href: string; label: string };

type PagerProps = { label: string; newer?: PagerLink; older?: PagerLink };

/** Older and newer: lists are paged by key, so there are no page numbers. Nothing when there is one page. */
export function Pager({ label, newer, older }: PagerProps) {
  if (!newer && !older) return null;
  return (
    <nav className="pager" aria-label={label}>
      {newer ? (
        <a className="btn btn-line" rel="prev" href={newer.href}>
          {newer.label}
        </a>
      ) : null}
      {older ? (
        <a className="btn btn-line" rel="next" href={older.href}>
          {older.label}
        </a>
      ) : null}
    </nav>
  );
}
