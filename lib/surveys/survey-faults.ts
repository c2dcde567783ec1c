import { unfinishedParts } from './survey-completeness';
import { questionsOf, type SurveyDefinition } from './survey-definition';
import type { Fault, PublishedKinds } from './survey-fault';
import { neverMet } from './survey-reach';
import { brokenReferences } from './survey-references';

/**
 * Everything that has to be mended before a survey is published, in the order of the survey. Without a fault every
 * question can be met, conditions name only what was asked earlier, and both languages are written.
 */
export function faultsOf(definition: SurveyDefinition, published: PublishedKinds = {}): Fault[] {
  const references = brokenReferences(definition);
  const faults = [
    ...unfinishedParts(definition),
    ...references,
    ...neverMet(definition),
    ...questionsOf(definition)
      .filter(({ key, kind }) => Object.hasOwn(published, key) && published[key] !== kind)
      .map(({ key }): Fault => ({ code: 'kindChanged', block: key, field: 'kind' })),
  ];
  return inOrder(definition, faults);
}

function inOrder({ pages }: SurveyDefinition, faults: Fault[]): Fault[] {
  const places = pages.flatMap((page) => [page.key, ...page.blocks.map(({ key }) => key)]);
  const at = new Map(places.map((place, index) => [place, index]));
  const pageOf = new Map(pages.flatMap((page) => page.blocks.map(({ key }) => [key, page.key] as const)));
  const order = ({ block, page }: Fault) => at.get(block ?? page ?? '') ?? -1;
  return faults
    .map((fault) => (fault.block ? { ...fault, page: pageOf.get(fault.block) } : fault))
    .sort((one, other) => order(one) - order(other));
}
