-- Each line of the input to its Article, or to an error row that names what is wrong with it.
SELECT
  row,
  input,
  get_json_object(article, '$.verdict.kind') AS verdict,
  article
FROM (
  SELECT TRANSFORM(row, input, line)
    ${fields}
    USING '${tinsach} extract --ndjson --carry 2${extract} --on-error emit --max-bytes 1g'
    AS (row BIGINT, input STRING, article STRING)
    ${fields}
  FROM (
    SELECT monotonically_increasing_id() AS row, input, line
    FROM lines
  )
)
