import { municipality } from '@/lib/platform/municipality';
import { dueTime } from '../../office-hours';

/** When a case that asks for attention at `at` should be decided, by the installation's own target. */
export function dueAtFrom(at: Date): Date {
  return dueTime(municipality().officeHours, at, municipality().targetDays.case);
}
