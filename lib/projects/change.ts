type Change = { direction: 'less' | 'more' | 'same' /** -0.67 is two thirds less. */; share: number };

/** How a number has changed; null where there was none to change from. Less than a hundredth is no change. */
export function changeOf(before: number, after: number): Change | null {
  if (before <= 0 || after <= 0) return null;
  const share = after / before - 1;
  if (Math.abs(share) < 0.01) return { direction: 'same', share: 0 };
  return { direction: share < 0 ? 'less' : 'more', share };
}
