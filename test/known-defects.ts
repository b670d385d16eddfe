/**
 * Tests whose defect is known and not yet mended: they are skipped, by name and in sight. Mend one, take its line out.
 * Nothing may be added here to let a change pass.
 */
import { beforeEach } from 'vitest';
import names from './known-defects.json';

const known = new Set<string>(names);

beforeEach((context) => {
  const { task } = context;
  const name = task.suite ? `${task.suite.name} ${task.name}` : task.name;
  if (known.has(name)) context.skip('known defect, see test/known-defects.json');
});
