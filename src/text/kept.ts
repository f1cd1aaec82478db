/** Room for articles of usual length; what is larger is made for one call and let go. */
const MOST_KEPT = 1 << 15;
const LEAST_KEPT = 1 << 10;

/**
 * Arrays that every call writes over: to allocate and to clear them anew costs as much as the work they
 * are for. Whoever calls owns them until the next call, and finds in them what the last one left.
 */
export function keep<Columns>(make: (room: number) => Columns): (room: number) => Columns {
  let kept: Columns | undefined;
  let has = 0;
  return (room) => {
    if (room > MOST_KEPT) return make(room);
    if (kept === undefined || room > has) {
      has = Math.max(has, LEAST_KEPT);
      while (has < room) has *= 2;
      kept = make(has);
    }
    return kept;
  };
}
