import { smallestGroup } from './small-groups';

/** A place, and who said something about it: everybody where they are few, else only that they are enough. */
export type CountedPlace = {
  name: string;
  lon: number;
  lat: number;
  contributions: number;
  persons: readonly string[] | 'enough';
};

/** Neighbouring places shown as one, named by the one with the most contributions. */
export type PlaceGroup = { names: string[]; lon: number; lat: number; contributions: number };

/**
 * Puts each place fewer than five persons spoke of together with its nearest neighbour until five have, those with the
 * fewest first. One person who spoke of two of them counts once. Empty where not even all together are five.
 */
export function groupSmallPlaces(places: readonly CountedPlace[]): PlaceGroup[] {
  let groups = places.filter(({ contributions }) => contributions > 0).map((place) => [place]);
  for (;;) {
    const small = groups
      .filter((group) => !isEnough(group))
      .toSorted((a, b) => said(a) - said(b) || nameOf(a).localeCompare(nameOf(b)))[0];
    if (!small) return groups.map(toGroup).toSorted((a, b) => b.contributions - a.contributions);
    const nearest = groups.filter((group) => group !== small).toSorted((a, b) => between(small, a) - between(small, b))[0];
    if (!nearest) return [];
    groups = [...groups.filter((group) => group !== small && group !== nearest), [...nearest, ...small]];
  }
}

type Group = readonly CountedPlace[];

function isEnough(group: Group): boolean {
  if (group.some(({ persons }) => persons === 'enough')) return true;
  return new Set(group.flatMap(({ persons }) => (persons === 'enough' ? [] : persons))).size >= smallestGroup;
}

function toGroup(group: Group): PlaceGroup {
  const [first] = bySize(group);
  return {
    names: bySize(group).map(({ name }) => name),
    lon: first?.lon ?? 0,
    lat: first?.lat ?? 0,
    contributions: said(group),
  };
}

function bySize(group: Group): CountedPlace[] {
  return group.toSorted((a, b) => b.contributions - a.contributions || a.name.localeCompare(b.name));
}

function said(group: Group): number {
  return group.reduce((sum, { contributions }) => sum + contributions, 0);
}

function nameOf(group: Group): string {
  return bySize(group)[0]?.name ?? '';
}

/** The way between their nearest places, in degrees of latitude. */
function between(one: Group, other: Group): number {
  return Math.min(
    ...one.flatMap((a) => other.map((b) => Math.hypot((a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180), a.lat - b.lat))),
  );
}
