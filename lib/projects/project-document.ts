import type { DocumentVersionView, DocumentView } from './project-views';

type Linked = DocumentVersionView & { replacesId: string | null };

/** Documents as they hold now, each with the versions it replaced; rows come the newest first. */
export function groupDocuments(rows: readonly Linked[]): DocumentView[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const replaced = new Set(rows.map(({ replacesId }) => replacesId));
  return rows.filter(({ id }) => !replaced.has(id)).map((row) => ({ ...shown(row), earlier: versionsBefore(row) }));

  function versionsBefore({ replacesId }: Linked): DocumentVersionView[] {
    const before = byId.get(replacesId ?? '');
    return before ? [shown(before), ...versionsBefore(before)] : [];
  }
}

function shown({ replacesId: _, ...version }: Linked): DocumentVersionView {
  return version;
}
