import type { SurveyBlock, SurveyDefinition } from './survey-definition';

type Changed = { key: string; kind: SurveyBlock['kind']; labelDa: string; labelEn: string };

/** What a new version changes for those who answer from now on. */
export type SurveyChanges = {
  /** Whether title, introduction, order, pages or jumps are others. */
  isOtherwiseChanged: boolean;
  added: Changed[];
  removed: Changed[];
  changed: Changed[];
};

/** What differs from the version before; everything is added where there is none. */
export function changesBetween(before: SurveyDefinition | null, after: SurveyDefinition): SurveyChanges {
  const was = blocksOf(before);
  const is = blocksOf(after);
  const changed = [...is.values()].filter((block) => {
    const old = was.get(block.key);
    return old !== undefined && !isSame(old, block);
  });
  return {
    isOtherwiseChanged: before !== null && !isSame(frameOf(before, is), frameOf(after, was)),
    added: [...is.values()].filter(({ key }) => !was.has(key)).map(named),
    removed: [...was.values()].filter(({ key }) => !is.has(key)).map(named),
    changed: changed.map(named),
  };
}

export function isUnchanged({ isOtherwiseChanged, added, removed, changed }: SurveyChanges): boolean {
  return !isOtherwiseChanged && added.length + removed.length + changed.length === 0;
}

function blocksOf(definition: SurveyDefinition | null): Map<string, SurveyBlock> {
  return new Map(definition?.pages.flatMap((page) => page.blocks.map((block): [string, SurveyBlock] => [block.key, block])));
}

/** Everything but what stands in the blocks, with the order of those that stand in the other one too. */
function frameOf({ pages, ...texts }: SurveyDefinition, other: Map<string, SurveyBlock>) {
  const keysOf = (blocks: SurveyBlock[]) => blocks.map(({ key }) => key).filter((key) => other.has(key));
  return { ...texts, pages: pages.map(({ blocks, ...page }) => ({ ...page, blocks: keysOf(blocks) })) };
}

const named = ({ key, kind, labelDa, labelEn }: SurveyBlock): Changed => ({ key, kind, labelDa, labelEn });

/** The same content in whatever order its names stand: the database keeps them in one of its own. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, each]) => [name, sorted(each)]));
}
