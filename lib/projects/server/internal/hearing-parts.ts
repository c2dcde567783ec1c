import { fileAddress } from '@/lib/files/file-name';
import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Prisma } from '@/lib/platform/db';
import { knownBases } from '../../hearing';
import type { HearingPartsView, HearingView } from '../../hearing-views';

export const hearingColumns = {
  legalBases: true,
  reasonDa: true,
  reasonEn: true,
  minorityDa: true,
  minorityEn: true,
  complaintDa: true,
  complaintEn: true,
  meetingOn: true,
  meetingDa: true,
  meetingEn: true,
  meetingOrganiser: true,
} satisfies Prisma.HearingSelect;

/** The lists of a hearing, on its public page and on the page it is written on. */
export const hearingParts = {
  documents: {
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      titleDa: true,
      titleEn: true,
      url: true,
      document: {
        select: { withdrawal: { select: { documentId: true } }, file: { select: { id: true, kind: true, format: true } } },
      },
    },
  },
  parties: {
    orderBy: [{ kind: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true, kind: true, sentOn: true, outcome: true, outcomeOn: true },
  },
  extensions: {
    orderBy: [{ extendedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, fromDate: true, toDate: true, extendedAt: true },
  },
} satisfies Prisma.PhaseSelect;

type HearingRow = Prisma.HearingGetPayload<{ select: typeof hearingColumns }>;
type PartsRow = Prisma.PhaseGetPayload<{ select: typeof hearingParts }>;

const maybeDate = (column: Date | null) => column && dateOnly(column);

export function toHearingView({ legalBases, meetingOn, ...row }: HearingRow): HearingView {
  return { ...row, legalBases: knownBases(legalBases), meetingOn: maybeDate(meetingOn) };
}

export function toHearingParts({ documents, parties, extensions }: PartsRow): HearingPartsView {
  return {
    documents: documents.map(({ document, url, ...row }) => ({
      ...row,
      url: url ?? (document && !document.withdrawal ? fileAddress(document.file) : null),
    })),
    parties: parties.map((party) => ({ ...party, sentOn: maybeDate(party.sentOn), outcomeOn: maybeDate(party.outcomeOn) })),
    extensions: extensions.map(({ id, fromDate, toDate, extendedAt }) => ({
      id,
      from: dateOnly(fromDate),
      to: dateOnly(toDate),
      extendedAt,
    })),
  };
}
