import type { PhaseInput } from '../../phase-schema';

/** The columns a phase form fills in; date columns hold midnight UTC of the calendar date. */
export function phaseColumns({ opensOn, closesOn, hidingNeeds, ...columns }: PhaseInput) {
  return {
    ...columns,
    ...(hidingNeeds && { hidingNeedsSecond: hidingNeeds === 'two' }),
    opensOn: dateColumn(opensOn),
    closesOn: dateColumn(closesOn),
  };
}

const dateColumn = (date: string) => new Date(`${date}T00:00:00Z`);
