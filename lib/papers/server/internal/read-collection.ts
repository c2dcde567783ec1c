import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Db } from '@/lib/platform/db';
import { collectionNote } from '../../collection-note';
import { publicIn, readInvolvement } from './read-involvement';
import type { CitedRow, ReadKind } from './read-kind';

/** Proposals named for their support. */
const mostSupported = 10;

/** What came in during a phase, from its public contributions. */
export const readCollection: ReadKind = async (tx, note) => {
  const scope = { projectId: note.projectId ?? '', phaseId: note.phaseId ?? '' };
  const phase = await tx.phase.findUniqueOrThrow({
    where: { id: scope.phaseId },
    select: {
      titleDa: true,
      opensOn: true,
      closesOn: true,
      afterwardsDa: true,
      isExample: true,
      committee: { select: { nameDa: true } },
      project: { select: { slug: true, titleDa: true } },
    },
  });
  const involvement = await readInvolvement(tx, scope);
  const quotes = await quoted(tx, note.id);
  const supported = await supportedIn(tx, scope);
  const sections = collectionNote({
    project: phase.project,
    phase: {
      title: phase.titleDa,
      opensOn: dateOnly(phase.opensOn),
      closesOn: dateOnly(phase.closesOn),
      afterwards: phase.afterwardsDa,
      committee: phase.committee?.nameDa ?? null,
    },
    involvement,
    themes: await byTheme(tx, scope),
    quotes: quotes.map(({ code }) => code),
    supported: supported.map(({ code, supports }) => ({ code, supports })),
  });
  const cited = new Map(
    [...supported, ...quotes].map(({ contributionId, code, title, text }) => [code, { contributionId, code, title, text }]),
  );
  return {
    sections,
    isExample: phase.isExample,
    cited: [...cited.values()],
    facts: [
      { key: 'project', value: phase.project.titleDa },
      { key: 'phase', value: phase.titleDa },
    ],
  };
};

/** The chosen contributions that are still public, in the order chosen. */
function quoted(tx: Db, noteId: string): Promise<CitedRow[]> {
  return tx.$queryRaw<CitedRow[]>`
    SELECT c."id" AS "contributionId", c."code", p."title", c."text"
    FROM "NoteQuote" q
    JOIN "Contribution" c ON c."id" = q."contributionId"
    JOIN "Publication" pub ON pub."contributionId" = c."id"
    LEFT JOIN "Proposal" p ON p."contributionId" = c."id"
    WHERE q."noteId" = ${noteId} ORDER BY q."chosenAt", c."id"`;
}

type Scope = { projectId: string; phaseId: string };

/** The proposals with most support, as everybody can count it. */
function supportedIn(tx: Db, scope: Scope): Promise<(CitedRow & { supports: number })[]> {
  return tx.$queryRaw<(CitedRow & { supports: number })[]>`
    SELECT c."id" AS "contributionId", c."code", p."title", c."text", t."count" AS "supports"
    FROM ${publicIn(scope)}
    JOIN "Proposal" p ON p."contributionId" = c."id"
    JOIN "SupportTally" t ON t."proposalId" = c."id"
    WHERE t."count" > 0 ORDER BY t."count" DESC, c."submittedAt", c."id" LIMIT ${mostSupported}`;
}

function byTheme(tx: Db, scope: Scope): Promise<{ title: string; count: number }[]> {
  return tx.$queryRaw<{ title: string; count: number }[]>`
    SELECT t."titleDa" AS "title", count(*)::int AS "count"
    FROM ${publicIn(scope)}
    JOIN "ContributionTheme" ct ON ct."contributionId" = c."id"
    JOIN "Theme" t ON t."id" = ct."themeId"
    GROUP BY t."id", t."titleDa" ORDER BY count(*) DESC, t."titleDa", t."id"`;
}
