-- The pairs worth reading. A band of more than ${crowd} members is a template's: it is cut into pieces
-- that overlap, and `tinsach pairs` pairs each member with the next ${neighbours} only.
SELECT DISTINCT least(a, b) AS a, greatest(a, b) AS b
FROM (
  SELECT CAST(get_json_object(pair, '$.a') AS BIGINT) AS a, CAST(get_json_object(pair, '$.b') AS BIGINT) AS b
  FROM (
    SELECT TRANSFORM(members)
      ${fields}
      USING '${tinsach} pairs --on-error fail --max-bytes 1g'
      AS (pair STRING)
      ${fields}
    FROM (
      SELECT to_json(struct(
        band,
        first(crowded) AS crowded,
        collect_list(struct(CAST(row AS STRING) AS id, content, syllables, minima)) AS members
      )) AS members
      FROM (
        SELECT
          band,
          row,
          size > ${crowd} AS crowded,
          explode(CASE
            WHEN size <= ${crowd} THEN array(0)
            WHEN place >= ${crowd} AND place % ${crowd} < ${neighbours} THEN array(place DIV ${crowd}, place DIV ${crowd} - 1)
            ELSE array(place DIV ${crowd})
          END) AS piece
        FROM banded
      )
      JOIN signed USING (row)
      GROUP BY band, piece
    )
  )
)
