import { expect, it } from 'vitest';
import { tagsOfEvent } from '@/lib/audit/events';
import { withRecordedEvents } from '@/lib/audit/server/record-event';
import { publishProject } from '@/lib/projects/server/publish-project';
import { testDatabase } from '@/tests/support/database';
import { aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

it("publishing a case draws its parent's page anew, also when they share no theme", async () => {
  const parent = await aProject();
  const one = await aProject({ parentId: parent.id, published: false });
  const manager = await anEmployee();
  const { events } = await withRecordedEvents(() => publishProject(manager, { id: one.id }));
  expect(events.flatMap(tagsOfEvent)).toContain(`parent:${parent.id}`);
});
