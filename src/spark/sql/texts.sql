-- The texts that will be read: of pairs, of copies and of those that stand for them.
SELECT
  row,
  id,
  to_json(struct(id, t.title AS title, t.lead AS lead, t.text AS text)) AS text
FROM (
  SELECT row, id, from_json(article, 'title STRING, lead STRING, text STRING', map('maxStringLen', '2147483647')) AS t
  FROM articles
  JOIN (
    SELECT row, id
    FROM signed
    LEFT SEMI JOIN (
      SELECT a AS row FROM pairs
      UNION
      SELECT b FROM pairs
      UNION
      SELECT row FROM signed WHERE row <> leader
      UNION
      SELECT leader FROM signed WHERE row <> leader
    ) AS wanted USING (row)
  ) USING (row)
)
