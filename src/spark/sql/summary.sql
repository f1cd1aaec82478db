-- What became of the rows.
SELECT to_json(struct(
  rows - dropped - failed AS kept,
  dropped,
  failed,
  (SELECT count(*) FROM banded WHERE size > ${crowd} AND place = 0) AS crowdedBands
)) AS summary
FROM
  (SELECT count(*) AS rows FROM articles),
  (SELECT count(*) AS dropped FROM dropped),
  (SELECT count(*) AS failed FROM signed WHERE error IS NOT NULL)
