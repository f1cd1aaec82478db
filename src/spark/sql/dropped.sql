-- The rows that leave: each is read once more beside the very article that is kept for it.
SELECT row, concat(substr(head, 1, length(head) - 1), ',"article":', article, '}') AS line
FROM (
  SELECT TRANSFORM(leaving, translate(article, '\t', ' '), concat('{"a":', x.text, ',"b":', y.text, '}'))
    ${fields}
    USING '${tinsach} verify --dropped --carry 2${threshold} --on-error fail --max-bytes 1g'
    AS (row BIGINT, article STRING, head STRING)
    ${fields}
  FROM (
    SELECT s.row AS leaving, coalesce(d.of, s.leader) AS of
    FROM signed AS s
    LEFT JOIN settled AS d ON d.row = s.leader
    WHERE d.of IS NOT NULL OR s.row <> s.leader
  )
  JOIN articles AS z ON z.row = leaving
  JOIN texts AS x ON x.row = leaving
  JOIN texts AS y ON y.row = of
)
UNION ALL
SELECT
  row,
  concat(substr(head, 1, length(head) - 1), ',"article":', article, '}')
FROM (
  SELECT
    row,
    article,
    to_json(
      struct(
        coalesce(get_json_object(article, '$.id'), get_json_object(article, '$.url')) AS id,
        CAST(NULL AS STRING) AS of,
        CAST(NULL AS DOUBLE) AS score,
        concat('not an article but ', verdict, ': ', get_json_object(article, '$.verdict.reason')) AS reason
      ),
      map('ignoreNullFields', 'false')
    ) AS head
  FROM articles
  WHERE verdict NOT IN (${keep})
)
