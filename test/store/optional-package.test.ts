import { afterAll, expect, jest, test } from '@jest/globals';
import { newDirectory, removeDirectories } from './stores.ts';

afterAll(removeDirectories);

const missing = (name: string): never => {
  throw Object.assign(new Error(`Cannot find package '${name}'`), { code: 'ERR_MODULE_NOT_FOUND' });
};
jest.unstable_mockModule('lmdb', () => missing('lmdb'));
jest.unstable_mockModule('@redis/client', () => missing('@redis/client'));

test('a missing package is an error that says how to install it', async () => {
  const { openIndex } = await import('../../src/store/index.ts');
  await expect(openIndex(newDirectory())).rejects.toThrow(
    'an index in a directory needs the package "lmdb", which is not installed: npm install lmdb',
  );
  await expect(openIndex('redis://127.0.0.1:6379')).rejects.toThrow(
    'needs the package "@redis/client", which is not installed: npm install @redis/client',
  );
  const index = await openIndex('memory:');
  expect(await index.add({ text: 'một bài' })).toMatchObject({ status: 'new' });
});
