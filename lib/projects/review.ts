export type ReviewStanding = { outcome: 'approved' | 'returned' | null };

export type ReviewBlock = 'reviewWaits' | 'reviewReturned' | 'reviewNeeded';

/** What the newest review says against showing a draft; null where nothing does. An installation can ask for one in every case. */
export function reviewBlock(newest: ReviewStanding | null, isRequired: boolean): ReviewBlock | null {
  if (!newest) return isRequired ? 'reviewNeeded' : null;
  if (newest.outcome === null) return 'reviewWaits';
  return newest.outcome === 'returned' ? 'reviewReturned' : null;
}
