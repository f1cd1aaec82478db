/**
 * The two changes of an index, each one atomic step of the server. `FORMAT.md` says what stands
 * under which key. `p` is the prefix of all keys; numbers are big-endian, 4 bytes.
 */
const COMMON = `
local p = ARGV[1]
local function number(n) return struct.pack('>I4', n) end
local function id_key(id) return p .. 'i:' .. string.sub(id, 1, 2), string.sub(id, 3) end
`;

/** ARGV: prefix, version, then for each write: kind, id, and as said below. Answers with 1 or 0 for each. */
export const COMMIT: string = `${COMMON}
local version = tonumber(ARGV[2])
local first = tonumber(redis.call('GET', p .. 'slots') or '0')

-- A bucket's entries are in slot order: those since the version are its last ones.
local function has_since(refs)
  for r = 1, #refs, 5 do
    local key, rest = p .. 'b:' .. string.sub(refs, r, r + 2), string.sub(refs, r + 3, r + 4)
    local at = redis.call('STRLEN', key)
    while at > 0 do
      local entry = redis.call('GETRANGE', key, at - 6, at - 1)
      if struct.unpack('>I4', entry, 3) < version then break end
      if string.sub(entry, 1, 2) == rest then return true end
      at = at - 6
    end
  end
  return false
end

local overtaken = {}
if first > version then
  for i = 3, #ARGV, 4 do
    overtaken[i] = ARGV[i] == 'K' and has_since(ARGV[i + 2])
  end
end

local next_slot, kept, duplicates = first, 0, 0
local slots, outcomes = {}, {}
for i = 3, #ARGV, 4 do
  local kind, id = ARGV[i], ARGV[i + 1]
  local ids, field = id_key(id)
  local slot = nil
  if overtaken[i] or redis.call('HEXISTS', ids, field) == 1 then
    slot = nil
  elseif kind == 'K' then
    -- K: bucket references (3 bytes of bucket, 2 of rest), the article's value
    local refs = ARGV[i + 2]
    slot = next_slot
    next_slot = next_slot + 1
    kept = kept + 1
    local entry = number(slot)
    redis.call('SET', p .. 'a:' .. entry, ARGV[i + 3])
    for r = 1, #refs, 5 do
      redis.call('APPEND', p .. 'b:' .. string.sub(refs, r, r + 2), string.sub(refs, r + 3, r + 4) .. entry)
    end
  else
    -- D: 's' and a slot or 'w' and the position of a write, the verdict
    local of = struct.unpack('>I4', ARGV[i + 2], 2)
    if string.sub(ARGV[i + 2], 1, 1) == 'w' then of = slots[of] end
    if of and redis.call('EXISTS', p .. 'a:' .. number(of)) == 1 then
      slot = of
      duplicates = duplicates + 1
      redis.call('HSET', p .. 'd:' .. number(of), id, ARGV[i + 3])
    end
  end
  slots[#outcomes] = slot
  outcomes[#outcomes + 1] = slot and 1 or 0
  if slot then redis.call('HSET', ids, field, kind .. number(slot)) end
end
redis.call('SET', p .. 'slots', next_slot)
redis.call('INCRBY', p .. 'kept', kept)
redis.call('INCRBY', p .. 'duplicates', duplicates)
return outcomes
`;

/** ARGV: prefix, id. Answers with 1 where the id was known. */
export const REMOVE: string = `${COMMON}
local id = ARGV[2]
local ids, field = id_key(id)
local known = redis.call('HGET', ids, field)
if not known then return 0 end
local entry = string.sub(known, 2)
redis.call('HDEL', ids, field)
if string.sub(known, 1, 1) == 'D' then
  redis.call('HDEL', p .. 'd:' .. entry, id)
  redis.call('DECR', p .. 'duplicates')
  return 1
end

local value = redis.call('GET', p .. 'a:' .. entry)
local count = struct.unpack('>I2', value)
for k = 0, count - 1 do
  local key = struct.unpack('>I4', value, 3 + 4 * k)
  local rest = struct.pack('>I2', key % 1024)
  local bucket = p .. 'b:' .. string.sub(number(math.floor(key / 1024)), 2)
  local left = {}
  local entries = redis.call('GET', bucket) or ''
  for at = 1, #entries, 6 do
    local other = string.sub(entries, at, at + 5)
    if other ~= rest .. entry then left[#left + 1] = other end
  end
  if #left == 0 then redis.call('DEL', bucket) else redis.call('SET', bucket, table.concat(left)) end
end

local members = redis.call('HKEYS', p .. 'd:' .. entry)
for _, member in ipairs(members) do
  local member_ids, member_field = id_key(member)
  redis.call('HDEL', member_ids, member_field)
end
redis.call('DEL', p .. 'd:' .. entry, p .. 'a:' .. entry)
redis.call('DECRBY', p .. 'duplicates', #members)
redis.call('DECR', p .. 'kept')
return 1
`;
