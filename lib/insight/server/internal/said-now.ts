import { db } from '@/lib/platform/db';
import { isSaid, type SummaryCell, saidCodes } from '../../summary-content';
import { blocksOf, type VersionContent } from '../../summary-version';
import { versionText } from '../../version-texts';

type Said = { id: string; code: string; title: string | null; text: string; reason: string | null };

/**
 * A version with the words it names as everybody can read them now, and the contributions it names. Of one that is hidden,
 * taken back or erased only the numbers are left. One statement, and none for a version that names nothing.
 */
export async function withWordsNow(content: VersionContent): Promise<{ content: VersionContent; contributionIds: string[] }> {
  const codes = saidCodes({ blocks: blocksOf(content) });
  if (codes.length === 0) return { content, contributionIds: [] };
  const rows = await db().$queryRaw<Said[]>`
    SELECT c."id", c."code", (SELECT k."title" FROM "Proposal" k WHERE k."contributionId" = c."id") AS "title", c."text",
      (SELECT u."reason" FROM "ContributionUse" u WHERE u."contributionId" = c."id" ORDER BY u."markedAt" DESC, u."id" DESC LIMIT 1) AS "reason"
    FROM "Contribution" c JOIN "Publication" p ON p."contributionId" = c."id"
    WHERE c."code" = ANY(${[...new Set(codes)]}::text[])`;
  const said = new Map(rows.map((row) => [row.code, row]));
  return { content: filled(content, said), contributionIds: rows.map(({ id }) => id) };
}

function filled(content: VersionContent, said: ReadonlyMap<string, Said>): VersionContent {
  const gone = versionText('gone');
  return {
    ...content,
    parts: content.parts.map((part) => {
      if (part.kind === 'text') return part;
      const isReason = part.block.id === 'changes';
      const wordsOf = (cell: SummaryCell): SummaryCell => {
        if (!isSaid(cell)) return cell;
        const now = said.get(cell.code);
        const words = isReason ? now?.reason : (now?.title ?? now?.text);
        return words ? { ...cell, said: words } : gone;
      };
      const tables = part.block.tables.map((table) => ({
        ...table,
        rows: table.rows.map(({ page, ...row }) => {
          const cells = row.cells.map(wordsOf);
          const isGone = cells.includes(gone);
          return { ...row, cells, ...(page && !isGone ? { page } : {}) };
        }),
      }));
      return { ...part, block: { ...part.block, tables } };
    }),
  };
}
