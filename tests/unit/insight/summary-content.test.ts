import { describe, expect, it } from 'vitest';
import { proposalsBlock } from '@/lib/insight/summary-blocks/proposals-block';
import { type SummaryBlock, saidCodes, withoutGone } from '@/lib/insight/summary-content';
import type { SummaryFacts } from '@/lib/insight/summary-facts';
import { same } from '@/lib/insight/summary-texts';

const proposals = ['ND-1', 'ND-2'].map((code) => ({ title: `Forslag ${code}`, language: 'da', code, supports: 7 }));
const blocks: SummaryBlock[] = [proposalsBlock({ proposals } as SummaryFacts)];

describe('words of citizens in a summary that is kept', () => {
  it('are known by their receipt codes', () => {
    expect(saidCodes({ blocks })).toEqual(['ND-1', 'ND-2']);
  });

  it('go once they are no longer public, with the way to them, while the numbers stay', () => {
    const [block] = withoutGone({ blocks }, (code) => code === 'ND-2', same('Ikke længere offentligt')).blocks;
    const [first, second] = block?.tables[0]?.rows ?? [];
    expect(first).toEqual({ key: 'ND-1', cells: [same('Ikke længere offentligt'), 7] });
    expect(second?.cells[0]).toMatchObject({ said: 'Forslag ND-2' });
    expect(second?.page).toEqual({ to: '/path/[code]', code: 'ND-2' });
  });
});
