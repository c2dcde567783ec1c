import { anchorsOf } from './_passages';
import type { PlanContent } from './_plan-content';
import { PlanDoubts } from './_plan-doubts';
import { PlanGovernance } from './_plan-governance';
import { PlanPools } from './_plan-pools';
import { PlanRules } from './_plan-rules';
import { PlanThemes } from './_plan-themes';

/** What a plan says, section by section; one that says nothing of something has no section for it. */
export function PlanBody({ content }: { content: PlanContent }) {
  const anchors = anchorsOf(content.plan);
  return (
    <>
      <PlanThemes content={content} />
      {anchors.includes('regler') ? <PlanRules content={content} /> : null}
      {anchors.includes('styring') ? <PlanGovernance content={content} /> : null}
      {anchors.includes('puljer') ? <PlanPools content={content} /> : null}
      {anchors.includes('tvivl') ? <PlanDoubts content={content} /> : null}
    </>
  );
}
