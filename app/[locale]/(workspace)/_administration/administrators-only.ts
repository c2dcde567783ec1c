import { notFound } from 'next/navigation';
import { may } from '@/lib/audit/permissions';
import type { Page, PageParams } from '@/lib/web/paths';
import { type Employee, employeeOnly } from '../_desk/employee-only';

/** The administrator who asks for a page of the administration; for everybody else it does not exist. */
export async function administratorsOnly<P extends Page>(page: P, ...params: PageParams<P>): Promise<Employee> {
  const employee = await employeeOnly(page, ...params);
  if (!may(employee, 'role.administer')) notFound();
  return employee;
}
