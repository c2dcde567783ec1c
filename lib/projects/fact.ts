import type { FactSumView, FactVersionView, FactView } from './project-views';

type FactRow = FactVersionView & { key: string };

/** Rows of facts as facts with versions, in the order the facts first appear. Rows come sorted by position. */
export function groupFacts(rows: readonly FactRow[]): FactView[] {
  const facts = new Map<string, FactView>();
  for (const { key, ...version } of rows) {
    const fact = facts.get(key) ?? { key, versions: [] };
    fact.versions.push(version);
    facts.set(key, fact);
  }
  return [...facts.values()];
}

/** The version that holds: the last one. */
export function currentVersion(fact: FactView): FactVersionView | undefined {
  return fact.versions.at(-1);
}

/** True for a fact that was a number in one unit more than once, so that its change can be drawn. */
export function hasAmountsOverTime(fact: FactView): boolean {
  const [first, ...rest] = fact.versions;
  if (!first || first.amount === null || rest.length === 0) return false;
  return rest.every((version) => version.amount !== null && version.unit === first.unit);
}

/**
 * What cases come to together: the latest number of each fact, summed over cases that have one in
 * the same unit. A fact only one case has is not a sum and is left out.
 */
export function sumFacts(cases: readonly { id: string; facts: FactView[] }[]): FactSumView[] {
  const sums = new Map<string, FactSumView>();
  for (const { id, facts } of cases) {
    for (const fact of facts) {
      const latest = currentVersion(fact);
      if (!latest || latest.amount === null || latest.unit === null) continue;
      const { unit, amount, labelDa, labelEn } = latest;
      const sum = sums.get(`${fact.key} ${unit}`) ?? { key: fact.key, unit, labelDa, labelEn, total: 0, caseIds: [] };
      sums.set(`${fact.key} ${unit}`, { ...sum, total: sum.total + amount, caseIds: [...sum.caseIds, id] });
    }
  }
  return [...sums.values()].filter((sum) => sum.caseIds.length > 1);
}
