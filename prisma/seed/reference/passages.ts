import { runningTitle } from './headings';
import type { PlanSource, SourceText } from './plan-source';

type Passage = {
  /** Where it stands in the source; rules refer to it. */
  key: string;
  section: string;
  kind: 'heading' | 'leadIn' | 'paragraph' | 'note' | 'instrument' | 'guidepost';
  labelDa?: string;
  labelEn?: string;
  textDa: string;
  textEn: string;
};

/** Every passage of running text in the plan, in the plan's order. */
export function passagesOf(source: PlanSource): Passage[] {
  const { governance, budgetAgreement, economicTargets, fixedImplementationPlan } = source;
  const instruments = governance.instruments.map((one, index) => ({
    ...heading('governance', `governance.instruments[${index}]`, one),
    kind: 'instrument' as const,
  }));
  const guideposts = governance.guideposts.items.map((one, index) => ({
    ...passage('guideposts', 'guidepost', `governance.guideposts.items[${index}]`, one),
    labelDa: one.label,
    labelEn: one.labelEn,
  }));
  return [
    passage('period', 'note', 'period.planYear', source.period.planYear),
    passage('period', 'note', 'period.budgetAgreement', source.period.budgetAgreement),
    ...section('purpose', 'purpose', source.purpose),
    ...section('basis', 'basisAndContent', source.basisAndContent),
    heading('targets', 'economicTargets.heading', economicTargets.heading),
    passage('targets', 'leadIn', 'economicTargets.leadIn', economicTargets.leadIn),
    heading('governance', 'governance.heading', governance.heading),
    ...instruments,
    heading('guideposts', 'governance.guideposts.heading', governance.guideposts.heading),
    passage('guideposts', 'leadIn', 'governance.guideposts.leadIn', governance.guideposts.leadIn),
    ...guideposts,
    heading('budget', 'budgetAgreement.heading', budgetAgreement.heading),
    passage('budget', 'paragraph', 'budgetAgreement.basis', budgetAgreement.basis),
    passage('budget', 'paragraph', 'budgetAgreement.partiesText', budgetAgreement.partiesText),
    heading('themes', 'strategicThemes.heading', source.strategicThemes.heading),
    ...section('effect', 'effectAndCoherence', source.effectAndCoherence),
    heading('fixed', 'fixedImplementationPlan.heading', fixedImplementationPlan.heading),
    passage('fixed', 'paragraph', 'fixedImplementationPlan.description', fixedImplementationPlan.description),
    heading('pools', 'pools.heading', source.pools.heading),
  ];
}

function section(name: string, key: string, { heading: title, paragraphs }: { heading: SourceText; paragraphs: SourceText[] }) {
  return [
    heading(name, `${key}.heading`, title),
    ...paragraphs.map((text, index) => passage(name, 'paragraph', `${key}.paragraphs[${index}]`, text)),
  ];
}

function heading(section: string, key: string, { da, en }: SourceText): Passage {
  return passage(section, 'heading', key, { da: runningTitle(da), en });
}

function passage(section: string, kind: Passage['kind'], key: string, { da, en }: SourceText): Passage {
  return { key, section, kind, textDa: da, textEn: en };
}
