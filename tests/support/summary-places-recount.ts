import { TOWNS } from '@/lib/drawing/land';
import type { Cells } from './summary-cells';
import type { Said } from './summary-rows';

type Group = { towns: string[]; said: Said[] };

/** Towns fewer than five persons spoke of stand with their nearest neighbour until five have; named by the most spoken of. */
export function recountPlaces(said: readonly Said[]): Cells {
  const byTown = Map.groupBy(
    said.filter(({ place }) => place),
    ({ place }) => place?.town ?? '',
  );
  let groups: Group[] = [...byTown].map(([town, each]) => ({ towns: [town], said: each }));
  for (let few = smallest(groups); few; few = smallest(groups)) {
    const small = few;
    const others = groups.filter((group) => group !== small).sort((one, other) => way(small, one) - way(small, other));
    const [nearest, ...rest] = others;
    if (!nearest) return {};
    groups = [...rest, { towns: [...nearest.towns, ...small.towns], said: [...nearest.said, ...small.said] }];
  }
  return Object.fromEntries(groups.map((group) => [inOrder(group).join('-'), group.said.length]));
}

/** The group with fewest contributions among those of fewer than five persons. */
function smallest(groups: readonly Group[]): Group | undefined {
  return groups
    .filter(({ said }) => new Set(said.flatMap(({ authorId, guest }) => authorId ?? guest?.email ?? [])).size < 5)
    .sort((one, other) => one.said.length - other.said.length || name(one).localeCompare(name(other)))[0];
}

function inOrder({ towns, said }: Group): string[] {
  const count = (town: string) => said.filter(({ place }) => place?.town === town).length;
  return towns.toSorted((one, other) => count(other) - count(one) || one.localeCompare(other));
}

const name = (group: Group) => inOrder(group)[0] ?? '';

function way(one: Group, other: Group): number {
  return Math.min(...one.towns.flatMap((a) => other.towns.map((b) => apart(a, b))));
}

/** In degrees of latitude. */
function apart(one: string, other: string): number {
  const [a, b] = [one, other].map((town) => TOWNS.find((each) => each.name === town));
  if (!a || !b) throw new Error(`${one} or ${other} is not on the map`);
  return Math.sqrt(((a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)) ** 2 + (a.lat - b.lat) ** 2);
}
