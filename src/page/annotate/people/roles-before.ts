import { accepts, bondOf, type Bond } from './bonds.ts';
import { COMMA, DASH } from './characters.ts';
import type { NameMention } from './mention.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { isCopula, toRole, type Role } from './role.ts';
import type { Tokens } from './scan.ts';
import {
  chainBefore,
  dutyBefore,
  officeBeforeClause,
  officeBeforeRemark,
  officeEndingAt,
} from './title-before.ts';

/** The title next to a name; of words unknown only where the name follows without an honorific or after a comma. */
function lastOffice(
  tokens: Tokens,
  mention: NameMention,
  end: number,
  floor: number,
  bond: Bond,
): OfficePhrase | undefined {
  const reading = bond === 'direct' && mention.honorific !== null ? 'bounded' : 'open';
  return officeEndingAt(tokens, end, floor, reading) ?? officeBeforeRemark(tokens, end, floor);
}

/**
 * Roles before a name, in the order of the text: "Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội | X". `titled`:
 * whether a title stands before the name before this one.
 */
export function rolesBefore(
  tokens: Tokens,
  mention: NameMention,
  floor: number,
  titled: boolean,
): readonly Role[] {
  const { first } = mention;
  const duty = dutyBefore(tokens, first, floor);
  if (duty) return chainBefore(tokens, duty, floor).map((phrase) => toRole(tokens, phrase));
  const end = first > floor && isCopula(tokens, first - 1) ? first - 1 : first;
  if (end <= floor) return [];
  const bond = bondOf(tokens, mention, end);
  if (bond === null) return [];
  let last = lastOffice(tokens, mention, end, floor, bond);
  if (!last && bond === 'apposed') last = officeBeforeClause(tokens, end, floor);
  else if (last && !accepts(tokens, mention, bond, last, end)) last = undefined;
  if (!last) return [];
  const chain = chainBefore(tokens, last, floor);
  const roles = chain.map((phrase) => toRole(tokens, phrase));
  const { from } = chain[0]!;
  const gap = tokens.before[from]!;
  if (from !== floor || floor === 0 || (gap !== COMMA && gap !== DASH)) return roles;
  // "Tổng thống X, thư ký báo chí, ông | Y": X has a title already.
  if (bond === 'addressed' && titled) return roles;
  // "X, Phó Giám đốc Sở B, TS | Y": all but the last role are X's; so is it where a comma parts it from Y.
  return bond === 'direct' ? roles.slice(-1) : [];
}
