/** Every job the worker runs by the clock, and when: cron in Copenhagen time. */
export const jobSchedules = {
  // Every hour, so that what lives for hours goes on time too; counted by the day.
  'carry-out-retention': '17 * * * *',
  'sweep-deliveries': '47 * * * *',
  // Every hour, so that a digest whose hour was missed is made up for; made once all the same.
  'send-newsletters': '* * * * *',
  // The hour of a schedule is a whole one; what failed is tried again ten minutes later.
  'make-summaries': '*/10 * * * *',
  'gather-digests': '0 * * * *',
  'renew-demonstration': '5 0 * * *',
  'register-documents': '3-59/10 * * * *',
  'tell-time': '7 * * * *',
  'remind-staff': '30 7 * * 1-5',
} as const;

export type JobName = keyof typeof jobSchedules;

export const jobNames = Object.keys(jobSchedules) as JobName[];
