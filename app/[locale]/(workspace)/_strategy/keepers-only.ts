import { notFound } from 'next/navigation';
import { mayEditStrategy } from '@/lib/strategy/strategy-policy';
import type { Page, PageParams } from '@/lib/web/paths';
import { type Employee, employeeOnly } from '../_desk/employee-only';

/** Somebody who keeps the plan; for everybody else its pages in the workspace do not exist. */
export async function keepersOnly<P extends Page>(page: P, ...params: PageParams<P>): Promise<Employee> {
  const employee = await employeeOnly(page, ...params);
  if (!mayEditStrategy(employee).allowed) notFound();
  return employee;
}
