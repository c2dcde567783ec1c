const minuteMs = 60_000;
const lateAfterMinutes = 24 * 60;

/** How long a case has waited, in the two largest units that matter; late after a day. */
export function waitingTime(openedAt: Date, now: Date): { days: number; hours: number; minutes: number; isLate: boolean } {
  const total = Math.max(0, Math.floor((now.getTime() - openedAt.getTime()) / minuteMs));
  return {
    days: Math.floor(total / (24 * 60)),
    hours: Math.floor(total / 60) % 24,
    minutes: total % 60,
    isLate: total >= lateAfterMinutes,
  };
}
