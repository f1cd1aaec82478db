import { fold } from '../../text/fold.ts';

/**
 * The key of a block among blocks: its fold without any space, so that words which a scraper glued
 * together at a lost line break compare equal.
 */
export function blockKey(text: string): string {
  return fold(text).replaceAll(' ', '');
}
