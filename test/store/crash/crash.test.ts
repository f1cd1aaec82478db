import { afterAll, expect, test } from '@jest/globals';
import { newDirectory, removeDirectories } from '../stores.ts';
import { killWriters } from './kill.ts';

afterAll(removeDirectories);

test('acknowledged articles survive kill -9 (npm run crash kills more often)', async () => {
  const { acknowledged } = await killWriters(newDirectory(), 3, 7);
  expect(acknowledged).toBeGreaterThan(0);
});
