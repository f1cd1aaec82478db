-- The texts that will be read: of pairs, of copies and of those that stand for them; nothing else of
-- their articles.
SELECT row, text
FROM (
  SELECT TRANSFORM(row, article)
    ${fields}
    USING '${tinsach} texts --carry 1 --on-error emit --max-bytes 1g'
    AS (row BIGINT, text STRING)
    ${fields}
  FROM articles
  WHERE verdict IS NULL OR verdict IN (${keep})
)
LEFT SEMI JOIN (
  SELECT a AS row FROM pairs
  UNION
  SELECT b FROM pairs
  UNION
  SELECT row FROM signed WHERE row <> leader
  UNION
  SELECT leader FROM signed WHERE row <> leader
) AS wanted USING (row)
