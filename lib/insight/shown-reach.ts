import type { ShownCount } from '@/lib/statistics/small-groups';
import { inWholeFives, noMoreThanParts, partsInWholeFives } from '@/lib/statistics/whole-fives';
import type { ReachFacts, SummaryFacts } from './summary-facts';

type Counted = {
  kind: SummaryFacts['of']['kind'];
  reach: Omit<ReachFacts, 'countedOn'>;
  /** Exactly how many persons came to each part. */
  parts: readonly number[];
};

/** What may be told of who took part; null where it may not. */
export type ShownReach = {
  persons: ShownCount;
  /** First-timers and the others are told together or not at all. */
  first: ShownCount;
  returning: ShownCount;
  guests: ShownCount;
  codes: ShownCount;
  parts: ShownCount[];
};

/** Everything that is told of persons who took part, decided in one place because each number tells of the others. */
export function shownReach({ kind, reach, parts }: Counted): ShownReach {
  const [first = null, returning = null] = kind === 'project' ? partsInWholeFives([reach.first, reach.returning]) : [];
  const isSplit = first !== null && returning !== null;
  const persons =
    kind === 'theme'
      ? noMoreThanParts(reach.persons, parts.map(inWholeFives))
      : isSplit
        ? noMoreThanParts(reach.persons, [first, returning])
        : inWholeFives(reach.persons);
  return {
    persons,
    first: isSplit ? first : null,
    returning: isSplit ? returning : null,
    guests: inWholeFives(reach.guests),
    codes: inWholeFives(reach.codes),
    parts: partsInWholeFives(parts),
  };
}
