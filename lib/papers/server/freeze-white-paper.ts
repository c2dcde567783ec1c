import { randomBytes } from 'node:crypto';
import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { canonicalJson, sha256 } from '@/lib/platform/canonical-json';
import { now } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import { fileFormats } from '../paper-files';
import type { FreezePaper } from '../paper-schema';
import { isComplete, paperLacks, type WhitePaperContent } from '../white-paper';
import { holdPaper, idsOf, type PaperPlace, placeOf } from './internal/find-paper';
import { numberRows } from './internal/number-rows';
import { type ReadPaper, readPaper } from './internal/read-paper';

export type FreezePaperRefusal = 'signInNeeded' | 'notAllowed' | 'paperNotFound' | 'paperIncomplete';

/**
 * Freezes the paper as it stands as its next version, with a hash of all it says; the worker makes the files. Replies that
 * have come meanwhile get their numbers first. What a committee or the council gets lacks nothing. Sent twice it is frozen once.
 */
export async function freezeWhitePaper(
  actor: Actor,
  { paperId, status, submissionKey }: FreezePaper,
): Promise<Result<PaperPlace & { number: number }, FreezePaperRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(
    async (tx) => {
      const paper = await holdPaper(tx, actor, paperId);
      if (!paper) return refused('paperNotFound');
      const sent = await tx.whitePaperVersion.findFirst({ where: { submissionKey, paperId }, select: { number: true } });
      if (sent) return ok({ ...placeOf(paper), number: sent.number });
      await numberRows(tx, { id: paperId, phaseId: paper.phase.id });
      const { _max: latest } = await tx.whitePaperVersion.aggregate({ where: { paperId }, _max: { number: true } });
      const number = (latest.number ?? 0) + 1;
      const read = await readPaper(tx, paperId, { names: 'chosen', status, version: number, date: copenhagenDate(now()) });
      if (status !== 'draft' && !isComplete(paperLacks(read.content))) return refused('paperIncomplete');
      const { content, words } = fingerprinted(read);
      const frozen = canonicalJson(content);
      const { id: versionId } = await tx.whitePaperVersion.create({
        data: {
          paperId,
          number,
          status,
          content: frozen,
          sha256: sha256(frozen),
          frozenAt: now(),
          byId: personIdOf(actor),
          submissionKey,
          making: { create: { steps: fileFormats.length, askedAt: now() } },
        },
        select: { id: true },
      });
      for (let from = 0; from < words.length; from += wordsAtOnce)
        await tx.whitePaperWords.createMany({
          data: words.slice(from, from + wordsAtOnce).map((each) => ({ ...each, versionId })),
        });
      await recordEvent(tx, actor, 'white_paper.frozen', idsOf(paper));
      return ok({ ...placeOf(paper), number });
    },
    { timeout: 60_000 },
  );
}

const wordsAtOnce = 1_000;

type KeptWords = Omit<Prisma.WhitePaperWordsCreateManyInput, 'versionId'>;

/** The content with a fingerprint of each sender's name and words, and those beside it with the salt it was made with. */
function fingerprinted({ content, rows }: ReadPaper): { content: WhitePaperContent; words: KeptWords[] } {
  const words: KeptWords[] = [];
  const marked = content.rows.map((row, index) => {
    const { contributionId = '', sender = null, text = null } = rows[index] ?? {};
    if (text === null) return row;
    const salt = randomBytes(16).toString('hex');
    words.push({ contributionId, sender, text, salt });
    return { ...row, words: sha256(canonicalJson([salt, sender, text])) };
  });
  return { content: { ...content, rows: marked }, words };
}
