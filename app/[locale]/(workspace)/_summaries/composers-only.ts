import { notFound } from 'next/navigation';
import { mayComposeSummaries } from '@/lib/insight/composed-policy';
import type { ComposedView } from '@/lib/insight/composed-views';
import { getComposedSummary } from '@/lib/insight/server/composed-queries';
import type { Page, PageParams } from '@/lib/web/paths';
import { type Employee, employeeOnly } from '../_desk/employee-only';

/** The employee who puts summaries together; for everybody else the page does not exist. */
export async function composersOnly<P extends Page>(page: P, ...params: PageParams<P>): Promise<Employee> {
  const employee = await employeeOnly(page, ...params);
  if (!mayComposeSummaries(employee).allowed) notFound();
  return employee;
}

/** A summary somebody works on; one they may not is one that does not exist. */
export async function composedOrNothing(employee: Employee, id: string): Promise<ComposedView> {
  return (await getComposedSummary(employee, id)) ?? notFound();
}
