-- The pairs that are one text, by reading both.
SELECT a, b, v.score AS score, v.reason AS reason
FROM (
  SELECT a, b, from_json(verdict, 'duplicate BOOLEAN, score DOUBLE, reason STRING') AS v
  FROM (
    SELECT TRANSFORM(a, b, concat('{"a":', x.text, ',"b":', y.text, '}'))
      ${fields}
      USING '${tinsach} verify --carry 2${threshold} --on-error fail --max-bytes 1g'
      AS (a BIGINT, b BIGINT, verdict STRING)
      ${fields}
    FROM pairs
    JOIN texts AS x ON x.row = a
    JOIN texts AS y ON y.row = b
  )
)
WHERE v.duplicate
